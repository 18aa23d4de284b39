"""Addresses that may be published: absolute http(s) ones without a password."""

from __future__ import annotations

import re
from urllib.parse import quote, urljoin, urlsplit, urlunsplit
from uuid import UUID

INVISIBLE = re.compile("[\x00-\x1f\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
PATH = "/%:@!$&'()*+,;=~-._"
QUERY = PATH + "?"


def absolute(url: str | None, base: str | None = None) -> str | None:
    """The address in ASCII, resolved against *base*; None if it is not one a reader can follow."""
    if not url or not url.strip():
        return None
    try:
        own = urlsplit(_visible(url))
        parts = urlsplit(urljoin(base or "", own.geturl())) if own.netloc or not own.scheme else own
        host = _host(parts.hostname or "", parts.port)
    except (ValueError, UnicodeError):
        return None
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc:
        return None
    return urlunsplit(
        (
            parts.scheme,
            host,
            quote(parts.path, safe=PATH),
            quote(parts.query, safe=QUERY),
            quote(parts.fragment, safe=QUERY),
        )
    )


def _visible(url: str) -> str:
    """Without what one does not see, and with inner spaces encoded: a browser does the same."""
    return INVISIBLE.sub("", url.replace("\u00a0", "").strip()).replace(" ", "%20").replace("\\", "/")


def _host(name: str, port: int | None) -> str:
    """The host in ASCII (IDNA) with its port."""
    if not re.fullmatch(r"[^\s/?#@\\<>\"'`{}|^%]+", name):
        return ""
    host = f"[{name}]" if ":" in name else name if name.isascii() else name.encode("idna").decode("ascii")
    return host if port is None else f"{host}:{port}"


def id_of(uid: str) -> str:
    """The permanent id of an entry, the same in all formats: ``urn:uuid:…``, or a ``tag:`` for an adopted id.

    A ledger may hold ids taken over from feeds and calendars that were published before: those that
    are URIs stay as they are.
    """
    try:
        if str(UUID(uid)) == uid.lower():
            return f"urn:uuid:{uid.lower()}"
    except ValueError:
        pass
    if re.match(r"(?:tag|urn|https?):\S+\Z", uid):
        return uid
    return "tag:cnfeed.invalid,2026:" + quote(uid, safe="-._~:@")


def anchor(base_url: str | None, uid: str) -> str | None:
    """Where the published page shows an entry."""
    return f"{base_url}index.html#{quote(uid, safe=QUERY)}" if base_url else None
