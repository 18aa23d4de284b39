"""Which entries a maintainer wants to see; without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from cnfeed.model.entry import Entry, Kind


@dataclass(frozen=True, slots=True)
class Filter:
    """What is hidden, and the words that are searched for; "" among the categories means none at all.

    ``found`` are the uids that the search for ``text`` found.

    Sessions are folded into their event unless all of them, or those of the ``unfolded`` uids, are to be shown.
    """

    hidden_sources: frozenset[str] = frozenset()
    hidden_kinds: frozenset[Kind] = frozenset()
    hidden_categories: frozenset[str] = frozenset()
    text: str = ""
    found: frozenset[str] = frozenset()
    sessions: bool = False
    unfolded: frozenset[str] = frozenset()

    def passes(self, entry: Entry) -> bool:
        """True if the entry is to be shown; a search also finds sessions."""
        return (
            entry.source not in self.hidden_sources
            and entry.kind not in self.hidden_kinds
            and self._category_shown(entry)
            and (self.sessions or bool(self.text) or not is_session(entry) or entry.parent in self.unfolded)
            and self._found(entry)
        )

    def shows_sessions_of(self, entry: Entry) -> bool:
        """True if an event's sessions stand beside it."""
        return self.sessions or bool(self.text) or entry.uid in self.unfolded

    def _category_shown(self, entry: Entry) -> bool:
        if not self.hidden_categories:
            return True
        return not self.hidden_categories.issuperset(entry.categories or ("",))

    def _found(self, entry: Entry) -> bool:
        return not self.text or entry.uid in self.found


def is_session(entry: Entry) -> bool:
    """True for an event told as part of another one."""
    return entry.kind is Kind.EVENT and (entry.parent is not None or entry.part_of is not None)
