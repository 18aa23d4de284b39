"""Content lines as a tree of components, also where BEGIN and END do not match."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cnfeed.formats.doctor.contentlines import Line
from cnfeed.formats.doctor.finding import Finding


@dataclass(slots=True)
class Component:
    """A component with its own properties and those inside it."""

    name: str
    line: int
    lines: list[Line] = field(default_factory=list)
    components: list[Component] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Line]:
        """Every property of that name."""
        return (line for line in self.lines if line.name == name)

    def first(self, name: str) -> Line | None:
        """The first property of that name."""
        return next(self.all(name), None)

    def value(self, name: str) -> str:
        """Its value, "" where there is none."""
        line = self.first(name)
        return line.value.strip() if line else ""

    def inside(self, name: str) -> Iterator[Component]:
        """Every component of that name directly inside."""
        return (one for one in self.components if one.name == name)


def tree(lines: Sequence[Line], findings: list[Finding]) -> list[Component]:
    """The outermost components."""
    root = Component("\n", 0)  # a name that no line can hold
    stack = [root]
    for line in lines:
        if line.name == "BEGIN":
            _open(stack, line, findings)
        elif line.name == "END":
            _close(stack, line, findings)
        elif len(stack) == 1:
            findings.append(Finding(line.number, "after-end" if root.components else "before-begin"))
        else:
            _add(stack[-1], line, findings)
    findings += [Finding(left.line, "cut-off", left.name) for left in stack[1:][:3]]
    return root.components


def _open(stack: list[Component], line: Line, findings: list[Finding]) -> None:
    component = Component(line.value.strip().upper(), line.number)
    if any(outer.name == component.name for outer in stack[-3:]):
        # An END was forgotten: what follows stands beside, not inside.
        while stack[-1].name != component.name:
            stack.pop()
        findings.append(Finding(stack[-1].line, "cut-off", stack[-1].name))
        stack.pop()
    stack[-1].components.append(component)
    stack.append(component)


def _close(stack: list[Component], line: Line, findings: list[Finding]) -> None:
    name = line.value.strip().upper()
    if not any(outer.name == name for outer in stack[-3:]):
        findings.append(Finding(line.number, "unbalanced", f"END:{name}"))
        return
    while stack[-1].name != name:
        left = stack.pop()
        findings.append(Finding(left.line, "cut-off", left.name))
    stack.pop()


def _add(component: Component, line: Line, findings: list[Finding]) -> None:
    if component.components and component.name == "VCALENDAR":
        findings.append(Finding(line.number, "property-late", line.name))
    component.lines.append(line)
