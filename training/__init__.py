"""Trains the reader: one encoder, many heads. Needs torch; not part of the wheel."""
