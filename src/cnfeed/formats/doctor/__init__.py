"""What is wrong with any calendar or feed, whoever wrote it, and which client breaks: bytes in, findings out.

It shares no code with what cnfeed writes, so that it can judge it.
"""

from cnfeed.formats.doctor.around import Around
from cnfeed.formats.doctor.examination import concerns, examine, git_line_ends, may_concern
from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.mend import mended
from cnfeed.formats.doctor.rules import RULES

__all__ = ["RULES", "Around", "Finding", "concerns", "examine", "git_line_ends", "may_concern", "mended"]
