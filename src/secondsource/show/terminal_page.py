"""Lines of text on a console: wrapped between words to a width in cells, each part with its indent."""

from dataclasses import dataclass

from rich.console import Console
from rich.text import Text

# What a terminal of another encoding than UTF-8 gets in place of these signs.
_PLAIN_SIGNS = str.maketrans(
    {"›": ">", "–": "-", "—": "-", "…": "...", "·": "-", "“": '"', "”": '"', "’": "'", "‘": "'"}
)
PIPE_WIDTH = 80
_WIDEST = 100
_NARROWEST = 40


@dataclass(frozen=True, slots=True)
class Page:
    """Where a brief is written. 80 columns through a pipe; at a terminal its width, up to 100 columns."""

    console: Console

    @property
    def width(self) -> int:
        """The number of cells that no line goes beyond."""
        if not self.console.is_terminal:
            return PIPE_WIDTH
        return max(_NARROWEST, min(self.console.width, _WIDEST))

    def blank(self) -> None:
        """An empty line."""
        self.console.print()

    def section(self, title: str) -> None:
        """A title with an empty line above it."""
        self.blank()
        self.write(Text(title, style="bold underline"))

    def write(self, text: Text | str, indent: int = 0, hang: int = 0) -> None:
        """``text`` from column ``indent``; its further lines from ``hang`` columns further on."""
        content = self._encodable(Text(text) if isinstance(text, str) else text)
        first = content.wrap(self.console, self.width - indent)[0]
        self._print(first, indent)
        left = content.plain[len(first.plain) :].lstrip()
        if left:
            for line in content[-len(left) :].wrap(self.console, self.width - indent - hang):
                self._print(line, indent + hang)

    def _print(self, line: Text, indent: int) -> None:
        line.rstrip()
        self.console.print(Text(" " * indent) + line, soft_wrap=True, highlight=False)

    def _encodable(self, text: Text) -> Text:
        """``text`` in signs that the console's encoding has."""
        encoding = self.console.encoding
        if encoding.lower().replace("-", "") in ("utf8", "utf16", "utf32"):
            return text
        plain = Text()
        for line in text.divide(sorted({edge for span in text.spans for edge in (span.start, span.end)})):
            words = line.plain.translate(_PLAIN_SIGNS).encode(encoding, "replace").decode(encoding)
            plain.append(words, line.spans[0].style if line.spans else "")
        return plain
