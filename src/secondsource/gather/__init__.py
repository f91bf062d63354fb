"""Bytes to reports: text, folders, JSON Lines and saved pages."""
