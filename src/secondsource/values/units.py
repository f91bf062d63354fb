"""Units of amounts: what people write, the unit it is kept in, and the factor between them."""

# word -> (unit kept, factors to it from the least to the most it may mean). "ton" is short (907 kg), metric or long.
MEASURES: dict[str, tuple[str, float, float]] = {
    **dict.fromkeys(("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"), ("kg", 1, 1)),
    **dict.fromkeys(("tonne", "tonnes", "metric ton", "metric tons", "metric tonnes"), ("kg", 1000, 1000)),
    **dict.fromkeys(("ton", "tons"), ("kg", 907.185, 1016.047)),
    **dict.fromkeys(("pound", "pounds", "lb", "lbs"), ("kg", 0.45359237, 0.45359237)),
    **dict.fromkeys(("gram", "grams", "gramme", "grammes", "g"), ("kg", 0.001, 0.001)),
    **dict.fromkeys(("milligram", "milligrams", "mg"), ("kg", 1e-6, 1e-6)),
    **dict.fromkeys(("ounce", "ounces", "oz"), ("kg", 0.028349523, 0.028349523)),
    **dict.fromkeys(("metre", "metres", "meter", "meters", "m"), ("m", 1, 1)),
    **dict.fromkeys(("centimetre", "centimetres", "centimeter", "centimeters", "cm"), ("m", 0.01, 0.01)),
    **dict.fromkeys(("millimetre", "millimetres", "millimeter", "millimeters", "mm"), ("m", 0.001, 0.001)),
    **dict.fromkeys(("foot", "feet", "ft"), ("m", 0.3048, 0.3048)),
    **dict.fromkeys(("inch", "inches"), ("m", 0.0254, 0.0254)),
    **dict.fromkeys(("yard", "yards"), ("m", 0.9144, 0.9144)),
    **dict.fromkeys(("kilometre", "kilometres", "kilometer", "kilometers", "km", "kms"), ("km", 1, 1)),
    **dict.fromkeys(("mile", "miles"), ("km", 1.609344, 1.609344)),
    **dict.fromkeys(("nautical mile", "nautical miles"), ("km", 1.852, 1.852)),
    **dict.fromkeys(("km/h", "kmh", "kph", "kmph", "kilometres per hour", "kilometers per hour", "kilometres an hour",
                     "kilometers an hour", "km per hour", "km an hour"), ("km/h", 1, 1)),
    **dict.fromkeys(("mph", "miles per hour", "miles an hour"), ("km/h", 1.609344, 1.609344)),
    **dict.fromkeys(("knot", "knots"), ("km/h", 1.852, 1.852)),
    **dict.fromkeys(("square kilometre", "square kilometres", "square kilometer", "square kilometers", "sq km"),
    ("km2", 1, 1)),
    **dict.fromkeys(("square mile", "square miles"), ("km2", 2.589988, 2.589988)),
    **dict.fromkeys(("hectare", "hectares", "ha"), ("km2", 0.01, 0.01)),
    **dict.fromkeys(("acre", "acres"), ("km2", 0.00404686, 0.00404686)),
    **dict.fromkeys(("litre", "litres", "liter", "liters"), ("litre", 1, 1)),
    **dict.fromkeys(("gallon", "gallons"), ("litre", 3.785, 4.546)),
    **dict.fromkeys(("barrel", "barrels"), ("barrel", 1, 1)),
    **dict.fromkeys(("degrees celsius", "degrees centigrade", "°c"), ("°C", 1, 1)),
    **dict.fromkeys(("megawatt", "megawatts", "mw"), ("MW", 1, 1)),
}  # fmt: skip
DURATIONS: dict[str, tuple[str, float, float]] = {
    "second": ("second", 1, 1), "minute": ("minute", 1, 1), "hour": ("hour", 1, 1), "day": ("day", 1, 1),
    "night": ("day", 1, 1), "week": ("day", 7, 7), "fortnight": ("day", 14, 14), "month": ("month", 1, 1),
    "year": ("year", 1, 1), "decade": ("year", 10, 10), "century": ("year", 100, 100),
}  # fmt: skip
CONTINUOUS_UNITS = frozenset(unit for unit, _, _ in MEASURES.values()) | {"magnitude", "percent"}

PERSONS = frozenset(
    """
    adult adults activist activists agent agents aide aides applicant applicants arrivals asylum-seeker
    asylum-seekers assailant assailants assassin assassins athlete athletes attacker attackers attendee attendees
    babies baby bandit bandits bomber bombers boy boys brother brothers bystander bystanders captive captives
    casualties casualty cadet cadets child children citizen citizens civilian civilians climber climbers colleague
    colleagues combatant combatants commander commanders commuter commuters conscript conscripts constable
    constables contractor contractors convict convicts cop cops corpses countrymen crew crewmember crewmembers
    crewman crewmen criminal criminals customer customers cyclist cyclists daughter daughters dead deaths defendant
    defendants delegate delegates demonstrator demonstrators deputies deputy detainee detainees diplomat diplomats
    diver divers doctor doctors driver drivers elder elders emigrant emigrants employee employees evacuee evacuees
    executive executives extremist extremists faithful fan fans farmer farmers farmworker farmworkers fatalities
    fatality father fathers fighter fighters firefighter firefighters fireman firemen fisherman fishermen foreigner
    foreigners fugitive fugitives gangster gangsters gendarme gendarmes girl girls goers grandchildren guard guards
    guerrilla guerrillas guerilla guerillas guest guests gunman gunmen hiker hikers hijacker hijackers hostage
    hostages immigrant immigrants infant infants inhabitant inhabitants injured inmate inmates insurgent insurgents
    intruder intruders islander islanders jihadist jihadists journalist journalists judge judges juror jurors
    juvenile juveniles kidnapper kidnappers labourer labourers laborer laborers lawmaker lawmakers lawyer lawyers
    leader leaders legislator legislators lives man marcher marchers marine marines medic medics member members men
    migrant migrants militant militants militia militiaman militiamen miner miners minor minors missionaries
    missionary mourner mourners mother mothers motorist motorists murderer murderers nationals neighbour neighbours
    neighbor neighbors newborn newborns nun nuns nurse nurses occupant occupants offender offenders officer officers
    official officials onlooker onlookers operative operatives orphan orphans others paramedic paramedics
    paramilitaries parents parishioner parishioners participant participants partygoer partygoers passenger
    passengers passer-by passers-by patient patients peacekeeper peacekeepers peasant peasants pedestrian
    pedestrians penitents people person personnel persons pilgrim pilgrims pilot pilots pirate pirates player
    players police policeman policemen policewoman policewomen politician politicians predator predators prisoner
    prisoners professor professors prosecutor prosecutors protester protesters protestor protestors pupil pupils
    raider raiders recruit recruits refugee refugees relative relatives reporter reporters rescuer rescuers
    reservist reservists resident residents rider riders rioter rioters robber robbers sailor sailors schoolboy
    schoolboys schoolchild schoolchildren schoolgirl schoolgirls seaman seamen senior seniors separatist separatists
    servicemen shopper shoppers shooter shooters sister sisters smuggler smugglers sniper snipers soldier soldiers
    son sons souls spectator spectators staff staffers stowaway stowaways striker strikers student students
    supporter supporters survivor survivors suspect suspects teacher teachers teenager teenagers teens terrorist
    terrorists thief thieves toddler toddlers tourist tourists townspeople trafficker traffickers traveller
    travellers traveler travelers troop troops villager villagers victim victims visitor visitors volunteer
    volunteers voter voters warder warders widow widows wife witness witnesses woman women worker workers workmen
    worshipper worshippers wounded youngster youngsters youth youths
    """.split()
)  # fmt: skip
COUNTED_UNITS: dict[str, str] = {
    **dict.fromkeys(("household", "households", "family", "families"), "household"),
    **dict.fromkeys(("vote", "votes", "ballot", "ballots"), "vote"),
    **dict.fromkeys(("record", "records"), "record"),
}


def unit_of_noun(noun: str) -> str:
    """The unit that a counted noun stands for: "person", "household", "vote", "record", else "item"."""
    noun = noun.lower()
    return "person" if noun in PERSONS else COUNTED_UNITS.get(noun, "item")
