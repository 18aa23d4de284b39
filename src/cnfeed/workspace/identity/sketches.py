"""Is this document that one, renamed? Judged from a sketch of a text that may be gone, as git judges by its lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import product
from zlib import crc32

BINS = 64
PIECE = 64  # code points; a longer line counts for more, as in git's diffcore-delta
ALIKE = 0.34  # of all pieces in either text: two texts of one length that share half of their pieces
CROWD = 40  # pieces that more documents than this have in common say nothing (a template's lines)


def sketch(text: str) -> str:
    """A short fingerprint of a text's pieces: two hex digits per bin, 00 for an empty one (one-permutation minhash)."""
    lowest = [0] * BINS
    for piece in _pieces(text):
        value = crc32(piece.encode("utf-8", "surrogatepass"))
        place, rank = value % BINS, value // BINS + 1
        if not lowest[place] or rank < lowest[place]:
            lowest[place] = rank
    return bytes(rank % 255 + 1 if rank else 0 for rank in lowest).hex()


def likeness(one: str, other: str) -> float:
    """How much of both texts is the same, from 0 to 1."""
    pairs = [(a, b) for a, b in zip(_bins(one), _bins(other), strict=False) if a or b]
    return sum(a == b for a, b in pairs) / len(pairs) if pairs else 0.0


def renamed(vanished: Mapping[str, str], appeared: Mapping[str, str]) -> dict[str, str]:
    """New path by old path, for texts (as sketches) most of which is the same; the likest first, each once."""
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for _, old, new in sorted(_candidates(vanished, appeared)):
        if old not in pairs and new not in taken:
            pairs[old] = new
            taken.add(new)
    return pairs


def _candidates(
    vanished: Mapping[str, str], appeared: Mapping[str, str]
) -> Iterator[tuple[tuple[float, int], str, str]]:
    for old, new in _meetings(vanished, appeared):
        alike = likeness(vanished[old], appeared[new])
        if alike >= ALIKE:
            yield (-alike, -_shared_end(old, new)), old, new


def _meetings(vanished: Mapping[str, str], appeared: Mapping[str, str]) -> set[tuple[str, str]]:
    """Pairs worth a look: the same whole sketch, or two neighbouring bins alike; never all with all."""
    olds, news = _index(vanished), _index(appeared)
    met: set[tuple[str, str]] = set()
    for key, paths in olds.items():
        others = news.get(key, ())
        if isinstance(key, str):
            met.update(_closest(paths, others))
        elif len(paths) <= CROWD and len(others) <= CROWD:
            met.update(product(paths, others))
    return met


def _closest(olds: list[str], news: list[str] | tuple[()]) -> Iterator[tuple[str, str]]:
    """Of equal texts those of one file name, and the others in order of their paths."""
    if len(olds) <= CROWD and len(news) <= CROWD:
        yield from product(olds, news)
        return
    by_name = {_name(path): path for path in news}
    yield from ((old, by_name[_name(old)]) for old in olds if _name(old) in by_name)
    yield from zip(sorted(olds), sorted(news), strict=False)


def _index(sketches: Mapping[str, str]) -> dict[str | tuple[int, int, int], list[str]]:
    index: dict[str | tuple[int, int, int], list[str]] = defaultdict(list)
    for path, text in sketches.items():
        index[text].append(path)
        full = [(place, value) for place, value in enumerate(_bins(text)) if value]
        for (place, first), (_, second) in zip(full, [*full[1:], *full[:1]], strict=True):
            index[place, first, second].append(path)
    return index


def _pieces(text: str) -> Iterator[str]:
    for line in text.splitlines():
        line = line.strip()
        for start in range(0, len(line), PIECE):
            yield line[start : start + PIECE]


def _bins(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _shared_end(one: str, other: str) -> int:
    """How many characters of two paths are the same from the end: the same name, then the same folder."""
    shared = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        shared += 1
    return shared
