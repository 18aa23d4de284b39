"""Settings changed in a window: the file keeps everything else that somebody wrote into it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.errors import ConflictError, DocumentError, SettingsError
from cnfeed.workspace.settings.file import parse
from cnfeed.workspace.settings.form import SettingsForm, fault
from cnfeed.workspace.settings.merge import merged
from cnfeed.workspace.workspace import Workspace

NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
FILE = """\
# Ours. Ask Ada before changing it.
[site]
title = 'Harbour'     # single quotes, on purpose
timezone = "Europe/London"

# the weekly news
[[source]]
name = "blog"   # not a blog
path = "blog"

[[source]]
name = "docs"
path = "docs"
include = [
  "**/*.md",  # no MDX
]

[publish]
news_limit = 20
folder = "public"
"""


def form(text: str) -> SettingsForm:
    return SettingsForm.of(text, "etag", merged(parse(text), ()))


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_changed_value_changes_its_own_characters_only(ends: str) -> None:
    text = FILE.replace("\n", ends)
    assert form(text).with_values({"site.title": "Quay"}) == text.replace("'Harbour'", "'Quay'")
    assert form(text).with_values({"publish.news_limit": 5}) == text.replace("20", "5")


def test_a_new_value_stands_in_its_table_and_the_rest_stays() -> None:
    text = form(FILE).with_values({"source.0.language": "de", "site.language": "en"})
    assert 'path = "blog"\nlanguage = "de"\n' in text
    assert 'timezone = "Europe/London"\nlanguage = "en"\n' in text
    assert [line for line in text.splitlines() if not line.startswith("language")] == FILE.splitlines()


def test_a_table_that_is_not_there_yet_is_made_at_the_end() -> None:
    text = form(FILE).with_values({"publish.git.branch": "gh-pages", "site.author.name": "Ada"})
    assert text.startswith(FILE)
    assert parse(text).settings.publish.git
    assert parse(text).settings.site.author


def test_a_value_taken_away_takes_its_line_with_it() -> None:
    assert form(FILE).with_values({"site.timezone": None}) == FILE.replace('timezone = "Europe/London"\n', "")
    assert form(FILE).with_values({"site.language": None}) == FILE


def test_a_file_without_a_last_line_end_stays_without_one() -> None:
    text = form(FILE.rstrip("\n")).with_values({"publish.drafts": True})
    assert text == FILE + "drafts = true"


def test_a_source_comes_behind_the_last_one_and_goes_with_its_comment() -> None:
    more = form(FILE).with_table("source", {"name": "news", "path": "news"})
    assert '  "**/*.md",  # no MDX\n]\n\n[[source]]\nname = "news"\npath = "news"\n\n[publish]' in more
    assert form(more).without_table("source", 2) == FILE
    assert form(FILE).without_table("source", 0) == re.sub(r"# the weekly.*?\n\n", "", FILE, flags=re.DOTALL)


def test_a_feed_of_ones_own_gets_its_filter_in_one_line() -> None:
    text = form(FILE).with_table("feed", {"name": "Europe", "file": "europe"})
    more = form(text).with_values(
        {"feed.0.filter.location": ["Berlin", "Paris"], "feed.0.exclude.status": ["tentative"]}
    )
    assert more.startswith(FILE)
    assert 'filter = { location = ["Berlin", "Paris"] }\nexclude = { status = ["tentative"] }' in more
    less = form(more).with_values({"feed.0.filter.location": ["Paris"]})
    assert parse(less).settings.feeds[0].filter.location == ("Paris",)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("site.timezone", "CET"),
        ("source.1.generator", "jekyll"),
        ("publish.news_limit", 0),
        ("publish.git.branch", "HEAD"),
        ("site.author.email", "nobody"),
        ("source.0.include", []),
        ("source.0.path", "../up"),
    ],
)
def test_a_wrong_value_is_told_in_the_words_of_the_command_line(key: str, value: object) -> None:
    said = fault(key, value)
    with pytest.raises(SettingsError) as caught:
        form(FILE).with_values({key: value} | ({"site.author.name": "Ada"} if "author" in key else {}))
    # Inside of an author's table the file's sentence is about the whole of it.
    assert said
    assert said in str(caught.value) or "author" in key
    assert "author" in key or caught.value.key == key


def test_two_sources_of_one_name_are_refused_with_the_key_of_the_second() -> None:
    with pytest.raises(SettingsError) as caught:
        form(FILE).with_values({"source.1.name": "Blog"})
    assert caught.value.key == "source.1.name"


def test_what_cannot_be_changed_without_losing_a_comment_is_refused_with_what_to_do() -> None:
    text = FILE.replace('include = [\n  "**/*.md",  # no MDX\n]', 'include = [\n  # none but\n  "**/*.md",\n]')
    with pytest.raises(DocumentError, match="in the file"):
        form(text).with_values({"source.1.include": True})


@given(
    st.dictionaries(
        st.sampled_from(["site.title", "site.description", "source.1.name", "publish.folder"]),
        st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(str.strip),
    )
)
def test_any_text_reads_back_and_comments_stay(values: dict[str, str]) -> None:
    text = form(FILE).with_values(values)
    again = form(text)
    assert {key: again.says(key) for key in values} == values
    assert all(comment in text for comment in re.findall("#[^\n]*", FILE))


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    for name in ("blog", "docs"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.md").write_text(f"---\ntitle: {name} day\nevent:\n  start: 2026-03-20T10:00\n---\n")
    (tmp_path / "cnfeed.toml").write_text(FILE)
    return Workspace.open(tmp_path, now=lambda: NOW)


def zones(workspace: Workspace) -> set[str | None]:
    return {entry.when.zone for entry in workspace.entries}


def test_other_settings_take_effect_at_once_and_can_be_taken_back(workspace: Workspace) -> None:
    assert zones(workspace) == {"Europe/London"}
    form = workspace.settings_form()
    workspace.set_settings(form.with_values({"site.timezone": "Asia/Tokyo"}), etag=form.etag)
    assert zones(workspace) == {"Asia/Tokyo"}
    workspace.undo()
    assert zones(workspace) == {"Europe/London"}
    assert (workspace.root / "cnfeed.toml").read_text() == FILE
    workspace.redo()
    assert zones(workspace) == {"Asia/Tokyo"}


def test_a_source_taken_away_takes_its_entries_out_of_the_window_only(workspace: Workspace) -> None:
    form = workspace.settings_form()
    workspace.set_settings(form.without_table("source", 1), etag=form.etag)
    assert [entry.title for entry in workspace.entries] == ["blog day"]
    assert (workspace.root / "docs" / "a.md").exists()
    workspace.undo()
    assert len(workspace.entries) == 2


def test_settings_that_somebody_changed_meanwhile_are_not_overwritten(workspace: Workspace) -> None:
    form = workspace.settings_form()
    (workspace.root / "cnfeed.toml").write_text(FILE + "# mine\n")
    with pytest.raises(ConflictError):
        workspace.set_settings(form.with_values({"site.title": "x"}), etag=form.etag)
    assert (workspace.root / "cnfeed.toml").read_text().endswith("# mine\n")


def test_without_a_file_the_form_shows_what_was_detected_and_saving_makes_the_file(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.md").write_text("---\ntitle: A day\nevent:\n  start: 2026-03-20\n---\n")
    workspace = Workspace.open(tmp_path, now=lambda: NOW)
    form = workspace.settings_form()
    assert form.etag is None
    assert form.sources() == len(workspace.sources) == 1
    workspace.set_settings(form.with_values({"source.0.timezone": "Asia/Tokyo"}), etag=None)
    assert workspace.sources[0].timezone == "Asia/Tokyo"
    workspace.undo()
    assert not (tmp_path / "cnfeed.toml").exists()
    assert workspace.sources[0].timezone == "UTC"


def test_a_file_that_names_no_source_gets_the_detected_ones_before_one_is_changed(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.md").write_text("---\ntitle: A day\nevent:\n  start: 2026-03-20\n---\n")
    (tmp_path / "cnfeed.toml").write_text("[site]\ntitle = 'Harbour'\n")
    workspace = Workspace.open(tmp_path, now=lambda: NOW)
    form = workspace.settings_form()
    workspace.set_settings(form.with_values({"source.0.language": "de"}), etag=form.etag)
    assert [source.language for source in workspace.sources] == ["de"]
    assert len(workspace.entries) == 1
