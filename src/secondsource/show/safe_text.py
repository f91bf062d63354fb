"""Words of a report made safe for a terminal: nothing in them can move the cursor, hide text or change colours."""

import re
import unicodedata

# ECMA-48 control sequences: CSI, OSC and other strings up to their end, two-character escapes; with the 8-bit forms.
_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f]).*?(?:\x07|\x1b\\|\x9c|$)"
    r"|\x1b[ -/]*[0-~]?",
    re.DOTALL,
)
_LETTER_JOINERS = "\u200c\u200d"  # Persian, Indic scripts and emoji are misspelt without them


def safe(text: str) -> str:
    """``text`` on one line, without escape sequences, control and format characters; lone surrogates as U+FFFD."""
    return " ".join(safe_piece(text).split())


def safe_piece(text: str) -> str:
    """Like ``safe``, with the spaces at both ends kept: for pieces that are put together again."""
    plain = "".join(_safe_letter(letter) for letter in _ESCAPES.sub("", text))
    return re.sub(r"\s+", " ", plain)


def _safe_letter(letter: str) -> str:
    if letter.isspace():
        return " "
    match unicodedata.category(letter):
        case "Cc":
            return ""
        case "Cf":
            return letter if letter in _LETTER_JOINERS else ""
        case "Cs":
            return "\ufffd"
        case _:
            return letter
