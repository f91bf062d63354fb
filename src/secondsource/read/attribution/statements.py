"""Who said what: the model's attributions made regular, and the statements that layout and syntax show beside them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from secondsource.model.reading import Mention, Statement, StatementKind
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.attribution.accusers import accusers, with_accusers
from secondsource.read.attribution.acts import is_act
from secondsource.read.attribution.addressees import without_addressees
from secondsource.read.attribution.blocks import block_quotations, with_following, with_quotations
from secondsource.read.attribution.claimed_deeds import claimed_deeds
from secondsource.read.attribution.completing import (
    completed,
    with_described_sources,
    with_named_sources,
    without_those_told_of,
)
from secondsource.read.attribution.counts_given import counts_given
from secondsource.read.attribution.free_speech import with_free_speech
from secondsource.read.attribution.given_tolls import given_tolls
from secondsource.read.attribution.insertions import apart, without_outer
from secondsource.read.attribution.kept_tolls import kept_tolls
from secondsource.read.attribution.labelled import labelled_lines, signed_quotations
from secondsource.read.attribution.nesting import nested
from secondsource.read.attribution.own_subjects import with_own_subjects
from secondsource.read.attribution.paragraphs import within_paragraph
from secondsource.read.attribution.reaching import reaching
from secondsource.read.attribution.resumed import resumed
from secondsource.read.attribution.speakers import speaker_mention
from secondsource.read.attribution.splitting import with_quoted_speakers, with_split_sources
from secondsource.read.attribution.trailing import trailing, with_clauses_before
from secondsource.read.attribution.turned import turned, with_speaker_behind, with_speaker_for_content
from secondsource.read.attribution.unspoken import is_statement
from secondsource.read.grammar.apposition import appositions, names_behind
from secondsource.read.grammar.reporting import cited, cites, proposals, trimmed
from secondsource.read.text.claimed import Claimed
from secondsource.read.text.quotations import find_quotations
from secondsource.read.vocabulary.lexicon import LOOSE_DOCUMENTS


def find_statements(analysis: Analysis, mentions: Sequence[Mention]) -> tuple[Statement, ...]:
    """Statements in the order of their contents, inner ones first; ``within`` is the statement that one is told in."""
    quotations = find_quotations(analysis.text)
    described = sorted(names_behind(analysis.text, mentions), key=lambda pair: pair[0].span.end)
    own = with_own_subjects(analysis, analysis.attributions)
    whole = (with_described_sources(analysis.text, described, attribution) for attribution in own)
    apposed = tuple(appositions(analysis.text, mentions))
    whole = (with_named_sources(analysis.text, apposed, attribution) for attribution in whole)
    spoken = (without_those_told_of(analysis.text, told) for told in whole if is_statement(analysis, told))
    spoken = (with_speaker_for_content(analysis, with_speaker_behind(analysis, told)) for told in spoken)
    proposed = (completed(analysis, quotations, apart(analysis.text, attribution)) for attribution in spoken)
    regular = [made for attribution in proposed if (made := _regular(analysis, attribution))]
    found = without_addressees(analysis, regular)
    found = _with_blocks(analysis, with_split_sources(analysis, with_accusers(analysis, found)))
    quoted = Claimed(quotations)
    behind = tuple(trailing(analysis, quoted))
    found = with_quoted_speakers(analysis, with_clauses_before(analysis, behind, found))
    shown = (
        attribution for attribution in _shown(analysis, quotations, quoted, behind) if not is_act(analysis, attribution)
    )
    found.extend(_missing(found, shown))
    found = with_quotations(analysis, quotations, found)
    found = with_following(analysis, quotations, resumed(analysis, reaching(analysis, quotations, found)))
    found = _with_cited(analysis, mentions, without_outer(analysis.text, found))
    found = with_free_speech(analysis, found)
    found = [*dict.fromkeys(within_paragraph(analysis.text, quotations, attribution) for attribution in found)]
    found.sort(key=lambda a: (a.content[0].start, a.content[-1].end, not cites(analysis.text, a.cue), _reach(a), a.cue))
    statements = tuple(
        Statement(
            id=index,
            speaker=attribution.source,
            cue=attribution.cue,
            content=attribution.content,
            speaker_mention=_speaker(analysis, mentions, attribution),
            kind=_kind(analysis, quotations, attribution),
            within=None,
        )
        for index, attribution in enumerate(found)
    )
    return nested(analysis, _carried_over(analysis, mentions, statements))


def _regular(analysis: Analysis, attribution: Attribution) -> Attribution | None:
    """Parts in order, trimmed, none inside another; nothing where there is no content."""
    told = apart(analysis.text, attribution)
    source, cue, content = (
        _tidy(analysis.text, part) for part in (_beside(analysis.text, told), told.cue, told.content)
    )
    return turned(analysis, Attribution(source, cue, content)) if content and (cue or source) else None


def _beside(text: str, told: Attribution) -> tuple[Span, ...]:
    """The source as far as it stands in its cue's paragraph: a line of its own above it names nobody who speaks."""
    if not told.cue:
        return told.source
    return tuple(
        Span(text.rfind("\n", span.start, span.end) + 1, span.end)
        if span.end <= told.cue[0].start and "\n" in span.of(text)
        else span
        for span in told.source
    )


def _tidy(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    tidied = [trimmed(text, span) for span in sorted(spans)]
    return tuple([span for span in tidied if span.end > span.start])


def _reach(attribution: Attribution) -> int:
    """How far the cue stands from the content: of two cues of one content the nearer is the inner."""
    if not attribution.cue:
        return 0
    return max(
        attribution.content[0].start - attribution.cue[-1].end, attribution.cue[0].start - attribution.content[-1].end
    )


def _with_blocks(analysis: Analysis, found: Sequence[Attribution]) -> list[Attribution]:
    """What layout shows replaces what the model took for the content of its leading words, or left without a cue."""
    blocks = [*block_quotations(analysis), *labelled_lines(analysis), *signed_quotations(analysis)]
    kept = []
    for attribution in found:
        if not any(_leads_up(attribution, block) or _takes_from(attribution, block) for block in blocks):
            kept.append(attribution)
    return [*kept, *blocks]


def _leads_up(attribution: Attribution, block: Attribution) -> bool:
    return any(cue.meets(other) for cue in attribution.cue for other in block.cue)


def _takes_from(attribution: Attribution, block: Attribution) -> bool:
    """Whether a block's words are told without a cue, or all of them from outside, or its speaker tells others."""
    if attribution.cue:
        outside = not any(part.meets(cue) for part in block.content for cue in attribution.cue)
        return outside and any(part.holds(other) for part in attribution.content for other in block.content)
    shared = any(part.meets(other) for part in attribution.content for other in block.content)
    return shared or any(who in block.source for who in attribution.source)


def _missing(found: Sequence[Attribution], proposed: Iterable[Attribution]) -> Iterator[Attribution]:
    """Proposals whose cue nobody has used, each once."""
    used = Claimed(span for attribution in found for span in attribution.cue)
    for attribution in dict.fromkeys(proposed):
        if not any(used.meets(span) for span in attribution.cue):
            yield attribution


def _shown(
    analysis: Analysis, quotations: Sequence[Span], quoted: Claimed, behind: Sequence[Attribution]
) -> Iterator[Attribution]:
    """What syntax and words show of who said what."""
    yield from proposals(analysis, quotations)
    yield from accusers(analysis, quoted)
    yield from claimed_deeds(analysis, quoted)
    yield from given_tolls(analysis, quoted)
    yield from kept_tolls(analysis, quoted)
    yield from counts_given(analysis, quoted)
    yield from behind


def _with_cited(analysis: Analysis, mentions: Sequence[Mention], found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions with those of whom one cites, who is then no content of the citing itself."""
    made = list(_cited(analysis, mentions, found))
    cues = {attribution.cue for attribution in made}
    return [*(a for a in found if a.cue not in cues), *made]


def _cited(analysis: Analysis, mentions: Sequence[Mention], found: Sequence[Attribution]) -> Iterator[Attribution]:
    """ "the agency reported, citing the ministry": what the agency reports is the ministry's as well."""
    by_model = ((a.cue[0], a.content[0]) for a in found if cites(analysis.text, a.cue))
    for cue, source in sorted({*by_model, *cited(analysis)}):
        who = speaker_mention(analysis, mentions, source)
        if who is None or mentions[who].kind not in ("person", "organisation", "place", "nationality"):
            continue
        sentence = analysis.sentence_at(cue.start)
        beside = [a for a in found if a.cue and a.source and analysis.sentence_at(a.cue[0].start) == sentence]
        beside = [a for a in beside if not cites(analysis.text, a.cue) and not any(c.meets(cue) for c in a.content)]
        if beside:
            nearest = min(beside, key=lambda a: (abs(a.cue[0].start - cue.start), a.cue))
            yield Attribution((source,), (cue,), nearest.content)


def _speaker(analysis: Analysis, mentions: Sequence[Mention], attribution: Attribution) -> int | None:
    for span in attribution.source:
        mention = speaker_mention(analysis, mentions, span)
        if mention is not None:
            return mention
    return None


def _kind(analysis: Analysis, quotations: Sequence[Span], attribution: Attribution) -> StatementKind:
    """Direct where nearly all of the content stands in marks or in a block of its own, mixed where part does."""
    size = sum(span.end - span.start for span in attribution.content)
    quoted = sum(
        min(span.end, q.end) - max(span.start, q.start)
        for span in attribution.content
        for q in quotations
        if q.start < span.end and span.start < q.end
    )
    if is_block(analysis, attribution) or quoted >= 0.8 * size:
        return "direct"
    return "mixed" if quoted >= 8 else "indirect"


def is_block(analysis: Analysis, attribution: Attribution) -> bool:
    """Whether the content is a paragraph of its own behind a cue that ends its paragraph with a colon."""
    if not attribution.cue or not attribution.content:
        return False
    between = analysis.text[attribution.cue[-1].end : attribution.content[0].start]
    return (
        "\n" in between
        and (":" in between or analysis.text[: attribution.cue[-1].end].endswith(":"))
        and len(between.strip()) <= 60
    )


def _carried_over(
    analysis: Analysis, mentions: Sequence[Mention], statements: tuple[Statement, ...]
) -> tuple[Statement, ...]:
    """A quotation without a source of its own is the last speaker's; "the post" is whose post was last told of."""
    return tuple(_with_last_speaker(analysis, mentions, statements, index) for index in range(len(statements)))


def _with_last_speaker(
    analysis: Analysis, mentions: Sequence[Mention], statements: tuple[Statement, ...], index: int
) -> Statement:
    statement = statements[index]
    missing = statement.speaker_mention is None and not statement.speaker and statement.kind != "indirect"
    each = statement.speaker_mention is None and _is_each(analysis, statement)
    if not missing and not each and not _is_loose_document(analysis, mentions, statement):
        return statement
    before = next(
        (s.speaker_mention for s in reversed(statements[max(0, index - 4) : index]) if _is_somebody(mentions, s)), None
    )
    return statement if before is None else replace(statement, speaker_mention=before)


def _is_each(analysis: Analysis, statement: Statement) -> bool:
    """ "The two sides said nine had died, each accusing the other": those who were told to speak just before."""
    return [span.of(analysis.text).lower() for span in statement.speaker] in (["each"], ["both"])


def _is_loose_document(analysis: Analysis, mentions: Sequence[Mention], statement: Statement) -> bool:
    """ "the post", "the statement": a piece of writing whose author was told before."""
    if statement.speaker_mention is None:
        return False
    mention = mentions[statement.speaker_mention]
    words = mention.span.of(analysis.text).lower().split()
    return mention.form == "nominal" and words[0] in ("the", "this", "that") and words[-1] in LOOSE_DOCUMENTS


def _is_somebody(mentions: Sequence[Mention], statement: Statement) -> bool:
    return statement.speaker_mention is not None and mentions[statement.speaker_mention].kind in (
        "person",
        "organisation",
    )
