"""Words that tell an outlet or an agency by its name."""

NEWS_WORDS = frozenset(
    "news newspaper wire daily times post radio television gazette herald tribune journal courier "
    "reuters afp ap upi xinhua tass dpa efe ansa interfax bbc cnn".split()
)
