"""Who wrote a document: names, keys of the site's list, Markdown links, mail addresses."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cnfeed.model.entry import Person

from .base import Page
from .matter import folded

PERSON_LINK = re.compile(r"\[([^\]]+)\]\(\s*<?([^)\s>]+)>?[^)]*\)")
PERSON_MAIL = re.compile(r"\s*(.*?)\s*<([^<>@\s]+@[^<>@\s]+)>\s*\Z")
AND = re.compile(r"\s*(?:[,;，、；]\s*(?:and\s+)?|\s(?:and|&|和|與)\s|(?<=[\u4e00-\u9fff])&)\s*(?![^()]*\))")
AFTER_LINK = re.compile(r"\s*\([^()]*\)[\s/]*")


def authors_of(page: Page, known: Mapping[str, Mapping[str, str]]) -> tuple[Person, ...]:
    """Who wrote it; a key of the site's list of authors is that person."""
    value = page.values.get("authors") or page.values.get("author")
    people = people_of(value, known)
    link = page.said("author_url", "authorurl", "authorlink")
    if link and len(people) == 1 and people[0].url is None and link.startswith("http"):
        people = (Person(people[0].name, people[0].email, link),)
    return people


def people_of(value: object, known: Mapping[str, Mapping[str, str]]) -> tuple[Person, ...]:
    """The persons that a value names."""
    if isinstance(value, dict):
        return tuple(one for one in (described(value, known),) if one)
    if isinstance(value, (list, tuple)):
        return tuple(person for one in value for person in people_of(one, known))
    if not isinstance(value, str) or not value.strip():
        return ()
    if value in known:
        return tuple(one for one in (described({"key": value}, known),) if one)
    return named(value, known)


def named(words: str, known: Mapping[str, Mapping[str, str]]) -> tuple[Person, ...]:
    """The persons of ``A, B and C``, of Markdown links, or of ``Name <mail>``."""
    people: list[Person] = []
    start = 0
    for link in PERSON_LINK.finditer(words):
        people += plain_names(words[start : link.start()], known)
        people.append(Person(folded(link[1]), None, link[2] if link[2].startswith("http") else None))
        affiliation = AFTER_LINK.match(words, link.end())
        start = affiliation.end() if affiliation else link.end()
    return (*people, *plain_names(words[start:], known))


def plain_names(words: str, known: Mapping[str, Mapping[str, str]]) -> list[Person]:
    """The persons of words without links; what stands in brackets belongs to the name before it."""
    people: list[Person] = []
    for name in AND.split(words):
        name = folded(name).strip(" /&")
        name = "" if name in ("and", "和", "與") else name.removeprefix("and ")
        mail = PERSON_MAIL.match(name)
        if name in known:
            people += people_of(name, known)
        elif mail:
            people.append(Person(mail[1] or mail[2], mail[2]))
        elif name:
            people.append(Person(name))
    return people


def described(value: Mapping[str, object], known: Mapping[str, Mapping[str, str]]) -> Person | None:
    """A person of a mapping, completed from the site's list."""
    key = value.get("key")
    told = {**known.get(str(key), {}), **{str(name): one for name, one in value.items() if isinstance(one, str)}}
    name = told.get("name") or told.get("title") or (str(key) if key else None)
    url, email = told.get("url"), told.get("email")
    return Person(name, email or None, url if url and url.startswith("http") else None) if name else None
