"""``cnfeed when`` with a context that cannot be."""

from __future__ import annotations

import io
import json
import sys

import pytest

from cnfeed.cli.main import main


@pytest.mark.parametrize("context", ["2024-99", "2024-02-30", "2024-0", "24", "May"])
def test_a_context_that_is_no_day_is_refused_in_one_line(context: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["when", "5 pm", "--context", context]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "question",
    [
        {"context_year": "abc"},
        {"context_year": 99999},
        {"context_month": 13},
        {"context_date": "soon"},
        {"context_year": -5},
    ],
)
def test_a_line_of_a_batch_that_cannot_be_is_named(
    question: dict[str, object], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [{"text": "June 5", "context_year": 2024}, {"text": "June 5"} | question]
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(json.dumps(line) + "\n" for line in lines)))
    assert main(["when", "--batch"]) == 2
    told = capsys.readouterr()
    assert told.err.startswith("cnfeed: when --batch: line 2: ")
    assert (told.err.count("\n"), told.out.count("\n")) == (1, 1)
