"""Everything a publish would write: a function of entries, settings, ledger and the time handed in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from cnfeed.formats.subscribing import NATIVE_NAMES
from cnfeed.model.entry import Entry
from cnfeed.model.feed import Announced, Artifact, Channel
from cnfeed.model.settings import Settings
from cnfeed.workspace.identity.ledger import LEDGER, Ledger, written
from cnfeed.workspace.identity.sketches import sketch

from .announcing import Announcing, announcing, lines
from .front import front_page, offers, reading_list
from .selecting import LANGUAGES, Selected, selected
from .sheets import Kept, Known, Press, Sheet, calendars, events, feeds
from .window import newest_first, window

# The bytes that were checked are the bytes that are committed and cloned, whatever the rest of a repository asks for.
ATTRIBUTES = b"* -text\n* -ident -filter !working-tree-encoding\n"


@dataclass(frozen=True, slots=True)
class Publication:
    """Files to publish and the ledger that says so; ``keys`` are for the next publish's :data:`Known`.

    ``artifacts`` lack the files that were known; ``ledger.files`` names all. ``announced`` is who is public,
    ``in_feeds`` the items of the whole's feed with their time of change; ``strict``: how cancelled events are written.
    """

    artifacts: tuple[Artifact, ...]
    ledger: Ledger
    announced: tuple[Announced, ...] = ()
    keys: Mapping[str, str] | None = None
    in_feeds: Mapping[str, datetime] = field(default_factory=dict)
    strict: bool = False

    @property
    def ledger_artifact(self) -> Artifact:
        """The ledger's own file, to be written last."""
        return Artifact(LEDGER, written(self.ledger).encode())


def publication(
    entries: Sequence[Entry],
    settings: Settings,
    ledger: Ledger,
    now: datetime,
    *,
    first_commits: Mapping[str, datetime] | None = None,
    texts: Mapping[str, str] | None = None,
    known: Known | None = None,
    rendered: Kept | None = None,
) -> Publication:
    """What identified entries give; *texts* (documents by path) let later renames be recognised.

    *known* files are not rendered again, nor are entries that are *rendered*.
    """
    settings = _with_slash(settings)
    now = now.astimezone(UTC).replace(microsecond=0)
    public, new = settled(entries, settings, ledger, now, first_commits=first_commits, texts=texts)
    parts = _told_apart(selected(public.announced, settings, ledger, now), settings)
    press = Press(settings, ledger, public.shown, known or {}, rendered or Kept())
    sheets = list(_sheets(parts, press))
    artifacts = tuple(Artifact(one.path, one.render()) for one in sheets if not press.same(one))
    kept = {one.path: press.known[one.path][1] for one in sheets if press.same(one)}
    hashes = kept | {one.path: hashlib.sha256(one.content).hexdigest() for one in artifacts}
    new = replace(
        new,
        files={path: (digest,) for path, digest in hashes.items()},
        selections={one.key: one.selection for one in parts},
        broken=(),
        rebuilt=False,
    )
    keys = {one.path: one.key for one in sheets}
    strict = settings.publish.cancelled == "strict"
    return Publication(artifacts, new, public.announced, keys, _in_feeds(parts[0], settings), strict)


def _in_feeds(whole: Selected, settings: Settings) -> dict[str, datetime]:
    """The items that stand in the feed itself, not on its archive pages, with when they last changed."""
    shown = window(newest_first(whole.items), settings.publish.news_limit)
    return {item.announced.stamp.uid: item.announced.stamp.updated for item in shown}


def settled(
    entries: Sequence[Entry],
    settings: Settings,
    ledger: Ledger,
    now: datetime,
    *,
    first_commits: Mapping[str, datetime] | None = None,
    texts: Mapping[str, str] | None = None,
) -> tuple[Announcing, Ledger]:
    """Who is public, and the ledger with their lines; its files and selections are those of the last publish."""
    public = announcing(entries, settings, ledger, now, first_commits or {})
    return public, replace(ledger, lines=lines(public, ledger), documents=_documents(public, ledger, texts or {}))


def _sheets(parts: Sequence[Selected], press: Press) -> Iterator[Sheet]:
    """All files but the ledger."""
    listed: list[tuple[Selected, Sheet]] = []
    for part in parts:
        channel = _channel(part, press.settings)
        for sheet in (*feeds(part, channel, press), *calendars(part, channel, press)):
            listed.append((part, sheet))
            yield sheet
    whole = _channel(parts[0], press.settings)
    yield from events(parts[0], whole, press)
    pages = [part for part in parts if part is parts[0] or part.selection.kind == LANGUAGES]
    for part in pages:
        yield front_page(part, _channel(part, press.settings), offers(part, listed), pages, press)
    yield reading_list(whole, [sheet for _, sheet in listed], press)
    yield Sheet(".gitattributes", "2", lambda: ATTRIBUTES)


def _channel(part: Selected, settings: Settings) -> Channel:
    """A selection's feed or calendar; its path and time are the file's."""
    site, kind, name = settings.site, part.selection.kind, part.selection.name
    title = _title(settings)
    return Channel(
        title=part.title or _titled(title, kind, name),
        description=part.description or part.title or site.description or title,
        path=part.folder,
        base_url=site.base_url,
        home_url=_home(part, settings),
        language=part.language,
        author=site.author,
        updated=part.selection.since,
    )


def _told_apart(parts: Sequence[Selected], settings: Settings) -> Sequence[Selected]:
    """A source named as a category is says that it is a source: readers list feeds by their titles."""
    names = {part.selection.name for part in parts if part.selection.kind == "category"}
    site = _title(settings)
    return [
        replace(part, title=f"{site}: {part.selection.name} (source)", description=settings.site.description or site)
        if part.selection.kind == "source" and part.selection.name in names
        else part
        for part in parts
    ]


def _titled(title: str, kind: str, name: str) -> str:
    if kind == LANGUAGES:
        return f"{title} ({NATIVE_NAMES.get(name, name)})"
    return f"{title}: {name}" if name else title


def _home(part: Selected, settings: Settings) -> str | None:
    """The site that people read: the source's, or the only one's; else our own page."""
    if part.selection.kind == "source":
        named = [one.base_url for one in settings.sources if one.name == part.selection.name]
        return named[0] if named and named[0] else settings.site.base_url
    sites = {one.base_url for one in settings.sources if one.base_url}
    return sites.pop() if len(sites) == 1 else settings.site.base_url


def _title(settings: Settings) -> str:
    names = ", ".join(one.name for one in settings.sources if one.name)
    return settings.site.title or names or "Events and news"


def _with_slash(settings: Settings) -> Settings:
    base = settings.site.base_url
    if not base or base.endswith("/"):
        return settings
    return replace(settings, site=replace(settings.site, base_url=f"{base}/"))


def _documents(public: Announcing, ledger: Ledger, texts: Mapping[str, str]) -> dict[str, str]:
    """Sketches of the documents that public entries stand in; made again only where an entry is new or changed."""
    found: dict[str, str] = {}
    for path, changed in _changed(public, ledger).items():
        if path in texts and (changed or path not in ledger.documents):
            found[path] = sketch(texts[path])
        elif path in ledger.documents:
            found[path] = ledger.documents[path]
    return found


def _changed(public: Announcing, ledger: Ledger) -> dict[str, bool]:
    """Documents by path, with whether an entry of theirs is new, moved or says something else."""
    paths: dict[str, bool] = {}
    for one in public.announced:
        line = ledger.lines.get(one.stamp.uid)
        same = line is not None and line.content == public.contents[one.stamp.uid] and line.path == one.entry.path
        paths[one.entry.path] = paths.get(one.entry.path, False) or not same
    return paths
