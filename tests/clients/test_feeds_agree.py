"""Feed readers that others wrote find the same items as ``cnfeed entries`` lists: id, title, link and time.

feedparser (Python), feedsmith (JavaScript, with an XML parser of its own) and newsboat (C++, libxml2) share no code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import feedparser
import pytest

from readers import Place, feedsmith, needs_node
from serving import served
from subscribers import Newsboat, needs_newsboat

Told = tuple[str, str, str, str]
"""(uid, title, link, time of publication in UTC)."""
PAGE = "index.html#"  # where what has no page of its own stands; no link at all where nobody knows the feeds' address
FEEDS = ("feed.xml", "atom.xml", "feed.json")


def with_feedparser(feed: Path) -> Iterator[Told]:
    parsed = feedparser.parse(feed.read_bytes(), sanitize_html=False)
    assert not parsed.bozo, parsed.bozo_exception
    for one in parsed.entries:
        published = datetime(*one.published_parsed[:6], tzinfo=UTC)
        yield uid_of(one.id), one.title, "" if one.get("link") == one.id else one.get("link", ""), published.isoformat()


def with_feedsmith(feed: Path) -> Iterator[Told]:
    for one in feedsmith(feed):
        yield uid_of(one["id"]), one["title"], one.get("url", ""), datetime.fromisoformat(one["published"]).isoformat()


def with_newsboat(feed: Path) -> Iterator[Told]:
    with served("--to", str(feed.parent), cwd=feed.parent.parent) as site:
        reader = Newsboat(feed.parent.parent / f"newsboat-{feed.name}", [site.url + feed.name])
        reader.reload()
        for one in reader.items():
            link = "" if one.url == one.guid else one.url
            yield uid_of(one.guid), one.title, link, datetime.fromtimestamp(one.published, UTC).isoformat()


def uid_of(identifier: str) -> str:
    assert identifier.startswith("urn:uuid:")
    return identifier.rpartition(":")[2]


READERS = [
    *(pytest.param(with_feedparser, name, id=f"feedparser-{name}") for name in FEEDS[:2]),
    *(pytest.param(with_feedsmith, name, id=f"feedsmith-{name}", marks=needs_node) for name in FEEDS),
    *(pytest.param(with_newsboat, name, id=f"newsboat-{name}", marks=needs_newsboat) for name in FEEDS[:2]),
]


def expected(place: Place) -> list[Told]:
    """What feeds tell, newest first: whatever is not told inside something else."""
    announced = [one for one in place.entries if not one["parent"]]
    rows = [
        (
            one["uid"],
            " ".join(one["title"].split()),
            one["url"] or PAGE + one["uid"],
            place.announced(one).isoformat(),
        )
        for one in announced
    ]
    return sorted(rows, key=lambda row: row[3], reverse=True)


@pytest.mark.parametrize(("reader", "name"), READERS)
def test_a_reader_finds_the_newest_items_with_their_title_link_and_time(
    place: Place, reader: Callable[[Path], Iterable[Told]], name: str
) -> None:
    found, listed = list(reader(place.file(name))), expected(place)
    own = {row[0]: row for row in listed}
    assert len({row[0] for row in found}) == len(found)
    for uid, title, link, published in found:
        assert published == own[uid][3]
        assert link == own[uid][2] or (own[uid][2].startswith(PAGE) and (not link or link.endswith(f"/{own[uid][2]}")))
        assert title in (own[uid][1], repaired(own[uid][1])) or title.endswith((f": {own[uid][1]}", f"：{own[uid][1]}"))
    left = [row for row in listed if row[0] not in {one[0] for one in found}]
    assert len(found) >= min(20, len(listed))
    assert all(one[3] <= min(row[3] for row in found) for one in left)


def repaired(title: str) -> str:
    """A title as feedparser mends one that was once read in the wrong encoding (``Â·`` for ``·``)."""
    try:
        return title.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return title


@needs_node
def test_the_three_feeds_tell_the_same_items_in_the_same_order_with_the_same_content(place: Place) -> None:
    rss, atom, json = (feedsmith(place.file(name)) for name in FEEDS)
    assert rss == atom == json
