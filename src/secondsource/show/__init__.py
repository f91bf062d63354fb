"""What a person or a program is shown: briefs, readings and checked drafts, for a terminal, as JSON or as a page."""
