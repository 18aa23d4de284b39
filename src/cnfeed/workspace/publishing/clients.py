"""What subscribing clients do with a change: a table of data, each row with where and when it was learned.

A source is a thread or page that others wrote, ``[code]`` the client's own source, ``tried`` a try with the real
program. Where nothing is known of a client, no row claims it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Output = Literal["calendars", "feeds"]
OUTPUTS: tuple[Output, ...] = ("calendars", "feeds")
Change = Literal["new", "moved", "retitled", "changed", "cancelled", "postponed", "left", "back", "unread"]

TRIED = "2026-11"  # when the programs below were tried, and these threads were read
HACKGVL, CASE = "hackgvl/hackgreenville-com#498", "docs.casecalendar.net/subscribing.html"
INOREADER = "inoreader.com/feed-fetcher"
# tests/clients tries them again on the same changes.
THUNDERBIRD, NEWSBOAT = "tried: Thunderbird 153.8", "tried: newsboat 2.21"
KHAL = "tried: khal 0.10 with vdirsyncer 0.19"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a kind of client does with some changes; ``strict``: only where cancelled events are (not) strict."""

    output: Output
    client: str
    changes: tuple[Change, ...]
    does: str
    source: str
    date: str
    strict: bool | None = None

    def applies(self, change: Change, strict: bool) -> bool:
        """True if it speaks of that change."""
        return change in self.changes and self.strict in (None, strict)


SHOWN: tuple[Change, ...] = ("new", "back", "moved", "retitled", "changed", "postponed")
CANCELLED: tuple[Change, ...] = ("cancelled",)
LEFT: tuple[Change, ...] = ("left",)
UNREAD: tuple[Change, ...] = ("unread",)

RULES: tuple[Rule, ...] = (
    Rule("calendars", "Google Calendar", SHOWN, "shows it after 4 to 24 hours", "adangel.org", "2024-12"),
    Rule("calendars", "Google Calendar", CANCELLED, "shows “Cancelled: …” on its day", HACKGVL, TRIED, strict=False),
    Rule("calendars", "Google Calendar", CANCELLED, "hides it: nobody reads why", HACKGVL, TRIED, strict=True),
    Rule("calendars", "Google Calendar", LEFT, "drops it without a word", "w3c/calendar#60", TRIED),
    Rule("calendars", "Apple Calendar", SHOWN, "shows it after 5 minutes to a week, as set", CASE, TRIED),
    Rule("calendars", "Apple Calendar", CANCELLED, "shows “Cancelled: …” on its day", CASE, TRIED, strict=False),
    Rule("calendars", "Apple Calendar", LEFT, "drops it without a word", "w3c/calendar#60", TRIED),
    Rule("calendars", "Outlook", SHOWN, "shows it after about 3 hours, at times 24", "adamgibbons/ics#259", TRIED),
    Rule(
        "calendars", "Outlook", CANCELLED, "shows “Cancelled: …” on its day", "adamgibbons/ics#259", TRIED, strict=False
    ),
    Rule("calendars", "Outlook", LEFT, "drops it without a word", "w3c/calendar#60", TRIED),
    Rule("calendars", "Thunderbird", SHOWN, "shows it within 30 minutes", "CalICSCalendar.sys.mjs [code]", TRIED),
    Rule("calendars", "Thunderbird", CANCELLED, "shows “Cancelled: …” on its day", THUNDERBIRD, TRIED, strict=False),
    Rule("calendars", "Thunderbird", CANCELLED, "keeps it, marked as cancelled", THUNDERBIRD, TRIED, strict=True),
    Rule("calendars", "Thunderbird", LEFT, "drops it without a word", THUNDERBIRD, TRIED),
    Rule("calendars", "khal", SHOWN, "shows it after its next sync, as another event", KHAL, TRIED),
    Rule("calendars", "khal", CANCELLED, "shows “Cancelled: …” on its day", KHAL, TRIED, strict=False),
    Rule("calendars", "khal", CANCELLED, "keeps it, marked as cancelled", KHAL, TRIED, strict=True),
    Rule("calendars", "khal", LEFT, "drops it without a word", KHAL, TRIED),
    Rule("feeds", "NetNewsWire", ("new", "back"), "lists it as unread", "RSParser [code]", TRIED),
    Rule("feeds", "NetNewsWire", UNREAD, "sees the time of change in Atom and JSON Feed", "RSParser [code]", TRIED),
    Rule("feeds", "NetNewsWire", LEFT, "deletes it after its retention", "RSParser [code]", TRIED),
    Rule("feeds", "newsboat", ("new", "back"), "lists it once, by its id", NEWSBOAT, TRIED),
    Rule("feeds", "newsboat", UNREAD, "shows the new text, and leaves it read", NEWSBOAT, TRIED),
    Rule("feeds", "newsboat", LEFT, "keeps it unless its settings limit that", NEWSBOAT, TRIED),
    Rule("feeds", "FreshRSS", UNREAD, "marks it unread again", "FreshRSS/FreshRSS#798", TRIED),
    Rule("feeds", "miniflux", UNREAD, "marks it unread again", "miniflux/v2#396", TRIED),
    Rule("feeds", "Inoreader", ("new",), "lists it within an hour; a day after a quiet month", INOREADER, TRIED),
    Rule("feeds", "Feedbin, Feedly, Inoreader", LEFT, "mostly keep it", "feedbin/support#573", TRIED),
)


def rules_for(output: Output, changes: Iterable[Change], *, strict: bool) -> Iterator[tuple[Change, Rule]]:
    """What each kind of client does with these changes of one output, change by change."""
    for change in dict.fromkeys(changes):
        for rule in RULES:
            if rule.output == output and rule.applies(change, strict):
                yield change, rule
