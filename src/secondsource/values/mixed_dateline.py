"""Datelines in letters of both sizes, which a day or an agency tells from a name: "Kolby, 9 May 2031 -"."""

import re

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH})(?:,?\s\d{{4}})?"
_AGENCY = r"\s?\([A-Z][^()\n]{1,40}\)"
MIXED_DATELINE = re.compile(
    r"[ \t]*(?P<town>[A-ZÀ-Þ][a-zß-ÿ'’]+(?:[ -][A-ZÀ-Þ][a-zß-ÿ'’]+){0,3})"
    rf"(?:,\s{_DAY}(?:{_AGENCY})?|{_AGENCY}(?:,?\s{_DAY})?)\s*(?:-{{1,2}}|–|—)(?=\s)"
)
"""One at the beginning of what is looked at, up to its dash; the group ``town`` holds its place."""

DATELINE_END = rf"\s*(?:\([^()\n]{{1,40}}\)(?:,?\s{_DAY})?\s*)?(?:-{{1,2}}|[–—])\s"
"""What closes a dateline of either kind behind its town or day, as a piece of patterns: agency, day, dash."""
