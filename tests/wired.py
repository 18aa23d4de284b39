"""A small published site that has something for every rule of the wire, and its files spoilt one thing at a time."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

from cnfeed.formats.doctor import Around, Finding, examine
from cnfeed.model.entry import Attendance, Entry, Kind, Person, Status
from cnfeed.model.recurrence import Override, Recurrence
from cnfeed.model.when import Precision, When
from workspace.publishing import SETTINGS, a_site, entry, files, on, published

Spoil = Callable[[bytes], bytes]
SITE = replace(SETTINGS.site, author=Person("Harbour office", url="https://harbour.example/office/"))


def at(start: datetime, end: datetime, zone: str) -> When:
    return When(start, end, Precision.MINUTE, zone)


def a_wide_site() -> list[Entry]:
    """The site of the other tests, and a series, a cancelled, a postponed and an online event, a post with pictures."""
    return [
        *a_site(),
        entry(
            path="content/events/rope.md",
            title="Rope evening",
            when=at(datetime(2026, 1, 13, 18), datetime(2026, 1, 13, 20), "Europe/Lisbon"),
            recurrence=Recurrence(
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20271231T235959Z",
                (datetime(2026, 5, 12, 18),),
                (Override(datetime(2026, 6, 9, 18), datetime(2026, 6, 16, 18)),),
            ),
            location="Shed 4; quay, north",
            geo=(38.7, -9.1),
            url="https://harbour.example/rope/",
            description="Knots, splices\nand tea.",
            organizer=Person("Ada Quay", "ada@harbour.example"),
        ),
        entry(path="content/events/swim.md", title="Swim", when=on(date(2026, 2, 3)), status=Status.CANCELLED),
        entry(path="content/events/sail.md", title="Sail", when=on(date(2026, 4, 3)), status=Status.POSTPONED),
        entry(
            path="content/events/talk.md",
            title="Talk",
            when=at(datetime(2026, 7, 1, 9), datetime(2026, 7, 1, 10), "Asia/Shanghai"),
            attendance=Attendance.ONLINE,
            url="https://harbour.example/talk/",
        ),
        entry(
            path="content/posts/lamp.md",
            kind=Kind.NEWS,
            title="A lamp & a lighthouse, 1 < 2",
            when=When(),
            published=datetime(2025, 12, 20, 9, tzinfo=UTC),
            body="[Here](/lamp/), ![lamp](/lamp.png)\n\n```html\n<script>lamp()</script>\n```\n",
            image="/lamp.png",
            base_url="https://harbour.example/posts/lamp/",
            url="https://harbour.example/posts/lamp/",
            authors=(Person("Ada Quay"),),
            categories=("Light",),
        ),
    ]


@cache
def good() -> dict[str, bytes]:
    """Every published file of the site, by path."""
    return files(published(a_wide_site(), settings=replace(SETTINGS, site=SITE)))


def found(path: str, content: bytes) -> tuple[Finding, ...]:
    """What doctor says of a file, the site's other files beside it."""
    folder = path.rpartition("/")[0]
    names = frozenset(name.rpartition("/")[2] for name in good() if name.rpartition("/")[0] == folder)
    return examine(path, content, Around(names=names, page=True, now=datetime(2026, 2, 1, tzinfo=UTC)))


def codes(path: str, content: bytes) -> set[str]:
    return {one.code for one in found(path, content)}


def swap(old: str, new: str, *, count: int = 1) -> Spoil:
    """The first match of a pattern replaced; the pattern must be there."""

    def spoil(content: bytes) -> bytes:
        made, times = re.subn(old.encode(), lambda match: match.expand(new.encode()), content, count=count)
        assert times, old
        return made

    return spoil


def drop(name: str) -> Spoil:
    """Every content line of that name left out."""
    return swap(rf"(?m)^{name}[;:][^\r\n]*\r\n(?: [^\r\n]*\r\n)*", "", count=0)


def adding(line: str, before: str = "END:VEVENT") -> Spoil:
    """A content line more."""
    return swap(rf"(?m)^{before}\r\n", line.replace("\\", r"\\") + rf"\r\n{before}\r\n")


def both(*spoils: Spoil) -> Spoil:
    def spoil(content: bytes) -> bytes:
        for one in spoils:
            content = one(content)
        return content

    return spoil
