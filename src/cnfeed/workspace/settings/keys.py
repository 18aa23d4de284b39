"""What each key of ``cnfeed.toml`` takes."""

from __future__ import annotations

import difflib
import functools
import importlib.resources
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from cnfeed.model.entry import Person
from cnfeed.storage import globs

GENERATORS = ("hugo", "docusaurus", "mkdocs", "pelican", "plain")

Check = Callable[[object], Any]


class RefusedError(Exception):
    """A value is not allowed; ``allowed`` says what is."""

    def __init__(self, allowed: str, hint: str = "") -> None:
        super().__init__(allowed)
        self.allowed, self.hint = allowed, hint


def line_of_text(value: object) -> str:
    """Any text without line breaks and control characters."""
    if not isinstance(value, str) or any(unicodedata.category(character) == "Cc" for character in value):
        raise RefusedError("text in one line, in quotes")
    return value


def words(value: object) -> str:
    """Text that says something."""
    if not line_of_text(value).strip():
        raise RefusedError("text that is not empty")
    return line_of_text(value).strip()


def description(value: object) -> str:
    """Text of any length; line breaks become spaces."""
    if not isinstance(value, str):
        raise RefusedError("text, in quotes")
    return line_of_text(" ".join(value.split()))


def url(value: object) -> str:
    """An address on the web."""
    allowed = 'an address such as "https://example.org/"'
    try:
        parts = urlsplit(words(value))
        _ = parts.port
    except (RefusedError, ValueError) as error:
        raise RefusedError(allowed) from error
    bad = parts.scheme not in ("http", "https") or not parts.hostname or parts.username or re.search(r"\s", str(value))
    if bad:
        raise RefusedError(allowed)
    return words(value)


def base_url(value: object) -> str:
    """The address of a folder, with its final slash."""
    address = url(value)
    if urlsplit(address).query or urlsplit(address).fragment:
        raise RefusedError('an address without ? and #, such as "https://example.org/feeds/"')
    return address if address.endswith("/") else address + "/"


def language(value: object) -> str:
    """A BCP 47 tag."""
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", str(value)) or not isinstance(value, str):
        raise RefusedError('a language tag such as "en", "zh" or "zh-TW"')
    return value


def timezone(value: object) -> str:
    """An Area/City name of the tz database, or UTC."""
    if isinstance(value, str) and (value == "UTC" or (value in _zones() and "/" in value)):
        return value
    near = difflib.get_close_matches(str(value).title(), [name for name in _zones() if "/" in name], 1, 0.75)
    raise RefusedError('an IANA time zone such as "Europe/Berlin" or "Asia/Shanghai", or "UTC"', _meant(near))


def generator(value: object) -> str:
    """A site generator that cnfeed knows."""
    return one_of(*GENERATORS)(value)


def one_of(*allowed: str) -> Callable[[object], str]:
    """One of a few words."""

    def check(value: object) -> str:
        if value not in allowed or not isinstance(value, str):
            near = difflib.get_close_matches(str(value).lower(), allowed, 1)
            raise RefusedError("one of " + ", ".join(f'"{word}"' for word in allowed), _meant(near))
        return value

    return check


def yes_or_no(value: object) -> bool:
    """A TOML boolean."""
    if not isinstance(value, bool):
        raise RefusedError("true or false, without quotes")
    return value


def count(value: object) -> int:
    """A whole number from 1."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise RefusedError("a whole number from 1")
    return value


def span_of_time(value: object) -> str:
    """How long past entries are kept."""
    if not isinstance(value, str) or not re.fullmatch(r"all|[1-9][0-9]{0,3}[dwmy]", value):
        raise RefusedError('"all", or a number of days, weeks, months or years such as "90d", "8w", "6m" or "1y"')
    return value


def list_of(check: Check, what: str, *, at_least: int = 0) -> Callable[[object], tuple[Any, ...]]:
    """A list whose members all pass a check."""

    def checked(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list) or len(value) < at_least:
            raise RefusedError(f"a list of {what}" + (" with at least one in it" if at_least else ""))
        return tuple(map(check, value))

    return checked


def glob(value: object) -> str:
    """A pattern of paths below the source's."""
    pattern = words(value)
    if why := globs.fault(pattern):
        raise RefusedError('globs such as "**/*.md" or "blog/**"', f"{pattern!r}: {why}")
    return pattern


def inner_path(value: object) -> str:
    """A folder in the workspace, with ``/``; "." is all of it."""
    path = words(value)
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if path.startswith("/") or "\\" in path or ".." in parts:
        raise RefusedError('a folder inside the workspace such as "docs" or "sites/blog", with /')
    return "/".join(parts) or "."


def branch_path(value: object) -> str:
    """A folder in a branch; empty for its root."""
    path = inner_path(value) if value != "" else "."
    return "" if path == "." else path


def branch(value: object) -> str:
    """A branch's short name."""
    name = words(value)
    bad = r"^[-/.]|^refs/|^(HEAD|@)$|[\x00-\x20~^:?*\[\\]|\.\.|@\{|//|/\.|[/.]$|\.lock(/|$)"
    if re.search(bad, name):
        raise RefusedError('a branch name such as "gh-pages"')
    return name


def person(value: object) -> Person:
    """Who speaks in the feeds."""
    allowed = 'a table such as { name = "Ada", email = "ada@example.org", url = "https://example.org/" }'
    if not isinstance(value, Mapping) or "name" not in value:
        raise RefusedError(allowed)
    try:
        checked = {key: PERSON[key](item) for key, item in value.items()}
    except (KeyError, RefusedError) as error:
        raise RefusedError(allowed) from error
    return Person(**checked)


def email(value: object) -> str:
    """An address of e-mail."""
    if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", words(value)):
        raise RefusedError('an address such as "ada@example.org"')
    return words(value)


PERSON: Mapping[str, Check] = {"name": words, "email": email, "url": url}
SITE: Mapping[str, Check] = {
    "title": words,
    "description": description,
    "base_url": base_url,
    "language": language,
    "timezone": timezone,
    "author": person,
}
SOURCE: Mapping[str, Check] = {
    "name": words,
    "path": inner_path,
    "generator": generator,
    "base_url": base_url,
    "language": language,
    "timezone": timezone,
    "include": list_of(glob, "globs", at_least=1),
    "exclude": list_of(glob, "globs"),
    "categories": list_of(words, "words"),
}
PUBLISH: Mapping[str, Check] = {
    "folder": words,
    "news_limit": count,
    "imprecise": one_of("omit", "tentative"),
    "cancelled": one_of("visible", "strict"),
    "keep_past": span_of_time,
    "drafts": yes_or_no,
    "adopt": list_of(words, "paths of files"),
}
GIT: Mapping[str, Check] = {
    "repository": words,
    "branch": branch,
    "path": branch_path,
    "push": yes_or_no,
    "sign_off": yes_or_no,
}


@functools.cache
def _zones() -> frozenset[str]:
    return frozenset(importlib.resources.files("tzdata").joinpath("zones").read_text("utf-8").split())


def zone_names() -> tuple[str, ...]:
    """Every time zone that may be written, in order."""
    return ("UTC", *sorted(name for name in _zones() if "/" in name and not name.startswith("Etc/")))


def _meant(near: list[str]) -> str:
    return f'did you mean "{near[0]}"?' if near else ""
