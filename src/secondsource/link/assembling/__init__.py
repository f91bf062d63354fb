"""The record put together from what linking found."""
