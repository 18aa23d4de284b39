"""A site's folder as detection sees it: the names of its files, and the configuration texts among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cnfeed.model.zone import is_zone

from .base import below, joined
from .configuration import values_of
from .languages import zone_of

DOCUMENTS = (".md", ".mdx", ".markdown")


@dataclass(frozen=True, slots=True)
class Folder:
    """``files`` are relative to ``path`` and in order; ``texts`` are the configuration files' by the same names."""

    path: str
    files: Sequence[str]
    texts: Mapping[str, str]

    def values(self, *names: str) -> dict[str, Any]:
        """What the first of these files that is there says."""
        name = next((one for one in names if one in self.texts), None)
        return values_of(name, self.texts[name]) if name else {}

    def documents(self) -> tuple[str, ...]:
        """Its Markdown files."""
        return tuple(file for file in self.files if is_document(file))

    def holds(self, folder: str) -> bool:
        """True if a document lies below this folder."""
        return any(is_document(file) and below(file, folder) is not None for file in self.files)


def folder_of(path: str, hrefs: Sequence[str], texts: Mapping[str, str]) -> Folder:
    """The part of a workspace below a path."""
    files = [rest for href in hrefs if (rest := below(href, path)) is not None]
    return Folder(path, files, {file: texts[joined(path, file)] for file in files if joined(path, file) in texts})


def is_document(href: str) -> bool:
    """True for a Markdown file's name."""
    return href.lower().endswith(DOCUMENTS)


def web_address(value: object) -> str | None:
    """A base URL as configured, with a final slash; None for anything that is no absolute web address."""
    if not isinstance(value, str) or not value.strip().startswith(("http://", "https://")):
        return None
    address = value.strip()
    host = address.split("://", 1)[1].split("/", 1)[0]
    return address.rstrip("/") + "/" if host and " " not in address else None


def timezone_of(configured: object, language: str) -> str:
    """The zone that the configuration names, else the one of the language, else UTC."""
    if isinstance(configured, str) and is_zone(configured):
        return configured
    return zone_of(language) or "UTC"


def words(value: object) -> str:
    """A text value, "" for any other."""
    return value if isinstance(value, str) else ""


def mapping(value: object) -> Mapping[str, Any]:
    """A mapping value, an empty one for any other."""
    return value if isinstance(value, dict) else {}


def people(values: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """An authors file: who each key stands for (Material's has an ``authors`` map around it)."""
    inner = values.get("authors")
    listed = inner if isinstance(inner, dict) and all(isinstance(one, dict) for one in inner.values()) else values
    return {
        str(key): {part: person[part] for part in ("name", "url", "email") if isinstance(person.get(part), str)}
        for key, person in listed.items()
        if isinstance(person, dict)
    }
