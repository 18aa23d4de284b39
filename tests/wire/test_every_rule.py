"""Each rule of the wire has tests that bear its number, and what doctor looks for bears it too."""

from __future__ import annotations

import re

from cnfeed.formats.doctor import RULES
from running import TESTS

NUMBER = re.compile(r"rules?_(\d\d)(?:_and_(\d\d))?_|\(\s*\"(\d\d) [a-zA-Z]")
# A server shows them, not a file: how `cnfeed serve` answers is tried with the command line.
TRANSPORT = {35, 36, 53}
# Nothing of them can be seen in one file: cnfeed's own publishing is tried, with what breaks them beside it.
NOT_IN_A_FILE = {21, 57}


def numbered() -> set[int]:
    """The rules that tests are named after."""
    found = (match for path in TESTS.rglob("*.py") for match in NUMBER.finditer(path.read_text(encoding="utf-8")))
    return {int(number) for match in found for number in match.groups() if number}


def test_every_rule_is_named_by_a_test() -> None:
    assert set(range(1, 58)) - numbered() <= TRANSPORT


def test_every_rule_that_a_file_can_break_is_looked_for() -> None:
    assert {rule.number for rule in RULES.values()} == set(range(1, 58)) - TRANSPORT - NOT_IN_A_FILE
