"""Places: the names of a report, what each means, and the town of its chief event."""
