"""Door two: the window, the only room that knows PySide6."""
