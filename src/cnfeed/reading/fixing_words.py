"""A line's words with another weekday, day, year or zone in them: (the new line, the new word)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from cnfeed.model.zone import zone
from cnfeed.reading.dates.languages import LEXICONS

Others = Iterator[tuple[str, str]]

EASTERN = re.compile(r"(?<=[周週期拜(（])([一二三四五六日天])|([月火水木金土日])(?=曜)|([월화수목금토일])(?=요일|\))")
EASTERN_DAYS = ("一二三四五六日", "月火水木金土日", "월화수목금토일")
DAY = re.compile(r"(?<![\d.:])(3[01]|29|30|[4-9]\d)(?![\d:])")
ZONE = re.compile(r"\b[A-Z]{2,5}\b")


def other_weekdays(line: str) -> Others:
    """Each weekday named there as each other one, spelled as it is spelled."""
    for found in EASTERN.finditer(line):
        days = EASTERN_DAYS[next(number for number, group in enumerate(found.groups()) if group)]
        yield from (_with(line, found, day) for day in days if day != found[0])
    for lexicon in LEXICONS.values():
        for spelling in range(max(map(len, lexicon.weekdays))):
            days_ = [names[spelling] for names in lexicon.weekdays if len(names) > spelling]
            for found in re.finditer(rf"\b(?:{'|'.join(map(re.escape, days_))})\b", line, re.IGNORECASE):
                yield from (_with(line, found, _cased(found[0], day)) for day in days_ if day != found[0].lower())


def other_days(line: str) -> Others:
    """Days that no month has as the last one that it has."""
    for found in DAY.finditer(line):
        yield from (_with(line, found, str(day)) for day in range(31, 27, -1) if day < int(found[0]))


def with_year(line: str, words: str, year: int) -> Others:
    """A date with its year."""
    at = line.find(words)
    if at < 0 or not words:
        return
    said = (f"{year}年{words}",) if re.search(r"\d\s*月", words) else (f"{words}, {year}", f"{words} {year}")
    for new in said:
        yield line[:at] + new + line[at + len(words) :], new


def zone_offsets(line: str, message: str) -> Others:
    """An abbreviation as the offset of each zone that the message names."""
    abbreviation = message.partition(" ")[0]
    for found in ZONE.finditer(line):
        if found[0] == abbreviation:
            for name in re.findall(r"[A-Z][A-Za-z_]+/[A-Za-z_/]+", message):
                yield _with(line, found, _offset(name))


def _offset(name: str) -> str:
    """``UTC+8``; that of the winter, which an abbreviation with an S means."""
    by = zone(name).utcoffset(datetime(2026, 1, 15)) or timedelta()  # noqa: DTZ001 - a local time of that zone
    hours, minutes = divmod(abs(by) // timedelta(minutes=1), 60)
    return f"UTC{'-' if by < timedelta() else '+'}{hours}" + (f":{minutes:02}" if minutes else "")


def _with(line: str, found: re.Match[str], word: str) -> tuple[str, str]:
    return line[: found.start()] + word + line[found.end() :], word


def _cased(old: str, new: str) -> str:
    if old.isupper():
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new
