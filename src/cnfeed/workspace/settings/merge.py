"""What ``cnfeed.toml`` leaves out, filled with what was detected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from cnfeed.model.settings import Settings, Site, Source

_DETECTABLE = ("generator", "base_url", "language", "timezone", "include")
_KEYS = ("name", "path", *_DETECTABLE)


@dataclass(frozen=True, slots=True)
class Written:
    """The settings of a file; ``given`` are the dotted keys it has (``site.timezone``, ``source.0.path``)."""

    settings: Settings = field(default_factory=Settings)
    given: frozenset[str] = frozenset()


def merged(written: Written, detected: Sequence[Source]) -> Settings:
    """The settings to work with: what is written stands, the rest comes from the detected source nearest to it."""
    settings = written.settings
    if settings.sources:
        sources = tuple(_filled(number, written, detected) for number in range(len(settings.sources)))
    else:
        sources = tuple(_localised(source, written, frozenset()) for source in detected)
    return replace(settings, sources=sources, site=_site(written, sources))


def _filled(number: int, written: Written, detected: Sequence[Source]) -> Source:
    source = written.settings.sources[number]
    given = frozenset(key for key in _KEYS if f"source.{number}.{key}" in written.given)
    found = _nearest(source, given, detected)
    if found is None:
        return _localised(source, written, given)
    if "path" not in given:
        source = replace(source, path=found.path)
    values: dict[str, Any] = {key: getattr(found, key) for key in _DETECTABLE if key not in given}
    if source.generator == found.generator or "generator" not in given:
        values |= {"options": found.options, "why": found.why}
    if "name" not in given and source.path == found.path:
        values["name"] = found.name
    return _localised(replace(source, **values), written, given)


def _nearest(source: Source, given: frozenset[str], detected: Sequence[Source]) -> Source | None:
    """The detected source of the same path, else the next one above, else the first one below."""
    if "path" not in given:
        by_name = [one for one in detected if one.name == source.name]
        return next(iter(by_name or detected), None)
    same = [one for one in detected if one.path == source.path]
    above = sorted((one for one in detected if _contains(one.path, source.path)), key=lambda one: -_depth(one.path))
    below = sorted((one for one in detected if _contains(source.path, one.path)), key=lambda one: _depth(one.path))
    return next(iter([*same, *above, *below]), None)


def _contains(outer: str, inner: str) -> bool:
    return outer == "." or inner.startswith(outer + "/")


def _depth(path: str) -> int:
    return 0 if path == "." else path.count("/") + 1


def _localised(source: Source, written: Written, given: frozenset[str]) -> Source:
    """Zone and language of the site where neither the file nor the generator's configuration names one."""
    site = written.settings.site
    values: dict[str, Any] = {}
    if "timezone" not in given and source.timezone == "UTC":
        values["timezone"] = site.timezone
    if "language" not in given and source.generator == "plain" and "site.language" in written.given:
        values["language"] = site.language
    return replace(source, **values)


def _site(written: Written, sources: Sequence[Source]) -> Site:
    site = written.settings.site
    if "site.language" in written.given or not sources:
        return site
    return replace(site, language=sources[0].language)
