"""How long a publish takes beside what a Python user would write with the same libraries: prints times and ratios.

    .venv/bin/python benchmarks/publish.py [DOCUMENTS]

Both run in processes of their own, on a tree of documents made for it, half of them events. The peer does less: it
folds no dates, checks no zones, keeps no identity, cleans no HTML and remembers nothing. With sizes (``200,800``) one
sees whether time grows as the documents do.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
NOW = "2026-01-01T00:00:00Z"
SENTENCE = "The *{0}* crew of pier {1} shows how ropes, [knots](https://example.org/{1}) and `winches` work together. "
PLACES = ("Old hall, Rotterdam", "码头大厅，上海", "Lisbon")


def make_tree(folder: Path, count: int) -> None:
    """Documents of some 2 KB, in folders by month."""
    for number in range(count):
        day = date(2021, 1, 1) + timedelta(days=number % 1800)
        path = folder / f"{day:%Y/%m}" / f"pier-{number:05}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(document(number, day)), encoding="utf-8")


def document(number: int, day: date) -> Iterator[str]:
    """One document's lines."""
    yield f'---\ntitle: "Pier talk {number}"\ndate: {day}T09:00:00+01:00\ndescription: About pier {number}.'
    yield f"categories: [harbour, dock-{number % 9}]\nlang: {'zh' if number % 3 == 0 else 'en'}"
    if number % 2:
        start = day + timedelta(days=20)
        yield f"start: {start}T18:00\nend: {start}T20:00\ntimezone: Europe/Lisbon\nlocation: {PLACES[number % 3]}"
    yield f"---\n\n## Pier {number}\n\n"
    yield "\n\n".join(SENTENCE.format(crew, number) * 5 for crew in ("day", "night", "spare"))


def timed(*command: str, cache: Path) -> float:
    """Seconds that a command takes."""
    env = os.environ | {"XDG_CACHE_HOME": str(cache), "XDG_STATE_HOME": str(cache)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, env=env, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def best(run: Callable[[], float], times: int = 3) -> float:
    """The quickest of some runs: the machine's other work only ever adds."""
    return min(run() for _ in range(times))


def measure(count: int) -> None:
    """Print a table for a number of documents."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        tree, cache = folder / "tree", folder / "cache"
        make_tree(tree, count)
        ours = ("-m", "cnfeed", "publish", str(tree), "--now", NOW)
        runs = iter(range(100))
        peer = best(lambda: timed(str(HERE / "peer.py"), str(tree), str(folder / f"peer{next(runs)}"), cache=cache), 2)
        cold = best(lambda: timed(*ours, "--no-cache", "--to", str(folder / f"cold{next(runs)}"), cache=cache), 2)
        warm = (*ours, "--to", str(folder / "warm"))
        timed(*warm, cache=cache)
        timed(*warm, cache=cache)
        same = best(lambda: timed(*warm, cache=cache))
        edited = next(tree.rglob("*.md"))

        def after_an_edit() -> float:
            edited.write_text(edited.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")
            time.sleep(0.1)
            return timed(*warm, cache=cache)

        one = best(after_an_edit)
        start = best(lambda: timed("-c", "pass", cache=cache), 5)
    print(f"{count} documents{'seconds':>22}{'of the peer':>14}{'µs/document':>14}")
    for what, took in (("peer", peer), ("first publish", cold), ("after one edit", one), ("nothing changed", same)):
        print(f"  {what:<18}{took:>16.3f}{took / peer:>14.2f}{took / count * 1e6:>14.0f}")
    print(f"  nothing changed / python -c pass: {same / start:.1f}")


if __name__ == "__main__":
    for size in (sys.argv[1] if len(sys.argv) > 1 else "1000").split(","):
        measure(int(size))
