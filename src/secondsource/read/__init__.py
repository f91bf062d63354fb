"""Reports to readings: the encoder, then names, times, amounts, places, statements and events."""
