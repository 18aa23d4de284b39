"""The instrument of the replay: it hears what is told twice, and knows who is who without a ledger."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cnfeed.model.entry import Entry
from cnfeed.workspace.identity.witness import Witness, face
from cnfeed.workspace.replaying.tally import Counts, Finding, Seen, Tally
from workspace.publishing import entry, on

MEET = entry(title="Meet", url="https://harbour.example/meet")
SAIL = entry(title="Sail", path="content/events/sail.md", when=on(date(2026, 4, 1)))


def seen(number: int, uid: str, one: Entry = MEET, **changes: str | None) -> Seen:
    values: dict[str, str | None] = {"title": one.title, "content": "same", "version": "1"}
    return Seen(number, uid, face(one), **(values | changes))  # type: ignore[arg-type]


def test_a_known_entry_under_a_new_id_is_announced_twice_and_unread_for_nothing() -> None:
    tally = Tally()
    tally.take([seen(1, "a")])
    counts, findings = tally.take([seen(1, "b")])
    assert counts == Counts(announced=1, twice=1, changed=1, unread=1, needless=1)
    assert findings == (Finding("twice", "Meet", MEET.path),)


def test_two_entries_under_one_id_are_one_to_subscribers_and_the_other_is_lost() -> None:
    tally = Tally()
    tally.take([seen(1, "a")])
    assert tally.take([seen(1, "a"), seen(2, "a", SAIL)])[0] == Counts(lost=1)
    assert tally.take([seen(1, "a"), seen(2, "a", SAIL)])[0] == Counts()


def test_a_stranger_under_the_id_of_one_that_left_is_lost() -> None:
    tally = Tally()
    tally.take([seen(1, "a")])
    tally.take([])
    assert tally.take([seen(2, "a", SAIL)])[0].lost == 1


def test_entries_that_change_ids_with_each_other_are_counted() -> None:
    tally = Tally()
    tally.take([seen(1, "a"), seen(2, "b", SAIL)])
    assert tally.take([seen(1, "b"), seen(2, "a", SAIL)])[0].changed == 2


def test_a_change_that_readers_see_is_unread_for_a_reason() -> None:
    tally = Tally()
    tally.take([seen(1, "a")])
    assert tally.take([seen(1, "a", content="new", version="2")])[0] == Counts(unread=1)
    assert tally.take([seen(1, "a", content="new", version="2")])[0] == Counts()


def test_what_stands_in_no_feed_is_never_unread() -> None:
    tally = Tally()
    tally.take([seen(1, "a", version=None)])
    assert tally.take([seen(1, "a", version=None, content="new")])[0] == Counts()


def test_the_witness_follows_gits_renames_and_whoever_comes_back() -> None:
    witness = Witness()
    (first,) = witness.numbers([MEET], {})
    moved = replace(MEET, path="content/calls/new.md", title="Other", when=on(date(2027, 1, 1)), url=None)
    assert witness.numbers([moved], {moved.path: MEET.path}) == [first]
    assert witness.numbers([], {}) == []
    assert witness.numbers([SAIL, replace(moved, path="content/back.md")], {}) == [first + 1, first]


def test_the_witness_takes_a_stranger_for_a_stranger() -> None:
    witness = Witness()
    (first,) = witness.numbers([MEET], {})
    assert witness.numbers([SAIL], {}) != [first]


def test_the_witness_keeps_those_apart_that_are_all_alike() -> None:
    witness = Witness()
    alike = [replace(SAIL, line=line) for line in (3, 4, 5)]
    before = witness.numbers(alike, {})
    assert len(set(before)) == 3
    assert witness.numbers(alike, {}) == before
