"""A workspace: what a maintainer opens, sees, edits and takes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from cnfeed.documents.document import Document
from cnfeed.errors import CnfeedError, ConflictError, DocumentError, NotFoundError, PublishError
from cnfeed.model.changes import Change, ChangeSet
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.settings import Settings, Source
from cnfeed.model.when import written
from cnfeed.model.zone import zone
from cnfeed.reading.adding import added
from cnfeed.reading.compose import composed, understood
from cnfeed.reading.confirm import confirmed
from cnfeed.reading.dates import Context
from cnfeed.reading.edit import edit as changed_by
from cnfeed.reading.moving import moved as moved_by
from cnfeed.reading.reader import read
from cnfeed.reading.removing import removed
from cnfeed.reading.result import Reading
from cnfeed.reading.translations import joined
from cnfeed.storage.base import Cancelled, Progress, Target, never, silent
from cnfeed.storage.cache import Cache
from cnfeed.storage.folder import FolderStorage
from cnfeed.storage.git import Git, looks_shallow, root_of
from cnfeed.workspace.adoption import adopted
from cnfeed.workspace.history import History
from cnfeed.workspace.identity import identified
from cnfeed.workspace.importing import Proposal, proposal
from cnfeed.workspace.ledger import EMPTY, Ledger
from cnfeed.workspace.library import Library, looked_at
from cnfeed.workspace.plan import Plan, Report
from cnfeed.workspace.publication import Publication, publication
from cnfeed.workspace.publish import apply, ledger_of, plan
from cnfeed.workspace.reading_cache import ReadingCache
from cnfeed.workspace.rendered_cache import Rendered
from cnfeed.workspace.settings import SETTINGS, settings_of
from cnfeed.workspace.targets import chosen, configured_ledger

Clock = Callable[[], datetime]
Edit = Callable[[Document, Source, Entry, Mapping[str, str | None]], Document]
SHARED = ("start", "end", "timezone", "status", "attendance", "url")


@dataclass(frozen=True, slots=True)
class _Planned:
    """The plan made last, and what it was made of."""

    plan: Plan
    target: Target
    made: Publication
    rendered: Rendered


class Workspace:
    """The documents below a folder, the entries they tell, and what was done to them.

    All calls block and are made from one thread; what they return is frozen.
    """

    def __init__(self, root: Path, storage: FolderStorage, now: Clock, cache: Cache | None = None) -> None:
        self.root, self.storage, self.now = root, storage, now
        self._cache = cache or Cache.none()
        self.settings = Settings()
        self.ledger: Ledger = EMPTY
        self._ledger: Ledger | None = None
        self._told: tuple[Entry, ...] = ()
        self._planned: _Planned | None = None
        self.entries: tuple[Entry, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self._library = Library(storage, ReadingCache(cache, str(root)) if cache else None)
        self._unseen: tuple[Problem, ...] = ()
        self._history = History()

    @classmethod
    def open(
        cls,
        root: Path,
        *,
        now: Clock,
        progress: Progress = silent,
        ledger: Ledger | None = None,
        cache: Cache | None = None,
    ) -> Workspace:
        """Read a folder; SettingsError where its ``cnfeed.toml`` is wrong, NotFoundError where it is not there.

        *ledger* is what was published to the target in question; else that of the configured one is read. With a
        *cache* only what changed since the last run is read and rendered.
        """
        storage = FolderStorage(root, wanted=lambda href: looked_at(href) or href == SETTINGS)
        workspace = cls(storage.root, storage, now, cache)
        workspace._ledger = ledger
        workspace.refresh(progress)
        return workspace

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sites whose documents these are."""
        return self.settings.sources

    @property
    def documents(self) -> tuple[Reading, ...]:
        """What each document gave."""
        return self._library.readings

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of every document, as last read."""
        return self._library.texts

    def entry(self, uid: str) -> Entry:
        """The entry of a uid, or NotFoundError."""
        for entry in self.entries:
            if entry.uid == uid or uid in entry.uids:
                return entry
        raise NotFoundError(uid, "This entry is no longer in the documents.")

    def text(self, href: str) -> tuple[str, str]:
        """A document's text and etag, as on disk now."""
        content, etag = self.storage.read(href)
        try:
            return content.decode("utf-8"), etag
        except UnicodeDecodeError as error:
            raise DocumentError(href, "is not UTF-8 text; nothing can be edited here.") from error

    def refresh(self, progress: Progress = silent) -> ChangeSet:
        """Read what changed outside; return it (texts of unchanged documents are not read twice)."""
        before = dict(self._library.texts)
        found = self.storage.scan()
        hrefs = list(found.stamps)
        texts = self._library.configuration(hrefs)
        self.settings = settings_of(self.storage, hrefs, texts)
        self._unseen = tuple(one for one in found.problems if not self._published(one.path))
        hrefs = [href for href in hrefs if not self._published(href)]
        changed = self._library.load(hrefs, self.settings.sources, progress, found.stamps)
        self._join()
        after = self._library.texts
        return ChangeSet(tuple(Change(href, before.get(href), after.get(href)) for href in sorted(changed)))

    def _published(self, href: str) -> bool:
        folder = self.settings.publish.folder
        return bool(folder) and href.startswith(f"{str(folder).rstrip('/')}/")

    def _join(self) -> None:
        """Entries and problems from what was read, with the ledger's identities."""
        readings = self._library.readings
        known = configured_ledger(self.root, self.settings, self.now) if self._ledger is None else self._ledger
        self.ledger = self._with_adopted(known)
        entries, doubts = joined(readings, {source.name: source.language for source in self.sources})
        self._told = entries
        self.entries = identified(entries, self.ledger, self._library.texts)
        found = [one for reading in readings for one in reading.problems]
        self.problems = tuple(sorted((*self._unseen, *self._library.unreadable, *found, *doubts, *self._shallow())))

    # -- editing -----------------------------------------------------------

    def preview(
        self, uid: str, values: Mapping[str, str | None], *, path: str | None = None, moved: bool = False
    ) -> tuple[Change, ...]:
        """What ``edit`` would do, a change per document; nothing is written."""
        line = self.ledger.lines.get(uid)
        if not (moved and "start" in values and line and line.start):
            return tuple(self._edited(uid, values, path))
        return tuple(self._edited(uid, values, path, partial(moved_by, told=line.start)))

    def edit(
        self,
        uid: str,
        values: Mapping[str, str | None],
        *,
        etag: str | None = None,
        path: str | None = None,
        moved: bool = False,
    ) -> ChangeSet:
        """Change fields of an entry (None takes one away); ConflictError where its document is not that of *etag*.

        What every translation says alike (dates, zone, status, …) is changed in each of them, unless *path* names
        the one document that is meant. *moved*: where the entry was published with another start, that is kept as its
        previous one, and subscribers are told.
        """
        entry = self.entry(uid)
        if etag is not None and etag != self.text(path or entry.path)[1]:
            raise ConflictError(path or entry.path)
        step = ChangeSet(
            self.preview(uid, values, path=path, moved=moved), f"change {', '.join(values)} of “{entry.title}”"
        )
        return self._apply(step, {})

    def _edited(
        self, uid: str, values: Mapping[str, str | None], path: str | None, change: Edit = changed_by
    ) -> Iterator[Change]:
        entry = self.entry(uid)
        own = path or entry.path
        yield self._change(own, entry, lambda text, source, one: change(text, source, one, values))
        shared = {field: value for field, value in values.items() if field in SHARED}
        for version in entry.versions if path is None and (shared or change is confirmed) else ():
            if self._agrees(version.path, entry):
                yield self._change(version.path, entry, lambda text, source, one: change(text, source, one, shared))

    def _change(self, href: str, entry: Entry, change: Callable[[Document, Source, Entry], Document]) -> Change:
        """One document with the entry changed in it."""
        document, source = self._document(href)
        return Change(href, document.text, change(document, source, _in(document, source, entry)).text)

    def _document(self, href: str) -> tuple[Document, Source]:
        """A document as on disk now, with its source."""
        text, _ = self.text(href)
        source = self._library.source_of(href)
        if source is None:
            raise DocumentError(href, "belongs to no source.")
        return Document(href, text), source

    def confirm(
        self, uid: str, values: Mapping[str, str | None] | None = None, *, path: str | None = None
    ) -> ChangeSet:
        """State a detected event's date in its front matter, a bullet's in its words; *values* over what was read."""
        entry = self.entry(uid)
        changes = tuple(self._edited(uid, values or {}, path, confirmed))
        return self._apply(ChangeSet(changes, f"make “{entry.title}” exact"), {})

    def add_item(self, href: str, words: str, values: Mapping[str, str | None] | None = None) -> tuple[ChangeSet, str]:
        """One more bullet, row or session in a document that lists some, from "Quay meetup, 3 July 2026"; its uid."""
        document, source = self._document(href)
        done, new = added(document, source, words, values or {})
        made = self._apply(ChangeSet((Change(href, document.text, done.text),), f"add “{new.title}”"), {})
        here = (one for one in self.entries if one.path == href and one.anchor == new.anchor and one.kind == new.kind)
        return made, next((one.uid for one in here if one.uid), "")

    def remove(self, uid: str) -> ChangeSet:
        """Take an entry away: its bullet, row or session, or its document with the translations."""
        entry = self.entry(uid)
        paths = dict.fromkeys((entry.path, *(version.path for version in entry.versions)))
        if entry.anchor:
            changes = tuple(self._change(path, entry, removed) for path in paths)
        else:
            changes = tuple(Change(path, self.text(path)[0], None) for path in paths)
        return self._apply(ChangeSet(changes, f"remove “{entry.title}”"), {})

    def _agrees(self, href: str, entry: Entry) -> bool:
        """True if a translation says the same time, so that a change of it is meant there too."""
        document, source = Document(href, self.text(href)[0]), self._library.source_of(href)
        return source is not None and _in(document, source, entry).when == entry.when

    def move(self, uid: str, days: int, *, moved: bool = False) -> ChangeSet:
        """Shift an entry's start and end by whole days; *moved* as in :meth:`edit`."""
        when = self.entry(uid).when
        new = when.moved(timedelta(days=days))
        values = {"start": written(new.start)} | ({"end": written(new.end)} if new.end is not None else {})
        return self.edit(uid, values, moved=moved)

    def write(self, href: str, text: str, *, etag: str | None) -> ChangeSet:
        """Replace a document's whole text; *etag* is that of the text it was made from, None for a new document."""
        before = self.text(href)[0] if etag is not None else None
        return self._apply(ChangeSet((Change(href, before, text),), f"edit {href}"), {href: etag})

    def delete(self, href: str, *, etag: str) -> ChangeSet:
        """Remove a document."""
        before, _ = self.text(href)
        return self._apply(ChangeSet((Change(href, before, None),), f"delete {href}"), {href: etag})

    def draft(self, phrase: str, *, source: str | None = None, values: Mapping[str, str] | None = None) -> Change:
        """The document that ``create`` would make; nothing is written."""
        chosen = self.source(source)
        now = self.now().astimezone(zone(chosen.timezone))
        context = Context(year=now.year, month=now.month, language=chosen.language, zone=chosen.timezone)
        document = composed(understood(phrase, context), chosen, self._library.hrefs, now)
        if values:
            own = read(document, chosen).entries
            if not own:
                raise DocumentError(document.href, "the new document would tell no entry.")
            document = changed_by(document, chosen, own[0], values)
        return Change(document.href, None, document.text)

    def create(
        self, phrase: str, *, source: str | None = None, values: Mapping[str, str] | None = None
    ) -> tuple[ChangeSet, str]:
        """Make a document from one line such as "KubeCon EU, 19–22 March 2024, Paris"; its entry's uid."""
        change = self.draft(phrase, source=source, values=values)
        made = self._apply(ChangeSet((change,), f"new {change.href}"), {change.href: None})
        uid = next((entry.uid for entry in self.entries if entry.path == change.href and not entry.anchor), None)
        return made, uid or ""

    def propose(self, content: bytes, name: str, *, source: str | None = None) -> Proposal:
        """What a calendar, a feed or a pasted list would add to a source; nothing is written."""
        chosen = self.source(source)
        now = self.now().astimezone(zone(chosen.timezone))
        return proposal(content, name, chosen, self.entries, self._library.hrefs, now)

    def take(self, proposed: Proposal) -> ChangeSet:
        """Write the proposal's documents, all of them or none, as one step."""
        step = proposed.changes()
        return self._apply(step, {change.href: None for change in step.changes})

    def source(self, name: str | None) -> Source:
        """A source by name; without one the only one, else the one with most events."""
        if not self.sources:
            raise CnfeedError("This workspace has no source of documents; run cnfeed init in the site's folder.")
        if name is None:
            told = Counter(entry.source for entry in self.entries if entry.declared and entry.kind is Kind.EVENT)
            return max(self.sources, key=lambda one: told[one.name])
        for one in self.sources:
            if one.name == name:
                return one
        raise CnfeedError(f"There is no source {name!r}; there are {', '.join(one.name for one in self.sources)}.")

    # -- publishing --------------------------------------------------------

    def plan(self, target: Target | Path | None = None) -> Plan:
        """What a publish to a target (a folder, else the first configured one) would do; nothing is written."""
        if target is None or isinstance(target, Path):
            target = chosen(self.root, self.settings, self.now, folder=target)[0]
        ledger = self._with_adopted(ledger_of(target, self.now()))
        entries = identified(self._told, ledger, self.texts)
        rendered = Rendered(self._cache, f"{self.root}\n{target.name}")
        made = publication(
            entries,
            self.settings,
            ledger,
            self.now(),
            first_commits=self._first_commits(ledger),
            texts=self.texts,
            known=rendered.known(ledger, target),
            rendered=rendered.kept,
        )
        planned = plan(made, target, ledger)
        self._planned = _Planned(planned, target, made, rendered)
        return planned

    def publish(
        self, planned: Plan, progress: Progress = silent, *, sure: bool = False, cancelled: Cancelled = never
    ) -> Report:
        """Do the plan made last; PublishError, with nothing written, where something stands in the way."""
        mine = self._planned
        if mine is None or mine.plan is not planned:
            raise PublishError("The documents have changed since this plan was made; plan again.")
        report = apply(planned, mine.target, sure=sure, progress=progress, cancelled=cancelled)
        mine.rendered.keep(mine.made, mine.target)
        self._planned = None
        if report.written or report.removed:
            self._join()
        return report

    def _first_commits(self, ledger: Ledger) -> Mapping[str, datetime]:
        """When each document was first committed; asked only on a first publish where not all say it themselves."""
        if not ledger.first or all(entry.published is not None for entry in self.entries):
            return {}
        repository = Git(self.root)
        return {} if root_of(self.root) is None or repository.is_shallow() else repository.first_commits()

    def _shallow(self) -> Iterator[Problem]:
        """A problem where a first publish would have asked for first commits that a shallow clone does not know."""
        asked = [entry for entry in self.entries if entry.published is None] if self.ledger.first else []
        if asked and looks_shallow(self.root):
            message = (
                f"no date of publication here, nor in {len(asked) - 1} more entries, and first commits are unknown in "
                "a shallow clone; run git fetch --unshallow, or they count as announced at the first publish"
            )
            yield Problem(asked[0].path, asked[0].line, Severity.WARNING, message, "shallow-clone")

    def _with_adopted(self, ledger: Ledger) -> Ledger:
        """The ledger with the ids of the feeds and calendars that the site published before."""
        files = {href: self.storage.read(href)[0] for href in self.settings.publish.adopt}
        return adopted(ledger, files, self.now()) if files else ledger

    # -- history -----------------------------------------------------------

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self._history.last.label if self._history.last else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again."""
        return self._history.next.label if self._history.next else None

    def undo(self) -> ChangeSet:
        """Take back the last step; where the disk disagrees, the history stays as it was."""
        if self._history.last is None:
            return ChangeSet()
        done = self._write(self._history.last.inverse(), {})
        self._history.undid()
        return done

    def redo(self) -> ChangeSet:
        """Do again what was taken back last."""
        if self._history.next is None:
            return ChangeSet()
        done = self._write(self._history.next, {})
        self._history.redid()
        return done

    def _apply(self, step: ChangeSet, etags: Mapping[str, str | None]) -> ChangeSet:
        step = replace(step, changes=tuple(one for one in step.changes if one.before != one.after))
        done = self._write(step, etags)
        self._history.did(done)
        return done

    def _write(self, step: ChangeSet, etags: Mapping[str, str | None]) -> ChangeSet:
        """Write each change over exactly the text it was made from; ConflictError leaves the file as it is."""
        based = {one.href: etags[one.href] if one.href in etags else self._etag_of(one) for one in step.changes}
        written: list[Change] = []
        try:
            for change in step.changes:
                self._put(change, based[change.href])
                written.append(change)
        except CnfeedError:
            # Several documents change together or not at all.
            for change in reversed(written):
                self._put(change.inverse(), self._etag_of(change.inverse()))
            raise
        finally:
            self._join()
        return step

    def _put(self, change: Change, etag: str | None) -> None:
        content = None if change.after is None else change.after.encode("utf-8")
        self.storage.write(change.href, content, etag=etag)
        self._library.reload(change.href)

    def _etag_of(self, change: Change) -> str | None:
        """The etag of the text the change is based on, if that is what the disk holds."""
        if change.before is None:
            return None
        text, etag = self.text(change.href)
        if text != change.before:
            raise ConflictError(change.href)
        return etag


def _in(document: Document, source: Source, entry: Entry) -> Entry:
    """The entry as this very text tells it: by anchor, else by kind and title on its line."""
    found = read(document, source).entries
    own = [one for one in found if one.anchor == entry.anchor and one.kind == entry.kind]
    near = [one for one in found if one.kind == entry.kind and (one.when == entry.when or one.line == entry.line)]
    if own or near:
        return (own or near)[0]
    raise ConflictError(document.href)
