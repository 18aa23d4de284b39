"""What must stand beside words that are only sometimes dates, and what makes a date a closing date."""

from __future__ import annotations

import re

from .algebra import Written
from .context import Context
from .english import ENGLISH
from .grammar import Expression
from .languages import base
from .lexicon import words
from .numeric import ends_clean
from .tokens import Tokens
from .western import Western

_CUES = words("on from until till by before deadline due closes closed ends am vom bis el del le au")
_MORE_SLASH_CUES = words("to after since starting for and &")
_PARTS_OF_DAY = words("morning afternoon evening night")
_NO_MONTH_BEFORE = words("每 第 个 個 毎 前 近")
_MONTH_CUES = words(
    "in of since until till by from to before after during for around throughout "
    "im seit bis ab vom en de desde hasta a du dès em até"
)
_YEAR_CUES = words("in during throughout of en im until by from beginning to through em")
_NO_DATES = re.compile(
    r"(?i)\b(?:versions?|v|upgrad\w+|downgrad\w+|migrat\w+|updat\w+|k8s|kubernetes|support\w*|runs?|running|based|depends?\w*|"
    r"deploy\w*|built|compatible|tested|requires?|works?|go|golang|python|java|node|linux|istio|helm|section|chapter|figure|"
    r"table|part|step|than|up|increase\w*|ratio|score|average|least|most)\W[^.;\n]{0,45}$"
)
_ZH_SURE_BEFORE = re.compile(r"(?:(?<![小大低高等少多])[于於定将將]|截至|截止|截止到|(?:日期|时间|時間)[::]?)\s*$")
_ZH_SURE_AFTER = re.compile(
    r"\s*(?:日|号|號|截止|报名|報名|申报|申報|提交|\(?[周週]|\(?星期|\([一二三四五六日]\)|上午|下午|晚|中午|举行|舉行|举办|舉辦|召开|召開|开幕|開幕|\d{1,2}:\d\d)"
)
_DOTTED_DEADLINE = re.compile(
    r"(?i)^[\])*\s]*(?:\w+[ -]){0,3}(?:deadline|due\b|closes\b|closing\b)|^[^\n,，。;；.()（）]{0,10}截止"
)
_ZH_BEFORE = re.compile(
    r"(?:于|於|在|至|到|从|從|自|自从|截至|截止|截止到|将|將|定|最近|日期|时间|時間|日期:|时间:|時間:|和|与|及|&|[-~])\s*$"
)
_ZH_AFTER = re.compile(
    r"\s*(?:日|号|號|起|止|截止|前|以前|之前|后|後|以后|以後|之后|之後|\(?[周週]|\(?星期|礼拜|禮拜|\([一二三四五六日]\)|上午|下午|晚|早|中午|"
    r"举行|舉行|举办|舉辦|召开|召開|开幕|開幕|开始|開始|报名|報名|申报|申報|提交|发布|發布|在|\d{1,2}:\d\d)"
)
_DEADLINE_AFTER = re.compile(
    r"(?i)^[\])*\s]*(?:\w+[ -]){0,3}(?:deadline|due\b|closes\b|closing\b)|"
    r"^[^\n,，。;；.()（）]{0,10}(?:截止|截止日期|止(?:[)）\s,，。;；]|$)|以前|之前|前(?:[)）\s,，。;；提报報截申]|$)|締切|締め切り|まで|까지|마감)"
)
_DEADLINE_BEFORE = re.compile(
    r"(?i)(?:\b(?:deadlines?|due|closes?|closed|closing|ends|until|till|by|before|no(?:t)? later than|expires?)\b"
    r"[^\n.;()]{0,40}|(?:即日起[至到]|截止|截至|截稿|最晚|最迟|最遲)[^\n,，。;；()（）]{0,10}|"
    r"\bthrough (?:\w+, )?)$"
)
_FORMER_BEFORE = re.compile(
    r"(?i)(?:originally (?:scheduled|planned) (?:for|on)|(?:moved|postponed|rescheduled) from|"
    r"previously|formerly|instead of|原定于?|原計劃於?)\s*$"
)
_AFTER_A_WHILE = re.compile(r"(?i)\b(?:days?|weeks?|months?) (?:from|after|before|prior to)\s+$")
_RECURS = re.compile(
    r"(?i)\b(?:every|each|weekly|bi-?weekly|fortnightly|monthly|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]?s|alternate)\b|每|隔週|隔周|毎|격주|마다|매주|매월"
)
_WEEKDAYS = Western(ENGLISH).weekdays
# 1.24 之前 is a version's, 4/30 以前 a day's.
_DOTTED_CUES = (_DOTTED_DEADLINE, _ZH_SURE_BEFORE, _ZH_SURE_AFTER)
_SLASHED_CUES = (_DEADLINE_AFTER, _ZH_BEFORE, _ZH_AFTER)
_LEAD = frozenset("#>*-+|[(（【《\"'“_~")


def accepted(text: str, tokens: Tokens, at: int, end: int, said: Expression, context: Context) -> bool:
    """True if the words are a date here and not something that looks like one."""
    first = tokens[at].start
    before, after = text[max(0, first - 60) : first], text[tokens[end - 1].end : tokens[end - 1].end + 40]
    if not said.pairs:
        return not recurs(text, first, after) and not _other_weekday(tokens, at, context)
    one = said.pairs[0][0]
    if _AFTER_A_WHILE.search(before):
        return False
    if said.family == "numeric":
        return ends_clean(tokens, end) and _figures(text, tokens, at, end, said, context, before, after)
    if one.part is not None and one.part.unit == "nth":
        return not recurs(text, first, "")
    if one.bare_month and (said.pairs[0][1] is None or said.pairs[0][1].bare_month):
        return _bare_month(text, tokens, at, end, said, context)
    if one.bare_year:
        return _bare_year(text, tokens, at, end, said)
    if one.month is None and one.day is not None and said.pairs[0][1] and said.pairs[0][1].month is None:
        return _bare_days(text, said, context, before, after)
    if one.part is not None and one.part.unit == "quarter" and all(date.year is None for date in said.dates):
        return _bare_quarter(tokens, at, before)
    if re.search(r"(?i)(?:fiscal|fy ?\d*|财年|財年)\W*$", before):
        return False
    return not (said.family == "zh" and re.search(r"每\s*$", before))


def _other_weekday(tokens: Tokens, at: int, context: Context) -> bool:
    """``Tuesday at 3:25pm`` under Monday's heading is not Monday's."""
    names = (token.text for token in tokens[max(0, at - 2) : at] if token.kind == "w")
    numbers = [_WEEKDAYS[name] for name in names if name in _WEEKDAYS]
    return bool(numbers) and context.day is not None and numbers[-1] != context.day.weekday()


def recurs(text: str, at: int, after: str) -> bool:
    """True for ``every second Thursday at 17:00``."""
    begin = max(text.rfind("\n", 0, at) + 1, at - 80)
    return bool(_RECURS.search(text, begin, at) or _RECURS.search(after.split("\n")[0]))


def leads(text: str, at: int) -> bool:
    """True if only marks stand before it."""
    return not text[max(0, at - 20) : at].strip().strip("".join(_LEAD)).strip() and at < 20


def alone(text: str, first: int, last: int) -> bool:
    """True if nothing but marks stands around it."""
    return not re.search(r"\w", text[max(0, first - 200) : first]) and not re.search(r"\w", text[last : last + 200])


def _figures(
    text: str, tokens: Tokens, at: int, end: int, said: Expression, context: Context, before: str, after: str
) -> bool:
    """Yearless figures need a word, a bracket or the head of an item that says they are a date."""
    one = said.pairs[0][0]
    if one.year is not None:
        return one.day is not None or not re.match(r"\s*(?:版|版本)", after)
    first, last = tokens[at].start, tokens[end - 1].end
    if (alone(text, first, last) and "/" not in text[first:last]) or one.weekday is not None:
        return True
    if _NO_DATES.search(before) or re.match(
        r"(?i)\s*(?:%|版|大促|购物节|購物節|release\b|versions?\b|of\b|的|billion|million|亿|万)", after
    ):
        return False
    if said.hours is not None or _weekday_before(tokens, at) or (at and _cued(tokens, at, "/" in text[first:last])):
        return True
    dotted = "." in text[first:last] and said.pairs[0][1] is None and len(said.pairs) == 1
    deadline, ahead, behind = _DOTTED_CUES if dotted else _SLASHED_CUES
    if deadline.search(after) or ahead.search(before) or (not text.isascii() and behind.match(after)):
        return True
    return _leading_figures(text, tokens, at, end, said, context)


def _cued(tokens: Tokens, at: int, slashed: bool) -> bool:
    """``on 3.27``, ``afternoon of 5.27``, ``to 10/27``."""
    word = tokens[at - 1].text
    if word in _CUES or (slashed and word in _MORE_SLASH_CUES):
        return True
    return at > 1 and word == "of" and tokens[at - 2].text in _PARTS_OF_DAY


def _weekday_before(tokens: Tokens, at: int) -> bool:
    return (
        at > 0
        and tokens[at - 1].text[:3] in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        and len(tokens[at - 1].text) < 10
    )


def _leading_figures(text: str, tokens: Tokens, at: int, end: int, said: Expression, context: Context) -> bool:
    first = tokens[at].start
    if not leads(text, first):
        return False
    month, mark = said.pairs[0][0].month or 0, text[first : tokens[end - 1].end]
    if "-" in mark and "." not in mark and "/" not in mark:
        return month == context.month and tokens[end].raw[:1].isupper() and tokens[end].gap
    if base(context.language) not in ("zh", "ja", "ko") and not re.search(r"[一-鿿]", text):
        return "/" in mark and context.month is not None and tokens[end].gap
    if said.pairs[0][1] is not None or len(said.pairs) > 1:
        return True
    return context.month is not None and min((month - context.month) % 12, (context.month - month) % 12) <= 3


def _bare_month(text: str, tokens: Tokens, at: int, end: int, said: Expression, context: Context) -> bool:
    if said.family in ("zh", "ja", "ko"):
        before = tokens[at - 1].text if at else ""
        return before not in _NO_MONTH_BEFORE and tokens[end].text not in ("内", "內")
    before = tokens[at - 1].text if at else ""
    if before == "to" and at > 1 and tokens[at - 2].text == "prior":
        return False
    if said.pairs[0][1] is not None:
        return True
    first, last = tokens[at].start, tokens[end - 1].end
    if tokens[at].raw[:1].islower() and said.family == "en":
        return before in ("in", "of", "until", "since", "by") and tokens[at].text not in ("may", "march", "mar")
    if before in _MONTH_CUES:
        return (
            tokens[at].text not in ("may", "march")
            or before not in ("for", "to", "by")
            or not tokens[end].raw[:1].isupper()
        )
    if alone(text, first, last):
        return True
    return leads(text, first) and (context.month == said.pairs[0][0].month or tokens[end].text in (":", "-", ",", "|"))


def _bare_year(text: str, tokens: Tokens, at: int, end: int, said: Expression) -> bool:
    first, last = tokens[at].start, tokens[end - 1].end
    if said.family in ("zh", "ja", "ko"):
        return tokens[at + 1].text != "年" or not re.match(r"\s*(?:度|版|终|終)", text[last : last + 4])
    return alone(text, first, last) or (tokens[at - 1].text in _YEAR_CUES if at else False)


def _bare_days(text: str, said: Expression, context: Context, before: str, after: str) -> bool:
    """``10th through the 13th`` under a month's heading; ``在 8–9 日``."""
    if context.month is None:
        return False
    if said.family in ("zh", "ja", "ko"):
        return bool(re.search(r"(?:于|於|在|本月|定于|将于)\s*$", before)) and not re.match(r"\s*[内內游之]", after)
    ordinals = sum(part.field == "ordinal" for date in said.dates for part in date.slots)
    return ordinals == 2 and not re.match(r"\s+[a-z]{3,}", after)


def _bare_quarter(tokens: Tokens, at: int, before: str) -> bool:
    if tokens[at].text != "q":
        return True
    return (
        tokens[at - 1].text in ("in", "during", "by", "of", "for", "until", "before", "since", "this", "end")
        if at
        else False
    )


def role(text: str, first: int, last: int) -> str | None:
    """``deadline`` where the words around say that something closes, ``former`` where the date was given up."""
    before, after = text[max(0, first - 60) : first], text[last : last + 45]
    if _FORMER_BEFORE.search(before):
        return "former"
    if _DEADLINE_AFTER.search(after) or _DEADLINE_BEFORE.search(before):
        return "deadline"
    return None


def year_in_name(written: Written, context: Context, leading: bool) -> bool:
    """True for the 2022 of ``January 11 2022 CNCF rankings`` under the heading of January 2023."""
    return (
        leading
        and written.loose_year is not None
        and context.year not in (None, written.year)
        and context.month == written.month
    )
