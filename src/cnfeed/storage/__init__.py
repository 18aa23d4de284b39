"""The edge of the world: folder, git, memory, the ledger's file, the cache of readings."""
