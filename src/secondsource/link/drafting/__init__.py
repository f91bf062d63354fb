"""A draft held against a record that it is no part of."""
