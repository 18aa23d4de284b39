"""Whatever a document holds, it opens, is listed and edited, or is a problem; nothing is raised or explodes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import a_source
from cnfeed.documents.document import Document
from cnfeed.reading.result import Reading
from cnfeed.workspace.identity.stamps import content_hash
from surviving import opened, survived

ODD = "\ufeff\u2028\u2029\x00\x01\x0b\x0c\x1c\x85\u200b\u200e\u202e\u2066\u2009\u202f\u3000\xa0\ufffe\U0001f389é\r"
HREFS = (
    "content/en/events/quay.md",
    "docs/index.md",
    "_posts/2026-03-19-pier.md",
    "README.md",
    "i18n/zh/x.zh.mdx",
    "a",
)
GENERATORS = ("hugo", "mkdocs", "docusaurus", "pelican", "plain")

DATE_WORDS = (
    "2026-03-19|2026-02-30|0000-00-00|9999-12-31|0001-01-01|2026-03-19T09:00|2026-12-31T23:59:60Z"
    "|9999-12-31T23:59:59-14:00|0001-01-01T00:00:00+14:00|99999999999999999999|-1|18:30|25:00|2026-3-9"
    "|19 March 2026|March 2026|End of May|6 月底|2026年3月19日-21日|June 31|Feb 29 2027|May 32|2026-W12|Q3"
    "|10:25 - 10:50 CET|7pm PT|March 29, 2026 2:30 AM"
)
DATES = st.sampled_from(DATE_WORDS.split("|"))
KEYS = st.sampled_from(
    """title date description draft event start end timezone location url status attendance recurrence rrule except
    overrides deadlines geo organizer uid publishDate expiryDate lastmod type layout tags categories authors author slug
    aliases permalink lang startDate endDate startTime endTime allDay all_day date_end cfp_date_end image
    translationKey""".split()  # noqa: SIM905 - as above
)
WORDS = st.one_of(st.text(max_size=12), st.text(ODD, max_size=4), DATES)
VALUES: st.SearchStrategy[str] = st.one_of(
    WORDS,
    WORDS.map(lambda word: f'"{word}"'),
    st.sampled_from(
        [
            "",
            "~",
            "true",
            "[]",
            "{}",
            "[a, b",
            "{a: b",
            "- x",
            "&a [*a]",
            "*b",
            "!!python/none x",
            "|",
            ">-\n  x",
            "0x" + "f" * 60,
        ]
    ),
    st.lists(WORDS, max_size=3).map(lambda words: f"[{', '.join(words)}]"),
    st.lists(st.tuples(KEYS, WORDS), max_size=4).map(
        lambda pairs: "".join(f"\n  {key}: {word}" for key, word in pairs)
    ),
    st.lists(st.tuples(KEYS, WORDS), max_size=2).map(
        lambda pairs: "\n  - {" + ", ".join(f"{k}: {w}" for k, w in pairs) + "}"
    ),
    st.sampled_from(
        ["FREQ=DAILY", "FREQ=YEARLY;BYDAY=99MO", "FREQ=SECONDLY;COUNT=99999999", "INTERVAL=0", "FREQ=WEEKLY;UNTIL=x"]
    ),
)


def fenced(fence: str, mark: str) -> st.SearchStrategy[str]:
    lines = st.lists(st.tuples(KEYS, VALUES).map(lambda pair: f"{pair[0]}{mark}{pair[1]}"), max_size=8)
    return lines.map(lambda found: "\n".join([fence, *found, fence, ""]))


JSON = st.dictionaries(KEYS, VALUES, max_size=5).map(
    lambda found: "{" + ", ".join(f'"{key}": {value}' for key, value in found.items()) + "}\n"
)
MATTER = st.one_of(fenced("---", ": "), fenced("+++", " = "), JSON, st.just(""), VALUES)
BLOCKS = st.one_of(
    WORDS,
    DATES.map(lambda words: f"## {words}"),
    st.tuples(DATES, WORDS).map(lambda pair: f"- [{pair[0]} {pair[1]}](https://example.org/{pair[1]})"),
    st.tuples(DATES, WORDS).map(lambda pair: f"  1. {pair[0]}: {pair[1]}\n\n     more ({pair[0]} deadline)"),
    st.lists(st.tuples(DATES, WORDS), max_size=4).map(
        lambda rows: (
            "| Date | Place | Name |\n|---|---|---|\n" + "".join(f"| {day} | {word} | {word} |\n" for day, word in rows)
        )
    ),
    st.tuples(DATES, WORDS).map(lambda pair: f"### {pair[0]}\n\n10:25 - 10:50 CET\n\n* [{pair[1]}](x)\n* talk"),
    st.sampled_from(
        [
            "{{< fig >}}",
            "{{% x",
            "<div>",
            "<!--",
            "```\n- 2026-03-19 x",
            ":::note 2026",
            "!!! note",
            "import X from 'y'",
            "~~March 5~~ moved to March 6",
            "> - March 5: x",
            "[a]: <",
            "\t- x",
        ]
    ),
)
DOCUMENTS = st.tuples(
    st.sampled_from(["", "\ufeff", "\n", " "]),
    MATTER,
    st.lists(BLOCKS, max_size=8),
    st.sampled_from(["\n", "\n\n", "\r\n", "\r"]),
).map(
    lambda parts: (
        parts[0] + (parts[1] + parts[3].join(parts[2])).replace("\n", parts[3] if parts[3] != "\n\n" else "\n")
    )
)


@settings(max_examples=150, deadline=None)
@given(DOCUMENTS, st.sampled_from(HREFS), st.sampled_from(GENERATORS), st.sampled_from(["en", "zh", "de"]))
def test_any_document_opens_and_is_edited_or_is_a_problem(text: str, href: str, generator: str, language: str) -> None:
    survived(text, href, a_source(generator=generator, language=language))


def read(text: str, href: str = "content/en/events/quay.md") -> Reading:
    return opened(Document(href, text), a_source())


MATTER_BOMBS = {
    "brackets": "a: " + "[" * 50_000,
    "closed brackets": "a: " + "[" * 5_000 + "]" * 5_000,
    "braces": "{a: " * 20_000,
    "laughs": "\n".join(["a0: &a0 [x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]),
    "merges": "\n".join(
        ["a0: &a0 {k: v}"] + [f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 8)]
    ),
    "keys": "\n".join(f"k{n}: v" for n in range(30_000)),
    "long": "title: " + "x" * 300_000,
    "digits": "date: " + "9" * 50_000,
    "hex": "date: 0x" + "f" * 50_000,
    "question marks": "? " * 20_000,
    "dashes": "- " * 20_000,
}


@pytest.mark.parametrize("bomb", MATTER_BOMBS.values(), ids=MATTER_BOMBS)
@pytest.mark.parametrize("fence", ["---", "+++"])
def test_front_matter_that_explodes_is_a_problem(bomb: str, fence: str) -> None:
    reading = read(f"{fence}\n{bomb}\n{fence}\n\nText.\n")
    assert reading.problems or reading.facts is not None
    assert len(repr(reading)) < 2_000_000


@pytest.mark.parametrize(
    "inner", ['"a":' + "[" * 50_000, '"a":{' * 20_000, '"date":' + "9" * 50_000, '"a":"' + "\\u" * 9]
)
def test_json_that_explodes_is_a_problem(inner: str) -> None:
    reading = read("{" + inner + "}\n\nText.\n")
    assert reading.problems or reading.facts is not None


HEAVY = {
    "brackets": "[" * 50_000,
    "image brackets": "![" * 25_000,
    "link ends": "](" * 25_000,
    "quotes": ">" * 50_000,
    "nested quotes": "\n".join("> " * depth + "x" for depth in range(1, 300)),
    "nested bullets": "\n".join("  " * depth + "- March 5, 2026: x" for depth in range(300)),
    "stars": "*a **b " * 8_000,
    "underscores": "_" * 50_000,
    "backticks": "`" * 50_000,
    "growing backticks": " ".join("`" * length for length in range(300)),
    "angles": "<" * 50_000,
    "tags": "<a href='" * 8_000,
    "comments": "<!--" * 12_000,
    "shortcodes": "{{< " * 12_000,
    "pipes": "|" * 50_000,
    "entities": "&" * 50_000,
    "one line": "March 5, 2026 and " * 56_000,
    "one word": "a" * 1_000_000,
    "digits": "2026" * 100_000,
    "dashes": "1-" * 50_000,
    "ideographs": "3月" * 50_000,
    "colons": "10:25 " * 30_000,
    "spaces": " " * 200_000,
    "blank lines": "\n" * 200_000,
    "returns": "\r" * 100_000,
    "definitions": "[a]: x\n" * 20_000,
    "rules": "---\n" * 30_000,
}


TABLE = "| Date | Name |\n|---|---|\n| {} | x |\n"
AROUND = {
    "alone": "{}",
    "in a digest": "# News\n\n## March 2026\n\n- {}\n- x\n",
    "on an event page": "---\ntype: event\n---\n\n{}\n\n## March 5, 2026\n\n" + TABLE,
}


@pytest.mark.parametrize("body", HEAVY.values(), ids=HEAVY)
@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND)
def test_a_body_made_to_explode_is_read(body: str, around: str) -> None:
    reading = read(around.replace("{}", body), "content/news/digest.md")
    assert len(reading.entries) <= len(body) + 10


def test_ten_thousand_bullets_are_ten_thousand_entries() -> None:
    bullets = "".join(f"- [March {n % 28 + 1}: Meetup {n}](https://example.org/{n})\n" for n in range(10_000))
    reading = read(f"# News\n\n## March 2026\n\n{bullets}", "content/digest.md")
    assert len(reading.entries) == 10_000
    assert reading.entries[-1].line == 10_004
    assert len({one.anchor for one in reading.entries}) == 10_000


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Quay day\ndate: 2026-01-01\nevent:\n  start: 2026-03-19\n---\nOne line\nand another.\n\nMore.\n",
        "---\ntitle: A post\ndate: 2026-01-01\n---\n\nOne line\nand another.\n",
    ],
)
def test_line_ends_and_empty_lines_around_the_text_are_no_change_of_the_entry(text: str) -> None:
    (entry,) = read(text).entries
    for same in (text.replace("\n", "\r\n"), f"{text}\n\n", text.rstrip("\n"), f"\ufeff{text}"):
        (other,) = read(same).entries
        assert content_hash(other) == content_hash(entry), same
