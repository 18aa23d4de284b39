"""Whatever documents say, what is published has names that are safe in any folder and in any repository."""

from __future__ import annotations

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cnfeed.storage import target_paths
from workspace.publishing import entry, files, published

HOSTILE = (
    "..", ".", "../../etc/passwd", "/etc/passwd", "a/../../b", "a\\..\\b", ".git", ".GIT", "git~1", ".gitattributes",
    ".git\u200c", "CON", "nul.txt", "com¹", "LPT9.ics", "aux ", "trailing.", "trailing ", " leading", "-rf", "--help",
    "a\0b", "a\nb", "a:b", 'a"b', "a*b?", "a|b", "a<b>", "~", "$HOME", "%2e%2e", "e\u0301", "\u00e9", "É", "ﬀ", "ａ",
    "ß",
    "İ", "🎉", "👩‍🚀", "\u202ecod.exe", "\u200f", "\ufeffbom",
    "界" * 200, "x" * 5000, "", "   ", "index", "archive", "feed",
    "cnfeed-ledger", ".cnfeed-publish",
)  # fmt: skip
NAMES = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=40))


@given(st.lists(st.tuples(NAMES, NAMES), min_size=1, max_size=5))
@example([(name, name) for name in HOSTILE])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_title_or_category_makes_an_unsafe_name(names: list[tuple[str, str]]) -> None:
    told = [
        entry(path=f"{number}.md", title=title, categories=(category,))
        for number, (title, category) in enumerate(names)
    ]
    target_paths.check(files(published(told)))
