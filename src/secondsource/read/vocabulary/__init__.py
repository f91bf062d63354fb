"""Words that the rules of reading go by, each list with what it tells."""
