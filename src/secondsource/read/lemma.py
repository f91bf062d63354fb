"""Lemmas of English words by rule, given the part of speech: tables of irregular forms, then endings."""

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
        "become": "became",
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
        "lie": "lay lain lying lied",
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
        "ride": "rode ridden",
        "ring": "rang rung",
        "sing": "sang sung",
        "spread": "spreading",
        "stab": "stabbed stabbing",
        "swim": "swam swum",
        "tear": "tore torn",
        "undergo": "underwent undergone",
        "die": "dying died dies",
        "tie": "tying tied",
        "bear": "bore borne",
        "beat": "beaten",
        "deal": "dealt",
        "drink": "drank drunk",
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
    "men": "man", "women": "woman", "children": "child", "people": "person", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "thieves": "thief",
    "halves": "half", "selves": "self", "shelves": "shelf", "wolves": "wolf", "crises": "crisis", "analyses": "analysis",
    "bases": "base", "criteria": "criterion", "phenomena": "phenomenon", "media": "medium", "data": "datum",
    "series": "series", "species": "species", "news": "news", "headquarters": "headquarters", "police": "police",
    "troops": "troops", "corps": "corps", "means": "means", "barracks": "barracks", "politics": "politics",
    "oxen": "ox", "dice": "die", "buses": "bus", "gases": "gas", "theses": "thesis", "loaves": "loaf", "calves": "calf",
    "movies": "movie", "cookies": "cookie", "calories": "calorie", "ties": "tie", "lies": "lie", "shoes": "shoe",
    "headaches": "headache", "axes": "axe", "caches": "cache", "clothes": "clothes", "thanks": "thanks",
    "goods": "goods", "premises": "premises", "outskirts": "outskirts", "whereabouts": "whereabouts",
    "economics": "economics", "physics": "physics", "mathematics": "mathematics", "athletics": "athletics",
}  # fmt: skip
_PRONOUNS = {
    "me": "I", "him": "he", "her": "she", "them": "they", "us": "we", "'em": "they", "’em": "they", "i": "I",
}  # fmt: skip
_COMPARED = {
    "better": "good", "best": "good", "worse": "bad", "worst": "bad", "more": "more", "most": "most", "less": "less",
    "further": "far", "furthest": "far", "elder": "old", "eldest": "old",
}  # fmt: skip
_VOWELS = frozenset("aeiou")
# A final e was dropped before "ing" and "ed" after these endings of a stem.
_WANTS_E = (
    "at", "iz", "is", "us", "os", "as", "rs", "ns", "ps", "uc", "ac", "ic", "rc", "nc", "ec", "v", "rg", "dg", "ng", "ag", "eg", "ug",
    "bl", "tl", "dl", "gl", "kl", "pl", "fl", "zl", "cl", "ir", "ur", "iv", "ud", "id", "od", "ad", "ut", "ot", "um", "om",
    "im", "am", "in", "un", "an", "ak", "ok", "ik", "il", "ul", "ol", "op", "ap", "yp", "ub", "ib", "ob", "u", "ys", "ar", "or", "er",
)  # fmt: skip
_KEEPS_NO_E = frozenset(
    "visit edit limit exhibit profit credit commit admit permit submit transmit omit happen open listen threaten weaken "
    "strengthen fasten broaden widen worsen frighten offer suffer differ refer prefer enter order murder consider remember "
    "discover deliver answer cover gather matter number offer power render recover register remain retain explain contain "
    "maintain obtain complain join return turn warn learn burn earn claim aim alarm arm confirm form perform inform harm "
    "storm bomb climb plan ban scan pin begin win run train rain gain again attain detain restrain question mention function "
    "station condition sanction caution reason season poison imprison abandon pardon summon head spread read load avoid aid "
    "raid bid add need feed proceed succeed exceed plead lead land hand demand command stand understand end attend defend "
    "depend extend intend spend send find bind wind second sound found round wound ground surround pound fund fund hold "
    "field yield build shield board guard record regard reward award forward afford heard ask talk walk work attack block "
    "back pick kick knock lock check track crack stock strike speak break seek look book cook break soak leak ask mark park "
    "spark embark remark work cook hook shook fail mail sail detail tail appeal deal heal steal reveal conceal feel kneel "
    "call fall kill fill will pull roll toll fuel cancel travel level label signal total rebel compel expel control patrol "
    "enrol appal boil spoil fool cool pool school howl crawl develop envelop gallop stop drop shop ship slip skip trip whip "
    "keep sleep sweep help step map tap trap rap wrap clap kidnap worship group loop troop bar war star jar scar stir occur "
    "incur recur concur bear wear tear hear fear clear appear disappear near year pour tour detour honor favor labor err "
    "air repair pair despair impair air sit hit quit fit split spit get let set bet forget regret meet greet treat beat eat "
    "heat cheat repeat defeat seat wait await bait shoot root loot boot riot pilot pivot plot shot vomit combat chat format "
    "cut shut put but rebut shout scout doubt debut suit recruit shut salut profit benefit market target budget interpret "
    "credit deposit inherit cohabit inhibit prohibit orbit summit bruit fruit bid forbid rid squad flood thread dread "
    "nod plod prod trod add pad wad mad din sin spin grin skin thin chin twin bargain sustain pertain ordain entertain "
    "campaign sign assign resign design reign align loan moan groan lean clean mean gun stun shun pun sun burden garden "
    "harden sadden darken awaken waken sweeten tighten lighten straighten shorten soften loosen lessen deepen ripen swim "
    "slam cram jam ram dim trim skim hum sum drum gum scream dream stream team beam steam seem deem boom loom zoom doom "
    "rob grab stab jab sob mob club rub scrub web curb absorb disturb rank hang bang gang bring sing ring swing sting cling "
    "fling spring belong prolong wrong long among flag drag tag bag brag lag nag wag hug mug plug tug bug drug shrug log "
    "jog dig rig beg leg".split()
)


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
    if len(noun) < 4 or not noun.endswith("s") or noun.endswith(("ss", "us", "is")):
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zzes")) or noun in ("heroes", "potatoes", "tomatoes", "vetoes", "torpedoes"):
        return noun[:-2]
    if noun.endswith("men"):
        return noun[:-2] + "an"
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
    for ending in ("ing", "ed"):
        stem = verb[: -len(ending)]
        if verb.endswith(ending) and len(stem) > 1 and _VOWELS & {*stem, "e" if "y" in stem else ""}:
            return _stem(stem)
    return verb


def _stem(stem: str) -> str:
    """The base of what is left before "ing" or "ed": undouble its last letter, or give back its e."""
    doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiouslzf"
    if stem in _KEEPS_NO_E:
        return stem
    if doubled or (stem[-2:] == "ll" and stem[:-1] in _KEEPS_NO_E and stem not in _KEEPS_NO_E):
        return stem[:-1]
    if stem.endswith(("ee", "e")):
        return stem if stem.endswith("ee") else stem + "e"
    return stem + "e" if stem.endswith(_WANTS_E) and not _two_vowels(stem) else _after_two_vowels(stem)


def _two_vowels(stem: str) -> bool:
    """A consonant after two vowels: "rain", "need", which never had an e, save for a few endings."""
    return len(stem) > 2 and stem[-1] not in _VOWELS and stem[-2] in _VOWELS and stem[-3] in _VOWELS and stem[-3:-1] != "qu"


def _after_two_vowels(stem: str) -> str:
    with_e = ("uis", "ais", "ois", "eas", "aus", "eiv", "iev", "eav", "oos", "oic", "eac", "iec", "ouc", "oug")
    wants = stem.endswith(with_e) or (stem.endswith(("c", "v", "u", "z")) and not stem.endswith("zz"))
    return stem + "e" if wants or stem.endswith("s") and not stem.endswith("ss") and _VOWELS & {stem[-2]} else stem
