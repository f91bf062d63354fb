"""Brief → Brief in which the names of private persons are covered."""
