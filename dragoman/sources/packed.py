# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Single files that are compressed: what they hold is read as it comes out, never unpacked whole."""

from __future__ import annotations

import bz2
import gzip
import lzma
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, TypeAlias, cast

from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item

DEPTH = 3
"""How many archives and compressed files may lie in one another."""


_Opener: TypeAlias = Callable[[BinaryIO], BinaryIO]


@dataclass(frozen=True, slots=True)
class Packed:
    """A kind of compressed file; it is no level of its own in locators."""

    name: str
    suffixes: tuple[str, ...]
    magic: bytes
    opener: _Opener

    def recognises(self, head: bytes) -> bool:
        """Whether it begins as such files do."""
        return head.startswith(self.magic)

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The file in it, called as it is without the ending."""
        check_depth(item)
        name = next((item.name[: -len(end)] for end in self.suffixes if item.name.lower().endswith(end)), item.name)
        yield item.inside(name, "", lambda: self.opener(stream))


def check_depth(item: Item) -> None:
    """Raise SourceError for an archive that lies in too many others."""
    if item.depth >= DEPTH:
        raise SourceError(
            item.name, f"more than {DEPTH} archives lie in one another", "unpack them and give the files that they hold"
        )


GZIP = Packed("gzip", (".gz",), b"\x1f\x8b", lambda stream: cast(BinaryIO, gzip.GzipFile(fileobj=stream)))
BZIP2 = Packed("bzip2", (".bz2",), b"BZh", cast(_Opener, bz2.BZ2File))
XZ = Packed("xz", (".xz",), b"\xfd7zXZ\x00", cast(_Opener, lzma.LZMAFile))
