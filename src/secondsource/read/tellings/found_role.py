"""A role found beside a trigger, and the words that both its participants and its circumstances are told by."""

from dataclasses import dataclass

from secondsource.model.reading import Stance
from secondsource.read.vocabulary.wordlists import word_set

WEAPONS = word_set(
    """bomb car-bomb grenade dynamite explosive gun pistol revolver rifle shotgun handgun machinegun machine-gun
    weapon knife machete axe hammer missile rocket mortar mine landmine drone device ak-47 submachine firearm
    bullet torpedo artillery howitzer shell sword hatchet petrol gasoline acid poison rock stone molotov
    cocktail charge stick stick-of-dynamite rpg projectile blade crowbar bat"""
)
DEEDS = word_set(
    "trial reward charge sentence attack operation raid strike fire crime election gunfight shootout firefight clash"
    " job livelihood"
)
HITTING = word_set(
    """hit strike shake rock target damage destroy rip tear sweep gut engulf devastate cross batter lash pound ravage
    reach"""
)


@dataclass(frozen=True, slots=True)
class Found:
    """A role and the head word of its filler; ``stance`` is of the role alone."""

    role: str
    word: int
    stance: Stance = "asserts"
