"""The commands and their exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from running import cnfeed

NOW = ("--now", "2026-03-01T09:00:00Z")
POST = '---\ntitle: "{title}"\ndate: 2026-02-{day:02}T10:00:00Z\n---\n\nWords.\n'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A Hugo site with two posts and a document that cannot be read."""
    root = tmp_path / "site"
    (root / "content/posts").mkdir(parents=True)
    (root / "hugo.toml").write_text('baseURL = "https://example.org/"\n')
    for day in (3, 4):
        (root / f"content/posts/p{day}.md").write_text(POST.format(title=f"Post {day}", day=day))
    (root / "content/posts/broken.md").write_text("---\ntitle: [\n---\n")
    return root


def test_a_site_opens_without_any_set_up(site: Path) -> None:
    done = cnfeed("entries", str(site), "--json", *NOW, cwd=site.parent)
    assert done.returncode == 0
    entries = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(one["kind"], one["title"], one["url"]) for one in entries] == [
        ("news", "Post 3", "https://example.org/posts/p3/"),
        ("news", "Post 4", "https://example.org/posts/p4/"),
    ]


def test_a_document_that_cannot_be_read_is_a_problem_and_the_others_publish(site: Path) -> None:
    done = cnfeed("publish", str(site), "--to", "out", *NOW, cwd=site.parent)
    assert done.returncode == 0
    assert "content/posts/broken.md:" in done.stderr
    assert "[front-matter]" in done.stderr
    assert (site.parent / "out/feed.xml").read_text().count("<item>") == 2


def test_strict_writes_nothing_where_a_document_has_an_error(site: Path) -> None:
    done = cnfeed("publish", str(site), "--to", "out", "--strict", *NOW, cwd=site.parent)
    assert done.returncode == 1
    assert not (site.parent / "out").exists()


def test_check_lists_problems_and_exits_1(site: Path) -> None:
    done = cnfeed("check", str(site), *NOW, cwd=site.parent)
    assert done.returncode == 1
    assert done.stdout.startswith("content/posts/broken.md:3: error: ")


def test_a_plan_writes_nothing_and_says_what_would_be_done(site: Path) -> None:
    done = cnfeed("publish", str(site), "--to", "out", "--plan", "--json", *NOW, cwd=site.parent)
    assert done.returncode == 0
    assert not (site.parent / "out").exists()
    steps = {one["path"]: one["action"] for one in map(json.loads, done.stdout.splitlines()) if "path" in one}
    assert steps["feed.xml"] == steps["cnfeed-ledger.jsonl"] == "write"


def test_a_second_publish_writes_no_byte_whenever_it_is(site: Path) -> None:
    out = site.parent / "out"
    cnfeed("publish", str(site), "--to", "out", *NOW, cwd=site.parent)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in out.rglob("*") if path.is_file()}
    done = cnfeed("publish", str(site), "--to", "out", "--now", "2026-07-01T00:00:00Z", cwd=site.parent)
    after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in out.rglob("*") if path.is_file()}
    assert done.returncode == 0
    assert before == after


def test_the_same_documents_and_time_give_the_same_bytes_on_another_machine(site: Path) -> None:
    for place, seed in (("one", "1"), ("two", "2")):
        env = {"PYTHONHASHSEED": seed, "TZ": "Pacific/Apia" if seed == "2" else "UTC"}
        cnfeed("publish", str(site), "--to", place, *NOW, cwd=site.parent, env=env)
    one, two = (
        {path.name: path.read_bytes() for path in (site.parent / name).iterdir() if path.is_file()}
        for name in ("one", "two")
    )
    assert one == two


def published(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_publish_without_a_target_names_both(site: Path) -> None:
    done = cnfeed("publish", str(site), *NOW, cwd=site.parent)
    assert done.returncode == 2
    assert "--to" in done.stderr
    assert "--branch" in done.stderr


def test_a_file_of_somebody_else_is_never_overwritten(site: Path) -> None:
    out = site.parent / "out"
    out.mkdir()
    (out / "feed.xml").write_text("mine")
    done = cnfeed("publish", str(site), "--to", "out", *NOW, cwd=site.parent)
    assert done.returncode == 1
    assert "feed.xml" in done.stderr
    assert [path.name for path in out.iterdir()] == ["feed.xml"]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('[site]\ntitel = "x"\n', "cnfeed.toml:2:"),
        ('[site]\ntimezone = "CET"\n', "cnfeed.toml:2:"),
        ('[publish]\nnews_limit = "many"\n', "cnfeed.toml:2:"),
        ("[site\n", "cnfeed.toml:1:"),
    ],
)
def test_wrong_settings_are_one_line_with_the_place(site: Path, settings: str, said: str) -> None:
    (site / "cnfeed.toml").write_text(settings)
    done = cnfeed("entries", str(site), *NOW, cwd=site.parent)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_workspace_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    done = cnfeed("entries", str(tmp_path / "nowhere"), cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1


def test_init_writes_what_was_detected_and_never_overwrites(site: Path) -> None:
    first = cnfeed("init", str(site), cwd=site.parent)
    assert first.returncode == 0, first.stderr
    text = (site / "cnfeed.toml").read_text()
    assert 'generator = "hugo"' in text
    assert cnfeed("entries", str(site), *NOW, cwd=site.parent).returncode == 0
    assert cnfeed("init", str(site), cwd=site.parent).returncode == 1
    assert (site / "cnfeed.toml").read_text() == text


def test_when_says_how_a_phrase_is_read(tmp_path: Path) -> None:
    said = cnfeed("when", "19–22 March 2024", cwd=tmp_path).stdout
    assert said == "2024-03-19 – 2024-03-22 (day)\n"
    assert cnfeed("when", "v1.21-1.24", cwd=tmp_path).stdout == "no date\n"
    answer = json.loads(
        cnfeed("when", "6 月 18 日", "--context", "2024-06", "--language", "zh", "--json", cwd=tmp_path).stdout
    )
    assert (answer["start"], answer["precision"]) == ("2024-06-18", "day")


def test_without_a_display_the_window_says_so_in_one_line(tmp_path: Path) -> None:
    done = cnfeed(str(tmp_path), cwd=tmp_path, env={"QT_QPA_PLATFORM": ""})
    assert done.returncode == 1
    assert "display" in done.stderr
    assert "publish" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [("entries", "--kind", "foo"), ("entries", "--from", "2026-13-01"), ("entries", "--bogus"), ("edit",),
     ("edit", "a.md", "--set", "colour=red"), ("edit", "a.md", "--unset", "colour"), ("check", "--now", "soon")],
)  # fmt: skip
def test_wrong_words_are_refused_in_one_line(words: tuple[str, ...], tmp_path: Path) -> None:
    done = cnfeed(*words, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith("cnfeed: ")


def test_markdown_of_a_publish_tells_a_plan_and_nothing_else(site: Path) -> None:
    done = cnfeed("publish", str(site), "--to", "out", "--markdown", *NOW, cwd=site.parent)
    assert done.returncode == 2 and "add --plan" in done.stderr
    assert not (site.parent / "out").exists()
    both = cnfeed("check", str(site), "--json", "--markdown", *NOW, cwd=site.parent)
    assert both.returncode == 2 and len(both.stderr.splitlines()) == 1


def test_a_check_in_markdown_and_for_github_exits_as_the_plain_one(site: Path) -> None:
    for flag, beginning in (("--markdown", "### cnfeed check: 1 error"), ("--github", "::error file=content/posts/")):
        done = cnfeed("check", str(site), flag, *NOW, cwd=site.parent)
        assert done.returncode == 1 and done.stdout.startswith(beginning)


def test_a_kind_there_is_not_is_answered_with_those_there_are(site: Path) -> None:
    for command in (("entries", str(site)), ("edit", str(site / "content/posts/p3.md"), "--unset", "title")):
        done = cnfeed(*command, "--kind", "party", cwd=site)
        assert done.returncode == 2
        assert "'party' is no kind; it is one of event, deadline, news" in done.stderr


def test_date_words_over_two_lines_are_listed_in_one(site: Path) -> None:
    (site / "content/events").mkdir()
    (site / "content/events/week.md").write_text("---\ntitle: Week\n---\n\n- When: early\n  May 2026\n- Where: Porto\n")
    (site / "content/events/sprint.md").write_text(
        "---\ntitle: Sprint\n---\n\nIt is held in the week\nof May 4th, 2026.\n"
    )
    done = cnfeed("entries", str(site), *NOW, cwd=site)
    assert any("(week: week of May 4th, 2026)" in line for line in done.stdout.splitlines()), done.stdout
