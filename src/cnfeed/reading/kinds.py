"""What kind of thing a sentence tells, and its status, by the words of the language.

The kind follows what happens on the entry's own date: a gathering is attended, a closing date closes,
everything else is news. Rules, not titles: each pattern is a word class of English or Chinese.
"""

from __future__ import annotations

import re

from cnfeed.model.entry import Kind, Status

# ASCII: a Chinese or accented letter beside an English word is no part of it ("社区Meetup杭州").
WORDS = re.VERBOSE | re.IGNORECASE | re.ASCII

GATHERING = re.compile(
    r"""\b(?: conferences? | summits? | meet-?\s?ups? | forums? | salons? | festivals? | workshops? | webinars?
        | seminars? | hackathons? | symposium | congress | expo | bootcamps? | unconference | livestream | roundtable
        | (?:community|open|contributor|developer|cloud|demo|launch)\s?days? | KCDs? | KCS | ceremony
        | evenings? | party | retreat | study\s+group | open\s+house | get-together | reading\s+circle | \w+\s*camps?
        | (?:sharing|practice|training|networking|live)\s+sessions? | office\s+hours? | community\s+(?:call|meeting)s?
        | (?!(?:[Ll]e|[Aa]ma|[Ff]al|[Ii]|[Bb]a)con\b)\w*[a-zA-Z]{2}(?:Con|CON) | \w+Days?(?=\s+[A-Z0-9]) | \w*Crash
        )\b
      | 大会 | 大會 | 峰会 | 峰會 | 会议 | 會議 | 论坛 | 論壇 | 沙龙 | 沙龍 | 聚会 | 聚會 | 研讨会 | 研討會 | 工作坊
      | 开放日 | 開放日
      | 年会 | 年會 | 直播 | 讲座 | 講座 | 训练营 | 訓練營 | 黑客松 | 社区日 | 社區日 | 开源节 | 嘉年华 | 嘉年華 | 小聚
    """,
    WORDS,
)
CON = re.compile(r"\b[A-Z][A-Za-z]*(?:Con|CON)\b|\b[A-Z]\w*Day\b|\bKCDs?\b|\bCOSCUP\b|\bFOSDEM\b", re.ASCII)
HELD = re.compile(
    r"""\b(?: (?:will|to|is|are|was|were)\s+(?:be\s+|being\s+)?held | held\s+(?:in|on|at|online|from) | takes?\s+place
        | taking\s+place | kicks?\s+off | kick-?off | will\s+meet | is\s+coming\s+up )\b
      | \b(?:event|conference|summit|meetup)\s+dates?\b | 活动时间 | 活動時間
      | 举办 | 舉辦 | 举行 | 舉行 | 召开 | 召開 | 开幕 | 開幕 | 来袭 | 登场 | 登場 | 开启在即""",
    WORDS,
)
# What an item ends or begins with where its only date is the one that something closes on.
CLOSES = re.compile(
    r"\A\W*(?:\w+\s){0,2}deadline\s+(?:for|to|of)\b|\bdeadline\W*\Z|(?:截止|截稿)(?:时间|日期|時間|申请|申請|日)?\W*\Z",
    re.ASCII | re.IGNORECASE,
)
CALL_ON = re.compile(
    r"""(?: collection | call\s+for\s+\w+ | registration | selection | nominations? | applications? )
        \s+(?:is\s+|are\s+)?(?:opens?\s+|starts?\s+|begins?\s+|launch(?:es|ed)?\s+)?(?:on|in|from)\s*$""",
    WORDS,
)
QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|《[^》]*》|「[^」]*」|『[^』]*』")
PUBLICATION = re.compile(
    r"""\b(?: white\s*papers? | reports? | surveys? | yearbook | glossary | book | standards? | podcast | rankings?
        | guides? | panorama
        | magic\s+quadrant | hype\s+cycle )\b | 白皮书 | 白皮書 | 报告 | 報告 | 蓝皮书 | 榜单 | 名单""",
    WORDS,
)
AGENDA = re.compile(
    r"""\b(?: agenda | schedule | line-?up | speakers? | keynotes? | registration | topics? | call | tickets?
        | issue\s+collection
        | program(?:me)? )\b | 议程 | 議程 | 日程 | 嘉宾 | 嘉賓 | 报名 | 報名 | 议题 | 議題 | 讲师 | 講師""",
    WORDS,
)
# Something of a gathering that came out: "the summit's travel grants were announced".
RESULT = re.compile(r"\b(?!\w+ly\b)[a-z]{3,}\s+(?:(?:is|are|was|were)\s+)?(?:announced|released|revealed|published)\b")
POSTPONED = re.compile(
    r"\bpostpon(?:e|ed|ement)\b|\bdeferred\b|延期|推迟|推遲|改期|延后|延後|順延|顺延", re.ASCII | re.IGNORECASE
)
CANCELLED = re.compile(r"\bcancell?(?:ed|ation)\b|取消|停办|停辦", re.ASCII | re.IGNORECASE)
TENTATIVE = re.compile(
    r"\btentative(?:ly)?\b|\bprovisional(?:ly)?\b|\bto be confirmed\b|\bTBC\b|暂定|暫定|待定|拟于|擬於",
    re.ASCII | re.IGNORECASE,
)
NOT_CANCELLED = re.compile(r"cancel\w*\s+(?:polic|order|fee)|免费取消|可取消", re.ASCII | re.IGNORECASE)


def kind_of(title: str, date_start: int | None, closes_then: bool) -> Kind:
    """The kind of a digest's item.

    *date_start* is where the item's own date stands in the title, *closes_then* whether a closing date of the
    title is that very date.
    """
    if closes_then:
        return Kind.DEADLINE
    if date_start is not None and CALL_ON.search(title[:date_start]):
        return Kind.NEWS
    if HELD.search(title):
        return Kind.EVENT
    told = QUOTED.sub(" ", title)
    gathering = last_match(told)
    if gathering is None:
        return Kind.NEWS
    return Kind.NEWS if published_at(told, gathering) else Kind.EVENT


def closes(title: str) -> bool:
    """True if the title as a whole names a closing date."""
    return CLOSES.search(title) is not None


def last_match(told: str) -> re.Match[str] | None:
    """The last word that names a gathering."""
    found = [match for pattern in (GATHERING, CON) for match in pattern.finditer(told)]
    return max(found, key=lambda match: match.end(), default=None)


def published_at(told: str, gathering: re.Match[str]) -> bool:
    """A report or a paper came out there: what happened is the publication, unless an agenda is meant."""
    if PUBLICATION.search(told) and not AGENDA.search(told[gathering.end() :]):
        return True
    return bool(RESULT.search(told, gathering.end()) and not AGENDA.search(told))


def status_of(title: str) -> Status:
    """What a title says about the thing taking place."""
    if CANCELLED.search(title) and not NOT_CANCELLED.search(title):
        return Status.CANCELLED
    if POSTPONED.search(title):
        return Status.POSTPONED
    if TENTATIVE.search(title):
        return Status.TENTATIVE
    return Status.CONFIRMED
