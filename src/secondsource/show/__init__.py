"""What a person or a program is shown: the brief for a terminal, and JSON."""
