"""What ``cnfeed.toml`` says, or what was detected in its place."""

from __future__ import annotations

from dataclasses import dataclass, field

from cnfeed.model.entry import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The published feeds' own title, address and language; ``timezone`` where a document names none."""

    title: str = ""
    description: str = ""
    base_url: str | None = None
    language: str = "en"
    timezone: str = "UTC"
    author: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One site's documents. ``path`` is relative to the workspace, with ``/`` ("." is all of it).

    ``root`` is the generator's content root under ``path`` (Hugo's ``content``) and ``options`` what its own
    configuration says that decides URLs and meanings, as plain JSON values; both are detected.
    """

    name: str
    path: str = "."
    generator: str = "plain"
    base_url: str | None = None
    language: str = "en"
    timezone: str = "UTC"
    include: tuple[str, ...] = ("**/*.md", "**/*.mdx", "**/*.markdown")
    exclude: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    options: str = "{}"
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What an entry must say; each key that is given must be met, by any of its values, upper and lower case alike.

    ``title``, ``location`` and ``text`` (title, description and place in every language) hold words that occur there,
    the others whole values.
    """

    kind: tuple[str, ...] = ()
    category: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    attendance: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    location: tuple[str, ...] = ()
    text: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A selection of one's own. ``file`` is a folder that gets every file, or one file by its suffix (``.ics`` …)."""

    name: str
    file: str
    description: str = ""
    filter: Filter = field(default_factory=Filter)
    exclude: Filter = field(default_factory=Filter)


@dataclass(frozen=True, slots=True, kw_only=True)
class GitTarget:
    """A branch of a repository; ``path`` is a folder in it, "" for its root."""

    repository: str = "."
    branch: str = "gh-pages"
    path: str = ""
    push: bool = False
    sign_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Publishing:
    """What is published and where; the defaults are those of the format."""

    folder: str | None = None
    news_limit: int = 50
    imprecise: str = "omit"
    cancelled: str = "visible"
    keep_past: str = "all"
    drafts: bool = False
    adopt: tuple[str, ...] = ()
    git: GitTarget | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a workspace is told."""

    site: Site = field(default_factory=Site)
    sources: tuple[Source, ...] = ()
    feeds: tuple[Feed, ...] = ()
    publish: Publishing = field(default_factory=Publishing)
