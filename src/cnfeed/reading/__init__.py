"""Documents → entries with spans, and values → text in the old text's style."""
