"""Whether an event still takes place, by the words beside its date or in a notice above its text."""

from __future__ import annotations

import re

from cnfeed.model.entry import Status
from cnfeed.model.span import Span
from cnfeed.reading.kinds import status_of

STEMS = (
    *("postpon", "cancel", "reschedul", "tentativ", "provision", "confirmed", "tbc"),
    *("延", "取消", "推迟", "推遲", "改期", "停办", "停辦", "暂定", "暫定", "待定", "拟于", "擬於"),
)
# "The meetup has been postponed", "this year's summit is cancelled", "本次活动延期"; not "cancelled tickets".
NOTICE = re.compile(
    r"""(?: \b(?: events? | meet-?\s?ups? | conference | summit | workshop | webinar | session | meeting | edition
          | hackathon | it | this | we | \w*(?:Con|Day) )\b [^.!?\n]{0,60}?
        \b(?: has | have | had | is | was | are | were | will | been | be )\b [^.!?\n,;]{0,24}?
        \b(?: postponed | cancell?ed )\b
      | (?:^|\n)[^\w\n]{0,8}(?: postponed | cancell?ed )\b [^\w\n]{0,3}(?:\n|$|to\b|until\b|due\b|because\b)
      | (?: 活动 | 活動 | 大会 | 大會 | 峰会 | 峰會 | 会议 | 會議 | 聚会 | 聚會 | 沙龙 | 沙龍 | 本次 | 本期
          | 本屆 | 本届 | meetup | 工作坊 | 原定 | 因故 | 疫情 )
        [^。！!?？\n]{0,30}? (?: 延期 | 推迟 | 推遲 | 改期 | 取消 | 延后 | 延後 | 順延 | 顺延 ) )""",
    re.VERBOSE | re.IGNORECASE,
)
NOT_THE_EVENT = re.compile(
    r"cancel\w*\s+(?:polic|order|fee)|if\s[^.\n]{0,40}cancel|如[^。\n]{0,12}(?:取消|延期)|取消报名|取消報名", re.I
)
BOUNDS = re.compile(r"(?<=[.!?])\s|[。！？]|\n")
NOTICED = 1500


def standing(text: str, start: int, dated: Span | None) -> Status:
    """What the sentence around the date says, else a notice at the beginning of the body."""
    beside = sentence(text, dated) if dated else ""
    if spoken_of(beside):
        found = status_of(beside)
        if found is not Status.CONFIRMED and not NOT_THE_EVENT.search(beside):
            return found
    head = text[start : start + NOTICED]
    notice = NOTICE.search(head) if spoken_of(head) else None
    if notice is None or NOT_THE_EVENT.search(sentence(head, Span(*notice.span()))):
        return Status.CONFIRMED
    return status_of(notice[0])


def spoken_of(words: str) -> bool:
    """A look, much quicker than the patterns, for words that may say so."""
    low = words.lower()
    return any(stem in low for stem in STEMS)


def sentence(text: str, span: Span) -> str:
    """The sentence or line in which a span stands."""
    before = [match.end() for match in BOUNDS.finditer(text, max(0, span.start - 240), span.start)]
    behind = BOUNDS.search(text, span.end, min(len(text), span.end + 160))
    start = before[-1] if before else max(0, span.start - 240)
    return text[start : behind.start() if behind else min(len(text), span.end + 160)]
