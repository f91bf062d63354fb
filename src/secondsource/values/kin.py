"""Words for relatives, as a piece of patterns that are used without regard to case: "his sister", "the widow of"."""

KIN = (
    r"(?:(?:grand|step|half-)?(?:father|mother|parent|son|daughter|brother|sister)|wife|husband|widow|widower|uncle|aunt"
    r"|cousin|nephew|niece|girlfriend|boyfriend|fianc[ée]e?)"
)
