"""Accounts joined where they go back to one source, with the evidence."""
