"""Words of what vehicles do, and of no people who are called as they are."""

from secondsource.read.vocabulary.wordlists import word_set

MOVING = word_set(
    """overturn crash plunge collide carry hit veer skid swerve roll tip flip derail travel fall burn catch transport
    park ply board drive"""
)
