"""Publishing into a folder: what subscribers are served meanwhile, and what somebody else's files are safe from."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from cnfeed.errors import Cancelled, CnfeedError, PublishError
from cnfeed.storage.base import Applied
from cnfeed.storage.target import FolderTarget

LEDGER = "cnfeed-ledger.jsonl"
FIRST = {
    "feed.xml": b"<rss>1</rss>",
    "event/a.ics": b"BEGIN:1",
    "event/b.ics": b"BEGIN:2",
    "category/meetup/feed.xml": b"<rss/>",
    "index.html": b"<p>1",
    ".gitattributes": b"* -text\n",
    LEDGER: b'{"v":1}\n',
}
SECOND = FIRST | {"feed.xml": b"<rss>2</rss>", "event/c.ics": b"BEGIN:3", LEDGER: b'{"v":2}\n'}
del SECOND["event/b.ics"]


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def hashes(files: Mapping[str, bytes]) -> dict[str, str]:
    return {path: sha(content) for path, content in files.items()}


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def target(tmp_path: Path) -> FolderTarget:
    return FolderTarget(tmp_path / "out/public", state=tmp_path / "state")


def publish(target: FolderTarget, new: Mapping[str, bytes], old: Mapping[str, bytes] | None = None) -> Applied:
    known = hashes(old or {})
    gone = {path: value for path, value in known.items() if path not in new}
    return target.apply(new, gone, LEDGER, known)


def test_a_first_publish_makes_the_folder_and_all_files(target: FolderTarget) -> None:
    assert target.read(LEDGER) is None
    applied = publish(target, FIRST)
    assert applied.written == tuple(sorted(FIRST))
    assert files_in(target.path) == FIRST
    assert target.hashes(["feed.xml", "none.xml", "none/x"]) == {
        "feed.xml": sha(FIRST["feed.xml"]),
        "none.xml": None,
        "none/x": None,
    }


def test_a_second_publish_writes_what_changed_and_nothing_else(target: FolderTarget) -> None:
    publish(target, FIRST)
    before = {path: (target.path / path).stat() for path in FIRST}
    applied = publish(target, SECOND, FIRST)
    assert applied.written == (LEDGER, "event/c.ics", "feed.xml")
    assert applied.removed == ("event/b.ics",)
    assert files_in(target.path) == SECOND
    for path in applied.unchanged:
        assert (target.path / path).stat() == before[path]


def test_nothing_changed_writes_no_byte(target: FolderTarget) -> None:
    publish(target, FIRST)
    before = {path: path.stat() for path in [target.path, *target.path.rglob("*")]}
    assert publish(target, FIRST, FIRST).written == ()
    assert {path: path.stat() for path in before} == {path: path.stat() for path in before}
    assert {path: path.stat().st_ctime_ns for path in before} == {path: s.st_ctime_ns for path, s in before.items()}


def test_a_folder_left_empty_goes_with_its_last_file(target: FolderTarget) -> None:
    publish(target, FIRST)
    rest = {path: content for path, content in FIRST.items() if "/" not in path}
    publish(target, rest, FIRST)
    assert sorted(path.name for path in target.path.iterdir()) == sorted(rest)


def test_a_published_file_deleted_by_hand_is_written_again(target: FolderTarget) -> None:
    publish(target, FIRST)
    (target.path / "feed.xml").unlink()
    assert publish(target, FIRST, FIRST).written == ("feed.xml",)


class TestForeign:
    def test_a_foreign_file_in_the_way_is_named_and_nothing_is_written(self, target: FolderTarget) -> None:
        target.path.mkdir(parents=True)
        (target.path / "index.html").write_text("somebody's page")
        with pytest.raises(PublishError, match=r"index\.html is in the way: .*nothing was written"):
            publish(target, FIRST)
        assert files_in(target.path) == {"index.html": b"somebody's page"}

    def test_a_file_of_ours_changed_by_hand_is_foreign(self, target: FolderTarget) -> None:
        publish(target, FIRST)
        (target.path / "feed.xml").write_text("by hand")
        with pytest.raises(PublishError, match=r"feed\.xml is in the way"):
            publish(target, SECOND, FIRST)
        assert files_in(target.path) == FIRST | {"feed.xml": b"by hand"}

    def test_a_file_due_to_go_that_was_changed_stays(self, target: FolderTarget) -> None:
        publish(target, FIRST)
        (target.path / "event/b.ics").write_text("by hand")
        assert publish(target, SECOND, FIRST).left == ("event/b.ics",)
        assert (target.path / "event/b.ics").read_text() == "by hand"

    def test_other_files_of_the_folder_stay(self, target: FolderTarget) -> None:
        target.path.mkdir(parents=True)
        (target.path / "CNAME").write_text("harbour.example")
        publish(target, FIRST)
        publish(target, SECOND, FIRST)
        assert (target.path / "CNAME").read_text() == "harbour.example"

    def test_the_same_bytes_are_nobodys(self, target: FolderTarget) -> None:
        target.path.mkdir(parents=True)
        (target.path / "feed.xml").write_bytes(FIRST["feed.xml"])
        assert "feed.xml" in publish(target, FIRST).unchanged

    def test_two_publishers_do_not_overwrite_each_other(self, target: FolderTarget) -> None:
        publish(target, FIRST)
        publish(target, SECOND, FIRST)
        with pytest.raises(PublishError, match="published by somebody else meanwhile"):
            publish(target, FIRST | {LEDGER: b'{"v":3}\n'}, FIRST)
        assert files_in(target.path) == SECOND

    @pytest.mark.parametrize("place", ["event", "event/a.ics", "feed.xml"])
    def test_links_in_the_target_are_not_followed(self, target: FolderTarget, tmp_path: Path, place: str) -> None:
        outside = tmp_path / "outside"
        outside.mkdir()
        (target.path / place).parent.mkdir(parents=True)
        (target.path / place).symlink_to(outside / "file" if "." in place else outside)
        with pytest.raises(PublishError, match="is in the way"):
            publish(target, FIRST)
        assert list(outside.iterdir()) == []

    def test_an_intent_somebody_else_wrote_is_named(self, target: FolderTarget) -> None:
        target.path.mkdir(parents=True)
        (target.path / ".cnfeed-publish").write_text("hello")
        with pytest.raises(PublishError, match="was not written by cnfeed"):
            publish(target, FIRST)


@pytest.mark.parametrize(
    "path",
    [
        "", "/etc/x", "../x", "a/../x", "a//b", ".git/config", ".hidden", "a/.gitattributes", ".cnfeed-publish",
        "con", "NUL.txt", "com¹.ics", "git~1/x", "a\\b", "a:b", "x\n", "trailing.", "trailing ", "\u202ex", "a\u200db",
        "長" * 90, "\udcff",
    ],
)  # fmt: skip
def test_no_name_leads_out_of_the_target_or_hides_in_it(target: FolderTarget, path: str) -> None:
    with pytest.raises(PublishError, match="not a safe name"):
        publish(target, {path: b"x", LEDGER: b""})
    assert not target.path.exists()


@pytest.mark.parametrize(
    "pair", [("event/A.ics", "event/a.ics"), ("e\u0301.ics", "\u00e9.ics"), ("a.ics", "\uff41.ics")]
)
def test_names_that_fall_together_elsewhere_are_refused(target: FolderTarget, pair: tuple[str, str]) -> None:
    with pytest.raises(PublishError, match="are one file where names ignore case"):
        publish(target, {pair[0]: b"1", pair[1]: b"2", LEDGER: b""})


def test_a_file_that_would_be_a_folder_too_is_refused(target: FolderTarget) -> None:
    with pytest.raises(PublishError, match="needs a folder where event is a file"):
        publish(target, {"event": b"1", "event/a.ics": b"2", LEDGER: b""})


def test_what_is_linked_to_stands_before_what_links_there(target: FolderTarget) -> None:
    order: list[str] = []
    target.apply(FIRST, {}, LEDGER, {}, lambda done, of, what: order.append(what))
    placed = order[len(FIRST) :]
    assert placed[0].startswith("category/")
    assert placed.index("event/a.ics") < placed.index("feed.xml") < placed.index("index.html")
    assert placed[-1] == LEDGER


@pytest.mark.parametrize("moment", range(9))
def test_cancelling_leaves_everything_as_it_was(target: FolderTarget, moment: int) -> None:
    publish(target, FIRST)
    asked = iter(range(100))
    many = SECOND | {f"new/{number}/x.ics": b"x" for number in range(3)}
    known = hashes(FIRST)
    try:
        target.apply(many, {}, LEDGER, known, cancelled=lambda: next(asked) == moment)
    except Cancelled:
        assert files_in(target.path) == FIRST
        assert not (target.path / "new").exists()
    else:
        assert moment == 8
        assert files_in(target.path) == many | {"event/b.ics": FIRST["event/b.ics"]}


def test_a_cancelled_first_publish_leaves_no_folder(target: FolderTarget, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        target.apply(FIRST, {}, LEDGER, {}, cancelled=lambda: True)
    assert not (tmp_path / "out").exists()


def test_a_target_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "public").write_text("x")
    with pytest.raises(PublishError, match=r"Could not publish to .*: a file stands where a folder is needed; nothing"):
        publish(FolderTarget(tmp_path / "public", state=tmp_path / "state"), FIRST)


FAULTS = ["open", "write", "fsync", "mkdir", "rename", "unlink", "close", "fchmod", "rmdir"]


@pytest.mark.parametrize("for_ever", [False, True])
@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("call", FAULTS)
def test_a_fault_leaves_whole_files_and_the_next_publish_needs_no_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, fault: int, for_ever: bool
) -> None:
    for nth in range(60):
        target = FolderTarget(tmp_path / f"{nth}", state=tmp_path / "state")
        publish(target, FIRST)
        with monkeypatch.context() as patch:
            counter = _failing(patch, call, nth, fault, for_ever)
            words = "done"
            try:
                publish(target, SECOND, FIRST)
            except CnfeedError as error:
                words = str(error)
        now = {path: content for path, content in files_in(target.path).items() if not path.startswith(".cnfeed")}
        ours = {path: content for path, content in now.items() if not path.endswith(".cnfeed-tmp")}
        assert set(ours.items()) <= set(FIRST.items()) | set(SECOND.items())
        assert ours[LEDGER] == FIRST[LEDGER] or SECOND.items() <= ours.items()
        if words == "done":
            assert SECOND.items() <= ours.items()
        elif "nothing was changed" in words:
            assert ours == FIRST
        else:
            assert "the next publish finishes" in words
        publish(target, SECOND, FIRST if ours[LEDGER] == FIRST[LEDGER] else SECOND)
        assert files_in(target.path) == SECOND or words == "done"
        if counter[0] <= nth:
            break


def _failing(patch: pytest.MonkeyPatch, call: str, nth: int, fault: int, for_ever: bool) -> list[int]:
    real, counter = getattr(os, call), [0]

    def failing(*arguments: object, **options: object) -> object:
        counter[0] += 1
        if counter[0] == nth + 1 or (for_ever and counter[0] > nth):
            if call == "close":
                real(*arguments)
            raise OSError(fault, os.strerror(fault))
        return real(*arguments, **options)

    patch.setattr(os, call, failing)
    return counter


KILLED = """
import json, os, sys
from pathlib import Path
from cnfeed.storage.target import FolderTarget
folder, moment, first, second = sys.argv[1:]
first, second = ({path: text.encode() for path, text in json.loads(files).items()} for files in (first, second))
left = int(moment)
def watch(event, arguments):
    global left
    if event in ("os.rename", "os.remove", "os.mkdir", "os.rmdir") or event == "open" and arguments[2] & os.O_CREAT:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), 9)
target = FolderTarget(Path(folder), state=Path(folder + ".state"))
known = target.hashes(first)
gone = {path: known[path] for path in first if path not in second}
sys.addaudithook(watch)
target.apply(second, gone, "cnfeed-ledger.jsonl", known)
"""


def test_a_killed_publish_is_finished_by_the_next(tmp_path: Path) -> None:
    for moment in range(40):
        target = FolderTarget(tmp_path / f"{moment}", state=tmp_path / "state")
        publish(target, FIRST)
        texts = [json.dumps({path: content.decode() for path, content in one.items()}) for one in (FIRST, SECOND)]
        arguments = [sys.executable, "-c", KILLED, target.path, str(moment), *texts]
        finished = subprocess.run(arguments, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}).returncode == 0
        now = {p: c for p, c in files_in(target.path).items() if "cnfeed-tmp" not in p and ".cnfeed-publish" not in p}
        assert set(now.items()) <= set(FIRST.items()) | set(SECOND.items())
        old_ledger = now[LEDGER] == FIRST[LEDGER]
        publish(target, SECOND, FIRST if old_ledger else SECOND)
        assert not target.interrupted()
        assert files_in(target.path) == SECOND
        if finished:
            break
    assert finished
    assert moment > 10


def test_a_file_only_a_killed_publish_knew_goes(target: FolderTarget) -> None:
    publish(target, FIRST)
    rows = f'[["event/c.ics", null, "{sha(b"BEGIN:3")}"], ["feed.xml", "{sha(b"old")}", "{sha(b"half")}"]]'
    (target.path / ".cnfeed-publish").write_text('{"version": 1, "files": ' + rows + "}")
    (target.path / "event/c.ics").write_bytes(b"BEGIN:3")
    (target.path / "feed.xml").write_bytes(b"half")
    assert target.interrupted()
    applied = publish(target, FIRST, FIRST)
    assert (applied.written, applied.removed) == (("feed.xml",), ("event/c.ics",))
    assert files_in(target.path) == FIRST


def test_stamps_tell_an_untouched_file(target: FolderTarget) -> None:
    publish(target, FIRST)
    old = {path: (target.path / path) for path in FIRST}
    assert target.stamps(["none"]) == {"none": None}
    assert [stamp and stamp[1] for stamp in target.stamps(old).values()] == [len(content) for content in FIRST.values()]
