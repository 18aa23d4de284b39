"""Days and hours as places on the screen: pure functions, without a widget."""
