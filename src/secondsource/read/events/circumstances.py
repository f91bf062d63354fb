"""Circumstances of an event: where, when, with what, with whose help and why, by the syntax around its trigger."""

from collections.abc import Iterator

from secondsource.model.reading import Stance
from secondsource.read.analysis import ROOT
from secondsource.read.events.causes import causes
from secondsource.read.grammar.clauses import arguments, is_reporting, preposition, relation, with_conjuncts
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import DEEDS, HITTING, WEAPONS, Found
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.other_days import is_stamp, other_act

_STATIC = word_set(
    """in at near outside inside on off around across through along within throughout between beside behind above
    below under opposite amid into onto over"""
)
_PLACING = _STATIC | {""}
_HELP = word_set("assistance help support backing aid cooperation co-operation collaboration assist")
_HELPING = word_set("assist help support back aid")
_PART = word_set("involvement role part participation hand complicity")
_BEHIND = 9
# "The killing of a farmer after Monday's vote": what comes behind these is of another day.
_LATER = frozenset(("after", "before", "following"))
_DUG = word_set("coal gold copper iron silver zinc tin salt diamond cobalt lithium uranium jade opencast underground")
# What is done to a country from wherever: "sanctions for helping Orvania".
_TOWARDS = word_set(
    """help assist support back arm supply fund aid accuse blame condemn criticise criticize ask urge warn thank visit
    leave join face represent"""
)
_ENTERING = word_set("flood raid attack bomb storm")
_AWAITING = word_set("face stand await serve answer")
_ERUPTING = word_set(
    "erupt see witness suffer experience descend collapse burn explode sink overturn derail capsize crash blow flood"
)


def circumstances(scene: Scene, trigger: int) -> Iterator[Found]:
    """Every circumstance of one telling; a filler may come more than once."""
    for found in _circumstances(scene, trigger):
        if found.role != "when" or _is_own_day(scene, trigger, found.word):
            yield found


def _is_own_day(scene: Scene, trigger: int, word: int) -> bool:
    """Whether a time is the trigger's: neither of a saying or an arrest beside it nor the stamp of the page."""
    time, text = scene.headed_by_time(word), scene.analysis.text
    if time is None:
        return True
    act = other_act(text, time.span.start, time.span.end)
    return not is_stamp(text, time.span.start) and act in (None, scene.analysis.words[trigger].start)


def _circumstances(scene: Scene, trigger: int) -> Iterator[Found]:
    yield from _instruments(scene, trigger)
    yield from _helpers(scene, trigger)
    yield from causes(scene, trigger)
    yield from _wheres(scene, trigger)
    yield from _whens(scene, trigger)
    yield from _time_behind(scene, trigger)


def _domain(scene: Scene, trigger: int) -> tuple[int, ...]:
    """Words whose dependents tell of the trigger: itself and the verb that it belongs to, no verb of saying."""
    analysis = scene.analysis
    found, current = [trigger], trigger
    for _ in range(4):
        word = analysis.words[current]
        name = relation(analysis, current)
        if word.head == ROOT or is_reporting(analysis, word.head) or _is_ahead(scene, current):
            break
        above = analysis.words[word.head]
        if (
            (name in ("nsubj", "obj", "xcomp") and above.upos in ("VERB", "ADJ", "AUX", "NOUN"))
            or (name == "conj" and above.upos == "VERB" and word.upos == "VERB")
            or (name in ("advcl",) and word.upos == "VERB" and _is_bare(scene, current))
        ) or (name == "obl" and above.lemma.lower() in _ERUPTING):
            current = word.head
        else:
            break
        found.append(current)
    for index in tuple(found):
        found += [c for c in analysis.children(index) if _continues(scene, index, c) or _is_its_noun(scene, c)]
    return tuple(dict.fromkeys(found))


def _is_ahead(scene: Scene, verb: int) -> bool:
    """ "Was flown home on Monday to face trial": what is still to come has no part in the day or the place."""
    word = scene.analysis.words[verb]
    before = scene.analysis.words[verb - 1].text.lower() if verb else ""
    return word.lemma.lower() in _AWAITING and before == "to"


def _is_its_noun(scene: Scene, child: int) -> bool:
    """The noun of a verbal phrase: "election" of "won the election"."""
    return relation(scene.analysis, child) == "obj" and scene.analysis.words[child].lemma.lower() in DEEDS


def _is_bare(scene: Scene, verb: int) -> bool:
    """A participle clause without a subject of its own: "stormed the post, killing two"."""
    return not any(relation(scene.analysis, c) in ("nsubj", "mark") for c in scene.analysis.children(verb))


def _continues(scene: Scene, index: int, child: int) -> bool:
    """Clauses that tell when the event came about: "died when a coach left the road", "were killed as a roof fell"."""
    word = scene.analysis.words[child]
    if word.upos != "VERB" or is_reporting(scene.analysis, child):
        return False
    if word.deprel == "advcl":
        marks = [scene.analysis.words[c].text.lower() for c in scene.analysis.children(child)]
        return any(m in ("when", "as", "while", "after") for m in marks)
    return word.deprel == "acl:relcl" and scene.analysis.words[index].upos in ("NOUN", "PROPN")


def _wheres(scene: Scene, trigger: int) -> Iterator[Found]:
    for index in _domain(scene, trigger):
        for child in scene.analysis.children(index):
            name = relation(scene.analysis, child)
            placed = name in ("obl", "nmod") and preposition(scene.analysis, child) in _PLACING
            if placed or _holds_place(scene, trigger, index, name):
                yield from _places_under(scene, child, 0)
            elif scene.analysis.words[child].deprel == "nmod:poss" or (
                name in ("compound", "amod") and index == trigger
            ):
                yield from _place(scene, child)


def _holds_place(scene: Scene, trigger: int, verb: int, name: str) -> bool:
    """Objects and subjects that tell where: "a blast shook the works", "parts of the country erupted into violence"."""
    lemma = scene.analysis.words[verb].lemma.lower()
    if name == "nsubj":
        return lemma in _ERUPTING
    held = lemma in HITTING or lemma in _ENTERING or (verb != trigger and lemma not in _TOWARDS)
    return name == "obj" and held


def _places_under(scene: Scene, index: int, depth: int) -> Iterator[Found]:
    """The place named by a phrase and those inside it: "a warehouse on the northern edge of Velm"."""
    yield from _place(scene, index)
    if depth > 4:
        return
    for child in scene.analysis.children(index):
        if relation(scene.analysis, child) in ("nmod", "appos", "conj", "compound", "obl", "flat", "list", "dep"):
            yield from _places_under(scene, child, depth + 1)


def _place(scene: Scene, index: int) -> Iterator[Found]:
    for mention in scene.headed_by(index):
        if mention.kind == "place" or (mention.kind == "facility" and mention.form == "name"):
            if mention.form == "name" or mention.place is not None:
                yield Found("where", index)
            return


def _whens(scene: Scene, trigger: int) -> Iterator[Found]:
    for index in _domain(scene, trigger):
        word = scene.analysis.words[index]
        if word.head != ROOT and word.deprel in ("acl:relcl", "advcl", "acl") and scene.headed_by_time(word.head):
            yield Found("when", word.head)
        yield from _time_before_when(scene, index)
        for child in scene.analysis.children(index):
            if relation(scene.analysis, child) in (
                "obl",
                "nmod",
                "advmod",
                "compound",
                "amod",
                "appos",
                "nummod",
                "dep",
            ):
                yield from _times_under(scene, child, 0)


def _time_before_when(scene: Scene, verb: int) -> Iterator[Found]:
    """ "that of 2006, when 14 people died"."""
    for child in scene.analysis.children(verb):
        if scene.analysis.words[child].text.lower() == "when" and child > 2:
            time = child - 2 if scene.analysis.words[child - 1].text == "," else child - 1
            if scene.headed_by_time(time):
                yield Found("when", time)


def _time_behind(scene: Scene, trigger: int) -> Iterator[Found]:
    """The day right behind a noun of an event, whatever the parse: "the attack on the hall on 8 October"."""
    words = scene.analysis.words
    if words[trigger].upos not in ("NOUN", "PROPN"):
        return
    for index in range(trigger + 1, min(len(words), trigger + _BEHIND)):
        word = words[index]
        if word.upos in ("VERB", "AUX", "SCONJ", "CCONJ") or word.text in ',;:.()—–"”' or word.text in _LATER:
            return
        if scene.headed_by_time(index):
            yield Found("when", index)
            return


def _times_under(scene: Scene, index: int, depth: int) -> Iterator[Found]:
    if scene.headed_by_time(index):
        yield Found("when", index)
        return
    if depth < 2 and scene.analysis.words[index].upos != "VERB":
        for child in scene.analysis.children(index):
            if relation(scene.analysis, child) in ("nmod", "obl", "nummod", "appos", "advmod", "conj"):
                yield from _times_under(scene, child, depth + 1)


def _instruments(scene: Scene, trigger: int) -> Iterator[Found]:
    analysis = scene.analysis
    if analysis.words[trigger].lemma.lower() in WEAPONS:
        yield Found("instrument", trigger)
    for index in _domain(scene, trigger):
        for child in analysis.children(index):
            lemma = analysis.words[child].lemma.lower()
            hung = relation(analysis, child) in ("obl", "nmod", "nsubj", "obj", "compound")
            if hung and lemma in WEAPONS and not _is_pit(scene, child):
                yield Found("instrument", child)


def _is_pit(scene: Scene, mine: int) -> bool:
    """ "At a coal mine": a place of work and no weapon."""
    analysis = scene.analysis
    if analysis.words[mine].lemma.lower() != "mine":
        return False
    kinds = {analysis.words[c].lemma.lower() for c in analysis.children_by(mine, "compound", "amod")}
    return bool(kinds & _DUG) or preposition(analysis, mine) in ("at", "in", "inside", "near", "of")


def _helpers(scene: Scene, trigger: int) -> Iterator[Found]:
    """ "with the assistance of X", "X assisted in the operation", "X provided support", "X involvement in it"."""
    analysis = scene.analysis
    for index in _domain(scene, trigger):
        for child in analysis.children(index):
            if analysis.words[child].lemma.lower() in _HELP and relation(analysis, child) in ("obl", "nmod"):
                yield from _owners(scene, child, "asserts")
    for ancestor in analysis.ancestors(trigger):
        word = analysis.words[ancestor]
        if word.lemma.lower() in _HELPING and word.upos == "VERB":
            yield from (Found("assisted_by", a) for a in arguments(analysis, ancestor).agents if scene.is_agentive(a))
        elif word.lemma.lower() in ("provide", "give", "offer", "lend") and word.upos == "VERB":
            if any(analysis.words[o].lemma.lower() in _HELP for o in arguments(analysis, ancestor).patients):
                yield from (
                    Found("assisted_by", a) for a in arguments(analysis, ancestor).agents if scene.is_agentive(a)
                )
        elif word.lemma.lower() in _PART and word.upos == "NOUN":
            yield from _owners(scene, ancestor, _stance_of_part(scene, ancestor))


def _stance_of_part(scene: Scene, noun: int) -> Stance:
    words = scene.analysis.words
    denied = any(
        words[i].lemma.lower() in ("dismiss", "deny", "reject", "refute", "dispute")
        for i in scene.analysis.ancestors(noun)
    )
    negated = any(words[c].text.lower() in ("no", "not", "without") for c in scene.analysis.children(noun))
    return "denies" if denied or negated else "asserts"


def _owners(scene: Scene, noun: int, stance: Stance) -> Iterator[Found]:
    """Whose help or part it is: "of X", "X's", "X involvement", "from X"."""
    for child in scene.analysis.children(noun):
        named = relation(scene.analysis, child) in ("nmod", "compound", "amod")
        if named and preposition(scene.analysis, child) in ("", "of", "from", "by") and scene.headed_by(child):
            for head in with_conjuncts(scene.analysis, child):
                if scene.is_agentive(head):
                    yield Found("assisted_by", head, stance)
