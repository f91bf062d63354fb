"""Garbage in cycles: reading and linking make next to none, and looking for it takes a tenth of their time."""

import gc

_NEW_OBJECTS, _ROUNDS = 100_000, 50


def collect_seldom() -> None:
    """Have this process look for garbage seldom. For a process of its own: the command, or one that reads for it."""
    gc.set_threshold(_NEW_OBJECTS, _ROUNDS, _ROUNDS)
