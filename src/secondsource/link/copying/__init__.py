"""Which texts are taken from which."""
