"""What is looked for: a table of rule → sentence, the client that breaks, and where that is known from."""

from __future__ import annotations

from cnfeed.formats.doctor import calendar_rules, event_rules, feed_rules
from cnfeed.formats.doctor.rule import Rule

RULES: dict[str, Rule] = {rule.code: rule for rule in (*calendar_rules.RULES, *event_rules.RULES, *feed_rules.RULES)}
