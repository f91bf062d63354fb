"""Parses made regular: lemmas, and what the words themselves decide about tags and heads."""
