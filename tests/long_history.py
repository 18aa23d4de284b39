"""A site's long past, made up from a seed: written into a repository in one go by ``git fast-import``."""

from __future__ import annotations

import random
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from running import ENVIRONMENT

WORDS = (  # noqa: SIM905 - thirty quoted words read worse
    "rope tide crane quay harbour sail lantern anchor gull net buoy cable cargo captain deck dock ferry fog hull"
    " island keel lagoon mast oar pier reef rudder shore storm surf tug wave wharf"
).split()
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")
DIGEST = "content/digest/news.md"
Changes = dict[str, str | None]


class LongHistory:
    """Documents that a community adds, edits, renames, moves, reschedules and removes, and a digest that grows."""

    def __init__(self, seed: int, documents: int) -> None:
        self.random = random.Random(seed)
        self.count = 0
        self.size = documents
        self.files = {"hugo.toml": 'baseURL = "https://harbour.example/"\n'}
        self.sections: list[tuple[str, list[str]]] = [("2026-01", [self.bullet(), self.bullet()])]
        for _ in range(documents):
            self.add()
        self.grow()

    def write(self, root: Path, commits: int) -> None:
        """Make the repository."""
        root.mkdir(parents=True)
        subprocess.run(["git", "init", "-q", "-b", "main", root], check=True, env=ENVIRONMENT)
        stream = "".join(self.stream(commits)).encode()
        subprocess.run(["git", "-C", root, "fast-import", "--quiet"], input=stream, check=True, env=ENVIRONMENT)

    def stream(self, commits: int) -> Iterator[str]:
        """What fast-import reads."""
        now, changes = 1_767_600_000, Changes(self.files)
        for _ in range(commits):
            yield f"commit refs/heads/main\ncommitter Ada <ada@harbour.example> {now} +0000\ndata 1\nx\n"
            for path, text in changes.items():
                data = "" if text is None else text.encode()
                yield f"D {path}\n" if text is None else f"M 100644 inline {path}\ndata {len(data)}\n{text}\n"
            now += self.random.randint(3_600, 90_000)
            changes = self.random.choice(self.actions())()

    def actions(self) -> tuple[Callable[[], Changes], ...]:
        """What may happen in one commit."""
        renames = (self.rename, self.move_and_retitle)
        return self.add, self.remove, self.append, self.retitle, self.reschedule, self.grow, self.grow, *renames

    def words(self, count: int) -> str:
        return " ".join(self.random.choice(WORDS) for _ in range(count))

    def number(self) -> int:
        self.count += 1
        return self.count

    def name(self, folder: str) -> str:
        return f"content/{folder}/{self.words(2).replace(' ', '-')}-{self.number()}.md"

    def title(self) -> str:
        return f"{self.words(3).title()} {self.number()}"

    def day(self, year: int) -> str:
        return f"{year}-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}"

    def one(self) -> str:
        return self.random.choice([path for path in self.files if path.endswith(".md") and path != DIGEST])

    def add(self) -> Changes:
        folder = self.random.choice(("events", "posts"))
        event = f"event:\n  start: {self.day(2026)}\n" if folder == "events" else ""
        body = "\n\n".join(f"{self.words(30).capitalize()}." for _ in range(4))
        path = self.name(folder)
        self.files[path] = f"---\ntitle: {self.title()}\ndate: {self.day(2025)}\n{event}---\n\n{body}\n"
        return {path: self.files[path]}

    def remove(self) -> Changes:
        if len(self.files) < self.size:
            return self.add()
        path = self.one()
        del self.files[path]
        return {path: None}

    def append(self) -> Changes:
        return self.edited(lambda text: f"{text}\n{self.words(20)}.\n")

    def retitle(self) -> Changes:
        return self.edited(self.retitled)

    def reschedule(self) -> Changes:
        return self.edited(lambda text: re.sub("start: .*", f"start: {self.day(2026)}", text))

    def retitled(self, text: str) -> str:
        return re.sub("title: .*", f"title: {self.title()}", text, count=1)

    def edited(self, change: Callable[[str], str]) -> Changes:
        path = self.one()
        self.files[path] = change(self.files[path])
        return {path: self.files[path]}

    def rename(self) -> Changes:
        old = self.one()
        return self.moved(old, self.name(old.split("/")[1]), lambda text: text)

    def move_and_retitle(self) -> Changes:
        return self.moved(self.one(), self.name(self.random.choice(("events", "posts", "archive/2025"))), self.retitled)

    def moved(self, old: str, new: str, change: Callable[[str], str]) -> Changes:
        self.files[new] = change(self.files.pop(old))
        return {old: None, new: self.files[new]}

    def bullet(self) -> str:
        number, month = self.number(), self.random.choice(MONTHS)
        name = f"{month} {self.random.randint(1, 28)} {self.words(2).title()} {number} will be held in Faro"
        return f"- [{name}](https://things.example/{number})\n\n    {self.words(10)}.\n"

    def grow(self) -> Changes:
        """A bullet more, somewhere in the newest month; now and then a month more, or another order."""
        if len(self.sections[0][1]) > 6:
            self.sections.insert(0, (f"{2026 + len(self.sections) // 12}-{len(self.sections) % 12 + 1:02}", []))
        bullets = self.sections[0][1]
        bullets.insert(self.random.randint(0, len(bullets)), self.bullet())
        if self.random.random() < 0.3:
            self.random.shuffle(bullets)
        months = "\n".join(f"### {month}\n\n" + "\n".join(its) for month, its in self.sections)
        self.files[DIGEST] = f"---\ntitle: Digest\n---\n\n{months}"
        return {DIGEST: self.files[DIGEST]}
