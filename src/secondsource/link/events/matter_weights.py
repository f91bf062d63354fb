"""Weights of the features of `matters`; written by `python -m training.events`, not by hand."""

from collections.abc import Mapping

BIAS = -8.70
WEIGHTS: Mapping[str, float] = {
    "same_wording": 7.05,
    "same_opening": 3.84,
    "same_rare_words": 2.04,
    "same_outlet": -1.84,
    "same_names": 1.52,
    "same_named_ages": 1.12,
    "same_ages": 1.19,
    "same_streets": 2.17,
    "same_addresses": -0.58,
    "same_towns": 2.15,
    "far_apart": -1.04,
    "same_day": 1.40,
    "other_day": -1.63,
    "same_affected": 2.11,
    "published_together": 0.77,
    "published_near": 1.57,
    "published_in_season": 0.77,
    "published_in_year": 1.24,
}
