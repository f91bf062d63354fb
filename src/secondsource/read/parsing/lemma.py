"""Lemmas of English words by rule, given the part of speech: tables of irregular forms, then endings."""

import re
from functools import lru_cache

_IRREGULAR_VERBS = {
    form: base
    for base, forms in {
        "be": "am is are was were been being 's 're 'm ’s ’re ’m s",
        "have": "has had having 've ’ve",
        "do": "does did done doing",
        "go": "goes went gone going gon",
        "say": "said says",
        "make": "made",
        "take": "took taken taking",
        "get": "got gotten getting",
        "give": "gave given",
        "come": "came coming",
        "see": "saw seen",
        "know": "knew known",
        "think": "thought",
        "find": "found",
        "tell": "told",
        "leave": "left",
        "feel": "felt",
        "bring": "brought",
        "begin": "began begun beginning",
        "keep": "kept",
        "hold": "held",
        "write": "wrote written",
        "stand": "stood",
        "hear": "heard",
        "mean": "meant",
        "meet": "met",
        "run": "ran running",
        "pay": "paid",
        "sit": "sat sitting",
        "speak": "spoke spoken",
        "lie": "lay lain lying lied lies",
        "lead": "led",
        "grow": "grew grown",
        "lose": "lost",
        "fall": "fell fallen",
        "send": "sent",
        "build": "built",
        "understand": "understood",
        "draw": "drew drawn",
        "break": "broke broken",
        "spend": "spent",
        "rise": "rose risen",
        "drive": "drove driven",
        "buy": "bought",
        "wear": "wore worn",
        "choose": "chose chosen",
        "shoot": "shot",
        "catch": "caught",
        "fight": "fought",
        "flee": "fled fleeing",
        "steal": "stole stolen",
        "throw": "threw thrown",
        "strike": "struck stricken",
        "blow": "blew blown",
        "fly": "flew flown",
        "hide": "hid hidden",
        "seek": "sought",
        "sell": "sold",
        "shake": "shook shaken",
        "sink": "sank sunk",
        "sleep": "slept",
        "slay": "slew slain",
        "stick": "stuck",
        "swear": "swore sworn",
        "teach": "taught",
        "wake": "woke woken",
        "win": "won winning",
        "withdraw": "withdrew withdrawn",
        "bind": "bound",
        "bite": "bit bitten",
        "bleed": "bled",
        "burn": "burnt",
        "cut": "cutting",
        "dig": "dug digging",
        "eat": "ate eaten",
        "feed": "fed",
        "forget": "forgot forgotten",
        "freeze": "froze frozen",
        "hang": "hung",
        "lay": "laid",
        "light": "lit",
        "overthrow": "overthrew overthrown",
        "overrun": "overran overrunning",
        "expel": "expelled expelling",
        "ride": "rode ridden",
        "ring": "rang rung",
        "sing": "sang sung",
        "spread": "spreading",
        "stab": "stabbed stabbing",
        "swim": "swam swum",
        "tear": "tore torn",
        "agree": "agreed",
        "disagree": "disagreed",
        "free": "freed",
        "guarantee": "guaranteed",
        "arise": "arose arisen",
        "become": "became becoming",
        "welcome": "welcomed welcoming",
        "mistake": "mistook mistaken",
        "retake": "retook retaken",
        "undertake": "undertook undertaken",
        "withhold": "withheld",
        "prove": "proven",
        "want": "wan",
        "undergo": "underwent undergone",
        "die": "dying died dies",
        "tie": "tying tied",
        "beat": "beaten",
        "deal": "dealt",
        "drink": "drank drunk",
        "bear": "born bore borne",
        "forbid": "forbade forbidden",
        "forgive": "forgave forgiven",
        "kneel": "knelt",
        "lend": "lent",
        "show": "shown",
        "shut": "shutting",
        "slide": "slid",
        "spin": "spun",
        "spring": "sprang sprung",
        "sting": "stung",
        "sweep": "swept",
        "swing": "swung",
        "weep": "wept",
        "will": "wo 'll ’ll",
        "would": "'d ’d",
        "can": "ca",
        "shall": "sha",
    }.items()
    for form in forms.split()
}
_IRREGULAR_NOUNS = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose",
    "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "thieves": "thief",
    "halves": "half", "selves": "self", "shelves": "shelf", "wolves": "wolf", "crises": "crisis",
    "analyses": "analysis",
    "bases": "base", "criteria": "criterion", "phenomena": "phenomenon", "media": "media", "data": "data",
    "series": "series", "species": "species", "news": "news", "headquarters": "headquarters", "police": "police",
    "corps": "corps", "means": "means", "barracks": "barracks", "politics": "politics",
    "oxen": "ox", "dice": "die", "buses": "bus", "gases": "gas", "theses": "thesis", "loaves": "loaf", "calves": "calf",
    "movies": "movie", "cookies": "cookie", "calories": "calorie", "ties": "tie", "lies": "lie", "shoes": "shoe",
    "headaches": "headache", "axes": "axe", "caches": "cache", "clothes": "clothes", "thanks": "thanks",
    "goods": "goods", "premises": "premises", "outskirts": "outskirts", "whereabouts": "whereabouts",
    "gas": "gas", "bias": "bias", "economics": "economics", "physics": "physics", "mathematics": "mathematics",
    "athletics": "athletics",
}  # fmt: skip
_PRONOUNS = {
    "me": "I", "him": "he", "her": "she", "them": "they", "us": "we", "'em": "they", "’em": "they", "i": "I",
}  # fmt: skip
_COMPARED = {
    "better": "good", "best": "good", "worse": "bad", "worst": "bad", "more": "more", "most": "most", "less": "less",
    "further": "far", "furthest": "far", "elder": "old", "eldest": "old",
}  # fmt: skip
# Endings of a stem of several syllables from which "ing" and "ed" took an e; the words below are the exceptions.
_WANTS_E = tuple(
    "at iz is us as os rs ns ps ys ir ur ar or ud id od ad ut ot um am im in un an ak ok ik il ul ol op ap yp ub ib ob "
    "ag eg ug lg on ced sed ped plet let ven cit vit nit".split()
)
_KEEPS_NO_E = frozenset(
    "visit edit limit exhibit profit credit commit admit permit submit transmit omit deposit inherit prohibit "
    "inhibit orbit summit consider pardon abandon reason season poison imprison mention question function station "
    "condition sanction caution summon campaign cancel travel level label signal total control patrol develop "
    "envelop gallop worship kidnap begin win pilot pivot riot vomit combat chat format rebut favor favour "
    "honor honour labor labour color colour sponsor mirror monitor anchor author harbor harbour tutor suitor focus "
    "bias canvas head spread bargain audit ransom blossom bottom fathom custom accustom program victim hang "
    "bang gang bring sing ring swing sting cling fling spring belong prolong wrong long among throng cabin robin "
    "burgeon pilfer caucus chorus debut exit recruit add err ebb odd solicit elicit benefit merit spirit "
    "split quit knit".split()
)
_VOWELS = frozenset("aeiou")
_VOWEL_GROUP = re.compile("[aeiouy]+")
_NEVER_FINAL = re.compile(r"(?:[^aeiou][cvuz]|[aeiou][cvuz]|[dr]g|[aeiou]ng|[^aeioulr]l|[^s]s|[aeiou]{2}s|qu)$")


# Reports share most of their words.
@lru_cache(maxsize=30_000)
def lemma_of(word: str, upos: str) -> str:
    """The dictionary form, in lower case except for proper names."""
    lower = word.lower().replace("\u00ad", "")
    if upos == "PROPN":
        return word
    if upos in ("VERB", "AUX"):
        return _IRREGULAR_VERBS.get(lower) or _verb(lower)
    if upos == "NOUN":
        return _IRREGULAR_NOUNS.get(lower) or _singular(lower)
    if upos == "PRON":
        return _PRONOUNS.get(lower, lower)
    if upos in ("ADJ", "ADV"):
        return _COMPARED.get(lower, lower)
    if upos == "PART":
        return "not" if lower in ("n't", "n’t") else lower
    return lower


def _singular(noun: str) -> str:
    if len(noun) > 4 and noun.endswith("men"):
        return noun[:-2] + "an"
    if len(noun) < 3 or not noun.endswith("s") or noun.endswith(("ss", "us", "is")) or noun[0].isdigit():
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zzes")) or noun in (
        "heroes",
        "potatoes",
        "tomatoes",
        "vetoes",
        "torpedoes",
    ):
        return noun[:-2]
    return noun[:-1]


def _verb(verb: str) -> str:
    if len(verb) > 3 and verb.endswith("ies"):
        return verb[:-3] + "y"
    if verb.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return verb[:-2]
    if len(verb) > 3 and verb.endswith("s") and not verb.endswith(("ss", "us", "is")):
        return verb[:-1]
    if len(verb) > 4 and verb.endswith("ied"):
        return verb[:-3] + "y"
    if verb.endswith("eed"):
        return verb
    for ending in ("ing", "ed"):
        stem = verb[: -len(ending)]
        if verb.endswith(ending) and len(stem) > 1 and _VOWELS & {*stem, "e" if "y" in stem else ""}:
            return _stem(stem)
    return verb


def _stem(stem: str) -> str:
    """The base of what is left before "ing" or "ed": undouble its last letter, or give back its e."""
    if stem in _KEEPS_NO_E:
        return stem
    if len(stem) > 2 and stem[-1] == stem[-2] and (stem[-1] not in "aeiouslzf" or stem[:-1] in _KEEPS_NO_E):
        return stem[:-1]
    return stem + "e" if _dropped_e(stem) else stem


def _dropped_e(stem: str) -> bool:
    if _NEVER_FINAL.search(stem) and not stem.endswith(("zz", "ss")):
        return True
    if stem.endswith("creat"):
        return True
    groups = _VOWEL_GROUP.findall(stem)
    after_two = (
        len(stem) > 2 and stem[-2] in _VOWELS and stem[-3] in _VOWELS and stem[-3:-1] not in ("ui", "ua", "ia", "uo")
    )
    if len(groups) == 1:
        # One syllable that ends in one vowel and one consonant would have doubled it, had there been no e.
        return len(stem) > 1 and stem[-1] not in "aeiouwxy" and stem[-2] in "aeiouy" and not after_two
    return stem.endswith(_WANTS_E) and not after_two
