"""What a file is, by its first bytes and the ending of its name."""

import json
import re
from pathlib import PurePosixPath
from typing import Literal

Kind = Literal["text", "page", "json lines"]

_SIGNATURES = (
    (b"%PDF-", "is a PDF; save its text as a .txt file"),
    (b"\x89PNG\r\n", "is an image; give the text of the report"),
    (b"\xff\xd8\xff", "is an image; give the text of the report"),
    (b"GIF87a", "is an image; give the text of the report"),
    (b"GIF89a", "is an image; give the text of the report"),
    (b"II*\x00", "is an image; give the text of the report"),
    (b"MM\x00*", "is an image; give the text of the report"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an Office document; save it as plain text"),
    (b"{\\rtf", "is an RTF document; save it as plain text"),
    (b"\x1f\x8b", "is a compressed file; unpack it first"),
    (b"BZh91AY&SY", "is a compressed file; unpack it first"),
    (b"\xfd7zXZ\x00", "is a compressed file; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "is a compressed file; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "is an archive; unpack it first"),
    (b"Rar!\x1a\x07", "is an archive; unpack it first"),
    (b"SQLite format 3\x00", "is a database; export its reports as JSON Lines"),
    (b"WARC/1.", "is a web archive; save its pages as .html files"),
)
_ZIPPED_DOCUMENTS = (b"word/", b"xl/", b"ppt/", b"mimetypeapplication/")
_NO_REPORTS = {
    ".csv": "a table", ".tsv": "a table", ".json": "JSON that is not one report a line", ".xml": "XML",
    ".rss": "a feed", ".atom": "a feed", ".mht": "a web archive", ".mhtml": "a web archive", ".eml": "a mail",
    ".py": "a program", ".js": "a program", ".css": "a style sheet", ".svg": "an image", ".toml": "a settings file",
    ".yaml": "a settings file", ".yml": "a settings file", ".ini": "a settings file",
}  # fmt: skip
_PAGE = re.compile(rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_HEAD = 2048


def refusal(head: bytes, name: str) -> str | None:
    """Why a file that begins with ``head`` holds no text of a report, or ``None`` where it may."""
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        document = any(part in head for part in _ZIPPED_DOCUMENTS)
        return "is a word processor's document; save it as plain text" if document else "is an archive; unpack it first"
    if head[257:262] == b"ustar":
        return "is an archive; unpack it first"
    found = next((reason for signature, reason in _SIGNATURES if head.startswith(signature)), None)
    return found or _refused_by_name(head, name)


def kind_of(head: bytes, name: str) -> Kind:
    """How to read a file that ``refusal`` lets pass."""
    ending = PurePosixPath(name).suffix.lower()
    if ending in (".jsonl", ".ndjson"):
        return "json lines"
    if ending in (".html", ".htm", ".xhtml") or _PAGE.match(head.removeprefix(b"\xef\xbb\xbf")[:_HEAD]):
        return "page"
    return "json lines" if ending in (".json", "") and _begins_with_object(head, name) else "text"


def _refused_by_name(head: bytes, name: str) -> str | None:
    ending = PurePosixPath(name).suffix.lower()
    what = _NO_REPORTS.get(ending)
    if what is None or kind_of(head, name) != "text":
        return None
    return f"is {what}, as far as its name tells; give reports as text, saved pages or JSON Lines"


def _begins_with_object(head: bytes, name: str) -> bool:
    """Whether the first line is a JSON object, as far as it can be seen; of standard input a brace is enough."""
    first, whole, _ = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")
    if not first.startswith(b"{"):
        return False
    if name == "-":
        return True
    if not whole:
        return re.match(rb'\{\s*"', first) is not None
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False
