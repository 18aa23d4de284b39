"""Colours, icons, languages, and the small widgets that every window is made of."""
