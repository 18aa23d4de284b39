"""On which line each key of a TOML text stands."""

from __future__ import annotations

import re

_NAME = r"(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')"
_KEY = re.compile(rf"{_NAME}(?:[ \t]*\.[ \t]*{_NAME})*")
_SPACE = re.compile(r"[\s\ufeff]*(?:#[^\n]*\n?\s*)*")
_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[^"\'#\[\]{}\n]+|.', re.DOTALL
)


class Lines:
    """The 1-based line of a dotted key (``source.0.path``, arrays of tables counted from 0)."""

    def __init__(self, text: str) -> None:
        self._at: dict[str, int] = {}
        self._counts: dict[str, int] = {}
        self._table = ""
        position = 0
        while (position := _SPACE.match(text, position).end()) < len(text):  # type: ignore[union-attr] # may be empty
            position = self._statement(text, position)

    def of(self, key: str) -> int | None:
        """The line of a key, or of the nearest one around it that is written."""
        while key not in self._at and "." in key:
            key = key.rpartition(".")[0]
        return self._at.get(key)

    def _statement(self, text: str, position: int) -> int:
        opening = re.compile(r"\[\[?[ \t]*").match(text, position)
        key = _KEY.match(text, opening.end() if opening else position)
        if key is not None:
            line = text.count("\n", 0, position) + 1
            self._header(opening[0].strip(), _dotted(key[0]), line) if opening else self._note(_dotted(key[0]), line)
        return _after_value(text, key.end() if key else position)

    def _header(self, brackets: str, name: str, line: int) -> None:
        if brackets == "[[":
            number = self._counts.get(name, 0)
            self._counts[name] = number + 1
            self._at.setdefault(name, line)
            self._table = f"{name}.{number}"
        else:
            self._table = self._numbered(name)
        self._at.setdefault(self._table, line)

    def _numbered(self, name: str) -> str:
        first, _, rest = name.partition(".")
        return f"{first}.{self._counts[first] - 1}.{rest}" if rest and first in self._counts else name

    def _note(self, name: str, line: int) -> None:
        whole = f"{self._table}.{name}" if self._table else name
        for end in range(len(self._table) + 1, len(whole) + 1):
            if end == len(whole) or whole[end] == ".":
                self._at.setdefault(whole[:end], line)


def _dotted(key: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in re.findall(_NAME, key))


def _after_value(text: str, position: int) -> int:
    depth = 0
    for token in _TOKEN.finditer(text, position):
        if token[0] in ("[", "{"):
            depth += 1
        elif token[0] in ("]", "}"):
            depth -= 1
        elif token[0] == "\n" and depth <= 0:
            return token.end()
    return len(text)
