"""Addresses as Hugo writes them: permalink patterns, slugs, ``url``, languages.

The rules are those of gohugo.io/content-management/urls.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from urllib.parse import quote, urlsplit

from .base import Options, Page
from .matter import slug_of
from .slugs import SAFE, hugo_path
from .times import moment_of

NAME_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[-_ ]|\Z)(.*)")
TOKEN = re.compile(r":([a-z]+)(?:\[([^\]]*)\])?")
DATES = ("date", "publishdate", "pubdate", "published", "lastmod", "modified")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def url_path(page: Page, options: Options, language: str, dirs: tuple[str, ...], name: str, day: date | None) -> str:
    """The address below the base URL, as Hugo writes it."""
    prefix = language_prefix(language, options)
    lower = not options.get("keep_case")
    accents = bool(options.get("no_accents"))
    sections, base = (dirs, name) if name not in ("index", "_index") else (dirs[:-1], dirs[-1] if dirs else "")
    own = page.said("url")
    if own and own.startswith(("http://", "https://")):
        own = path_of(own)
    if own:
        # Hugo takes "url" as it is, but what its tokens stand for as it takes any path.
        full = hugo_path(expanded(own, page, sections, base, day), lower=lower) if TOKEN.search(own) else own
        return own_address(full, prefix)
    path = None
    if name != "_index" and sections:
        pattern = pattern_for(options, language, sections[0])
        # Hugo unescapes what a pattern gave as a query, so "+" is a space there and nowhere else.
        path = expanded(pattern, page, sections, base, day).replace("+", " ") if pattern else None
    if path is None:
        last = (slug_of(page) or slug_after_date(base, day) or base) if name != "_index" else base
        path = "/".join((*sections, last))
    path = hugo_path(path, lower=lower, accents=accents).strip("/")
    return quote(prefix + ugly(path, name, page, options, dirs), safe=SAFE)


def language_prefix(language: str, options: Options) -> str:
    """The language's folder in addresses; none for the default one unless it is asked for."""
    known = options["languages"]
    base = known.get(language, {}).get("base_url")
    if base:
        return str(base).rstrip("/") + "/"
    if language == options["default"]:
        return f"{language}/" if options.get("in_subdir") else ""
    if len(known) < 2 or language not in known:
        return ""
    return f"{language}/"


def own_address(own: str, prefix: str) -> str:
    """``url`` of the front matter: below the language unless it starts with a slash; a folder unless it is a file."""
    rooted = own.startswith("/")
    path = own.strip("/") if not own.endswith("/") else own.lstrip("/")
    last = path.rsplit("/", 1)[-1]
    if path and not path.endswith("/") and "." not in last:
        path += "/"
    return quote((prefix if prefix and not rooted else "") + path.removesuffix("index.html"), safe=SAFE)


def path_of(address: str) -> str:
    """The path of an absolute ``url``, as Hugo takes it."""
    try:
        return urlsplit(address).path or "/"
    except ValueError:
        return "/"


def pattern_for(options: Options, language: str, section: str) -> str | None:
    """The permalink pattern of a section."""
    own = options["languages"].get(language, {}).get("permalinks")
    patterns: Mapping[str, str] = own or options.get("permalinks", {})
    return patterns.get(section.lower())


def expanded(pattern: str, page: Page, sections: tuple[str, ...], base: str, day: date | None) -> str:
    """A permalink pattern's address for this page."""
    moment = day_for_address(page, day)

    def value(match: re.Match[str]) -> str:
        return token(match[1], match[2], page, sections, base, moment, day)

    return TOKEN.sub(value, pattern)


def token(
    name: str, part: str | None, page: Page, sections: tuple[str, ...], base: str, moment: date, day: date | None
) -> str:
    """One token of a permalink pattern; the undated have Go's zero day."""
    title = hugo_path(str(page.values.get("title") or ""), lower=False).replace("/", "-")
    slug = slug_of(page) or slug_after_date(base, day)
    if name == "sections":
        return "/".join(picked(sections, part))
    return {
        "year": f"{moment.year:04d}",
        "month": f"{moment.month:02d}",
        "monthname": MONTHS[moment.month - 1],
        "day": f"{moment.day:02d}",
        "weekday": str(moment.isoweekday() % 7),
        "weekdayname": WEEKDAYS[moment.weekday()],
        "yearday": str(moment.timetuple().tm_yday),
        "section": sections[0] if sections else "",
        "title": title,
        "slug": slug or title or base,
        "filename": base,
        "contentbasename": base,
        "slugorfilename": slug or base,
        "slugorcontentbasename": slug or base,
    }.get(name, f":{name}")


def picked(sections: tuple[str, ...], part: str | None) -> tuple[str, ...]:
    """``[1:]``, ``[last]``, ``[0]`` of the sections."""
    if part is None or not part:
        return sections
    first, colon, last = part.replace("last", str(len(sections) - 1)).partition(":")
    try:
        start = int(first) if first else 0
        end = int(last) if last else len(sections)
    except ValueError:
        return sections
    return sections[start:end] if colon else sections[start : start + 1]


def day_for_address(page: Page, day: date | None) -> date:
    """The page's date as Hugo finds it."""
    for key in DATES:
        moment = moment_of(page.values.get(key), "UTC")
        if moment:
            return moment.date()
    return day or date.min


def name_date(name: str) -> date | None:
    """The day at the start of a file's name."""
    match = NAME_DATE.match(name)
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def slug_after_date(base: str, day: date | None) -> str | None:
    """The rest of a dated name: its slug where Hugo reads dates from names."""
    match = NAME_DATE.match(base) if day else None
    return match[4] or None if match else None


def ugly(path: str, name: str, page: Page, options: Options, dirs: tuple[str, ...]) -> str:
    """A folder's address, or a file's where the site asks for that."""
    wish = options.get("ugly", False)
    section = dirs[0].lower() if dirs else ""
    if (wish.get(section) if isinstance(wish, dict) else wish) and path and name != "_index":
        return f"{path}.html"
    return f"{path}/" if path else ""
