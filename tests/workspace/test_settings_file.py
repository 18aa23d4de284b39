"""What a maintainer may write in cnfeed.toml, and what they are told where they may not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.errors import SettingsError
from cnfeed.model.entry import Person
from cnfeed.model.settings import GitTarget, Publishing, Settings, Site, Source
from cnfeed.workspace.settings.file import merged, parse, written
from cnfeed.workspace.settings.toml_lines import Lines

WHOLE = """\
[site]
title = "Harbour Cloud"                 # a comment
description = "News and events"
base_url = "https://harbour.example/feeds"
language = "en"
timezone = "Europe/Lisbon"
author = { name = "Ada", email = "ada@harbour.example", url = "https://harbour.example/ada" }

[[source]]
name = "blog"
path = "./sites/blog/"
generator = "hugo"
base_url = "https://harbour.example/"
language = "zh-TW"
timezone = "Asia/Taipei"
include = [
  "content/**/*.md",   # one per line
  "news/*.md",
]
exclude = ["**/drafts/**"]
categories = ["meetup", "雲原生"]

[[source]]
name = "docs"

[publish]
folder = "public"
news_limit = 20
imprecise = "tentative"
cancelled = "strict"
keep_past = "1y"
drafts = true
adopt = ["static/old.ics"]

[publish.git]
repository = "."
branch = "gh-pages"
path = "feeds/"
push = true
sign_off = true
"""


def test_every_key_is_read() -> None:
    settings = parse(WHOLE).settings
    author = Person("Ada", "ada@harbour.example", "https://harbour.example/ada")
    assert settings.site == Site(
        title="Harbour Cloud",
        description="News and events",
        base_url="https://harbour.example/feeds/",
        language="en",
        timezone="Europe/Lisbon",
        author=author,
    )
    assert settings.sources[0] == Source(
        name="blog",
        path="sites/blog",
        generator="hugo",
        base_url="https://harbour.example/",
        language="zh-TW",
        timezone="Asia/Taipei",
        include=("content/**/*.md", "news/*.md"),
        exclude=("**/drafts/**",),
        categories=("meetup", "雲原生"),
    )
    assert settings.publish == Publishing(
        folder="public",
        news_limit=20,
        imprecise="tentative",
        cancelled="strict",
        keep_past="1y",
        drafts=True,
        adopt=("static/old.ics",),
        git=GitTarget(path="feeds", push=True, sign_off=True),
    )


def test_every_table_and_key_may_be_left_out() -> None:
    assert parse("").settings == Settings()
    assert parse("[site]\n[publish]\n").settings == Settings()
    assert parse("\ufeff# nothing\r\n").given == frozenset()


def test_what_was_written_is_told_apart_from_what_was_left_out() -> None:
    given = parse(WHOLE).given
    assert {"site.timezone", "source.0.generator", "source.1.name", "publish.git.push"} <= given
    assert "source.1.generator" not in given


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[site]\ntitel = 'x'", 2, "site.titel: there is no such key; did you mean title? allowed here: title, desc"),
        ("x = 1", 1, "x: there is no such key; allowed here: site, source, feed, publish"),
        ("[feed]\n", 1, "feed must be tables, each under its own [[feed]]"),
        ("[site]\ntitle = 5", 2, "site.title: 5 is not allowed; allowed is text in one line, in quotes"),
        ("[site]\ntimezone = 'Europe/Lisbonne'", 2, 'did you mean "Europe/Lisbon"?'),
        ("[site]\ntimezone = 'CET'", 2, 'site.timezone: "CET" is not allowed; allowed is an IANA time zone'),
        ("[site]\ntimezone = '+08:00'", 2, "IANA"),
        ("[site]\nlanguage = 'zh_TW'", 2, "language tag"),
        ("[site]\nbase_url = 'harbour.example'", 2, "https://example.org/"),
        ("[site]\nbase_url = 'ftp://harbour.example/'", 2, "https://example.org/"),
        ("[site]\nbase_url = 'https://me:secret@harbour.example/'", 2, "https://example.org/"),
        ("[site]\nbase_url = 'https://[::1'", 2, "https://example.org/"),
        ("[site]\nauthor = 'Ada'", 2, "a table such as { name"),
        ("[site]\nauthor = { email = 'a@b.example' }", 2, "a table such as { name"),
        ("\n\n[[source]]\nname = 'a'\n[[source]]\nname = 'A'", 6, 'two sources are called "A"'),
        ("[[source]]\nname = 'a'\n\ngenerator = 'Hugos'", 4, 'did you mean "hugo"?'),
        ("[[source]]\npath = '../other'", 2, "a folder inside the workspace"),
        ("[[source]]\npath = '/srv/site'", 2, "a folder inside the workspace"),
        ("[[source]]\ninclude = '*.md'", 2, "a list of globs with at least one in it"),
        ("[[source]]\ninclude = ['a',\n 'docs/[ab']", 2, "a [ is not closed by a ]"),
        ("[[source]]\nexclude = ['a\\b']", 2, "not by a backslash"),
        ("[[source]]\nexclude = ['']", 2, "is not allowed"),
        ("[source]\nname = 'a'", 1, "each under its own [[source]]"),
        ("source = 3", 1, "each under its own [[source]]"),
        ("site = 3", 1, "[site] must be a table"),
        (
            "[publish]\nnews_limit = true",
            2,
            "publish.news_limit: true is not allowed; allowed is a whole number from 1",
        ),
        ("[publish]\nnews_limit = 0", 2, "a whole number from 1"),
        ("[publish]\nimprecise = 'drop'", 2, 'one of "omit", "tentative"'),
        ("[publish]\nkeep_past = '1 year'", 2, '"all", or a number of days'),
        ("[publish]\ndrafts = 'yes'", 2, "true or false, without quotes"),
        ("[publish.git]\nbranch = '--force'", 2, "a branch name"),
        ("[publish.git]\nbranch = 'refs/heads/x'", 2, "a branch name"),
        ("[publish]\ngit = { remote = 'x' }", 2, "publish.git.remote: there is no such key"),
        ("[publish]\n\n[publish.git]\n\nbranches = 'x'", 5, "did you mean branch?"),
        ("[site]\ntitle = 'a'\ntitle = 'b'", 3, "this is not TOML: Cannot overwrite a value"),
        ("[site\n", 1, "this is not TOML"),
        ("[site]\ntitle = 'a", 2, "this is not TOML"),
    ],
)
def test_what_is_not_allowed_is_told_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse(text, "sub/cnfeed.toml")
    assert str(caught.value).startswith(f"sub/cnfeed.toml:{line}: ")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_lines_of_keys_are_found_behind_texts_of_several_lines() -> None:
    text = 'a = """\n[not.a.table]\nb = 1\n"""\nc = [\n  "]", # ]\n  { d = "}" },\n]\n'
    text += '"quoted key".e = 1\n[[t]]\n[t.u]\nv = 1'
    lines = Lines(text)
    assert [lines.of(key) for key in ("a", "c", "quoted key.e", "t.0", "t.0.u.v", "t.0.u.v.w", "b")] == [
        1, 5, 9, 10, 12, 12, None,
    ]  # fmt: skip


HUGO = Source(
    name="blog", path="site", generator="hugo", base_url="https://h.example/", language="zh", options='{"a":1}'
)
DOCS = Source(
    name="docs", path="site/docs", generator="mkdocs", timezone="Asia/Tokyo", options='{"b":2}', why="mkdocs.yml"
)
PLAIN = Source(name="notes", path=".")


def test_without_sources_all_that_were_detected_are_used() -> None:
    settings = merged(parse("[site]\ntimezone = 'Asia/Taipei'"), [HUGO, DOCS])
    assert settings.sources == (replace(HUGO, timezone="Asia/Taipei"), DOCS)
    assert settings.site.language == "zh"


def test_a_source_takes_what_it_leaves_out_from_the_detected_one_of_its_path() -> None:
    (source,) = merged(parse("[[source]]\nname = 'mine'\npath = 'site/docs'\nlanguage = 'ja'"), [HUGO, DOCS]).sources
    assert source == replace(DOCS, name="mine", language="ja")


def test_else_from_the_nearest_above_and_else_from_the_one_below() -> None:
    (above,) = merged(parse("[[source]]\npath = 'site/content/news'"), [PLAIN, HUGO, DOCS]).sources
    assert (above.name, above.generator, above.base_url) == ("news", "hugo", "https://h.example/")
    (below,) = merged(parse("[[source]]\npath = '.'"), [DOCS, HUGO]).sources
    assert (below.path, below.generator, below.options) == (".", "hugo", '{"a":1}')


def test_options_of_another_generator_are_not_taken() -> None:
    (source,) = merged(parse("[[source]]\npath = 'site'\ngenerator = 'plain'"), [HUGO]).sources
    assert (source.generator, source.options, source.base_url) == ("plain", "{}", "https://h.example/")


def test_a_source_without_a_path_is_the_detected_one() -> None:
    (source,) = merged(parse("[[source]]\ncategories = ['x']"), [HUGO]).sources
    assert source == replace(HUGO, categories=("x",))


def test_zone_and_language_come_from_the_site_where_nothing_else_names_them() -> None:
    text = "[site]\nlanguage = 'zh'\ntimezone = 'Asia/Taipei'\n[[source]]\nname = 'a'\n[[source]]\nname = 'b'\n"
    first, second = merged(parse(text + "timezone = 'UTC'\nlanguage = 'en'"), []).sources
    assert (first.timezone, first.language) == ("Asia/Taipei", "zh")
    assert (second.timezone, second.language) == ("UTC", "en")


def test_what_init_writes_is_read_back_as_what_was_detected() -> None:
    text = written(Settings(sources=(HUGO, DOCS)))
    assert "# Detected: mkdocs.yml\n[[source]]" in text
    assert merged(parse(text), [HUGO, DOCS]).sources == (HUGO, DOCS)


def test_all_settings_are_written_so_that_they_read_back() -> None:
    settings = parse(WHOLE).settings
    assert parse(written(settings)).settings == settings


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).map(str.strip).filter(bool))
def test_any_words_read_back(words: str) -> None:
    settings = Settings(site=Site(title=words), sources=(Source(name=words, categories=(words,)),))
    assert parse(written(settings)).settings == settings


@given(st.text())
def test_any_text_is_read_or_refused_in_one_line(text: str) -> None:
    try:
        parse(text)
    except SettingsError as error:
        assert "\n" not in str(error)
