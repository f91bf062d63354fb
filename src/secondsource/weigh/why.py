"""The sentence that says why a finding has its verdict: it names the origins, so that a person can check it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secondsource.model.accusation import accuses
from secondsource.model.finding import Verdict
from secondsource.model.record import Claim, Origin
from secondsource.values.phrases import capitalised, listed, number_word, with_article
from secondsource.weigh.counting import Joins, Source, find_sources
from secondsource.weigh.groups import Group
from secondsource.weigh.standing import Placed
from secondsource.weigh.texts import value_text
from secondsource.weigh.verdicts import movers, rests_on


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a sentence can draw on: the origins by id, and the joins between them."""

    origins: Mapping[str, Origin]
    joins: Joins

    def name(self, claim: Claim) -> str:
        """The name of a claim's innermost source."""
        origin = self.origins.get(claim.origin)
        name = origin.name if origin is not None else claim.chain[-1] if claim.chain else "an unnamed source"
        return with_article(name)


def why(groups: Sequence[Group], verdict: Verdict, ledger: Ledger) -> str:
    """One sentence for a finding whose ``groups`` stand in the order shown."""
    match verdict:
        case "disputed":
            body = _disputed(groups, ledger)
        case "revised":
            body = _revised(groups, ledger)
        case "corroborated":
            body = _corroborated(groups[0], ledger)
        case "repeated":
            body = _repeated(groups[0], ledger)
        case "single-origin":
            body = _single(groups[0], ledger)
    return capitalised("; ".join([body, *_asides(groups, ledger)])) + "."


def _corroborated(best: Group, ledger: Ledger) -> str:
    shown = [source for source in _sources(best, ledger) if not source.voice]
    names = listed([_quoted(source, ledger) for source in shown])
    if accuses(best.shown.field, (member.claim for member in best.members)):
        return f"{number_word(best.counts.least)} origins say so: {names}" + _doubt(best, ledger)
    return f"{names} agree" + _doubt(best, ledger)


def _doubt(best: Group, ledger: Ledger) -> str:
    """What is not counted for sure: sources that may be one, and voices that show no source of their own."""
    if best.counts.least == best.counts.most:
        return ""
    voices = [source for source in _sources(best, ledger) if source.voice]
    if not voices:
        return f", of whom only {number_word(best.counts.least)} are shown to be independent"
    return f"; {_in_own_voice(voices, ledger)}, and may have it from them"


def _repeated(best: Group, ledger: Ledger) -> str:
    sources = _sources(best, ledger)
    shown = [source for source in sources if not source.voice]
    voices = [source for source in sources if source.voice]
    if not shown:
        where = "neither shows where it has it from" if len(voices) == 2 else "none shows where it has it from"
        return f"{_in_own_voice(voices, ledger)}; {where}"
    names = listed([_quoted(source, ledger) for source in shown])
    if not voices:
        return f"{names} say so, but may be one source" + _because(shown, ledger)
    if len(shown) == 1:
        return f"besides {names}, {_in_own_voice(voices, ledger)}, which may have it from there"
    return f"{names}, who may be one source, say so{_because(shown, ledger)}; {_in_own_voice(voices, ledger)}"


def _in_own_voice(voices: Sequence[Source], ledger: Ledger) -> str:
    names = listed([ledger.name(voice.claims[0]) for voice in voices])
    if len(voices) == 1:
        return f"{names} says so in its own voice"
    return f"{names} say so in their own voices"


def _because(sources: Sequence[Source], ledger: Ledger) -> str:
    ids = {origin for source in sources for origin in source.origins}
    reasons = [
        join.because.rstrip(".")
        for name in sorted(ids)
        if name in ledger.origins
        for join in ledger.origins[name].joins
        if join.doubtful and join.partner in ids
    ]
    return f" ({reasons[0]})" if reasons else ""


def _single(best: Group, ledger: Ledger) -> str:
    if not best.support:
        return _without_support(best, ledger)
    sources = _sources(best, ledger)
    hedges = [m.claim.hedge for m in best.support if m.claim.hedge]
    said = f', in the words "{" ".join(hedges[0].split())}"' if hedges else ""
    if len(sources) == 1:
        return f"only {_traced(sources[0], ledger)}{said}"
    return _repeated(best, ledger) + said


def _without_support(best: Group, ledger: Ledger) -> str:
    deniers = listed(_names([m.claim for m in best.denials], ledger))
    if deniers:
        return f"only denied, by {deniers}; no report says who asserts it"
    return "no account stands for it"


def _disputed(groups: Sequence[Group], ledger: Ledger) -> str:
    parts = [_side(group, ledger, alone=sum(bool(g.support) for g in groups) == 1) for group in groups]
    return "; ".join(part for part in parts if part)


def _side(group: Group, ledger: Ledger, *, alone: bool) -> str:
    """One value of a dispute with those who say it and those who deny it."""
    saying = listed(_names([m.claim for m in group.support], ledger))
    denying = listed(_names([m.claim for m in group.denials], ledger))
    said = f"{group.text} according to {saying}" if saying else ""
    if not denying:
        return said
    if said:
        return f"{said}, denied by {denying}"
    return f"denied by {denying}" if alone else f"{group.text} denied by {denying}"


def _revised(groups: Sequence[Group], ledger: Ledger) -> str:
    moved = movers(groups)
    now = groups[0]
    parts = [_now(now, moved, ledger)] if now.support else []
    parts += [text for origin in moved if (text := _before(origin, groups, ledger))]
    others = [group for group in groups[1:] if group.support]
    parts += [f"{group.text} was told before that by {_supporters(group, ledger)}" for group in others]
    taken = [m.claim for group in groups for m in group.members if m.standing == "withdrawn"]
    if taken and not (moved and now.support):
        left = "" if others or now.support else ", and no other account is left"
        parts.append(f"withdrawn by {listed(_names(taken, ledger))}{left}")
    return "; ".join(parts)


def _now(group: Group, moved: Sequence[str], ledger: Ledger) -> str:
    said = f"{group.text} according to {_supporters(group, ledger)}"
    agree = len({m.claim.origin for m in group.support}) > 1
    return f"{said}, who now agree" if agree and moved else said


def _before(origin: str, groups: Sequence[Group], ledger: Ledger) -> str:
    """What an origin said before it moved: "police first said 4, then 7"."""
    old = [
        member
        for group in groups
        for member in group.members
        if member.claim.origin == origin and member.standing in ("replaced", "withdrawn")
    ]
    old.sort(key=lambda member: (member.day is not None, member.day or 0, member.claim.id))
    words = list(dict.fromkeys(_word(member) for member in old))
    if not words and any(m.claim.moved and m.claim.origin == origin for g in groups for m in g.members):
        return f"{_origin_name(origin, groups, ledger)} says that the number changed to it"
    if not words:
        return f"{_origin_name(origin, groups, ledger)} both denied and confirmed it"
    return f"{_origin_name(origin, groups, ledger)} first {', then '.join(words)}"


def _word(member: Placed) -> str:
    if member.claim.stance == "denies":
        return "denied it"
    return f"said {value_text(member.claim)}" + (" and took it back" if member.standing == "withdrawn" else "")


def _origin_name(origin: str, groups: Sequence[Group], ledger: Ledger) -> str:
    return next(ledger.name(m.claim) for g in groups for m in g.members if m.claim.origin == origin)


def _supporters(group: Group, ledger: Ledger) -> str:
    return listed(_names([member.claim for member in group.support], ledger))


def _asides(groups: Sequence[Group], ledger: Ledger) -> list[str]:
    """What a reader would miss: misquotes, and claims that fit more than one value."""
    asides = []
    for group in groups:
        if rests_on(group, "misquoted"):
            claims = [member.claim for member in group.members]
            outlets = listed(_outlets(claims))
            asides.append(f"{group.text} in {outlets} is not what other reports give of {ledger.name(claims[0])}")
    unsure = [m.claim for g in groups for m in g.members if m.claim.id in g.unsure and m.asserts]
    sure = {ledger.name(m.claim) for g in groups for m in g.support if m.claim.id not in g.unsure}
    # Who stands by one of the values as well is named with it.
    left = [claim for claim in unsure if ledger.name(claim) not in sure]
    if left:
        asides.append(
            f"what is said by {listed(_names(left, ledger))} fits more than one of the values and is not counted"
        )
    return asides


def _sources(group: Group, ledger: Ledger) -> tuple[Source, ...]:
    """The sources of a value, those with most outlets first."""
    sources = find_sources([member.claim for member in group.support], ledger.joins)
    return tuple(sorted(sources, key=lambda s: (-len(_outlets(s.claims)), ledger.name(s.claims[0]), s.claims[0].id)))


def _quoted(source: Source, ledger: Ledger) -> str:
    """An origin with how many outlets quote it, where it is more than one."""
    name, outlets = ledger.name(source.claims[0]), _outlets(source.claims)
    return f"{name}, quoted by {number_word(len(outlets))} outlets," if len(outlets) > 1 else name


def _traced(source: Source, ledger: Ledger) -> str:
    """An origin with the outlets that it came through."""
    name, outlets = ledger.name(source.claims[0]), _outlets(source.claims)
    through = [outlet for outlet in outlets if with_article(outlet) != name]
    if source.voice or not through:
        return f"{name}, in its own voice" if source.voice else name
    accounts = {claim.account or claim.report.id for claim in source.claims}
    reports = {claim.report.id for claim in source.claims}
    copies = ", which carry one text" if len(accounts) == 1 and len(reports) > 1 else ""
    return f"{name}, through {listed(through)}{copies}"


def _names(claims: Sequence[Claim], ledger: Ledger) -> list[str]:
    return list(dict.fromkeys(ledger.name(claim) for claim in claims))


def _outlets(claims: Sequence[Claim]) -> list[str]:
    return sorted({claim.report.outlet or (claim.chain[0] if claim.chain else claim.report.id) for claim in claims})
