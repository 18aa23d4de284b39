"""What a page tells below its own event: the sessions of a schedule and the dated rows of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from cnfeed.documents.document import Document
from cnfeed.documents.markdown import Block, Table
from cnfeed.model.entry import Entry
from cnfeed.model.problem import Problem
from cnfeed.model.when import UNKNOWN, When
from cnfeed.reading.anchors import distinct
from cnfeed.reading.dates import Context
from cnfeed.reading.schedule import Schedule
from cnfeed.reading.table import COLUMNS, Told, rows

# Only a body with one of these can hold a schedule or a table; others are never parsed as Markdown. Each begins
# with a line's end, so that the search leaps from line to line.
STRUCTURE = re.compile(
    r"""\n[^\w\n]{0,8}+(?:\d{1,2}[.)][ ])?(?:(?:上午|下午|晚上|早上|中午)[ ]?)?
        \d{1,2}(?:[ ]?[:：h.][ ]?\d{2}(?!\d)|[ ]?[ap]\.?m\b|[点點时時])
      | \n\#{2,6}[ \t][^\n]*(?:\r?\n[ \t]*)+[^\w\n]{0,8}(?:date|time|when|日期|(?:活动|活動)?(?:时间|時間))\W
      | \n[ \t]*[-*+][ \t][^\n]{3,160}?[(（\[][^()（）\n]{0,40}\d[:：]\d\d[^()（）\n]{0,16}[)）\]][ \t]*(?=\r?\n)""",
    re.VERBOSE | re.IGNORECASE,
)


TABLE = re.compile(r"\n[ \t>]*(?:\|[ \t]*:?-|:?-+:?[ \t]*\|)")


def structured(text: str, start: int) -> bool:
    """A cheap look for a schedule's lines, or a table with a column of dates or hours."""
    first = max(start - 1, 0)
    if STRUCTURE.search(text, first):
        return True
    dashes = (found.start() for found in TABLE.finditer(text, first))
    headers = (text[text.rfind("\n", first, at) + 1 : at] for at in dashes)
    return any(COLUMNS["date"].search(header) or COLUMNS["time"].search(header) for header in headers)


def inside(
    document: Document,
    blocks: tuple[Block, ...],
    context: Context,
    page_title: str,
    common: dict[str, Any],
    event: When | None,
) -> Iterator[Entry | Problem]:
    """Sessions (where the page has an *event*) and rows in the text's order, told apart by their anchors."""
    schedule = Schedule(document, context, common, event or UNKNOWN)
    found: list[Told] = []
    for block in blocks:
        if isinstance(block, Table):
            around = replace(context, day=schedule.scope.day if event else None)
            made: Iterator[Entry | Told | Problem] = iter(
                rows(document, block, around, page_title, common, event or UNKNOWN)
            )
        else:
            made = iter(schedule.read(block) if event else ())
        for one in made:
            if isinstance(one, Problem):
                yield one
            else:
                found.append(one if isinstance(one, Told) else Told(one))
    for told, main in zip(found, distinct(one.main for one in found), strict=True):
        yield main
        closing = told.deadline(main)
        if closing is not None:
            yield closing
