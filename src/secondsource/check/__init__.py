"""A draft held against the findings of reports: each of its claims with what the reports say of it."""
