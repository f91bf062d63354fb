"""Corpora and scorers of the folder beside the repository: where they are, their hashes, and parts of them."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

Line = Mapping[str, object]


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes; of a folder, that of the sorted list of its files' names and hashes."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    files = sorted(p for p in path.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    listing = "".join(f"{sha256_of(p)}  {p.relative_to(path).as_posix()}\n" for p in files)
    return hashlib.sha256(listing.encode()).hexdigest()


def place_of(path: str, shared: Path) -> Path:
    """Where a corpus lies: in the repository where its path begins with "bench/", else below ``shared``."""
    return (ROOT if path.startswith("bench/") else shared) / path


def read_lines(path: Path) -> list[Line]:
    """The objects of a file of JSON Lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def write_lines(path: Path, lines: Iterable[Line]) -> None:
    """Write objects as JSON Lines."""
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


def in_part(key: str, every: int) -> bool:
    """Whether a key belongs to the part that holds one key of ``every``: by its hash, so that it never moves."""
    return int(hashlib.sha256(key.encode()).hexdigest(), 16) % every == 0


def numbered(lines: Iterable[Line], key: str) -> list[Line]:
    """The lines, with a number behind each key that stood before: one published corpus bears some ids twice."""
    seen: dict[str, int] = {}
    told = []
    for line in lines:
        name = str(line[key])
        seen[name] = seen.get(name, 0) + 1
        told.append(line if seen[name] == 1 else {**line, key: f"{name} ({seen[name]})"})
    return told
