"""What a publish would do, what each client makes of it, and why it cannot be done.

As the core says it, in English; ``core_sentences`` tells what the placeholders mean.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("Core", "The first publish: nothing to announce yet."),
    QT_TRANSLATE_NOOP("Core", "The first publish: {5}."),
    QT_TRANSLATE_NOOP("Core", "{0} event"),
    QT_TRANSLATE_NOOP("Core", "{0} events"),
    QT_TRANSLATE_NOOP("Core", "{0} deadline"),
    QT_TRANSLATE_NOOP("Core", "{0} deadlines"),
    QT_TRANSLATE_NOOP("Core", "{0} news item"),
    QT_TRANSLATE_NOOP("Core", "{0} news items"),
    QT_TRANSLATE_NOOP("Core", "{7} leaves calendars and feeds."),
    QT_TRANSLATE_NOOP("Core", "{7} is announced."),
    QT_TRANSLATE_NOOP("Core", "{7} is announced ({1})."),
    QT_TRANSLATE_NOOP("Core", "{7} is back, as the same entry as before."),
    QT_TRANSLATE_NOOP("Core", "{7} is back ({1}), as the same entry as before."),
    QT_TRANSLATE_NOOP("Core", "{7} changes."),
    QT_TRANSLATE_NOOP("Core", "“{0}” is now called {5}."),
    QT_TRANSLATE_NOOP("Core", "{5} is {9}."),
    QT_TRANSLATE_NOOP("Core", "confirmed"),
    QT_TRANSLATE_NOOP("Core", "tentative"),
    QT_TRANSLATE_NOOP("Core", "cancelled"),
    QT_TRANSLATE_NOOP("Core", "postponed"),
    QT_TRANSLATE_NOOP("Core", "{7} moves from {5} to {6}."),
    QT_TRANSLATE_NOOP("Core", "{7} now has a date ({1})."),
    QT_TRANSLATE_NOOP("Core", "{7} now has a date."),
    QT_TRANSLATE_NOOP("Core", "no date"),
    QT_TRANSLATE_NOOP("Core", "shows it after 4 to 24 hours"),
    QT_TRANSLATE_NOOP("Core", "shows “Cancelled: …” on its day"),
    QT_TRANSLATE_NOOP("Core", "hides it: nobody reads why"),
    QT_TRANSLATE_NOOP("Core", "drops it without a word"),
    QT_TRANSLATE_NOOP("Core", "shows it after 5 minutes to a week, as set"),
    QT_TRANSLATE_NOOP("Core", "shows it after about 3 hours, at times 24"),
    QT_TRANSLATE_NOOP("Core", "shows it within 30 minutes"),
    QT_TRANSLATE_NOOP("Core", "keeps it, marked as cancelled"),
    QT_TRANSLATE_NOOP("Core", "shows it after its next sync, as another event"),
    QT_TRANSLATE_NOOP("Core", "lists it as unread"),
    QT_TRANSLATE_NOOP("Core", "sees the time of change in Atom and JSON Feed"),
    QT_TRANSLATE_NOOP("Core", "deletes it after its retention"),
    QT_TRANSLATE_NOOP("Core", "lists it once, by its id"),
    QT_TRANSLATE_NOOP("Core", "shows the new text, and leaves it read"),
    QT_TRANSLATE_NOOP("Core", "keeps it unless its settings limit that"),
    QT_TRANSLATE_NOOP("Core", "marks it unread again"),
    QT_TRANSLATE_NOOP("Core", "lists it within an hour; a day after a quiet month"),
    QT_TRANSLATE_NOOP("Core", "mostly keep it"),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} has {1} MB, more than the 1 MB that Google takes; recommend the calendars of single years beside it.",
    ),
    QT_TRANSLATE_NOOP("Core", "{0} lies among git's own files; publish to another folder. Nothing was written."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} holds the workspace itself; publish to a folder of its own, for example public. Nothing was written.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} holds documents ({1}), which would not be read any more once feeds are published there; publish to a "
        "folder of its own. Nothing was written.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0}: this line of {1} cannot be read, so what was published before is not known; take the file back from "
        "git or a backup. Nothing was written.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{5} in {0} was not written by cnfeed, or was changed since; move it away or publish to another folder. "
        "Nothing was written.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "This would remove {0} of {1} published files; if that is meant, publish with --yes. Nothing was written.",
    ),
    QT_TRANSLATE_NOOP("Core", "The documents have changed since this plan was made; plan again."),
    QT_TRANSLATE_NOOP("Core", "{0} is not empty; name a new folder for the sample."),
    QT_TRANSLATE_NOOP(
        "Core",
        "serve: no target is configured; name a folder with --to DIR or a git branch with --branch B",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "publish: nowhere to publish to; name a folder with --to DIR or a git branch with --branch B",
    ),
    QT_TRANSLATE_NOOP("Core", "This workspace has no source of documents; run cnfeed init in the site's folder."),
    QT_TRANSLATE_NOOP("Core", "There is no source {0}; there are {1}."),
    QT_TRANSLATE_NOOP("Core", "“{0}”"),
)
