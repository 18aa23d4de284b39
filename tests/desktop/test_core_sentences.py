"""What the core says in English, the window says in Chinese."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from pytestqt.qtbot import QtBot

import cnfeed
from cnfeed.desktop.looks import languages
from cnfeed.desktop.models.problems import ProblemsModel
from cnfeed.desktop.words.core_sentences import LONGEST, TEMPLATES, found, translated
from cnfeed.model.problem import Problem, Severity
from cnfeed.workspace.publishing import clients

CORE = Path(cnfeed.__file__).parent
COVERED = ("documents", "reading", "storage", "workspace", "errors.py")
# Calls that are handed sentences or their parts, beside everything called …Error.
SAYING = """
    Problem Doubt Fault ChangeSet RefusedEdit Unreadable TooDeep Stopped refused told sentence failed problem
    list_of _problem _fault _unread _error _confirm __init__
"""
# What such a variable or argument holds becomes a sentence, or a part of one.
NAMED = """
    _SENTENCES _REASONS SIMPLER UNCLOSED UNCHANGED text said message reason refusal why outcome words allowed
"""
# Modules whose functions return or yield sentences.
TELLING = """
    plan guard places publish git_words globs readback faults classes resolve plain declared imported hugo mkdocs
    pelican docusaurus git_target comparing yaml_reading shelf git_commit git_push work_tree file keys feed
"""
# Faults of ours or of the machine that nobody is shown as they are.
UNSEEN = {"ValueError", "KeyError", "TypeError", "OSError", "FileExistsError", "FileNotFoundError"}
# No sentences: dates, counts and places, which are taken apart; the title of an entry; git's own words and commits.
PARTS = {"v – v", "v, v", "v v", "v: v", ": v", ": : v", "v … v", "Call for proposals closes"}
PARTS |= {"Unable to create 'v': File exists", "Publish feeds and calendars\n\nv.\n"}
KEYS = re.compile(r"`[^`]*`|[^ ]+=.*|[|^].*", re.DOTALL)  # keys and values as they are written


@pytest.fixture(params=("zh_CN", "zh_TW"))
def language(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[str]:
    before, made = QLocale(), languages.installed(qapp, QLocale(request.param))
    yield request.param
    for translator in made:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


# -- every sentence that the source holds ------------------------------------------


def files() -> list[Path]:
    places = [CORE / name for name in COVERED]
    return [file for place in places for file in ([place] if place.is_file() else sorted(place.rglob("*.py")))]


class Sentences:
    """What one module may raise, refuse, find wrong, or tell of a publish; values stand as "v"."""

    def __init__(self, file: Path) -> None:
        self.file, self.tree = file, ast.parse(file.read_text("utf-8"))
        assigned = [node for node in ast.walk(self.tree) if isinstance(node, ast.Assign)]
        self.chosen = {
            node.targets[0].id: node.value
            for node in assigned
            if isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.IfExp)
        }

    def __iter__(self) -> Iterator[tuple[int, str]]:
        for node in ast.walk(self.tree):
            for words in (words for one in self._given(node) for words in self._said(one)):
                if " " in words.strip() and words not in PARTS and not KEYS.fullmatch(words):
                    yield getattr(node, "lineno", getattr(getattr(node, "value", None), "lineno", 0)), words

    def _given(self, node: ast.AST) -> list[ast.expr]:
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            says = name in SAYING.split() or (name.endswith("Error") and name not in UNSEEN)
            says |= name == "append" and isinstance(node.args[0], ast.Tuple)  # a fault and its place
            return [*node.args, *(one.value for one in node.keywords)] if says else []
        if isinstance(node, ast.Assign):
            target = node.targets[0]
            return [node.value] if isinstance(target, ast.Name) and target.id in NAMED.split() else []
        if isinstance(node, ast.keyword):
            return [node.value] if node.arg in NAMED.split() else []
        if isinstance(node, ast.Yield | ast.Return) and self.file.stem in TELLING:
            return [node.value] if node.value is not None else []
        return []

    def _said(self, node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from (*self._said(node.body), *self._said(node.orelse))
        elif isinstance(node, ast.Tuple | ast.List | ast.BoolOp | ast.Dict):
            parts = node.values if isinstance(node, ast.BoolOp | ast.Dict) else node.elts
            yield from (words for one in parts for words in self._said(one))
        elif isinstance(node, ast.JoinedStr):
            yield "".join(self._part(node.values, at) for at in range(len(node.values)))

    def _part(self, parts: list[ast.expr], at: int) -> str:
        """Words as they are; a value that is glued to a word may be nothing, and that is how it is taken here."""
        part = parts[at]
        if not isinstance(part, ast.FormattedValue):
            return str(part.value) if isinstance(part, ast.Constant) else ""
        before, after = (parts[one] if 0 <= one < len(parts) else None for one in (at - 1, at + 1))
        glued = (isinstance(before, ast.Constant) and str(before.value)[-1:].isalpha()) or (
            isinstance(after, ast.Constant) and str(after.value)[:1].isalpha()
        )
        return "" if glued else self._sample(part.value)

    def _sample(self, node: ast.expr) -> str:
        """The first word of those that an expression chooses from, else a value."""
        node = self.chosen.get(node.id, node) if isinstance(node, ast.Name) else node
        if not isinstance(node, ast.BoolOp | ast.IfExp):
            return "v"
        words = (one.value for one in ast.walk(node) if isinstance(one, ast.Constant))
        return next((one for one in words if isinstance(one, str) and one), "v")


def known(words: str) -> bool:
    return found(words) is not None or (words.endswith(".") and found(words[:-1]) is not None)


@pytest.mark.parametrize("file", files(), ids=lambda one: one.relative_to(CORE).as_posix())
def test_every_sentence_of_the_core_has_a_template(file: Path) -> None:
    unknown = [f"{file.name}:{line}: {words}" for line, words in Sentences(file) if not known(words)]
    assert not unknown, "\n".join(unknown)


def test_the_source_is_walked_where_its_sentences_are() -> None:
    walked = {words for file in files() for _, words in Sentences(file)}
    assert {
        "There is no such date.",  # a doubt
        "is larger than 5 MB and is not read",  # a problem
        "this entry is its document; delete that.",  # a refusal
        "a whole number from 1",  # of a setting
        "copy “v”",  # an undo label
        "v leaves calendars and feeds.",  # of a plan
        "table row",  # why it was read so
    } <= walked


def test_what_each_client_does_has_a_template() -> None:
    assert [rule.does for rule in clients.RULES if not known(rule.does)] == []


def test_every_template_has_each_placeholder_once() -> None:
    for one in TEMPLATES:
        placeholders = re.findall(r"{\d}", one.source)
        assert len(placeholders) == len(set(placeholders)), one.source


# -- what is said -----------------------------------------------------------------


@given(st.text(max_size=80))
def test_without_a_translation_words_stay_as_they_are(words: str) -> None:
    assert translated(words) == words


@given(st.sampled_from([one.source for one in TEMPLATES]), st.lists(st.text(min_size=1, max_size=9), min_size=10))
def test_without_a_translation_sentences_stay_as_they_are(template: str, values: list[str]) -> None:
    sentence = re.sub(r"{(\d)}", lambda found: values[int(found[1])], template)
    assert translated(sentence) == sentence


def test_every_template_is_said_in_chinese(language: str) -> None:
    english = [one.source for one in TEMPLATES if translated(one.source) == one.source]
    assert set(english) <= {"“{0}”", "{5} is {9}."}  # the first is the same in mainland China


SAID = [
    (
        "blog/a.md:12: location stands in prose; edit the text to take it away.",
        "blog/a.md:12: 地点写在正文里；要去掉它请直接编辑文本。",
        "blog/a.md:12: 地點寫在正文裡；要去掉它請直接編輯文字。",
    ),
    ("change start, end of “A move from b”", "更改“A move from b”的开始、结束", "更改「A move from b」的開始、結束"),
    (
        "The first publish: 1 event, 3 deadlines.",
        "首次发布：1 个活动、3 个截止日期。",
        "首次發佈：1 個活動、3 個截止日期。",
    ),
    ("“edit x” is cancelled.", "“edit x”已取消。", "「edit x」已取消。"),
    ("2026-03-01 is a Sunday, not a Monday.", "2026-03-01 是星期日，不是星期一。", "2026-03-01 是星期日，不是星期一。"),
    (
        "a.md:3: event.start cannot be changed here without touching more: there is no x; edit the text.",
        "a.md:3: 在此更改 event.start 会牵动其他内容：没有 x；请直接编辑文本。",
        "a.md:3: 在此更改 event.start 會牽動其他內容：沒有 x；請直接編輯文字。",
    ),
    (
        "Could not save a.md: the disk is full; nothing was changed. Free some space and try again.",
        "无法保存 a.md：磁盘已满；未更改任何内容。请腾出一些空间后重试。",
        "無法儲存 a.md：磁碟已滿；未更改任何內容。請騰出一些空間後重試。",
    ),
    (
        'publish.news_limit: "x" is not allowed; allowed is a whole number from 1',
        'publish.news_limit：不允许 "x"；允许的是：从 1 起的整数',
        'publish.news_limit：不允許 "x"；允許的是：從 1 起的整數',
    ),
]


@pytest.mark.parametrize("english, simplified, traditional", SAID)
def test_a_sentence_is_said_with_its_values(english: str, simplified: str, traditional: str, language: str) -> None:
    assert translated(english) == (simplified if language == "zh_CN" else traditional)


@pytest.mark.parametrize("words", ["Nothing of the core.", "Meetup is fun", "x" * (LONGEST + 1), "", "\n\n"])
def test_words_of_others_stay_as_they_are(words: str, language: str) -> None:
    assert translated(words) == words


def test_each_line_is_said_for_itself(language: str) -> None:
    first, second = translated("There is no such date.\nmine").split("\n")
    assert first != "There is no such date."
    assert second == "mine"


def test_the_list_of_problems_speaks_chinese(language: str, qtbot: QtBot) -> None:
    model = ProblemsModel()
    model.show((Problem("a.md", 3, Severity.WARNING, "There is no such date.", "no-date"),))
    index = model.index(0, 0)
    told = {"zh_CN": "没有这个日期。", "zh_TW": "沒有這個日期。"}[language]
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        assert told in model.data(index, role)
