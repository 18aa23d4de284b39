"""Dates and times as they are written, in the form of the ones they replace."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

WRITTEN = re.compile(
    r"\d{4}-\d{2}-\d{2}(?P<gap>[Tt ]|[ \t]+)\d{1,2}:\d{2}(?P<seconds>:\d{2})?(?:\.\d*)?"
    r"(?P<space>[ \t]*)(?P<zone>Z|[-+]\d{1,2}(?P<colon>:)?(?:\d{2})?)?\Z"
)


def written(value: date | datetime, like: str = "", *, seconds: bool = False) -> str:
    """The value as text; *like* is a moment whose form it takes, *seconds* asks for them even if they are 0."""
    if not isinstance(value, datetime):
        return value.isoformat()
    form = WRITTEN.match(like)
    exact = seconds or bool(value.second or value.microsecond) or bool(form["seconds"] if form else value.tzinfo)
    clock = value.strftime("%H:%M:%S" if exact else "%H:%M")
    if value.microsecond:
        clock += f".{value.microsecond:06}".rstrip("0")
    gap = form["gap"] if form else "T"
    return f"{value.date().isoformat()}{gap}{clock}{_zone(value, form)}"


def _zone(value: datetime, form: re.Match[str] | None) -> str:
    offset = value.utcoffset()
    if offset is None:
        return ""
    space = form["space"] if form else ""
    zone = form["zone"] if form else None
    if not offset and (zone is None or zone == "Z"):
        return f"{space}Z"
    minutes = int(abs(offset) / timedelta(minutes=1))
    colon = ":" if form is None or zone in (None, "Z") or form["colon"] else ""
    return f"{space}{'-' if offset < timedelta(0) else '+'}{minutes // 60:02}{colon}{minutes % 60:02}"
