"""Rows of a table: added in the table's own form, taken away."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from cnfeed.documents.markdown import Row, Table
from cnfeed.model.span import Span, Splice
from cnfeed.model.when import When
from cnfeed.reading.dates import Context, formatted, phrases, rewritten
from cnfeed.reading.lines import line_end_of, line_start, next_line
from cnfeed.reading.outline import descending, place_among


def removal(text: str, row: Row) -> Splice:
    """The row's line taken away."""
    start, stop = line_start(text, row.whole.start), next_line(text, row.whole.end)
    if stop == len(text) and not text.endswith("\n") and start > 0:
        start -= 2 if text[start - 2 : start] == "\r\n" else 1
    return Splice(Span(start, stop), "")


def insertion(text: str, table: Table, line: str, day: date | None, days: Mapping[int, date | None]) -> Splice:
    """A row put among the others in the order of their dates, else behind them."""
    found = [days.get(row.line) for row in table.rows]
    place = place_among(found, day, descending(found, False)) if day else len(found)
    if place < len(table.rows):
        at = line_start(text, table.rows[place].whole.start)
        return Splice(Span(at, at), line + line_end_of(text))
    at = table.rows[-1].whole.end if table.rows else table_end(text, table)
    return Splice(Span(at, at), line_end_of(text) + line)


def table_end(text: str, table: Table) -> int:
    """The end of the line of dashes below the header."""
    below = next_line(text, table.header[0].end)
    stop = text.find("\n", below)
    stop = len(text) if stop < 0 else stop
    return stop - 1 if text[stop - 1 : stop] == "\r" else stop


def line_for(text: str, table: Table, columns: Mapping[str, int], values: Mapping[str, str], row: Row | None) -> str:
    """A row with these cells by meaning, as wide as the one it is modelled on where that is padded."""
    cells = [""] * len(table.header)
    for meaning, value in values.items():
        if meaning in columns:
            cells[columns[meaning]] = value.replace("|", "\\|")
    widths = [cell.end - cell.start for cell in (row.cells if row else ())]
    model = text[row.whole.start : row.whole.end] if row else "| |"
    widths = _columns_wide(model, widths)
    shown = [value.ljust(widths[place] if place < len(widths) else 0) for place, value in enumerate(cells)]
    inner = " | ".join(shown)
    opening = "| " if model.startswith("|") else ""
    closing = " |" if model.rstrip().endswith("|") else ""
    return (opening + inner + closing).rstrip() if not closing else opening + inner + closing


def _columns_wide(model: str, widths: list[int]) -> list[int]:
    """The widths of the model's cells with their padding, minus the blank at each side."""
    if not widths or not model.startswith("|"):
        return []
    return [max(0, len(one) - 2) for one in model.strip("|").split("|")] if "\\|" not in model else widths


def date_cell(text: str, cell: Span | None, when: When, context: Context) -> str:
    """A date in the form of another row's."""
    if cell is not None:
        for phrase in phrases(cell.of(text), context):
            if phrase.when.exact:
                said = rewritten(phrase.span.of(cell.of(text)), phrase.when, when, context)
                if said:
                    return said
    return formatted(when, context)


def hours(when: When) -> str:
    """The cell of a time column."""
    times = [value for value in (when.start, when.end) if isinstance(value, datetime)]
    return "–".join(f"{value:%H:%M}" for value in times)
