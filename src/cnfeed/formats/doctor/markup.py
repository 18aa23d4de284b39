"""XML without entities or network, the HTML inside it, and the dates of feeds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from cnfeed.formats.doctor.around import Around
from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.texts import TAG

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

XML = "{http://www.w3.org/XML/1998/namespace}"
UNSAFE = frozenset({"script", "style", "iframe", "object", "embed", "frame", "frameset", "form", "base", "meta"})
ADDRESSES = ("href", "src", "poster", "cite", "data", "action", "background")
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
SCRIPT = re.compile(r"\s*(?:javascript|vbscript)\s*:", re.IGNORECASE)
STYLE = re.compile(r"expression\s*\(|url\s*\(|position\s*:|behaviou?r\s*:", re.IGNORECASE)
TITLE_WORD = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
TITLE_TWICE = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
RFC822 = re.compile(
    r"(?:(?P<weekday>[A-Z][a-z]{2}),\s*)?(?P<day>\d{1,2})\s+(?P<month>[A-Z][a-z]{2})\s+(?P<year>\d{4})\s+"
    r"(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?\s+(?P<zone>[+-]\d{4}|GMT|UTC?|Z|[ECMP][SD]T)\Z",
    re.ASCII,
)
# Before the web had feeds: what programs write that were given no date.
FIRST_YEAR = 1990
# An ampersand that begins none of XML's own entities, outside of what is character data anyway.
BARE_AMPERSAND = re.compile(
    rb"(<!\[CDATA\[(?s:.*?)(?:\]\]>|\Z)|<!--(?s:.*?)(?:-->|\Z))|&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);)"
)
AMERICAN = {"E": 5, "C": 6, "M": 7, "P": 8}
RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)\Z", re.ASCII)


def parsed(content: bytes) -> tuple[Element | None, list[Finding]]:
    """The root of a document, or why it cannot be read; both where only bare ampersands are wrong."""
    from lxml import etree

    try:
        root = _root(content)
    except etree.XMLSyntaxError as error:
        return _with_ampersands_escaped(content), [Finding(error.lineno or 1, "not-xml", error.msg or "no XML")]
    if root.getroottree().docinfo.internalDTD is not None:
        return root, [Finding(1, "entities")]
    return root, []


def _root(content: bytes) -> Element:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(content, parser)


def _with_ampersands_escaped(content: bytes) -> Element | None:
    """The root, if nothing but ampersands kept it from being read."""
    from lxml import etree

    escaped = BARE_AMPERSAND.sub(lambda found: found[1] or b"&amp;", content)
    try:
        return _root(escaped) if escaped != content else None
    except etree.XMLSyntaxError:
        return None


def line_of(element: Element) -> int:
    """The line it begins on."""
    line = element.sourceline
    return line if isinstance(line, int) else 1


def text_of(element: Element | None) -> str:
    """All of its text."""
    return "" if element is None else "".join(map(str, element.itertext())).strip()


def html_faults(html: str, line: int, *, based: bool = False) -> Iterator[Finding]:
    """What a piece of HTML in a feed must not hold; relative addresses where nothing says what they are relative to."""
    root = _html(html)
    if root is None:
        return
    seen: set[str] = set()
    for element in root.iter():
        if isinstance(element.tag, str):
            for code, detail in _element_faults(element, based):
                if code + detail not in seen:
                    seen.add(code + detail)
                    yield Finding(line, code, detail)


def _html(html: str) -> Element | None:
    from lxml import etree

    if "<" not in html:
        return None
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        # As the inside of a body: an HTML parser moves what it takes for a head.
        return etree.fromstring(f"<body><div>{html}</div></body>".encode(errors="replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _element_faults(element: Element, based: bool) -> Iterator[tuple[str, str]]:
    if str(element.tag).lower() in UNSAFE:
        yield "unsafe", f"<{element.tag}>"
    for name, value in element.items():
        name, value = str(name).lower(), str(value)
        if name.startswith("on"):
            yield "unsafe", name
        elif name == "style" and STYLE.search(value):
            yield "unsafe", f"style={value}"
        elif name in ADDRESSES or name == "srcset":
            for address in _addresses(name, value):
                if SCRIPT.match(address):
                    yield "unsafe", address
                elif not based and not SCHEME.match(address.strip()):
                    yield "relative-address", address


def _addresses(name: str, value: str) -> list[str]:
    if name != "srcset":
        return [value]
    return [part.split()[0] for part in re.split(r",\s+", value) if part.split()]


def title_faults(title: str, line: int, *, rss: bool = False) -> Iterator[Finding]:
    """What readers lose or show of a title."""
    if not title:
        yield Finding(line, "title-missing")
    elif tag := TAG.search(title):
        yield Finding(line, "title-html", tag[0])
    elif rss and TITLE_WORD.search(title):
        yield from title_words(title, line)
    elif twice := TITLE_TWICE.search(title):
        yield Finding(line, "title-twice", twice[0])


def title_words(title: str, line: int) -> Iterator[Finding]:
    """A word in a title of HTML that looks like a tag, and is none."""
    word = TITLE_WORD.search(title)
    if word and not TAG.search(title):
        yield Finding(line, "title-word", word[0])


def rfc822(text: str) -> datetime | None:
    """An RSS date with a year of four digits and a zone; None if it is none."""
    found = RFC822.match(text.strip())
    if not found or found["month"] not in MONTHS:
        return None
    month, seconds = MONTHS.index(found["month"]) + 1, min(int(found["second"] or 0), 59)
    try:
        return datetime(
            int(found["year"]), month, int(found["day"]), int(found["hour"]), int(found["minute"]), seconds,
            tzinfo=timezone(_offset(found["zone"])),
        )  # fmt: skip
    except ValueError:
        return None


def _offset(zone: str) -> timedelta:
    if zone[0] in "+-":
        hours, minutes = int(zone[1:3]), int(zone[3:])
        return (timedelta(hours=hours, minutes=minutes)) * (-1 if zone[0] == "-" else 1)
    if zone[0] in AMERICAN and len(zone) == 3 and zone.endswith("T"):
        return timedelta(hours=(zone[1] == "D") - AMERICAN[zone[0]])
    return timedelta(0)


def right_weekday(text: str, moment: datetime) -> bool:
    """False where an RSS date names another day of the week."""
    word = text.strip()[:3]
    return word not in WEEKDAYS or word == WEEKDAYS[moment.weekday()]


def rfc3339(text: str) -> datetime | None:
    """A time with its offset; None if it is none."""
    if not RFC3339.match(text.strip()):
        return None
    try:
        return datetime.fromisoformat(text.strip().upper())
    except ValueError:
        return None


def without_page(root: Element, around: Around) -> Iterator[Finding]:
    """A feed whose link shows people its source: neither a style sheet of its own nor a page there or above."""
    before = root.itersiblings(preceding=True)
    if around.page is False and not any(getattr(one, "target", "") == "xml-stylesheet" for one in before):
        yield Finding(line_of(root), "no-page")


def date_faults(element: Element, moment: datetime | None) -> Iterator[Finding]:
    """A publication date that is none, or the zero time of a program."""
    if moment is None:
        yield Finding(line_of(element), "date-form", text_of(element))
    elif moment.year < FIRST_YEAR:
        yield Finding(line_of(element), "date-old", text_of(element))


def sooner(one: datetime | None, other: datetime | None) -> datetime | None:
    """The earlier of two moments, either of which may be unknown."""
    return min((moment for moment in (one, other) if moment is not None), default=None)


def later(one: datetime | None, other: datetime | None) -> bool:
    """True if one is later than another, and both are known."""
    return one is not None and other is not None and one > other
