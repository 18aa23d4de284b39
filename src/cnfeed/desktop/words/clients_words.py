"""What subscribing clients do with a change, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def in_words(does: str) -> str:
    """What a rule of ``publishing.clients`` says a client does; in English where the language does not know it."""
    names = {
        "shows it after 4 to 24 hours": translate(
            "clients",
            "shows it after 4 to 24 hours",
        ),
        "shows “Cancelled: …” on its day": translate(
            "clients",
            "shows “Cancelled: …” on its day",
        ),
        "hides it: nobody reads why": translate(
            "clients",
            "hides it: nobody reads why",
        ),
        "drops it without a word": translate(
            "clients",
            "drops it without a word",
        ),
        "shows it after 5 minutes to a week, as set": translate(
            "clients", "shows it after 5 minutes to a week, as set"
        ),
        "shows it after about 3 hours, at times 24": translate(
            "clients",
            "shows it after about 3 hours, at times 24",
        ),
        "shows it within 30 minutes": translate(
            "clients",
            "shows it within 30 minutes",
        ),
        "keeps it, marked as cancelled": translate(
            "clients",
            "keeps it, marked as cancelled",
        ),
        "shows it after its next sync, as another event": translate(
            "clients", "shows it after its next sync, as another event"
        ),
        "lists it as unread": translate(
            "clients",
            "lists it as unread",
        ),
        "sees the time of change in Atom and JSON Feed": translate(
            "clients", "sees the time of change in Atom and JSON Feed"
        ),
        "deletes it after its retention": translate(
            "clients",
            "deletes it after its retention",
        ),
        "lists it once, by its id": translate(
            "clients",
            "lists it once, by its id",
        ),
        "shows the new text, and leaves it read": translate(
            "clients",
            "shows the new text, and leaves it read",
        ),
        "keeps it unless its settings limit that": translate(
            "clients",
            "keeps it unless its settings limit that",
        ),
        "marks it unread again": translate(
            "clients",
            "marks it unread again",
        ),
        "lists it within an hour; a day after a quiet month": translate(
            "clients", "lists it within an hour; a day after a quiet month"
        ),
        "mostly keep it": translate(
            "clients",
            "mostly keep it",
        ),
    }
    return names.get(does, does)
