"""The nouns that the stages pass on: frozen, typed, without input or output."""
