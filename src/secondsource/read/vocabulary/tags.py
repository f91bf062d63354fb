"""Parts of speech that belong together."""

OF_NOUN_PHRASE = frozenset(("NOUN", "DET", "NUM", "PROPN", "ADJ", "PRON"))
"""What a noun phrase may begin with."""

WITHIN_NOUN_PHRASE = OF_NOUN_PHRASE | {"PART"}
"""What may stand inside one, its possessive included."""
