"""A text as words, numbers and marks with their places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .lexicon import words


class Token(NamedTuple):
    """``kind`` is ``n`` number, ``w`` Latin word, ``c`` CJK word, ``p`` mark, ``o`` opaque (a link), "" the end."""

    kind: str
    text: str
    start: int
    end: int
    gap: bool
    value: int
    raw: str

    @property
    def glued(self) -> bool:
        """True if nothing stands between this and the token before."""
        return bool(self.kind) and not self.gap


Tokens = Sequence[Token]

_WIDE = {0xFF01 + n: 0x21 + n for n in range(94)}
_FOLD = _WIDE | {ord(c): "-" for c in "–—‑‒−"} | {ord(c): "~" for c in "〜∼"} | {ord("，"): ",", ord("。"): "."}

# Longest first, so that 中下旬 is no 中 and 周末 is no weekday.
CJK_WORDS = sorted(
    words(
        "중순 상반기 하반기 작년 올해 내년 주말 분기 "
        "上半期 下半期 四半期 昨年 来年 本年 "
        "上旬 中旬 下旬 中下旬 上中旬 上半年 下半年 上半月 下半月 星期 礼拜 禮拜 周末 "
        "週末 季度 今年 去年 明年 年度 上午 下午 中午 早上 早晨 清晨 晚上 晚间 晚間 "
        "凌晨 傍晚 午前 午後 오전 오후 요일 曜日 北京时间 北京時間 台北时间 台北時間 "
        "臺北時間 台湾时间 台灣時間 臺灣時間 东京时间 東京時間 日本時間 美东时间 美東時間 "
        "美西时间 美西時間 开始 至今 以来 以來 최근 까지 부터 한국시간 個星期 个星期 个周 "
        "個週"
    ),
    key=lambda word: (-len(word), word),
)
_CJK = "㐀-鿿぀-ヿ가-힯〇"
_LINK = r"https?://[^\s<>\"'()\[\]|（）一-鿿]+"
_TOKEN = re.compile(
    r"(?P<gap>[\s*`]*)(?:(?P<n>[0-9]+)"
    rf"|(?P<o>{_LINK}|~~|</?[A-Za-z][^<>\n]{{0,200}}>|(?<=\])\([^()\s]{{0,2000}}\))"
    rf"|(?P<w>[A-Za-zÀ-ɏ]+)|(?P<c>{'|'.join(CJK_WORDS)}|[{_CJK}])|(?P<p>\S))"
)
END = Token("", "", 0, 0, True, -1, "")


def folded(text: str) -> str:
    """The text with full-width marks, dashes and waves made plain; every place stays."""
    return text if text.isascii() else text.translate(_FOLD)


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of a folded text's range, with a few empty ones at the end to look ahead at."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        kind = match.lastgroup or "p"
        word = match[kind]
        place, last = match.span(kind)
        value = int(word) if kind == "n" and len(word) < 10 else -1
        found.append(
            Token(
                kind, word.lower() if kind == "w" else word, place, last, match.end("gap") > match.start(), value, word
            )
        )
    found.extend([END] * 8)
    return found
