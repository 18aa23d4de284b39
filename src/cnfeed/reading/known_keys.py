"""The front matter keys that mean something to cnfeed, by generator; the generator's own documents may use more."""

from __future__ import annotations

from collections.abc import Mapping

from cnfeed.reading.keys import FIELDS, SPANS

COMMON = ("title", "description", "date", "draft", "categories", "tags", "author", "authors", "slug", "event")
BY_GENERATOR: Mapping[str, tuple[str, ...]] = {
    "hugo": (
        "summary", "publishDate", "expiryDate", "lastmod", "type", "layout", "url", "aliases", "translationKey",
        "weight", "images", "build",
    ),
    "docusaurus": (
        "id", "sidebar_label", "sidebar_position", "keywords", "image", "hide_table_of_contents", "unlisted",
        "last_update",
    ),
    "mkdocs": ("template", "status", "icon", "hide", "search", "links", "readtime", "pin"),
    "pelican": ("category", "status", "lang", "summary", "modified", "translation", "template", "save_as"),
    "plain": ("summary", "lang", "published"),
}  # fmt: skip
OWN = tuple(dict.fromkeys(("event.start", "event.end", *(keys[0] for keys in FIELDS.values()))))
DEADLINE = ("event.deadlines.title", "event.deadlines.at", "event.deadlines.url")

MEANS: Mapping[str, tuple[str, ...]] = {
    "zone": FIELDS["timezone"],
    "place": (*FIELDS["location"], "address"),
    "status": FIELDS["status"],
    "attendance": FIELDS["attendance"],
    "category": ("categories", "category", "tags"),
    "author": ("author", "authors", "event.organizer", "event.organizer.name"),
    "flag": ("draft", "all_day", "allDay", "unlisted", "headless"),
    "day": tuple(key for pair in SPANS for key in pair),
}
"""What a key's value is, for those whose values can be offered."""


def known_keys(generator: str) -> tuple[str, ...]:
    """Keys by dotted path, those of an event last."""
    return (*COMMON, *BY_GENERATOR.get(generator, ()), *OWN, *DEADLINE)


def meaning(key: str) -> str:
    """What a key's value is (``zone``, ``category`` …), "" where nothing can be offered for it."""
    return next((kind for kind, keys in MEANS.items() if key in keys), "")
