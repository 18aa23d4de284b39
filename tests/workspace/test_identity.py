"""A uid, once published, stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.model.entry import Entry, Kind, Version
from cnfeed.model.settings import Settings
from cnfeed.model.when import Precision, When
from cnfeed.workspace.identity.ledger import EMPTY, Ledger, parsed, written
from cnfeed.workspace.identity.pairing import identified
from cnfeed.workspace.identity.sketches import likeness, renamed, sketch
from cnfeed.workspace.publishing.announcing import announcing, lines
from workspace.publishing import NOW, entry, on


def bullets(*titles: str, path: str = "docs/news.md", first: date = date(2026, 3, 1)) -> list[Entry]:
    return [
        entry(path=path, line=3 + place, title=title, anchor=title.casefold(), when=on(first + timedelta(days=place)))
        for place, title in enumerate(titles)
    ]


def published(entries: list[Entry], ledger: Ledger = EMPTY, texts: dict[str, str] | None = None) -> Ledger:
    known = identified(entries, ledger, texts)
    public = announcing(known, Settings(), ledger, NOW, {})
    documents = {one.path: sketch(texts[one.path]) for one in entries} if texts else {}
    return Ledger(parsed(written(Ledger(lines(public, ledger)))).lines, documents)


def uids(entries: list[Entry], ledger: Ledger, texts: dict[str, str] | None = None) -> list[str | None]:
    return [one.uid for one in identified(entries, ledger, texts)]


def test_a_new_entry_has_the_uid_its_document_names() -> None:
    assert uids([entry(uid="meet-1@example.org")], EMPTY) == ["meet-1@example.org"]


def test_a_uid_with_spaces_is_not_taken_over() -> None:
    assert " " not in (uids([entry(uid="my own uid")], EMPTY)[0] or "")


def test_a_new_uid_depends_on_source_path_and_anchor_alone() -> None:
    one, other = entry(anchor="a"), entry(anchor="a", title="Other", line=9, when=on(date(2027, 1, 1)))
    assert uids([one], EMPTY) == uids([other], EMPTY)
    assert uids([one], EMPTY) != uids([replace(one, anchor="b")], EMPTY)


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Another name"},
        {"when": on(date(2026, 5, 1))},
        {"url": "https://elsewhere.example/x"},
        {"source": "renamed"},
        {"line": 77},
        {"declared": True},
        {"base_url": "https://new.example/"},
        {"kind": Kind.NEWS},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_an_edited_document_keeps_its_uid(changes: dict[str, object]) -> None:
    before = entry(url="https://example.org/a")
    ledger = published([before])
    assert uids([replace(before, **changes)], ledger) == list(ledger.lines)


def test_a_uid_written_into_the_document_later_changes_nothing() -> None:
    ledger = published([entry()])
    (uid,) = ledger.lines
    moved = entry(uid=uid, path="content/other/place.md", title="New", when=on(date(2026, 9, 9)))
    assert uids([moved], ledger) == [uid]
    assert uids([entry(uid="late-idea")], ledger) == [uid]


def test_a_copied_document_with_its_uid_gets_a_uid_of_its_own() -> None:
    original = entry(uid="meet-1")
    ledger = published([original])
    copy = replace(original, path="content/events/copy.md", title="Next year")
    found = uids([copy, original], ledger)
    assert found[1] == "meet-1" and found[0] != "meet-1"
    assert uids([original, copy], published([copy, original], ledger)) == found[::-1]


def test_a_retitled_bullet_is_found_by_its_link_or_its_date() -> None:
    old = bullets("Alpha", "Beta", "Gamma")
    ledger = published(old)
    before = uids(old, ledger)
    new = [old[0], replace(old[1], title="Beta meets", anchor="beta-meets"), old[2]]
    assert uids(new, ledger) == before


def test_bullets_inserted_above_change_no_uid() -> None:
    old = bullets("Alpha", "Beta", first=date(2026, 4, 1))
    ledger = published(old)
    new = [*bullets("New", "Newer", first=date(2026, 2, 1)), *(replace(one, line=one.line + 2) for one in old)]
    assert uids(new, ledger)[2:] == uids(old, ledger)


def test_a_bullet_that_took_over_a_place_is_somebody_else() -> None:
    old = bullets("Alpha", "Beta")
    ledger = published(old)
    stranger = entry(path="docs/news.md", title="Zeta", anchor="zeta", line=3, when=on(date(2030, 1, 1)))
    assert uids([stranger, old[1]], ledger)[0] not in ledger.lines


TEXT = "\n".join(f"Sentence number {n} about the harbour and its boats." for n in range(30))


def test_a_renamed_file_keeps_its_uid() -> None:
    old = entry(path="content/a.md")
    ledger = published([old], texts={"content/a.md": TEXT})
    new = replace(old, path="content/deep/b.md", title="Retitled as well")
    assert uids([new], ledger, {"content/deep/b.md": TEXT + "\nOne more line."}) == list(ledger.lines)


def test_a_renamed_digest_keeps_the_uids_of_its_bullets() -> None:
    old = bullets("Alpha", "Beta", "Gamma", path="a.md")
    ledger = published(old, texts={"a.md": TEXT})
    new = [replace(one, path="b.md") for one in old]
    assert uids(new, ledger, {"b.md": TEXT}) == uids(old, ledger)


def test_another_text_on_the_same_day_is_not_a_rename() -> None:
    ledger = published([entry(path="a.md")], texts={"a.md": TEXT})
    other = entry(path="b.md", title="Other")
    assert uids([other], ledger, {"b.md": TEXT.replace("harbour", "forest").replace("number", "no.")}) != list(
        ledger.lines
    )


def test_an_entry_moved_to_an_unrelated_document_needs_its_date_besides_title_or_link() -> None:
    ledger = published([entry(title="Alpha", url="http://www.example.org/a/")])
    moved = {"path": "other.md", "anchor": "alpha"}
    assert uids([entry(title="Beta", url="https://example.org/a", **moved)], ledger) == list(ledger.lines)
    assert uids([entry(title="alpha!", **moved)], ledger) == list(ledger.lines)
    assert uids([entry(title="Alpha", when=on(date(2027, 1, 1)), **moved)], ledger) != list(ledger.lines)


def test_an_entry_that_returns_has_its_uid_back() -> None:
    old = bullets("Alpha", "Beta")
    ledger = published(old)
    without = published(old[:1], ledger)
    assert [line.gone for line in without.lines.values()].count(True) == 1
    assert uids(old, without) == uids(old, ledger)


def test_a_translation_keeps_the_uid_when_the_original_is_gone() -> None:
    version = Version("zh", "zh/a.md", "码头聚会")
    ledger = published([entry(path="en/a.md", versions=(version,), languages=("en", "zh"))])
    assert uids([entry(path="zh/a.md", title="码头聚会")], ledger) == list(ledger.lines)


def test_sessions_know_their_parent() -> None:
    event, session = identified([entry(), entry(anchor="talk", part_of="")], EMPTY)
    assert event.parent is None and session.parent == event.uid


def test_days_that_do_not_touch_have_a_uid_each_that_stays() -> None:
    days = (date(2026, 4, 8), date(2026, 4, 22))
    split = entry(when=When(days[0], days[1], Precision.DAY, days=days))
    (known,) = identified([split], EMPTY)
    assert len({*known.uids}) == 2 and known.uids[0] == known.uid
    ledger = published([split])
    later = (*days[:1], date(2026, 4, 23))
    (moved,) = identified([replace(split, when=When(later[0], later[1], Precision.DAY, days=later))], ledger)
    assert moved.uids == known.uids
    more = (date(2026, 4, 1), *days)
    (added,) = identified([replace(split, when=When(more[0], more[-1], Precision.DAY, days=more))], ledger)
    assert added.uids[1:] == known.uids and added.uids[0] not in known.uids


def test_one_day_that_becomes_two_keeps_its_uid_on_its_day() -> None:
    ledger = published([entry(when=on(date(2026, 4, 22)))])
    days = (date(2026, 4, 8), date(2026, 4, 22))
    (known,) = identified([entry(when=When(days[0], days[1], Precision.DAY, days=days))], ledger)
    assert known.uids[1] == known.uid


def test_likeness_is_judged_by_shared_lines() -> None:
    half = "\n".join(TEXT.splitlines()[:22] + [f"Another {n} thing altogether." for n in range(8)])
    assert likeness(sketch(TEXT), sketch(TEXT)) == 1
    assert likeness(sketch(TEXT), sketch(half)) > 0.34
    assert likeness(sketch(TEXT), sketch("Nothing of it.")) < 0.1
    assert likeness(sketch(""), sketch("")) == 0


def test_a_moved_folder_of_documents_is_paired_file_by_file() -> None:
    texts = {f"{n}.md": sketch(f"{TEXT}\nThis is the one with number {n}, and only this.") for n in range(200)}
    pairs = renamed(
        {f"old/{name}": one for name, one in texts.items()}, {f"new/{name}": one for name, one in texts.items()}
    )
    assert all(old.removeprefix("old/") == new.removeprefix("new/") for old, new in pairs.items())
    assert len(pairs) == 200


TITLES = st.lists(st.text("abcdefg", min_size=1, max_size=3), min_size=1, max_size=12, unique=True)


@given(TITLES, st.randoms(use_true_random=False), st.data())
@settings(max_examples=150, deadline=None)
def test_whatever_one_entry_does_no_other_is_touched(titles: list[str], random: object, data: st.DataObject) -> None:
    old = bullets(*titles)
    ledger = published(old)
    before = dict(zip(titles, uids(old, ledger), strict=True))
    place = data.draw(st.integers(0, len(old) - 1))
    change = data.draw(
        st.sampled_from(
            [
                {"title": "Zulu", "anchor": "zulu"},
                {"when": on(date(2031, 1, 1))},
                {"url": "https://example.org/new"},
                {"source": "x"},
                {"title": "Zulu", "anchor": "zulu", "url": "https://example.org/new"},
            ]
        )
    )
    new = [*bullets("New", first=date(2040, 1, 1)), *old]
    new[place + 1] = replace(old[place], **change)  # type: ignore[arg-type]
    labels = ["new", *titles]
    shuffled = list(zip(labels, new, strict=True))
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    after = dict(zip([label for label, _ in shuffled], uids([one for _, one in shuffled], ledger), strict=True))
    fresh = after.pop("new")
    assert after == before
    assert fresh not in before.values()


@given(
    st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("xyz"), st.sampled_from(["", "u1", "u2"])), max_size=14)
)
@settings(max_examples=200, deadline=None)
def test_two_entries_never_share_a_uid(places: list[tuple[str, str, str]]) -> None:
    entries = [entry(path=path, anchor=anchor, uid=uid or None, line=n) for n, (path, anchor, uid) in enumerate(places)]
    first = uids(entries, EMPTY)
    assert len({*first}) == len(first)
    again = uids(entries, published(entries))
    assert len({*again}) == len(again) and {*again} == {*first}
