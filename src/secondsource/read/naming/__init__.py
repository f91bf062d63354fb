"""Names of people, organisations and places as a report writes them."""
