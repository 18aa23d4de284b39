"""How a digest's bullets are made: where their date stands, what follows it, what is linked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cnfeed.documents.document import Document
from cnfeed.documents.markdown import Item
from cnfeed.model.span import Span, Splice
from cnfeed.model.when import Precision, When
from cnfeed.reading.bullets import Digest
from cnfeed.reading.dates import Context, formatted, rewritten
from cnfeed.reading.digest import Bullet, bullet_of
from cnfeed.reading.lines import line_start
from cnfeed.reading.outline import Section, section_of

MARKS = re.compile(r"[*_\s]*\Z")
AFTER = re.compile(r"[*_]*\s*(?:[:：,，、|–—-]+\s*)?[*_]*")
BEFORE = re.compile(r"[\s(（:：,，、|–—@*_-]*\Z")
CLOSING = re.compile(r"[\s)）*_.。]*\Z")


def destination(url: str) -> str:
    """An address as a Markdown link's brackets can hold it."""
    return f"<{url}>" if set("() ") & set(url) else url


@dataclass(frozen=True, slots=True)
class Form:
    """The words around a bullet's date: before and behind it, and whether the link holds the date as well."""

    mark: str
    before: str
    after: str
    words: str
    when: When
    leading: bool
    linked_date: bool

    def said(self, when: When, context: Context) -> str:
        """A date in the words of this bullet's."""
        return rewritten(self.words, self.when, when, context) or formatted(when, context)

    def content(self, date_words: str, title: str, url: str | None) -> str:
        """A bullet's first line, without its mark."""
        address = None if url is None else destination(url)
        if address is None:
            return self._dated(date_words, title)
        if self.linked_date:
            return f"[{self._dated(date_words, title)}]({address})"
        return self._dated(date_words, f"[{title}]({address})")

    def _dated(self, date_words: str, title: str) -> str:
        if self.leading:
            return f"{self.before}{date_words}{self.after}{title}"
        return f"{title}{self.before}{date_words}{self.after}"


PLAIN = Form("- ", "", " ", "", When(), True, True)


def form_of(digest: Digest, section: Section, skip: Item | None = None) -> Form:
    """The form of the nearest bullet that says an exact day; a plain one where there is none."""
    everywhere = (one for one in digest.top.walk() if one is not section)
    for some in (section, *everywhere):
        for item in some.items:
            found = _form(digest.text, item, some) if item is not skip else None
            if found:
                return found
    return PLAIN


def _form(text: str, item: Item, section: Section) -> Form | None:
    bullet = bullet_of(Document("", text), item, section.context)
    own = bullet.own
    if own is None or own.when.precision is not Precision.DAY or own.when.end or own.when.days or bullet.again:
        return None
    around = _around(text, bullet, own.span)
    if around is None:
        return None
    before, after, leading = around
    mark = text[line_start(text, item.marker.start) : item.content.start]
    linked = bullet.url is not None and bullet.title.end <= bullet.url.start
    return Form(mark, before, after, own.span.of(text), own.when, leading, linked)


def _around(text: str, bullet: Bullet, own: Span) -> tuple[str, str, bool] | None:
    """What stands before and behind the date, and whether it comes before the title."""
    before = text[bullet.title.start : own.start]
    behind = text[own.end : bullet.title.end]
    if MARKS.match(before):
        found = AFTER.match(behind)
        return before, found[0] if found else " ", True
    trailing, closing = BEFORE.search(before), CLOSING.match(behind)
    return (trailing[0], behind, False) if trailing and trailing[0] and closing else None


def leading_date(digest: Digest, item: Item, when: When, context: Context) -> Splice:
    """A date put into a bullet that has none, where those beside it have theirs."""
    form = form_of(digest, section_of(digest.top, item), item)
    bullet = bullet_of(Document("", digest.text), item, digest.context)
    place = item.content if bullet.url and not form.linked_date else bullet.title
    at = place.start if form.leading else place.end
    return Splice(Span(at, at), form.before + form.said(when, context) + form.after)
