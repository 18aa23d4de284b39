"""When an edit would touch more than it is about."""

from __future__ import annotations

from cnfeed.errors import CnfeedError


class RefusedEdit(CnfeedError):  # noqa: N818 - nothing went wrong: the text is better edited by hand
    """This front matter cannot take this value without changing something else."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
