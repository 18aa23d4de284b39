"""What travels in the package, and that the sample workspace keeps the rules that let it move without ageing."""

from __future__ import annotations

import json
import re
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

import cnfeed as package
from running import CONTENT, ROOT, cnfeed

DOCUMENTS = sorted(CONTENT.rglob("*.md"))
DIGEST = CONTENT / "mkdocs" / "docs" / "news.md"
SERIES = {"second-tuesday.md", "community-call.md"}
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
MONTH = "|".join(MONTHS)


def test_the_version_is_printed(tmp_path: Path) -> None:
    done = cnfeed("--version", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert package.__version__ in done.stdout


def test_the_command_is_declared() -> None:
    assert 'cnfeed = "cnfeed.cli.main:main"' in (ROOT / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize("folder", ["content", "resources"])
def test_content_and_resources_are_found_installed_or_in_a_checkout(folder: str) -> None:
    installed = Path(str(resources.files("cnfeed") / folder))
    assert (installed if installed.is_dir() else ROOT / folder).is_dir()
    assert f'{folder} = "cnfeed/{folder}"' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_the_readme_has_the_two_commands_as_single_lines() -> None:
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    commands = [line for line in lines if line.startswith("python3 -m venv")]
    assert len(commands) == 2
    assert commands[0].endswith(".venv/bin/cnfeed try")
    assert commands[1].endswith("pytest -q -n auto")


def test_the_sample_has_documents_in_every_dialect() -> None:
    assert {path.name for path in CONTENT.iterdir()} >= {"cnfeed.toml", "hugo", "mkdocs", "docusaurus"}
    fences = {path.read_text("utf-8")[:1] for path in DOCUMENTS}
    assert fences >= {"-", "+", "{", "#"}  # YAML, TOML, JSON, none


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(CONTENT)))
def test_a_sample_document_uses_only_days_that_every_month_has(path: Path) -> None:
    text = path.read_text("utf-8")
    days = [int(day) for day in re.findall(r"\b20\d\d-\d\d-(\d\d)", text + path.name)]
    days += [int(day) for day in re.findall(r"\b(\d{1,2}) November 20\d\d", text)]
    if path == DIGEST:
        days += [int(day) for day in re.findall(rf"\[(?:{MONTH}) (\d+)", text)]
        days += [int(day) for day in re.findall(r"[-&] (\d+) ", text)]
    assert all(1 <= day <= 28 for day in days)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(CONTENT)))
def test_a_sample_link_holds_no_date(path: Path) -> None:
    assert not re.findall(r"https?://\S*20\d\d", path.read_text("utf-8"))


def test_a_digest_item_speaks_of_its_own_month_or_the_next() -> None:
    """Only then does a year-less date mean the same after the move, also over the new year."""
    month, items = 0, 0
    for line in DIGEST.read_text("utf-8").splitlines():
        if heading := re.match(r"### \d{4}-(\d\d)$", line):
            month = int(heading[1])
        elif item := re.match(rf"- \[(?:(?:Early|Late|End of) |Mid-)?({MONTH})\b", line):
            told = [MONTHS.index(item[1]) + 1, *(int(found) for found in re.findall(r"\((\d+)\.\d+ deadline\)", line))]
            assert {(each - month) % 12 for each in told} <= {0, 1}, line
            items += 1
    assert items >= 40
    assert items == DIGEST.read_text("utf-8").count("\n- ")


def test_a_sample_series_started_before_the_sample_month_and_names_its_rule() -> None:
    series = [path for path in DOCUMENTS if "recurrence: FREQ=" in path.read_text("utf-8")]
    assert {path.name for path in series} == SERIES
    assert all("start: 2026-01-" in path.read_text("utf-8") for path in series)


def listed(workspace: Path, cwd: Path) -> list[dict[str, Any]]:
    """What `cnfeed entries --json` tells of a workspace."""
    done = cnfeed("entries", str(workspace), "--json", cwd=cwd)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def told(entry: dict[str, Any], months: int = 0) -> tuple[str, ...]:
    """An entry without the words that the move changes, its dates moved; series stay where they are."""
    months = 0 if entry.get("recurrence") else months
    exact = entry["precision"] in ("day", "minute")
    dates = [entry["start"], entry["end"] if exact else None, *(entry["days"] or [])]
    moved = [month_later(day if exact else day[:7], months) for day in dates if day]
    undated = [re.sub(r"\d{4}([-/])\d\d\1\d\d[-/]", "", entry[key] or "") for key in ("path", "url")]
    return (entry["kind"], entry["precision"], entry["status"], *undated, *moved)


def month_later(day: str, months: int) -> str:
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 + months, 12)
    return f"{year:04}-{month + 1:02}{day[7:]}"


@pytest.mark.parametrize(("now", "months"), [("2026-12-31", 1), ("2027-03-10", 4), ("2028-02-29", 15)])
def test_the_sample_moved_to_another_month_tells_the_same_things(tmp_path: Path, now: str, months: int) -> None:
    there = tmp_path / "moved"
    done = cnfeed("sample", str(there), "--now", f"{now}T12:00:00Z", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (there / "cnfeed.toml").read_bytes() == (CONTENT / "cnfeed.toml").read_bytes()
    before, after = listed(CONTENT, tmp_path), listed(there, tmp_path)
    assert sorted(told(entry, months) for entry in before) == sorted(told(entry) for entry in after)
