"""What subscribers would have seen of a history."""
