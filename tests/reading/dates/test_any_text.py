"""Whatever a document holds, reading its dates neither fails nor tells of places that are not there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.reading.dates import Context, answer, phrases

PIECES = st.sampled_from(
    [
        "June",
        "18",
        "th",
        "-",
        "–",
        "2023",
        ",",
        ".",
        "/",
        ":",
        "~",
        "10:30",
        "pm",
        "CET",
        "(",
        ")",
        "月",
        "日",
        "年",
        "6",
        "月底",
        "第一周",
        "Q3",
        "half",
        "of",
        "week",
        "mid",
        "late",
        "&",
        "and",
        "至",
        "UTC+8",
        "31",
        "99",
        "<s>",
        "~~",
        "\n",
        "|",
        "`",
        "*",
        "双11",
        "00:00",
        "+08:00",
        "T",
        "noon",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES, max_size=14).map("".join))
CONTEXTS = st.builds(
    Context,
    year=st.one_of(st.none(), st.integers(1990, 2090)),
    month=st.one_of(st.none(), st.integers(1, 12)),
    day=st.one_of(st.none(), st.dates()),
    language=st.sampled_from(["en", "zh-TW", "de", "ja", "xx", ""]),
    zone=st.sampled_from([None, "Europe/Paris", "Asia/Taipei"]),
    place=st.sampled_from([None, "Paris", "上海"]),
)
SHARED = Path(__file__).resolve().parents[4] / "shared"


@given(TEXTS, CONTEXTS)
def test_any_text_is_read_in_order_and_without_overlap(text: str, context: Context) -> None:
    found = phrases(text, context)
    ends = [0, *(phrase.span.end for phrase in found)]
    assert all(phrase.span.start >= end for phrase, end in zip(found, ends, strict=False))
    assert all(phrase.words == phrase.span.of(text) and phrase.words.strip() for phrase in found)
    assert all(phrase.when.end is None or phrase.when.end >= phrase.when.start for phrase in found)  # type: ignore[operator]


def test_a_batch_line_is_answered_with_the_words_of_the_format() -> None:
    asked = {"text": "6.3 灯塔站（5.8 截止）", "context_year": 2023, "context_month": 6, "language": "zh"}
    assert answer(asked) == {
        "start": "2023-06-03",
        "end": None,
        "precision": "day",
        "zone": None,
        "also": ["2023-05-08"],
    }
    assert answer({"text": "10:25 CET", "context_date": "2024-03-19"})["zone"] == "CET"
    assert answer({})["precision"] == "none"


@pytest.mark.skipif(not SHARED.is_dir(), reason="the labels beside the project are not here")
def test_the_labelled_phrases_are_read_as_labelled(tmp_path: Path) -> None:
    batch = tmp_path / "batch.py"
    batch.write_text(
        "import json, sys\nfrom cnfeed.reading.dates import answer\n"
        "for line in sys.stdin:\n    print(json.dumps(answer(json.loads(line))))\n",
        encoding="utf-8",
    )
    gold, tool = SHARED / "gold" / "dates.jsonl", SHARED / "tools" / "score_dates.py"
    run = subprocess.run(
        [sys.executable, str(tool), str(gold), "--", sys.executable, str(batch)], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout
    assert " 0 more exact than the text" in run.stdout


@pytest.mark.skipif(not SHARED.is_dir(), reason="the labels beside the project are not here")
def test_every_labelled_digest_title_tells_its_days_and_its_deadline() -> None:
    for line in (SHARED / "gold" / "digest-even.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        year, month = map(int, label["section"].split("-"))
        found = [phrase for phrase in phrases(label["title"], Context(year, month)) if phrase.when.start is not None]
        closing = [phrase for phrase in found if phrase.role == "deadline"]
        assert bool(closing) == bool(label["deadline"]), label["title"]
        assert bool(found) == bool(label["date_phrase"]), label["title"]
