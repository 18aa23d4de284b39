"""``cnfeed publish``."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cnfeed.cli.common import as_json, clock, opened, progress
from cnfeed.errors import PublishError, SettingsError
from cnfeed.storage.base import Applied
from cnfeed.workspace.publishing.quiet import Quiet, Request, recalled, remember
from cnfeed.workspace.settings.root import root_above

if TYPE_CHECKING:  # loaded only where there is something to publish
    from cnfeed.storage.base import Target
    from cnfeed.workspace.publishing.plan import Plan, Report
    from cnfeed.workspace.workspace import Workspace


def commands(subparsers: Any, common: argparse.ArgumentParser) -> None:
    """Add the command that publishes."""
    publish = subparsers.add_parser("publish", parents=[common], help="write feeds and calendars")
    publish.add_argument("workspace", nargs="?", type=Path)
    publish.add_argument("--to", type=Path, metavar="DIR", help="a folder, instead of the configured targets")
    publish.add_argument("--branch", metavar="B", help="a branch of the workspace's git repository")
    publish.add_argument("--plan", action="store_true", help="say what would be done, and do nothing")
    publish.add_argument("--push", action="store_true", help="push the branch")
    publish.add_argument("--yes", action="store_true", help="also where much would be removed")
    publish.add_argument("--strict", action="store_true", help="an error in a document stops everything")
    publish.add_argument("--timings", action="store_true", help="seconds of each part, on standard error")
    form = publish.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="JSON Lines")
    form.add_argument("--markdown", action="store_true", help="the plan as Markdown, for a pull request")
    publish.set_defaults(run=publish_workspace)


class Timings:
    """Says on standard error how long each part took, where asked."""

    def __init__(self, asked: bool) -> None:
        self.asked, self.since = asked, time.perf_counter()

    def done(self, part: str) -> None:
        """A part has ended."""
        now = time.perf_counter()
        if self.asked:
            print(f"{part}: {now - self.since:.3f} s", file=sys.stderr)
        self.since = now


def publish_workspace(arguments: argparse.Namespace) -> int:
    """Plan for every target, then do it."""
    if arguments.markdown and not arguments.plan:
        raise SettingsError("publish: --markdown tells a plan; add --plan")
    timings = Timings(arguments.timings)
    request = _request(arguments)
    quiet = recalled(request) if request else None
    if quiet is not None:
        _begin(quiet, arguments)
        for name, count in quiet.unchanged:
            _say(Applied(place=name), count, arguments)
        timings.done("look")
        return 0
    return _publish(arguments, timings, request)


def _request(arguments: argparse.Namespace) -> Request | None:
    """What is asked for, where its answer may be one that was given before."""
    if arguments.plan or arguments.branch is not None or arguments.push or arguments.no_cache:
        return None
    root = arguments.workspace if arguments.workspace is not None else root_above(Path.cwd())
    to = os.path.realpath(arguments.to) if arguments.to is not None else None
    return Request(os.path.realpath(root), to, clock(arguments)())


def _publish(arguments: argparse.Namespace, timings: Timings, request: Request | None) -> int:
    from cnfeed.workspace.publishing.targets import chosen, ledger_in

    ledger = ledger_in(arguments.to, clock(arguments)) if arguments.to else None
    workspace = opened(arguments, arguments.workspace, ledger)
    timings.done("read")
    quiet = _told(workspace)
    _begin(quiet, arguments)
    named = {"folder": arguments.to, "branch": arguments.branch, "push": arguments.push}
    done: list[tuple[Target, Plan, Report]] = []
    for target in chosen(workspace.root, workspace.settings, workspace.now, **named):
        plan = workspace.plan(target)
        timings.done("plan")
        if arguments.plan:
            _say_plan(plan, arguments)
        else:
            done.append((target, plan, _do(workspace, plan, target, arguments)))
            timings.done("write")
    if request is not None:
        _remember(request, workspace, quiet, done)
    return 0


def _remember(request: Request, workspace: Workspace, quiet: Quiet, done: list[tuple[Target, Plan, Report]]) -> None:
    """Keep the answer of a publish that changed nothing in any folder; a branch is asked anew each time."""
    from cnfeed.storage.target import FolderTarget

    paths = list(workspace.depends_on)
    answer: list[tuple[str, int]] = []
    for target, plan, report in done:
        if not isinstance(target, FolderTarget) or report.written or report.removed or report.left or report.notes:
            return
        paths += target.depends_on(plan.paths("keep"))
        answer.append((report.place, len(report.unchanged)))
    kept = Quiet(problems=quiet.problems, errors=quiet.errors, unchanged=tuple(answer))
    remember(request, kept, paths, workspace.entries)


def _told(workspace: Workspace) -> Quiet:
    from cnfeed.model.problem import Severity

    errors = sum(problem.severity is Severity.ERROR for problem in workspace.problems)
    return Quiet(problems=tuple(map(str, workspace.problems)), errors=errors)


def _begin(quiet: Quiet, arguments: argparse.Namespace) -> None:
    """Tell the documents' problems; PublishError where errors are not to be published over."""
    for problem in quiet.problems:
        print(problem, file=sys.stderr)
    if arguments.strict:
        _refuse(quiet.errors)


def _refuse(errors: int) -> None:
    if errors:
        raise PublishError(
            f"{errors} error{'s' if errors > 1 else ''} in the documents and --strict; nothing was written."
        )


def _say_plan(plan: Plan, arguments: argparse.Namespace) -> None:
    if arguments.markdown:
        from cnfeed.workspace.publishing.summary import plan_summary

        print(plan_summary(plan))
        return
    if arguments.json:
        for step in plan.steps:
            as_json({"target": plan.target, "path": step.path, "action": step.action, "size": step.size})
        for kind, sentences in (("note", plan.notes), ("obstacle", plan.obstacles), ("doubt", plan.doubts)):
            for sentence in sentences:
                as_json({"target": plan.target, kind: sentence})
        for values in _effects(plan):
            as_json({"target": plan.target} | values)
        return
    print(f"{plan.target}:")
    for step in plan.steps:
        if step.action != "keep":
            print(f"  {step.action:6} {step.path}")
    kept = len(plan.paths("keep"))
    print(f"  {kept} files stay as they are." if kept else "", end="\n" if kept else "")
    for sentence in (*plan.notes, *plan.obstacles, *plan.doubts, *_seen(plan)):
        print(f"  {sentence}")


def _effects(plan: Plan) -> Iterator[dict[str, object]]:
    """An object per change in an output, then one per kind of client that does something with it."""
    for one in plan.effects:
        values = {"output": one.output, "change": one.change, "uid": one.uid, "title": one.title}
        yield {"effect": values | {"from": one.before, "to": one.after}}
    for change, rule in plan.clients:
        values = {"output": rule.output, "change": change, "name": rule.client, "does": rule.does}
        yield {"client": values | {"source": rule.source, "date": rule.date}}


def _seen(plan: Plan) -> Iterator[str]:
    """What subscribers will see: per output its changes, then what each kind of client makes of them."""
    from cnfeed.workspace.publishing.clients import OUTPUTS

    for output in OUTPUTS:
        told = [one for one in plan.effects if one.output == output]
        if told:
            yield f"In {output}:"
            yield from (f"  {one}" for one in told)
            yield from (
                f"    {change}: {rule.client} {rule.does}" for change, rule in plan.clients if rule.output == output
            )


def _do(workspace: Workspace, plan: Plan, target: Target, arguments: argparse.Namespace) -> Report:
    report = workspace.publish(plan, progress("writing"), sure=arguments.yes)
    _say(report, len(report.unchanged), arguments)
    return report


def _say(report: Report, unchanged: int, arguments: argparse.Namespace) -> None:
    """A publish in a line or two."""
    if arguments.json:
        values = {name: list(getattr(report, name)) for name in ("written", "removed", "left", "notes")}
        as_json({"target": report.place} | values | {"unchanged": unchanged})
        return
    counts = f"{len(report.written)} files written, {len(report.removed)} removed, {unchanged} unchanged"
    print("\n".join((f"{report.place}: {counts}.", *report.notes)))
