"""What a folder on disk adds: links, modes, faults, other programs, git."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from cnfeed.errors import CnfeedError, ConflictError, NotFoundError
from cnfeed.storage import swap
from cnfeed.storage.folder import FolderStorage
from cnfeed.storage.swap import OpenFolder

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
not_root = pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "site").mkdir()
    return tmp_path / "site"


@pytest.fixture
def open_folder(root: Path, tmp_path: Path) -> Callable[..., FolderStorage]:
    return lambda **options: FolderStorage(root, state=tmp_path / "state", **options)


@pytest.fixture
def storage(open_folder: Callable[..., FolderStorage]) -> FolderStorage:
    return open_folder()


def put(root: Path, *hrefs: str) -> None:
    for href in hrefs:
        (root / href).parent.mkdir(parents=True, exist_ok=True)
        (root / href).write_text(href)


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def names(storage: FolderStorage) -> list[str]:
    return list(storage.stamps())


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match=f"There is no folder {tmp_path}/none"):
        FolderStorage(tmp_path / "none", state=tmp_path)


def test_a_file_instead_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("x")
    with pytest.raises(CnfeedError, match="is a file, not a folder"):
        FolderStorage(tmp_path / "a.md", state=tmp_path)


def test_folders_that_hold_no_documents_of_the_site_are_never_scanned(
    root: Path, open_folder: Callable[..., FolderStorage]
) -> None:
    put(root, "a.md", ".hidden/b.md", "node_modules/x/c.md", "themes/vendor/d.md", "py/pyvenv.cfg", "py/lib/e.md")
    put(root, "public/f.md", "old/cnfeed-ledger.jsonl", "old/g.md", ".pages")
    assert names(open_folder(skip=["public", root / "elsewhere"])) == [".pages", "a.md"]


def test_only_wanted_files_are_listed(root: Path, open_folder: Callable[..., FolderStorage]) -> None:
    put(root, "a.md", "b.png", "c/d.md")
    assert names(open_folder(wanted=lambda href: href.endswith(".md"))) == ["a.md", "c/d.md"]


def test_links_out_of_the_root_are_not_followed(root: Path, tmp_path: Path, storage: FolderStorage) -> None:
    put(tmp_path, "outside/secret.md")
    put(root, "real.md", "sub/real.md")
    (root / "link.md").symlink_to("real.md")
    (root / "out.md").symlink_to(tmp_path / "outside" / "secret.md")
    (root / "dangling.md").symlink_to("nothing.md")
    (root / "folder").symlink_to(tmp_path / "outside")
    (root / "loop").symlink_to(root)
    assert names(storage) == ["link.md", "real.md", "sub/real.md"]
    for href in ("out.md", "folder/secret.md", "folder/new.md"):
        with pytest.raises(CnfeedError, match="link that leads out"):
            storage.read(href)
        with pytest.raises(CnfeedError, match="link that leads out"):
            storage.write(href, b"x", etag=None)
    assert (tmp_path / "outside" / "secret.md").read_text() == "outside/secret.md"
    assert not (tmp_path / "outside" / "new.md").exists()


def test_a_link_to_another_folder_of_the_workspace_is_followed_once(root: Path, storage: FolderStorage) -> None:
    (root / "papers" / "en").mkdir(parents=True)
    (root / "papers" / "en" / "index.md").write_text("a paper")
    (root / "papers" / "en" / "around").symlink_to("../../content")
    (root / "content").mkdir()
    (root / "content" / "paper").symlink_to("../papers/en")
    (root / "content" / "itself").symlink_to(".")
    (root / ".hidden").mkdir()
    (root / ".hidden" / "secret.md").write_text("x")
    (root / "content" / "hidden").symlink_to("../.hidden")
    found = [name for name in names(storage) if name.startswith(("content", "papers"))]
    assert found == ["content/paper/index.md", "papers/en/index.md"]
    content, etag = storage.read("content/paper/index.md")
    storage.write("content/paper/index.md", content + b"!", etag=etag)
    assert (root / "papers" / "en" / "index.md").read_text() == "a paper!"


def test_a_dangling_link_is_a_problem_not_a_crash(root: Path, storage: FolderStorage) -> None:
    (root / "gone.md").symlink_to("nothing.md")
    assert [problem.path for problem in storage.scan().problems] == ["gone.md"]


def test_a_name_that_is_not_utf8_is_a_problem(root: Path, storage: FolderStorage) -> None:
    put(root, "a.md")
    Path(os.fsdecode(os.fsencode(root) + b"/\xff.md")).write_text("x")
    scan = storage.scan()
    assert list(scan.stamps) == ["a.md"]
    assert "not UTF-8" in scan.problems[0].message
    str(scan.problems[0]).encode()


def test_a_named_pipe_does_not_hang_us(root: Path, storage: FolderStorage) -> None:
    os.mkfifo(root / "pipe.md")
    assert names(storage) == []
    with pytest.raises(CnfeedError, match=r"Could not read pipe\.md"):
        storage.read("pipe.md")


@needs_git
def test_what_git_ignores_is_not_listed(root: Path, storage: FolderStorage) -> None:
    put(root, "a.md", "build/b.md", "drafts/c.md", "drafts/kept.md", "nested/site/d.md", "nested/site/out/e.md")
    (root / ".gitignore").write_text("build/\ndrafts/*.md\n!drafts/kept.md\n")
    (root / "nested/site/.gitignore").write_text("out\n")
    for folder in (root, root / "nested/site"):
        subprocess.run(["git", "init", "-q", folder], check=True)
    listed = [name for name in names(storage) if name.endswith(".md")]
    assert listed == ["a.md", "drafts/kept.md", "nested/site/d.md"]


@needs_git
def test_an_ignored_folder_that_is_opened_itself_shows_its_documents(root: Path, tmp_path: Path) -> None:
    put(root, "sample/a.md", "sample/deep/b.md")
    (root / ".gitignore").write_text("sample/\n")
    subprocess.run(["git", "init", "-q", root], check=True)
    assert names(FolderStorage(root / "sample", state=tmp_path)) == ["a.md", "deep/b.md"]
    assert names(FolderStorage(root / "sample/deep", state=tmp_path)) == ["b.md"]


@needs_git
def test_opening_a_hostile_repository_runs_none_of_its_programs(
    root: Path, tmp_path: Path, storage: FolderStorage
) -> None:
    put(root, "a.md")
    subprocess.run(["git", "init", "-q", root], check=True)
    subprocess.run(["git", "-C", root, "config", "core.fsmonitor", f"touch {tmp_path}/ran"], check=True)
    assert "a.md" in names(storage)
    assert not (tmp_path / "ran").exists()


def test_mode_and_link_target_are_kept(root: Path, storage: FolderStorage) -> None:
    put(root, "real.md")
    (root / "real.md").chmod(0o640)
    (root / "link.md").symlink_to("real.md")
    content, etag = storage.read("link.md")
    storage.write("link.md", content + b"!", etag=etag)
    assert (root / "link.md").is_symlink()
    assert (root / "real.md").read_bytes() == b"real.md!"
    assert (root / "real.md").stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_mode_of_any_new_file(root: Path, storage: FolderStorage) -> None:
    put(root, "made-by-hand")
    storage.write("deep/er/new.md", b"x", etag=None)
    assert (root / "deep/er/new.md").stat().st_mode == (root / "made-by-hand").stat().st_mode


def test_same_bytes_are_not_written(root: Path, storage: FolderStorage) -> None:
    put(root, "a.md")
    before = (root / "a.md").stat()
    content, etag = storage.read("a.md")
    storage.write("a.md", content, etag=etag)
    assert (root / "a.md").stat() == before


def test_an_old_stamp_stays_and_a_fresh_one_proves_nothing(root: Path, storage: FolderStorage) -> None:
    put(root, "a.md")
    assert storage.stamps() != storage.stamps()


def test_temporary_files_of_a_killed_run_go_at_the_next_open(root: Path, storage: FolderStorage) -> None:
    put(root, "a.md", "sub/.0123456789ab.cnfeed-tmp", ".theirs.tmp")
    assert names(storage) == [".theirs.tmp", "a.md"]
    assert listing(root / "sub") == []


def test_a_temporary_file_of_a_living_writer_stays(root: Path, tmp_path: Path, storage: FolderStorage) -> None:
    from cnfeed.storage.locks import held

    put(root, ".0123456789ab.cnfeed-tmp")
    with held(tmp_path / "state", str(root)):
        storage.stamps()
        assert listing(root) == [".0123456789ab.cnfeed-tmp"]


def test_waiting_for_another_writer_ends_in_words(root: Path, tmp_path: Path) -> None:
    from cnfeed.storage.locks import held

    with (
        held(tmp_path / "state", str(root)),
        pytest.raises(CnfeedError, match="Another cnfeed is still writing"),
        held(tmp_path / "state", str(root), patience=0.01),
    ):
        pass


class TestAnotherProgramWritesWhileWeSave:
    def test_between_our_look_and_the_exchange(
        self, root: Path, storage: FolderStorage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put(root, "a.md")
        _, etag = storage.read("a.md")
        exchange = OpenFolder.exchange
        calls: list[str] = []

        def slow(self: OpenFolder, one: str, other: str) -> bool:
            if not calls:
                (root / "a.md").write_text("theirs")
            calls.append(other)
            return exchange(self, one, other)

        monkeypatch.setattr(OpenFolder, "exchange", slow)
        with pytest.raises(ConflictError, match="by another program"):
            storage.write("a.md", b"mine", etag=etag)
        assert listing(root) == ["a.md"]
        assert (root / "a.md").read_text() == "theirs"

    def test_and_the_disk_fails_while_we_give_it_back(
        self, root: Path, storage: FolderStorage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put(root, "a.md")
        _, etag = storage.read("a.md")
        exchange = OpenFolder.exchange
        calls: list[str] = []

        def failing(self: OpenFolder, one: str, other: str) -> bool:
            calls.append(other)
            if len(calls) > 1:
                raise OSError(errno.EIO, "Input/output error")
            (root / "a.md").write_text("theirs")
            return exchange(self, one, other)

        monkeypatch.setattr(OpenFolder, "exchange", failing)
        with pytest.raises(CnfeedError, match=r"kept beside it as a\.md\.before-save"):
            storage.write("a.md", b"mine", etag=etag)
        assert listing(root) == ["a.md", "a.md.before-save"]
        assert (root / "a.md.before-save").read_text() == "theirs"

    def test_while_we_delete(self, root: Path, storage: FolderStorage, monkeypatch: pytest.MonkeyPatch) -> None:
        put(root, "a.md")
        _, etag = storage.read("a.md")
        set_aside = OpenFolder.set_aside

        def slow(self: OpenFolder, name: str) -> str:
            (root / "a.md").write_text("theirs")
            return set_aside(self, name)

        monkeypatch.setattr(OpenFolder, "set_aside", slow)
        with pytest.raises(ConflictError):
            storage.write("a.md", None, etag=etag)
        assert (root / "a.md").read_text() == "theirs"

    def test_no_edit_of_several_at_once_is_lost(self, root: Path, tmp_path: Path) -> None:
        (root / "n.md").write_text("0")

        def count() -> None:
            mine = FolderStorage(root, state=tmp_path / "state")
            done = 0
            while done < 25:
                content, etag = mine.read("n.md")
                try:
                    mine.write("n.md", str(int(content) + 1).encode(), etag=etag)
                    done += 1
                except ConflictError:
                    pass

        threads = [threading.Thread(target=count) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert (root / "n.md").read_text() == "100"


def test_saving_works_where_names_cannot_be_exchanged(
    root: Path, storage: FolderStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "_libc", lambda function: None)
    etag = storage.write("a.md", b"one", etag=None)
    etag = storage.write("a.md", b"two", etag=etag)
    with pytest.raises(ConflictError):
        storage.write("a.md", b"three", etag=None)
    assert storage.read("a.md") == (b"two", etag)
    storage.write("a.md", None, etag=etag)
    assert listing(root) == []


CALLS = ["open", "write", "fsync", "fchmod", "rename", "unlink", "close"]
FAULTS = [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS]


@pytest.mark.parametrize("for_ever", [False, True])
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("action", ["replace", "create", "delete"])
def test_a_fault_at_any_call_leaves_the_old_text_or_the_new_one_and_says_which(
    root: Path, storage: FolderStorage, monkeypatch: pytest.MonkeyPatch, action: str, fault: int, for_ever: bool
) -> None:
    tried = 0
    for call in CALLS:
        for nth in range(40):
            shutil.rmtree(root)
            root.mkdir()
            if action != "create":
                put(root, "a.md")
            etag = None if action == "create" else storage.read("a.md")[1]
            new = None if action == "delete" else b"new"
            with monkeypatch.context() as patch:
                counter = _failing(patch, call, nth, fault, for_ever)
                words = ""
                try:
                    storage.write("a.md", new, etag=etag)
                except CnfeedError as error:
                    words = str(error)
            now = (root / "a.md").read_bytes() if (root / "a.md").exists() else None
            assert now in (b"a.md" if action != "create" else None, new)
            if "nothing was changed" in words:
                assert now != new
            elif not words or "but may not outlive" in words:
                assert now == new
            if not for_ever:
                assert not [name for name in listing(root) if name != "a.md"] or call == "unlink"
            if counter[0] <= nth:
                break
            tried += 1
    assert tried > 8


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


@not_root
def test_a_read_only_folder_is_told_in_one_sentence(root: Path, storage: FolderStorage) -> None:
    put(root, "a.md")
    _, etag = storage.read("a.md")
    root.chmod(0o500)
    try:
        with pytest.raises(CnfeedError, match=r"Could not save a\.md: permission is denied; nothing was changed\."):
            storage.write("a.md", b"x", etag=etag)
    finally:
        root.chmod(0o700)


def test_a_folder_that_cannot_be_opened_is_a_problem(
    root: Path, storage: FolderStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root, "a.md", "closed/b.md")
    scandir = os.scandir

    def refusing(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    scan = storage.scan()
    assert list(scan.stamps) == ["a.md"]
    assert [problem.path for problem in scan.problems] == ["closed"]


def test_a_file_where_a_folder_is_needed_is_told(root: Path, storage: FolderStorage) -> None:
    put(root, "a.md")
    with pytest.raises(CnfeedError, match="a file stands where a folder is needed; nothing was changed"):
        storage.write("a.md/b.md", b"x", etag=None)


def test_a_name_too_long_leaves_no_folder_behind(root: Path, storage: FolderStorage) -> None:
    with pytest.raises(CnfeedError, match="name is too long"):
        storage.write(f"new/{'長' * 100}.md", b"x", etag=None)
    assert listing(root) == []


def test_a_state_folder_that_cannot_be_made_is_told(root: Path, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    with pytest.raises(CnfeedError, match="Could not make a lock"):
        FolderStorage(root, state=tmp_path / "state").write("a.md", b"x", etag=None)


KILLED = """
import os, sys
from pathlib import Path
from cnfeed.storage.folder import FolderStorage
storage = FolderStorage(Path(sys.argv[1]), state=Path(sys.argv[2]))
etag = storage.read("a.md")[1]
left = int(sys.argv[3])
def watch(event, arguments):
    global left
    if event.startswith(("os.", "open", "ctypes.call")):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), 9)
sys.addaudithook(watch)
storage.write("a.md", b"new" * 1000, etag=etag)
"""


def test_a_kill_at_any_moment_leaves_a_whole_text(root: Path, tmp_path: Path, storage: FolderStorage) -> None:
    finished = False
    for moment in range(60):
        (root / "a.md").write_bytes(b"old")
        arguments = [sys.executable, "-c", KILLED, root, tmp_path / "state", str(moment)]
        finished = subprocess.run(arguments, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}).returncode == 0
        assert (root / "a.md").read_bytes() in (b"old", b"new" * 1000)
        assert names(storage) == ["a.md"]
        assert listing(root) == ["a.md"]
        if finished:
            break
    assert finished
