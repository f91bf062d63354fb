"""The model and what is decoded from its scores: tags, trees, spans, attributions."""
