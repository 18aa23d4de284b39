"""Saving a document: the old text or the new one, never a torn one, and never over somebody else's.

The order (TRAPS 3.2): compare under a lock, write and sync a temporary file beside, exchange the two names in one
step, look at what came out, sync the folder, forget the old text. An editor that slips in between the comparison and
the exchange is seen in what came out, and gets its text back.
"""

from __future__ import annotations

from cnfeed.errors import CnfeedError, ConflictError
from cnfeed.storage.faults import sentence
from cnfeed.storage.swap import OpenFolder


def replace(folder: OpenFolder, name: str, old: bytes, new: bytes, href: str) -> None:
    """Put *new* in the place of *old*; ConflictError if something else stood there."""
    temporary = folder.draft(new, like=folder.status(name))
    try:
        if folder.exchange(temporary, name):
            _check(folder, temporary, name, old, href)
        elif folder.read(name) == old:  # no exchange on this disk: a window of microseconds remains
            folder.replace(temporary, name)
        else:
            raise ConflictError(href)
        _confirm(folder, f"{href} holds the new text")
    finally:
        folder.forget(temporary)


def create(folder: OpenFolder, name: str, new: bytes, href: str) -> None:
    """Make a file that must not exist yet."""
    temporary = folder.draft(new)
    try:
        folder.place_new(temporary, name)
        _confirm(folder, f"{href} is written")
    except FileExistsError as error:
        raise ConflictError(href, f"{href} exists already; nothing was written.") from error
    finally:
        folder.forget(temporary)


def delete(folder: OpenFolder, name: str, old: bytes, href: str) -> None:
    """Take a file away; ConflictError if its text is not *old* any more."""
    aside = folder.set_aside(name)  # under a temporary name it can still be looked at, and put back
    try:
        _check_aside(folder, aside, name, old, href)
        _confirm(folder, f"{href} is deleted")
    finally:
        folder.forget(aside)


def _check_aside(folder: OpenFolder, aside: str, name: str, old: bytes, href: str) -> None:
    try:
        same = folder.read(aside) == old
    except OSError:
        folder.place_new(aside, name)
        raise
    if not same:
        folder.place_new(aside, name)
        raise ConflictError(href)


def _check(folder: OpenFolder, temporary: str, name: str, old: bytes, href: str) -> None:
    try:
        same = folder.read(temporary) == old
    except OSError:
        _put_back(folder, temporary, name, href)
        raise
    if not same:
        _put_back(folder, temporary, name, href)
        raise ConflictError(href, f"{href} was changed by another program while it was being saved; that text stands.")


def _put_back(folder: OpenFolder, temporary: str, name: str, href: str) -> None:
    try:
        folder.exchange(temporary, name)
    except OSError as error:  # never forget what may be somebody's only copy: under another name it is no litter
        rescued = f"{name}.before-save"
        folder.replace(temporary, rescued)
        outcome = f"{href} holds the new text, and what stood there is kept beside it as {rescued}"
        raise CnfeedError(sentence(error, f"put back what another program wrote to {href}", outcome)) from error


def _confirm(folder: OpenFolder, done: str) -> None:
    # The name already leads to the new text: to call this "nothing was changed" would be untrue.
    try:
        folder.sync()
    except OSError as error:
        raise CnfeedError(
            sentence(error, "make sure of it on the disk", f"{done}, but may not outlive a crash")
        ) from error
