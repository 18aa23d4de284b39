"""One row of the table."""

from __future__ import annotations

from dataclasses import dataclass

from cnfeed.model.problem import Severity

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


@dataclass(frozen=True, slots=True)
class Rule:
    """``number`` is the wire rule's; ``sentence`` holds ``{}`` where the detail of a finding goes."""

    code: str
    number: int
    severity: Severity
    sentence: str
    breaks: str
    source: str
