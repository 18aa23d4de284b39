"""The Korean language of dates."""

from __future__ import annotations

from .ideographs import Signs, signs

KOREAN = Signs(
    language="ko",
    year=signs("년"),
    month=signs("월"),
    day=signs("일"),
    weekday_marks=frozenset(),
    weekday_after=signs("요일"),
    weekdays={"월": 0, "화": 1, "수": 2, "목": 3, "금": 4, "토": 5, "일": 6},
    to=signs("부터"),
    and_=signs("과 와"),
    of=signs("의"),
    thirds={"초": (1, 1), "중순": (2, 2), "말": (3, 3)},
    halves={"상반기": 1, "하반기": 2},
    ordinal=signs("제"),
    week=signs("주"),
    weekend=signs("주말"),
    quarter=signs("분기"),
    relative={"작년": -1, "올해": 0, "내년": 1},
)
