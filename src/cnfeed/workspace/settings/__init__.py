"""``cnfeed.toml``: what it says, completed by what is detected, and changed by span."""
