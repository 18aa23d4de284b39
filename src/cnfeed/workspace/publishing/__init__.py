"""From entries to what lies in a target: what, in which files, and what subscribers will see of it."""
