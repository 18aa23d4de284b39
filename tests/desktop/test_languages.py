"""The window speaks English and Chinese, all of it."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

import cnfeed.desktop
from cnfeed.desktop.looks import assets, languages
from cnfeed.desktop.words import dates

SOURCES = Path(cnfeed.desktop.__file__).parent
TRANSLATIONS = assets.folder() / "translations"
LANGUAGES = ("zh_CN", "zh_TW")


def messages(file: Path) -> set[tuple[str, str]]:
    contexts = ElementTree.parse(file).iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.iter("message")
    }


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[str]:
    before, made = QLocale(), languages.installed(qapp, QLocale(request.param))
    yield request.param
    for translator in made:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize("name", LANGUAGES)
def test_no_string_is_missing_or_left_over(name: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"cnfeed_{name}.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not tool.exists():
        pytest.skip("pyside6-lupdate is not installed beside this Python")
    files = [str(path) for path in sorted(SOURCES.rglob("*.py"))]
    done = subprocess.run([tool, *files, "-ts", fresh], capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"pyside6-lupdate cannot run here: {done.stderr[:200]}")
    assert messages(fresh) == messages(TRANSLATIONS / fresh.name)


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_string_is_translated_with_its_placeholders_and_packed(name: str, qapp: QCoreApplication) -> None:
    translator = QTranslator()
    assert translator.load(f"cnfeed_{name}", str(TRANSLATIONS))
    for context in ElementTree.parse(TRANSLATIONS / f"cnfeed_{name}.ts").iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.findtext("translation", "")
            assert translation, source
            assert sorted(re.findall(r"{\d}", source)) == sorted(re.findall(r"{\d}", translation)), source
            assert translator.translate(context.findtext("name", ""), source) == translation


def test_no_translated_string_is_an_f_string() -> None:
    for path in SOURCES.rglob("*.py"):
        assert not re.search(r"""(\btr|\btranslate)\((["']\w+["'], )?\s*f["']""", path.read_text("utf-8")), path


def test_chinese_is_spoken_and_dates_are_written_its_way(language: str) -> None:
    assert dates.month_title(date(2026, 3, 11)) == "2026年3月"
    assert dates.hour(datetime(2026, 3, 11, 18, 30, tzinfo=UTC)).endswith("6:30") or "18:30" in dates.hour(
        datetime(2026, 3, 11, 18, 30, tzinfo=UTC)
    )
    assert QCoreApplication.translate("Sidebar", "Sources") == "Sources"
    assert QCoreApplication.translate("FilterList", "Sources") in ("来源", "來源")


@pytest.mark.parametrize(
    ("asked", "environment", "expected"),
    [
        ("zh_TW", {}, "zh_TW"),
        (None, {"CNFEED_LANGUAGE": "zh-CN"}, "zh_CN"),
        (None, {"CNFEED_LANGUAGE": "zh"}, "zh_CN"),
        ("zh_HK", {}, "zh_TW"),
        ("en", {"CNFEED_LANGUAGE": "zh_CN"}, "en"),
        ("fr", {}, "en"),
    ],
)
def test_the_language_is_the_one_that_was_asked_for(
    asked: str | None, environment: dict[str, str], expected: str
) -> None:
    assert languages.name_of(languages.chosen(asked, environment)) == expected


def test_an_hour_without_minutes_is_short(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    assert dates.hour(datetime(2026, 3, 11, 18, 0, tzinfo=UTC)).replace("\u202f", " ") == "6 PM"
    assert dates.hour(datetime(2026, 3, 11, 18, 30, tzinfo=UTC)).replace("\u202f", " ") == "6:30 PM"
    QLocale.setDefault(before)
