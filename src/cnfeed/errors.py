"""What can go wrong in the world; ``str()`` is a sentence one can act on.

Everything that is not a :class:`CnfeedError` is a bug of ours.
"""

from __future__ import annotations


class CnfeedError(Exception):
    """Something outside the program stands in the way."""


class NotFoundError(CnfeedError):
    """A document, folder or entry is not there."""

    def __init__(self, href: str, message: str | None = None) -> None:
        super().__init__(message or f"{href} does not exist.")
        self.href = href


class ConflictError(CnfeedError):
    """A text changed since it was read; nothing was written."""

    def __init__(self, href: str, message: str | None = None) -> None:
        super().__init__(message or f"{href} changed on disk since it was opened; nothing was written.")
        self.href = href


class DocumentError(CnfeedError):
    """This edit of a document cannot be made without touching more than it is about."""

    def __init__(self, href: str, reason: str, *, line: int | None = None) -> None:
        place = href if line is None else f"{href}:{line}"
        super().__init__(f"{place}: {reason}")
        self.href, self.line, self.reason = href, line, reason


class SettingsError(CnfeedError):
    """``cnfeed.toml`` or a command's words are not what is allowed; ``key`` is dotted, as ``source.0.path``."""

    def __init__(
        self, reason: str, *, href: str | None = None, line: int | None = None, key: str | None = None
    ) -> None:
        place = "" if href is None else f"{href}: " if line is None else f"{href}:{line}: "
        super().__init__(place + reason)
        self.href, self.line, self.reason, self.key = href, line, reason, key


class PublishError(CnfeedError):
    """The target cannot take what was to be published; it is as it was."""


class UnavailableError(CnfeedError):
    """Something this command needs is missing on this machine (a display, a library, git)."""


class Cancelled(Exception):  # noqa: N818 - no error: the user asked for it
    """The user asked a running operation to stop; nothing was changed."""
