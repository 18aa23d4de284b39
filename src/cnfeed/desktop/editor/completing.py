"""What could be completed where the cursor stands in front matter; without Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from cnfeed.desktop.editor.markup_tokens import JSON, TOML, YAML
from cnfeed.reading.known_keys import meaning

YAML_KEY = re.compile(r"(\s*(?:-\s+)*)([\w.-]*)\Z")
YAML_VALUE = re.compile(r"(\s*(?:-\s+)*)([\w.-]+):\s+(.*)\Z")
YAML_ITEM = re.compile(r"(\s*)-\s+(.*)\Z")
TOML_KEY = re.compile(r"\s*([\w-]*)\Z")
TOML_VALUE = re.compile(r"\s*([\w.-]+)\s*=\s*(.*)\Z")
TOML_TABLE = re.compile(r"\s*\[\[?\s*([\w.-]+)\s*\]\]?")
JSON_KEY = re.compile(r"(?:^|.*[{,])\s*\"([^\"]*)\Z")
JSON_VALUE = re.compile(r".*\"([^\"]+)\"\s*:\s*(\"?[^\",{}]*|\[[^\]]*)\Z")
PIECE = re.compile(r"[^,\[\"']*\Z")


class Asked(NamedTuple):
    """What is wanted: a ``key`` below ``parent``, or words of a kind; ``prefix`` is typed already."""

    kind: str
    prefix: str
    parent: str = ""


def asked(above: Sequence[str], line: str, notation: int) -> Asked | None:
    """What could stand at the end of *line*, below the lines *above* in front matter of a notation."""
    read = READERS.get(notation)
    return next(read(above, line), None) if read and "#" not in line else None


def offered(keys: Sequence[str], want: Asked) -> list[str]:
    """The names below the parent that begin as was typed, without what lies deeper."""
    below = f"{want.parent}." if want.parent else ""
    names = (key[len(below) :].partition(".")[0] for key in keys if key.startswith(below))
    return [name for name in dict.fromkeys(names) if name.lower().startswith(want.prefix.lower()) and name]


def _yaml(above: Sequence[str], line: str) -> Iterator[Asked]:
    if found := YAML_VALUE.match(line):
        path = _path(_yaml_parent(above, len(found[1])), found[2])
        yield from _value(path, found[3])
    elif (found := YAML_ITEM.match(line)) and (kind := meaning(_yaml_parent(above, len(found[1]) + 1))):
        yield Asked(kind, _piece(found[2]))
    elif found := YAML_KEY.match(line):
        yield Asked("key", found[2], _yaml_parent(above, len(found[1])))


def _yaml_parent(above: Sequence[str], indent: int) -> str:
    """The dotted path of the map that a line with this indent belongs to."""
    names: list[str] = []
    for line in reversed(above):
        found = re.match(r"(\s*)(?:-\s+)*([\w.-]+):\s*(?:#.*)?\Z", line)
        depth = len(line) - len(line.lstrip())
        if line.strip() and depth < indent:
            if found and len(found[1]) < indent:
                names.insert(0, found[2])
            indent = depth
    return ".".join(names)


def _toml(above: Sequence[str], line: str) -> Iterator[Asked]:
    tables = (found[1] for one in reversed(above) if (found := TOML_TABLE.match(one)))
    parent = next(tables, "")
    if found := TOML_VALUE.match(line):
        yield from _value(_path(parent, found[1]), found[2])
    elif found := TOML_KEY.match(line):
        yield Asked("key", found[1], parent)


def _json(above: Sequence[str], line: str) -> Iterator[Asked]:
    if found := JSON_VALUE.match(line):
        yield from _value(_path(_json_parent(above), found[1]), found[2])
    elif found := JSON_KEY.match(line):
        yield Asked("key", found[1], _json_parent(above))


def _json_parent(above: Sequence[str]) -> str:
    names: list[str] = []
    for line in above[1:]:
        if opened := re.search(r"\"([^\"]+)\"\s*:\s*\{\s*\Z", line):
            names.append(opened[1])
        elif names and re.match(r"\s*\}", line):
            names.pop()
    return ".".join(names)


def _value(path: str, typed: str) -> Iterator[Asked]:
    if kind := meaning(path) or meaning(path.rpartition(".")[2]):
        yield Asked(kind, typed.lstrip("\"'") if kind == "place" else _piece(typed))


def _piece(typed: str) -> str:
    """Of a list the words behind the last comma."""
    found = PIECE.search(typed)
    return found[0].lstrip() if found else ""


def _path(parent: str, key: str) -> str:
    return f"{parent}.{key}" if parent else key


READERS: dict[int, Callable[[Sequence[str], str], Iterator[Asked]]] = {YAML: _yaml, TOML: _toml, JSON: _json}
