"""Fields whose amounts count people."""

_DONE = (
    "killed injured missing abducted rescued aboard arrested detained released charged convicted extradited displaced"
)
DONE_TO_PEOPLE = frozenset(_DONE.split())
"""Those that say what became of the people counted: "12 killed" needs no noun."""

PEOPLE_FIELDS = DONE_TO_PEOPLE | {"participants", "affected"}
"""All whose name says already that people are counted."""
