"""Names across reports: whether two can be of one person or body, and how rare a word is."""
