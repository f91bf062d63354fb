"""Things that harm people by themselves: what falls, flies or bites. None of them means to."""

from secondsource.read.vocabulary.wordlists import word_set

AIRCRAFT = word_set(
    """plane helicopter aircraft airplane jet airliner glider chopper aeroplane balloon paraglider microlight airship
    ultralight seaplane biplane gyrocopter"""
)
STRUCTURES = word_set(
    """roof ceiling wall bridge footbridge overpass flyover building block tower house scaffold scaffolding balcony
    floor grandstand stand terrace platform chimney tunnel shaft walkway minaret steeple mast pylon billboard crane
    mine dam embankment stage gantry marquee tent hut"""
)
ROPEWAYS = word_set("gondola funicular chairlift ropeway")
LIFTS = word_set("lift elevator")
BEASTS = word_set(
    """animal dog wolf bear tiger lion lioness leopard jaguar panther cougar elephant hippo hippopotamus rhino
    rhinoceros buffalo bison bull cow boar pig camel horse moose elk deer crocodile alligator shark whale snake
    python cobra viper monkey chimpanzee hyena jackal dingo bee wasp hornet jellyfish stingray kangaroo ostrich
    pitbull rottweiler"""
)
FLOCKS = word_set(
    "cattle sheep goat lamb calf livestock chicken hen duck goose bird poultry fish dolphin seal turtle cat fox rabbit"
)
# What kills without anybody's doing.
FALLING = word_set("tree branch trunk rock boulder stone hailstone icicle snow ice iceberg")
DISEASES_OF_ONE = word_set("virus infection cancer disease illness stroke seizure heat cold hypothermia")
# What gets out of a tank, a pipe or a plant.
ESCAPING = word_set(
    """gas ammonia chlorine methane propane butane hydrogen steam vapour vapor fume smoke oil fuel petrol diesel crude
    acid chemical solvent liquid water sewage slurry radiation radioactivity iodine refrigerant substance cyanide
    phosgene molasses ethanol lye bleach lava"""
)
