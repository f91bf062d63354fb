"""The label sets of the model's heads, in the order of its outputs."""

UPOS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
    "SYM", "VERB", "X",
)  # fmt: skip
DEPRELS = (
    "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "compound",
    "compound:prt", "conj", "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat",
    "goeswith", "iobj",
    "list", "mark", "nmod", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:pass", "nummod", "obj", "obl",
    "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
)  # fmt: skip
NAME_KINDS = ("person", "organisation", "place", "other")
FILLER_ROLES = ("actor_person", "actor_organisation", "target", "victim", "instrument")
# Each tagging layer with the kinds of span it marks; a layer has 2 * kinds + 1 tags: O, then B and I of each kind.
LAYERS = {
    "names": NAME_KINDS,
    "source": ("source",),
    "cue": ("cue",),
    "content": ("content",),
    "fillers": FILLER_ROLES,
}
LINKS = ("source", "content")


def tag_count(layer: str) -> int:
    """Number of tags of a layer."""
    return 2 * len(LAYERS[layer]) + 1


def allowed(previous: int, following: int) -> bool:
    """Whether a tag may follow another: inside tags (even numbers above 0) only continue their own kind."""
    if following == 0 or following % 2 == 1:
        return True
    return previous in (following - 1, following)
