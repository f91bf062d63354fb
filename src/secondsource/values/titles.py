"""Words before a person's name that are no part of it: titles, ranks, offices."""

TITLES = frozenset(
    """
    mr mrs ms miss dr prof professor sir dame lord lady rev father sister brother bishop cardinal pope imam sheikh
    rabbi president vice premier prime minister chancellor king queen prince princess emir sultan senator sen
    congressman congresswoman rep representative governor gov mayor secretary ambassador judge justice attorney
    prosecutor commissioner deputy chief director chairman chairwoman general gen lieutenant lt colonel col major
    supt insp
    maj captain capt sergeant sgt corporal cpl private admiral commander brigadier inspector detective det officer
    constable superintendent sheriff marshal spokesman spokeswoman spokesperson ex former acting interim late
    """.split()
)
