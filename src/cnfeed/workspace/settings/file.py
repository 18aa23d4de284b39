"""``cnfeed.toml``: what it says, with a sentence for everything it must not say."""

from __future__ import annotations

import difflib
import json
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from cnfeed.errors import SettingsError
from cnfeed.model.settings import Feed, Filter, GitTarget, Publishing, Settings, Site, Source
from cnfeed.workspace.settings.feed import FEED, FILTER, clash
from cnfeed.workspace.settings.keys import GIT, PUBLISH, SITE, SOURCE, Check, RefusedError
from cnfeed.workspace.settings.merge import Written, merged
from cnfeed.workspace.settings.text import written
from cnfeed.workspace.settings.toml_lines import Lines

__all__ = ["NAME", "Written", "merged", "parse", "written"]

NAME = "cnfeed.toml"
_TABLES = ("site", "source", "feed", "publish")


def parse(text: str, href: str = NAME) -> Written:
    """The settings a text says; SettingsError with the line of the first thing that is not allowed."""
    return _File(text, href).settings()


class _File:
    """One reading of a file: its values, and where each stands."""

    def __init__(self, text: str, href: str) -> None:
        self.href = href
        text = text.removeprefix("\ufeff")
        self.values = self._toml(text)
        self.lines = Lines(text)
        self.given: set[str] = set()

    def settings(self) -> Written:
        """Everything checked."""
        self._known("", self.values, _TABLES)
        site = Site(**self._table("site", SITE))
        sources = self._sources()
        feeds, publish = self._feeds(), self._publish()
        return Written(Settings(site=site, sources=sources, feeds=feeds, publish=publish), frozenset(self.given))

    def _toml(self, text: str) -> dict[str, Any]:
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            place = re.search(r"^(.*) \(at line (\d+), column \d+\)$", str(error))
            reason, line = (place[1], int(place[2])) if place else (str(error), text.count("\n") + 1)
            raise SettingsError(f"this is not TOML: {reason}", href=self.href, line=line) from error
        except RecursionError as error:
            raise SettingsError("this is nested too deeply", href=self.href, line=1) from error

    def _table(self, prefix: str, keys: Mapping[str, Check], extra: Sequence[str] = ()) -> dict[str, Any]:
        table = self._at(prefix)
        if table is None:
            return {}
        if not isinstance(table, dict):
            raise self._error(prefix, f"[{prefix}] must be a table")
        self.given.add(prefix)
        self._known(prefix, table, (*keys, *extra))
        return {key: self._value(f"{prefix}.{key}", keys[key], table[key]) for key in table if key in keys}

    def _value(self, key: str, check: Check, value: object) -> Any:
        self.given.add(key)
        try:
            return check(value)
        except RefusedError as refused:
            raise self._error(key, sentence(key, value, refused)) from refused

    def _sources(self) -> tuple[Source, ...]:
        sources = tuple(self._source(number) for number in range(self._count("source")))
        self._unique(sources)
        return sources

    def _count(self, name: str) -> int:
        """How many tables of an array there are."""
        tables = self.values.get(name, [])
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise self._error(name, f"{name} must be tables, each under its own [[{name}]]")
        return len(tables)

    def _source(self, number: int) -> Source:
        values = self._table(f"source.{number}", SOURCE)
        path = values.get("path", ".")
        return Source(**({"name": _name_of(path)} | values))

    def _feeds(self) -> tuple[Feed, ...]:
        feeds = tuple(self._feed(f"feed.{number}") for number in range(self._count("feed")))
        number = clash([feed.file for feed in feeds])
        if number is not None:
            shown = _shown(feeds[number].file)
            raise self._error(
                f"feed.{number}.file", f"feed.file: {shown} is written by another feed too; each needs its own"
            )
        return feeds

    def _feed(self, prefix: str) -> Feed:
        values = self._table(prefix, FEED, ["filter", "exclude"])
        for key in ("name", "file"):
            if key not in values:
                raise self._error(prefix, f"feed.{key}: missing; each [[feed]] needs a name and a file")
        wanted, unwanted = (Filter(**self._table(f"{prefix}.{key}", FILTER)) for key in ("filter", "exclude"))
        return Feed(**values, filter=wanted, exclude=unwanted)

    def _unique(self, sources: Sequence[Source]) -> None:
        # Names become folders of what is published, and some disks do not tell "Blog" from "blog".
        seen: set[str] = set()
        for number, source in enumerate(sources):
            folded = unicodedata.normalize("NFKC", source.name).casefold()
            if folded in seen:
                key = f"source.{number}.name"
                raise self._error(key, f"source.name: two sources are called {_shown(source.name)}; each needs its own")
            seen.add(folded)

    def _publish(self) -> Publishing:
        values = self._table("publish", PUBLISH, ["git"])
        git = self._table("publish.git", GIT)
        return Publishing(**values, git=GitTarget(**git) if "publish.git" in self.given else None)

    def _at(self, prefix: str) -> object:
        value: Any = self.values
        for part in prefix.split("."):
            if isinstance(value, list):
                value = value[int(part)]
            else:
                value = value.get(part) if isinstance(value, dict) else None
        return value

    def _known(self, prefix: str, table: Mapping[str, object], allowed: Sequence[str]) -> None:
        for key in table:
            if key not in allowed:
                whole = f"{prefix}.{key}" if prefix else key
                near = difflib.get_close_matches(key, allowed, 1)
                meant = f"did you mean {near[0]}? " if near else ""
                reason = f"{_spoken(whole)}: there is no such key; {meant}allowed here: {', '.join(allowed)}"
                raise self._error(whole, reason)

    def _error(self, key: str, reason: str) -> SettingsError:
        return SettingsError(reason, href=self.href, line=self.lines.of(key) or 1, key=key)


def sentence(key: str, value: object, refused: RefusedError) -> str:
    """What is said of a value that a key does not take."""
    hint = f" ({refused.hint})" if refused.hint else ""
    return f"{_spoken(key)}: {_shown(value)} is not allowed; allowed is {refused.allowed}{hint}"


def _name_of(path: str) -> str:
    return path.rpartition("/")[2] if path != "." else "site"


def _spoken(key: str) -> str:
    """``source.0.path`` as people say it."""
    return re.sub(r"^(source|feed)\.\d+", r"\1", key)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:57] + "…"
