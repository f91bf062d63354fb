"""A report's id: the same for the same report, wherever and whenever it is read."""

import hashlib
import json


def report_id(ref: str | None, uri: str | None, text: str) -> str:
    """Sixteen hexadecimal digits of SHA-256 over ``ref``, ``uri`` and ``text``, kept apart as a JSON array."""
    joined = json.dumps([ref, uri, text], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(joined.encode("ascii")).hexdigest()[:16]


def sha256(content: bytes) -> str:
    """SHA-256 of ``content`` in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
