# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The lines of a stream, decoded one by one, so that a file may be larger than the memory."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO

RECORD = 64_000_000
"""Bytes that one line may have."""

_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LATIN = "a line is not UTF-8; it was read as Windows-1252 (Latin-1)"


def lines(stream: BinaryIO) -> Iterator[tuple[int, str | None, tuple[str, ...]]]:
    """The lines of a stream with their numbers from 1 and notes on their decoding; None for one that is too long.

    UTF-16 is told by its mark; a line that is not UTF-8 is read as Windows-1252.
    """
    first = stream.readline(RECORD + 1)
    encoding = "utf-16" if first.startswith(_WIDE) else ""
    if encoding:
        yield from _wide(first, stream)
        return
    number, line = 1, first.removeprefix(codecs.BOM_UTF8)
    while line or number == 1:
        if len(line) > RECORD and not line.endswith(b"\n"):
            while (more := stream.readline(RECORD)) and not more.endswith(b"\n"):
                pass
            yield number, None, ()
        else:
            try:
                yield number, line.decode("utf-8"), ()
            except UnicodeDecodeError:
                yield number, line.decode("cp1252", "replace"), (_LATIN,)
        number, line = number + 1, stream.readline(RECORD + 1)


def _wide(first: bytes, stream: BinaryIO) -> Iterator[tuple[int, str | None, tuple[str, ...]]]:
    decode = codecs.getincrementaldecoder("utf-16")("replace").decode
    held, number, data = "", 0, first
    while data or held:
        held += decode(data, not data)
        *whole, held = held.split("\n")
        if not data:
            whole, held = [*whole, held] if held else whole, ""
        for line in whole:
            number += 1
            yield number, line + "\n", ()
        if len(held) > RECORD:
            yield number + 1, None, ()
            return
        data = stream.read(1 << 20)
