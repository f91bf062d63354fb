"""Names across reports: words, names of people and bodies, how rare a word is."""
