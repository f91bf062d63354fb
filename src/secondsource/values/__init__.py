"""One file a kind of value: parse it, compare two and say why."""
