"""A shelf of published files over HTTP: media types, validators and silence as a good host has them."""

from __future__ import annotations

import hashlib
import mimetypes
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

from cnfeed.errors import CnfeedError
from cnfeed.storage.shelf import INDEX, Shelf, Shelved

_ENDINGS = {
    "ics": "text/calendar; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "opml": "text/x-opml; charset=utf-8",
    "jsonl": "application/jsonl; charset=utf-8",
    "xml": "application/xml; charset=utf-8",
    "json": "application/json; charset=utf-8",
}
# Sites publish other XML and JSON too (a sitemap, a search index), so the first words decide what is a feed.
_OPENINGS = {
    b"<rss": "application/rss+xml; charset=utf-8",
    b"<feed": "application/atom+xml; charset=utf-8",
    b"https://jsonfeed.org/version/": "application/feed+json; charset=utf-8",
}
_SECONDS_OF_SILENCE = 30


class Website(ThreadingHTTPServer):
    """The shelf's files on 127.0.0.1; a client that goes away is no error."""

    daemon_threads = True

    def __init__(self, shelf: Shelf, port: int) -> None:
        super().__init__(("127.0.0.1", port), partial(Answer, shelf))

    @property
    def url(self) -> str:
        """Where it can be asked."""
        return f"http://127.0.0.1:{self.server_port}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Override BaseServer.handle_error."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class Answer(BaseHTTPRequestHandler):
    """GET and HEAD of a file, with 304 where the client has it (RFC 9110, 13)."""

    protocol_version = "HTTP/1.1"
    server_version = "cnfeed"
    sys_version = ""
    timeout = _SECONDS_OF_SILENCE

    def __init__(self, shelf: Shelf, *arguments: Any) -> None:
        self._shelf = shelf
        super().__init__(*arguments)

    def do_GET(self) -> None:
        """Answer with the file."""
        self._answer()

    def do_HEAD(self) -> None:
        """Answer as GET would, without the file."""
        self._answer()

    def log_message(self, format: str, *args: Any) -> None:
        """Override BaseHTTPRequestHandler.log_message: a line per request says which program asked for what."""
        program = self.headers.get("User-Agent", "") if hasattr(self, "headers") else ""
        line = f"{datetime.now():%H:%M:%S} {format % args} {program}".rstrip()  # noqa: DTZ005 - the reader's clock
        print("".join(sign if sign.isprintable() else "?" for sign in line), file=sys.stderr)

    def log_error(self, format: str, *args: Any) -> None:
        """Override BaseHTTPRequestHandler.log_error: a client that stays connected and silent is none."""

    def _answer(self) -> None:
        path = path_of(self.path)
        try:
            found = self._shelf.read(path)
            folder = found is None and not path.endswith(INDEX) and self._shelf.read(f"{path}/{INDEX}") is not None
        except (CnfeedError, OSError) as error:
            return self._say(HTTPStatus.INTERNAL_SERVER_ERROR, f"{error}\n")
        if folder:  # relative links of its page need the slash
            return self._say(HTTPStatus.MOVED_PERMANENTLY, "", Location=f"{urlsplit(self.path).path}/")
        if found is None:
            return self._say(HTTPStatus.NOT_FOUND, f"Nothing is published under this address: {self.path}\n")
        return self._give(path, found)

    def _give(self, path: str, found: Shelved) -> None:
        etag = f'"{hashlib.sha256(found.content).hexdigest()[:32]}"'
        headers = {"ETag": etag, "Cache-Control": "no-cache"}
        # A file written in this second may change once more in it, and its date would not tell (RFC 9110, 8.8.2.2).
        settled = found.modified < datetime.now(UTC) - timedelta(seconds=1)
        if settled:
            headers["Last-Modified"] = format_datetime(found.modified, usegmt=True)
        if self._has(etag, found.modified if settled else None):
            self._send(HTTPStatus.NOT_MODIFIED, b"", headers)
        else:
            kind = {"Content-Type": media_type(path, found.content), "Content-Length": str(len(found.content))}
            self._send(HTTPStatus.OK, found.content, kind | headers)

    def _has(self, etag: str, modified: datetime | None) -> bool:
        """True where the client's copy is the present one; a date counts only where it sent no tag."""
        known = self.headers.get("If-None-Match")
        if known is not None:
            return known.strip() == "*" or etag in [one.strip().removeprefix("W/") for one in known.split(",")]
        since = moment(self.headers.get("If-Modified-Since", ""))
        return since is not None and modified is not None and modified <= since

    def _say(self, status: HTTPStatus, words: str, **headers: str) -> None:
        content = words.encode("utf-8", "backslashreplace")
        kind = {"Content-Type": "text/plain; charset=utf-8", "Content-Length": str(len(content))}
        self._send(status, content, kind | headers)

    def _send(self, status: HTTPStatus, content: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


def path_of(target: str) -> str:
    """The published path that a request asks for; a folder's page for a folder."""
    path = unquote(urlsplit(target).path, errors="replace").removeprefix("/")
    return path + INDEX if path == "" or path.endswith("/") else path


def media_type(path: str, content: bytes) -> str:
    """What the bytes under a path are: the registered types for calendars and feeds, else by the name's ending."""
    ending = path.rpartition(".")[2].lower()
    if ending in ("xml", "json"):
        start = content[:400]
        return next((kind for words, kind in _OPENINGS.items() if words in start), _ENDINGS[ending])
    if ending in _ENDINGS:
        return _ENDINGS[ending]
    guessed = mimetypes.guess_type(path)[0] or "application/octet-stream"
    return f"{guessed}; charset=utf-8" if guessed.startswith("text/") else guessed


def moment(text: str) -> datetime | None:
    """An HTTP date, None for anything else."""
    try:
        found = parsedate_to_datetime(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
