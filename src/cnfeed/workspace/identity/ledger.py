"""The ledger: what was published before, a line of JSON each.

A line stands alone, so the ledgers of two branches merge by line; where both keep a line of the same entry,
the older announcement and the higher sequence win. Nothing private is kept: no draft, no e-mail, no absolute path.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any

LEDGER = "cnfeed-ledger.jsonl"
CONFLICT_MARKS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An entry as it was last published.

    ``start`` and ``end`` are as documents write them, ``link`` and ``content`` hashes; ``dated`` is the document's own
    publication key at that time, ``days`` the uids of days that do not touch, ``gone`` an entry that left, ``item``
    the id that feeds gave it before, where it is not made of the uid.
    """

    uid: str
    kind: str
    source: str
    path: str
    anchor: str
    title: str
    content: str
    created: datetime
    modified: datetime
    published: datetime
    updated: datetime
    sequence: int = 0
    link: str | None = None
    start: str | None = None
    end: str | None = None
    status: str | None = None
    dated: str | None = None
    slug: str = ""
    item: str = ""
    days: tuple[tuple[date, str], ...] = ()
    languages: tuple[str, ...] = ()
    translations: tuple[str, ...] = ()
    gone: bool = False

    @property
    def paths(self) -> tuple[str, ...]:
        """The documents that tell it: its own, then the translations'."""
        return (self.path, *self.translations)

    @property
    def all_uids(self) -> tuple[str, ...]:
        """Its uid and those of its days."""
        return (self.uid, *(uid for _, uid in self.days))


@dataclass(frozen=True, slots=True)
class Selection:
    """A feed and calendar folder once published: its kind, what it selects, its folder's name, since when."""

    kind: str
    name: str
    slug: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Ledger:
    """Lines by uid, sketches by document, hashes by file (several after a merge), selections by kind and name.

    ``unknown`` are lines of a later cnfeed, kept as they are; ``broken`` the numbers of lines that are no JSON.
    ``rebuilt``: the ledger's file was lost, and this was read from the published files.
    """

    lines: Mapping[str, Line] = field(default_factory=lambda: MappingProxyType({}))
    documents: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    files: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    selections: Mapping[tuple[str, str], Selection] = field(default_factory=lambda: MappingProxyType({}))
    unknown: tuple[str, ...] = ()
    broken: tuple[int, ...] = ()
    rebuilt: bool = False

    @property
    def first(self) -> bool:
        """True before anything was published; lines that were only taken over from elsewhere do not count."""
        return not self.files and not self.rebuilt


EMPTY = Ledger()


def parsed(text: str) -> Ledger:
    """The ledger of a text, a merge's leftovers included; lines that cannot be read are numbered, not lost silently."""
    reader = _Reader()
    # Not splitlines(): JSON may hold U+2028 and U+0085 as they are, and file names do.
    for number, raw in enumerate(text.lstrip("\ufeff").split("\n"), 1):
        if raw.strip() and not raw.startswith(CONFLICT_MARKS):
            reader.take(number, raw.strip())
    return reader.ledger()


def written(ledger: Ledger) -> str:
    """The ledger's text: one line of JSON each, sorted."""
    lines = [
        *({"file": path, "sha256": digest} for path, digests in ledger.files.items() for digest in digests),
        *({"document": path, "sketch": sketch} for path, sketch in ledger.documents.items()),
        *map(_selection_values, ledger.selections.values()),
        *map(_line_values, ledger.lines.values()),
    ]
    texts = {*(_json(values) for values in lines), *ledger.unknown}
    return "".join(f"{text}\n" for text in sorted(texts))


class _Reader:
    """Collects lines while a text is read."""

    def __init__(self) -> None:
        self.lines: dict[str, Line] = {}
        self.documents: dict[str, str] = {}
        self.files: dict[str, tuple[str, ...]] = {}
        self.selections: dict[tuple[str, str], Selection] = {}
        self.unknown: list[str] = []
        self.broken: list[int] = []

    def take(self, number: int, raw: str) -> None:
        """Keep one line."""
        try:
            values = json.loads(raw)
            self._keep(values if isinstance(values, dict) else {}, raw)
        except (ValueError, KeyError, TypeError, RecursionError):
            self.broken.append(number)

    def _keep(self, values: dict[str, Any], raw: str) -> None:
        if "uid" in values:
            line = _line(values)
            self.lines[line.uid] = merged(self.lines[line.uid], line) if line.uid in self.lines else line
        elif "file" in values:
            path = str(values["file"])
            self.files[path] = tuple(sorted({*self.files.get(path, ()), str(values["sha256"])}))
        elif "document" in values:
            self.documents[str(values["document"])] = str(values["sketch"])
        elif "selection" in values:
            one = Selection(values["selection"], values["name"], values["slug"], _time(values["since"]))
            kept = self.selections.get((one.kind, one.name), one)
            self.selections[one.kind, one.name] = min(one, kept, key=lambda it: (it.since, it.slug))
        else:
            self.unknown.append(raw)

    def ledger(self) -> Ledger:
        """Everything read so far."""
        return Ledger(
            self.lines, self.documents, self.files, self.selections, tuple(sorted(self.unknown)), tuple(self.broken)
        )


def merged(one: Line, other: Line) -> Line:
    """One line of two that two branches kept of the same entry."""
    newer = max(one, other, key=lambda line: (line.sequence, line.modified, not line.gone, _json(_line_values(line))))
    older = min(one, other, key=lambda line: (line.created, line.slug == "", line.slug))
    return replace(
        newer,
        created=older.created,
        slug=older.slug or newer.slug,
        item=newer.item or older.item,
        published=min(one.published, other.published) if one.dated == other.dated else newer.published,
        modified=max(one.modified, other.modified),
        updated=max(one.updated, other.updated),
        gone=one.gone and other.gone,
    )


def merged_ledgers(texts: Iterable[str]) -> Ledger:
    """The ledger that knows what each of the texts knows."""
    return parsed("\n".join(texts))


def _json(values: Mapping[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _line_values(line: Line) -> dict[str, Any]:
    values = {
        "uid": line.uid,
        "kind": line.kind,
        "source": line.source,
        "path": line.path,
        "anchor": line.anchor,
        "title": line.title,
        "start": line.start,
        "end": line.end,
        "status": line.status,
        "days": {day.isoformat(): uid for day, uid in line.days},
        "link": line.link,
        "content": line.content,
        "slug": line.slug,
        "item": line.item,
        "sequence": line.sequence,
        "created": _moment(line.created),
        "modified": _moment(line.modified),
        "published": line.published.isoformat(),
        "updated": _moment(line.updated),
        "dated": line.dated,
        "languages": list(line.languages),
        "translations": list(line.translations),
        "gone": line.gone,
    }
    return {key: value for key, value in values.items() if value not in (None, "", [], {}, False) or key == "sequence"}


def _line(values: Mapping[str, Any]) -> Line:
    days = {date.fromisoformat(day): str(uid) for day, uid in dict(values.get("days", {})).items()}
    return Line(
        uid=str(values["uid"]),
        kind=str(values.get("kind", "event")),
        source=str(values.get("source", "")),
        path=str(values.get("path", "")),
        anchor=str(values.get("anchor", "")),
        title=str(values.get("title", "")),
        start=values.get("start"),
        end=values.get("end"),
        status=values.get("status"),
        days=tuple(sorted(days.items())),
        link=values.get("link"),
        content=str(values.get("content", "")),
        slug=str(values.get("slug", "")),
        item=str(values.get("item", "")),
        sequence=int(values.get("sequence", 0)),
        created=_time(values["created"]),
        modified=_time(values["modified"]),
        published=_time(values["published"]),
        updated=_time(values["updated"]),
        dated=values.get("dated"),
        languages=tuple(map(str, values.get("languages", ()))),
        translations=tuple(map(str, values.get("translations", ()))),
        gone=bool(values.get("gone", False)),
    )


def _selection_values(one: Selection) -> dict[str, Any]:
    return {"selection": one.kind, "name": one.name, "slug": one.slug, "since": _moment(one.since)}


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _time(text: str) -> datetime:
    value = datetime.fromisoformat(text)
    if value.tzinfo is None:
        raise ValueError(text)
    return value
