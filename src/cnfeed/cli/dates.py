"""``cnfeed when``: how a date phrase is read."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from typing import Any

from cnfeed.cli.common import as_json
from cnfeed.errors import SettingsError
from cnfeed.reading.dates import answer


def commands(subparsers: Any, common: argparse.ArgumentParser) -> None:
    """Add ``when``."""
    when = subparsers.add_parser("when", parents=[common], help="how a date phrase is read")
    when.add_argument("phrase", nargs="?")
    when.add_argument("--context", metavar="YYYY[-MM[-DD]]", help="the year, month or day that the phrase stands under")
    when.add_argument("--language", default="en")
    when.add_argument("--json", action="store_true")
    when.add_argument("--batch", action="store_true", help="JSON lines in, JSON lines out")
    when.set_defaults(run=say_when)


def say_when(arguments: argparse.Namespace) -> int:
    """Print what a phrase, or each of a batch, means."""
    if arguments.batch:
        for number, text in enumerate(sys.stdin, 1):
            if text.strip():
                as_json(answer(_question(number, text)))
        return 0
    if not arguments.phrase:
        raise SettingsError("when: name a phrase, or --batch")
    found = answer({"text": arguments.phrase, "language": arguments.language, **_context(arguments.context)})
    if arguments.json:
        as_json(found)
    else:
        print(_spoken(found))
    return 0


def _question(number: int, text: str) -> dict[str, Any]:
    try:
        question = json.loads(text)
    except ValueError as error:
        raise SettingsError(f"when --batch: line {number} is no JSON object") from error
    if not isinstance(question, dict):
        raise SettingsError(f"when --batch: line {number} is no JSON object")
    for name, low, high in (("context_year", 1, 9999), ("context_month", 1, 12)):
        value = question.get(name)
        if value and not (str(value).isdecimal() and low <= int(value) <= high):
            raise SettingsError(f"when --batch: line {number}: {name} {value!r} is no number from {low} to {high}")
    if question.get("context_date"):
        _day(str(question["context_date"])[:10], f"when --batch: line {number}: context_date")
    return question


def _day(text: str, name: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError as error:
        raise SettingsError(f"{name} {text!r} is no day such as 2024-03-19") from error


def _context(text: str | None) -> dict[str, Any]:
    """A year, a month or a day as the batch's context keys."""
    if not text:
        return {}
    parts = text.split("-")
    if not all(part.isdigit() for part in parts) or len(parts) > 3 or len(parts[0]) != 4:
        raise SettingsError(f"--context: {text!r} is no 2024, 2024-03 or 2024-03-19")
    _day("-".join(f"{part:>02}" for part in (*parts, "1", "1")[:3]), f"--context {text!r}:")
    found: dict[str, Any] = {"context_year": int(parts[0])}
    if len(parts) > 1:
        found["context_month"] = int(parts[1])
    if len(parts) > 2:
        found["context_date"] = date(*map(int, parts)).isoformat()
    return found


def _spoken(found: dict[str, Any]) -> str:
    if not found["start"]:
        return "no date"
    span = found["start"] + (f" – {found['end']}" if found["end"] else "")
    more = "".join(f", also {day}" for day in found.get("also") or [])
    return f"{span} ({found['precision']}{', ' + found['zone'] if found['zone'] else ''}){more}"
