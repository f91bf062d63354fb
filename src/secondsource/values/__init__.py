"""Values by kind: dates, amounts, places, names. Parse one, compare two, write one as a person would."""
