"""Those who come to help: their hurt are told beside the hurt of what they came to."""

RESCUERS = frozenset(
    "firefighter firefighters fireman firemen rescuer rescuers paramedic paramedics lifeguard lifeguards".split()
)
"""One and many, in small letters."""
