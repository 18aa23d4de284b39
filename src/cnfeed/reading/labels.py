"""The lines of a what, when and where list: a label's word, a colon, and what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cnfeed.model.span import Span

# A label's words by what they ask for; English, Chinese, German, Spanish, French, Portuguese, Japanese, Korean.
WORDS: Mapping[str, str] = {
    "deadline": r"""
        (?:registration|cfp|call\ for\ (?:proposals|papers|speakers)|submissions?|proposals?|applications?|tickets?)\s
        (?:deadline|closes?|due|ends?|closing\ date) | deadline | closes | anmeldeschluss | einsendeschluss
      | fecha\ l[ií]mite | date\ limite | prazo
      | (?:报名|報名|征稿|徵稿|投稿|申请|申請|登记|登記)?(?:截止|截稿)(?:日期|时间|時間|日)?
      | 締め?切り?日? | 申込期限 | 마감일?
    """,
    "start": r"""
        starts?(?:\ (?:date|time|at))? | begins? | starting | beginn | inicio | d[ée]but | in[ií]cio
      | 开始(?:时间|日期)? | 開始(?:時間|日期|日時|日)? | 시작
    """,
    "end": r"""
        ends?(?:\ (?:date|time|at))? | ende | fin(?:aliza)? | fim | t[ée]rmino
      | 结束(?:时间|日期)? | 結束(?:時間|日期)? | 終了(?:日時|日)? | 종료
    """,
    "when": r"""
        when | (?:event|meetup|meeting|session)?\s?(?:dates?|times?|day)
      | dates?\s?(?:&|and|/|\+)\s?times? | time\ and\ date
      | wann | datum | termin | (?:uhr)?zeit | datum\ und\ (?:uhr)?zeit
      | cu[áa]ndo | fecha | hora(?:rio)? | fecha\ y\ hora | quand | horaires? | heure | date\ et\ heure
      | quando | data | hor[áa]rio | data\ e\ hora
      | (?:活动|活動|直播|会议|會議|分享|举办|舉辦|举行|舉行|大会|大會|聚会|聚會|讲座|講座|开课|開課|線上|线上)?
        (?:时间|時間|日期|日程) | 日時 | 開催(?:日時|日程|日) | 日付 | 일시 | 날짜 | 시간 | 일정
    """,
    "where": r"""
        where | (?:event\ )?(?:location|venue|place) | address | city
      | wo | ort | veranstaltungsort | adresse | d[óo]nde | lugar | ubicaci[óo]n | sede | direcci[óo]n | où | lieu
      | onde | local | endere[çc]o
      | (?:活动|活動|会议|會議|举办|舉辦|大会|大會|聚会|聚會|集合)?(?:地点|地點|地址|场地|場地|会场|會場|场馆|場館|城市)
        (?:位置|地址)? | 場所 | 会場 | 開催(?:場所|地) | 장소 | 위치
    """,
}
MEANINGS = "|".join(f"(?P<{name}>{words})" for name, words in WORDS.items())
TAGS = r"(?:</?(?:strong|b|em|li|p|dt|dd|td|th|span)[^<>\n]{0,40}>[^\S\n]*){0,4}"
# "[location]: /where/" names a link's target (CommonMark 4.7), and is not shown to anybody.
REFERENCE = r"\[[^\n\[\]]{1,40}\]:"
# Begins with a line's end, so that the search leaps from line to line.
LABEL = re.compile(
    rf"""\n(?=\|?[^\n:：|]{{1,40}}[:：|])(?!\ {{0,3}}{REFERENCE})
    [^\w\n<]{{0,12}}+{TAGS}(?:\d{{1,2}}[.)][^\w\n]{{1,6}})?(?:{MEANINGS})
    [^\w\n:：|<]{{0,6}}{TAGS}[:：|][^\S\n]*{TAGS}[*_]{{0,3}}[^\S\n]*(?P<said>[^\n]{{1,300}})""",
    re.VERBOSE | re.IGNORECASE,
)
ANOTHER = re.compile(
    rf"(?:[|｜;；,，、\u3000]|[^\S\n]{{2,}})[^\w\n]{{0,6}}(?:{MEANINGS})[^\w\n:：]{{0,4}}[:：][^\S\n]*[*_]{{0,3}}[^\S\n]*",
    re.VERBOSE | re.IGNORECASE,
)
GATE = re.compile(r"[:：]")
END = re.compile(r"(?:[\s|*_]|<br\s*/?>|</\w+>|\{:?\s*[.#][^{}]*\})+\Z")
HEADING = re.compile(r"\n(?P<marks>#{1,6})[ \t]+(?P<words>[^\n]*)|\n(?:={3,}|-{3,})[ \t]*(?=\r?\n)")
GENERIC = re.compile(
    r"""\W*(?: about | overview | details? | schedule | agenda | program(?:me)? | info(?:rmation)? | when(?:\s.*)?
      | where | registration | date\b.* | time\b.* | event\s+(?:details?|info\w*|summary) | summary | logistics
      | (?:活动|活動|直播|会议|會議)?(?:信息|資訊|介绍|介紹|详情|詳情|时间|時間).*
      | 议程 | 議程 | 日程 | 报名.* | 報名.* )\W*\Z""",
    re.VERBOSE | re.IGNORECASE,
)
LOOKED_AT = 6000


@dataclass(frozen=True, slots=True)
class Labelled:
    """What a label says, where it stands, below how many headings and below which.

    ``intro`` is True above the first heading but the title's, and below one such as "Details".
    """

    meaning: str
    value: Span
    section: int
    word: str = ""
    intro: bool = True


def labelled(text: str, start: int) -> tuple[Labelled, ...]:
    """The labelled lines at the beginning of a body."""
    first, last = max(start - 1, 0), min(len(text), start + LOOKED_AT)
    if not GATE.search(text, first, last):
        return ()
    return tuple(one for match in LABEL.finditer(text, first, last) for one in _values(text, start, match))


def _values(text: str, start: int, match: re.Match[str]) -> Iterator[Labelled]:
    """One label's value, and those of more labels on its line."""
    at, end = match.span("said")
    above = list(HEADING.finditer(text, max(start - 1, 0), match.start() + 1))
    section, intro = len(above), not above or _introduces(above[-1])
    name, word = _named(match)
    for more in ANOTHER.finditer(text, at, end):
        yield Labelled(name, _trimmed(text, at, more.start()), section, word, intro)
        at = more.end()
        name, word = _named(more)
    yield Labelled(name, _trimmed(text, at, end), section, word, intro)


def _introduces(heading: re.Match[str]) -> bool:
    return heading["marks"] in (None, "#") or GENERIC.match(heading["words"]) is not None


def _named(match: re.Match[str]) -> tuple[str, str]:
    name = next(name for name in WORDS if match[name])
    return name, match[name].strip()


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " \t`":
        start += 1
    behind = END.search(text, start, end)
    end = behind.start() if behind else end
    while end > start and text[end - 1] in " \t`":
        end -= 1
    return Span(start, end)


def label_of(words: str) -> Labelled | None:
    """The label that one line or item begins with; its value's span is that of the words."""
    match = LABEL.match(f"\n{words}") if GATE.search(words, 0, 60) else None
    if match is None:
        return None
    name, word = _named(match)
    return Labelled(name, _trimmed(words, match.start("said") - 1, match.end("said") - 1), 0, word)
