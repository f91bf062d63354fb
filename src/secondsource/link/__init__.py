"""Readings to a record: origins, entities, places and events across reports."""
