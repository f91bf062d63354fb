"""The hurt who are the dead: whoever one report tells as shot and another as dead is not among the survivors.

A report that tells of the dead and of the hurt of one event has told them apart. Where none does, and no number of the
hurt is stated, those who are told one by one as hurt are the ones who died, unless their words hold them apart.
"""

from collections.abc import Iterator, Sequence

from secondsource.link.assembling.claims import Ledger
from secondsource.link.tellings.parties import Party
from secondsource.link.tellings.telling import Context, Telling
from secondsource.model.reading import Role
from secondsource.model.record import Claim
from secondsource.model.value import AmountValue
from secondsource.values.persons import may_be_one
from secondsource.values.words import pieces


def without_the_dead(ledger: Ledger, tellings: Sequence[Telling], claims: list[Claim]) -> list[Claim]:
    """The claims of one event, less those of the hurt that are of people who died."""
    dead = [claim for claim in claims if claim.field == "killed" and _number(claim) > 0]
    hurt = [claim for claim in claims if claim.field == "injured" and _number(claim) > 0]
    if not dead or not hurt:
        return claims
    contexts = {telling.context.reading.report.id: telling.context for telling in tellings}
    most = max(_number(claim) for claim in dead)
    alone = not any(_tells_both(telling) for telling in tellings) and all(_is_counted(claim) for claim in hurt)
    gone = {
        claim.id
        for claim in hurt
        if _is_counted(claim)
        and _number(claim) <= most
        and any(_is_of(ledger, contexts, claim, other, alone) for other in dead)
    }
    return [claim for claim in claims if claim.id not in gone]


def without_the_named(tellings: Sequence[Telling], claims: list[Claim]) -> list[Claim]:
    """The claims of one event, less the toll of a report that only names some whom another counts with others.

    "The death of Judge Ida Moss" is no word against "the judge and her driver were shot dead".
    """
    contexts = {telling.context.reading.report.id: telling.context for telling in tellings}
    tolls = [claim for claim in claims if claim.field in ("killed", "injured") and _number(claim) > 0]
    some = {
        claim.id
        for claim in tolls
        if _is_counted(claim) and _are_all_named(contexts, claim) and any(_counts_more(other, claim) for other in tolls)
    }
    return [claim for claim in claims if claim.id not in some]


def _are_all_named(contexts: dict[str, Context], claim: Claim) -> bool:
    parties = list(_parties(contexts, claim))
    return len(parties) == len(claim.spans) and all(party.names for party in parties)


def _counts_more(other: Claim, claim: Claim) -> bool:
    return other.field == claim.field and other.report.id != claim.report.id and _number(other) > _number(claim)


def _number(claim: Claim) -> float:
    """The exact number of a claim about all; 0 for any other."""
    value = claim.value
    if not isinstance(value, AmountValue) or claim.scope != "all" or claim.stance == "denies" or value.approximate:
        return 0
    return value.low or 0 if value.low == value.high else 0


def _is_counted(claim: Claim) -> bool:
    return claim.basis == "counted"


def _tells_both(telling: Telling) -> bool:
    """Whether a report tells of the event's dead and of its hurt."""
    roles = [role for event in telling.mentions for role in event.roles if role.role in ("killed", "injured")]
    return len({role.role for role in roles if _is_some(telling.context, role)}) > 1


def _is_some(context: Context, role: Role) -> bool:
    mention = context.mentions.get(role.mention) if role.mention is not None else None
    amount = role.amount or (mention.amount if mention is not None else None)
    return amount is not None and amount.high != 0


def _is_of(ledger: Ledger, contexts: dict[str, Context], hurt: Claim, dead: Claim, alone: bool) -> bool:
    """Whether who is hurt is among the dead: by identity, or ``alone``, with no word that holds them apart."""
    first, second = list(_parties(contexts, hurt)), list(_parties(contexts, dead))
    if first and second:
        known = {ledger.identities.get((party.reading, party.cluster)) for party in second} - {None}
        if all(ledger.identities.get((party.reading, party.cluster)) in known for party in first):
            return True
    return alone and not _named_apart(first, second) and _words_agree(hurt, dead)


def _parties(contexts: dict[str, Context], claim: Claim) -> Iterator[Party]:
    """Whom the words of a counted claim name or stand for."""
    context = contexts.get(claim.report.id)
    if context is None:
        return
    for span in claim.spans:
        at = next((mention for mention in context.mentions.values() if mention.span == span), None)
        party = context.parties.get(at.cluster) if at is not None else None
        if party is not None:
            yield party


def _named_apart(first: Sequence[Party], second: Sequence[Party]) -> bool:
    """Whether both have names that share no word."""
    one, other = _words_of_names(first), _words_of_names(second)
    return bool(one) and bool(other) and not one & other


def _words_of_names(parties: Sequence[Party]) -> set[str]:
    return {word for party in parties for name in party.names for word in pieces(name)}


def _words_agree(hurt: Claim, dead: Claim) -> bool:
    """Whether what is said of each of the hurt may be of one of the dead; a stated number says but how many."""
    if not _is_counted(dead):
        return _number(dead) == _number(hurt)
    dead_words = [span.of(dead.report.text) for span in dead.spans]
    hurt_words = [span.of(hurt.report.text) for span in hurt.spans]
    return all(any(may_be_one(words, others) for others in dead_words) for words in hurt_words)
