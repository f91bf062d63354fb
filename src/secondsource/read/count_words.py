"""Words that make a number of people (or things) one of an event's counts."""

PATIENT_FIELDS = {
    **dict.fromkeys("kill slay murder massacre execute assassinate slaughter behead behead strangle electrocute".split(), "killed"),
    **dict.fromkeys("injure wound hurt hospitalise hospitalize maim bruise burn concuss".split(), "injured"),
    **dict.fromkeys("shoot stab".split(), "shot"),
    **dict.fromkeys("arrest apprehend nab capture".split(), "arrested"),
    **dict.fromkeys("detain remand jail".split(), "detained"),
    **dict.fromkeys("release free".split(), "released"),
    **dict.fromkeys("charge indict arraign".split(), "charged"),
    "convict": "convicted",
    "extradite": "extradited",
    **dict.fromkeys("displace uproot".split(), "displaced"),
    **dict.fromkeys("rescue save".split(), "rescued"),
    "affect": "affected",
    **dict.fromkeys("seize confiscate impound recover intercept".split(), "seized"),
    **dict.fromkeys("damage destroy demolish flatten".split(), "damaged"),
    "evacuate": "displaced",
}
AGENT_FIELDS = {
    **dict.fromkeys("die perish drown succumb".split(), "killed"),
    **dict.fromkeys("disappear vanish".split(), "missing"),
    **dict.fromkeys("attend participate gather march demonstrate protest rally assemble".split(), "participants"),
}
STATE_FIELDS = {
    **dict.fromkeys("dead slain deceased".split(), "killed"),
    **dict.fromkeys("injured wounded hurt hospitalised hospitalized".split(), "injured"),
    "killed": "killed",
    "missing": "missing",
    "homeless": "displaced",
    "displaced": "displaced",
    "aboard": "aboard",
    "arrested": "arrested",
    "detained": "detained",
    "rescued": "rescued",
    "unaccounted": "missing",
}
NOUN_FIELDS = {
    **dict.fromkeys("death fatality dead killing homicide".split(), "killed"),
    **dict.fromkeys("injury injured wounded".split(), "injured"),
    "arrest": "arrested",
    "missing": "missing",
    "vote": "votes",
}
CROWD_NOUNS = frozenset("demonstrator protester protestor marcher participant".split())
HOSPITAL = frozenset("hospital clinic infirmary".split())
BRINGING = frozenset("take rush transport airlift carry drive fly bring treat admit send transfer".split())
CONDITIONS = frozenset("condition".split())
WOUNDS = frozenset("injury wound burn fracture gunshot".split())
FATAL_ADVERBS = frozenset("fatally mortally".split())
TOLL_NOUNS = frozenset("toll number figure count total".split())
NOBODY = frozenset(("nobody", "none", "no-one", "noone"))
MASS_UNITS = frozenset(("kg", "item", "litre", "record"))
BACKGROUND = frozenset(
    (
        "this year", "so far this year", "last year", "year to date", "of the year", "in the past year", "each year",
        "every year", "a year", "per year", "since january", "since the start", "since the beginning", "this month",
        "on average", "annually", "in recent years", "over the years", "statewide", "nationwide", "in the country",
    )
)  # fmt: skip
