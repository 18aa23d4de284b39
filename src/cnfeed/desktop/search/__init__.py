"""What a search finds, while one types."""
