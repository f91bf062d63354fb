"""A parse whose labels are being changed: words, and what hangs below each."""

from collections.abc import Sequence

from secondsource.read.analysis import ROOT, Word
from secondsource.read.parsing.lemma import lemma_of


class Parse:
    """Words and the indices below each, while labels are changed; ``lower`` are their texts in lower case."""

    def __init__(self, words: Sequence[Word]) -> None:
        """Index the words by their heads."""
        self.words = list(words)
        self.lower = [word.text.lower() for word in words]
        self.below: list[list[int]] = [[] for _ in words]
        for index, word in enumerate(words):
            if word.head != ROOT:
                self.below[word.head].append(index)

    def related(self, head: int, *relations: str) -> list[int]:
        """The words below one in any of these relations, in text order."""
        found, words = list[int](), self.words
        for index in self.below[head]:
            if words[index].deprel in relations:
                found.append(index)
        return found

    def move(self, index: int, head: int, relation: str) -> None:
        """Hang a word elsewhere; nothing happens where the new head hangs below the word itself."""
        if self.is_below(head, index):
            return
        if self.words[index].head != ROOT:
            self.below[self.words[index].head].remove(index)
        self.below[head] = sorted([*self.below[head], index])
        self.words[index] = self.words[index].hung(head, relation)

    def exchange(self, upper: int, lower: int, relation: str) -> None:
        """Set a word that hangs below another in the place of that one, which then hangs on it by the relation."""
        place = self.words[upper]
        self.below[self.words[lower].head].remove(lower)
        if place.head != ROOT:
            self.below[place.head] = sorted([*(i for i in self.below[place.head] if i != upper), lower])
        self.below[lower] = sorted([*self.below[lower], upper])
        self.words[lower] = self.words[lower].hung(place.head, place.deprel)
        self.words[upper] = place.hung(lower, relation)

    def label(self, index: int, relation: str) -> None:
        """Change the relation of a word to its head."""
        word = self.words[index]
        self.words[index] = word.hung(word.head, relation)

    def tag(self, index: int, upos: str) -> None:
        """Change the part of speech of a word, and its lemma with it."""
        word = self.words[index]
        self.words[index] = word.tagged(upos, lemma_of(word.text, upos))

    def is_below(self, index: int, above: int) -> bool:
        """Whether a word is another one or hangs below it."""
        current = index
        for _ in range(len(self.words)):
            if current == above:
                return True
            if current == ROOT:
                return False
            current = self.words[current].head
        return True
