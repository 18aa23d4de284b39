"""What somebody types to find entries: words, and keys such as ``is:undated``, ``tag:``, ``in:``, ``from:2026-11``."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

TEXT, IS, ON = "text", "is", "on"
KEYS: Mapping[str, tuple[str, ...]] = {
    IS: ("is", "是"),
    "tag": ("tag", "category", "标签", "標籤", "分类", "分類", "类别", "類別"),
    "in": ("in", "place", "where", "地点", "地點"),
    "status": ("status", "状态", "狀態"),
    "kind": ("kind", "type", "种类", "種類"),
    "source": ("source", "site", "来源", "來源"),
    "lang": ("lang", "language", "语言", "語言"),
    "file": ("file", "path", "文件", "檔案"),
    ON: ("on", "during", "日期", "时间", "時間"),
    "from": ("from", "since", "after", "从", "從", "自"),
    "to": ("to", "until", "before", "到", "至"),
}
STATES: Mapping[str, tuple[str, ...]] = {
    "undated": ("undated", "no-date", "no date", "无日期", "無日期", "未定日期"),
    "cfp": ("cfp", "open-cfp", "open cfp", "征稿", "徵稿", "征稿中", "徵稿中"),
    "upcoming": ("upcoming", "future", "将来", "將來", "未来", "未來"),
    "past": ("past", "over", "过去", "過去", "已过", "已過"),
    "draft": ("draft", "草稿"),
    "cancelled": ("cancelled", "canceled", "已取消", "取消"),
    "postponed": ("postponed", "已推迟", "已延期"),
    "recurring": ("recurring", "series", "重复", "重複"),
    "event": ("event", "活动", "活動"),
    "deadline": ("deadline", "截止", "截止日期"),
    "news": ("news", "新闻", "新聞"),
}
DAYS: Mapping[str, tuple[str, ...]] = {
    "today": ("today", "今天", "今日"),
    "tomorrow": ("tomorrow", "明天", "明日"),
    "this-week": ("this-week", "this week", "本周", "本週", "这周", "這週"),
    "next-week": ("next-week", "next week", "下周", "下週"),
    "this-month": ("this-month", "this month", "本月", "这个月", "這個月"),
    "next-month": ("next-month", "next month", "下月", "下个月", "下個月"),
}
ALONE = ("undated", "cfp", *DAYS)
"""What may be said without its key, as people say it; a single word such as "news" is searched for in the text."""

_KEY = {word: key for key, words in KEYS.items() for word in words}
_STATE = {word: name for name, words in STATES.items() for word in words}
_DAY = {word: name for name, words in DAYS.items() for word in words}
_PHRASES = {word: name for table in (_STATE, _DAY) for word, name in table.items() if name in ALONE and word != "cfp"}
_PHRASE = re.compile(
    r"(?<!\S)(-?)(" + "|".join(sorted(map(re.escape, _PHRASES), key=len, reverse=True)) + r")(?!\S)", re.IGNORECASE
)
_TOKEN = re.compile(r'(-?)(?:([^\s":：]+)[:：](?=\S))?(?:"([^"]*)"?|([^\s"]+))')
_ACCENTS = re.compile("[\u0300-\u036f]+")
_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?\Z")


@dataclass(frozen=True, slots=True)
class Term:
    """One condition; ``value`` is folded. ``days`` are those meant, where it means days (text may mean days too)."""

    key: str
    value: str
    negated: bool = False
    days: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """Conditions that must all be met; ``faults`` are the words that mean nothing."""

    terms: tuple[Term, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """What is searched for in texts, to be marked there."""
        return tuple(term.value for term in self.terms if term.key in (TEXT, "in", "tag") and not term.negated)


def folded(text: str) -> str:
    """Text as it is compared: compatibility forms, without upper case and accents on Latin letters."""
    if text.isascii():
        return text.lower()
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    # What is no Latin letter is put together again.
    return plain if plain.isascii() else unicodedata.normalize("NFKC", plain)


def parsed(text: str, today: date) -> Query:
    """What was typed, as conditions; never raises, as somebody is still typing."""
    terms: list[Term] = []
    faults: list[str] = []
    spoken = _PHRASE.sub(lambda found: f"{found[1]}{_said(_PHRASES[found[2].lower()])}", text)
    for found in _TOKEN.finditer(spoken):
        term = _term(found, today)
        if term is None:
            faults.append(found[0])
        elif term.value:
            terms.append(term)
    return Query(tuple(terms), tuple(faults))


def days_of(word: str, today: date) -> tuple[date, date] | None:
    """The first and last day of "2026", "2026-11", "2026-11-03" or "next week"; None if it means no days."""
    name = _DAY.get(word.lower())
    if name is not None:
        return _named(name, today)
    found = _DATE.match(word)
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        last = date(first.year, month or 12, day or monthrange(first.year, month or 12)[1])
    except ValueError:
        return None
    return first, last


def _said(name: str) -> str:
    return f"{ON}:{name}" if name in DAYS else f"{IS}:{name}"


def _term(found: re.Match[str], today: date) -> Term | None:
    sign, word, quoted, bare = found.groups()
    negated, value = sign == "-", quoted if quoted is not None else bare
    key = _KEY.get(word.lower()) if word else TEXT
    if key is None:
        # "https://…" or "10:30" is text.
        return Term(TEXT, folded(found[0].removeprefix(sign)), negated)
    if key == IS:
        state = _STATE.get(value.lower())
        return Term(IS, state, negated) if state else None
    if key in (ON, "from", "to"):
        days = days_of(value, today)
        return Term(key, value, negated, days) if days else None
    return Term(key, folded(value), negated, days_of(value, today) if key == TEXT and quoted is None else None)


def _named(name: str, today: date) -> tuple[date, date]:
    monday = today - timedelta(days=today.weekday())
    week = timedelta(days=6)
    if name in ("today", "tomorrow"):
        day = today + timedelta(days=name == "tomorrow")
        return day, day
    if name.endswith("week"):
        first = monday + timedelta(days=7 * (name == "next-week"))
        return first, first + week
    first = today.replace(day=1)
    if name == "next-month":
        first = (first + timedelta(days=31)).replace(day=1)
    return first, first.replace(day=monthrange(first.year, first.month)[1])


def suggestions(text: str, known: Mapping[str, Iterable[str]], most: int = 6) -> tuple[str, ...]:
    """What could be typed in place of the last word: states behind ``is:``, the known tags behind ``tag:`` and so on.

    *known* are the values by key. Each is the whole of what would then stand there.
    """
    head, _, last = text.rpartition(" ")
    before = f"{head} " if head else ""
    sign, word = ("-", last[1:]) if last.startswith("-") else ("", last)
    key, colon, value = re.split(r"([:：])", word, maxsplit=1) if re.search("[:：]", word) else (word, "", "")
    name = _KEY.get(key.lower()) if colon else None
    if name is not None:
        offers = _offers(name, known)
        found = [one for one in offers if folded(value) in folded(one) and folded(one) != folded(value)]
        return tuple(f"{before}{sign}{key}{colon}{_quoted(one)}" for one in found[:most])
    if not word:
        return tuple(f"{before}{_said(one)}" for one in (*ALONE, "draft", "cancelled") if _said(one) not in text)[:most]
    keys = [one for one in KEYS if one.startswith(word.lower()) and one != word.lower()]
    return tuple(f"{before}{sign}{one}:" for one in keys[:most]) if len(word) > 1 else ()


def _offers(name: str, known: Mapping[str, Iterable[str]]) -> list[str]:
    if name == IS:
        return list(STATES)
    if name in (ON, "from", "to"):
        return list(DAYS)
    return sorted(set(known.get(name, ())), key=folded)


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"\s", value) else value


def marks(text: str, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Where in a text the folded words stand, as ranges that do not overlap."""
    pieces = [folded(one) for one in text]
    plain = "".join(pieces)
    starts = [at for at, piece in enumerate(pieces) for _ in piece]
    found = sorted(span for word in words if word for span in _found(plain, word))
    joined: list[tuple[int, int]] = []
    for first, last in found:
        start, end = starts[first], starts[last - 1] + 1
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)


def _found(text: str, word: str) -> Iterator[tuple[int, int]]:
    at = text.find(word)
    while at >= 0:
        yield at, at + len(word)
        at = text.find(word, at + len(word))
