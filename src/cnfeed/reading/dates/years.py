"""The month and the year that words leave out: from the other end of a range, or from what surrounds them."""

from __future__ import annotations

from dataclasses import replace

from .algebra import Written
from .context import Context


def year_of(written: Written, context: Context) -> int | None:
    """The year said, else the context's; only from December to January it rolls over."""
    if written.year is not None:
        return written.year
    if context.year is None:
        return None
    if written.years_on is not None:
        return context.year + written.years_on
    if written.nearest is not None:
        return context.year + _nearest(written, context.month)
    return context.year + (context.month == 12 and _first_month(written) == 1)


def _nearest(written: Written, month: int | None) -> int:
    if written.month is None or month is None:
        return written.nearest or 0
    if written.nearest == -1:
        return -1 if written.month >= month else 0
    return 1 if written.month <= month else 0


def _first_month(written: Written) -> int | None:
    return written.month


def with_context(first: Written, last: Written | None, context: Context) -> tuple[Written, Written | None]:
    """Both ends with the month and year they leave to each other or to the context."""
    if last is None:
        month = first.month or (context.month if first.day and first.part is None else None)
        first = replace(first, month=month)
        return replace(first, year=year_of(first, context)), None
    first, last = _shared_months(first, last, context)
    wraps = (first.month or 0) > (last.month or 12)
    if first.year is None and last.year is not None:
        first = replace(first, year=last.year - wraps)
    elif last.year is None and first.year is not None:
        last = replace(last, year=first.year + wraps)
    elif first.year is None and last.year is None:
        first, last = _shared_years(first, last, context, wraps)
    return first, last


def with_year_of_last(ends: list[tuple[Written, Written | None]]) -> list[tuple[Written, Written | None]]:
    """A year written behind the last of several days holds for all of them."""
    year, month = (ends[-1][1] or ends[-1][0]).year, (ends[-1][1] or ends[-1][0]).month or 12
    return [(_in_year(first, year, month), last and _in_year(last, year, month)) for first, last in ends]


def _in_year(written: Written, year: int | None, month: int) -> Written:
    if written.year is not None or year is None:
        return written
    return replace(written, year=year - ((written.month or 0) > month))


def _shared_months(first: Written, last: Written, context: Context) -> tuple[Written, Written]:
    if first.month is None and first.day:
        first = replace(first, month=last.month or context.month)
    if last.month is None and last.day:
        last = replace(last, month=first.month)
    return first, last


def _shared_years(first: Written, last: Written, context: Context, wraps: bool) -> tuple[Written, Written]:
    years_on = last.years_on if last.years_on is not None else first.years_on
    year = year_of(replace(first, years_on=years_on), context)
    if year is None:
        return first, last
    if wraps and context.month is not None and context.month <= (last.month or 0):
        year -= 1
    return replace(first, year=year), replace(last, year=year + wraps)
