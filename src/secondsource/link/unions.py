"""Disjoint sets over numbers: what was joined, directly or through others, is one set."""

from collections import defaultdict


class Unions:
    """Disjoint sets of 0 … ``size`` - 1. The smallest member stands for its set, so that order changes nothing."""

    def __init__(self, size: int) -> None:
        """Every number alone."""
        self._parent = list(range(size))

    def find(self, item: int) -> int:
        """The member that stands for the set of ``item``."""
        root = item
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[item] != root:
            self._parent[item], item = root, self._parent[item]
        return root

    def join(self, first: int, second: int) -> None:
        """Make the sets of the two one."""
        low, high = sorted((self.find(first), self.find(second)))
        self._parent[high] = low

    def together(self, first: int, second: int) -> bool:
        """Whether the two are in one set."""
        return self.find(first) == self.find(second)

    def groups(self) -> list[list[int]]:
        """All sets, each sorted, by their smallest member."""
        found: dict[int, list[int]] = defaultdict(list)
        for item in range(len(self._parent)):
            found[self.find(item)].append(item)
        return [found[root] for root in sorted(found)]
