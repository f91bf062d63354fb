"""Who said what: statements with their speakers, their cues and their contents."""
