"""From arc scores to a tree without crossing arcs for each sentence: every word's best head, or Eisner's tree."""

import numpy as np

from secondsource.read.network.encoder import Floats

Weights = np.typing.NDArray[np.float64]
Splits = np.typing.NDArray[np.int64]


def best_tree(scores: Floats) -> list[int]:
    """Heads of the n words of a sentence, 0 for the root's one child, else 1 + the governor's index.

    The best of the trees whose arcs do not cross: English has few others, and a crossing is mostly a wrong arc.
    scores (n, n + 1): dependent by head, column 0 the root.
    """
    heads: list[int] = scores.argmax(axis=1).tolist()
    if heads.count(0) == 1 and not _crossing(heads) and not _has_cycle(heads):
        return heads
    return _Chart(scores.astype(np.float64)).best_heads()


def _crossing(heads: list[int]) -> bool:
    """Whether two arcs cross, the one from the root, which stands before the first word, among them."""
    arcs = sorted(((min(word, head), -max(word, head)) for word, head in enumerate(heads, 1)))
    around: list[int] = []
    for first, end in arcs:
        last = -end
        while around and around[-1] <= first:
            around.pop()
        if around and around[-1] < last:
            return True
        around.append(last)
    return False


def _has_cycle(heads: list[int]) -> bool:
    rooted = [True] + [False] * len(heads)
    for start in range(1, len(heads) + 1):
        path, node = set[int](), start
        while not rooted[node]:
            if node in path:
                return True
            path.add(node)
            node = heads[node - 1]
        for seen in path:
            rooted[seen] = True
    return False


class _Chart:
    """The best trees over all runs of words, shorter ones first.

    After Eisner (1996), "Three New Probabilistic Models for Dependency Parsing". A run is known by its first or its
    last word and its width, the distance between them. ``whole`` trees have their head at one end of the run; ``arc``
    trees are what is below the arc between both ends, on the head's side not all of what follows.
    """

    def __init__(self, weights: Weights) -> None:
        """Fill the chart; weights (n, n + 1) as in `best_tree`."""
        self._words = words = len(weights)
        self._roots = weights[:, 0]
        square = (words, words)
        # Scores by the run's first word, or by its last ("_ending"), and its width; heads first or last in the run.
        self._first, self._first_ending = np.zeros(square), np.zeros(square)
        self._last, self._last_ending = np.zeros(square), np.zeros(square)
        self._arc_first, self._arc_last_ending = np.zeros(square), np.zeros(square)
        # Where the best tree is cut, counted from the run's first word, by that word and the width.
        self._arc_cut, self._first_cut, self._last_cut = (np.zeros(square, np.int64) for _ in range(3))
        for width in range(1, words):
            self._widen(width, weights[:, 1:])

    def _widen(self, width: int, between: Weights) -> None:
        runs = self._words - width
        cut, inner = _best(self._first[:runs, :width] + self._last_ending[width:, width - 1 :: -1])
        self._arc_cut[:runs, width] = cut
        self._arc_first[:runs, width] = inner + between.diagonal(-width)
        self._arc_last_ending[width:, width] = inner + between.diagonal(width)
        cut, best = _best(self._arc_first[:runs, 1 : width + 1] + self._first_ending[width:, width - 1 :: -1])
        self._first_cut[:runs, width] = cut + 1
        self._first[:runs, width] = self._first_ending[width:, width] = best
        cut, best = _best(self._last[:runs, :width] + self._arc_last_ending[width:, width:0:-1])
        self._last_cut[:runs, width] = cut
        self._last[:runs, width] = self._last_ending[width:, width] = best

    def best_heads(self) -> list[int]:
        """The heads of all words in the best tree with one root, counted as in `best_tree`."""
        end = self._words - 1
        places = np.arange(self._words)
        root = int((self._roots + self._last[0, places] + self._first[places, end - places]).argmax())
        heads = [0] * self._words
        left = [(0, root, False, True), (root, end, True, True)]
        while left:
            first, last, head_first, whole = left.pop()
            if first == last:
                continue
            if whole:
                left += self._parts(first, last, head_first)
                continue
            heads[last if head_first else first] = (first if head_first else last) + 1
            cut = first + int(self._arc_cut[first, last - first])
            left += [(first, cut, True, True), (cut + 1, last, False, True)]
        return heads

    def _parts(self, first: int, last: int, head_first: bool) -> list[tuple[int, int, bool, bool]]:
        """The run under an arc and the run behind its dependent, of which a whole tree is made."""
        if head_first:
            cut = first + int(self._first_cut[first, last - first])
            return [(first, cut, True, False), (cut, last, True, True)]
        cut = first + int(self._last_cut[first, last - first])
        return [(first, cut, False, True), (cut, last, False, False)]


def _best(sums: Weights) -> tuple[Splits, Weights]:
    """The column of each row's greatest sum, and that sum."""
    columns = sums.argmax(axis=1)
    return columns, sums[np.arange(len(sums)), columns]
