"""Elections told by who won them: "Alva Renn won the race for mayor of Lorn", "was declared the winner"."""

import re
from collections.abc import Iterator, Set

from secondsource.model.codebook import Codebook
from secondsource.read.analysis import Analysis
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.wordlists import word_set

WINNING = word_set("win clinch secure")
DECLARING = word_set("declare announce proclaim name certify confirm")
VICTORS = word_set("winner victor")
_ELECTION = "election"
_OFFICE = (
    r"(?:governors?|gubernatorial|mayors?|mayoral|president\w*|senat\w+|parliament\w*|congress\w*|legislative|council"
    r"|party|constituency|chancellor|prime minister|leadership|district|assembly|state|general|snap|local|municipal)"
)
_CONTEST = re.compile(
    rf"\W(?:(?:[\w’'-]+\s+){{0,6}}?(?:re-?election|by-?elections?|elections?|run-?off|primary|referendum|plebiscite"
    rf"|presidency|governorship|mayoralty)\b"
    rf"|(?:[\w’'-]+\s+){{0,4}}?{_OFFICE}(?:['’]s)?\s+(?:race|vote|contest|poll|seat|ballot)\b"
    rf"|(?:the\s|a\s|[\w’'-]+\s+){{0,3}}?(?:race|vote|contest|poll|ballot|seat)\s(?:for|in|to)\s(?:[\w’'-]+\s+){{0,2}}?{_OFFICE}\b)",
    re.IGNORECASE,
)
_OF_A_VOTE = re.compile(
    r"\b(?:votes?|elections?|by-?elections?|polls?|ballots?|electoral|run-?off|polling stations?|returning officer)\b",
    re.IGNORECASE,
)
# "Won Thursday's vote", in a report of polling; a vote in parliament is won by those who moved it.
_ITS_VOTE = re.compile(
    r"\s+(?:the|(?:(?:last|this)\s)?\w+['’]s)\s(?:[a-z]+\s)?(?:vote|ballot|poll)\b(?!\s(?:of|on|in\s(?:the\s)?[a-z]))",
)
_POLLING = re.compile(
    r"\b(?:by-?elections?|general elections?|electoral|election (?:commission|board|day)|polling stations?|run-?off"
    r"|returning officer|result sheets?|turnout)\b",
    re.IGNORECASE,
)
_TO_VICTOR = 7


def contests_won(analysis: Analysis, taken: Set[int], codebook: Codebook) -> Iterator[Trigger]:
    """Verbs by which somebody wins an election, or is declared its winner."""
    if _ELECTION not in codebook.types:
        return
    for verb in analysis.with_lemma(WINNING | DECLARING):
        word = analysis.words[verb]
        if verb in taken or word.upos != "VERB":
            continue
        sentence = analysis.sentences[word.sentence]
        wins = word.lemma.lower() in WINNING and _wins_contest(analysis.text, word.end, sentence.end)
        if wins or (is_declared(analysis, verb) and _OF_A_VOTE.search(analysis.text, sentence.start, sentence.end)):
            yield Trigger(verb, verb, _ELECTION)


def _wins_contest(text: str, start: int, end: int) -> bool:
    """Whether what stands behind a verb of winning is an election, or the vote of one that the report tells of."""
    if _CONTEST.match(text, start, end) is not None:
        return True
    return _ITS_VOTE.match(text, start, end) is not None and _POLLING.search(text) is not None


def is_declared(analysis: Analysis, verb: int) -> bool:
    """Whether right behind a verb of declaring somebody is called the winner: "declared him the winner"."""
    word = analysis.words[verb]
    behind = analysis.words[verb + 1 : verb + _TO_VICTOR]
    return word.lemma.lower() in DECLARING and any(
        w.lemma.lower() in VICTORS and w.sentence == word.sentence for w in behind
    )
