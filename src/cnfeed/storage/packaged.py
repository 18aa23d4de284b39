"""The folders that travel with the program: the sample workspace and the resources."""

from __future__ import annotations

import contextlib
import importlib.resources
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources.abc import Traversable
from pathlib import Path

from cnfeed.errors import CnfeedError, NotFoundError
from cnfeed.storage.faults import shown, told


def folder(name: str) -> Traversable:
    """``content`` or ``resources``: in an installed cnfeed inside the package, in a checkout beside ``src``."""
    package = importlib.resources.files("cnfeed")
    installed = package.joinpath(name)
    if installed.is_dir():
        return installed
    beside = Path(str(package)).parents[1] / name
    if beside.is_dir() and (beside.parent / "pyproject.toml").is_file():
        return beside
    raise NotFoundError(name, f"This installation of cnfeed lacks its folder {name}; install it again.")


def read(path: str) -> bytes:
    """The bytes of a packaged file such as ``resources/icons/cnfeed.svg``."""
    name, _, rest = path.partition("/")
    try:
        return folder(name).joinpath(*rest.split("/")).read_bytes()
    except OSError as error:
        raise NotFoundError(path, f"This installation of cnfeed lacks {path}; install it again.") from error


@contextmanager
def on_disk(name: str) -> Iterator[Path]:
    """A packaged folder as a path, also where the package is an archive."""
    with importlib.resources.as_file(folder(name)) as path:
        yield path


def copied(name: str, destination: Path) -> Path:
    """Copy a packaged folder, such as the sample workspace, to where it may be edited; all of it or none."""
    if os.path.lexists(destination):
        raise CnfeedError(f"{shown(destination)} exists already; nothing was copied. Choose another folder.")
    waiting = destination.with_name(f".{destination.name}.cnfeed-tmp")
    with told(f"copy {name} to {shown(destination)}"):
        try:
            shutil.rmtree(waiting, ignore_errors=True)
            with on_disk(name) as source:
                shutil.copytree(source, waiting, copy_function=shutil.copyfile)
            waiting.rename(destination)
        finally:
            with contextlib.suppress(OSError):
                shutil.rmtree(waiting, ignore_errors=True)
    return destination
