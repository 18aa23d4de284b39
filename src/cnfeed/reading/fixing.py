"""What a problem's line may be meant to say: texts to choose from, each read and found without that problem."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from itertools import islice

from cnfeed.documents import frontmatter
from cnfeed.documents.document import Document, spliced
from cnfeed.documents.frontmatter import FrontMatter, RefusedEdit
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Attendance, Entry, Status
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.settings import Source
from cnfeed.model.span import Span, Splice
from cnfeed.model.when import written
from cnfeed.model.zone import aware, zone_names
from cnfeed.reading.dates.zone_words import ABBREVIATIONS
from cnfeed.reading.dates.zones import readings, unusual
from cnfeed.reading.edit import edit
from cnfeed.reading.fixing_words import other_days, other_weekdays, with_year, zone_offsets
from cnfeed.reading.reader import YAML_1_1, read
from cnfeed.reading.result import Reading

MOST_TRIED, MOST = 24, 5


@dataclass(frozen=True, slots=True)
class Fix:
    """A text without the problem. ``kind`` says what is done (``replace``, ``zone``, ``remove``, ``swap``, ``quote``).

    ``word`` is what stands there then.
    """

    kind: str
    word: str
    text: str


@dataclass(frozen=True, slots=True)
class Ailing:
    """A document with a problem in it."""

    document: Document
    source: Source
    problem: Problem
    reading: Reading
    matter: FrontMatter

    @property
    def line(self) -> Span:
        """The problem's line without its end."""
        return line_span(self.document.text, self.problem.line)

    @property
    def key(self) -> str | None:
        """The front matter key whose value stands on that line."""
        here = self.line
        found = [path for path, span in self.matter.keys.items() if here.start <= span.start < here.end]
        return found[-1] if found else None

    def entries(self) -> Iterator[Entry]:
        """What the problem's line tells."""
        return (one for one in self.reading.entries if one.line == self.problem.line)


Tried = Iterator[Fix]


def fixes(document: Document, source: Source, problem: Problem) -> tuple[Fix, ...]:
    """What one may choose from to be rid of a problem; none where only the author knows."""
    offered = OFFERS.get(problem.code)
    if offered is None or not 0 < problem.line <= document.line(len(document.text)):
        return ()
    matter = frontmatter.parse(document.text, yaml="1.1" if source.generator in YAML_1_1 else "1.2")
    ailing = Ailing(document, source, problem, read(document, source), matter)
    tried = islice(offered(ailing), MOST_TRIED)
    return tuple(islice((fix for fix in tried if _helps(ailing, fix)), MOST))


def _helps(ailing: Ailing, fix: Fix) -> bool:
    """True if the problem is gone, and nothing else got worse."""
    if fix.text == ailing.document.text:
        return False
    after = read(Document(ailing.document.href, fix.text), ailing.source)
    same = [one for one in ailing.reading.problems if _alike(one, ailing.problem)]
    left = [one for one in after.problems if _alike(one, ailing.problem)]
    worse = len(_errors(after)) > len(_errors(ailing.reading)) - (ailing.problem.severity is Severity.ERROR)
    return len(left) < len(same) and not worse and len(after.entries) >= len(ailing.reading.entries)


def _alike(one: Problem, other: Problem) -> bool:
    return (one.code, one.line) == (other.code, other.line)


def _errors(reading: Reading) -> list[Problem]:
    return [one for one in reading.problems if one.severity is Severity.ERROR]


def line_span(text: str, line: int) -> Span:
    """A 1-based line without its end."""
    at = 0
    for found in re.finditer(r"\r\n|\n|\r", text):
        line -= 1
        if not line:
            return Span(at, found.start())
        at = found.end()
    return Span(at, len(text))


# -- what is tried, by the problem's code


def _in_line(ailing: Ailing, replaced: Callable[[str], Iterator[tuple[str, str]]], kind: str = "replace") -> Tried:
    """The line's words with something else in them: (the new line, the new word)."""
    here = ailing.line
    for line, word in replaced(here.of(ailing.document.text)):
        yield Fix(kind, word, spliced(ailing.document.text, [Splice(here, line)]))


def _weekday(ailing: Ailing) -> Tried:
    yield from _in_line(ailing, other_weekdays)


def _day(ailing: Ailing) -> Tried:
    yield from _in_line(ailing, other_days)


def _year(ailing: Ailing) -> Tried:
    for entry in ailing.entries():
        if entry.when.first_day is not None:
            year, words = entry.when.first_day.year, entry.words
            yield from _in_line(ailing, lambda line, words=words, year=year: with_year(line, words, year))  # type: ignore[misc]


def _zone_in_words(ailing: Ailing) -> Tried:
    """A choice of zones: stated for a page, else as an offset in the words themselves."""
    own = [entry for entry in ailing.entries() if not entry.anchor]
    for entry in own:
        choices = re.findall(r"[A-Z][A-Za-z_]+/[A-Za-z_/]+", ailing.problem.message)
        yield from _edits(ailing, entry, ({"timezone": name} for name in choices), "zone")
    if not own:
        yield from _in_line(ailing, lambda line: zone_offsets(line, ailing.problem.message), "zone")


def _hour(ailing: Ailing) -> Tried:
    """The hours that one which does not exist may mean."""
    for entry, field, moment, name in _timed(ailing):
        meant = sorted({one.replace(tzinfo=None) for one in readings(moment, name)})
        yield from _edits(ailing, entry, ({field: written(one) or ""} for one in meant), "replace")


def _instant(ailing: Ailing) -> Tried:
    """An hour that occurs twice as one instant or the other, in UTC."""
    for entry, field, moment, name in _timed(ailing):
        for instant in readings(moment, name):
            times = {
                one: written(aware(value, name).astimezone(UTC).replace(tzinfo=None)) or ""
                for one, value in (("start", entry.when.start), ("end", entry.when.end))
                if isinstance(value, datetime)
            }
            times[field] = written(instant.astimezone(UTC).replace(tzinfo=None)) or ""
            yield from _edits(ailing, entry, iter([{**times, "timezone": "UTC"}]), "zone")


def _timed(ailing: Ailing) -> Iterator[tuple[Entry, str, datetime, str]]:
    for entry in ailing.entries():
        for field, moment in (("start", entry.when.start), ("end", entry.when.end)):
            if entry.when.zone and isinstance(moment, datetime) and unusual(moment, entry.when.zone):
                yield entry, field, moment, entry.when.zone


def _edits(ailing: Ailing, entry: Entry, choices: Iterator[Mapping[str, str]], kind: str) -> Tried:
    for values in choices:
        try:
            done = edit(ailing.document, ailing.source, entry, values)
        except DocumentError:
            continue
        yield Fix(kind, re.sub(r"(?<=\d)T(?=\d)", " ", " ".join(values.values())), done.text)


def _timezone(ailing: Ailing) -> Tried:
    key = ailing.key
    value = ailing.matter.scalars[key].value if key in ailing.matter.scalars and key else ""
    word = str(value).strip()
    names = [*ABBREVIATIONS.get(word.lower(), ()), *_near(word, zone_names()), ailing.source.timezone]
    yield from _values(ailing, dict.fromkeys(names), "zone")
    yield from _removed(ailing)


def _near(word: str, names: tuple[str, ...]) -> list[str]:
    """Names that look like a word, or whose city does."""
    cities = {name.rpartition("/")[2].lower(): name for name in names}
    by_city = get_close_matches(word.rpartition("/")[2].lower().replace(" ", "_"), cities, n=2, cutoff=0.75)
    return [*(cities[city] for city in by_city), *get_close_matches(word, names, n=2, cutoff=0.7)]


def _word(words: type[Status] | type[Attendance]) -> Callable[[Ailing], Tried]:
    def tried(ailing: Ailing) -> Tried:
        key = ailing.key
        said = str(ailing.matter.scalars[key].value) if key and key in ailing.matter.scalars else ""
        allowed = [str(one) for one in words]
        near = get_close_matches(said.lower(), allowed, n=len(allowed), cutoff=0.3)
        yield from _values(ailing, dict.fromkeys((*near, *allowed)), "replace")

    return tried


def _values(ailing: Ailing, names: Mapping[str, None], kind: str) -> Tried:
    """The line's front matter value replaced."""
    key, text = ailing.key, ailing.document.text
    for name in names if key and key in ailing.matter.scalars else ():
        try:
            splice = frontmatter.replacing(text, ailing.matter, key or "", name)
        except RefusedEdit:
            continue
        yield Fix(kind, name, spliced(text, [splice]))


def _removed(ailing: Ailing) -> Tried:
    """The line's key taken away."""
    key = ailing.key
    try:
        if key is not None:
            splice = frontmatter.removing(ailing.document.text, ailing.matter, key)
            yield Fix("remove", key, spliced(ailing.document.text, [splice]))
    except RefusedEdit:
        return


def _turned(ailing: Ailing) -> Tried:
    """Start and end the other way round, or no end."""
    key = ailing.key
    start = next((one.places["start"][0] for one in ailing.reading.entries if "start" in one.places), None)
    if key and start and start.key and key in ailing.matter.scalars and start.key in ailing.matter.scalars:
        first, last = ailing.matter.scalars[start.key], ailing.matter.scalars[key]
        splices = [Splice(first.span, last.written), Splice(last.span, first.written)]
        yield Fix("swap", f"{last.written} – {first.written}", spliced(ailing.document.text, splices))
    yield from _removed(ailing)


def _matter(ailing: Ailing) -> Tried:
    """What most often keeps front matter from being read: a colon in words without quotes, a tab, a day too many."""

    def quoted(line: str) -> Iterator[tuple[str, str]]:
        found = re.match(r"(\s*(?:- )?[\w.-]+:\s+)(.*\S)(\s*)\Z", line)
        if found and found[2][0] not in "\"'|>[{&*!":
            value = '"' + found[2].replace("\\", "\\\\").replace('"', '\\"') + '"'
            yield found[1] + value + found[3], value

    def untabbed(line: str) -> Iterator[tuple[str, str]]:
        if "\t" in line:
            yield line.replace("\t", "  "), line.replace("\t", "  ").strip()

    if ailing.problem.severity is Severity.ERROR:
        yield from _in_line(ailing, quoted, "quote")
        yield from _in_line(ailing, untabbed)
    yield from _day(ailing)


OFFERS: Mapping[str, Callable[[Ailing], Tried]] = {
    "weekday-mismatch": _weekday,
    "impossible-date": _day,
    "bad-date": _day,
    "year-assumed": _year,
    "ambiguous-zone": _zone_in_words,
    "nonexistent-time": _hour,
    "ambiguous-time": _instant,
    "bad-timezone": _timezone,
    "bad-status": _word(Status),
    "bad-attendance": _word(Attendance),
    "bad-recurrence": _removed,
    "end-before-start": _turned,
    "front-matter": _matter,
}
