"""Words that tell how real an event is that they govern: they plan, threaten, prevent, deny or carry it.

After Karttunen ("Implicative verbs", 1971) and the governors of FactBank (Saurí and Pustejovsky, 2009).
"""

from typing import Literal, TypeAlias

from secondsource.read.vocabulary.wordlists import word_set

Effect: TypeAlias = Literal["plan", "unreal", "foil", "deny", "fail", "cancel", "continue", "believe", "carry"]
"""What a word does to an event below it. ``deny``: says it is untrue; ``fail``: tells that it did not come about."""

_WORDS: dict[Effect, str] = {
    "plan": """plan plot intend vow promise aim hope prepare schedule expect order agree pledge slate set due about
        poised bound propose want instruct arrange commit brace forecast""",
    "unreal": """threaten fear warn risk consider demand urge call seek ask advise ponder mull contemplate
        recommend suggest encourage tell require press push plead beg wish attempt try offer
        unlikely likely possible probable conceivable ready willing able unclear unknown uncertain request
        oppose authorise authorize""",
    "foil": "prevent avert foil thwart avoid stop forestall deter discourage dissuade defuse disarm",
    "deny": """deny refute reject dismiss rebut contradict dispute disprove debunk false untrue baseless unfounded
        groundless fabrication hoax fake lie myth invention nonsense incorrect wrong fiction""",
    "fail": "fail refuse decline neglect",
    "cancel": "cancel scrap suspend postpone abandon shelve abort",
    "continue": "continue rage persist burn unfold",
    "believe": "believe say think allege suspect rumour rumor presume understand appear seem suppose claim assume",
    "carry": """occur happen take break carry launch stage conduct hold make commit perpetrate have be see cause trigger
        provoke spark begin start resume end reach sign declare impose lead turn result become come ensue erupt find
        manage help give need bring receive get true""",
}  # fmt: skip
_NOUNS: dict[Effect, str] = {
    "plan": "plan plot preparation intention pledge promise vow proposal schedule",
    "unreal": """threat attempt bid call fear risk possibility danger prospect warning demand chance likelihood hope
        event appeal ultimatum request""",
    "carry": """report claim rumour rumor suggestion evidence sign proof indication trace series wave state accusation
        allegation word talk start beginning end""",
}  # fmt: skip
_AS_OBJECT: dict[Effect, frozenset[str]] = {
    "plan": word_set(
        "plan plot intend promise prepare schedule expect order pledge slate set propose want arrange vow"
    ),
    "unreal": word_set(
        "threaten fear risk consider demand urge seek ponder mull contemplate recommend suggest request oppose attempt"
    ),
    "deny": word_set("deny refute rebut disprove debunk rule"),
}
_AS_CLAUSE: dict[Effect, frozenset[str]] = {
    "plan": word_set("plan intend promise expect order pledge propose hope vow want schedule agree"),
    "unreal": word_set(
        """fear warn threaten demand urge propose suggest recommend request ask unlikely likely possible probable
        conceivable unclear unknown uncertain wish"""
    ),
    "believe": word_set("believe think suspect presume suppose assume understand allege"),
    "carry": word_set("true"),
}
# What an event is said to be done by or to come from is not the event.
_CAUSING = word_set("cause trigger provoke spark bring see find give receive")
_FACED: dict[Effect, frozenset[str]] = {
    "plan": word_set("trial hearing retrial sentencing"),
    "unreal": word_set(
        """closure bankruptcy insolvency strike takeover extradition deportation dismissal expulsion sentence execution
        famine eviction collapse suspension impeachment recall lawsuit shutdown"""
    ),
}
# What has been allowed or ordered is yet to be done.
_ALLOWING = word_set("approve allow authorise authorize grant permit clear back endorse order sanction uphold upheld")
_ALLOWED = word_set("extradition deportation expulsion repatriation execution takeover merger acquisition eviction")
_AS_SUBJECT = word_set(
    """occur happen take break begin start resume come ensue erupt be have continue rage persist due set about likely
    unlikely possible probable poised bound slated scheduled burn forecast"""
)
_PREPOSITIONS = {
    "for": word_set("call press push appeal ask plead beg prepare brace plan hope opt set schedule wait"),
    "of": word_set("warn"), "about": word_set("warn"), "against": word_set("warn"), "on": word_set("go be plan"),
    "to": word_set("lead"), "in": word_set("result end"), "into": word_set("turn"), "with": word_set("threaten end"),
    "without": word_set("end"),
}  # fmt: skip
_COMPLEMENT_PREPOSITIONS = word_set("of for")
FALSE = word_set(
    """false untrue baseless unfounded groundless fabrication hoax fake lie lies myth invention nonsense incorrect
    rumour rumor wrong fiction propaganda"""
)
HEARSAY_NOUNS = word_set("report rumour rumor claim allegation accusation suggestion")
PLANNED_MARKS = word_set("next upcoming forthcoming planned scheduled proposed impending intended")
POSSIBLE_MARKS = word_set(
    "possible potential feared threatened looming would-be hypothetical foiled averted attempted planned-for likely"
)
CANCELLED_MARKS = word_set("cancelled canceled postponed aborted scrapped")
ONGOING_MARKS = word_set("ongoing continuing continued current")
_PARTICLES: dict[tuple[str, str], Effect] = {
    ("call", "off"): "cancel",
    ("put", "off"): "cancel",
    ("rule", "out"): "deny",
}
_CAUSING_BY_PARTICLE = frozenset((("set", "off"), ("call", "forth"), ("bring", "about")))
_VERB_EFFECTS = {word: effect for effect, words in _WORDS.items() for word in words.split()}
_NOUN_EFFECTS = {word: effect for effect, words in reversed(_NOUNS.items()) for word in words.split()}


def effect_of(lemma: str, upos: str, particle: str | None) -> Effect | None:
    """What a governing word does to an event; ``None`` where it says nothing of it."""
    if upos in ("NOUN", "PROPN"):
        return _NOUN_EFFECTS.get(lemma) or ("deny" if lemma in FALSE else None)
    if particle is not None and (lemma, particle) in _PARTICLES:
        return _PARTICLES[lemma, particle]
    if (lemma, particle) in _CAUSING_BY_PARTICLE:
        return None
    return _VERB_EFFECTS.get(lemma)


def effect_of_facing(event: str) -> Effect | None:
    """What "face" does to its object: a trial is to come, a closure may, and charges are there."""
    return next((effect for effect, events in _FACED.items() if event in events), None)


def effect_of_allowing(lemma: str, event: str) -> Effect | None:
    """What "approve" and the like do to an act that others are still to carry out: "approved the extradition"."""
    return "plan" if lemma in _ALLOWING and event in _ALLOWED else None


def is_causing(lemma: str) -> bool:
    """Whether the passive of the verb tells what the event came from ("was not caused by gas")."""
    return lemma in _CAUSING


def takes_object(lemma: str, effect: Effect) -> bool:
    """Whether the effect holds for an event that is the word's object ("fear a strike", but not "tell a strike")."""
    return lemma in _AS_OBJECT.get(effect, frozenset((lemma,)))


def takes_clause(lemma: str, effect: Effect) -> bool:
    """Whether the effect holds for a clause with its own subject ("warn that", but not "agree that")."""
    return effect == "deny" or lemma in _AS_CLAUSE.get(effect, frozenset())


def takes_subject(lemma: str) -> bool:
    """Whether the word tells of the event that is its subject ("the strike begins", "a strike is likely")."""
    return lemma in _AS_SUBJECT or lemma in FALSE


def takes_preposition(lemma: str, preposition: str, nominal: bool) -> bool:
    """Whether the event behind the preposition is the one that the word tells of ("call for", "the risk of")."""
    if nominal:
        return preposition in _COMPLEMENT_PREPOSITIONS
    return lemma in _PREPOSITIONS.get(preposition, frozenset())
