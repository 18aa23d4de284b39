"""What a cache remembers changes no byte: every publish is that of a program that remembers nothing."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.storage.cache import Cache
from cnfeed.workspace.library.reading_cache import Known, packed, unpacked
from cnfeed.workspace.workspace import Workspace

NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
SETTINGS = '[site]\ntitle = "Harbour"\nbase_url = "https://harbour.example/feeds/"\n[publish]\nnews_limit = 2\n'
EVENT = (
    "---\ntitle: {0}\ndate: 2025-12-{1:02}\ntags: [{2}]\n"
    "event:\n  start: 2026-03-{1:02}\n  location: {2}\n---\n\nWe meet.\n"
)
TIMED = (
    "---\ntitle: {0}\nevent:\n  start: 2026-03-{1:02}T18:00\n  timezone: Europe/Lisbon\n"
    "  recurrence: FREQ=WEEKLY;COUNT=4\n"
    "  deadlines:\n    - {{ title: Call, at: 2026-02-{1:02}T23:59 }}\n---\n\n![plan](plan.png) of **{2}**\n"
)
POST = "---\ntitle: {0}\ndate: 2025-{3:02}-{1:02}T09:00:00+08:00\ncategories: [{2}]\n---\n\nThe *{2}* opened.\n"
DIGEST = "# News\n\n## March 2026\n\n- [March {1}: {0}](https://example.org/{1}) (3.1 deadline)\n- {2} in late March\n"
LATER = "---\ntitle: {0}\ndate: 2025-12-01\npublishDate: 2026-01-{1:02}\nexpiryDate: 2026-02-{1:02}\n---\n\nSoon.\n"
BROKEN = "---\ntitle: [{0}\n---\n"
TEXTS = st.builds(
    lambda form, *words: form.format(*words),
    st.sampled_from([EVENT, EVENT, TIMED, POST, POST, DIGEST, LATER, BROKEN]),
    st.sampled_from(["Quay meetup", "码头聚会", "Crane day", "Rope & <knots>"]),
    st.integers(1, 28),
    st.sampled_from(["Boats", "cranes", "船"]),
    st.integers(1, 12),
)
NAMES = st.sampled_from(
    ["content/events/a.md", "content/events/a.zh.md", "content/posts/b.md", "content/posts/c.md", "d.md"]
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), NAMES, TEXTS),
        st.tuples(st.just("delete"), NAMES, st.just("")),
        st.tuples(st.just("rename"), NAMES, NAMES),
        st.tuples(st.just("days pass"), st.just(""), st.just("")),
        st.tuples(st.just("settings"), st.just(""), st.sampled_from(["", SETTINGS])),
        st.tuples(st.just("damage"), st.just(""), st.sampled_from(["feed.xml", "calendar.ics", "index.html"])),
    ),
    min_size=1,
    max_size=5,
)


def done(site: Path, target: Path, step: tuple[str, str, str]) -> None:
    verb, name, more = step
    path = site / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if verb == "write":
        path.write_text(more)
    elif verb == "delete":
        path.unlink(missing_ok=True)
    elif verb == "rename" and path.is_file() and name != more:
        (site / more).parent.mkdir(parents=True, exist_ok=True)
        path.rename(site / more)
    elif verb == "settings":
        (site / "cnfeed.toml").write_text(more)
    elif verb == "damage":
        (target / more).unlink(missing_ok=True)


def published(site: Path, target: Path, now: datetime, cache: Cache) -> dict[str, bytes]:
    with cache:
        workspace = Workspace.open(site, now=lambda: now, cache=cache)
        workspace.publish(workspace.plan(target), sure=True)
    return {path.relative_to(target).as_posix(): path.read_bytes() for path in target.rglob("*") if path.is_file()}


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(NAMES, TEXTS, min_size=1), st.lists(STEPS, min_size=1, max_size=4))
def test_a_publish_with_a_cache_writes_the_bytes_of_one_without(
    documents: dict[str, str], rounds: list[list[tuple[str, str, str]]]
) -> None:
    with TemporaryDirectory() as folder:
        root, now = Path(folder), NOW
        site, with_cache, without = root / "site", root / "with", root / "without"
        site.mkdir()
        for name, text in documents.items():
            done(site, with_cache, ("write", name, text))
        for steps in [[], *rounds]:
            for step in steps:
                done(site, with_cache, step)
                done(site, without, step)
                now += timedelta(days=9 if step[0] == "days pass" else 0, minutes=1)
            warm = published(site, with_cache, now, Cache(root / "cache"))
            assert warm == published(site, without, now, Cache.none())
            assert warm == published(site, with_cache, now, Cache(root / "cache"))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    done(tmp_path / "site", tmp_path, ("write", "content/events/a.md", EVENT.format("Quay meetup", 5, "Boats")))
    done(tmp_path / "site", tmp_path, ("write", "content/posts/b.md", POST.format("Crane day", 5, "cranes", 6)))
    return tmp_path / "site"


def test_an_unchanged_document_is_not_even_read(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    published(site, tmp_path / "out", NOW, Cache(tmp_path / "cache"))
    settled(site)
    published(site, tmp_path / "out", NOW, Cache(tmp_path / "cache"))
    read: list[str] = []
    monkeypatch.setattr("cnfeed.storage.folder.FolderStorage.read", lambda self, href: read.append(href))
    with Cache(tmp_path / "cache") as cache:
        workspace = Workspace.open(site, now=lambda: NOW, cache=cache)
    assert len(workspace.entries) == 2 and read == []


def settled(site: Path) -> None:
    """Wait until the files' last change lies behind the file system's clock tick."""
    import os
    import time

    newest = max(path.stat().st_ctime_ns for path in site.rglob("*.md"))
    while time.time_ns() < newest + 60_000_000:
        os.sched_yield()


def test_a_cache_full_of_nonsense_is_no_cache(site: Path, tmp_path: Path) -> None:
    clean = published(site, tmp_path / "out", NOW, Cache(tmp_path / "cache"))
    for nonsense in (
        b"",
        b"[]",
        b"null",
        b'{"a":1}',
        b'{"content/events/a.md":[1,2,3,4]}',
        b'["x",[[{"no":1}],[],null]]',
        b"\xff",
    ):
        from zlib import crc32

        with sqlite3.connect(tmp_path / "cache/readings.sqlite3") as database:
            database.execute("UPDATE kept SET value = ?, sum = ?", (nonsense, crc32(nonsense)))
        database.close()
        assert published(site, tmp_path / "out", NOW, Cache(tmp_path / "cache")) == clean


def test_a_reading_comes_back_from_the_cache_as_it_was(site: Path) -> None:
    workspace = Workspace.open(site, now=lambda: NOW)
    for reading in workspace.documents:
        source = next(one for one in workspace.sources if one.name == reading.source)
        known = Known(workspace.texts[reading.href], reading)
        again = unpacked(packed(known), reading.href, source)
        assert again == known
        assert again is not None
        assert [one.places for one in again.reading.entries] == [one.places for one in reading.entries]
