"""Translations of one document are one entry; what differs or is told twice is named."""

from __future__ import annotations

from datetime import date

from builders import an_event
from cnfeed.model.entry import Entry, Place
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.span import Span
from cnfeed.model.when import Precision, When
from cnfeed.reading.result import Reading
from cnfeed.reading.translations import joined
from sites import Site, page


def both(english: tuple[Entry, ...], german: tuple[Entry, ...]) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    site = Site(
        {
            "hugo.toml": 'baseURL = "https://example.org/"\n[languages.en]\ncontentDir="content/en"\n[languages.de]\ncontentDir="content/de"\n',
            "content/en/events/a.md": page(title="A"),
            "content/de/events/a.md": page(title="A"),
        }
    )
    readings = [
        Reading(path, "site", entries, facts=site.facts(path))
        for path, entries in (("content/en/events/a.md", english), ("content/de/events/a.md", german))
    ]
    return joined(readings, {"site": "en"})


def row(language: str, line: int, title: str, day: int = 3, url: str | None = None) -> Entry:
    return an_event(
        title=title,
        anchor=f"row-{title.lower()}",
        line=line,
        url=url,
        path=f"content/{language}/events/a.md",
        languages=(language,),
        when=When(date(2026, 5, day), None, Precision.DAY),
        places={"url": (Place(Span(0, 1), "link"),)} if url else {},
    )


def test_translated_rows_are_one_entry_by_link_by_words_and_by_their_order() -> None:
    entries, problems = both(
        (row("en", 8, "Munich", url="https://x.org/m"), row("en", 9, "Milan"), row("en", 10, "Oslo")),
        (row("de", 18, "München", url="https://x.org/m"), row("de", 19, "Mailand"), row("de", 20, "Oslo")),
    )
    assert [(one.title, one.versions[0].title) for one in entries] == [
        ("Munich", "München"),
        ("Milan", "Mailand"),
        ("Oslo", "Oslo"),
    ]
    assert problems == ()


def test_rows_that_cannot_be_paired_stay_apart() -> None:
    entries, _ = both((row("en", 8, "Munich"), row("en", 9, "Milan")), (row("de", 18, "Lyon"),))
    assert [one.title for one in entries] == ["Munich", "Milan", "Lyon"]


def test_differing_dates_of_translations_are_a_problem() -> None:
    def own(language: str, day: int) -> Entry:
        return an_event(
            languages=(language,),
            path=f"content/{language}/events/a.md",
            when=When(date(2026, 5, day), None, Precision.DAY),
        )

    (entry,), (problem,) = both((own("en", 3),), (own("de", 4),))
    assert entry.languages == ("en", "de")
    assert (problem.code, problem.path) == ("translation-differs", "content/de/events/a.md")
    assert "content/en/events/a.md:3" in problem.message


def told(path: str, line: int, **changes: object) -> Reading:
    entry = an_event(path=path, line=line, anchor=f"a{line}", **changes)
    return Reading(path, "site", (entry,))


def test_the_same_link_and_days_in_two_documents_are_possible_duplicates() -> None:
    link = {"url": "https://example.org/quay", "places": {"url": (Place(Span(0, 1), "link"),)}}
    entries, (problem,) = joined([told("a.md", 3, title="Quay", **link), told("b.md", 7, title="Kai", **link)], {})
    assert len(entries) == 2
    assert (problem.code, problem.severity, problem.path, problem.line) == (
        "possible-duplicate",
        Severity.INFO,
        "b.md",
        7,
    )
    assert "a.md:3" in problem.message


def test_the_same_title_and_day_are_possible_duplicates_but_not_an_event_and_its_own_part() -> None:
    _, found = joined([told("a.md", 3, title="Harbour summit"), told("b.md", 7, title="Harbour Summit!")], {})
    assert [one.code for one in found] == ["possible-duplicate"]
    parent = an_event(path="c.md", line=2, title="Harbour summit")
    child = an_event(path="c.md", line=9, title="Harbour summit", anchor="x", part_of="")
    assert joined([Reading("c.md", "site", (parent, child))], {})[1] == ()


def test_entries_that_only_share_their_documents_address_are_no_duplicates() -> None:
    shared = {"url": "https://example.org/e/", "base_url": "https://example.org/e/"}
    entries = tuple(an_event(line=n, anchor=f"s{n}", title=f"Session number {n}", **shared) for n in (4, 5))
    assert joined([Reading("e.md", "site", entries)], {})[1] == ()
