"""Putting new values into the places of the old ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from cnfeed.model.when import Precision, When, as_day

from .algebra import Slot, Written
from .forms import half_like, month_like, number_like, ordinal_like, part_like, weekday_like
from .grammar import Expression
from .ideographs import DIGITS
from .languages import LEXICONS
from .lexicon import Lexicon
from .plain import thirds_of
from .times import PERIODS, Clock
from .writers import SIGNS

# In English a third is "late June" or the "end of June"; mid-June is like neither.
_ALIKE = ({"early", "late"}, {"beginning", "start", "middle", "end"})
Edit = tuple[int, int, str]


@dataclass(frozen=True)
class Filling:
    """A phrase, what it says, and the word for its zone if that changes."""

    words: str
    said: Expression
    zone: str | None = None

    def filled(self, new: When, *, halves: bool = False) -> str | None:
        """The phrase with every component replaced; None if it has places for another number of days or times."""
        targets = _targets(new, self.said)
        clocks = _clocks(new, self.said)
        if targets is None or clocks is None:
            return None
        edits = [edit for written, day in targets for edit in self._date_edits(written, day, new)]
        edits += [edit for clock, at in clocks for edit in self._clock_edits(clock, at, halves=halves)]
        if self.zone is not None and self.said.zone:
            edits.append((*self.said.zone, self.zone))
        return self._spliced(edits)

    def without_end(self, new: When) -> str | None:
        """``July 21-July 22 2023`` for one day: the first date and what follows the second's day."""
        first, last = self.said.pairs[0] if len(self.said.pairs) == 1 else (None, None)
        if first is None or last is None or new.end not in (None, new.start):
            return None
        kept = [slot for slot in last.slots if slot.field == "year"]
        begin = max(slot.end for slot in first.slots)
        own = [slot.end for slot in last.slots if slot.field != "year"]
        if not own or not any(slot.field == "month" for slot in first.slots) or (kept and kept[0].start < max(own)):
            return None
        day = as_day(new.start)
        if day is None or isinstance(new.start, datetime):
            return None
        tail = self._sign_behind(max(own))
        edits = [*self._date_edits(first, day, new), (begin, tail, self._sign_of(begin))]
        edits += [(slot.start, slot.end, str(day.year)) for slot in kept]
        return self._spliced(edits)

    def _sign_behind(self, at: int) -> int:
        rest = self.words[at:]
        stripped = rest.lstrip()
        return at + len(rest) - len(stripped) + 1 if stripped[:1] in ("日", "号", "號", "일") else at

    def _sign_of(self, begin: int) -> str:
        """The 日 that the first day had, or that stands behind the second."""
        if self.said.family not in SIGNS:
            return ""
        end = self._sign_behind(begin)
        if end > begin:
            return self.words[begin:end]
        sign = {"ko": "일"}.get(self.said.family, "日")
        return (" " if " " in self.words else "") + sign if self.said.family == "zh" else sign

    def _spliced(self, edits: list[Edit]) -> str:
        text = self.words
        for start, end, new in sorted(set(edits), reverse=True):
            text = text[:start] + new + text[end:]
        return text

    def _date_edits(self, written: Written, day: date, new: When) -> Iterator[Edit]:
        for slot in written.slots:
            text = self._component(slot, day, new)
            if text is not None:
                yield slot.start, slot.end, text

    def _component(self, slot: Slot, day: date, new: When) -> str | None:
        old = self.words[slot.start : slot.end]
        if slot.field == "year":
            return number_like(day.year % 100 if len(old) == 2 and old.isdigit() else day.year, old)
        if slot.field in ("month", "day"):
            return self._month_or_day(slot, day, old)
        if slot.field == "ordinal":
            return ordinal_like(day.day, old, self.said.family)
        if slot.field == "weekday":
            return self._weekday(day, old)
        if slot.field == "part":
            return self._part(new, old)
        if slot.field == "quarter":
            return str((day.month + 2) // 3)
        return None

    def _month_or_day(self, slot: Slot, day: date, old: str) -> str:
        value = day.month if slot.field == "month" else day.day
        lexicon = self._lexicon(old)
        if slot.field == "month" and lexicon:
            return month_like(value, old, lexicon)
        return number_like(value, old, padded=len(old) == 2 and self._pads())

    def _pads(self) -> bool:
        """True if another month or day has a 0 before it, or the year stands first without blanks."""
        slots = [slot for one in self.said.dates for slot in one.slots]
        small = [slot for slot in slots if slot.field in ("month", "day")]
        if any(self.words[slot.start : slot.end][0] in "0０" for slot in small):
            return True
        if any(slot.end - slot.start == 1 for slot in small) or self.said.family != "numeric":
            return False
        return any(slot.field == "year" and slot.end - slot.start == 4 for slot in slots)

    def _lexicon(self, old: str) -> Lexicon | None:
        return LEXICONS.get(self.said.family) if old[:1].isalpha() and old[0] not in DIGITS and old[0] != "十" else None

    def _weekday(self, day: date, old: str) -> str | None:
        for lexicon in (LEXICONS.get(self.said.family), *LEXICONS.values()):
            if lexicon and any(old.lower() in names for names in lexicon.weekdays):
                return weekday_like(day.weekday(), old, lexicon)
        for signs in (SIGNS.get(self.said.family), *SIGNS.values()):
            if signs and old in signs.weekdays:
                names = {number: sign for sign, number in reversed(list(signs.weekdays.items()))}
                return "天" if old == "天" and day.weekday() == 6 else names[day.weekday()]
        return None

    def _part(self, new: When, old: str) -> str | None:
        part = thirds_of(new)
        family = self.said.family
        words = SIGNS[family].thirds if family in SIGNS else LEXICONS[family].thirds
        if family == "en":
            alike = next((group for group in _ALIKE if old.lower() in group), {old.lower()})
            words = {word: thirds for word, thirds in words.items() if word in alike}
        return part_like(part.first, part.last, old, words) if part else None

    def _clock_edits(self, clock: Clock, at: time, *, halves: bool) -> Iterator[Edit]:
        slots = {slot.field: slot for slot in clock.slots}
        if "noon" in slots:
            if clock.minutes != at.hour * 60 + at.minute:
                yield slots["noon"].start, slots["noon"].end, self._spelled(at)
            return
        hour = slots["hour"]
        yield hour.start, hour.end, self._hour(clock, at, self.words[hour.start : hour.end])
        yield from self._minute_edits(clock, slots, at)
        if "half" in slots:
            yield from self._half_edit(slots["half"], at)
        elif clock.half in ("am", "pm") and "period" not in slots and halves:
            end = max(slot.end for slot in clock.slots)
            yield end, end, "am" if at.hour < 12 else "pm"
        if "period" in slots:
            yield from self._period_edit(slots["period"], clock, at)

    def _spelled(self, at: time) -> str:
        """A time in figures, on the clock that the phrase's other time is on."""
        times = [hours for hours in (self.said.hours, self.said.last_hours) if hours]
        half = next(
            (
                self.words[slot.start : slot.end]
                for one in times
                for side in one.slots
                for slot in side
                if slot.field == "half"
            ),
            "",
        )
        if not half:
            return f"{at:%H:%M}"
        minute = f":{at.minute:02d}" if at.minute else ""
        return f"{at.hour % 12 or 12}{minute}{half_like(at.hour, half)}"

    def _minute_edits(self, clock: Clock, slots: dict[str, Slot], at: time) -> Iterator[Edit]:
        if "second" in slots and clock.minutes != at.hour * 60 + at.minute:
            yield slots["second"].start, slots["second"].end, "00"
        if "minute" in slots:
            old = self.words[slots["minute"].start : slots["minute"].end]
            yield slots["minute"].start, slots["minute"].end, number_like(at.minute, old, padded=True)
        elif "half-past" in slots:
            if at.minute != 30:
                yield slots["half-past"].start, slots["half-past"].end, f"{at.minute}分" if at.minute else ""
        elif at.minute and "hour" in slots:
            yield self._new_minute(slots["hour"].end, at)

    def _new_minute(self, end: int, at: time) -> Edit:
        """``:30`` behind a bare hour, ``半`` or ``20 分`` behind 点."""
        rest = self.words[end:]
        gap = rest[: len(rest) - len(rest.lstrip())]
        if rest.lstrip()[:1] not in ("点", "點", "时", "時", "시"):
            return end, end, f":{at.minute:02d}"
        end += len(gap) + 1
        if at.minute == 30 and self.words[end - 1] in "点點":
            return end, end, "半"
        return end, end, f"{gap}{at.minute}{gap}" + ("분" if self.words[end - 1] == "시" else "分")

    def _half_edit(self, slot: Slot, at: time) -> Iterator[Edit]:
        yield slot.start, slot.end, half_like(at.hour, self.words[slot.start : slot.end])

    def _hour(self, clock: Clock, at: time, old: str) -> str:
        twelve = clock.half in ("am", "pm", "late", "noon", "night") and clock.hour <= 12
        value = (at.hour % 12 or 12) if twelve else at.hour
        if clock.half == "night" and at.hour == 0 and clock.hour == 0:
            value = 0
        padded = not twelve and len(old) == 2 and not self._short_hours()
        return number_like(value, old, padded=padded)

    def _short_hours(self) -> bool:
        """True if some hour is written with one digit."""
        times = [hours for hours in (self.said.hours, self.said.last_hours) if hours]
        slots = [slot for hours in times for side in hours.slots for slot in side if slot.field == "hour"]
        return any(slot.end - slot.start == 1 for slot in slots)

    def _period_edit(self, slot: Slot, clock: Clock, at: time) -> Iterator[Edit]:
        old = self.words[slot.start : slot.end]
        if old not in PERIODS:
            return
        late = clock.half in ("pm", "late", "noon")
        if (
            (clock.half == "noon" and at.hour != 12)
            or late != (at.hour >= 12)
            or (clock.half == "late" and at.hour < 17)
        ):
            yield slot.start, slot.end, "上午" if at.hour < 12 else "下午" if at.hour < 18 else "晚上"


def _targets(new: When, said: Expression) -> list[tuple[Written, date]] | None:
    """Each date of the phrase with its new day."""
    dates = said.dates
    if not dates:
        return []
    first, last = as_day(new.start), as_day(new.end) or as_day(new.start)
    if first is None or last is None:
        return None
    if new.days or len(said.pairs) > 1:
        days = new.days or (first,)
        singles = [pair[0] for pair in said.pairs if pair[1] is None]
        return list(zip(singles, days, strict=True)) if len(singles) == len(dates) == len(days) else None
    if len(dates) == 2:
        return [(dates[0], first), (dates[1], last)] if last != first or said.last_hours else None
    whole = (
        dates[0].day is None
        or isinstance(new.start, datetime)
        or (dates[0].part is not None and new.precision is not Precision.DAY)
    )
    return [(dates[0], first)] if whole or first == last else None


def _clocks(new: When, said: Expression) -> list[tuple[Clock, time]] | None:
    """Each clock time of the phrase with its new time."""
    if said.hours is None:
        return [] if not isinstance(new.start, datetime) else None
    if not isinstance(new.start, datetime):
        return None
    found = [(said.hours.first, new.start.time())]
    last = said.hours.last or (said.last_hours.first if said.last_hours else None)
    if last is not None:
        return [*found, (last, new.end.time())] if isinstance(new.end, datetime) else None
    return found if new.end is None else None
