"""``cnfeed publish``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cnfeed.cli.common import as_json, clock, opened, progress, tell_problems
from cnfeed.errors import PublishError, SettingsError
from cnfeed.model.problem import Severity
from cnfeed.storage.base import Target
from cnfeed.workspace.clients import OUTPUTS
from cnfeed.workspace.plan import Plan, Report
from cnfeed.workspace.summary import plan_summary
from cnfeed.workspace.targets import chosen, ledger_in
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
    workspace = opened(
        arguments, arguments.workspace, ledger_in(arguments.to, clock(arguments)) if arguments.to else None
    )
    timings.done("read")
    tell_problems(workspace)
    if arguments.strict:
        _refuse_errors(workspace)
    named = {"folder": arguments.to, "branch": arguments.branch, "push": arguments.push}
    targets = chosen(workspace.root, workspace.settings, workspace.now, **named)
    for target in targets:
        plan = workspace.plan(target)
        timings.done("plan")
        if arguments.plan:
            _say_plan(plan, arguments)
        else:
            _do(workspace, plan, target, arguments)
            timings.done("write")
    return 0


def _refuse_errors(workspace: Workspace) -> None:
    errors = sum(problem.severity is Severity.ERROR for problem in workspace.problems)
    if errors:
        raise PublishError(
            f"{errors} error{'s' if errors > 1 else ''} in the documents and --strict; nothing was written."
        )


def _say_plan(plan: Plan, arguments: argparse.Namespace) -> None:
    if arguments.markdown:
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
    for output in OUTPUTS:
        told = [one for one in plan.effects if one.output == output]
        if told:
            yield f"In {output}:"
            yield from (f"  {one}" for one in told)
            yield from (
                f"    {change}: {rule.client} {rule.does}" for change, rule in plan.clients if rule.output == output
            )


def _do(workspace: Workspace, plan: Plan, target: Target, arguments: argparse.Namespace) -> None:
    report = workspace.publish(plan, progress("writing"), sure=arguments.yes)
    if arguments.json:
        values = {
            "target": report.place or target.name,
            "written": list(report.written),
            "removed": list(report.removed),
        }
        as_json(values | {"unchanged": len(report.unchanged), "left": list(report.left), "notes": list(report.notes)})
    else:
        print(spoken(report, target))


def spoken(report: Report, target: Target) -> str:
    """A publish in a line or two."""
    counts = f"{len(report.written)} files written, {len(report.removed)} removed, {len(report.unchanged)} unchanged"
    return "\n".join((f"{report.place or target.name}: {counts}.", *report.notes))
