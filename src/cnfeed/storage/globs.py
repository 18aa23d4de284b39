"""Globs of sources, with git's meaning of them (pathspec): ``**`` crosses folders, a folder stands for all in it."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable
from functools import lru_cache

Test = Callable[[str], bool]
CLASS = re.compile(r"\[[!^]?\]?[^\]]*\]")


def matching(include: Iterable[str], exclude: Iterable[str] = ()) -> Test:
    """A test for paths that match one of *include* and none of *exclude*."""
    wanted, unwanted = _any_of(tuple(include)), _any_of(tuple(exclude))
    return lambda path: wanted(path) and not unwanted(path)


def fault(glob: str) -> str | None:
    """Why this is not a glob, None if it is one."""
    if not glob.strip("/ "):
        return "it is empty"
    if "\\" in glob:
        return "folders are separated by /, not by a backslash"
    if glob.startswith("!"):
        return "to leave files out, list them in exclude"
    if ".." in glob.split("/"):
        return "it must not lead out with .."
    if any(ord(character) < 32 for character in glob):
        return "it has a control character"
    return None if _compiles(glob) else "a [ is not closed by a ], or holds a range the wrong way round"


@lru_cache(maxsize=64)
def _any_of(globs: tuple[str, ...]) -> Test:
    endings = tuple(glob.removeprefix("**/*") for glob in globs)
    if all(glob.startswith("**/*.") and ending[1:].isalnum() for glob, ending in zip(globs, endings, strict=True)):
        # Every source has such globs unless it says otherwise; importing pathspec takes 40 ms.
        return lambda path: path.endswith(endings)
    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings():
        # A class such as [a--b] may mean something else to a later re; to git it never will.
        warnings.simplefilter("ignore", FutureWarning)
        return GitIgnoreSpec.from_lines(globs).match_file


def _compiles(glob: str) -> bool:
    if "[" in CLASS.sub("", glob):
        return False
    try:
        _any_of((glob,))
    except (re.error, ValueError):
        return False
    return True
