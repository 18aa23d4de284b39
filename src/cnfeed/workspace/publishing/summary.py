"""What a check and a plan say, for a code host: Markdown for a page, workflow commands for the lines of a change.

Titles and paths come from documents that anybody may have sent. In Markdown each of their characters that could mean
something is escaped, so that they stay words: no link, no picture, no HTML, no mention. A workflow command is one line.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath

from cnfeed.model.problem import Problem, Severity

from .clients import OUTPUTS
from .plan import Plan

# GitHub refuses a summary of more than 1 MiB, and nobody reads one of a hundred lines.
MOST_PROBLEMS, MOST_CHANGES, MOST_FILES, LONGEST = 100, 100, 200, 300
SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#|~&:@$!^=+])")
# What GitHub turns into a link although nothing marks it.
WEB = re.compile(r"(?i)\b(www)\.")
JOINERS = "\u200c\u200d"
SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)
COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def escaped(text: str) -> str:
    """The text as Markdown that shows just these words, on one line."""
    words = " ".join(_shown(text).split())
    words = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
    return WEB.sub(r"\1\\.", SPECIAL.sub(r"\\\1", words))


def _shown(text: str) -> str:
    """Without controls and what turns the direction of text round; joiners, which emoji need, stay."""
    return "".join(char if char in JOINERS or not unicodedata.category(char).startswith("C") else " " for char in text)


def problems_summary(problems: Sequence[Problem], below: str = "") -> str:
    """What a check found, as Markdown; *below* is the workspace's folder in the repository."""
    counts = Counter(problem.severity for problem in problems)
    told = [_many(counts[one], one) for one in SEVERITIES if counts[one]]
    lines = [f"### cnfeed check: {', '.join(told) or 'nothing found'}", ""]
    if problems:
        ordered = sorted(problems, key=lambda one: (SEVERITIES.index(one.severity), one))
        lines += ["| | where | what |", "|---|---|---|", *(_row(one, below) for one in ordered[:MOST_PROBLEMS])]
        lines += _more(len(problems) - MOST_PROBLEMS)
    return "\n".join((*lines, ""))


def _many(count: int, severity: Severity) -> str:
    word = "note" if severity is Severity.INFO else str(severity)
    return f"{count} {word}{'' if count == 1 else 's'}"


def _row(problem: Problem, below: str) -> str:
    where = escaped(f"{_place(problem.path, below)}:{problem.line}")
    return f"| {problem.severity} | {where} | {escaped(problem.message)} ({escaped(problem.code)}) |"


def _place(path: str, below: str) -> str:
    return str(PurePosixPath(below) / path) if below else path


def _more(count: int) -> list[str]:
    return ["", f"… and {count} more."] if count > 0 else []


def workflow_commands(problems: Iterable[Problem], below: str = "") -> Iterator[str]:
    """A workflow command for each problem, which GitHub shows at the line of the change."""
    for problem in problems:
        place = f"file={_property(_place(problem.path, below))},line={problem.line}"
        yield f"::{COMMANDS[problem.severity]} {place},title=cnfeed {problem.code}::{_data(problem.message)}"


def _data(text: str) -> str:
    """GitHub's own escapes of a command's message."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """The same for a property, which ends at a comma or two colons."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def plan_summary(plan: Plan) -> str:
    """What a publish would do and what subscribers would see, as Markdown."""
    written, removed, kept = (len(plan.paths(action)) for action in ("write", "remove", "keep"))
    lines = [
        f"### cnfeed publish: what it would do in {escaped(plan.target)}",
        "",
        f"{written} file{'' if written == 1 else 's'} written, {removed} removed, {kept} unchanged.",
        "",
        *_bullets((*plan.obstacles, *plan.doubts)),
        *_changes(plan),
        *_files(plan),
    ]
    return "\n".join((*lines, ""))


def _bullets(sentences: Sequence[str]) -> list[str]:
    shown = [f"- {escaped(sentence)}" for sentence in sentences[:MOST_CHANGES]]
    return [*shown, *_more(len(sentences) - MOST_CHANGES), ""] if sentences else []


def _changes(plan: Plan) -> Iterator[str]:
    """What subscribers will see: per output its changes, then what each kind of client makes of them."""
    if not plan.effects:
        yield from _bullets(plan.notes)
        return
    for output in OUTPUTS:
        told = [str(one) for one in plan.effects if one.output == output]
        if told:
            yield from (f"**In {output}:**", "", *_bullets(told))
            clients = [f"{change}: {rule.client} {rule.does}" for change, rule in plan.clients if rule.output == output]
            yield from _folded("What each client makes of it", clients)


def _files(plan: Plan) -> Iterator[str]:
    told = [f"{step.action} {step.path}" for step in plan.steps if step.action != "keep"]
    yield from _folded("Files", told)


def _folded(heading: str, sentences: Sequence[str]) -> Iterator[str]:
    if sentences:
        shown = [f"- {escaped(sentence)}" for sentence in sentences[:MOST_FILES]]
        more = _more(len(sentences) - MOST_FILES)
        yield from (f"<details><summary>{heading}</summary>", "", *shown, *more, "", "</details>", "")
