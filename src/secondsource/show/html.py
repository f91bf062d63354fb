"""A brief as one HTML page that needs nothing else: style, script, country outlines and the brief's own JSON in it.

The script and the style sheet are built from ``page/`` into ``show/page/``. The page's content policy lets exactly
these two run, by their hashes, and no request leave (Content Security Policy Level 3, W3C). What reports say stands in
a block of JSON: the script gives it to the page as text, never as markup.
"""

import base64
import hashlib
from collections.abc import Mapping
from importlib.resources import files
from string import Template

from secondsource.model.check import Checked
from secondsource.model.finding import Brief
from secondsource.show.brief_json import brief_json
from secondsource.show.check_json import check_json

_PAGE = files("secondsource.show") / "page"
# What could end the block of data, or a line of script, is written as JSON's own escape; the data stay the same.
_ESCAPES: Mapping[int, str] = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}


def brief_html(brief: Brief, with_text: bool) -> str:
    """The page of a brief; without the reports' texts unless ``with_text``."""
    return html_page({"brief": brief_json(brief, with_text)})


def check_html(checked: Checked, with_text: bool) -> str:
    """The page of a checked draft, over the brief of the reports that it was held against."""
    return html_page({"check": check_json(checked, with_text)})


def html_page(data: Mapping[str, str]) -> str:
    """The page over blocks of data: the id of each block and its JSON."""
    script, style, frame = (_asset(name) for name in ("brief.js", "brief.css", "frame.html"))
    blocks = "\n".join(
        f'<script type="application/json" id="{name}">{text.translate(_ESCAPES)}</script>'
        for name, text in data.items()
    )
    policy = _policy(script, style)
    return Template(frame).substitute(policy=policy, style=style, data=blocks, script=script)


def _policy(script: str, style: str) -> str:
    """Nothing but this script and this style; no request, no frame, no form, no text that becomes markup."""
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src '{_hash(script)}'",
            f"style-src '{_hash(style)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ]
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def _asset(name: str) -> str:
    return (_PAGE / name).read_text(encoding="utf-8")
