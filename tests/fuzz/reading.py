"""A target for coverage-guided fuzzing: any bytes are read, listed and edited, or are a problem; nothing is raised.

Needs atheris (``pip install atheris``), which no other test does. CONTRIBUTING.md has the command.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2] / "src")]

from builders import a_source  # noqa: E402 - found by the path above
from surviving import survived  # noqa: E402

HREFS = ("content/en/events/quay.md", "docs/index.md", "content/posts/2026-03-19-pier.md", "README.md", "blog/x.mdx")
GENERATORS = ("hugo", "mkdocs", "docusaurus", "pelican", "plain")


def one_input(content: bytes) -> None:
    """The first byte chooses generator and path, the rest is the document."""
    if not content:
        return
    choice, text = content[0], content[1:].decode("utf-8", "replace")
    survived(
        text,
        HREFS[choice // 5 % 5],
        a_source(generator=GENERATORS[choice % 5], language="zh" if choice > 127 else "en"),
    )


def main() -> None:
    """Run the fuzzer with libFuzzer's own arguments; files named are tried once."""
    import atheris

    atheris.instrument_all()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
