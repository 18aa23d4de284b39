"""Sites' generators: which site a folder holds, and what its generator makes of each document."""

from __future__ import annotations

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.settings import Source

from . import docusaurus, hugo, mkdocs, pelican, plain
from .base import Facts
from .detection import detect, wanted
from .new import new_path, new_text

GENERATORS = {
    "hugo": hugo.facts,
    "docusaurus": docusaurus.facts,
    "mkdocs": mkdocs.facts,
    "pelican": pelican.facts,
    "plain": plain.facts,
}


def facts(document: Document, matter: FrontMatter, source: Source) -> Facts:
    """What the source's generator makes of a document."""
    return GENERATORS.get(source.generator, plain.facts)(document, matter, source)


__all__ = ["Facts", "detect", "facts", "new_path", "new_text", "wanted"]
