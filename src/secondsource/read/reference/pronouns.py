"""Pronouns: "we" and "I" of a quotation are its speaker; the others take the nearest fitting one, subjects first."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from secondsource.model.reading import Statement
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import is_reporting
from secondsource.read.grammar.reporting import DENYING, noun_phrase
from secondsource.read.reference.clusters import Clusters
from secondsource.read.reference.profiles import Profile
from secondsource.read.reference.strangers import holds_others, is_accused, is_held, is_likened_to
from secondsource.read.reference.surroundings import Before, Speech
from secondsource.read.vocabulary.lexicon import DOCUMENT_NOUNS, FIRST_PLURAL, FIRST_SINGULAR, HE, IT, SECOND, SHE, THEY
from secondsource.read.vocabulary.wordlists import word_set

WINDOW_SENTENCES = 3
SPEAKER_SENTENCES = 6
_ANSWERING = ("person", "organisation", "nationality", "other")
_OF_THINGS = word_set(
    """owner landlord tenant resident occupant inhabitant neighbour neighbor driver captain pilot skipper builder
    author maker inventor buyer seller keeper caretaker"""
)
_OF_NAMES = frozenset(("compound", "flat", "nmod", "appos"))
_OFFICIALS = word_set(
    """minister spokesman spokeswoman spokesperson chief sheriff prosecutor inspector superintendent commissioner
    detective magistrate judge governor president secretary commander warden"""
)
_SPEAK_FOR_ANOTHER = word_set("lawyer attorney solicitor barrister counsel spokesman spokeswoman spokesperson agent")


def join_pronouns(analysis: Analysis, clusters: Clusters, statements: Sequence[Statement]) -> None:
    """Join each pronoun to its antecedent, in text order."""
    speech = Speech(statements)
    first_person: dict[tuple[int | None, str], Profile] = {}
    by_sentence: dict[int, list[tuple[int, Profile]]] = defaultdict(list)
    for number, profile in enumerate(clusters.profiles):
        by_sentence[profile.sentence].append((number, profile))
    for number, profile in enumerate(clusters.profiles):
        if profile.mention.form == "pronoun":
            word = clusters.text(profile).lower()
            if profile.person in (1, 2):
                _join_speaker(clusters, speech, first_person, profile, word)
            else:
                before = Before(number, clusters.profiles, by_sentence)
                _join_third(analysis, clusters, speech, profile, word, before)


def _join_speaker(
    clusters: Clusters,
    speech: Speech,
    first_person: dict[tuple[int | None, str], Profile],
    profile: Profile,
    word: str,
) -> None:
    statement = speech.of(profile)
    speaker = speech.speaker(statement)
    group = "i" if word in FIRST_SINGULAR else "we" if word in FIRST_PLURAL else "you"
    if speaker is not None and group == "i":
        known = clusters.known[speaker]
        if known is not None and known.mention.kind in ("person", "other"):
            clusters.join(profile, known)
            return
    key = (speaker if speaker is None else clusters.root(speaker), group)
    if key in first_person:
        clusters.join(profile, first_person[key])
    else:
        first_person[key] = profile


def _join_third(
    analysis: Analysis, clusters: Clusters, speech: Speech, profile: Profile, word: str, before: Before
) -> None:
    if word in ("this", "that", "these", "those"):
        return
    own = speech.of(profile)
    # "Police searched the officer's home; he denies wrongdoing": who denies is whoever was told of last.
    open_to_speakers = own is None and not _denies(analysis, profile.head)
    earlier = speech.earlier_speakers(profile.mention) if open_to_speakers else ()
    speakers = [known for i in earlier if (known := clusters.known[i]) is not None]
    speakers = [*_introduced(analysis, clusters, profile, before, speakers), *speakers]
    client = _client(analysis, clusters, profile, word, before)
    if client is not None and clusters.join(profile, client):
        return
    for other in (*_same_in_sentence(clusters, profile, word, before), *speakers):
        if (
            _near(profile, other)
            and not is_likened_to(analysis, other)
            and _fits(clusters, word, other)
            and clusters.join(profile, other)
        ):
            return
    held, accused = is_held(analysis, profile.head), is_accused(analysis, profile.head)
    for other in _by_voice(analysis, clusters, speech, profile, _candidates(profile, before)):
        if not _fits(clusters, word, other) or is_likened_to(analysis, other):
            continue
        if held and _is_of_those_who_hold(analysis, other):
            continue
        if accused and clusters.kind(other.mention.id) not in _ANSWERING:
            continue
        if _speaks_for_another(analysis, other) and (accused or held or _tells(clusters, speech, profile, other)):
            continue
        if (
            own is not None
            and speech.of(other) != own
            and clusters.root(other.mention.id) == _speaker_root(clusters, speech, own)
        ):
            continue
        if clusters.join(profile, other):
            return


def _introduced(
    analysis: Analysis, clusters: Clusters, profile: Profile, before: Before, speakers: Sequence[Profile]
) -> Iterator[Profile]:
    """ "The engineer, Ida Moss, is blunt. It was the roof, she said": who alone is named in the pronoun's paragraph.

    Where nobody who spoke before is told of in it.
    """
    start = analysis.text.rfind("\n", 0, profile.mention.span.start) + 1
    here = [p for p in before.last() if p.mention.span.start >= start and p.sentence < profile.sentence]
    spoken = {clusters.root(p.mention.id) for p in speakers}
    if not spoken or any(clusters.root(p.mention.id) in spoken for p in here):
        return
    named = [p for p in here if p.mention.form == "name" and clusters.kind(p.mention.id) == "person"]
    if len({clusters.root(p.mention.id) for p in named}) == 1:
        yield named[-1]


def _same_in_sentence(clusters: Clusters, profile: Profile, word: str, before: Before) -> Iterator[Profile]:
    """ "Its tally rests on interviews, and it says …": the same "it", whoever spoke last; not what it speaks of."""
    if word != "it" or not profile.subject:
        return
    for other in before.of_sentence(profile.sentence):
        if clusters.text(other).lower() == "its" and _has_voice(clusters, other):
            yield other


def _is_of_those_who_hold(analysis: Analysis, other: Profile) -> bool:
    """Who arrests or frees others, or speaks for those who do: "Minister Ida Moss said that troops had freed her"."""
    if holds_others(analysis, other):
        return True
    top = other.head
    while analysis.words[top].deprel in _OF_NAMES:
        top = analysis.words[top].head
    verb = analysis.words[top].head
    if verb < 0 or not is_reporting(analysis, verb) or analysis.words[top].deprel != "nsubj":
        return False
    told = noun_phrase(analysis, top)
    end = max(told.end, analysis.words[verb].start)
    return any(analysis.words[i].lemma.lower() in _OFFICIALS for i in analysis.words_in(told.start, end))


def _speaks_for_another(analysis: Analysis, other: Profile) -> bool:
    """ "She pleaded guilty", "she will appeal, the lawyer said": no word of the lawyer's own."""
    return analysis.words[other.head].lemma.lower() in _SPEAK_FOR_ANOTHER


def _tells(clusters: Clusters, speech: Speech, profile: Profile, other: Profile) -> bool:
    """Whether somebody tells what a pronoun stands in."""
    roots = {clusters.root(teller) for teller in speech.tellers(profile.mention)}
    return clusters.root(other.mention.id) in roots


def _denies(analysis: Analysis, head: int) -> bool:
    verb = analysis.words[head].head
    return verb >= 0 and analysis.words[verb].lemma.lower() in DENYING


def _by_voice(
    analysis: Analysis, clusters: Clusters, speech: Speech, profile: Profile, candidates: Iterator[Profile]
) -> Iterable[Profile]:
    """The candidates in their order; of "it said" those first that can say something, bodies and documents.

    Of "its director said" those first that no quotation speaks of: whose words it are is told outside of them.
    """
    word = clusters.text(profile).lower()
    if word in IT and speech.speaks(profile.mention):
        return sorted(candidates, key=lambda other: not _has_voice(clusters, other))
    if word != "its" or not speech.is_of_speaker(profile.mention) or _owns_things(analysis, profile.head):
        return candidates
    return sorted(candidates, key=lambda other: speech.of(other) is not None or not _has_voice(clusters, other))


def _owns_things(analysis: Analysis, pronoun: int) -> bool:
    """ "Its owner": of a house or ship as well as of a body."""
    head = analysis.words[pronoun].head
    return head < 0 or analysis.words[head].lemma.lower() in _OF_THINGS


def _has_voice(clusters: Clusters, other: Profile) -> bool:
    words = clusters.text(other).lower().split()
    return clusters.kind(other.mention.id) == "organisation" or bool(words and words[-1] in DOCUMENT_NOUNS)


def _client(analysis: Analysis, clusters: Clusters, profile: Profile, word: str, before: Before) -> Profile | None:
    """ "His lawyer, Ida Moss, said he would appeal": "he" is whose lawyer it is."""
    owner = "his" if word in HE else "her" if word in SHE else None
    if owner is None:
        return None
    for other in reversed(before.last()):
        if other.sentence != profile.sentence or clusters.text(other).lower() != owner:
            continue
        possessive = next(iter(analysis.words_in(other.mention.span.start, other.mention.span.end)), None)
        head = None if possessive is None else analysis.words[possessive].head
        if head is not None and head >= 0 and analysis.words[head].lemma.lower() in _SPEAK_FOR_ANOTHER:
            return other
    return None


def _near(profile: Profile, other: Profile) -> bool:
    return 0 <= profile.sentence - other.sentence <= SPEAKER_SENTENCES


def _speaker_root(clusters: Clusters, speech: Speech, statement: int) -> int | None:
    speaker = speech.speaker(statement)
    return None if speaker is None else clusters.root(speaker)


def _candidates(profile: Profile, before: Before) -> Iterator[Profile]:
    """Mentions before the pronoun: of its sentence, then of earlier ones; in each, subjects first, then in order."""
    span = profile.mention.span
    for distance in range(WINDOW_SENTENCES + 1):
        near = [p for p in before.of_sentence(profile.sentence - distance) if not p.mention.span.meets(span)]
        if distance == 0:
            near.reverse()
        yield from [p for p in near if p.subject]
        yield from [p for p in near if not p.subject]


def _fits(clusters: Clusters, word: str, other: Profile) -> bool:
    kind = clusters.kind(other.mention.id)
    number = clusters.number(other.mention.id)
    if other.person != 3:
        return False
    if word in HE or word in SHE:
        return kind == "person" and number != "many"
    if word in IT:
        return kind not in ("person", "nationality") and number != "many"
    if word in THEY:
        return number == "many" or kind == "organisation"
    return word in SECOND
