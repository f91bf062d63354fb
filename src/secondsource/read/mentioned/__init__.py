"""What a later step may point at: mentions, times and amounts."""
