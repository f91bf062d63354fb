"""Tests mirror ``src/secondsource``: ``tests/read/test_times.py`` tests ``read/mentioned/times.py``."""
