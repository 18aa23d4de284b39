"""A site that lives: whatever is done to it between publishes, nothing is announced twice and nothing lost."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from cnfeed.model.entry import Entry
from cnfeed.workspace.identity.ledger import EMPTY, Ledger, parsed
from cnfeed.workspace.identity.pairing import identified
from cnfeed.workspace.publishing.publication import publication
from workspace.publishing import NOW, SETTINGS, entry, files, on

PICK = st.integers(0, 999)


@dataclass
class Page:
    """A document with its bullets, each known to the test by a number that cnfeed never sees."""

    path: str
    number: int
    bullets: dict[int, Entry] = field(default_factory=dict)

    @property
    def text(self) -> str:
        own = [f"Page {self.number} speaks of thing {n * self.number} and of nothing else." for n in range(12)]
        return "\n".join([*own, *(f"- {one.title}: {one.when.start}" for one in self.bullets.values())])


class Site(RuleBasedStateMachine):
    """One action between two publishes."""

    def __init__(self) -> None:
        super().__init__()
        self.counter = 0
        self.now = NOW
        self.ledger: Ledger = EMPTY
        self.uids: dict[int, str] = {}
        self.pages: list[Page] = []
        for _ in range(2):
            self.add_page()
            self.add_bullet(0, 0)
            self.add_bullet(1, 0)
        self.publish()

    def next(self) -> int:
        self.counter += 1
        return self.counter

    def add_page(self) -> None:
        number = self.next()
        self.pages.append(Page(f"docs/page-{number}.md", number))

    def add_bullet(self, page: int, place: int) -> None:
        chosen, number = self.pages[page % len(self.pages)], self.next()
        bullet = entry(path=chosen.path, title=f"Thing {number}", anchor=f"thing-{number}", when=self.a_day(number))
        known = list(chosen.bullets.items())
        known.insert(place % (len(known) + 1), (number, bullet))
        chosen.bullets = dict(known)

    def a_day(self, number: int) -> object:
        return on(date(2026, 1, 1) + timedelta(days=number))

    def publish(self) -> None:
        texts = {page.path: page.text for page in self.pages}
        told = [(number, one) for page in self.pages for number, one in page.bullets.items()]
        placed = [(number, replace(one, line=line)) for line, (number, one) in enumerate(told, 3)]
        known = identified([one for _, one in placed], self.ledger, texts)
        after = {number: one.uid or "" for (number, _), one in zip(placed, known, strict=True)}
        changed = {number for number, uid in after.items() if self.uids.get(number, uid) != uid}
        assert not changed, "an entry changed its uid"
        assert len({*after.values()}) == len(after), "two entries share a uid"
        strangers = {uid for number, uid in self.uids.items() if number not in after}
        assert not strangers & {*after.values()}, "a new entry took the uid of one that left"
        self.now += timedelta(days=1)
        made = publication(known, SETTINGS, self.ledger, self.now, texts=texts)
        self.ledger = parsed(made.ledger_artifact.content.decode())
        again = publication(known, SETTINGS, self.ledger, self.now + timedelta(hours=1), texts=texts)
        assert files(again) == files(made), "publishing again wrote something"
        self.uids |= after

    @rule(page=PICK, place=PICK)
    def insert(self, page: int, place: int) -> None:
        self.add_bullet(page, place)
        self.publish()

    @rule(page=PICK, what=st.sampled_from(["title", "when", "url", "source"]), place=PICK)
    def change(self, page: int, what: str, place: int) -> None:
        bullets = self.pages[page % len(self.pages)].bullets
        if bullets:
            number = list(bullets)[place % len(bullets)]
            new = self.next()
            changes: dict[str, dict[str, object]] = {
                "title": {"title": f"Other {new}", "anchor": f"other-{new}"},
                "when": {"when": self.a_day(new)},
                "url": {"url": f"https://harbour.example/{new}"},
                "source": {"source": f"source-{new}"},
            }
            bullets[number] = replace(bullets[number], **changes[what])  # type: ignore[arg-type]
            self.publish()

    @rule(page=PICK, place=PICK)
    def remove(self, page: int, place: int) -> None:
        bullets = self.pages[page % len(self.pages)].bullets
        if bullets:
            del bullets[list(bullets)[place % len(bullets)]]
            self.publish()

    @rule(page=PICK)
    def rename(self, page: int) -> None:
        chosen = self.pages[page % len(self.pages)]
        chosen.path = f"moved/{self.next()}.md"
        chosen.bullets = {number: replace(one, path=chosen.path) for number, one in chosen.bullets.items()}
        self.publish()

    @rule(page=PICK, place=PICK, to=PICK)
    def move_to_another_page(self, page: int, place: int, to: int) -> None:
        bullets, target = self.pages[page % len(self.pages)].bullets, self.pages[to % len(self.pages)]
        if bullets:
            number = list(bullets)[place % len(bullets)]
            target.bullets[number] = replace(bullets.pop(number), path=target.path)
            self.publish()

    @rule()
    def new_page(self) -> None:
        self.add_page()
        self.add_bullet(len(self.pages) - 1, 0)
        self.publish()

    @rule()
    def shuffle(self) -> None:
        self.pages.reverse()
        self.publish()

    @invariant()
    def lines_are_never_lost(self) -> None:
        assert {*self.uids.values()} <= {*self.ledger.lines}


TestSite = Site.TestCase
TestSite.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)
