"""TOML front matter → nodes with their places.

Values are tomllib's (or tomlkit's, which knows TOML 1.1: times without seconds); neither says where they stand, so the
places come from a scan of our own.
"""

from __future__ import annotations

import re
import tomllib
from datetime import time
from typing import Any

from cnfeed.model.span import Span

from .nodes import MAX_LENGTH, Node, Unreadable
from .toml_scanning import TomlScan, TooDeep

PLACE = re.compile(r"line (\d+)")


def read_toml(text: str, inner: Span) -> Node:
    """The root's node; Unreadable with what is wrong."""
    if inner.end - inner.start > MAX_LENGTH:
        raise Unreadable("the front matter is longer than 256 KiB", inner.start)
    try:
        root = TomlScan(text, inner).root()
    except TooDeep:
        raise
    except Unreadable:
        _values(text, inner)  # a parser's own words are better
        raise
    values = _values(text, inner)
    try:
        return root.node(values)
    except (KeyError, ValueError, TypeError, IndexError) as error:
        raise Unreadable("the tables are laid out in an unusual way", inner.start) from error


def _values(text: str, inner: Span) -> dict[str, Any]:
    written = inner.of(text).replace("\r\n", "\n")
    try:
        return _plain(tomllib.loads(written))  # type: ignore[no-any-return]
    except ValueError as error:
        return _newer(written, text, inner, error)


def _newer(written: str, text: str, inner: Span, first: Exception) -> dict[str, Any]:
    """What TOML 1.1 allows and tomllib does not know yet."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        return _plain(tomlkit.parse(written).unwrap())  # type: ignore[no-any-return]
    except (TOMLKitError, ValueError) as error:
        message, line = max(_said(first), _said(error), key=lambda said: said[1])
        raise Unreadable(message, _offset(text, inner, line)) from error


def _said(error: Exception) -> tuple[str, int]:
    """A parser's message without the place, and its line; who knows more of TOML comes further."""
    place = PLACE.search(str(error))
    message = re.sub(r"\s*\(?at (?:line|end)[^)]*\)?", "", str(error)).rstrip(".")
    return message, int(place[1]) if place else 1


def _offset(text: str, inner: Span, line: int) -> int:
    at = inner.start
    for _ in range(line - 1):
        at = text.find("\n", at, inner.end) + 1 or at
    return at


def _plain(value: Any) -> Any:
    """The parser's values with times of day as text, as YAML has them."""
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, time):
        return value.isoformat("auto" if value.second or value.microsecond else "minutes")
    return value
