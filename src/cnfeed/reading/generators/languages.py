"""Language codes of folders and file names, the script of a text, and the zone that goes with a language."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

WRITTEN = """ar bg bn ca cs da de el en es et fa fi fr gl he hi hr hu id it ja ka ko lt lv ms nb nl nn no pl pt ro
    ru sk sl sr sv sw ta te th tr uk ur uz vi zh"""
CODES = frozenset(WRITTEN.split())
TAG = re.compile(r"([a-z]{2})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\Z", re.IGNORECASE)
COUNTRIES: Mapping[str, str] = {
    "cn": "zh",
    "tw": "zh-TW",
    "hk": "zh-HK",
    "jp": "ja",
    "kr": "ko",
    "ua": "uk",
    "cz": "cs",
}
ZONES: Mapping[str, str] = {
    "zh": "Asia/Shanghai",
    "zh-CN": "Asia/Shanghai",
    "zh-Hans": "Asia/Shanghai",
    "zh-Hans-CN": "Asia/Shanghai",
    "zh-TW": "Asia/Taipei",
    "zh-Hant": "Asia/Taipei",
    "zh-Hant-TW": "Asia/Taipei",
    "zh-HK": "Asia/Hong_Kong",
    "ja": "Asia/Tokyo",
    "ja-JP": "Asia/Tokyo",
    "ko": "Asia/Seoul",
    "ko-KR": "Asia/Seoul",
}
SAMPLE = 600
KANA = re.compile(r"[\u3041-\u30ff]")
HANGUL = re.compile(r"[\uac00-\ud7af]")
HAN = re.compile(r"[\u4e00-\u9fff]")
LETTER = re.compile(r"[^\W\d_]")
ONLY_TRADITIONAL = re.compile(
    r"[們個這來時會說對發學國與為開關際雲間題點還總體讓應過後參護區議論據動員現場實織專業資訊網電腦報變麼樣並從進運邊長門東車見]"
)
ONLY_SIMPLIFIED = re.compile(
    r"[们个这来时会说对发学国与为开关际云间题点还总体让应过后参护区议论据动员现场实织专业资讯网电脑报变么样并从进运边长门东车见]"
)


def tag(code: str) -> str | None:
    """A language code as BCP 47 spells it (``zh-tw`` → ``zh-TW``); None if it is none that sites use."""
    match = TAG.match(code)
    if not match or match[1].lower() not in CODES:
        return None
    parts = (match[1].lower(), (match[2] or "").title(), (match[3] or "").upper())
    return "-".join(part for part in parts if part)


def folder_language(name: str, known: Collection[str] = ()) -> str | None:
    """The language a folder or a file's suffix stands for, in the site's own spelling where it has one."""
    low = name.lower().replace("_", "-")
    own = next((code for code in known if code.lower() == low), None)
    return own or tag(name)


def zone_of(language: str) -> str | None:
    """The one time zone of a language that is written in one zone."""
    return ZONES.get(language)


def script_language(text: str) -> str | None:
    """The language that a text's own letters show; None where they are Latin or another alphabet's."""
    sample = text[:SAMPLE]
    if sample.isascii():
        return None
    kana, hangul, han = (len(pattern.findall(sample)) for pattern in (KANA, HANGUL, HAN))
    letters = len(LETTER.findall(sample)) or 1
    if kana * 8 > han and kana * 10 > letters:
        return "ja"
    if hangul * 5 > letters:
        return "ko"
    if han * 6 < letters:
        return None
    traditional = len(ONLY_TRADITIONAL.findall(sample))
    return "zh-TW" if traditional > len(ONLY_SIMPLIFIED.findall(sample)) else "zh"
