"""Which mentions of one report stand for the same thing."""
