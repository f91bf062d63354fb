"""Readings of the model alone, without the rules: `python -m training.readings REPORTS.jsonl OUT.jsonl`.

For the scorers of the corpora: names as mentions, attributions as statements, role fillers as one event a report.
"""

import argparse
import json
from pathlib import Path

from secondsource.read.analyse import Analyser
from secondsource.read.analysis import Analysis
from secondsource.read.events.filler_choice import LEAST

_ROLES = {
    "actor_person": ("actor", "person"),
    "actor_organisation": ("actor", "organisation"),
    "target": ("target", "thing"),
    "victim": ("victim", "person"),
    "instrument": ("instrument", "thing"),
}


def main() -> None:
    """Parse the command line and read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--weights", type=Path, default=Path("src/secondsource/read/weights"))
    given = parser.parse_args()
    analyser = Analyser(given.weights)
    with given.out.open("w", encoding="utf-8") as out, given.reports.open(encoding="utf-8") as reports:
        for line in reports:
            row = json.loads(line)
            out.write(json.dumps(reading(row["id"], analyser.analyse(row["text"]))) + "\n")


def reading(ref: str, analysis: Analysis) -> dict[str, object]:
    """The keys that the scorers look at."""
    mentions: list[dict[str, object]] = [
        {"id": number, "start": name.start, "end": name.end, "kind": name.kind, "form": "name", "cluster": number}
        for number, name in enumerate(analysis.names)
    ]
    strings: dict[tuple[str, str], int] = {}
    fillers = []
    for filler in (filler for filler in analysis.fillers if filler.probability > LEAST):
        role, kind = _ROLES[filler.role]
        text = " ".join(analysis.text[filler.start : filler.end].lower().split())
        cluster = strings.setdefault((filler.role, text), len(analysis.names) + len(strings))
        place = {"start": filler.start, "end": filler.end, "kind": kind, "form": "nominal", "cluster": cluster}
        fillers.append({"role": role, "mention": len(mentions), "spans": []})
        mentions.append({"id": len(mentions), **place})
    statements = [
        {
            key: [{"start": span.start, "end": span.end} for span in part]
            for key, part in (("speaker", found.source), ("cue", found.cue), ("content", found.content))
        }
        for found in analysis.attributions
    ]
    return {
        "report": {"ref": ref, "text": analysis.text},
        "mentions": mentions,
        "statements": statements,
        "events": [{"type": "attack", "roles": fillers}],
    }


if __name__ == "__main__":
    main()
