"""What the settings ask, table by table, in the words of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnfeed.desktop.dialogs.settings_fields import Ask
from cnfeed.workspace.settings.keys import GENERATORS, zone_names

translate = QCoreApplication.translate


def site() -> tuple[Ask, ...]:
    """``[site]``."""
    return (
        Ask("title", translate("settings", "Title")),
        Ask("description", translate("settings", "Description")),
        Ask("base_url", translate("settings", "Address of the published folder")),
        Ask("language", translate("settings", "Language")),
        _zone(),
        Ask("author.name", translate("settings", "Author's name")),
        Ask("author.email", translate("settings", "Author's e-mail")),
        Ask("author.url", translate("settings", "Author's page")),
    )


def found_source() -> tuple[Ask, ...]:
    """What is detected of a source and may need a correction."""
    return (
        Ask("generator", translate("settings", "Generator"), "choice", generators(), _detected()),
        Ask("base_url", translate("settings", "Address of the site")),
        Ask("language", translate("settings", "Language")),
        _zone(),
    )


def source() -> tuple[Ask, ...]:
    """``[[source]]``."""
    globs = translate("settings", "One pattern on a line, such as **/*.md")
    return (
        Ask("name", translate("settings", "Name")),
        Ask("path", translate("settings", "Folder")),
        *found_source(),
        Ask("include", translate("settings", "Documents"), "lines", hint=globs),
        Ask("exclude", translate("settings", "Not these"), "lines", hint=globs),
        Ask("categories", translate("settings", "Categories of every entry"), "lines"),
    )


def feed() -> tuple[Ask, ...]:
    """``[[feed]]``."""
    one_of = translate("settings", "One on a line; an entry needs one of them")
    wanted = {
        "kind": translate("settings", "Kinds"),
        "category": translate("settings", "Categories"),
        "source": translate("settings", "Sources"),
        "language": translate("settings", "Languages"),
        "location": translate("settings", "Words in the place"),
        "text": translate("settings", "Words in the text"),
    }
    unwanted = {
        "category": translate("settings", "Not these categories"),
        "status": translate("settings", "Not with this status"),
        "text": translate("settings", "Not with these words"),
    }
    return (
        Ask("name", translate("settings", "Name")),
        Ask("file", translate("settings", "Folder or file")),
        Ask("description", translate("settings", "Description")),
        *(Ask(f"filter.{key}", label, "lines", hint=one_of) for key, label in wanted.items()),
        *(Ask(f"exclude.{key}", label, "lines", hint=one_of) for key, label in unwanted.items()),
    )


def publish() -> tuple[Ask, ...]:
    """``[publish]``."""
    imprecise = (
        ("omit", translate("settings", "leave out of calendars")),
        ("tentative", translate("settings", "show as tentative")),
    )
    cancelled = (
        ("visible", translate("settings", "show with “Cancelled” before the title")),
        ("strict", translate("settings", "let each client decide")),
    )
    default = translate("settings", "Default: {0}")
    return (
        Ask("folder", translate("settings", "Folder to publish to")),
        Ask("news_limit", translate("settings", "News in a feed"), "number"),
        Ask("imprecise", translate("settings", "Dates that are not exact"), "choice", imprecise, default),
        Ask("cancelled", translate("settings", "Cancelled events"), "choice", cancelled, default),
        Ask("keep_past", translate("settings", "Keep past events")),
        Ask("drafts", translate("settings", "Publish drafts"), "yes"),
        Ask("adopt", translate("settings", "Feeds the site had before"), "lines"),
    )


def branch() -> tuple[Ask, ...]:
    """``[publish.git]``."""
    return (
        Ask("repository", translate("settings", "Repository")),
        Ask("branch", translate("settings", "Branch")),
        Ask("path", translate("settings", "Folder in the branch")),
        Ask("push", translate("settings", "Push after publishing"), "yes"),
        Ask("sign_off", translate("settings", "Sign off"), "yes"),
    )


def generators() -> tuple[tuple[str, str], ...]:
    """The site generators by the names they are known by."""
    shown = {
        "hugo": "Hugo",
        "docusaurus": "Docusaurus",
        "mkdocs": "MkDocs",
        "pelican": "Pelican",
        "plain": translate("settings", "plain Markdown"),
    }
    return tuple((name, shown.get(name, name)) for name in GENERATORS)


def _detected() -> str:
    return translate("settings", "Detected: {0}")


def _zone() -> Ask:
    return Ask("timezone", translate("settings", "Time zone"), "zone", tuple((name, name) for name in zone_names()))
