"""Whole lines of a text: where they begin and end, and how the text ends them."""

from __future__ import annotations


def line_end_of(text: str) -> str:
    """The characters that end the text's lines."""
    at = text.find("\n")
    return "\r\n" if at > 0 and text[at - 1] == "\r" else "\n"


def line_start(text: str, at: int) -> int:
    """Where the line of a place begins."""
    return text.rfind("\n", 0, at) + 1


def line_stop(text: str, at: int) -> int:
    """Where the line of a place ends, before its line end."""
    stop = text.find("\n", at)
    if stop < 0:
        return len(text)
    return stop - 1 if stop > at and text[stop - 1] == "\r" else stop


def next_line(text: str, at: int) -> int:
    """Where the line after that of a place begins."""
    stop = text.find("\n", at)
    return len(text) if stop < 0 else stop + 1


def blank_between(text: str, first: int, last: int) -> bool:
    """True if there is nothing but white space between two places."""
    return not text[first:last].strip()


def gap(text: str, first: int, last: int, least: int = 1) -> str:
    """As many line ends as stand between two places."""
    return line_end_of(text) * max(least, text.count("\n", first, last))
