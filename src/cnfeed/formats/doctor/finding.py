"""A finding: where, and which row of the table."""

from __future__ import annotations

from dataclasses import dataclass

from cnfeed.formats.doctor.rule import Rule
from cnfeed.formats.doctor.rules import RULES
from cnfeed.model.problem import Severity

SHOWN = 80


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Prints as ``LINE: severity: message (rule N; breaks CLIENT) [code]``."""

    line: int
    code: str
    detail: str = ""

    @property
    def rule(self) -> Rule:
        """The row of the table."""
        return RULES[self.code]

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        return self.rule.severity

    @property
    def message(self) -> str:
        """The sentence, on one printable line."""
        return self.rule.sentence.replace("{}", _printable(self.detail))

    def __str__(self) -> str:
        rule = self.rule
        return f"{self.line}: {rule.severity}: {self.message} (rule {rule.number}; breaks {rule.breaks}) [{self.code}]"


def _printable(text: str) -> str:
    """What a file says, shortened, without anything that a terminal would act on."""
    shown = "".join(char if char.isprintable() else "\ufffd" for char in text[: SHOWN + 1])
    return shown if len(shown) <= SHOWN else shown[: SHOWN - 1] + "…"
