"""Raw → Report: the checks that every report passes, whatever it came from, and what it says of itself."""

from datetime import date
from urllib.parse import urlsplit

from secondsource.gather.identity import report_id
from secondsource.gather.language import ENGLISH, Language, language_named, language_of
from secondsource.gather.masthead import Masthead, masthead_of
from secondsource.gather.press_dates import address_date, completed, parse_press_date
from secondsource.gather.raw import MAX_TEXT, Raw
from secondsource.model.errors import InputError
from secondsource.model.report import Report, Skipped
from secondsource.model.value import DateValue


def finish(raw: Raw, fetched: date | None) -> Report | Skipped:
    """The report, or why it is none that can be read. ``fetched`` stands in where the input does not say it."""
    try:
        language = _checked(raw)
    except InputError as error:
        return Skipped(raw.name, str(error), raw.group)
    given, told = raw.metadata, masthead_of(raw.text)
    day, basis, complaint = _published(raw, told, given.fetched or fetched)
    agency = given.agency or told.agency
    return Report(
        id=report_id(raw.ref, raw.uri, raw.text),
        ref=raw.ref,
        uri=raw.uri,
        text=raw.text,
        sha256=raw.sha256,
        outlet=given.outlet or _outlet(raw, told) or agency,
        agency=agency,
        byline=given.byline or told.byline,
        title=given.title or told.title,
        published=day,
        published_basis=basis,
        fetched=given.fetched or fetched,
        language=language.code if language else None,
        notes=(*raw.notes, *_notes(told, day, complaint)),
        group=raw.group,
    )


def _checked(raw: Raw) -> Language | None:
    """The language of a text that can be read; raises ``InputError`` for one that cannot."""
    if not raw.text:
        raise InputError("is empty; there is nothing to read")
    if not raw.text.strip("\ufeff\u200b \t\r\n\f\v") or raw.text.isspace():
        raise InputError("holds only white space; there is nothing to read")
    if len(raw.text) > MAX_TEXT or len(raw.text.encode("utf-8", "replace")) > MAX_TEXT:
        raise InputError(f"has more than {MAX_TEXT // 1_000_000} MB of text; split it into its reports")
    named = language_named(raw.metadata.language) if raw.metadata.language else None
    language = named or language_of(raw.text)
    if language and language.code != ENGLISH:
        said = "is marked as being in" if named else "is in"
        raise InputError(f"{said} {language.name}; only English is read for now")
    return language


def _outlet(raw: Raw, told: Masthead) -> str | None:
    """The outlet that the text names, else the site that it was on; an agency's own name only where both are silent."""
    named = told.outlet if told.outlet != told.agency else None
    return named or _site(raw.uri)


def _site(uri: str | None) -> str | None:
    try:
        parts = urlsplit(uri or "")
        host = parts.hostname if parts.scheme in ("http", "https") else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _published(raw: Raw, told: Masthead, fetched: date | None) -> tuple[DateValue | None, str | None, str | None]:
    """The day, what it was taken from, and a complaint about a date in the metadata that is none."""
    given = raw.metadata.published
    complaint = None
    if given:
        day = parse_press_date(given)
        if day:
            return day, "metadata", None
        complaint = f"its `published` is no date that can be read: {given[:40]!r}; write it as 2024-05-03"
    if told.publication is None:
        day = address_date(raw.uri) if raw.uri else None
        return day, "its address" if day else None, complaint
    day, words = told.publication.day, told.publication.words
    whole = completed(day, fetched) if fetched else day
    return whole, words if whole == day else f"{words}; the year from the day it was fetched", complaint


def _notes(told: Masthead, day: DateValue | None, complaint: str | None) -> list[str]:
    notes = [complaint] if complaint else []
    if day is None:
        notes.append("has no date")
    elif day.partial:
        notes.append("its date has no year")
    if told.release:
        notes.append("calls itself a press release")
    return notes
