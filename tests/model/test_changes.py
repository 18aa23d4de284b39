"""A change set has an inverse."""

from __future__ import annotations

from cnfeed.model.changes import Change, ChangeSet


def test_the_inverse_takes_back_the_last_change_first() -> None:
    step = ChangeSet((Change("a.md", "1", "2"), Change("b.md", None, "new")), "edit")
    assert step.inverse() == ChangeSet((Change("b.md", "new", None), Change("a.md", "2", "1")), "edit")
    assert step.inverse().inverse() == step


def test_an_empty_step_is_false_and_touches_nothing() -> None:
    assert not ChangeSet()
    assert ChangeSet((Change("a.md", "1", "2"),)).hrefs == {"a.md"}
