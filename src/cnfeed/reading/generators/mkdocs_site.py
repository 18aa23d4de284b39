"""What an MkDocs site's configuration says: its documents' folder, the blog plugin's and the translations'."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cnfeed.model.settings import Source

from .base import joined, packed
from .configuration import Values, merged, values_of
from .folder import Folder, mapping, people, timezone_of, web_address, words
from .languages import tag

SITE_FILES = ("mkdocs.yml", "mkdocs.yaml")
BLOG: Mapping[str, str] = {
    "blog_dir": "blog",
    "post_dir": "{blog}/posts",
    "post_url_format": "{date}/{slug}",
    "post_url_date_format": "yyyy/MM/dd",
    "authors_file": "{blog}/.authors.yml",
}
GENERATED = ("site/**",)


def source(folder: Folder, name: str) -> Source:
    """The site as a source."""
    file = next(one for one in SITE_FILES if one in folder.texts)
    found = inherited(folder, values_of(file, folder.texts[file]))
    options = options_for(folder, found)
    base_url = web_address(found.get("site_url"))
    language = language_of(folder, found, options)
    return Source(
        name=name,
        path=folder.path,
        generator="mkdocs",
        base_url=base_url,
        language=language,
        timezone=timezone_of(None, language),
        exclude=GENERATED,
        options=packed(options),
        why=f"MkDocs: {joined(folder.path, file)}" + ("" if base_url else ", which names no site_url"),
    )


def by_layout(folder: Folder, name: str) -> Source:
    """A source for a ``docs`` folder that no configuration stands beside."""
    language = tag(folder.path.rsplit("/", 1)[-1]) or "en"
    return Source(
        name=name,
        path=folder.path,
        generator="mkdocs",
        language=language,
        timezone=timezone_of(None, language),
        exclude=GENERATED,
        options=packed({"docs_dir": "docs", "layout": True}),
        why=f"MkDocs by its layout: {joined(folder.path, 'docs')}/, no configuration file, so no base URL",
    )


def inherited(folder: Folder, found: Values) -> Values:
    """The configuration over the one that it inherits from, where that can be seen."""
    parent = words(found.get("INHERIT")).removeprefix("./")
    return merged(values_of(parent, folder.texts[parent]), found) if parent in folder.texts else found


def language_of(folder: Folder, found: Values, options: Values) -> str:
    """The translations' default, the theme's language, or that of the folder (``docs/zh/mkdocs.yml``)."""
    theme = words(mapping(found.get("theme")).get("language"))
    said = words(mapping(options.get("i18n")).get("default")) or theme or folder.path.rsplit("/", 1)[-1]
    return tag(said) or "en"


def options_for(folder: Folder, found: Values) -> Values:
    """What facts need to know."""
    plugins = plugins_of(found.get("plugins"))
    options: Values = {
        "docs_dir": words(found.get("docs_dir")).removeprefix("./").strip("/") or "docs",
        "flat": found.get("use_directory_urls") is False,
        "i18n": translations(plugins),
        "exclude": words(found.get("exclude_docs")),
        "drafts": words(found.get("draft_docs")),
    }
    if any(name.endswith("blog") for name in plugins):
        own = next(plugins[name] for name in plugins if name.endswith("blog"))
        options["blog"] = {key: own[key] if isinstance(own.get(key), str) else default for key, default in BLOG.items()}
        authors = options["blog"]["authors_file"].replace("{blog}", options["blog"]["blog_dir"])
        options["authors"] = people(folder.values(f"{options['docs_dir']}/{authors}"))
    if "authors" not in options:
        options["authors"] = authors_anywhere(folder)
    return {key: value for key, value in options.items() if value not in (False, {}, "", None)}


def authors_anywhere(folder: Folder) -> dict[str, dict[str, str]]:
    """The people of an authors file that some other plugin reads."""
    file = next((one for one in sorted(folder.texts) if one.endswith(("/.authors.yml", "/authors.yml"))), None)
    return people(folder.values(file)) if file else {}


def plugins_of(value: object) -> dict[str, Mapping[str, Any]]:
    """Plugins by name with their options, from a list or a mapping."""
    if isinstance(value, dict):
        return {name: mapping(own) for name, own in value.items()}
    found: dict[str, Mapping[str, Any]] = {}
    for one in value if isinstance(value, list) else ():
        if isinstance(one, str):
            found[one] = {}
        elif isinstance(one, dict):
            found |= {name: mapping(own) for name, own in one.items()}
    return found


def translations(plugins: Mapping[str, Mapping[str, Any]]) -> Values | None:
    """mkdocs-static-i18n's languages, default and structure (``suffix`` or ``folder``)."""
    own = plugins.get("i18n")
    if own is None:
        return None
    languages = own.get("languages")
    if isinstance(languages, dict):
        codes, default = [one for one in languages if one != "default"], words(own.get("default_language"))
    else:
        listed = [mapping(one) for one in languages] if isinstance(languages, list) else []
        codes = [words(one.get("locale")) for one in listed if words(one.get("locale"))]
        default = next((words(one.get("locale")) for one in listed if one.get("default") is True), "")
    return {
        "languages": codes,
        "default": default or (codes[0] if codes else ""),
        "structure": words(own.get("docs_structure")) or "suffix",
    }
