"""``cnfeed serve``: a host as clients need one (WIRE rules 35, 36, 51, 53), on this machine only."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path

import pytest

from histories import SITE, Community
from running import cnfeed
from serving import Served, served

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
needs_links = pytest.mark.skipif(not hasattr(os, "symlink"), reason="no symbolic links here")

TYPES = {
    "/": "text/html; charset=utf-8",
    "/index.html": "text/html; charset=utf-8",
    "/calendar.ics": "text/calendar; charset=utf-8",
    "/event/quay-day.ics": "text/calendar; charset=utf-8",
    "/feed.xml": "application/rss+xml; charset=utf-8",
    "/atom.xml": "application/atom+xml; charset=utf-8",
    "/feed.json": "application/feed+json; charset=utf-8",
    "/feeds.opml": "text/x-opml; charset=utf-8",
    "/cnfeed-ledger.jsonl": "application/jsonl; charset=utf-8",
    "/sitemap.xml": "application/xml; charset=utf-8",
    "/search.json": "application/json; charset=utf-8",
    "/picture.png": "image/png",
    "/words.txt": "text/plain; charset=utf-8",
}


@pytest.fixture(scope="module")
def community(tmp_path_factory: pytest.TempPathFactory) -> Community:
    """A published site with other files of its own, a link out, a secret outside and a hidden one inside."""
    made = Community(tmp_path_factory.mktemp("served") / "repository")
    made.commit(SITE | {"cnfeed.toml": f"{SITE['cnfeed.toml']}\n[publish]\nfolder = 'public'\n"})
    public = made.root / "public"
    made.publish(public)
    (public / "sitemap.xml").write_text("<urlset/>")
    (public / "search.json").write_text('{"items": []}')
    (public / "picture.png").write_bytes(b"\x89PNG")
    (public / "words.txt").write_text("日本")
    (public / "empty").mkdir()
    (public / ".git").mkdir()
    (public / ".git/config").write_text("secret")
    (made.root / "secret.ics").write_text("secret")
    (public / "link.ics").symlink_to(made.root / "secret.ics")
    (public / "linked").symlink_to(made.root)
    for path in public.rglob("*"):
        if not path.is_symlink():
            os.utime(path, (1767700000, 1767700000))
    return made


@pytest.fixture(scope="module")
def site(community: Community) -> Iterator[Served]:
    with served(cwd=community.root) as running:
        yield running


@pytest.mark.parametrize(("path", "kind"), TYPES.items())
def test_every_file_has_the_media_type_that_clients_ask_for(site: Served, path: str, kind: str) -> None:
    answer = site.ask(path)
    assert (answer.status, answer.headers["content-type"]) == (200, kind)


def test_the_bytes_are_those_of_the_file_and_never_compressed(site: Served, community: Community) -> None:
    answer = site.ask("/calendar.ics", Accept_Encoding="gzip, deflate, br")
    assert answer.body == (community.root / "public/calendar.ics").read_bytes()
    assert "content-encoding" not in answer.headers  # Outlook cannot read a compressed calendar
    assert answer.headers["cache-control"] == "no-cache"


def test_a_head_request_has_the_headers_and_no_body(site: Served) -> None:
    asked, told = site.ask("/feed.xml"), site.ask("/feed.xml", "HEAD")
    assert told.body == b"" and told.headers["content-length"] == str(len(asked.body))
    assert {name: told.headers[name] for name in ("etag", "last-modified", "content-type")} == {
        name: asked.headers[name] for name in ("etag", "last-modified", "content-type")
    }


def test_a_client_that_has_the_file_is_told_so_in_304(site: Served) -> None:
    first = site.ask("/calendar.ics")
    etag, modified = first.headers["etag"], first.headers["last-modified"]
    earlier = format_datetime(parsedate_to_datetime(modified) - timedelta(seconds=1), usegmt=True)
    for headers, status in (
        ({"If_None_Match": etag}, 304),
        ({"If_None_Match": f'"other", W/{etag}'}, 304),
        ({"If_None_Match": "*"}, 304),
        ({"If_None_Match": '"other"'}, 200),
        ({"If_Modified_Since": modified}, 304),
        ({"If_Modified_Since": earlier}, 200),
        ({"If_Modified_Since": "some day"}, 200),
        ({"If_None_Match": '"other"', "If_Modified_Since": modified}, 200),  # RFC 9110, 13.1.3: the tag decides
    ):
        answer = site.ask("/calendar.ics", **headers)
        assert (headers, answer.status) == (headers, status)
        assert answer.headers["etag"] == etag
        assert (answer.body == b"") == (status == 304)


def test_the_tag_tells_the_content_and_not_when_it_was_written(site: Served, community: Community) -> None:
    words = community.root / "public/words.txt"
    first = site.ask("/words.txt").headers["etag"]
    words.write_text("中文")
    changed = site.ask("/words.txt")
    assert changed.headers["etag"] != first
    assert site.ask("/words.txt", If_None_Match=first).status == 200
    words.write_text("日本")
    assert site.ask("/words.txt").headers["etag"] == first


def test_a_file_written_this_second_has_no_date_that_could_hide_its_next_change(
    site: Served, community: Community
) -> None:
    words = community.root / "public/words.txt"
    os.utime(words, (time.time() + 60, time.time() + 60))
    assert "last-modified" not in site.ask("/words.txt").headers


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.ics",
        "/%2e%2e/secret.ics",
        "/..%2fsecret.ics",
        "/event/../../secret.ics",
        "/..\\secret.ics",
        "//etc/passwd",
        "/link.ics",
        "/linked/secret.ics",
        "/.git/config",
        "/%00",
        "/calendar.ics/",
        "/calendar.ics%00.html",
        "/%ff",
        "/empty",
        "/empty/",
        "/event/",
        "/no-such.ics",
    ],
)
@needs_links
def test_nothing_outside_nothing_hidden_and_no_list_of_files_is_given_out(site: Served, path: str) -> None:
    answer = site.ask(path)
    assert (answer.status, answer.headers["content-type"]) == (404, "text/plain; charset=utf-8")
    assert b"secret" not in answer.body.replace(path.encode(), b"")
    assert answer.body.startswith(b"Nothing is published under this address: ")


def test_a_question_mark_is_no_part_of_the_name(site: Served) -> None:
    assert site.ask("/calendar.ics?from=here#there").status == 200


def test_a_folder_with_a_page_leads_to_its_page(site: Served, community: Community) -> None:
    (community.root / "public/zh").mkdir()
    (community.root / "public/zh/index.html").write_text("中")
    answer = site.ask("/zh")
    assert (answer.status, answer.headers["location"]) == (301, "/zh/")
    assert site.ask("/zh/").body.decode() == "中"


def test_only_questions_are_answered(site: Served, community: Community) -> None:
    before = (community.root / "public/calendar.ics").read_bytes()
    for method in ("PUT", "DELETE", "POST"):
        assert site.ask("/calendar.ics", method).status == 501
    assert (community.root / "public/calendar.ics").read_bytes() == before


def test_each_request_is_one_line_that_names_the_program(site: Served) -> None:
    site.ask("/calendar.ics", User_Agent="Thunderbird/140")
    line = site.requests()[-1]
    assert '"GET /calendar.ics HTTP/1.1" 200' in line and line.endswith("Thunderbird/140")


def test_a_client_that_goes_away_leaves_no_words_behind(site: Served, community: Community) -> None:
    (community.root / "public/large.bin").write_bytes(bytes(8_000_000))
    before = len(site.requests())
    for _ in range(3):
        with socket.create_connection(("127.0.0.1", site.port)) as gone:
            gone.sendall(b"GET /large.bin HTTP/1.1\r\n\r\n")
            gone.recv(10)
            gone.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")  # an abrupt end
    assert site.ask("/feed.xml").status == 200
    told = site.requests()[before:]
    assert len(told) == 4 and not any("Traceback" in line for line in told)


def test_ctrl_c_ends_it_without_a_word(community: Community) -> None:
    with served("--to", "public", cwd=community.root) as running:
        assert running.line.endswith("public; Ctrl+C stops.\n")
        running.process.send_signal(signal.SIGINT)
        assert running.process.wait(timeout=60) == 0
    assert running.requests() == []


def test_a_published_folder_itself_can_be_named(community: Community) -> None:
    with served("public", cwd=community.root) as running:
        assert running.ask("/calendar.ics").status == 200


@pytest.fixture
def branched(tmp_path: Path) -> Community:
    """A site whose only target is a branch."""
    made = Community(tmp_path / "repository")
    made.commit(SITE | {"cnfeed.toml": f"{SITE['cnfeed.toml']}\n[publish.git]\nbranch = 'pages'\npath = 'feeds'\n"})
    for key, value in (("user.name", "Ada"), ("user.email", "ada@harbour.example")):
        subprocess.run(["git", "-C", str(made.root), "config", key, value], check=True)
    return made


def test_a_branch_is_served_as_it_was_committed_and_again_after_the_next_commit(branched: Community) -> None:
    assert cnfeed("publish", "--now", "2026-01-06T12:00:00Z", cwd=branched.root).returncode == 0
    with served(cwd=branched.root) as running:
        assert "branch pages of " in running.line
        first = running.ask("/calendar.ics")
        assert first.headers["last-modified"] == "Tue, 06 Jan 2026 12:00:00 GMT"
        committed = subprocess.run(
            ["git", "-C", str(branched.root), "show", "pages:feeds/calendar.ics"], capture_output=True, check=True
        )
        assert first.body == committed.stdout
        assert running.ask("/feeds/calendar.ics").status == running.ask("/.nojekyll").status == 404
        page = branched.root / "site/content/events/quay-day.md"
        page.write_text(page.read_text().replace("title: Quay Day", "title: Quay Days"))
        assert cnfeed("publish", "--now", "2026-01-07T12:00:00Z", cwd=branched.root).returncode == 0
        again = running.ask("/calendar.ics", If_None_Match=first.headers["etag"])
        assert (again.status, again.headers["last-modified"]) == (200, "Wed, 07 Jan 2026 12:00:00 GMT")
        assert b"Quay Days" in again.body
        feed = running.ask("/feed.xml").headers["etag"]
        assert running.ask("/feed.xml", If_None_Match=feed).status == 304


def test_another_branch_can_be_named(branched: Community) -> None:
    assert cnfeed("publish", "--branch", "other", cwd=branched.root).returncode == 0
    with served("--branch", "other", cwd=branched.root) as running:
        assert running.ask("/calendar.ics").status == 200


def test_where_nothing_was_published_a_sentence_says_what_to_do(branched: Community) -> None:
    done = cnfeed("serve", cwd=branched.root)
    assert done.returncode == 1 and done.stderr.count("\n") == 1
    assert "branch pages of" in done.stderr and "holds nothing published; run cnfeed publish first." in done.stderr
    settings = (branched.root / "cnfeed.toml").read_text()
    (branched.root / "cnfeed.toml").write_text(
        settings.replace("[publish.git]", "[publish]\nfolder='x'\n[publish.git]")
    )
    done = cnfeed("serve", cwd=branched.root)
    assert "cnfeed: Neither " in done.stderr and "/x nor branch pages of" in done.stderr
    (branched.root / "cnfeed.toml").write_text(SITE["cnfeed.toml"] or "")
    done = cnfeed("serve", cwd=branched.root)
    assert (done.returncode, "--to DIR" in done.stderr) == (2, True)
    assert cnfeed("serve", "nowhere", cwd=branched.root).returncode == 1


@pytest.mark.parametrize("port", ["-1", "70000"])
def test_a_port_that_cannot_be_used_is_a_sentence(community: Community, port: str) -> None:
    done = cnfeed("serve", "--port", port, cwd=community.root)
    assert done.returncode == 1 and "name another with --port" in done.stderr


def test_a_port_in_use_is_a_sentence(community: Community, site: Served) -> None:
    done = cnfeed("serve", "--port", str(site.port), cwd=community.root)
    assert done.returncode == 1 and "Address already in use; name another with --port." in done.stderr
