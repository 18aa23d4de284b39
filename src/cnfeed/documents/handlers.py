"""python-frontmatter's interface, with our reading behind it.

``frontmatter.parse(text, handler=YamlHandler())`` works too, but strips the text and so loses every place; ours
therefore asks a handler to detect, to cut and to read.
"""

from __future__ import annotations

from typing import Any

from frontmatter.default_handlers import BaseHandler

from cnfeed.model.span import Span

from .fences import JSON_OPEN, TOML_OPEN, YAML_OPEN, Fenced, beginning, json_fences, toml_fences, yaml_fences
from .json_reading import JsonReader
from .matter import Notation, YamlVersion
from .nodes import Node, Unreadable
from .toml_reading import read_toml
from .yaml_reading import YamlReader

Read = tuple[Node | None, list[tuple[int, str]]]


class Handler(BaseHandler):
    """One notation of front matter."""

    notation: Notation

    def detect(self, text: str) -> bool:
        """True if the text begins as this notation does."""
        assert self.FM_BOUNDARY is not None
        return self.FM_BOUNDARY.match(text, beginning(text)) is not None

    def split(self, text: str) -> tuple[str, str]:
        """Front matter without fences, and what follows; ValueError where there is none."""
        fenced = self.cut(text)
        if fenced is None:
            raise ValueError("no front matter")
        return fenced.inner.of(text), text[fenced.whole.end :]

    def load(self, fm: str) -> dict[str, Any]:
        """The values."""
        root, _ = self.read(fm, Span(0, len(fm)))
        return root.value if root and isinstance(root.value, dict) else {}

    def cut(self, text: str) -> Fenced | None:
        """Where the front matter stands; None where what looked like it is prose."""
        raise NotImplementedError

    def read(self, text: str, inner: Span, yaml: YamlVersion = "1.2") -> Read:
        """The root (None: nothing there) and warnings; Unreadable with what is wrong."""
        raise NotImplementedError


class YamlHandler(Handler):
    """YAML between ``---`` lines."""

    notation = "yaml"
    FM_BOUNDARY = YAML_OPEN
    START_DELIMITER = END_DELIMITER = "---"

    def cut(self, text: str) -> Fenced | None:
        """Between the lines of dashes."""
        return yaml_fences(text)

    def read(self, text: str, inner: Span, yaml: YamlVersion = "1.2") -> Read:
        """Keys with values, in YAML 1.2 or 1.1."""
        reader = YamlReader(text, inner, yaml)
        return _map(reader.read()), reader.warnings


class TomlHandler(Handler):
    """TOML between ``+++`` lines."""

    notation = "toml"
    FM_BOUNDARY = TOML_OPEN
    START_DELIMITER = END_DELIMITER = "+++"

    def cut(self, text: str) -> Fenced | None:
        """Between the lines of plus signs."""
        return toml_fences(text)

    def read(self, text: str, inner: Span, yaml: YamlVersion = "1.2") -> Read:
        """Keys with values."""
        return read_toml(text, inner), []


class JsonHandler(Handler):
    """A JSON object at the document's beginning."""

    notation = "json"
    FM_BOUNDARY = JSON_OPEN
    START_DELIMITER = END_DELIMITER = ""

    def cut(self, text: str) -> Fenced | None:
        """From brace to brace."""
        return json_fences(text)

    def read(self, text: str, inner: Span, yaml: YamlVersion = "1.2") -> Read:
        """Keys with values."""
        reader = JsonReader(text, inner.start)
        return reader.read(), reader.warnings


HANDLERS: tuple[Handler, ...] = (YamlHandler(), TomlHandler(), JsonHandler())


def _map(root: Node | None) -> Node | None:
    """The root, if it is keys with values or nothing."""
    if root is None or root.entries is not None:
        return root
    if root.value is None and root.style == "":
        return None
    found = "a list" if root.items is not None else "a text"
    raise Unreadable(f"the front matter is {found}, not keys with values", root.start)
