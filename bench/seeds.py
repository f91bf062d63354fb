"""The seeds' check, with the reports' own names and with others: a program that knows no names loses nothing."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from bench.program import BenchError, run_program

SEEDS = "seeds"
RENAMINGS = Path(__file__).parent / "renamings.yaml"


@dataclass(frozen=True, slots=True)
class Renaming:
    """Other names for those of the reports, and the numbers of the check that go with a town."""

    name: str
    point: Mapping[str, str]
    names: Mapping[str, str]

    def of_text(self, text: str) -> str:
        """A text with each name exchanged, longer names first; "TAPALPA" becomes capitals too."""
        ordered = sorted(self.names, key=lambda name: (-len(name), name))
        # In the check's patterns a name may follow a word boundary, whose last character is a letter.
        pattern = re.compile(rf"(?:(?<!\w)|(?<=\\b))(?:{'|'.join(map(re.escape, ordered))})(?!\w)", re.IGNORECASE)
        return pattern.sub(lambda match: self._other(match[0]), text)

    def of_check(self, source: str) -> str:
        """The check's source with names and points exchanged."""
        for old, new in self.point.items():
            source = re.sub(rf"(?<![\d.]){re.escape(old)}(?!\d)", new, source)
        return self.of_text(source)

    def _other(self, found: str) -> str:
        new = next(new for old, new in self.names.items() if old.lower() == found.lower())
        return new.upper() if found.isupper() and not new.isupper() and len(found) > 1 else new


def renamings(path: Path = RENAMINGS) -> tuple[Renaming, ...]:
    """The renamings of a file, in its order."""
    return tuple(Renaming(**row) for row in yaml.safe_load(path.read_text(encoding="utf-8")))


def rows_held(check: Path, reports: Path) -> int:
    """How many rows of ``check`` hold of the program's brief over the text files of a folder."""
    with tempfile.TemporaryDirectory() as folder:
        brief = Path(folder) / "brief.json"
        texts = sorted(str(path) for path in reports.glob("*.txt"))
        run_program(("brief", *texts, "--format", "json"), brief)
        done = subprocess.run(
            [sys.executable, str(check), str(brief)], capture_output=True, text=True, check=False, cwd=folder
        )
    found = re.search(r"(\d+) of \d+ rows hold", done.stdout)
    if not found:
        raise BenchError(f"{check.name}: {done.stderr.strip()[-400:]}")
    return int(found[1])


def renamed_rows(seeds: Path, renaming: Renaming) -> int:
    """How many rows hold once the reports and the check bear other names."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path in sorted(seeds.glob("*.txt")):
            (folder / path.name).write_bytes(renaming.of_text(path.read_bytes().decode()).encode())
        check = folder / "check"
        check.write_text(renaming.of_check((seeds / "check").read_text(encoding="utf-8")), encoding="utf-8")
        return rows_held(check, folder)


def seed_rows(seeds: Path, renamed: bool) -> Iterator[tuple[str, int]]:
    """Name and number of rows that hold: as the reports are, and by each renaming where these are asked for."""
    yield "rows", rows_held(seeds / "check", seeds)
    for renaming in renamings() if renamed else ():
        yield f"{renaming.name}_rows", renamed_rows(seeds, renaming)
