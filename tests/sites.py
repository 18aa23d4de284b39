"""A site in memory: its files, the sources found in it, and what its generator makes of a document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import parse
from cnfeed.model.settings import Source
from cnfeed.reading.generators import Facts, detect, facts, wanted


@dataclass(frozen=True)
class Site:
    """Files by path."""

    files: Mapping[str, str]

    @property
    def sources(self) -> tuple[Source, ...]:
        return detect(sorted(self.files), {path: text for path, text in self.files.items() if wanted(path)})

    @property
    def source(self) -> Source:
        (only,) = self.sources
        return only

    def facts(self, path: str) -> Facts:
        owners = [one for one in self.sources if one.path == "." or path.startswith(f"{one.path}/")]
        source = max(owners, key=lambda one: 0 if one.path == "." else len(one.path))
        document = Document(path, self.files[path])
        return facts(document, parse(document.text), source)

    def url(self, path: str) -> str | None:
        return self.facts(path).url


def page(body: str = "Text.\n", **front: object) -> str:
    """A document with these front matter lines, values as they are to be written."""
    lines = "".join(f"{key}: {value}\n" for key, value in front.items())
    return f"---\n{lines}---\n\n{body}" if lines else body
