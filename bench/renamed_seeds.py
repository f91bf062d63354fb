"""Gives the seed reports other names throughout and holds the check, with the same names exchanged.

    python -m bench.renamed_seeds     prints the rows that hold with the own names, with others, and the loss

Exit code 1 where more than three rows are lost by a renaming.
"""

import sys

from bench.corpora import SHARED
from bench.program import BenchError
from bench.seeds import SEEDS, seed_rows

MOST_LOST = 3


def main() -> int:
    """Print the rows held and lost; the exit code."""
    seeds = SHARED / SEEDS
    if not seeds.is_dir():
        print(f"skipped: needs ../shared/{SEEDS}")
        return 0
    try:
        (_, own), *others = seed_rows(seeds, renamed=True)
    except BenchError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"own names: {own} rows hold")
    for name, held in others:
        print(f"{name}: {held} rows hold, {own - held} lost")
    return 1 if any(own - held > MOST_LOST for _, held in others) else 0


if __name__ == "__main__":
    sys.exit(main())
