"""The drawings of ``docs/origins.md``: reports on the left, where their accounts come from on the right."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

WIDTH, BOX, ROW, HEIGHT, TOP = 760, 190, 52, 34, 46


@dataclass(frozen=True, slots=True)
class Line:
    """A line from a report to an origin, by their numbers, with what joins them; ``sure`` or only possible."""

    report: int
    origin: int
    words: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Drawing:
    """Reports, origins and the lines between them, under a title."""

    title: str
    reports: tuple[str, ...]
    origins: tuple[str, ...]
    lines: tuple[Line, ...]


JOINED = Drawing(
    "Five outlets, two origins",
    ("Belt Wire", "Harbour Post", "Sund Radio", "Evening Lamp", "Orso Courier"),
    ("Kolby police", "Saint Ann Hospital"),
    (
        Line(0, 0, "quotes Inspector Moss"),
        Line(1, 0, "is a copy of the Belt Wire"),
        Line(2, 0, "credits the Belt Wire"),
        Line(3, 0, "“police said”"),
        Line(4, 1, "quotes Dr Lind"),
    ),
)
DOUBTFUL = Drawing(
    "One origin, two or three",
    ("Belt Wire", "Sund Radio", "Harbour Post"),
    ("Foreign ministry",),
    (
        Line(0, 0, "quotes its spokeswoman"),
        Line(1, 0, "“an official of the ministry”", sure=False),
        Line(2, 0, "names nobody", sure=False),
    ),
)
UNSEEN = Drawing(
    "What no text shows",
    ("Kolby police", "Saint Ann Hospital"),
    ("one ambulance driver",),
    (Line(0, 0, "told by radio", sure=False), Line(1, 0, "told at the door", sure=False)),
)
DRAWINGS: Mapping[str, Drawing] = {
    "docs/origins-joined.svg": JOINED,
    "docs/origins-doubtful.svg": DOUBTFUL,
    "docs/origins-unseen.svg": UNSEEN,
}


def drawn(drawing: Drawing) -> str:
    """The drawing as SVG. Unbroken lines are sure, broken ones only possible: no meaning hangs on a colour."""
    rows = max(len(drawing.reports), len(drawing.origins))
    height = TOP + rows * ROW
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'font-family="sans-serif" font-size="14"><title>{escape(drawing.title)}</title>',
        f'<rect width="{WIDTH}" height="{height}" fill="white"/>',
        f'<text x="10" y="24" font-weight="bold">{escape(drawing.title)}</text>',
        *(part for line in drawing.lines for part in _line(drawing, line)),
        *(part for n, name in enumerate(drawing.reports) for part in _box(name, 10, _middle(drawing.reports, rows, n))),
        *(
            part
            for n, name in enumerate(drawing.origins)
            for part in _box(name, WIDTH - BOX - 10, _middle(drawing.origins, rows, n))
        ),
    ]
    return "\n".join([*parts, "</svg>", ""])


def _middle(names: tuple[str, ...], rows: int, number: int) -> float:
    """The height of a box's middle, the boxes of a side spread evenly."""
    step = rows * ROW / len(names)
    return TOP + step * (number + 0.5)


def _box(name: str, left: int, middle: float) -> Iterator[str]:
    top = middle - HEIGHT / 2
    yield f'<rect x="{left}" y="{top:g}" width="{BOX}" height="{HEIGHT}" rx="5" fill="#f4f4f4" stroke="#333"/>'
    yield f'<text x="{left + BOX / 2:g}" y="{middle + 5:g}" text-anchor="middle">{escape(name)}</text>'


def _line(drawing: Drawing, line: Line) -> Iterator[str]:
    rows = max(len(drawing.reports), len(drawing.origins))
    start, end = _middle(drawing.reports, rows, line.report), _middle(drawing.origins, rows, line.origin)
    left, right = 10 + BOX, WIDTH - BOX - 10
    broken = "" if line.sure else ' stroke-dasharray="7 5"'
    yield f'<line x1="{left}" y1="{start:g}" x2="{right}" y2="{end:g}" stroke="#333"{broken}/>'
    # The words stand a third of the way, where the lines have not met yet.
    x, y = left + (right - left) * 0.36, start + (end - start) * 0.36
    halo = 'stroke="white" stroke-width="6" paint-order="stroke"'
    yield f'<text x="{x:g}" y="{y + 5:g}" text-anchor="middle" {halo}>{escape(line.words)}</text>'
