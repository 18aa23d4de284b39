"""Configuration texts as plain values; nothing in them is ever constructed or executed.

Sites' files hold tags that name Python objects (MkDocs) and are written by strangers: YAML is read from its event
stream, so tags mean nothing, aliases are shared instead of copied, and depth cannot exhaust the stack.
"""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import yaml

LARGEST = 1_000_000
DEEPEST = 40
MOST_EVENTS = 200_000
MOST_MERGES = 50
INTEGER = re.compile(r"[-+]?[0-9]{1,15}\Z")
DECIMAL = re.compile(r"[-+]?[0-9]{1,15}\.[0-9]{1,15}\Z")
WORDS: Mapping[str, object] = {"true": True, "false": False, "null": None, "~": None, "": None}

Values = dict[str, Any]


def values_of(href: str, text: str) -> Values:
    """What a configuration file says; an unreadable one says nothing."""
    if len(text) > LARGEST:
        return {}
    text = text.removeprefix("\ufeff")
    if href.endswith(".toml"):
        return toml_values(text)
    if href.endswith(".json"):
        return json_values(text)
    return yaml_values(text)


def toml_values(text: str) -> Values:
    """The tables of a TOML text."""
    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}


def json_values(text: str) -> Values:
    """The members of a JSON object."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def yaml_values(text: str) -> Values:
    """The mapping of a YAML text's first document, tags ignored."""
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        found = Builder().built(yaml.parse(text, Loader=loader))
    except (yaml.YAMLError, OverflowingError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


class OverflowingError(ValueError):
    """More than any honest configuration holds."""


class Builder:
    """Values from YAML events, without recursion."""

    def __init__(self) -> None:
        self.root: list[Any] = []
        self.open: list[list[Any]] = [self.root]
        self.anchors: dict[str, Any] = {}
        self.merges = 0

    def built(self, events: Any) -> Any:
        """The first document's value."""
        import yaml

        for count, event in enumerate(events):
            if count > MOST_EVENTS:
                raise OverflowingError
            if isinstance(event, yaml.DocumentEndEvent):
                break
            self.take(event)
        return self.root[0] if self.root else None

    def take(self, event: yaml.Event) -> None:
        """One event more."""
        import yaml

        if isinstance(event, yaml.ScalarEvent):
            self.put(scalar(event.value, plain=event.implicit[0]), event.anchor)
        elif isinstance(event, yaml.AliasEvent):
            self.put(self.anchors.get(event.anchor or ""), None)
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(self.open) > DEEPEST:
                raise OverflowingError
            self.open.append([event])
        elif isinstance(event, yaml.CollectionEndEvent):
            self.close()

    def put(self, value: Any, anchor: str | None) -> None:
        """A value into the collection that is open."""
        if anchor:
            self.anchors[anchor] = value
        self.open[-1].append(value)

    def close(self) -> None:
        """The open collection becomes a value of the one around it."""
        import yaml

        start, *parts = self.open.pop()
        mapping = isinstance(start, yaml.MappingStartEvent)
        self.put(self.mapped(parts) if mapping else parts, start.anchor)

    def mapped(self, parts: list[Any]) -> Values:
        """Keys and values in turn as a mapping; a merge key gives what is not said here."""
        said: Values = {}
        merged: Values = {}
        for key, value in zip(parts[::2], parts[1::2], strict=True):
            if key == "<<":
                self.merges += 1
                if self.merges > MOST_MERGES:
                    raise OverflowingError
                for one in value if isinstance(value, list) else [value]:
                    merged = {**one, **merged} if isinstance(one, dict) else merged
            elif isinstance(key, (str, int, float, bool)) or key is None:
                said[str(key)] = value
        return {**merged, **said} if merged else said


def scalar(value: str, *, plain: bool) -> object:
    """A YAML 1.2 core schema scalar; dates stay text."""
    if not plain:
        return value
    if value.lower() in WORDS:
        return WORDS[value.lower()]
    if INTEGER.match(value):
        return int(value)
    return float(value) if DECIMAL.match(value) else value


def python_values(text: str) -> Values:
    """The literals that a Python text assigns to names at its top level, read and never run."""
    try:
        body = ast.parse(text[:LARGEST]).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {}
    values: Values = {}
    for statement in body:
        if isinstance(statement, ast.Assign) and statement.value:
            target, value = statement.targets[0], statement.value
        elif isinstance(statement, ast.AnnAssign) and statement.value:
            target, value = statement.target, statement.value
        else:
            continue
        if isinstance(target, ast.Name):
            keep_literal(values, target.id, value)
    return values


def keep_literal(values: Values, name: str, value: ast.expr) -> None:
    """Remember a name's value if it is a literal; forget an older one if it is not."""
    try:
        values[name] = ast.literal_eval(value)
    except (ValueError, TypeError, RecursionError, MemoryError):
        values.pop(name, None)


def lowered(values: Values) -> Values:
    """The same with lower-case keys all the way down (Hugo's keys ignore case)."""
    return {key.lower(): lowered(value) if isinstance(value, dict) else value for key, value in values.items()}


def merged(under: Values, over: Values) -> Values:
    """Both, the second one's word winning, mappings joined."""
    result = dict(under)
    for key, value in over.items():
        old = result.get(key)
        result[key] = merged(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return result
