"""One report as linking sees it: its events, parties, sources, chains and days."""
