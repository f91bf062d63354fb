"""The events of one report with everything that takes part in them."""
