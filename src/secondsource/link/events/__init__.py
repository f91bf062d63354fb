"""Which tellings of different reports are of one event."""
