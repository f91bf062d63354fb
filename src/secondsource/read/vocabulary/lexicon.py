"""Words that tell what a noun stands for: people, bodies of people, places, buildings; titles and pronouns.

All lower case, singular. The lists are closed classes of English and the vocabulary of news; they name no one.
"""

import re

from secondsource.model.reading import MentionKind
from secondsource.read.vocabulary.people import PEOPLE
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.persons import FEMALE, MALE

PERSON_NOUNS = (
    word_set(
        """man woman boy girl child person people baby infant toddler teenager teen adult youth kid guy lady gentleman
    father mother parent son daughter brother sister sibling husband wife spouse widow widower uncle aunt cousin nephew
    niece grandfather grandmother grandson granddaughter grandchild grandparent relative fiance fiancee girlfriend
    boyfriend friend neighbour neighbor colleague partner couple twin family stepfather stepmother newborn schoolgirl
    schoolboy schoolchild pupil student pensioner male female
    victim survivor casualty dead deceased wounded hostage captive refugee migrant evacuee detainee prisoner inmate
    patient witness bystander passer-by pedestrian passenger driver motorist motorcyclist cyclist pilot captain crew
    crewman sailor fisherman skipper tourist visitor guest resident inhabitant villager townsperson islander citizen
    local native foreigner alien immigrant
    officer policeman policewoman constable detective inspector sergeant lieutenant corporal commander commissioner
    commissar superintendent sheriff deputy marshal ranger trooper soldier serviceman marine airman cadet recruit
    guard gunman rifleman sniper bomber militant guerrilla rebel insurgent fighter terrorist extremist jihadist
    paramilitary mercenary attacker assailant shooter robber thief burglar kidnapper abductor hijacker killer murderer
    assassin arsonist smuggler trafficker dealer drug-trafficker kingpin lord druglord boss mobster gangster criminal
    offender fugitive suspect accused defendant perpetrator accomplice culprit looter rioter organiser organizer
    protester protestor demonstrator marcher activist dissident
    president vice-president premier minister chancellor secretary governor mayor prefect senator congressman
    congresswoman lawmaker legislator parliamentarian politician diplomat ambassador envoy consul delegate
    official spokesman spokeswoman spokesperson aide adviser advisor leader chief head chairman chairwoman chair
    chairperson director manager executive founder co-founder owner employer employee worker labourer laborer miner
    farmer clerk bookkeeper accountant cashier secretary-general king queen prince princess emperor pope
    bishop archbishop priest pastor imam rabbi monk nun cleric preacher general colonel major admiral brigadier
    doctor physician surgeon nurse medic paramedic coroner pathologist scientist researcher professor teacher headmaster
    lecturer analyst expert specialist engineer technician mechanic electrician builder architect carpenter plumber
    treasurer councillor councilor goalkeeper magnate rapper bursar warden
    lawyer attorney solicitor barrister counsel prosecutor judge magistrate juror registrar notary plaintiff
    journalist reporter correspondent editor photographer cameraman columnist author writer novelist poet blogger
    actor actress singer musician artist player footballer athlete coach trainer referee champion fan supporter
    candidate nominee incumbent rival opponent voter winner loser member chief-of-staff whistleblower
    informant agent operative spy hacker firefighter fireman rescuer diver lifeguard volunteer donor
    shopkeeper vendor seller waiter cook chef barber hairdresser tailor stitcher baker butcher grocer landlord tenant
    homeowner customer client consumer investor banker trader broker economist businessman businesswoman
    entrepreneur tycoon billionaire millionaire philanthropist veteran hero heroine celebrity star model
    guide mountaineer climber hiker skier snowboarder swimmer trekker walker beekeeper angler surfer commuter pilgrim
    worshipper reveller welder
    someone somebody anyone anybody everyone everybody nobody folk folks men women children others""",
    )
    | PEOPLE
)
STATE_FORCES = word_set("police force troop soldier army military officer marine commando")
ORGANISATION_NOUNS = word_set(
    """police army military navy force forces troop troops militia gendarmerie coastguard marines security
    government administration regime cabinet ministry department agency bureau directorate secretariat authority
    authorities council parliament congress senate assembly legislature commission committee inspectorate
    tribunal court judiciary jury prosecution defence defense presidency embassy consulate municipality
    company firm corporation enterprise business manufacturer maker producer operator airline carrier shipper
    bank insurer retailer supermarket chain group conglomerate subsidiary holding startup
    cartel gang mafia syndicate ring network cell faction movement organisation organization alliance coalition
    front party union federation confederation association league society club team squad brigade battalion regiment
    division unit platoon corps patrol command service services charity foundation trust ngo nonprofit
    institute institution university college school academy church parish diocese
    newspaper paper magazine broadcaster station channel outlet wire daily weekly website media press publisher
    board panel staff leadership opposition campaign delegation mission taskforce task-force chamber guild
    hospital clinic prison office side camp crowd community""",
)
PLACE_NOUNS = word_set(
    """city town village hamlet suburb neighbourhood neighborhood district quarter borough county province region
    state territory country area zone border frontier coast shore beach island peninsula valley mountain hill river
    lake sea ocean bay gulf strait forest desert jungle plain field park street road avenue lane square boulevard
    highway motorway route junction crossroads capital continent settlement municipality slum outskirts centre center
    site scene place location spot land homeland world hometown downtown countryside""",
)
ELECTORATE = word_set("voter elector parliament lawmaker delegate cardinal people resident citizen member")
"""Those who elect somebody."""
WATERS = word_set("river lake sea strait canal creek stream bay gulf reservoir")
DIRECTIONS = word_set("north south east west northeast northwest southeast southwest")
FACILITY_NOUNS = word_set(
    """building house home flat apartment hotel motel inn restaurant cafe bar nightclub shop store mall market
    supermarket bakery warehouse factory plant mill mine pit refinery works workshop depot office headquarters hq
    tower block bridge tunnel dam port harbour harbor pier terminal airport airfield station runway stadium arena hall
    theatre theater cinema museum library gallery church mosque synagogue temple cathedral chapel monastery shrine
    hospital clinic school university campus kindergarten prison jail barracks base camp compound checkpoint post
    courthouse embassy consulate residence palace villa farm ranch barn garage laboratory lab pipeline reactor
    cemetery morgue shelter ward gymnasium""",
)
ROAD_VEHICLES = word_set(
    "car bus coach minibus truck lorry van motorcycle motorbike scooter bicycle tractor taxi pickup suv vehicle"
)
TRAINS = word_set("train tram locomotive")
VESSEL_NOUNS = word_set(
    """ferry ferryboat ship tanker vessel trawler freighter carrier steamer tug frigate destroyer submarine yacht boat
    barge liner cutter schooner tugboat warship lifeboat""",
)
ROLE_WORDS = word_set(
    """president vice-president premier minister chancellor secretary governor mayor prefect senator deputy
    congressman congresswoman ambassador envoy consul spokesman spokeswoman spokesperson aide adviser advisor leader
    chief head chairman chairwoman chair chairperson director manager executive founder co-founder owner commander
    commissioner commissar superintendent sheriff officer inspector captain colonel general major lieutenant sergeant
    brigadier admiral marshal doctor surgeon physician nurse professor teacher headmaster judge magistrate prosecutor
    attorney lawyer counsel registrar editor reporter correspondent coach bishop archbishop priest pastor imam
    king queen prince princess pope coordinator speaker analyst economist engineer detective member candidate
    secretary-general ceo cfo treasurer rector dean architect author kingpin boss lord""",
)
LEADER_WORDS = word_set(
    """leader head chief boss kingpin chairman chairwoman chairperson chair director president commander founder
    co-founder secretary-general ceo captain commandant governor""",
)
# Names are compared without their full stops.
TITLES = word_set(
    """mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister president vice
    vice-president premier chancellor minister secretary senator sen rep gov governor mayor ambassador
    congressman congresswoman councillor councilman councilwoman judge justice attorney general gen colonel col
    major maj captain capt lieutenant lt sergeant sgt corporal cpl private admiral adm brigadier commander
    supt insp det cmdr brig
    commissioner commissar superintendent inspector detective constable officer sheriff deputy chief marshal
    prefect king queen prince princess emperor pope archbishop bishop cardinal imam ayatollah sheikh rabbi
    pastor señor señora don doña herr frau monsieur madame mme engineer teacher witness prosecutor coach
    spokesman spokeswoman spokesperson director chairman president-elect ex-president undersecretary sec""",
)
SURE_TITLES = word_set(
    """mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. sir dame rev rev. sen. sens. rep. reps. gov. gen. col. maj.
    capt. supt supt. insp insp. det.
    lt. sgt. cpl. adm. brig. cmdr. president senator governor professor minister secretary chancellor premier colonel
    general captain lieutenant sergeant inspector detective commissioner ambassador congressman congresswoman judge
    justice mayor chief spokesman spokeswoman""",
)
AGE_WORDS = word_set("aged age")
FEMALE_NOUNS = FEMALE | word_set(
    """women widow actress spokeswoman chairwoman congresswoman businesswoman queen princess nun schoolgirl heroine mrs
    ms miss mrs. ms. dame madam""",
)
MALE_NOUNS = MALE | word_set(
    """men widower actor spokesman chairman congressman businessman king prince monk priest pope schoolboy hero mr mr.
    sir lord fireman cameraman guy""",
)
HE = word_set("he him his himself")
SHE = word_set("she her hers herself")
IT = word_set("it its itself")
THEY = word_set("they them their theirs themselves 'em ’em em")
FIRST_SINGULAR = word_set("i me my mine myself")
FIRST_PLURAL = word_set("we us our ours ourselves let’s let's")
SECOND = word_set("you your yours yourself yourselves")
PRONOUNS = HE | SHE | IT | THEY | FIRST_SINGULAR | FIRST_PLURAL | SECOND
DOCUMENT_NOUNS = word_set(
    """post tweet statement letter email e-mail message release report bulletin note memo memorandum video transcript
    filing affidavit indictment complaint lawsuit document interview speech address blog article column op-ed
    communique communiqué announcement comment website site page account thread caption review survey study poll
    testimony remark warning notification notice disclosure submission""",
)
BODY_ENDINGS = word_set(
    """cartel agency ministry department party union police army navy council bureau board committee commission
    federation brigade corps service authority association organisation organization group company inc corp ltd
    foundation alliance front militia gang court parliament congress senate administration directorate
    secretariat tribunal
    institute society chamber metals motors airlines airways industries holdings pharmaceuticals electronics
    technologies foods oil energy petroleum mining chemicals telecom logistics shipping"""
)
LOOSE_DOCUMENTS = word_set(
    """post tweet statement message letter email e-mail note release thread caption comment announcement communique
    communiqué video""",
)
PERSON_ENDINGS = ("man", "woman", "person", "men", "women", "worker", "goer", "seeker", "dweller", "mother", "father")
_FORMER = re.compile(r"(?:ex|co|non|great|half)-(?=[a-z]{3})")
AGENT_ENDINGS = ("ist", "ologist", "eer", "ian")


def kind_of_noun(lemma: str) -> MentionKind:
    """What a common noun stands for: "person", "organisation", "place", "facility" or "thing"."""
    word = _FORMER.sub("", lemma.lower())
    if word in PERSON_NOUNS or word.endswith(PERSON_ENDINGS):
        return "person"
    if word in ORGANISATION_NOUNS:
        return "organisation"
    if word in FACILITY_NOUNS:
        return "facility"
    if word in PLACE_NOUNS:
        return "place"
    if word.endswith(AGENT_ENDINGS) and len(word) > 6:
        return "person"
    return "thing"
