"""kill -9 at every call that writes: what stands there is old or new, and the next publish needs no hand."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cnfeed.storage.base import Target
from cnfeed.storage.git_target import GitTarget
from cnfeed.storage.target import FolderTarget
from cnfeed.storage.work_tree import WorkTreeTarget
from storage.killing import Point, Traced, works
from storage.repositories import FIRST, LEDGER, NOW, SECOND, git, on_branch, publish

pytestmark = pytest.mark.skipif(not works(), reason="strace is not installed, or may not trace here")

PUBLISH = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from cnfeed.errors import CnfeedError
from cnfeed.storage.git_target import GitTarget
from cnfeed.storage.target import FolderTarget
from cnfeed.storage.work_tree import WorkTreeTarget

kind, place, state, first, second = sys.argv[1:]
first, second = ({path: text.encode() for path, text in json.loads(one).items()} for one in (first, second))
options = {"now": lambda: datetime(2026, 1, 5, 12, tzinfo=UTC), "state": Path(state)}
if kind == "folder":
    target = FolderTarget(Path(place) / "site/feeds", state=Path(state))
elif kind == "branch":
    target = GitTarget(Path(place), "gh-pages", **options)
else:
    target = WorkTreeTarget(Path(place), "main", "site/feeds", **options)
known = {path: digest for path, digest in target.hashes({*first, *second}).items() if digest}
ledger = target.read("cnfeed-ledger.jsonl")
gone = {path: known[path] for path in first if path not in second and path in known}
try:
    target.apply(second, gone, "cnfeed-ledger.jsonl", known)
except CnfeedError as error:
    sys.exit(str(error))
"""


class Site:
    """A place that was published to once, made anew for every run; ``published`` is what subscribers get."""

    def __init__(self, kind: str, template: Path, home: Path) -> None:
        self.kind, self.template = kind, template
        self.place, self.state = home / "place", home / "state"

    def renew(self) -> None:
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.rmtree(self.state, ignore_errors=True)
        shutil.copytree(self.template, self.place)
        if self.kind != "folder":
            git(self.place, "update-index", "-q", "--refresh")

    @property
    def arguments(self) -> list[str]:
        texts = [json.dumps({path: text.decode() for path, text in files.items()}) for files in (FIRST, SECOND)]
        return [self.kind, str(self.place), str(self.state), *texts]

    def published(self) -> dict[str, bytes]:
        if self.kind == "branch":
            return {path: text for path, text in on_branch(self.place).items() if path != ".nojekyll"}
        folder = self.place / "site/feeds"
        files = (one for one in folder.rglob("*") if one.is_file())
        return {str(one.relative_to(folder)): one.read_bytes() for one in files if not one.name.startswith(".")}

    def committed(self) -> dict[str, bytes]:
        return {path.removeprefix("site/feeds/"): text for path, text in on_branch(self.place, "main").items()}

    def litter(self) -> list[str]:
        """What a publish has no business to leave."""
        places = [self.place / ".git", self.place / ".git/refs/heads", self.place / "site/feeds"]
        names = [one.name for place in places if place.is_dir() for one in place.iterdir()]
        work = list((self.state / "work").iterdir()) if (self.state / "work").is_dir() else []
        return [name for name in names if ("cnfeed" in name and name != LEDGER) or name.endswith(".lock")] + list(
            map(str, work)
        )


def target_of(kind: str, place: Path, state: Path) -> Target:
    if kind == "folder":
        return FolderTarget(place / "site/feeds", state=state)
    if kind == "branch":
        return GitTarget(place, "gh-pages", now=lambda: NOW, state=state)
    return WorkTreeTarget(place, "main", "site/feeds", now=lambda: NOW, state=state)


@pytest.fixture(params=["folder", "branch", "work tree"])
def site(request: pytest.FixtureRequest, tmp_path: Path, repo: Path) -> Site:
    shutil.rmtree(repo / ".git/hooks")
    publish(target_of(request.param, repo, tmp_path / "first"), FIRST)
    (repo / "a.md").write_text("the maintainer's own work")
    made = Site(request.param, repo, tmp_path)
    made.renew()
    return made


def check_whole(site: Site) -> None:
    """Each file is old or new; with the new ledger all are new."""
    now = site.published()
    assert set(now.items()) <= set(FIRST.items()) | set(SECOND.items())
    assert FIRST.keys() & SECOND.keys() <= now.keys()
    if now[LEDGER] == SECOND[LEDGER]:
        assert now.items() >= SECOND.items()
    if site.kind == "branch":
        assert now in (FIRST, SECOND)
    if site.kind == "work tree":
        assert {path: text for path, text in site.committed().items() if path != "a.md"} in (FIRST, SECOND)


def check_finished(site: Site, run: Traced) -> None:
    """A publish like any other brings it to its end."""
    done = run.undisturbed()
    assert (done.returncode, done.stderr) == (0, "")
    assert site.published() == SECOND
    assert site.litter() == []
    if site.kind != "folder":
        git(site.place, "fsck", "--strict")
        assert git(site.place, "status", "--porcelain") == "M a.md"
    if site.kind == "work tree":
        assert site.committed() == SECOND | {"a.md": site.committed()["a.md"]}


def some(every: list[Point], most: int) -> list[Point]:
    """At most so many, spread over all."""
    assert len(every) > 10
    return every[:: -(-len(every) // most)]


def test_a_killed_publish_is_finished_by_the_next(site: Site, tmp_path: Path) -> None:
    run = Traced(PUBLISH, site.arguments, tmp_path / "tracing")
    for point in some(run.points(tmp_path / "place", site.state), 8):
        site.renew()
        run.killed(point)
        check_whole(site)
        check_finished(site, run)


@pytest.mark.parametrize("fault", ["ENOSPC", "EIO", "EACCES", "EROFS"])
def test_a_disk_that_refuses_leaves_old_or_new_and_says_which(site: Site, tmp_path: Path, fault: str) -> None:
    run = Traced(PUBLISH, site.arguments, tmp_path / "tracing")
    for point in some(run.points(tmp_path / "place", site.state), 2):
        site.renew()
        check_refused(site, run, point, fault)


def check_refused(site: Site, run: Traced, point: Point, fault: str) -> None:
    done = run.refused(point, fault)
    check_whole(site)
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == (1 if done.returncode else 0), done.stderr
    if done.returncode == 0:
        assert site.published() == SECOND
    elif "nothing was changed" in done.stderr:
        assert site.published() == FIRST
    check_finished(site, run)
