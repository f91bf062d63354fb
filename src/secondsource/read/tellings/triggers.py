"""Triggers: the words of a report that tell of an event of the codebook."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from secondsource.model.codebook import Codebook
from secondsource.read.analysis import ROOT, Analysis, Word
from secondsource.read.grammar.clauses import Arguments, arguments, preposition, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.closings import works_closed
from secondsource.read.tellings.collisions import hits_by_vehicles
from secondsource.read.tellings.contests_won import contests_won
from secondsource.read.tellings.contraband import those_taken
from secondsource.read.tellings.falls import mishaps_of_motion
from secondsource.read.tellings.gapped import second_deeds
from secondsource.read.tellings.gunfire import firing, with_gunfire
from secondsource.read.tellings.hyphenated import compounds, describes, head_of, joined
from secondsource.read.tellings.idle import in_other_sense, is_disease, is_other_phrase
from secondsource.read.tellings.planted import bombs_by_pronoun
from secondsource.read.tellings.strikes import hits_from_the_air, with_strikes_from_the_air
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.wordlists import word_set

_POSES = {"NOUN": ("NOUN", "PROPN"), "VERB": ("VERB",), "ADJ": ("ADJ", "VERB")}
_LEADING = frozenset(("of", "from", "on", "without", "by"))
_PARTIES = frozenset(("person", "organisation", "other"))
_NAMING = frozenset(("person", "organisation", "place"))
_LIMITS = frozenset(("<person", "<thing", ">person", ">thing"))
_GAP = 4
_BURSTING = "burst"
# Types whose events bear names that begin with their noun ("Cyclone Berta").
_NAMED = frozenset(("storm",))
# "Cholera deaths", "measles cases": the disease is told of by those who have it.
_OF_THE_ILL = word_set("death case infection")
# Phrases in which a noun of an event tells of none.
_IDLE = {
    "charge": frozenset(("in", "of")), "fire": frozenset(("under",)), "strike": frozenset(("lightning",)),
    "recall": frozenset(("total",)), "rally": frozenset(("stock",)), "sentence": frozenset(("the",)),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    head: int
    pos: str
    type: str
    limits: frozenset[str]
    weak: bool
    others: frozenset[str]


class TriggerIndex:
    """The codebook's triggers by the lemma of their head word; ``lemmas`` are all words that stand in one."""

    def __init__(self, codebook: Codebook) -> None:
        """Compile the triggers of every type; an earlier type wins where two share a phrase."""
        self.codebook = codebook
        self._phrases: Mapping[str, list[_Phrase]] = defaultdict(list)
        for kind in codebook.types.values():
            for pos, entries in kind.triggers.items():
                for entry in entries:
                    phrase = _compiled(entry, pos, kind.code)
                    self._phrases[phrase.words[phrase.head]].append(phrase)
        for phrases in self._phrases.values():
            phrases.sort(key=lambda p: (-len(p.words), -len(p.limits)))
        self.lemmas = frozenset(w for phrases in self._phrases.values() for p in phrases for w in p.words)
        every = [p for phrases in self._phrases.values() for p in phrases]
        self._written_as_one = {"".join(p.words).replace("-", ""): p for p in reversed(every)}

    def find(self, scene: Scene) -> tuple[Trigger, ...]:
        """Triggers of the report in text order; words inside the phrase of another trigger tell of nothing more."""
        found: list[Trigger] = []
        taken = set[int]()
        for compound, told in self._hyphenated(scene):
            taken.update(compound)
            found.extend(told)
        candidates = sorted(self._candidates(scene), key=lambda c: (-len(c[1]), c[0].word))
        for trigger, words in candidates:
            if not taken.intersection(words):
                found.append(trigger)
                taken.update(words)
        found.extend(hits_from_the_air(scene.analysis, taken, self.codebook))
        found.extend(firing(scene.analysis, taken, self.codebook))
        found.extend(hits_by_vehicles(scene.analysis, taken, self.codebook))
        found.extend(contests_won(scene.analysis, taken, self.codebook))
        found.extend(works_closed(scene.analysis, taken, self.codebook))
        found.extend(mishaps_of_motion(scene.analysis, taken, self.codebook))
        found.extend(bombs_by_pronoun(scene.analysis, taken, self.codebook))
        found.extend(tuple(second_deeds(scene.analysis, found)))
        found.sort(key=lambda trigger: trigger.word)
        return with_gunfire(
            scene.analysis, with_strikes_from_the_air(scene.analysis, found, self.codebook), self.codebook
        )

    def _candidates(self, scene: Scene) -> Iterator[tuple[Trigger, tuple[int, ...]]]:
        known, analysis = self._phrases.keys(), scene.analysis
        said = _said(analysis)
        for index in sorted({*analysis.with_lemma(known), *analysis.with_text(known)}):
            word = analysis.words[index]
            for lemma in dict.fromkeys((word.lemma.lower(), word.text.lower())):
                match = self._match(scene, index, lemma, said) if lemma in known else None
                if match is not None:
                    phrase, matched = match
                    yield Trigger(index, max(matched), phrase.type, phrase.weak), matched
                    break

    def _hyphenated(self, scene: Scene) -> Iterator[tuple[range, tuple[Trigger, ...]]]:
        """The compounds that are written as the triggers of a phrase, each with what it tells."""
        for compound in compounds(scene.analysis):
            spelled = (self._written_as_one.get(form) for form in joined(scene.analysis, compound))
            phrase = next((one for one in spelled if one is not None), None)
            if phrase is None:
                continue
            head = head_of(scene.analysis, compound)
            idle = phrase.pos == "NOUN" and describes(scene.analysis, compound)
            if idle or scene.in_time(head) or (phrase.limits and not _within_limits(scene, phrase, head)):
                yield compound, ()
            elif any(_telling(scene, head, (phrase,))):
                yield compound, (Trigger(head, compound[-1], phrase.type, phrase.weak),)
            else:
                yield compound, ()

    def _match(self, scene: Scene, index: int, lemma: str, said: Set[str]) -> tuple[_Phrase, tuple[int, ...]] | None:
        """The phrase that the word tells of, with its words, all of which are ``said`` somewhere in the report."""
        if scene.in_time(index):
            return None
        if lemma == "death" and self._ends_deed(scene, index):
            return None
        fitting = [p for p in self._phrases[lemma] if p.others <= said and _is_of(scene, index, p)]
        for phrase in _telling(scene, index, fitting) if fitting else ():
            matched = _matched(scene, index, phrase)
            if matched and (not phrase.limits or _within_limits(scene, phrase, index)):
                return phrase, matched
        return None

    def _ends_deed(self, scene: Scene, index: int) -> bool:
        """ "Stabbed to death": the deed's own, which its verb tells; nobody "sentenced two men to death" has died."""
        words = scene.analysis.words
        if index < len(("stabbed", "to")) or words[index - 1].text.lower() != "to":
            return False
        verbs = [words[index - 2], *([words[words[index].head]] if words[index].head != ROOT else ())]
        return any(verb.lemma.lower() in self._phrases for verb in verbs)


def _compiled(entry: str, pos: str, code: str) -> _Phrase:
    parts = entry.split()
    limits = frozenset(part for part in parts if part in _LIMITS)
    words = tuple(part for part in parts if part not in _LIMITS and part != "~")
    leads = pos == "VERB" or bool(_LEADING.intersection(words))
    head = 0 if leads else len(words) - 1
    return _Phrase(words, head, pos, code, limits, "~" in parts, frozenset((*words[:head], *words[head + 1 :])))


def _said(analysis: Analysis) -> Set[str]:
    """The report's words, as they stand and by their lemma, lower case."""
    forms = {word.text for word in analysis.words}
    forms.update([word.lemma for word in analysis.words])
    return set(map(str.lower, forms))


def _is_of(scene: Scene, index: int, phrase: _Phrase) -> bool:
    """Whether a word has a trigger's part of speech; "fighting" may be tagged a verb where it stands as a noun."""
    word = scene.analysis.words[index]
    if phrase.pos != "NOUN":
        return word.upos in _POSES.get(phrase.pos, (phrase.pos,))
    if word.upos == "ADJ":
        return _is_misread(scene, index)
    if not word.text.lower().endswith("ing"):
        return word.upos in _POSES["NOUN"]
    gerund = word.upos == "VERB" and relation(scene.analysis, index) in ("nsubj", "obj", "obl", "nmod")
    return word.text.lower() in phrase.words and (gerund or word.upos in _POSES["NOUN"])


def _is_misread(scene: Scene, index: int) -> bool:
    """ "A wildfire fanned by winds": a noun taken for an adjective since the participle behind it was for a noun."""
    words = scene.analysis.words
    if index + 2 >= len(words):
        return False
    return words[index + 1].upos == "NOUN" and words[index + 1].text.endswith("ed") and words[index + 2].upos == "ADP"


def _telling(scene: Scene, index: int, phrases: Sequence[_Phrase]) -> Iterator[_Phrase]:
    """The phrases whose event the word can tell of where it stands."""
    words = scene.analysis.words
    opens_name = words[index].head != ROOT and words[words[index].head].upos == "PROPN"
    other_sense = in_other_sense(scene, index) if _may_tell(scene, index) else True
    for phrase in phrases:
        if opens_name and phrase.type in _NAMED:
            tells = index not in _within_longer_names(scene.analysis)["person"]
        else:
            tells = not (is_other_phrase(scene, index, phrase.words) if other_sense is None else other_sense)
        if tells:
            yield phrase


def _may_tell(scene: Scene, index: int) -> bool:
    """Whether the word stands neither in a name nor before the noun that it describes."""
    words = scene.analysis.words
    word = words[index]
    if word.upos in ("NOUN", "PROPN") and word.deprel == "compound":
        return is_disease(word.lemma.lower()) and words[word.head].lemma.lower() in _OF_THE_ILL
    if word.deprel.startswith("aux") or word.deprel in ("flat", "fixed", "goeswith"):
        return False
    before = words[index - 1].text.lower() if index else ""
    if before in _IDLE.get(word.lemma.lower(), frozenset()) and before != "the":
        return False
    return index not in _within_longer_names(scene.analysis)["any"]


# Asked of every trigger of the report at hand.
@lru_cache(maxsize=1)
def _within_longer_names(analysis: Analysis) -> Mapping[str, Set[int]]:
    """The words that stand in names longer than themselves, of a "person" and of "any" of the kinds that count."""
    found: dict[str, set[int]] = {"person": set(), "any": set()}
    for name in analysis.names:
        if name.kind in _NAMING:
            length = name.end - name.start
            longer = [i for i in analysis.words_in(name.start, name.end) if length > len(analysis.words[i].text)]
            found["any"].update(longer)
            if name.kind == "person":
                found["person"].update(longer)
    return found


def _matched(scene: Scene, index: int, phrase: _Phrase) -> tuple[int, ...] | None:
    """Words of the phrase in the text, the head's included; None where one is lacking."""
    if not phrase.others:
        return (index,)
    words = scene.analysis.words
    if phrase.head:
        first = index - phrase.head
        if first < 0 or any(not _same(words[first + k], part) for k, part in enumerate(phrase.words[:-1])):
            return None
        return tuple(range(first, index + 1))
    found, position = [index], index
    for part in phrase.words[1:]:
        step = _ahead(words, position, part)
        if step is None:
            step = next((i for i in _substances(scene.analysis, index) if _same(words[i], part)), None)
            if step is None:
                return None
        else:
            position = step
        found.append(step)
    return tuple(found)


def _substances(analysis: Analysis, verb: int) -> Iterator[int]:
    """What a verb is done to, and what it is an amount of: "two tonnes of cocaine were found"."""
    done = arguments(analysis, verb)
    if analysis.words[verb].lemma.lower() == _BURSTING and not done.patients:
        yield from done.agents  # "A dam burst", "the banks burst".
    for patient in done.patients:
        yield patient
        yield from (c for c in analysis.children_by(patient, "nmod") if preposition(analysis, c) == "of")


def _ahead(words: Sequence[Word], index: int, part: str) -> int | None:
    """The word of a phrase among the next words, up to a pause, another verb, or the gap's length."""
    for i in range(index + 1, min(len(words), index + 2 + _GAP)):
        word = words[i]
        if word.text in ',;:.—–"”' or word.sentence != words[index].sentence:
            return None
        if _same(word, part):
            return i
        if word.upos == "VERB":
            return None
    return None


def _same(word: Word, part: str) -> bool:
    return part == word.lemma.lower() or part == word.text.lower()


def _within_limits(scene: Scene, phrase: _Phrase, index: int) -> bool:
    limits, done = phrase.limits, arguments(scene.analysis, index)
    people = [scene.is_of_people(i) for i in (done.patients or those_taken(scene.analysis, index))]
    doers = [scene.is_agentive(i) for i in (done.agents or done.patients)]
    return (
        (">person" not in limits or any(people) or _of_people_by_phrase(scene, phrase, done, index))
        and (">thing" not in limits or (bool(people) and not any(people)))
        and ("<person" not in limits or any(doers))
        and ("<thing" not in limits or not any(doers))
    )


def _of_people_by_phrase(scene: Scene, phrase: _Phrase, done: Arguments, index: int) -> bool:
    """Whether a phrase with a preposition is of people: who stands behind it, or who is named ("charge Aarn with")."""
    links = frozenset(phrase.words) - {phrase.words[phrase.head]}
    led = [c for c in scene.analysis.children(index) if preposition(scene.analysis, c) in links]
    named = (scene.standing_for(i) for i in done.patients)
    unnamed = any(scene.analysis.words[i].upos == "PROPN" and scene.standing_for(i) is None for i in done.patients)
    return any(scene.is_person(c) for c in led) or (
        bool(links) and (unnamed or any(m is not None and m.form == "name" and m.kind in _PARTIES for m in named))
    )
