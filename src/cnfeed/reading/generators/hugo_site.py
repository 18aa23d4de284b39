"""What a Hugo site's configuration says, as far as it decides addresses, languages and meanings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from cnfeed.model.settings import Source

from .base import below, joined, packed
from .configuration import Values, lowered, merged, values_of, yaml_values
from .folder import Folder, mapping, timezone_of, web_address, words
from .languages import folder_language, tag

SITE_FILES = tuple(f"{name}.{ending}" for name in ("hugo", "config") for ending in ("toml", "yaml", "yml", "json"))
ROOT_NAMES = ("hugo", "config")
CONFIG_FOLDERS = ("config/_default", "config/production")
# What no other tool's config.toml or config.yaml holds.
HUGO_KEYS = """baseurl languagecode defaultcontentlanguage contentdir permalinks publishdir archetypedir
    disablekinds markup taxonomies outputformats paginate pagination theme uglyurls enablerobotstxt builddrafts"""
SECTION_FILE = re.compile(r"(?:^|/)content/(?:[^/]+/){0,2}_index\.md\Z")
FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^---", re.DOTALL | re.MULTILINE)
BLOX = re.compile(r"wowchemy|hugo-?blox|hugo-academic")
GENERATED = ("public/**", "resources/**", "themes/**")


def configuration(folder: Folder) -> Values:
    """All of a site's configuration files as one, keys in lower case; production over default over the root's."""
    found: Values = {}
    name = next((one for one in SITE_FILES if one in folder.texts), None)
    if name:
        found = lowered(values_of(name, folder.texts[name]))
    for place in CONFIG_FOLDERS:
        for file in sorted(folder.texts):
            if file.startswith(f"{place}/") and file.count("/") == 2:
                found = merged(found, nested(file, lowered(values_of(file, folder.texts[file]))))
    return found


def nested(file: str, values: Values) -> Values:
    """``languages.yaml`` or ``params.en.toml`` below the key that its name is."""
    stem = file.rsplit("/", 1)[-1].rsplit(".", 1)[0].lower()
    if stem in ROOT_NAMES:
        return values
    key, _, language = stem.partition(".")
    if language:
        return {"languages": {language: {key: values}}}
    return {key: values.get(key, values) if len(values) == 1 and isinstance(values.get(key), dict) else values}


def is_site(folder: Folder) -> bool:
    """True if one of its files is a Hugo configuration and nothing else."""
    if any(f"hugo.{ending}" in folder.texts for ending in ("toml", "yaml", "yml", "json")):
        return True
    found = configuration(folder)
    placed = any(file.startswith(CONFIG_FOLDERS) for file in folder.texts)
    return bool(set(HUGO_KEYS.split()) & found.keys()) or (placed and folder.holds("content"))


def source(folder: Folder, name: str) -> Source:
    """The site as a source."""
    found = configuration(folder)
    options = options_for(folder, found)
    default = options["default"]
    language = str(options["languages"].get(default, {}).get("tag") or default)
    base_url = web_address(found.get("baseurl"))
    return Source(
        name=name,
        path=folder.path,
        generator="hugo",
        base_url=base_url,
        language=language,
        timezone=timezone_of(found.get("timezone"), language),
        exclude=GENERATED,
        options=packed(options),
        why=f"Hugo: {config_name(folder)}" + ("" if base_url else ", which names no base URL"),
    )


def by_layout(folder: Folder, name: str) -> Source:
    """A source for a ``content`` folder that no configuration stands beside."""
    options = {**options_for(folder, {}), "layout": True, "name_dates": True}
    return Source(
        name=name,
        path=folder.path,
        generator="hugo",
        options=packed(options),
        exclude=GENERATED,
        why=f"Hugo by its layout: {joined(folder.path, 'content')}/, no configuration file, so no base URL",
    )


def config_name(folder: Folder) -> str:
    """The file that makes it a Hugo site."""
    files = (*SITE_FILES, *sorted(file for file in folder.texts if file.startswith(CONFIG_FOLDERS)))
    return joined(folder.path, next((file for file in files if file in folder.texts), "hugo.toml"))


def options_for(folder: Folder, found: Values) -> Values:
    """What facts need to know; the empty ones are left out."""
    default = words(found.get("defaultcontentlanguage")).lower() or "en"
    languages = languages_of(found, default)
    roots = roots_of(found, languages, default)
    options: Values = {
        "default": default,
        "languages": languages,
        "roots": roots,
        "permalinks": patterns(found.get("permalinks")),
        "in_subdir": found.get("defaultcontentlanguageinsubdir") is True,
        "ugly": found.get("uglyurls") if isinstance(found.get("uglyurls"), (bool, dict)) else False,
        "keep_case": found.get("disablepathtolower") is True,
        "no_accents": found.get("removepathaccents") is True,
        "name_dates": ":filename" in str(mapping(found.get("frontmatter")).get("date", "")),
        "dialect": "blox" if any(BLOX.search(text) for text in folder.texts.values()) else "",
        "resources": resources(folder, roots),
        "cascade": cascades(folder, roots),
    }
    return {key: value for key, value in options.items() if value not in (False, {}, [], "")} | {"languages": languages}


def languages_of(found: Values, default: str) -> dict[str, dict[str, Any]]:
    """The languages that are built, in their keys' spelling, with what each has of its own."""
    off = (
        {str(one).lower() for one in found.get("disablelanguages") or ()}
        if isinstance(found.get("disablelanguages"), list)
        else set()
    )
    known: dict[str, dict[str, Any]] = {}
    for key, own in mapping(found.get("languages")).items():
        own = mapping(own)
        if key in off or own.get("disabled") is True:
            continue
        known[key] = {
            "tag": language_tag(key, words(own.get("languagecode"))),
            "base_url": web_address(own.get("baseurl")),
            "permalinks": patterns(own.get("permalinks")),
        }
        known[key] = {part: value for part, value in known[key].items() if value}
    return known or {default: {"tag": language_tag(default, words(found.get("languagecode")))}}


def language_tag(key: str, code: str) -> str:
    """The language of a key: the key itself where it is one, else the code beside it (``cn`` is ``zh-CN``)."""
    return folder_language(key) or tag(code) or key


def roots_of(found: Values, languages: Mapping[str, Any], default: str) -> list[list[Any]]:
    """Content folders with what they are mounted as and their language, the deepest first."""
    roots: list[list[Any]] = []
    for key, own in mapping(found.get("languages")).items():
        folder = words(mapping(own).get("contentdir"))
        if folder and key in languages:
            roots.append([clean(folder), "", key])
    for mount in listed_mounts(found):
        target, language = clean(words(mount.get("target"))), words(mount.get("lang")).lower()
        if target == "content" or target.startswith("content/"):
            roots.append(
                [clean(words(mount.get("source"))), target.removeprefix("content").strip("/"), language or None]
            )
    content = clean(words(found.get("contentdir")) or "content")
    if not any(root[0] == content for root in roots):
        roots.append([content, "", None])
    return sorted(roots, key=lambda root: (-root[0].count("/") - (root[0] != "."), root[0]))


def listed_mounts(found: Values) -> list[Mapping[str, Any]]:
    """``module.mounts`` of the configuration."""
    mounts = mapping(found.get("module")).get("mounts")
    return [lowered(dict(mapping(mount))) for mount in mounts] if isinstance(mounts, list) else []


def clean(path: str) -> str:
    """A folder without ``./`` and slashes at its ends."""
    return path.strip().removeprefix("./").strip("/") or "."


def patterns(value: object) -> dict[str, str]:
    """Permalink patterns of pages by section, in the old form and the new one."""
    found = {key: one for key, one in mapping(value).items() if isinstance(one, str)}
    page = mapping(mapping(value).get("page"))
    return {**found, **{key: one for key, one in page.items() if isinstance(one, str)}}


def resources(folder: Folder, roots: list[list[Any]]) -> list[str]:
    """Markdown files that belong to the bundle of an ``index.md`` above them and are no pages.

    A folder that has an ``_index.md`` in any language is a section in all of them.
    """
    files = {file: rest for file in folder.documents() if (rest := content_path(file, roots)) is not None}
    sections = {rest.rpartition("/")[0] for rest in files.values() if stem(rest) == "_index"}
    leaves = {file.rpartition("/")[0] for file, rest in files.items() if is_leaf(rest, sections)}
    return [file for file in files if in_bundle(own_folder(file), leaves)] if leaves else []


def content_path(file: str, roots: list[list[Any]]) -> str | None:
    """A file's path below the deepest content root that holds it."""
    return next((rest for root in roots if (rest := below(file, root[0])) is not None), None)


def stem(path: str) -> str:
    """A file's name up to its first dot."""
    return path.rpartition("/")[2].split(".")[0]


def is_leaf(rest: str, sections: set[str]) -> bool:
    """``index.md`` or ``index.zh.md`` of a folder that is no section; the home page is none."""
    return stem(rest) == "index" and "/" in rest and rest.rpartition("/")[0] not in sections


def own_folder(file: str) -> str:
    """What must lie in a bundle for the file to be its resource: itself, or its folder if it is a bundle."""
    return file.rpartition("/")[0] if stem(file) in ("index", "_index") else file


def in_bundle(path: str, bundles: set[str]) -> bool:
    """True if a folder above is a leaf bundle."""
    folder = path.rpartition("/")[0]
    while folder:
        if folder in bundles:
            return True
        folder = folder.rpartition("/")[0]
    return False


def cascades(folder: Folder, roots: list[list[Any]]) -> dict[str, dict[str, Any]]:
    """What sections hand down to their pages, by section."""
    found: dict[str, dict[str, Any]] = {}
    for file, text in folder.texts.items():
        front = FRONT.match(text) if SECTION_FILE.search(file) and "cascade" in text else None
        if not front:
            continue
        root = next((root[0] for root in roots if file.startswith(f"{root[0]}/")), "content")
        section = file.removeprefix(f"{root}/").rpartition("/")[0]
        down = lowered(yaml_values(front[1])).get("cascade")
        kept = {key: mapping(down)[key] for key in ("type", "build", "_build", "draft") if key in mapping(down)}
        if kept and "_target" not in mapping(down):
            found[section] = kept
    return found
