"""The one worker, what is asked of it, and what the widgets show of its answers."""
