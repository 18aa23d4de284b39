"""``cnfeed doctor``: one line per finding, an exit code, and copies beside what is mended."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from running import cnfeed
from wired import good, swap

LINE = re.compile(r".+:\d+: (?:error|warning|info): .+ \(rule \d+; breaks .+\) \[[a-z0-9-]+\]")


def a_folder(tmp_path: Path, **changed: bytes) -> Path:
    """The small site as published, some files with other bytes (their dots and slashes as underlines)."""
    for path, content in good().items():
        file = tmp_path / "public" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(changed.get(re.sub(r"\W", "_", path), content))
    return tmp_path / "public"


def test_nothing_is_said_of_what_cnfeed_writes(tmp_path: Path) -> None:
    done = cnfeed("doctor", str(a_folder(tmp_path)), cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_an_error_is_named_with_file_line_rule_and_client(tmp_path: Path) -> None:
    spoilt = swap("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai(?s:.*?)END:VTIMEZONE\r\n", "")(good()["calendar.ics"])
    folder = a_folder(tmp_path, calendar_ics=spoilt)
    done = cnfeed("doctor", str(folder), cwd=tmp_path)
    (line,) = done.stdout.splitlines()
    assert done.returncode == 1
    assert LINE.fullmatch(line) and line.startswith(f"{folder / 'calendar.ics'}:")
    assert "Asia/Shanghai" in line and "Thunderbird" in line and line.endswith("[zone-missing]")


def test_a_warning_alone_is_no_failure(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, _gitattributes=b"")
    done = cnfeed("doctor", str(folder), cwd=tmp_path)
    assert done.returncode == 0
    assert [line.rpartition(" ")[2] for line in done.stdout.splitlines()] == ["[git-line-ends]"]


def test_gitattributes_of_a_folder_above_count(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    assert cnfeed("doctor", str(folder / "en"), cwd=tmp_path).stdout == ""


def test_json_lines_tell_the_same(tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_bytes(swap(' isPermaLink="false"', "")(good()["feed.xml"]))
    (found,) = [json.loads(line) for line in cnfeed("doctor", str(file), "--json", cwd=tmp_path).stdout.splitlines()]
    assert found["path"] == str(file) and found["line"] > 1
    assert (found["severity"], found["rule"], found["code"]) == ("error", 39, "guid-permalink")
    assert "NetNewsWire" in found["breaks"] and found["source"]


def test_the_same_fault_in_many_lines_is_counted(tmp_path: Path) -> None:
    file = tmp_path / "harbour.ics"
    file.write_bytes(good()["calendar.ics"].replace(b"END:VEVENT", b"LOCATION:\r\n" * 9 + b"END:VEVENT"))
    lines = cnfeed("doctor", str(file), cwd=tmp_path).stdout.splitlines()
    assert sum(line.endswith("[empty-property]") for line in lines) == 11
    assert any("more [empty-property]" in line for line in lines)


def test_fix_writes_a_copy_beside_and_never_over(tmp_path: Path) -> None:
    file = tmp_path / "harbour.ics"
    broken = good()["calendar.ics"].replace(b"\r\n", b"\n")
    file.write_bytes(broken)
    done = cnfeed("doctor", str(file), "--fix", cwd=tmp_path)
    copy = tmp_path / "harbour.mended.ics"
    assert done.returncode == 1 and "harbour.mended.ics: mended; 0 findings left" in done.stdout
    assert file.read_bytes() == broken
    assert cnfeed("doctor", str(copy), cwd=tmp_path).stdout == ""
    copy.write_bytes(b"mine")
    again = cnfeed("doctor", str(file), "--fix", cwd=tmp_path)
    assert again.returncode == 1 and "stays as it is" in again.stderr
    assert copy.read_bytes() == b"mine"


def test_what_is_not_there_or_no_feed_is_said_in_words(tmp_path: Path) -> None:
    gone = cnfeed("doctor", str(tmp_path / "gone.ics"), cwd=tmp_path)
    assert (gone.returncode, gone.stdout) == (1, "") and "gone.ics" in gone.stderr
    (tmp_path / "note.txt").write_text("Rope and tar.\n", encoding="utf-8")
    assert "[unknown-kind]" in cnfeed("doctor", str(tmp_path / "note.txt"), cwd=tmp_path).stdout
    assert cnfeed("doctor", str(tmp_path), cwd=tmp_path).stdout == ""


def test_a_folder_of_ten_thousand_files_is_walked_once(tmp_path: Path) -> None:
    folder = tmp_path / "public"
    folder.mkdir()
    for number in range(10_000):
        (folder / f"{number}.{'png' if number % 2 else 'json'}").write_bytes(b"{}")
    (folder / "harbour.ics").write_bytes(b"")
    done = cnfeed("doctor", str(folder), cwd=tmp_path)
    assert [line.rpartition(" ")[2] for line in done.stdout.splitlines()] == ["[git-line-ends]", "[empty-file]"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_links_pipes_and_devices_are_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "public"
    (folder / "below").mkdir(parents=True)
    os.mkfifo(folder / "pipe.ics")
    (folder / "device.ics").symlink_to("/dev/zero")
    (folder / "nowhere.ics").symlink_to("gone.ics")
    (folder / "below" / "round").symlink_to(folder)
    (folder / "below" / "secret.ics").symlink_to("/etc/hostname")
    assert (cnfeed("doctor", str(folder), cwd=tmp_path).stdout) == ""
    for name in ("pipe.ics", "device.ics"):
        done = cnfeed("doctor", str(folder / name), cwd=tmp_path)
        assert (done.returncode, done.stdout) == (1, "") and "is no file" in done.stderr


def test_a_file_that_is_too_large_is_refused_and_the_others_are_examined(tmp_path: Path) -> None:
    with (tmp_path / "a.ics").open("wb") as file:
        file.truncate(200_000_000)
    (tmp_path / "b.ics").write_bytes(b"")
    done = cnfeed("doctor", str(tmp_path), cwd=tmp_path)
    assert done.returncode == 1 and "larger than 128 MB" in done.stderr
    assert "b.ics:1: error: the file is empty" in done.stdout


def test_a_page_in_a_folder_above_is_enough_for_a_feed(tmp_path: Path) -> None:
    below = tmp_path / "public" / "en" / "news"
    below.mkdir(parents=True)
    (below / "feed.xml").write_bytes(good()["feed.xml"])
    assert "[no-page]" in cnfeed("doctor", "public", cwd=tmp_path).stdout
    (tmp_path / "public" / "index.html").write_text("<title>Harbour</title>", encoding="utf-8")
    assert cnfeed("doctor", "public", cwd=tmp_path).stdout == ""
    assert cnfeed("doctor", "public/en/news/feed.xml", cwd=tmp_path).stdout == ""


def test_the_day_to_judge_by_can_be_given(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_bytes(good()["feed.xml"])
    early = cnfeed("doctor", "feed.xml", "--now", "2020-01-01T00:00:00Z", cwd=tmp_path).stdout
    assert "[date-future]" in early
    assert cnfeed("doctor", "feed.xml", "--now", "2026-12-01T00:00:00Z", cwd=tmp_path).stdout == ""
