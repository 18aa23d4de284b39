"""The summaries for a code host: what a document says stays words, whatever it tries to be."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from cnfeed.model.problem import Problem, Severity
from cnfeed.workspace.publishing.effects import Effect
from cnfeed.workspace.publishing.plan import Plan, Step
from cnfeed.workspace.publishing.summary import escaped, plan_summary, problems_summary, workflow_commands

NASTY = [
    "<img src=x onerror=alert(1)>",
    "[click](https://evil.example/)",
    "![pixel](https://evil.example/p.png)",
    "https://evil.example/ and www.evil.example",
    "@everybody, see #12 and :smile: and $x$",
    "a | b || c",
    "`code` **bold** _em_ ~~gone~~ ^up^",
    "one\n\n# Heading\n- list\r::error::x",
    "</details><script>x</script> &lt;b&gt; <!-- -->",
    "\\[x\\](y) \\",
    "\x1b[31mred \u202egnp.exe\u2066",
    "```\ncode\n```",
    "::set-output name=x::y",
    "%0A::error::x",
    "港口 👩‍💻 – “quoted”",
]
INLINE = {"text", "softbreak"}


def inline(markdown: str) -> list[Token]:
    """The inline tokens of Markdown with tables, HTML let through."""
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(markdown)
    return [child for token in tokens for child in token.children or ()]


def problem(message: str = "It is wrong.", path: str = "a.md", severity: Severity = Severity.ERROR) -> Problem:
    return Problem(path, 3, severity, message, "date")


def plain(text: str) -> str:
    """As one line without controls."""
    return " ".join(re.sub("[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]", " ", text).split())


@pytest.mark.parametrize("text", NASTY)
def test_what_a_document_says_is_shown_as_it_is_and_is_nothing_but_words(text: str) -> None:
    tokens = inline(f"Told: {escaped(text)}")
    assert {token.type for token in tokens} <= {"text", "text_special"}
    assert "".join(token.content for token in tokens) == f"Told: {plain(text)}"


@given(st.text(max_size=60))
def test_any_text_is_nothing_but_words(text: str) -> None:
    tokens = inline(f"Told: {escaped(text)}.")
    assert {token.type for token in tokens} <= {"text", "text_special"}
    assert "\n" not in escaped(text)


@pytest.mark.parametrize("text", NASTY)
def test_no_text_breaks_the_table_of_problems(text: str) -> None:
    told = problems_summary([problem(text, path=text.replace("\n", " ")), problem()])
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(told)
    assert [token.type for token in tokens].count("td_open") == 6
    assert {child.type for token in tokens for child in token.children or ()} <= {"text", "text_special"}
    assert not any(token.type == "html_block" for token in tokens)


@pytest.mark.parametrize("text", NASTY)
def test_no_text_ends_the_folded_part_of_a_plan(text: str) -> None:
    told = (Effect("calendars", "retitled", "u", text, text, text),)
    made = plan_summary(Plan(text, (Step(text, "write"),), (text,), told, obstacles=(text,), doubts=(text,)))
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(made)
    html = "".join(token.content for token in tokens if token.type == "html_block")
    assert re.sub(r"\s", "", html) == "<details><summary>Files</summary></details>"
    assert {child.type for one in tokens for child in one.children or ()} <= {
        *("text", "text_special", "strong_open", "strong_close")
    }


@pytest.mark.parametrize("text", NASTY)
def test_no_text_begins_another_workflow_command(text: str) -> None:
    (told,) = workflow_commands([problem(text, path=f"{text},title=x::y")])
    assert "\n" not in told and "\r" not in told
    properties, _, message = told.removeprefix("::error ").partition("::")
    assert [one.partition("=")[0] for one in properties.split(",")] == ["file", "line", "title"]
    assert message.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%") == text


def test_a_problem_stands_at_its_line_of_the_repository() -> None:
    told = list(workflow_commands([problem(severity=Severity.INFO), problem()], "docs/site"))
    assert told == [
        "::notice file=docs/site/a.md,line=3,title=cnfeed date::It is wrong.",
        "::error file=docs/site/a.md,line=3,title=cnfeed date::It is wrong.",
    ]


def test_a_check_begins_with_its_counts_and_its_errors() -> None:
    found = [problem("One.", severity=Severity.WARNING), problem("Two."), problem("Three.", path="b.md")]
    lines = problems_summary(found).splitlines()
    assert lines[0] == "### cnfeed check: 2 errors, 1 warning"
    assert lines[4:7] == [
        r"| error | a.md\:3 | Two. (date) |",
        r"| error | b.md\:3 | Three. (date) |",
        r"| warning | a.md\:3 | One. (date) |",
    ]
    assert problems_summary([]) == "### cnfeed check: nothing found\n\n"


def test_a_summary_stays_under_what_a_code_host_takes() -> None:
    many = [problem("<" * 5_000, path=f"{number}.md") for number in range(5_000)]
    told = problems_summary(many)
    assert len(told.encode()) < 500_000 and told.rstrip().endswith("… and 4900 more.")
    steps = tuple(Step(f"{number}/" + "*" * 3_000, "write") for number in range(5_000))
    effects = tuple(Effect("feeds", "new", str(number), "<" * 5_000) for number in range(5_000))
    assert len(plan_summary(Plan("public", steps, effects=effects)).encode()) < 500_000


def test_a_plan_says_what_subscribers_see_in_each_output() -> None:
    told = (Effect("calendars", "moved", "u", "Rope", "2026-03-01", "2026-03-02"), Effect("feeds", "new", "v", "Tar"))
    lines = plan_summary(Plan("public", (Step("calendar.ics", "write", 4),), effects=told)).splitlines()
    assert "1 file written, 0 removed, 0 unchanged." in lines
    assert lines[lines.index("**In calendars:**") + 2] == r"- moved\: “Rope” 2026-03-01 → 2026-03-02"
    assert lines[lines.index("**In feeds:**") + 2] == r"- new\: “Tar”"


def test_the_first_publish_is_said_in_its_own_words() -> None:
    assert "- The first publish\\: 1 event." in plan_summary(Plan("public", notes=("The first publish: 1 event.",)))
