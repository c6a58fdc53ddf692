# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Bytes on their way to documents: a file, a member of an archive, the answer of a server."""

from __future__ import annotations

import io
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, BinaryIO, cast

from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceDocument, SourceFailure


class NoDocuments(SourceError):
    """What was found among documents and is none: a table of something else, a file of settings. It is passed over."""


HEAD = 65_536
"""Bytes from the beginning by which a format is told."""

WHOLE = 256_000_000
"""Bytes that a text, a page or an office document may have: it is held in memory."""

_IN_MEMORY = 32_000_000  # what is larger and has to be read out of order goes through a temporary file
_ON_DISK = 8_000_000_000
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Bytes, what they are called and where they are.

    ``name`` is a file name, whose ending tells the format; ``source`` and ``locator`` are as in SourceDocument;
    ``open`` gives a stream at the first byte, which may not be seekable and need not be there a second time. ``given``
    is whether somebody named it, and not a folder or archive that it lies in. ``size`` is the number of bytes where it
    is known; ``depth`` counts the archives around them. ``url``, ``publisher`` and
    ``published`` are what is known of the documents without looking into them.
    """

    name: str
    source: str
    open: Callable[[], BinaryIO]
    locator: str = ""
    given: bool = False
    size: int | None = None
    depth: int = 0
    url: str | None = None
    publisher: str | None = None
    published: str | None = None

    def below(self, locator: str) -> str:
        """The locator of something in this item."""
        return f"{self.locator}#{locator}" if self.locator and locator else self.locator or locator

    def inside(self, name: str, locator: str, open: Callable[[], BinaryIO], **more: Any) -> Item:
        """An item in this one: a member of an archive."""
        at = self.below(locator)
        given = self.given and not locator
        return replace(self, name=name, locator=at, open=open, given=given, size=None, depth=self.depth + 1, **more)

    def no_documents(self, problem: str, remedy: str) -> SourceError:
        """What to raise where nothing in the item looks like a document: a failure only of what somebody named."""
        return (SourceError if self.given else NoDocuments)(self.name, problem, remedy)

    def document(self, text: str, locator: str = "", **fields: Any) -> SourceDocument:
        """A document in this item; what the fields leave open is filled with what is known of the item."""
        for name in ("url", "publisher", "published"):
            if not fields.get(name):
                fields[name] = getattr(self, name)
        return SourceDocument(text=text, source=self.source, locator=self.below(locator), **fields)

    def failure(self, reason: str, remedy: str, locator: str = "", part: int = 0) -> SourceFailure:
        """A failure in this item."""
        at = self.below(locator)
        return SourceFailure(source=self.source, locator=at, part=part, reason=reason, remedy=remedy)

    def whole(self, stream: BinaryIO, most: int = WHOLE) -> bytes:
        """All bytes of a stream. Raises SourceError where there are more than can be held."""
        data = stream.read(most + 1)
        if len(data) > most:
            raise SourceError(
                self.name, f"it is larger than {most // 1_000_000} MB", "cut it into smaller files and give those"
            )
        return data


class _Rejoined(io.RawIOBase):
    """A stream whose first bytes were read already, from the beginning."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = memoryview(head), rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        into = memoryview(buffer).cast("B")
        data = self._head[: len(into)] if self._head else self._rest.read(len(into))
        self._head = self._head[len(data) :]
        into[: len(data)] = data
        return len(data)


def begun(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    """The first bytes of a stream, and the stream from its beginning on."""
    head = b""
    while len(head) < HEAD and (more := stream.read(HEAD - len(head))):
        head += more
    if stream.seekable():
        stream.seek(0)
        return head, stream
    return head, cast(BinaryIO, io.BufferedReader(_Rejoined(head, stream), _CHUNK))


@contextmanager
def seekable(item: Item, stream: BinaryIO, *, quick: bool = True) -> Iterator[BinaryIO]:
    """The same bytes in a stream that can be read out of order, through a temporary file if need be.

    A member of an archive can be sought in but not quickly; it is copied unless ``quick`` is False.
    Raises SourceError where there are more than a disk should be filled with.
    """
    if stream.seekable() and (not quick or item.depth == 0):
        yield stream
        return
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as file:
        shutil.copyfileobj(_Limited(item, stream), file, _CHUNK)
        file.seek(0)
        yield cast(BinaryIO, file)


class _Limited:
    """A stream that may not be endless."""

    def __init__(self, item: Item, stream: BinaryIO) -> None:
        self._item, self._stream, self._left = item, stream, _ON_DISK

    def read(self, size: int = -1, /) -> bytes:
        data = self._stream.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise SourceError(
                self._item.name,
                f"unpacked it is larger than {_ON_DISK // 10**9} GB",
                "unpack it and give what it holds",
            )
        return data
