"""A small site that is published in tests, and a target in memory."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from cnfeed.errors import PublishError
from cnfeed.model.entry import Entry, Kind, Version
from cnfeed.model.settings import Publishing, Settings, Site, Source
from cnfeed.model.when import Precision, When
from cnfeed.storage.base import Applied, Cancelled, Progress, never, silent
from cnfeed.workspace.identity.ledger import EMPTY, Ledger, parsed
from cnfeed.workspace.identity.pairing import identified
from cnfeed.workspace.publishing.publication import Publication, publication

NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
LATER = NOW + timedelta(days=3)
SETTINGS = Settings(
    site=Site(title="Harbour", description="What happens at the quay", base_url="https://harbour.example/feeds/"),
    sources=(Source(name="site", base_url="https://harbour.example/"),),
    publish=Publishing(folder="public"),
)


def on(day: date, precision: Precision = Precision.DAY) -> When:
    return When(day, None, precision)


def entry(**changes: object) -> Entry:
    """A meetup on one day, as read: without a uid."""
    values: dict[str, object] = {
        "kind": Kind.EVENT,
        "title": "Harbour meetup",
        "when": on(date(2026, 3, 19)),
        "source": "site",
        "path": "content/events/harbour.md",
        "line": 3,
        "languages": ("en",),
    }
    return Entry(**(values | changes))  # type: ignore[arg-type]


def a_site() -> list[Entry]:
    """A conference with a session and a deadline, a meetup in two languages, a post, an undated plan, a draft."""
    conference = {"path": "content/events/conf.md", "url": "https://harbour.example/conf/"}
    return [
        entry(**conference, title="Quay conference", when=When(date(2026, 5, 4), date(2026, 5, 5), Precision.DAY)),
        entry(
            **conference,
            title="Opening",
            anchor="opening",
            part_of="",
            when=When(datetime(2026, 5, 4, 9), datetime(2026, 5, 4, 10), Precision.MINUTE, "Europe/Lisbon"),
        ),
        entry(
            **conference,
            kind=Kind.DEADLINE,
            title="Call closes",
            anchor="call",
            part_of="",
            when=on(date(2026, 2, 1)),
        ),
        entry(
            path="content/events/meet.md",
            title="Meetup",
            languages=("en", "zh"),
            categories=("Boats",),
            versions=(Version("zh", "content/events/meet.zh.md", "码头聚会"),),
        ),
        entry(
            path="content/posts/new-crane.md",
            kind=Kind.NEWS,
            title="A new crane",
            when=When(),
            published=datetime(2025, 12, 24, 9, tzinfo=UTC),
            body="It lifts **more**.",
        ),
        entry(path="content/events/plan.md", title="Regatta", when=on(date(2026, 6, 1), Precision.MONTH)),
        entry(path="content/events/secret.md", title="Secret", draft=True),
    ]


def published(
    entries: Sequence[Entry], ledger: Ledger = EMPTY, now: datetime = NOW, settings: Settings = SETTINGS
) -> Publication:
    return publication(identified(entries, ledger), settings, ledger, now)


def files(made: Publication) -> dict[str, bytes]:
    return {one.path: one.content for one in (*made.artifacts, made.ledger_artifact)}


def reread(made: Publication) -> Ledger:
    """The ledger as the next run reads it from its file."""
    return parsed(made.ledger_artifact.content.decode())


def with_settings(**changes: object) -> Settings:
    return replace(SETTINGS, publish=replace(SETTINGS.publish, **changes))  # type: ignore[arg-type]


class MemoryTarget:
    """A target that keeps its files in a dictionary."""

    name = "memory"

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def interrupted(self) -> bool:
        return False

    def pushes(self) -> bool:
        return False

    def read(self, path: str) -> bytes | None:
        return self.files.get(path)

    def hashes(self, paths: Iterable[str]) -> dict[str, str | None]:
        return {path: _hash(self.files[path]) if path in self.files else None for path in paths}

    def apply(
        self,
        writes: Mapping[str, bytes],
        removals: Mapping[str, str],
        ledger_path: str,
        known: Mapping[str, str],
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> Applied:
        for path in (*writes, *removals):
            if path in self.files and _hash(self.files[path]) != known.get(path):
                raise PublishError(path)
        self.files |= writes
        for path in removals:
            del self.files[path]
        return Applied(tuple(sorted(writes)), tuple(sorted(removals)), place=self.name)


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
