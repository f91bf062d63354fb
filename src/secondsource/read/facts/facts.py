"""What a report says of people, organisations and places, with stance, hedge, allegation and statement."""

from collections.abc import Iterator, Sequence

from secondsource.model.reading import Fact, Mention, Stance, Statement
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis
from secondsource.read.facts.accusations import accusations
from secondsource.read.facts.belongings import belongings
from secondsource.read.facts.descriptions import descriptions
from secondsource.read.facts.fact_drafts import FactDraft
from secondsource.read.grammar.reporting import DENYING
from secondsource.read.grammar.scene import Scene
from secondsource.read.reality.modality import told
from secondsource.read.vocabulary.wordlists import word_set

_ACCUSING_FIELDS = word_set("accused charged convicted")
_ACCUSING_CUES = word_set(
    """allege alleging alleged alleges claim claimed claims claiming accuse accused accuses accusing"""
)


def find_facts(analysis: Analysis, mentions: Sequence[Mention], statements: Sequence[Statement]) -> tuple[Fact, ...]:
    """Facts in text order of their values; of those that begin or end in one place about one subject, the longest."""
    scene = Scene(analysis, tuple(mentions), tuple(statements))
    facts: dict[tuple[int, str, Span], Fact] = {}
    seen: set[tuple[int, str, Span]] = set()
    drafts = [(draft, draft.place(scene.mentions)) for draft in _drafts(scene)]
    drafts.sort(key=lambda told: (told[1].start, -told[1].end, told[0].field, told[0].subject))
    for draft, place in drafts:
        cluster = mentions[draft.subject].cluster
        key, ends = (cluster, draft.field, Span(place.start, 0)), (cluster, draft.field, Span(0, place.end))
        if key not in seen and ends not in seen:
            facts[(*key[:2], place)] = _fact(scene, draft, place)
        seen.update((key, ends))
    return tuple(fact for _, fact in sorted(facts.items(), key=lambda item: (item[0][2], item[0][1], item[1].subject)))


def _drafts(scene: Scene) -> Iterator[FactDraft]:
    yield from descriptions(scene)
    yield from belongings(scene)
    yield from accusations(scene)


def _fact(scene: Scene, draft: FactDraft, place: Span) -> Fact:
    statement = scene.statement_of(place)
    stance, hedge = _stance(scene, draft, statement)
    return Fact(
        subject=draft.subject,
        field=draft.field,
        mention=draft.mention,
        spans=() if draft.span is None else (draft.span,),
        stance=stance,
        hedge=hedge,
        allegation=draft.allegation,
        scope="all",
        statement=statement,
        as_of=None,
    )


def _stance(scene: Scene, draft: FactDraft, statement: int | None) -> tuple[Stance, str | None]:
    """By the clause that tells it, then by the cue of the statement that it stands in."""
    how = told(scene.analysis, draft.teller)
    named = _is_named_in_passing(scene.analysis, draft)
    if how.stance == "denies" and not named:
        return "denies", how.hedge
    hedge = draft.hedge or how.hedge
    if statement is not None:
        cue = [
            scene.analysis.words[i]
            for span in scene.statements[statement].cue
            for i in scene.analysis.words_in(span.start, span.end)
        ]
        # Who dismisses a case clears; who dismisses a claim denies it.
        if draft.field != "cleared" and not named and any(word.lemma.lower() in DENYING for word in cue):
            return "denies", hedge
        if hedge is None and draft.field in _ACCUSING_FIELDS:
            hedge = next((word.text for word in cue if word.text.lower() in _ACCUSING_CUES), None)
    return ("hedges" if hedge else "asserts"), hedge


def _is_named_in_passing(analysis: Analysis, draft: FactDraft) -> bool:
    """ "His lawyer Nell Aarn denied it": what somebody is called beside their name is not what the clause denies."""
    word = analysis.words[draft.teller]
    predicated = word.upos not in ("NOUN", "PROPN") or bool(analysis.children_by(draft.teller, "cop"))
    return draft.allegation is None and not predicated and word.deprel not in ("xcomp", "ccomp", "obl", "root")
