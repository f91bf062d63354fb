"""What people are called by what they do, whose they are, and what befalls them: lower case, singular.

Words that are as often a thing's or a firm's ("operator", "supplier", "monitor") are left out.
"""

from secondsource.read.vocabulary.wordlists import word_set

_FAMILY = word_set(
    """adolescent bride bridegroom bridesmaid elder foundling godfather godmother godson goddaughter grandchild
    grandma grandpa groom heir heiress housewife juvenile mate minor nanny newlywed orphan stepbrother stepchild
    stepdaughter stepsister stepson suitor youngster lover roommate housemate flatmate classmate schoolmate
    teammate crewmate shipmate inmate cellmate workmate playmate soulmate bunkmate campmate acquaintance
    companion comrade compatriot confidant predecessor successor ancestor descendant tutor trainee apprentice
    learner undergraduate graduate convict escapee escaper absconder runaway"""
)
_AT_WORK = word_set(
    """academic administrator adjuster advocate animator announcer appraiser arbitrator archivist attendant
    auctioneer auditor babysitter bailiff ballerina bartender bodyguard boatswain bookmaker bouncer boxer
    bricklayer busker butler buyer cabbie caddie cardinal caregiver caretaker carer caterer chaperone chaplain
    chauffeur chieftain choreographer cleaner clergy coalminer cobbler collector combatant comedian concierge
    conductor conscript consultant copilot counsellor counselor courier cowboy croupier curator dancer deacon
    deckhand decorator dispatcher docker dockhand drafter dressmaker drummer educator enforcer entertainer
    executioner explorer farmhand financier forager forecaster forester freelancer furrier gamekeeper gardener
    gendarme geographer geologist glazier goatherd goldminer golfer governess grower gymnast handler harvester
    hawker headmistress headteacher healer herder hunter ice-skater illustrator imam importer inspector
    instructor interpreter investigator janitor jeweler jeweller jockey jogger joiner juggler labourer landowner
    legionnaire locksmith lodger logger longshoreman maid manservant mason masseur mediator merchant midwife
    missionary moderator monarch muleteer navigator newsreader nomad novice nursemaid optician painter pallbearer
    parachutist peacekeeper peasant pedlar peddler performer personnel pharmacist picker pimp porter potter
    practitioner presenter priestess programmer proofreader prostitute psychiatrist psychologist publican
    quarryman rancher ranger reaper recruiter rigger roofer roughneck sculptor seafarer seamstress servant
    shepherd shipbuilder shoemaker singer skater skydiver sommelier speaker sprinter staffer stallholder
    stevedore steward stewardess stockbroker surveyor tamer tanner teller tiler translator trapper traveler
    traveller trucker umpire undertaker usher valet vet vicar waitress warder wardress warlord warrior weaver
    winemaker woodcutter wrestler zookeeper housekeeper innkeeper gatekeeper groundskeeper
    storekeeper barkeeper landlady assistant bellboy sexton gravedigger"""
)
_IN_CROWDS = word_set(
    """attendee backpacker beachgoer believer beneficiary biker birdwatcher camper caver churchgoer clubber
    concertgoer congregant contestant creditor devotee diner drinker eyewitness festivalgoer filmgoer follower
    helper hitchhiker holidaymaker homesteader host hostess individual invitee jaywalker mourner national
    newcomer occupant occupier onlooker outsider parishioner participant partygoer passerby patron picnicker
    reader recipient renter retiree rider runner scholar settler shareholder shopper skateboarder socialite
    spectator squatter stowaway stranger striker subscriber sympathiser sympathizer taxpayer theatregoer
    theatergoer tribesman trustee vagrant vacationer wheelchair-user"""
)
_AGAINST_THE_LAW = word_set(
    """abductee addict aggressor bandit captor collaborator con-man convict deserter defector embezzler escapee
    extortioner forger fraudster gambler heckler hoaxer hooligan hustler impersonator impostor imposter
    infiltrator informer intruder mastermind mugger outlaw partisan pickpocket pirate plotter poacher provocateur
    raider rapist renegade resister revolutionary ringleader runaway saboteur scammer shoplifter slave snatcher
    stabber stalker swindler thug traitor trespasser tyrant usurper vandal vigilante villain wrongdoer evildoer
    molester abuser batterer bootlegger counterfeiter cybercriminal fighter firestarter hitman joyrider launderer
    loanshark lyncher moonshiner perjurer petitioner complainant claimant appellant co-defendant litigant"""
)
PEOPLE = _FAMILY | _AT_WORK | _IN_CROWDS | _AGAINST_THE_LAW
