"""A closing date that an entry's words tell beside its own date: an entry of its own."""

from __future__ import annotations

from dataclasses import replace

from cnfeed.model.entry import Entry, Kind, Place
from cnfeed.reading.dates import Phrase


def closing_entry(main: Entry, closing: Phrase) -> Entry:
    """The deadline that *closing* names in the words of *main*, whose anchor already tells it apart."""
    place = (Place(closing.span, "phrase"),)
    return replace(
        main,
        kind=Kind.DEADLINE,
        when=closing.when,
        words=closing.words,
        anchor=f"{main.anchor}!closes",
        part_of=main.anchor,
        places={**main.places, "start": place, "end": place},
    )
