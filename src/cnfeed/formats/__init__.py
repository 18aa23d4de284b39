"""Entries → what others read: iCalendar, RSS, Atom, JSON Feed, HTML, OPML."""
