"""Floors under the figures: pinned with the hash of the corpus they were measured on, and only ever raised."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

# Integer kernels of other processors round otherwise, which moves a few decisions: half a point is no change.
TOLERANCE = 0.5


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure. ``sha256`` is of the corpus, ``gold_sha256`` of the key where that is a file of its own.

    ``floor`` is ``None`` until one is pinned.
    """

    figure: str
    corpus: str
    sha256: str
    gold: str | None
    gold_sha256: str | None
    floor: float | None
    value: float


@dataclass(frozen=True, slots=True)
class Judged:
    """What a run comes to: the rows to keep, and a sentence for each fault."""

    rows: tuple[Figure, ...]
    faults: tuple[str, ...]


def load(path: Path) -> tuple[Figure, ...]:
    """The rows of a file of figures; none where there is no file yet."""
    if not path.is_file():
        return ()
    return tuple(Figure(**row) for row in json.loads(path.read_text(encoding="utf-8")))


def save(path: Path, rows: Iterable[Figure]) -> None:
    """Write rows in the order of their names."""
    ordered = sorted(rows, key=lambda row: row.figure)
    path.write_text(json.dumps([asdict(row) for row in ordered], indent=1) + "\n", encoding="utf-8")


def judge(pinned: Sequence[Figure], measured: Sequence[Figure]) -> Judged:
    """Hold measured figures against the pinned ones; every floor stays, every value is the measured one.

    A figure of another corpus changes nothing, so that it is a fault again the next time.
    """
    known = {row.figure: row for row in pinned}
    rows, faults = dict(known), []
    for row in measured:
        old = known.get(row.figure)
        if old is None or _same_corpus(old, row):
            rows[row.figure] = replace(row, floor=old.floor if old else None)
        faults += _faults(old, row) if old else []
    return Judged(tuple(rows.values()), tuple(faults))


def raise_floors(pinned: Sequence[Figure], measured: Sequence[Figure]) -> Judged:
    """Pin each measured figure's floor at its value, or at the old floor where that is higher.

    A value that fell below its floor stays a fault: a floor is never lowered.
    """
    judged = judge(pinned, measured)
    names = {row.figure for row in measured}
    rows = (replace(row, floor=max(row.value, row.floor or 0.0)) if row.figure in names else row for row in judged.rows)
    return Judged(tuple(rows), judged.faults)


def _same_corpus(old: Figure, new: Figure) -> bool:
    return (old.sha256, old.gold_sha256) == (new.sha256, new.gold_sha256)


def _faults(old: Figure, new: Figure) -> list[str]:
    if not _same_corpus(old, new):
        return [f"{new.figure}: {new.corpus} is not the corpus that its floor was pinned on"]
    if old.floor is not None and new.value < old.floor - TOLERANCE:
        return [f"{new.figure}: {new.value:.2f} is below its floor {old.floor:.2f}"]
    return []
