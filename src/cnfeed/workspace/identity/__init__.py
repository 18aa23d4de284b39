"""Who is who, for ever: the ledger, and how entries find their lines in it."""
