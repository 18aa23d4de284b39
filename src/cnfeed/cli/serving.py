"""A published folder on 127.0.0.1, with the media types a good host would send."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cnfeed.errors import CnfeedError, NotFoundError


class Published(SimpleHTTPRequestHandler):
    """Files with the media types that WIRE rules 35 and 51 ask for."""

    extensions_map = {  # noqa: RUF012 - the base class declares it so
        **SimpleHTTPRequestHandler.extensions_map,
        ".ics": "text/calendar; charset=utf-8",
        ".xml": "application/xml; charset=utf-8",
        ".json": "application/feed+json; charset=utf-8",
        ".opml": "text/x-opml; charset=utf-8",
    }


def serve(folder: Path, port: int) -> int:
    """Serve until interrupted."""
    if not (folder / "index.html").is_file():
        raise NotFoundError(str(folder), f"{folder} holds nothing published; run cnfeed publish first.")
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), partial(Published, directory=str(folder)))
    except OSError as error:
        raise CnfeedError(f"Port {port} cannot be used: {error.strerror}; name another with --port.") from error
    with server:
        print(f"http://127.0.0.1:{server.server_port}/ serves {folder}; Ctrl+C stops.", flush=True)
        server.serve_forever()
    return 0
