"""Which entries are published now, with their stamps, and the ledger lines that say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cnfeed.model.entry import Entry, Kind, Status
from cnfeed.model.feed import Announced
from cnfeed.model.settings import Settings
from cnfeed.model.when import written
from cnfeed.workspace.identity.ledger import Ledger, Line
from cnfeed.workspace.identity.pairing import translations
from cnfeed.workspace.identity.slugs import Slugs
from cnfeed.workspace.identity.stamps import announcement, content_hash, dated, shown_hash, stamped
from cnfeed.workspace.identity.traces import link_mark, public_title


@dataclass(frozen=True, slots=True)
class Announcing:
    """The entries that are public; by uid the hash of what each says, and of all that is shown of it."""

    announced: tuple[Announced, ...]
    contents: Mapping[str, str]
    shown: Mapping[str, str]


def is_live(entry: Entry, now: datetime, *, drafts: bool = False) -> bool:
    """True if readers may see it: no draft, its time has come and has not passed."""
    if entry.draft and not drafts:
        return False
    begun = entry.live_from is None or entry.live_from <= now
    return begun and (entry.live_until is None or now < entry.live_until)


def announcing(
    entries: Sequence[Entry],
    settings: Settings,
    ledger: Ledger,
    now: datetime,
    first_commits: Mapping[str, datetime],
) -> Announcing:
    """The public ones of identified entries, stamped."""
    public = {entry.uid or "": entry for entry in entries if is_live(entry, now, drafts=settings.publish.drafts)}
    zones = {source.name: source.timezone for source in settings.sources}
    found: list[Announced] = []
    contents: dict[str, str] = {}
    for uid, entry in public.items():
        entry = entry if entry.parent in public else replace(entry, parent=None)
        line = ledger.lines.get(uid)
        contents[uid] = content_hash(entry, public.get(entry.parent or ""))
        timezone = zones.get(entry.source, settings.site.timezone)
        commit = first_commits.get(entry.path)
        told = announcement(entry, now, first=ledger.first, commit=commit, timezone=timezone)
        found.append(Announced(entry, stamped(entry, line, contents[uid], told, now, timezone)))
    named = tuple(_with_slugs(found, ledger))
    return Announcing(named, contents, {one.stamp.uid: shown_hash(one.entry, one.stamp) for one in named})


def _with_slugs(announced: list[Announced], ledger: Ledger) -> Iterator[Announced]:
    """Each event that stands alone has a slug: the ledger's, else a new one."""
    slugs = Slugs()
    kept = {
        line.uid: line.slug
        for line in sorted(ledger.lines.values(), key=lambda line: (line.created, line.uid))
        if slugs.claim(line.slug)
    }
    new = [one for one in announced if _needs_slug(one.entry) and one.stamp.uid not in kept]
    given = {
        one.stamp.uid: slugs.new(one.entry.title, one.stamp.uid)
        for one in sorted(new, key=lambda one: (one.stamp.published, one.stamp.uid))
    }
    names = kept | given
    for one in announced:
        yield Announced(one.entry, replace(one.stamp, slug=names.get(one.stamp.uid, "")))


def _needs_slug(entry: Entry) -> bool:
    return entry.kind is Kind.EVENT and entry.parent is None


def lines(public: Announcing, ledger: Ledger) -> dict[str, Line]:
    """The ledger's lines after this publish; of entries that left only the mark that they did."""
    now_here = {uid for one in public.announced for uid in (one.stamp.uid, *one.entry.uids)}
    gone = {
        uid: line if line.gone else replace(line, gone=True)
        for uid, line in ledger.lines.items()
        if uid not in now_here
    }
    return gone | {one.stamp.uid: _line(one, public.contents[one.stamp.uid]) for one in public.announced}


def _line(one: Announced, content: str) -> Line:
    entry, stamp = one.entry, one.stamp
    return Line(
        uid=stamp.uid,
        kind=str(entry.kind),
        source=entry.source,
        path=entry.path,
        anchor=entry.anchor,
        title=public_title(entry.title),
        start=written(entry.when.start),
        end=written(entry.when.end),
        status=None if entry.status is Status.CONFIRMED else str(entry.status),
        days=tuple(sorted(zip(entry.when.days, entry.uids, strict=True))),
        link=link_mark(entry.url),
        content=content,
        slug=stamp.slug,
        item=stamp.item,
        sequence=stamp.sequence,
        created=stamp.created,
        modified=stamp.modified,
        published=stamp.published,
        updated=stamp.updated,
        dated=dated(entry),
        languages=entry.languages,
        translations=translations(entry),
    )


def children_of(announced: Iterable[Announced]) -> dict[str, tuple[Announced, ...]]:
    """Sessions and deadlines by the uid of the entry they belong to, in the order of their dates."""
    families: dict[str, list[Announced]] = {}
    for one in announced:
        if one.entry.parent:
            families.setdefault(one.entry.parent, []).append(one)
    return {uid: tuple(sorted(family, key=by_date)) for uid, family in families.items()}


def by_date(one: Announced) -> tuple[str, str, str]:
    """Sorts by start (undated last), then by kind and uid."""
    return written(one.entry.when.start) or "~", str(one.entry.kind), one.stamp.uid
