"""Where a report tells of an event, and which of its tellings are of one event."""
