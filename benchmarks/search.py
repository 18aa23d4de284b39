"""Processor time of a search while one types, over so many documents: ``python benchmarks/search.py 10000``."""

from __future__ import annotations

import random
import statistics
import sys
import time
from datetime import date, timedelta

from cnfeed.model.entry import Entry, Kind
from cnfeed.model.when import Precision, When
from cnfeed.workspace.finding.search import Index

TODAY = date(2026, 11, 11)
WORDS = [
    "harbour",
    "lighthouse",
    "quay",
    "sextant",
    "tide",
    "ferry",
    "compass",
    "anchor",
    "buoy",
    "sail",
    "cloud",
    "native",
    "cluster",
    "mesh",
    "gateway",
    "observability",
    "release",
    "meetup",
    "summit",
    "聚会",
    "社区",
    "云原生",
    "開源",
    "發布",
    "中文",
    "Köln",
    "São",
    "Zürich",
]
TYPED = ("lighthouse summit", "tag:mesh quay", "is:undated", "open CFP", "next week", "2026-11 聚会", "in:köln -tide")


def documents(count: int) -> list[Entry]:
    """Entries of documents of about 2 000 characters."""
    chance = random.Random(7)
    return [_document(number, chance) for number in range(count)]


def _document(number: int, chance: random.Random) -> Entry:
    day = TODAY + timedelta(days=chance.randrange(-2000, 400))
    return Entry(
        kind=chance.choice(tuple(Kind)),
        title=f"{' '.join(chance.choices(WORDS, k=4))} {number}",
        when=When(day, None, Precision.DAY),
        source="blog",
        path=f"content/{number:05}.md",
        line=1,
        uid=str(number),
        location=f"{chance.choice(WORDS)}, {chance.choice(WORDS)}",
        body=" ".join(chance.choices(WORDS, k=330)),
        categories=tuple(chance.choices(WORDS, k=2)),
    )


def main(count: int) -> None:
    """Print what each key stroke costs, and what the index does."""
    entries, index = documents(count), Index()
    started = time.process_time()
    index.take(entries)
    print(f"{count} documents, {sum(len(one.body) for one in entries) // count} characters each")
    print(f"index made in {time.process_time() - started:.2f} s")
    started = time.process_time()
    index.take([*entries[:-1], _document(count, random.Random(8))])
    print(f"index after one edit in {(time.process_time() - started) * 1000:.0f} ms")
    strokes = [_seconds(index, typed[:end]) for typed in TYPED for end in range(1, len(typed) + 1)]
    strokes.sort()
    worst = strokes[int(len(strokes) * 0.95)]
    print(
        f"{len(strokes)} key strokes: median {statistics.median(strokes) * 1000:.0f} ms, "
        f"95 of 100 within {worst * 1000:.0f} ms, worst {strokes[-1] * 1000:.0f} ms"
    )


def _seconds(index: Index, typed: str) -> float:
    started = time.process_time()
    index.find(typed, TODAY)
    return time.process_time() - started


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
