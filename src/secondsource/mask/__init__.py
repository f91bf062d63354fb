"""The names of private persons covered in a brief or a checked draft."""
