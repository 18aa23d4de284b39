"""What the names of folders, files and keys say a document is."""

from __future__ import annotations

import re
from collections.abc import Sequence

EVENTS = """event events meetup meetups meet-up meet-ups activity activities conference conferences webinar webinars
    workshop workshops summit summits hackathon hackathons kcd kcds calendar eventos evento veranstaltungen termine
    evenements événements 活动 活動 聚会 聚會 会议 會議 イベント 행사"""
NEWS = """blog blogs post posts _posts news article articles announcement announcements press press-releases updates
    newsletter newsletters stories noticias nachrichten actualites actualités
    博客 新闻 新聞 文章 公告 ブログ 블로그"""
EVENT_FOLDERS = frozenset(EVENTS.split())
NEWS_FOLDERS = frozenset(NEWS.split())
KINDS_OF_EVENTS = EVENT_FOLDERS | {"past", "upcoming", "archive", "archives", "online", "virtual", "local", "previous"}
EVENT_TYPES = frozenset({"event", "events", "meetup", "conference", "webinar", "workshop", "talk"})
NEWS_TYPES = frozenset({"post", "posts", "blog", "news", "article"})
PARTS = re.compile(
    r"""(?:\d+[-_])?(?: schedule | agenda | program(?:me)? | faqs? | location | venue | hotels? | travel | registration
      | register | speakers? | sponsors?(?:hip)? | staff | team | contact | social | activities | how-to-join
      | code-of-conduct | coc | cfp | awards? | index | _index | readme | template | example )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
BOILERPLATE = re.compile(
    r"""(?: readme | contributing | changelog | licen[cs]e | notice | security | support | governance | maintainers
      | codeowners | owners | roadmap | releases? | authors | code[-_]?of[-_]?conduct | pull_request_template
      | issue_template | history | todo | adopters )(?:[-_.][a-z]{2}(?:[-_][a-z]{2})?)?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
OUTSIDE = frozenset(
    {
        "archetypes",
        "templates",
        "_templates",
        "layouts",
        "themes",
        "node_modules",
        "vendor",
        "issue_template",
        "draft",
        "drafts",
        "_drafts",
    }
)
YEAR = re.compile(r"(?:19|20)\d{2}\Z")
NUMBER = re.compile(r"\d{1,2}\Z")


def section_of(dirs: Sequence[str]) -> tuple[str | None, int]:
    """``event`` or ``news`` and which folder says so, from the top; (None, 0) if none does."""
    for place, folder in enumerate(dirs):
        low = folder.lower()
        if low in EVENT_FOLDERS:
            return "event", place
        if low in NEWS_FOLDERS:
            return "news", place
    return None, 0


def is_outside(dirs: Sequence[str]) -> bool:
    """True in folders that hold no content: hidden ones, templates, themes."""
    return any(folder.startswith(".") or folder.lower() in OUTSIDE for folder in dirs)
