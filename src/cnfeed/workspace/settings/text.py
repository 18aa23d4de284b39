"""A ``cnfeed.toml`` that says what was detected, and why."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields

from cnfeed.model.entry import Person
from cnfeed.model.settings import Feed, Filter, GitTarget, Publishing, Settings, Site, Source

_PLAIN = Source(name="")


def written(settings: Settings) -> str:
    """The text that ``parse`` reads as these settings (detected options are found again, so they are not in it)."""
    lines = [*_site(settings.site)]
    for source in settings.sources:
        lines += ["", *_source(source)]
    for feed in settings.feeds:
        lines += ["", *_feed(feed)]
    return "\n".join([*lines, "", *_publish(settings.publish)]) + "\n"


def _site(site: Site) -> Iterator[str]:
    yield "[site]  # of the published feeds"
    yield _line("title", site.title) if site.title else '# title = "…"'
    yield _line("description", site.description) if site.description else '# description = "…"'
    if site.base_url:
        yield _line("base_url", site.base_url)
    else:
        yield '# base_url = "https://example.org/feeds/"  # where the published folder will be served'
    yield _line("language", site.language)
    yield _line("timezone", site.timezone) + "  # where a document names none"
    if site.author:
        yield f"author = {_person(site.author)}"


def _source(source: Source) -> Iterator[str]:
    if source.why:
        yield "# Detected: " + " ".join(source.why.split())
    yield "[[source]]"
    yield _line("name", source.name)
    yield _line("path", source.path)
    yield _line("generator", source.generator)
    if source.base_url:
        yield _line("base_url", source.base_url)
    else:
        yield '# base_url = "https://example.org/"  # not found: links to documents need it'
    yield _line("language", source.language)
    yield _line("timezone", source.timezone)
    for key in ("include", "exclude", "categories"):
        if getattr(source, key) != getattr(_PLAIN, key):
            yield _line(key, getattr(source, key))


def _feed(feed: Feed) -> Iterator[str]:
    yield from ("[[feed]]", _line("name", feed.name), _line("file", feed.file))
    if feed.description:
        yield _line("description", feed.description)
    for key, wanted in (("filter", feed.filter), ("exclude", feed.exclude)):
        if wanted != Filter():
            yield f"{key} = {_filter(wanted)}"


def _filter(wanted: Filter) -> str:
    given = ((one.name, getattr(wanted, one.name)) for one in fields(wanted))
    return "{ " + ", ".join(_line(key, value) for key, value in given if value) + " }"


def _publish(publish: Publishing) -> Iterator[str]:
    yield "[publish]"
    yield _line("folder", publish.folder) if publish.folder else '# folder = "public"  # relative to this file'
    plain = Publishing()
    for key in ("news_limit", "imprecise", "cancelled", "keep_past", "drafts", "adopt"):
        if getattr(publish, key) != getattr(plain, key):
            yield _line(key, getattr(publish, key))
    if publish.git:
        yield from _git(publish.git)


def _git(git: GitTarget) -> Iterator[str]:
    yield from ("", "[publish.git]", _line("repository", git.repository), _line("branch", git.branch))
    plain = GitTarget()
    for key in ("path", "push", "sign_off"):
        if getattr(git, key) != getattr(plain, key):
            yield _line(key, getattr(git, key))


def _person(person: Person) -> str:
    given = (("name", person.name), ("email", person.email), ("url", person.url))
    return "{ " + ", ".join(_line(key, value) for key, value in given if value) + " }"


def _line(key: str, value: str | bool | int | Sequence[str]) -> str:
    return f"{key} = {_value(value)}"


def _value(value: str | bool | int | Sequence[str]) -> str:
    if isinstance(value, str | bool | int):
        # A JSON string is a TOML string, but for DEL, which TOML wants escaped.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return "[" + ", ".join(map(_value, value)) + "]"
