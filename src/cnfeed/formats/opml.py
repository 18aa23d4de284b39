"""OPML 2.0: the feeds as a list that readers import."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from cnfeed.formats.dates import rfc822
from cnfeed.formats.text import one_line
from cnfeed.model.feed import Channel

MEDIA_TYPE = "text/x-opml"


def opml(title: str, channels: Sequence[Channel]) -> bytes:
    """The channels that have an address, in the order given."""
    newest = max((channel.updated for channel in channels), default=None)
    modified = f"\n    <dateModified>{rfc822(newest)}</dateModified>" if newest else ""
    outlines = "".join(_outline(channel) for channel in channels if channel.self_url)
    return (
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        f'<opml version="2.0">\n  <head>\n    <title>{escape(one_line(title))}</title>{modified}\n  </head>\n'
        f"  <body>\n{outlines}  </body>\n</opml>\n"
    ).encode()


def _outline(channel: Channel) -> str:
    name = one_line(channel.title) or channel.path
    values = {
        "type": "rss",
        "text": name,
        "title": name,
        "description": one_line(channel.description),
        "xmlUrl": channel.self_url,
        "htmlUrl": channel.home_url,
        "language": channel.language,
    }
    attributes = " ".join(f"{key}={quoteattr(value)}" for key, value in values.items() if value)
    return f"    <outline {attributes}/>\n"
