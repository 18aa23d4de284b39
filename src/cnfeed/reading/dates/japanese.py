"""The Japanese language of dates."""

from __future__ import annotations

from .ideographs import Signs, signs

JAPANESE = Signs(
    language="ja",
    year=signs("年"),
    month=signs("月"),
    day=signs("日"),
    weekday_marks=frozenset(),
    weekday_after=signs("曜日 曜"),
    weekdays={"月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6},
    to=signs("至"),
    and_=signs("と 、"),
    of=signs("の"),
    thirds={"初": (1, 1), "上旬": (1, 1), "中旬": (2, 2), "下旬": (3, 3), "末": (3, 3)},
    halves={"上半期": 1, "下半期": 2, "前半": 1, "後半": 2},
    ordinal=signs("第"),
    week=signs("週"),
    weekend=signs("週末"),
    quarter=signs("四半期"),
    relative={"去年": -1, "昨年": -1, "今年": 0, "来年": 1},
)
