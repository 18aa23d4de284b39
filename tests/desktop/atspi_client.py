"""Looks for the window through AT-SPI and moves an event by keys; run by the system's Python, which has Atspi."""

from __future__ import annotations

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

MOST = 60.0


def below(node: Atspi.Accessible, depth: int = 0) -> Atspi.Accessible:
    """Every accessible object below one."""
    yield node
    if depth < 14:
        for number in range(min(node.get_child_count(), 80)):
            child = node.get_child_at_index(number)
            if child is not None:
                yield from below(child, depth + 1)


def found(words: str, *, focused: bool = False) -> Atspi.Accessible | None:
    """The first object of the program that has these words in its name."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        if program is not None:
            program.clear_cache()
            for one in below(program):
                name = one.get_name() or ""
                if words in name and (not focused or one.get_state_set().contains(Atspi.StateType.FOCUSED)):
                    return one
    return None


def waited(words: str, *, focused: bool = False) -> Atspi.Accessible:
    """The same, as soon as it is there."""
    end = time.monotonic() + MOST
    while time.monotonic() < end:
        try:
            one = found(words, focused=focused)
        except gi.repository.GLib.GError:
            one = None
        if one is not None:
            return one
        time.sleep(0.3)
    raise SystemExit(f"{words!r} was not found")


def press(keys: str) -> None:
    """Press keys as a keyboard does."""
    subprocess.run(["xdotool", "key", keys], check=True)


def main(title: str, old: str, new: str) -> None:
    event = waited(title)
    day = event.get_parent()
    assert old in day.get_name(), day.get_name()
    print("found:", event.get_name(), "|", day.get_name(), "|", day.get_parent().get_role_name())
    press("space")
    focused = waited(title, focused=True)
    print("focused:", focused.get_name())
    press("alt+Right")
    end = time.monotonic() + MOST
    while time.monotonic() < end:
        try:
            one = found(title)
            if one is not None and new in one.get_parent().get_name():
                print("moved to:", one.get_parent().get_name())
                return
        except (gi.repository.GLib.GError, AttributeError):
            pass
        time.sleep(0.3)
    raise SystemExit("it did not move")


if __name__ == "__main__":
    main(*sys.argv[1:4])
