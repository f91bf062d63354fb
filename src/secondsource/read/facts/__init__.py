"""What a report says of people and bodies, accusations with how far they have been carried."""
