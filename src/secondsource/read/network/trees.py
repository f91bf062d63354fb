"""From arc scores to one tree a sentence: every word's best head, or Chu-Liu and Edmonds' where those make no tree."""

import numpy as np

from secondsource.read.network.encoder import Floats

# Far above any difference of sums of scores: the best tree then takes the root's arc once.
_ONCE = 1e5
# A tree under one given root takes few contractions, one under the dearest root of all takes about as many as words.
_ROOTS_TRIED = 4

Weights = np.typing.NDArray[np.float64]


def best_tree(scores: Floats) -> list[int]:
    """Heads of the n words of a sentence, 0 for the root's one child, else 1 + the governor's index.

    scores (n, n + 1): dependent by head, column 0 the root.
    """
    heads: list[int] = scores.argmax(axis=1).tolist()
    if _is_tree(heads):
        return heads
    words = len(scores)
    weights = scores.astype(np.float64)
    weights[np.arange(words), np.arange(1, words + 1)] = -np.inf
    heads = weights.argmax(axis=1).tolist()
    return heads if _is_tree(heads) else _best_of_likely_roots(weights) or _best_of_any_root(weights)


def _is_tree(heads: list[int]) -> bool:
    """Whether heads of words make one tree, with one root and no cycle."""
    return heads.count(0) == 1 and not _cycle([0, *heads])


def _best_of_likely_roots(weights: Weights) -> list[int]:
    """The best tree, found under the few roots that could head it; none where more than these few could.

    No tree with a root scores above that root's arc and the best arcs between words of all others.
    """
    between = weights[:, 1:].max(axis=1)
    limits = weights[:, 0] + (between.sum() - between)
    best, reached = list[int](), -np.inf
    for tried, root in enumerate(np.argsort(-limits, kind="stable")):
        if limits[root] <= reached:
            return best
        if tried == _ROOTS_TRIED:
            return []
        heads = _under(weights, int(root))
        score = weights[np.arange(len(weights)), heads].sum()
        if score > reached:
            best, reached = heads, score
    return best


def _under(weights: Weights, root: int) -> list[int]:
    """Heads of the best tree whose root is this word."""
    square = np.full((len(weights) + 1, len(weights) + 1), -np.inf)
    square[1:, 1:] = weights[:, 1:]
    square[root + 1] = -np.inf
    square[root + 1, 0] = weights[root, 0]
    return _arborescence(square)[1:]


def _best_of_any_root(weights: Weights) -> list[int]:
    square = np.full((len(weights) + 1, len(weights) + 1), -np.inf)
    square[1:] = weights
    square[1:, 0] -= _ONCE
    return _arborescence(square)[1:]


def _cycle(heads: list[int]) -> list[int]:
    """The nodes of one cycle, or none. heads[0] is of no account."""
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if state[node] == 1:
            return path[path.index(node) :]
        for seen in path:
            state[seen] = 2
    return []


def _arborescence(weights: Weights) -> list[int]:
    """Heads of the best tree rooted at node 0; weights[dependent, head]. Contracts one cycle after the other."""
    heads = [0, *(int(head) for head in weights[1:].argmax(axis=1))]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = np.array(cycle)
    outside = np.array([node for node in range(len(heads)) if node not in set(cycle)])
    gains = weights[inside][:, outside] - weights[inside, [heads[node] for node in cycle]][:, None]
    enters = gains.argmax(axis=0)
    leaves = weights[outside][:, inside].argmax(axis=1)
    merged = len(outside)
    smaller = np.full((merged + 1, merged + 1), -np.inf)
    smaller[:merged, :merged] = weights[np.ix_(outside, outside)]
    smaller[merged, :merged] = gains.max(axis=0)
    smaller[:merged, merged] = weights[outside, inside[leaves]]
    smaller[0] = -np.inf
    return _expanded(_arborescence(smaller), heads, (inside, outside, enters, leaves))


def _expanded(contracted: list[int], heads: list[int], parts: tuple[np.typing.NDArray[np.int64], ...]) -> list[int]:
    """The contracted tree's heads in the larger graph: the cycle opens where the tree enters it."""
    inside, outside, enters, leaves = parts
    merged = len(outside)
    found = list(heads)
    for number, node in enumerate(outside):
        head = contracted[number]
        found[int(node)] = int(inside[leaves[number]]) if head == merged else int(outside[head])
    entry = contracted[merged]
    found[int(inside[enters[entry]])] = int(outside[entry])
    return found
