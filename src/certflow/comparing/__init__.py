"""Two schemes beside each other."""
