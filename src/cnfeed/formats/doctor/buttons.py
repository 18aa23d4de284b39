"""What is wrong with a page's links that subscribe: each client takes another form of the same address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.markup import line_of, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

GOOGLE = re.compile(r"https?://(?:www\.)?(?:calendar\.google\.com/calendar|google\.com/calendar)/", re.IGNORECASE)
OUTLOOK = re.compile(r"https?://outlook\.(?:live|office|office365)\.com/(?:.*/)?addfromweb", re.IGNORECASE)
WEBCAL = re.compile(r"webcals?://", re.IGNORECASE)


def faults(root: Element) -> Iterator[Finding]:
    """Buttons for Google and Outlook that do not work there, and webcal with nothing beside it."""
    links = [(link, link.get("href", "")) for link in root.iter("a")]
    for link, address in links:
        if GOOGLE.match(address) and (wrong := _wrong(address, "cid", "webcal")):
            yield Finding(line_of(link), "button-google", wrong)
        if OUTLOOK.match(address) and (wrong := _wrong(address, "url", "https")):
            yield Finding(line_of(link), "button-outlook", wrong)
    yield from _webcal_alone(root, links)


def _wrong(address: str, parameter: str, scheme: str) -> str:
    """The address that a button hands over, if it is not of that scheme; an `&` or `#` in it must be encoded."""
    try:
        handed = parse_qs(urlsplit(address).query).get(parameter, [""])[0]
    except ValueError:
        return address
    # A public calendar of Google's own is named by its id, which is no address.
    return "" if handed.startswith(f"{scheme}://") or "://" not in handed else handed


def _webcal_alone(root: Element, links: list[tuple[Element, str]]) -> Iterator[Finding]:
    """A webcal link whose https address nobody can copy from the page."""
    said = {WEBCAL.sub("", address) for _, address in links if WEBCAL.match(address)}
    plain = {address.partition("://")[2] for _, address in links if address.startswith(("http://", "https://"))}
    words = text_of(root)
    for link, address in links:
        bare = WEBCAL.sub("", address)
        if bare in said - plain and f"://{bare}" not in words:
            said.discard(bare)
            yield Finding(line_of(link), "button-plain", bare)
