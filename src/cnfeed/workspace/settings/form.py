"""``cnfeed.toml`` as a form: what it says, what is taken where it says nothing, and its text with other values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cnfeed.documents import toml_file
from cnfeed.documents.frontmatter import RefusedEdit
from cnfeed.errors import DocumentError
from cnfeed.model.settings import Settings
from cnfeed.workspace.settings.feed import FEED, FILTER
from cnfeed.workspace.settings.file import NAME, parse, sentence
from cnfeed.workspace.settings.keys import GIT, PERSON, PUBLISH, SITE, SOURCE, Check, RefusedError
from cnfeed.workspace.settings.text import written

Values = Mapping[str, object]
"""Values by dotted key (``site.title``, ``source.0.path``, ``publish.git.branch``); None takes a key away."""

TABLES: Mapping[str, Mapping[str, Check]] = {
    "site": SITE,
    "site.author": PERSON,
    "source": SOURCE,
    "feed": FEED,
    "feed.filter": FILTER,
    "feed.exclude": FILTER,
    "publish": PUBLISH,
    "publish.git": GIT,
}


@dataclass(frozen=True, slots=True)
class SettingsForm:
    """The file's text with its etag (None: there is no file), its values, and what the workspace works with."""

    text: str
    etag: str | None
    settings: Settings
    said: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str | None, etag: str | None, settings: Settings) -> SettingsForm:
        """The form of a file; of none, that of the file ``cnfeed init`` would write."""
        shown = written(settings) if text is None else text
        return cls(shown, etag, settings, _said(shown))

    def says(self, key: str) -> object:
        """What the file says under a dotted key, None where it says nothing."""
        return self.said.get(key)

    def sources(self) -> int:
        """How many sources the file names; without any all detected ones are taken."""
        return len(_list(self.said.get("source")))

    def with_values(self, values: Values) -> str:
        """The text with other values; DocumentError where the text must be edited by hand, SettingsError if wrong."""
        text = self._base("source" if any(key.startswith("source.") for key in values) else "")
        return _checked(_edited(lambda: toml_file.with_values(text, _as_toml(values))))

    def with_table(self, name: str, values: Mapping[str, object]) -> str:
        """The text with one more ``[[source]]`` or ``[[feed]]``."""
        return _checked(_edited(lambda: toml_file.with_table(self._base(name), name, values)))

    def without_table(self, name: str, number: int) -> str:
        """The text without one of them; without any source all detected ones are taken."""
        return _checked(_edited(lambda: toml_file.without_table(self._base(name), name, number)))

    def _base(self, name: str) -> str:
        return self._with_detected(self.text) if name == "source" and not self.sources() else self.text

    def _with_detected(self, text: str) -> str:
        for source in self.settings.sources:
            values = {key: value for key in ("name", "path", "generator") if (value := getattr(source, key))}
            text = toml_file.with_table(text, "source", values)
        return text


def fault(key: str, value: object) -> str | None:
    """Why a value must not stand under a dotted key, in the words of the command line; None if it may."""
    table, _, name = re.sub(r"^(source|feed)\.\d+", r"\1", key).rpartition(".")
    try:
        TABLES[table][name](value)
    except RefusedError as refused:
        return sentence(key, value, refused)
    return None


def _said(text: str) -> dict[str, object]:
    return {path: scalar.value for path, scalar in toml_file.read(text).scalars.items()}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _as_toml(values: Values) -> dict[str, object]:
    """The values, lists as lists."""
    return {key: list(value) if isinstance(value, tuple) else value for key, value in values.items()}


def _edited(change: Callable[[], str]) -> str:
    try:
        return change()
    except RefusedEdit as error:
        raise DocumentError(
            NAME, f"this cannot be changed from here ({error.reason}); change it in the file."
        ) from error


def _checked(text: str) -> str:
    """The text, if it may stand in the file."""
    parse(text)
    return text
