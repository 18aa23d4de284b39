"""A calendar's bytes as content lines, however badly they are folded or ended, each with its number."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cnfeed.formats.doctor.finding import Finding

PHYSICAL = re.compile(rb"([^\r\n]*)(\r\n|\r|\n|\Z)")
BEGIN = re.compile(rb"BEGIN[ \t]*:", re.IGNORECASE)
NAME = re.compile(r"[A-Za-z0-9-]+(?=[;:])")
PARAMETER = re.compile(r';([A-Za-z0-9-]+)=((?:"[^"]*"|[^",;:]*)(?:,(?:"[^"]*"|[^",;:]*))*)')
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
BOM = b"\xef\xbb\xbf"
UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
OCTETS = 75


@dataclass(frozen=True, slots=True)
class Line:
    """A content line, unfolded; ``number`` is the line of the file it begins on."""

    number: int
    name: str
    parameters: Mapping[str, str]
    value: str
    text: str


@dataclass(slots=True)
class Folded:
    """The pieces of one content line, before they are joined."""

    number: int
    pieces: list[bytes]

    @property
    def octets(self) -> bytes:
        """The line without its folds."""
        return b"".join(self.pieces)


def transcoded(content: bytes) -> bytes | None:
    """UTF-16 as UTF-8; None for what does not begin with its mark."""
    return content.decode("utf-16", errors="replace").encode(errors="replace") if content[:2] in UTF_16 else None


def read(content: bytes) -> tuple[list[Line], list[Finding]]:
    """Every content line, and what is wrong with the bytes; a line that is no property has no name."""
    findings: list[Finding] = []
    return [_line(folded, findings) for folded in _folded(content, findings)], findings


def _folded(content: bytes, findings: list[Finding]) -> list[Folded]:
    """The physical lines put together; each fault of a line end or a fold is noted."""
    if content.startswith(BOM):
        findings.append(Finding(1, "bom"))
        content = content.removeprefix(BOM)
    if content and not content.endswith((b"\n", b"\r")):
        findings.append(Finding(content.count(b"\n") + 1, "last-line"))
    found: list[Folded] = []
    wrong: list[int] = []
    for number, (body, end) in enumerate(_physical(content), 1):
        if end not in (b"\r\n", b""):
            wrong.append(number)
        _add(found, number, body, findings)
    if wrong:
        findings.append(Finding(wrong[0], "line-end", f"{len(wrong)} of {number}"))
    return found


def _physical(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    for match in PHYSICAL.finditer(content):
        if match[0]:
            yield match[1], match[2]


def _add(found: list[Folded], number: int, body: bytes, findings: list[Finding]) -> None:
    if len(body) > OCTETS:
        findings.append(Finding(number, "fold-long", str(len(body))))
    if not body.strip():
        findings.append(Finding(number, "blank-line" if found else "before-begin"))
    elif body[:1] in (b" ", b"\t") and found:
        findings += _fold_faults(found[-1].pieces[-1], body[1:], number)
        found[-1].pieces.append(body[1:])
    else:
        if not found and not BEGIN.match(body):
            findings.append(Finding(number, "before-begin"))
        found.append(Folded(number, [body]))


def _fold_faults(before: bytes, after: bytes, number: int) -> Iterator[Finding]:
    if after[:1] and after[0] & 0xC0 == 0x80 and before[-1:] >= b"\x80":
        yield Finding(number, "fold-character")
    if (len(before) - len(before.rstrip(b"\\"))) % 2:
        yield Finding(number, "fold-escape")


def _line(folded: Folded, findings: list[Finding]) -> Line:
    try:
        text = folded.octets.decode()
    except UnicodeDecodeError:
        findings.append(Finding(folded.number, "not-utf-8"))
        text = folded.octets.decode(errors="replace")
    if control := CONTROL.search(text):
        findings.append(Finding(folded.number, "control-character", f"U+{ord(control[0]):04X}"))
    return _parsed(folded.number, text, findings)


def _parsed(number: int, text: str, findings: list[Finding]) -> Line:
    name = NAME.match(text)
    if not name:
        findings.append(Finding(number, "no-property", text))
        return Line(number, "", {}, text, text)
    at, parameters = name.end(), {}
    while found := PARAMETER.match(text, at):
        parameters[found[1].upper()] = found[2].replace('"', "")
        at = found.end()
    if text[at : at + 1] != ":":
        findings.append(Finding(number, "parameter", text[name.end() :]))
        at = text.find(":", at)
        if at < 0:
            return Line(number, "", {}, text, text)
    return Line(number, name[0].upper(), parameters, text[at + 1 :], text)
