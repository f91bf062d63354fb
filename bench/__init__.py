"""Measures the program from outside: quality on the corpora of ``../shared``, speed and memory. Not in the wheel."""
