"""Documents as they were last read, also between runs."""
