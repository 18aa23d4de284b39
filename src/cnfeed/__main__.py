"""``python -m cnfeed``."""

from __future__ import annotations

import sys

from cnfeed.cli.main import main

sys.exit(main())
