"""A record to findings: group what can be compared, count independent origins, give the verdict."""
