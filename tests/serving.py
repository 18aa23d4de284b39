"""``cnfeed serve`` in a process of its own, and questions to it as a client asks them."""

from __future__ import annotations

import http.client
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from running import ENVIRONMENT


@dataclass(frozen=True)
class Response:
    """An answer: status, headers by their name in lower case, body."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Served:
    """A running server; ``said`` is where its lines about requests go."""

    process: subprocess.Popen[str]
    said: Path
    line: str

    @property
    def url(self) -> str:
        return self.line.split()[0]

    @property
    def port(self) -> int:
        return int(self.url.rstrip("/").rpartition(":")[2])

    def requests(self) -> list[str]:
        """A line per request so far."""
        return self.said.read_text(encoding="utf-8").splitlines()

    def ask(self, path: str, method: str = "GET", **headers: str) -> Response:
        """One request; underscores in a header's name stand for hyphens."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.putrequest(method, path, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            answer = connection.getresponse()
            return Response(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
        finally:
            connection.close()


@contextmanager
def served(*words: str, cwd: Path) -> Iterator[Served]:
    """``cnfeed serve WORDS`` on a free port until the block ends."""
    command = [sys.executable, "-m", "cnfeed", "serve", *words, "--port", "0"]
    said = cwd / "requests.txt"
    with said.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            command, cwd=cwd, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=errors, encoding="utf-8"
        )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, said.read_text(encoding="utf-8")
        yield Served(process, said, line)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.communicate(timeout=60)
        finally:
            process.kill()
