"""How real an event is told to be: happened, planned, possible, denied, hedged or only played."""
