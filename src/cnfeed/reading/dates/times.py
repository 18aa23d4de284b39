"""Clock times and their ranges: 15:30 - 16:45, 1-5pm, noon, 晚 8 点 - 9 点, 14.30 Uhr."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from .algebra import Slot
from .ideographs import SIGNS, number_of
from .lexicon import words
from .numeric import clean_left
from .rules import Found, joint, meridiem, slot
from .tokens import Token, Tokens

_TO = words("to through until till bis a à al 至 到 から 부터")
_PERIODS: Mapping[str, str] = {
    "上午": "am",
    "早上": "am",
    "早晨": "am",
    "清晨": "am",
    "早": "am",
    "凌晨": "night",
    "午前": "am",
    "오전": "am",
    "下午": "pm",
    "晚上": "late",
    "晚": "late",
    "晚间": "late",
    "晚間": "late",
    "傍晚": "pm",
    "午后": "pm",
    "午後": "pm",
    "오후": "pm",
    "中午": "noon",
}
PERIODS = frozenset(_PERIODS)
_HOURS, _MINUTES = words("点 點 时 時 시"), words("分 분")
NOON: Mapping[str, int] = {
    "noon": 12,
    "midday": 12,
    "midnight": 24,
    "mittag": 12,
    "mitternacht": 24,
    "mediodía": 12,
    "medianoche": 24,
    "midi": 12,
    "minuit": 24,
}
_CLOCK_WORDS = frozenset({"uhr", "h", "hrs", "hours"})


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; ``half`` is am, pm, noon, late or night as far as it is said, ``sure`` unless a bare number."""

    hour: int
    minute: int = 0
    half: str | None = None
    slots: tuple[Slot, ...] = ()
    sure: bool = True

    @property
    def minutes(self) -> int:
        """Minutes since midnight, 1440 for 24:00."""
        return self.hour24 * 60 + self.minute

    @property
    def hour24(self) -> int:
        """On the 24-hour clock; 15 pm stays 15."""
        if self.half == "am":
            return 0 if self.hour == 12 else self.hour
        if self.half == "pm" and self.hour < 12:
            return self.hour + 12
        if self.half == "noon" and self.hour < 3:
            return self.hour + 12
        if self.half == "late" and self.hour < 13:
            return self.hour + 12
        return self.hour % 12 if self.half == "night" and self.hour == 12 else self.hour


@dataclass(frozen=True, slots=True)
class Hours:
    """A time of day, to another if there is one."""

    first: Clock
    last: Clock | None = None

    @property
    def slots(self) -> tuple[tuple[Slot, ...], ...]:
        """The places of both ends' components."""
        return (self.first.slots, self.last.slots) if self.last else (self.first.slots,)


def hours(tokens: Tokens, at: int) -> Found[Hours]:
    """A time or a range of times."""
    if not clean_left(tokens, at):
        return None
    first = _clock(tokens, at)
    if first is None:
        return None
    begin, after = first
    last = None if _offset_follows(tokens, at, after) else _range_end(tokens, after)
    if last and last[0].sure:
        return _matched(begin, last[0]), last[1]
    if not begin.sure or (tokens[after].glued and tokens[after].text in (":", "%")):
        return None
    return Hours(begin), _open_end(tokens, after)


def _offset_follows(tokens: Tokens, at: int, after: int) -> bool:
    """``T15:10:00-05:00`` and ``15:10:00 -05:00`` end in an offset, not in another time."""
    if tokens[after].text != "-" or not tokens[after + 1].glued:
        return False
    return (at > 0 and tokens[at - 1].text == "t" and tokens[at].glued) or (tokens[after].gap and after - at >= 5)


def _range_end(tokens: Tokens, at: int) -> Found[Clock]:
    after = joint(tokens, at, _TO)
    return _clock(tokens, after) if after else None


def _open_end(tokens: Tokens, at: int) -> int:
    """``15:40~`` has no end."""
    return at + 1 if tokens[at].glued and tokens[at].text == "~" and tokens[at + 1].gap else at


def _matched(first: Clock, last: Clock) -> Hours:
    """One ``pm`` for both ends, unless the first then lies behind the second."""
    if first.half is None and last.half is not None:
        shared = replace(first, half=last.half)
        first = (
            shared
            if shared.minutes < last.minutes
            else replace(first, half="am" if last.half == "pm" and first.hour < 12 else None)
        )
    elif last.half is None and first.half in ("pm", "noon", "late") and last.minutes <= first.minutes:
        shared = replace(last, half="pm")
        last = shared if shared.minutes > first.minutes else last
    if last.half == "am" and last.hour == 12 and 6 * 60 <= first.minutes < 12 * 60:
        last = replace(last, half="pm")
    return Hours(first, last)


def _clock(tokens: Tokens, at: int) -> Found[Clock]:
    token = tokens[at]
    if token.text in NOON:
        return Clock(NOON[token.text], slots=(slot("noon", token),)), at + 1
    if token.text in _PERIODS:
        start = at + 1
        found = _figures(tokens, start, loose=True)
        return found and (
            replace(found[0], half=_PERIODS[token.text], slots=(slot("period", token), *found[0].slots)),
            found[1],
        )
    return _figures(tokens, at, loose=False)


def _figures(tokens: Tokens, at: int, *, loose: bool) -> Found[Clock]:
    token = tokens[at]
    if token.kind == "c":
        return _in_signs(tokens, at)
    if token.kind != "n" or len(token.text) > 2 or token.value > 24:
        return None
    begin = Clock(token.value, slots=(slot("hour", token),), sure=False)
    minute = _colon_minute(tokens, at + 1, loose)
    if minute is not None:
        return _after_minute(tokens, minute[1], replace(minute[0].joined(begin), sure=True))
    if tokens[at + 1].text in _HOURS:
        return _after_hour_sign(tokens, at + 2, replace(begin, sure=True))
    return _after_hour(tokens, at + 1, begin)


def _in_signs(tokens: Tokens, at: int) -> Found[Clock]:
    """``七点``, ``十一点半``."""
    end = at
    while tokens[end].text in SIGNS and (end == at or tokens[end].glued):
        end += 1
    hour = number_of("".join(token.text for token in tokens[at:end])) if end > at else None
    if hour is None or hour > 24 or tokens[end].text not in _HOURS:
        return None
    place = Slot("hour", tokens[at].start, tokens[end - 1].end)
    return _after_hour_sign(tokens, end + 1, Clock(hour, slots=(place,)))


@dataclass(frozen=True, slots=True)
class _Minute:
    value: int
    slots: tuple[Slot, ...]

    def joined(self, clock: Clock) -> Clock:
        return replace(clock, minute=self.value, slots=clock.slots + self.slots)


def _colon_minute(tokens: Tokens, at: int, loose: bool) -> Found[_Minute]:
    """``:30`` or ``:30:15.123``; in Chinese a blank may follow the colon."""
    minute = tokens[at + 1]
    if tokens[at].text != ":" or tokens[at].gap or not _sixty(minute) or (minute.gap and not loose):
        return None
    after = at + 2
    slots: tuple[Slot, ...] = (slot("minute", minute),)
    if tokens[after].glued and tokens[after].text == ":" and tokens[after + 1].glued and _sixty(tokens[after + 1]):
        slots += (slot("second", tokens[after + 1]),)
        after += 2
        if tokens[after].glued and tokens[after].text == "." and tokens[after + 1].kind == "n":
            after += 2
    return _Minute(minute.value, slots), after


def _sixty(token: Token) -> bool:
    return token.kind == "n" and len(token.text) == 2 and token.value < 60


def _after_minute(tokens: Tokens, at: int, clock: Clock) -> Found[Clock]:
    if tokens[at].glued and (tokens[at].kind == "n" or tokens[at].text == "%"):
        return None
    if clock.hour == 24 and clock.minute:
        return None
    return _with_half(tokens, at, clock)


def _with_half(tokens: Tokens, at: int, clock: Clock) -> Found[Clock]:
    half = meridiem(tokens, at)
    if half:
        return replace(clock, half=half[0], slots=(*clock.slots, slot("half", tokens[at])), sure=True), half[1]
    if tokens[at].text in _CLOCK_WORDS:
        return replace(clock, sure=clock.sure or tokens[at].text == "uhr"), at + 1
    return clock, at


def _after_hour_sign(tokens: Tokens, at: int, clock: Clock) -> Found[Clock]:
    """``8 点``, ``8 点半``, ``14 时 30 分``; ``3 时间`` is none."""
    if tokens[at].text in ("间", "間", "候"):
        return None
    if tokens[at].text in ("半", "반"):
        return replace(clock, minute=30, slots=(*clock.slots, slot("half-past", tokens[at]))), at + 1
    if tokens[at].kind == "n" and tokens[at].value < 60 and tokens[at + 1].text in _MINUTES:
        return replace(clock, minute=tokens[at].value, slots=(*clock.slots, slot("minute", tokens[at]))), at + 2
    return clock, at + (tokens[at].text in ("整", "钟", "鐘"))


def _after_hour(tokens: Tokens, at: int, clock: Clock) -> Found[Clock]:
    """``7pm``, ``18 Uhr``, ``14h30``; a bare number only as the start of ``1-5pm``."""
    if tokens[at].text == "." and tokens[at].glued and _sixty(tokens[at + 1]) and tokens[at + 2].text == "uhr":
        minute = slot("minute", tokens[at + 1])
        return replace(clock, minute=tokens[at + 1].value, slots=(*clock.slots, minute), sure=True), at + 3
    if tokens[at].glued and tokens[at].text == "h" and tokens[at + 1].glued and _sixty(tokens[at + 1]):
        minute = slot("minute", tokens[at + 1])
        return replace(clock, minute=tokens[at + 1].value, slots=(*clock.slots, minute), sure=True), at + 2
    if clock.hour > 12 and not meridiem(tokens, at) and tokens[at].text != "uhr":
        return clock, at
    return _with_half(tokens, at, clock)


def military(tokens: Tokens, at: int) -> Found[Hours]:
    """``1600`` where a zone follows it (the caller looks)."""
    token = tokens[at]
    if (
        token.kind != "n"
        or len(token.text) != 4
        or token.value >= 2400
        or token.value % 100 >= 60
        or not clean_left(tokens, at)
    ):
        return None
    places = (Slot("hour", token.start, token.start + 2), Slot("minute", token.start + 2, token.end))
    return Hours(Clock(token.value // 100, token.value % 100, slots=places)), at + 1
