"""Which reports carry text that was taken from another."""
