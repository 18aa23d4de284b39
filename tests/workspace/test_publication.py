"""What is published, and that nothing is written where nothing changed."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import feedparser
import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.model.entry import Entry, Kind, Status
from cnfeed.model.when import Precision, When
from cnfeed.workspace.identity.ledger import EMPTY
from cnfeed.workspace.identity.pairing import identified
from cnfeed.workspace.publishing.publication import publication
from workspace.publishing import LATER, NOW, SETTINGS, a_site, entry, files, on, published, reread, with_settings


def events_in(content: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def titles(content: bytes) -> list[str]:
    return [str(event["SUMMARY"]) for event in events_in(content)]


def items(content: bytes) -> list[str]:
    return [one["title"] for one in json.loads(content)["items"]]


def test_the_files_are_those_of_the_design() -> None:
    made = files(published(a_site()))
    paths = (
        "feed.xml", "atom.xml", "feed.json", "calendar.ics", "events.ics",
        "deadlines.ics", "index.html", "feeds.opml", ".gitattributes", "cnfeed-ledger.jsonl",
        "event/quay-conference.ics", "event/meetup.ics", "en/feed.xml", "zh/calendar.ics", "zh/index.html",
        "category/boats/atom.xml", "source/site/events.ics",
    )  # fmt: skip
    for path in paths:
        assert path in made
    assert made[".gitattributes"].startswith(b"* -text\n")


def test_a_selection_has_no_file_before_its_first_entry() -> None:
    made = files(published(a_site()))
    assert "category/boats/deadlines.ics" not in made
    assert "zh/deadlines.ics" not in made


def test_one_language_needs_no_folder_of_its_own() -> None:
    made = files(published([entry()]))
    assert not any(path.startswith("en/") for path in made)


def test_drafts_are_nowhere_not_even_in_the_ledger() -> None:
    made = files(published(a_site()))
    assert not any(b"Secret" in content or b"secret" in content for content in made.values())


def test_drafts_are_published_where_the_settings_say_so() -> None:
    made = files(published(a_site(), settings=with_settings(drafts=True)))
    assert "Secret" in titles(made["calendar.ics"])


@pytest.mark.parametrize("hidden", [{"live_from": LATER}, {"live_until": NOW}])
def test_what_is_not_live_is_not_published(hidden: dict[str, datetime]) -> None:
    made = published([entry(**hidden)])
    assert not made.announced and not made.ledger.lines


def test_calendars_hold_every_exact_entry_and_feeds_what_stands_alone() -> None:
    made = files(published(a_site()))
    assert titles(made["calendar.ics"]) == ["Call closes", "Meetup", "Quay conference", "Opening"]
    assert titles(made["events.ics"]) == ["Meetup", "Quay conference", "Opening"]
    assert titles(made["event/quay-conference.ics"]) == ["Call closes", "Quay conference", "Opening"]
    assert sorted(items(made["feed.json"])) == ["A new crane", "Meetup", "Quay conference", "Regatta"]
    assert items(made["zh/feed.json"]) == ["码头聚会"]


def test_imprecise_dates_enter_calendars_only_where_asked_for() -> None:
    made = files(published(a_site(), settings=with_settings(imprecise="tentative")))
    (regatta,) = [one for one in events_in(made["calendar.ics"]) if "Regatta" in one["SUMMARY"]]
    assert regatta["STATUS"] == "TENTATIVE"


def test_old_events_stay_unless_the_settings_drop_them() -> None:
    site = [entry(), entry(path="old.md", title="Old", when=on(date(2020, 1, 1)))]
    assert "Old" in titles(files(published(site))["calendar.ics"])
    assert "Old" not in titles(files(published(site, settings=with_settings(keep_past="1y")))["calendar.ics"])


def test_publishing_again_later_writes_the_same_bytes() -> None:
    first = published(a_site())
    again = published(a_site(), reread(first), LATER + timedelta(days=400))
    assert files(again) == files(first)


def test_the_order_of_documents_does_not_matter() -> None:
    shuffled = a_site()
    random.Random(7).shuffle(shuffled)
    assert files(published(shuffled)) == files(published(a_site()))


def test_what_is_known_is_not_rendered_again() -> None:
    site = a_site()
    first = published(site)
    ledger = reread(first)
    known = {path: (key, ledger.files[path][0]) for path, key in (first.keys or {}).items()}
    again = publication(identified(site, ledger), SETTINGS, ledger, LATER, known=known)
    assert again.artifacts == ()
    assert again.ledger_artifact == first.ledger_artifact
    site[3] = replace(site[3], title="Moot")
    some = publication(identified(site, ledger), SETTINGS, ledger, LATER, known=known)
    whole = published(site, ledger, LATER)
    assert some.ledger == whole.ledger
    assert {one.path for one in some.artifacts} < {one.path for one in whole.artifacts}


def test_a_visible_change_counts_once_and_leaves_others_alone() -> None:
    site = a_site()
    first = published(site)
    site[3] = replace(site[3], title="Moot")
    second = published(site, reread(first), LATER)
    third = published(site, reread(second), LATER + timedelta(days=1))
    assert files(third) == files(second)
    for uid, line in second.ledger.lines.items():
        before = first.ledger.lines[uid]
        if line.title == "Moot":
            assert (line.sequence, line.modified, line.updated) == (1, LATER, LATER)
            assert (line.created, line.published, line.slug) == (before.created, before.published, "meetup")
        else:
            assert line == before


def test_lines_inserted_above_are_no_change() -> None:
    first = published(a_site())
    lower = [replace(one, line=one.line + 9, words="read elsewhere") for one in a_site()]
    assert {one.sequence for one in published(lower, reread(first), LATER).ledger.lines.values()} == {0}


def test_what_a_session_shows_of_its_conference_is_no_change_of_it() -> None:
    def site(place: str) -> list[Entry]:
        return [entry(location=place), entry(anchor="talk", part_of="", title="Talk", location=place)]

    second = published(site("Hall B"), reread(published(site("Hall A"))), LATER)
    assert {line.title: line.sequence for line in second.ledger.lines.values()} == {"Harbour meetup": 1, "Talk": 0}


def test_an_entry_gone_leaves_the_files_keeps_its_line_and_comes_back_as_itself() -> None:
    site = a_site()
    first = published(site)
    without = published([*site[:3], *site[4:]], reread(first), LATER)
    made = files(without)
    assert "Meetup" not in titles(made["calendar.ics"])
    assert "event/meetup.ics" not in made
    assert events_in(made["category/boats/calendar.ics"]) == [] and "zh/feed.xml" in made
    back = published(site, reread(without), LATER)
    (line,) = [one for one in back.ledger.lines.values() if one.title == "Meetup"]
    assert not line.gone and line.sequence == 0
    assert files(back)["calendar.ics"] == files(first)["calendar.ics"]


def test_a_clashing_slug_gets_digits_and_both_stay_for_ever() -> None:
    site = [entry(path="a.md"), entry(path="b.md"), entry(path="c.md", title="🎉"), entry(path="d.md", title="CON")]
    made = published(site)
    slugs = {line.path: line.slug for line in made.ledger.lines.values()}
    uids = {line.path: line.uid for line in made.ledger.lines.values()}
    assert sorted([slugs["a.md"], slugs["b.md"]])[0] == "harbour-meetup"
    assert slugs["c.md"] == uids["c.md"].replace("-", "")[:8]
    assert slugs["d.md"] != "con"
    renamed = published([replace(one, title=f"New {one.path}") for one in site], reread(made), LATER)
    assert {line.path: line.slug for line in renamed.ledger.lines.values()} == slugs


@pytest.mark.parametrize(
    "title", ["../../etc/passwd", "a/b\\c:d", "x" * 500, "界" * 200, "..", "\x00", "nul.txt", "%2e%2e"]
)
def test_no_title_or_category_names_a_path_outside(title: str) -> None:
    for path in files(published([entry(title=title, categories=(title,))])):
        parts = path.split("/")
        assert all(part.strip(". ") or part == ".gitattributes" for part in parts)
        assert not any(set(part) & set('\\:*?"<>|%\x00') or len(part.encode()) > 200 for part in parts)


def test_a_post_without_an_address_leads_to_its_place_on_the_page() -> None:
    made = published([entry(kind=Kind.NEWS, url=None)])
    (uid,) = made.ledger.lines
    link = feedparser.parse(files(made)["feed.xml"])["entries"][0]["link"]
    assert link == f"https://harbour.example/feeds/index.html#{uid}"
    assert f'id="{uid}"' in files(made)["index.html"].decode()


def announced(one: Entry, **more: object) -> datetime:
    made = publication(identified([one], EMPTY), SETTINGS, EMPTY, NOW, **more)  # type: ignore[arg-type]
    return made.announced[0].stamp.published


def test_the_documents_own_key_says_when_it_was_announced() -> None:
    key = datetime.fromisoformat("2024-05-01T08:00:00+08:00")
    assert announced(entry(published=key)).isoformat() == "2024-05-01T08:00:00+08:00"
    assert announced(entry(published=LATER)) == NOW


def test_else_the_first_commit_says_it() -> None:
    commit = datetime(2023, 1, 1, tzinfo=UTC)
    assert announced(entry(), first_commits={entry().path: commit}) == commit


def test_else_on_the_first_publish_a_news_items_own_day_or_past_month() -> None:
    assert announced(entry(kind=Kind.NEWS, when=on(date(2025, 11, 3)))) == datetime(2025, 11, 3, tzinfo=UTC)
    assert announced(entry(kind=Kind.NEWS, when=When(date(2025, 11, 1), date(2025, 11, 30), Precision.MONTH))) == (
        datetime(2025, 11, 1, tzinfo=UTC)
    )
    this_month = When(date(2026, 1, 1), date(2026, 1, 31), Precision.MONTH)
    assert announced(entry(kind=Kind.NEWS, when=this_month)) == NOW


def test_an_events_own_date_is_never_its_announcement() -> None:
    assert announced(entry(when=on(date(2020, 1, 1)))) == NOW


def test_what_appears_later_is_announced_then() -> None:
    ledger = reread(published([entry()]))
    late = entry(path="late.md", kind=Kind.NEWS, when=on(date(2020, 1, 1)))
    commits = {"late.md": datetime(2020, 1, 1, tzinfo=UTC)}
    made = publication(identified([entry(), late], ledger), SETTINGS, ledger, LATER, first_commits=commits)
    assert {one.entry.path: one.stamp.published for one in made.announced}["late.md"] == LATER


def test_the_announcement_moves_only_with_the_documents_key() -> None:
    post = entry(kind=Kind.NEWS, when=When(), published=datetime(2025, 1, 1, tzinfo=UTC))
    first = published([post])
    new = datetime(2025, 2, 2, tzinfo=UTC)
    second = published([replace(post, published=new)], reread(first), LATER)
    (line,) = second.ledger.lines.values()
    assert (line.published, line.updated, line.sequence) == (new, new, 0)
    (line,) = published([replace(post, published=None)], reread(second), LATER).ledger.lines.values()
    assert line.published == new


def posts(count: int, apart: timedelta) -> list[Entry]:
    return [
        entry(path=f"p{n}.md", kind=Kind.NEWS, title=f"Post {n}", when=When(), published=NOW - apart * n)
        for n in range(count)
    ]


def test_the_feed_shows_the_newest_and_archive_pages_the_rest() -> None:
    made = files(published(posts(120, timedelta(days=3))))
    assert items(made["feed.json"]) == [f"Post {n}" for n in range(50)]
    pages = [made[path] for path in made if path.startswith("archive/") and path.endswith("-feed.xml")]
    told = {one["title"] for content in pages for one in feedparser.parse(content)["entries"]}
    assert told | {*items(made["feed.json"])} == {f"Post {n}" for n in range(120)}
    links = feedparser.parse(made["feed.xml"])["feed"]["links"]
    assert any(link["rel"] == "prev-archive" and link["href"].endswith("-feed.xml") for link in links)


def test_nothing_younger_than_thirty_days_leaves_the_feed() -> None:
    made = files(published(posts(120, timedelta(hours=6))))
    assert len(items(made["feed.json"])) == 120


def test_a_new_post_leaves_older_archive_pages_as_they_are() -> None:
    first = published(posts(120, timedelta(days=3)))
    fresh = entry(path="fresh.md", kind=Kind.NEWS, title="Fresh", when=When(), published=NOW + timedelta(hours=1))
    second = published([fresh, *posts(120, timedelta(days=3))], reread(first), LATER)
    before, after = files(first), files(second)
    old = [path for path in before if path.startswith("archive/")]
    assert [path for path in old if before[path] != after.get(path)] in ([], [max(path for path in old)])


def test_beside_a_calendar_too_large_for_clients_stand_yearly_ones() -> None:
    first = date(2025, 1, 1)
    site = [entry(path=f"{n}.md", title=f"Day {n}", when=on(first + timedelta(days=n))) for n in range(1_001)]
    made = files(published(site))
    years = {path: len(events_in(made[path])) for path in made if path.startswith("calendar-")}
    assert years == {"calendar-2025.ics": 365, "calendar-2026.ics": 365, "calendar-2027.ics": 271}
    assert len(events_in(made["calendar.ics"])) == 1_001
    fewer = files(published(site[:10], reread(published(site)), LATER))
    assert "calendar-2027.ics" in fewer


def test_category_names_that_differ_in_case_are_one() -> None:
    made = files(published([entry(categories=("Boats",)), entry(path="b.md", categories=("boats",))]))
    assert {path.split("/")[1] for path in made if path.startswith("category/")} == {"boats"}
    assert len(events_in(made["category/boats/calendar.ics"])) == 2


def test_a_cancelled_event_says_so_and_counts_as_changed() -> None:
    first = published([entry()])
    second = published([entry(status=Status.CANCELLED)], reread(first), LATER)
    (event,) = events_in(files(second)["calendar.ics"])
    assert event["SEQUENCE"] == 1 and str(event["SUMMARY"]).startswith("Cancelled")


def test_every_uid_stands_once_in_a_calendar() -> None:
    days = (date(2026, 4, 8), date(2026, 4, 22))
    site = [*a_site(), entry(path="two.md", when=When(days[0], days[1], Precision.DAY, days=days))]
    uids = [str(one["UID"]) for one in events_in(files(published(site))["calendar.ics"])]
    assert len(uids) == 6 and len({*uids}) == 6


CHANGES = st.sampled_from(
    [{"title": "Other"}, {"when": on(date(2026, 8, 8))}, {"url": "https://x.example/"}, {"description": "More."}]
)


@given(st.lists(st.tuples(st.integers(0, 6), CHANGES), max_size=4), st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_any_changes_keep_uids_and_publish_the_same_twice(
    changes: list[tuple[int, dict[str, object]]], shuffling: random.Random
) -> None:
    site = a_site()
    ledger = reread(published(site))
    before = {one.path + one.anchor: one.uid for one in identified(site, ledger)}
    for place, change in changes:
        site[place] = replace(site[place], **change)  # type: ignore[arg-type]
    shuffling.shuffle(site)
    once = published(site, ledger, LATER)
    assert {one.path + one.anchor: one.uid for one in identified(site, ledger)} == before
    shuffling.shuffle(site)
    assert files(published(site, reread(once), LATER + timedelta(days=1))) == files(once)


@pytest.mark.parametrize(
    "moment", ["0001-01-01T00:00:00+08:00", "0900-05-05T00:00:00+00:00", "9999-12-31T23:59:59-11:00"]
)
def test_a_date_that_means_none_is_no_announcement(moment: str) -> None:
    post = entry(kind=Kind.NEWS, when=When(), published=datetime.fromisoformat(moment))
    assert announced(post) == NOW
    assert "feed.xml" in files(published([post]))


@pytest.mark.parametrize("day", [date.min, date.max])
def test_events_at_the_ends_of_time_are_published_all_the_same(day: date) -> None:
    for kind in (Kind.NEWS, Kind.EVENT):
        for precision in (Precision.DAY, Precision.MONTH):
            assert published([entry(kind=kind, when=on(day, precision))]).announced
