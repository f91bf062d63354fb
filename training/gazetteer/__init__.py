"""Compiles the gazetteer that the program ships, from the GeoNames data of two Python packages."""
