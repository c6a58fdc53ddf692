# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Single files that are compressed: what they hold is read as it comes out, never unpacked whole."""

from __future__ import annotations

import bz2
import io
import lzma
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, Protocol, cast

from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item

_CHUNK = 1 << 17

DEPTH = 3
"""How many archives and compressed files may lie in one another."""


class _Decompressor(Protocol):
    """What ``bz2`` and ``lzma`` have for one stream of compressed data."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


class _Inflater:
    """The same for gzip."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(31)  # with the header and the checksum of gzip

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, max_length)


class Unpacked(io.RawIOBase):
    """What a compressed stream holds.

    Where it is damaged or cut off it ends, and ``fault`` says so: what comes before is still given. ``chunk`` is how
    many compressed bytes are taken at once.
    """

    def __init__(self, stream: BinaryIO, new: Callable[[], _Decompressor], chunk: int = _CHUNK) -> None:
        self._stream, self._new, self._chunk = stream, new, chunk
        self._inner: _Decompressor | None = None
        self._left = b""  # taken from the stream and not yet given to a decompressor
        self.fault = ""

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer, or a part of it; 0 is the end."""
        into = memoryview(buffer).cast("B")
        data = b""
        while not data and not self.fault:
            try:
                data, ended = self._more(len(into))
            except (OSError, EOFError, zlib.error, lzma.LZMAError) as error:
                self.fault = str(error) or "the end is missing"
                break
            if ended:
                break
        into[: len(data)] = data
        return len(data)

    def _more(self, most: int) -> tuple[bytes, bool]:
        """Some bytes, perhaps none, and whether that was the end."""
        taken = self._left
        if not taken and (self._inner is None or self._inner.needs_input):
            taken = self._stream.read(self._chunk)
            if not taken:
                if self._inner is not None:
                    raise EOFError
                return b"", True
        if self._inner is None:
            taken = taken.lstrip(b"\0")  # with which some programs fill up
            self._left = b""
            if not taken:
                return b"", False
            self._inner = self._new()
        data = self._inner.decompress(taken, most)
        self._left = b""
        if self._inner.eof:
            self._left, self._inner = self._inner.unused_data, None
        return data, False


@dataclass(frozen=True, slots=True)
class Packed:
    """A kind of compressed file; it is no level of its own in locators."""

    name: str
    suffixes: tuple[str, ...]
    magic: bytes
    new: Callable[[], _Decompressor]

    def recognises(self, head: bytes) -> bool:
        """Whether it begins as such files do."""
        return head.startswith(self.magic)

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The file in it, called as it is without the ending."""
        check_depth(item)
        inner = Unpacked(stream, self.new)
        yield item.inside(self.bare(item.name), "", lambda: cast(BinaryIO, io.BufferedReader(inner, _CHUNK)))
        if inner.fault:
            reason = f"the compressed data is damaged or cut off ({inner.fault}); what comes before was read"
            yield item.failure(reason, "fetch or copy the file again")

    def bare(self, name: str) -> str:
        """A file name without the ending."""
        return next((name[: -len(end)] for end in self.suffixes if name.lower().endswith(end)), name)


def check_depth(item: Item) -> None:
    """Raise SourceError for an archive that lies in too many others."""
    if item.depth >= DEPTH:
        raise SourceError(
            item.name, f"more than {DEPTH} archives lie in one another", "unpack them and give the files that they hold"
        )


GZIP = Packed("gzip", (".gz",), b"\x1f\x8b", _Inflater)
BZIP2 = Packed("bzip2", (".bz2",), b"BZh", bz2.BZ2Decompressor)
XZ = Packed("xz", (".xz",), b"\xfd7zXZ\x00", lzma.LZMADecompressor)
