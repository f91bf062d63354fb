"""People, bodies and places across reports, and on the user's lists."""
