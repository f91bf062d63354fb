"""Whether the words behind a verb of harm or of help tell that somebody died: "shot dead", "but later died"."""

from secondsource.read.grammar.scene import Scene

_TO_DEATH = 20
_TO_STATE = 10
_CLOSING = frozenset(("VERB", "AUX", "PUNCT", "SCONJ", "CCONJ", "ADP"))


def died_there(scene: Scene, verb: int) -> bool:
    """ "Was taken to hospital, where he died", "taken to hospital but later died": told as dead, not as hurt."""
    words = scene.analysis.words
    behind = [w for w in words[verb + 1 : verb + _TO_DEATH] if w.sentence == words[verb].sentence]
    texts = [w.text.lower() for w in behind]
    return any(
        w.lemma.lower() in ("die", "pronounce", "succumb") and {"where", "but", "later"} & set(texts[:i])
        for i, w in enumerate(behind)
    )


def is_left_dead(scene: Scene, verb: int) -> bool:
    """ "Shot dead", "beaten to death", "burned alive", "pronounced dead"."""
    after = [word.text.lower() for word in scene.analysis.words[verb + 1 : verb + 4]]
    if after[:1] == ["alive"] and scene.analysis.words[verb].lemma.lower() == "burn":
        return True
    if "dead" in after[:2] or after[:2] == ["to", "death"] or "deceased" in after[:2]:
        return True
    # "Shot the mayor's son dead", "gored a drover to death".
    words = scene.analysis.words
    for index in range(verb + 1, min(len(words), verb + _TO_STATE)):
        if [word.text.lower() for word in words[index : index + 2]] == ["to", "death"]:
            return True
        if words[index].upos in _CLOSING and words[index].text.lower() != "of":
            return False
        if words[index].text.lower() == "dead":
            behind = words[index + 1 : index + 2]
            return not behind or behind[0].upos not in ("NOUN", "PROPN", "ADJ")
    return False
