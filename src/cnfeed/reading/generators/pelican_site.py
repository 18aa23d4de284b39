"""What a Pelican site's settings say: the literals of ``pelicanconf.py``, read as text and never run."""

from __future__ import annotations

from cnfeed.model.settings import Source

from .base import joined, packed
from .configuration import Values, python_values
from .folder import Folder, timezone_of, web_address, words
from .languages import tag

SITE_FILES = ("pelicanconf.py",)
PUBLISHING = "publishconf.py"
WORDS = {
    "ARTICLE_URL": "{slug}.html",
    "ARTICLE_LANG_URL": "{slug}-{lang}.html",
    "PAGE_URL": "pages/{slug}.html",
    "PAGE_LANG_URL": "pages/{slug}-{lang}.html",
    "DEFAULT_CATEGORY": "misc",
    "FILENAME_METADATA": r"(?P<date>\d{4}-\d{2}-\d{2}).*",
    "PATH_METADATA": "",
    "SLUGIFY_SOURCE": "title",
}
LISTS = {"ARTICLE_PATHS": [""], "PAGE_PATHS": ["pages"], "ARTICLE_EXCLUDES": [], "PAGE_EXCLUDES": []}
GENERATED = ("output/**",)


def source(folder: Folder, name: str) -> Source:
    """The site as a source."""
    found = {**python_values(folder.texts["pelicanconf.py"]), **python_values(folder.texts.get(PUBLISHING, ""))}
    base_url = web_address(found.get("SITEURL")) or web_address(
        python_values(folder.texts["pelicanconf.py"]).get("SITEURL")
    )
    language = tag(words(found.get("DEFAULT_LANG"))) or "en"
    return Source(
        name=name,
        path=folder.path,
        generator="pelican",
        base_url=base_url,
        language=language,
        timezone=timezone_of(found.get("TIMEZONE"), language),
        exclude=GENERATED,
        options=packed(options_for(found, "content" if folder.holds("content") else ".")),
        why=f"Pelican: {joined(folder.path, 'pelicanconf.py')}" + ("" if base_url else ", which names no SITEURL"),
    )


def options_for(found: Values, path: str) -> Values:
    """What facts need to know; *path* is the content's folder where the settings leave it to the command line."""
    options: Values = {"PATH": words(found.get("PATH")).removeprefix("./").strip("/") or path}
    options |= {key: found[key] if isinstance(found.get(key), str) else default for key, default in WORDS.items()}
    options |= {key: strings(found[key]) if key in found else default for key, default in LISTS.items()}
    options["folders"] = found.get("USE_FOLDER_AS_CATEGORY") is not False
    return options


def strings(value: object) -> list[str]:
    """The texts of a list."""
    return [one.strip("/") for one in value if isinstance(one, str)] if isinstance(value, (list, tuple)) else []
