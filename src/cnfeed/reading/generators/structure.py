"""What the lines of a body show without parsing it: month headings, dated bullets, a when-and-where list."""

from __future__ import annotations

import re
from datetime import date

# Possessive (++, *+): a line of a hundred thousand spaces must not be tried from each of them.
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
PERIOD = re.compile(
    rf"""^\ {{0,3}}\#{{1,5}}[ \t]++[^\w\n]*+(?:
        \d{{4}}\s*[-/.年]\s*\d{{1,2}}\s*月?份?
      | (?:\d{{4}}\s*[-年]?\s*)?(?:[一二三四五六七八九十]{{1,3}}|\d{{1,2}})\s*月份?
      | {MONTH},?\s*(?:\d{{4}})? | \d{{4}}\s+{MONTH}
      | (?:week|kw)\s*\d{{1,2}}(?:\D+\d{{4}})? | \d{{4}}-?w\d{{1,2}} | 第\s*\d{{1,2}}\s*[周週]
    )[^\w\n]*+$""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
BULLET = re.compile(r"^ {0,3}(?:[-*+]|\d{1,4}[.)])[ \t]+(?=\S)", re.MULTILINE)
LINKED_BULLET = re.compile(r"^ {0,3}(?:[-*+]|\d{1,4}[.)])[ \t]++[^\n]*(?:\]\(|https?://)", re.MULTILINE)
DATED_BULLET = re.compile(
    rf"""^\ {{0,3}}(?:[-*+]|\d{{1,4}}[.)])[ \t]++[^\n]*?(?:
        \d{{4}}-\d{{2}}-\d{{2}} | \b{MONTH}\s*\d{{1,2}}\b | \b\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}\b
      | \d{{1,2}}\s*月\s*\d{{1,2}} )""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
HEADING = re.compile(r"^ {0,3}#{1,4}[ \t]+\S", re.MULTILINE)
PERIODICAL = re.compile(
    r"""\b(?: weekly | biweekly | fortnightly | monthly | digest | newsletter | round-?up
      | (?:this|last)[\s-]+(?:week|month)[\s-]+in | these[\s-]+weeks[\s-]+in | (?:week|month)\s+in\s+review )\b
      | 周报 | 週報 | 月报 | 月報 | 双周刊 | 周刊 | 週刊 | 月刊 | 要闻 | 要聞""",
    re.VERBOSE | re.IGNORECASE,
)
WHEN_LINE = re.compile(
    r"""^[^\w\n]*+
    (?:活动|活動|直播|会议|會議|分享|举办|舉辦)?
    (?:时间|時間|日期|time|when|date(?:\s*(?:&|and)\s*time)?)
    [ \t*_]*[:：][ \t*_]*(?P<said>[^\n]{4,80})""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
WHEN_WORDS = ("时间", "時間", "日期", "time", "when", "date")
WHERE_LINE = re.compile(
    r"""^[^\w\n]*+
    (?:活动|活動|直播|会议|會議)?
    (?:地点|地點|地址|场地|報名|报名|方式|讲师|講師|嘉宾|平台|where|venue|location|place|speakers?|register)
    [^\n:：]{0,8}[:：]""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
ANNOUNCED_WITHIN = 6000
NUMERIC_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})")
NO_ANNOUNCEMENT = re.compile(
    r"""call\s+for | sponsor | recruit | recap | review | wrap[- ]?up | summary
      | 招募 | 募集 | 徵稿 | 征稿 | 征集 | 徵求 | 贊助 | 赞助
      | 回顾 | 回顧 | 总结 | 總結 | 圆满 | 圓滿 | 纪实 | 紀實 | 精彩 | 实录 | 實錄""",
    re.VERBOSE | re.IGNORECASE,
)


def period_headings(text: str, start: int) -> int:
    """How many headings name a month or week and have bullets below them."""
    if "#" not in text:
        return 0
    found = [match.end() for match in PERIOD.finditer(text, start)]
    ends = [*found[1:], len(text)]
    return sum(1 for here, end in zip(found, ends, strict=False) if BULLET.search(text, here, end))


def dated_bullets(text: str, start: int) -> int:
    """How many bullets of the outermost list name a day, where most of them do; else 0."""
    dated = len(DATED_BULLET.findall(text, start))
    return dated if dated >= 4 and dated * 2 >= len(BULLET.findall(text, start)) else 0


def is_listing(text: str, start: int) -> bool:
    """Headings over bullets with links, as issues of a periodical have."""
    bullets = len(BULLET.findall(text, start))
    return (
        len(HEADING.findall(text, start)) >= 2
        and bullets >= 4
        and len(LINKED_BULLET.findall(text, start)) * 3 >= bullets
    )


def announces(text: str, start: int, published: date | None) -> bool:
    """A "when" line with a place or speaker, for a day that was still to come when it was published."""
    end = start + ANNOUNCED_WITHIN
    low = text[start:end].lower()
    if published is None or not any(word in low for word in WHEN_WORDS):
        return False
    when = WHEN_LINE.search(text, start, end)
    said = NUMERIC_DAY.search(when["said"]) if when and WHERE_LINE.search(text, start, end) else None
    if not said:
        return False
    try:
        return date(int(said[1]), int(said[2]), int(said[3])) >= published
    except ValueError:
        return False
