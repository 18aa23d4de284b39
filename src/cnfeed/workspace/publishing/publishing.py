"""From a workspace's entries to a target: the plan that was made last, and doing it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from cnfeed.errors import PublishError
from cnfeed.model.entry import Entry
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.settings import Settings
from cnfeed.storage.base import Cancelled, Progress, Storage, Target, never, silent
from cnfeed.storage.cache import Cache
from cnfeed.storage.git import Git, looks_shallow, root_of
from cnfeed.workspace.identity.adoption import adopted
from cnfeed.workspace.identity.ledger import Ledger
from cnfeed.workspace.identity.pairing import identified

from .places import obstacles
from .plan import Plan, Report
from .publication import Publication, publication
from .publish import apply, ledger_of, plan
from .rendered_cache import Rendered


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """All that a publish is made of but the ledger: entries as read, texts by path, settings and the time."""

    entries: Sequence[Entry]
    texts: Mapping[str, str]
    settings: Settings
    now: datetime


@dataclass(frozen=True, slots=True)
class _Planned:
    """The plan made last, and what it was made of."""

    plan: Plan
    target: Target
    made: Publication
    rendered: Rendered


class Publishing:
    """Plans and does the publishes of the workspace at *root*, whose files *storage* reads."""

    def __init__(self, root: Path, storage: Storage, cache: Cache) -> None:
        self.root, self.storage, self.cache = root, storage, cache
        self._planned: _Planned | None = None

    def plan(self, told: Told, target: Target) -> Plan:
        """What a publish to the target would do; nothing is written."""
        ledger = self.with_adopted(ledger_of(target, told.now), told.settings, told.now)
        entries = identified(told.entries, ledger, told.texts)
        rendered = Rendered(self.cache, f"{self.root}\n{target.name}")
        made = publication(
            entries,
            told.settings,
            ledger,
            told.now,
            first_commits=self._first_commits(entries, ledger),
            texts=told.texts,
            known=rendered.known(ledger, target),
            rendered=rendered.kept,
        )
        planned = plan(made, target, ledger)
        in_the_way = tuple(obstacles(target, self.root, first=ledger.first))
        planned = replace(planned, obstacles=(*in_the_way, *planned.obstacles))
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
        return report

    def with_adopted(self, ledger: Ledger, settings: Settings, now: datetime) -> Ledger:
        """The ledger with the ids of the feeds and calendars that the site published before."""
        files = {href: self.storage.read(href)[0] for href in settings.publish.adopt}
        return adopted(ledger, files, now) if files else ledger

    def shallow(self, entries: Sequence[Entry], ledger: Ledger) -> Iterator[Problem]:
        """A problem where a first publish would have asked for first commits that a shallow clone does not know."""
        asked = [entry for entry in entries if entry.published is None] if ledger.first else []
        if asked and looks_shallow(self.root):
            message = (
                f"no date of publication here, nor in {len(asked) - 1} more entries, and first commits are unknown in "
                "a shallow clone; run git fetch --unshallow, or they count as announced at the first publish"
            )
            yield Problem(asked[0].path, asked[0].line, Severity.WARNING, message, "shallow-clone")

    def _first_commits(self, entries: Sequence[Entry], ledger: Ledger) -> Mapping[str, datetime]:
        """When each document was first committed; asked only on a first publish where not all say it themselves."""
        if not ledger.first or all(entry.published is not None for entry in entries):
            return {}
        repository = Git(self.root)
        return {} if root_of(self.root) is None or repository.is_shallow() else repository.first_commits()
