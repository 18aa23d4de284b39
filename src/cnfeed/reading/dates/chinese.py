"""The Chinese language of dates, in simplified and traditional characters."""

from __future__ import annotations

from .ideographs import Signs, signs

CHINESE = Signs(
    language="zh",
    year=signs("年"),
    month=signs("月"),
    day=signs("日 号 號"),
    weekday_marks=signs("周 週 星期 礼拜 禮拜"),
    weekday_after=frozenset(),
    weekdays={"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6},
    to=signs("至 到"),
    and_=signs("和 及 与 與 、 跟"),
    of=signs("的 份"),
    thirds={
        "初": (1, 1),
        "上旬": (1, 1),
        "中": (2, 2),
        "中旬": (2, 2),
        "底": (3, 3),
        "末": (3, 3),
        "下旬": (3, 3),
        "中下旬": (2, 3),
        "上中旬": (1, 2),
    },
    halves={"上半年": 1, "下半年": 2, "上半月": 1, "下半月": 2},
    ordinal=signs("第 首 最"),
    week=signs("周 週 個星期 个星期 個週 个周 星期"),
    weekend=signs("周末 週末"),
    quarter=signs("季度 季"),
    relative={"去年": -1, "今年": 0, "本年": 0, "明年": 1},
)
