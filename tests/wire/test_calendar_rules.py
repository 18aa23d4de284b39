"""Each rule of the wire for calendars: what cnfeed writes keeps it, and the same file spoilt makes doctor name it."""

from __future__ import annotations

import pytest

from cnfeed.formats.doctor import Around, calendar_rules, event_rules, examine, git_line_ends
from wire_cases import CASES, thousand
from wired import Spoil, codes, good, swap

CALENDAR = "calendar.ics"
NOT_OF_A_FILE = {"git-line-ends", "file-name"}


@pytest.mark.parametrize(("code", "spoil"), [case[1:] for case in CASES], ids=[f"rule {case[0]}" for case in CASES])
def test_a_calendar_that_breaks_it_is_named(code: str, spoil: Spoil) -> None:
    before = good()[CALENDAR]
    assert code not in codes(CALENDAR, before)
    assert code in codes(CALENDAR, spoil(before))


def test_every_rule_for_calendars_has_a_bad_file() -> None:
    known = {rule.code for rule in (*calendar_rules.RULES, *event_rules.RULES)}
    assert {code for _, code, _ in CASES} | NOT_OF_A_FILE == known


def test_rule_02_gitattributes_keep_crlf() -> None:
    assert git_line_ends(good()[".gitattributes"]) == ()
    for kept in (b"*.ics -text\n", b"# ours\n*.ics binary\n", b"*.ics text eol=crlf\n"):
        assert git_line_ends(kept) == ()
    for lost in (b"", b"* text=auto\n", b"*.md -text\n"):
        assert [one.code for one in git_line_ends(lost)] == ["git-line-ends"]


def test_rule_10_a_file_name_that_readers_show() -> None:
    content = good()[CALENDAR]
    for name in ("basic.ics", "export.ics", "6f1c3c52-0000-4000-8000-000000000001.ics"):
        assert "file-name" in {one.code for one in examine(name, content)}
    assert "file-name" not in {one.code for one in examine("harbour.ics", content)}


def test_rule_09_a_big_calendar_with_yearly_ones_beside_it_is_no_fault() -> None:
    content = thousand(good()[CALENDAR])
    assert "too-many" in {one.code for one in examine(CALENDAR, content, Around(names={"events-2026.ics"}))}
    assert "too-many" not in {one.code for one in examine(CALENDAR, content, Around(names={"calendar-2026.ics"}))}


def test_a_finding_names_its_line() -> None:
    content = swap("DTSTART;TZID=Asia/Shanghai", "DTSTART")(good()[CALENDAR])
    wanted = content[: content.index(b"DTSTART:20260701T090000")].count(b"\n") + 1
    assert [one.line for one in examine(CALENDAR, content) if one.code == "floating"] == [wanted]
