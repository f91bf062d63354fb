"""A record linked part by part, and grown report by report."""
