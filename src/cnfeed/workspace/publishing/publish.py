"""From a publication to a target: first the plan, then what it says."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache

from cnfeed.errors import PublishError
from cnfeed.model.feed import Artifact
from cnfeed.storage.base import Cancelled, Progress, Target, never, silent
from cnfeed.workspace.identity.adoption import rebuilt
from cnfeed.workspace.identity.ledger import EMPTY, LEDGER, Ledger, parsed

from . import guard
from .clients import OUTPUTS, Change, Rule, rules_for
from .effects import Effect, effects
from .plan import Plan, Report, Step, notes
from .publication import Publication


def ledger_of(target: Target, now: datetime | None = None) -> Ledger:
    """What was published there before; a lost ledger is rebuilt from the published files, *now* for times they lack."""
    content = target.read(LEDGER)
    if content is not None:
        return _parsed(content)
    return rebuilt(target.read, now or datetime.fromtimestamp(0, UTC)) or EMPTY


@lru_cache(maxsize=2)
def _parsed(content: bytes) -> Ledger:
    """Once for all who ask while one command runs: ten thousand lines take their time."""
    return parsed(content.decode("utf-8", "replace"))


def plan(publication: Publication, target: Target, old: Ledger) -> Plan:
    """What the publish would do to the target, file by file, and what subscribers will see of it."""
    artifacts = {one.path: one for one in (*publication.artifacts, publication.ledger_artifact)}
    leaving = sorted(set(old.files) - set(publication.ledger.files))
    there = target.hashes([*artifacts, *leaving])
    writes = {path: one.content for path, one in artifacts.items() if there.get(path) != _hash(one.content)}
    known = _known(old, there)
    removals = {path: known[path] for path in leaving if there.get(path) in old.files[path]}
    told = effects(old, publication)
    steps = sorted(_steps(publication, artifacts, writes, removals), key=lambda step: step.path)
    return Plan(
        target=target.name,
        steps=tuple(steps),
        notes=(*notes(old, publication.ledger), *guard.told(steps)),
        effects=told,
        clients=tuple(_clients(told, strict=publication.strict)),
        obstacles=tuple(_obstacles(old, target, writes, known, there)),
        doubts=tuple(_doubts(old, removals)),
        writes=writes,
        removals=removals,
        known=known,
    )


def _clients(told: Iterable[Effect], *, strict: bool) -> Iterator[tuple[Change, Rule]]:
    """What each kind of client does with these effects."""
    told = tuple(told)
    for output in OUTPUTS:
        yield from rules_for(output, (one.change for one in told if one.output == output), strict=strict)


def apply(
    plan: Plan, target: Target, *, sure: bool = False, progress: Progress = silent, cancelled: Cancelled = never
) -> Report:
    """Do what the plan says; PublishError, with nothing written, where something stands in the way.

    *sure* is the user's yes to the plan's doubts.
    """
    for sentence in (*plan.obstacles, *(() if sure else plan.doubts)):
        raise PublishError(sentence)
    if not (plan or target.interrupted() or target.pushes()):
        return Report(unchanged=plan.paths("keep"), place=target.name)
    done = target.apply(plan.writes, plan.removals, LEDGER, plan.known, progress, cancelled)
    # The target was only asked for what changes.
    return replace(done, unchanged=tuple(sorted({*done.unchanged, *plan.paths("keep")})))


def _known(old: Ledger, there: Mapping[str, str | None]) -> dict[str, str]:
    """The hash that our ledger last knew of each file: of several (a merge's) the one that is there."""
    if old.rebuilt:  # the calendar there is ours, so the publish that wrote it found nothing foreign at these paths
        return {path: digest for path, digest in there.items() if digest}
    known = {path: _there(there.get(path), digests) for path, digests in old.files.items() if digests}
    ledger = there.get(LEDGER)
    return known | ({LEDGER: ledger} if ledger else {})


def _there(digest: str | None, digests: tuple[str, ...]) -> str:
    return digest if digest in digests and digest is not None else digests[0]


def _steps(
    publication: Publication,
    artifacts: Mapping[str, Artifact],
    writes: Mapping[str, bytes],
    removals: Mapping[str, str],
) -> Iterator[Step]:
    for path, one in artifacts.items():
        yield Step(path, "write" if path in writes else "keep", len(one.content))
    yield from (Step(path, "keep") for path in publication.ledger.files if path not in artifacts)
    yield from (Step(path, "remove") for path in removals)


def _obstacles(
    old: Ledger,
    target: Target,
    writes: Mapping[str, bytes],
    known: Mapping[str, str],
    there: Mapping[str, str | None],
) -> Iterator[str]:
    """Why nothing can be written: a ledger that cannot be read, or files that are not ours."""
    if old.broken:
        yield (
            f"{LEDGER}:{old.broken[0]}: this line of {target.name} cannot be read, so what was published before is"
            " not known; take the file back from git or a backup. Nothing was written."
        )
    if target.interrupted():
        return  # the target knows by its intent which of the newer files are ours
    foreign = sorted(path for path in writes if there.get(path) is not None and there[path] != known.get(path))
    if foreign:
        more = f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""
        yield (
            f"{foreign[0]}{more} in {target.name} was not written by cnfeed, or was changed since; move it away or"
            " publish to another folder. Nothing was written."
        )


def _doubts(old: Ledger, removals: Mapping[str, str]) -> Iterator[str]:
    if len(removals) * 2 > len(old.files):
        yield (
            f"This would remove {len(removals)} of {len(old.files)} published files; if that is meant, publish with"
            " --yes. Nothing was written."
        )


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
