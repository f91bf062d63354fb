"""Words that make a number of people (or things) one of an event's counts."""

from secondsource.model.fields import PEOPLE_FIELDS
from secondsource.read.vocabulary.wordlists import word_set

DYING, VANISHING = word_set("die perish drown succumb"), word_set("disappear vanish")
PATIENT_FIELDS = {
    **dict.fromkeys(
        word_set(
            """kill slay eliminate murder massacre execute assassinate slaughter behead strangle electrocute martyr
            lynch suffocate asphyxiate"""
        ),
        "killed",
    ),
    **dict.fromkeys(word_set("injure wound hurt hospitalise hospitalize maim bruise burn concuss poison"), "injured"),
    **dict.fromkeys(word_set("shoot stab graze strike hit slash knife"), "shot"),
    **dict.fromkeys(word_set("arrest apprehend nab capture rearrest re-arrest"), "arrested"),
    **dict.fromkeys(word_set("detain remand jail"), "detained"),
    **dict.fromkeys(word_set("release free"), "released"),
    **dict.fromkeys(word_set("charge indict arraign"), "charged"),
    **dict.fromkeys(word_set("kidnap abduct"), "abducted"),
    **dict.fromkeys(word_set("convict sentence"), "convicted"),
    "extradite": "extradited",
    **dict.fromkeys(word_set("displace uproot"), "displaced"),
    **dict.fromkeys(word_set("rescue save pluck winch"), "rescued"),
    "affect": "affected",
    **dict.fromkeys(word_set("seize confiscate impound recover intercept"), "seized"),
    **dict.fromkeys(word_set("damage destroy demolish flatten"), "damaged"),
    "evacuate": "displaced",
}
AGENT_FIELDS = {
    **dict.fromkeys(DYING, "killed"),
    **dict.fromkeys(VANISHING, "missing"),
    **dict.fromkeys(word_set("attend participate gather march demonstrate protest rally assemble"), "participants"),
}
STATE_FIELDS = {
    **dict.fromkeys(word_set("dead slain deceased"), "killed"),
    **dict.fromkeys(word_set("injured wounded hurt hospitalised hospitalized"), "injured"),
    "killed": "killed",
    "missing": "missing",
    "homeless": "displaced",
    "displaced": "displaced",
    "aboard": "aboard",
    "arrested": "arrested",
    "detained": "detained",
    "rescued": "rescued",
    "unaccounted": "missing",
    "abducted": "abducted",
    "kidnapped": "abducted",
}
NOUN_FIELDS = {
    **dict.fromkeys(word_set("death fatality dead killing homicide"), "killed"),
    **dict.fromkeys(word_set("injury injured wounded"), "injured"),
    "arrest": "arrested",
    "missing": "missing",
}
CROWD_NOUNS = word_set("demonstrator protester protestor marcher participant escapee escaper absconder")
CROWDS = word_set("crowd turnout attendance")
HOSPITAL = word_set("hospital clinic infirmary")
BODIES = word_set("body corpse")
FINDING = word_set("find recover pull discover retrieve identify locate dig")
WRECKAGE = word_set("rubble wreckage debris ruin sea water river snow")
BRINGING = word_set("take rush transport airlift carry drive fly bring treat admit send transfer")
CONDITIONS = word_set("condition")
WOUNDS = word_set("injury wound burn fracture gunshot")
FATAL_ADVERBS = word_set("fatally mortally")
FLYING_WEAPONS = word_set("drone missile rocket projectile uav quadcopter balloon")
HARM = frozenset(("killed", "injured"))
HARM_OR_HOLD = HARM | word_set(
    "missing rescued arrested detained released charged convicted extradited abducted displaced"
)
COUNTED_PEOPLE = PEOPLE_FIELDS | {"shot"}
TOLL_NOUNS = word_set("toll number figure count total")
NOBODY = frozenset(("nobody", "none", "no-one", "noone"))
BACKGROUND = frozenset(
    (
        "this year", "so far this year", "last year", "year to date", "of the year", "in the past year", "each year",
        "every year", "a year", "per year", "since january", "since the start", "since the beginning", "this month",
        "this season", "last season",
        "on average", "annually", "in recent years", "over the years", "statewide", "nationwide", "in the country",
    )
)  # fmt: skip
COUNT_WORDS = frozenset(
    (
        *PATIENT_FIELDS,
        *AGENT_FIELDS,
        *NOUN_FIELDS,
        *CROWD_NOUNS,
        *BRINGING,
        *TOLL_NOUNS,
        *WOUNDS,
        "say",
        "leave",
        "take",
    )
)
