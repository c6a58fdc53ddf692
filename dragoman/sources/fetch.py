# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Answers of servers: politely asked for, over http and https only, and never more than can be held."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, cast
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.version import __version__

if TYPE_CHECKING:
    import httpx

AGENT = f"dragoman/{__version__}"
"""What servers are told who asks."""

TEXT = 20_000_000
"""Bytes that a feed or page may have."""

FILE = 4_000_000_000
"""Bytes that an archive, table or PDF may have."""

_REDIRECTS = 10
_IN_MEMORY = TEXT
_SLOWEST = 20_000  # bytes a second; a server that drips slower than that is given up
_PATIENCE = 4  # times the time that it may stay silent
_LONGEST_PAUSE = 30.0  # seconds that a robots.txt can ask for
_PERMANENT = (301, 308)
_ELSEWHERE = (*_PERMANENT, 302, 303, 307)
_LATER = "try again later; what was read before is kept"
_CHECK = "check the address"

_visited: dict[str, float] = {}  # host → when it was last asked, for all feeds of a process


@dataclass(slots=True)
class Answer:
    """What a server answered. ``body`` is decoded and at its beginning; ``moved`` is the new address, where all that
    led there is permanent, else empty."""

    status: int
    url: str
    headers: Mapping[str, str]
    body: BinaryIO
    moved: str = ""


class Fetcher(AbstractContextManager["Fetcher"]):
    """Asks servers, one request at a time, with a pause between two to the same host."""

    def __init__(self, options: SourceOptions) -> None:
        self._options = options
        self._client: httpx.Client | None = None
        self._robots: dict[str, RobotFileParser] = {}

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._client is not None:
            self._client.close()

    def get(
        self, url: str, headers: Mapping[str, str] | None = None, most: Callable[[bytes], int] = lambda _: TEXT
    ) -> Answer:
        """What an address answers, after redirects; ``most`` says by the first bytes how many there may be.

        Raises SourceError for a server that is down, answers nothing that can be used, or too much.
        """
        import httpx

        visited: list[str] = []
        moved = True
        while True:
            _check(url)
            if url in visited:
                raise SourceError(url, "it redirects in a circle", f"{_CHECK}, or give the one that browsers end up at")
            visited.append(url)
            if len(visited) > _REDIRECTS:
                raise SourceError(visited[0], f"it redirects more than {_REDIRECTS - 1} times", _CHECK)
            self._wait(url)
            try:
                with self._asked(url, headers) as answer:
                    location = answer.headers.get("location")
                    if answer.status_code in _ELSEWHERE and location:
                        moved = moved and answer.status_code in _PERMANENT
                        url = urljoin(url, location)
                        continue
                    body = self._body(url, answer, most)
                    lower = {name.lower(): value for name, value in answer.headers.items()}
                    new = url if moved and len(visited) > 1 else ""
                    return Answer(answer.status_code, url, lower, body, new)
            except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
                raise _told(url, error, self._options.timeout) from error

    def allowed(self, url: str) -> bool:
        """Whether the robots.txt of a host lets pages be read."""
        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self._robots:
            rules = RobotFileParser()
            try:
                answer = self.get(f"{host}/robots.txt")
                with answer.body as body:
                    text = body.read(500_000).decode("utf-8", "replace") if answer.status == 200 else ""
                closed = answer.status in (401, 403)
            except SourceError:
                text, closed = "", False
            rules.parse(["User-agent: *", "Disallow: /"] if closed else text.splitlines())
            self._robots[host] = rules
        return self._robots[host].can_fetch("dragoman", url)

    def _wait(self, url: str) -> None:
        parts = urlsplit(url)
        rules = self._robots.get(f"{parts.scheme}://{parts.netloc}")
        asked = float(rules.crawl_delay("dragoman") or 0) if rules else 0.0
        pause = max(self._options.pause, min(asked, _LONGEST_PAUSE))
        left = _visited.get(parts.netloc, -1e9) + pause - time.monotonic()
        if left > 0:
            time.sleep(left)
        _visited[parts.netloc] = time.monotonic()

    def _asked(self, url: str, headers: Mapping[str, str] | None) -> AbstractContextManager[httpx.Response]:
        import httpx

        if self._client is None:
            accept = "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"
            self._client = httpx.Client(
                timeout=self._options.timeout, follow_redirects=False, headers={"User-Agent": AGENT, "Accept": accept}
            )
        return self._client.stream("GET", url, headers=dict(headers or {}))

    def _body(self, url: str, answer: httpx.Response, most: Callable[[bytes], int]) -> BinaryIO:
        with ExitStack() as stack:
            file = cast(BinaryIO, stack.enter_context(tempfile.SpooledTemporaryFile(_IN_MEMORY)))
            self._copy(url, answer, most, file)
            file.seek(0)
            stack.pop_all()  # whoever gets the answer closes it
            return file

    def _copy(self, url: str, answer: httpx.Response, most: Callable[[bytes], int], file: BinaryIO) -> None:
        declared = answer.headers.get("content-length", "")
        begun, size, limit = time.monotonic(), 0, 0
        for chunk in answer.iter_bytes():
            limit = limit or most(chunk)
            size += len(chunk)
            if size > limit or (declared.isdigit() and int(declared) > limit):
                raise SourceError(
                    url,
                    f"it answers more than {limit // 1_000_000} MB",
                    "check that it is a feed; a file that is so large is better fetched first and given as a file",
                )
            if time.monotonic() - begun > _PATIENCE * self._options.timeout + size / _SLOWEST:
                raise SourceError(url, "the server answers too slowly", _LATER)
            file.write(chunk)


def _check(url: str) -> None:
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise SourceError(url, f"it is no address ({error})", _CHECK) from error
    if parts.scheme.lower() not in ("http", "https"):
        raise SourceError(url, f"it leads to an address of the kind '{parts.scheme}:'", "only http and https are read")
    if not parts.hostname:
        raise SourceError(url, "the address names no server", _CHECK)


def _told(url: str, error: Exception, timeout: float) -> SourceError:
    import httpx

    if isinstance(error, httpx.TimeoutException):
        return SourceError(url, f"the server did not answer within {timeout:g} seconds", _LATER)
    if isinstance(error, httpx.ConnectError):
        return SourceError(url, f"the server cannot be reached ({error})", "check the address and the connection")
    if isinstance(error, (httpx.RemoteProtocolError, httpx.ReadError, httpx.DecodingError)):
        return SourceError(url, f"the answer was cut off or is damaged ({error})", _LATER)
    return SourceError(url, f"it cannot be fetched ({error})", _CHECK)
