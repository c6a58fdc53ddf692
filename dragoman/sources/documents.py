# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The front door: whatever is given becomes documents and failures, one after the other."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from dragoman.sources.dates import older
from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceDocument, SourceFailure, SourceOptions
from dragoman.sources.files import File, unreadable, walk
from dragoman.sources.format import format_of
from dragoman.sources.item import Item, begun

STDIN = "-"
"""The input that stands for standard input."""


def documents(
    inputs: Sequence[str], options: SourceOptions | None = None, *, stdin: BinaryIO | None = None
) -> Iterator[SourceDocument | SourceFailure]:
    """All documents of files, folders, ``-`` (standard input) and addresses, in their order, as they are needed.

    What cannot be read is a failure in its place; nothing but a fault of the caller's own ends the iteration. A file
    that is given twice is read once.
    """
    options = options or SourceOptions()
    seen: set[Path] = set()
    for given in dict.fromkeys(inputs):
        if given == STDIN:
            stream = stdin or sys.stdin.buffer
            yield from read_item(Item(name="stdin", source="stdin", open=lambda stream=stream: stream), options)  # type: ignore[misc]
            continue
        nothing = True
        path = Path(given)
        for found in walk(path, seen, options.tell):
            nothing = False
            if isinstance(found, SourceError):
                yield SourceFailure(source=found.name, reason=found.problem, remedy=found.remedy)
            else:
                yield from read_file(found, options)
        if nothing and path.is_dir():
            yield SourceFailure(
                source=given, reason="there are no texts in this folder",
                remedy="give files, or a folder with files in a format that is read (.txt, .html, .pdf, .jsonl …)",
            )  # fmt: skip


def read_file(file: File, options: SourceOptions) -> Iterator[SourceDocument | SourceFailure]:
    """The documents of one file."""
    path = file.path
    source = path.as_posix() if options.given_paths else file.source
    try:
        size = path.stat().st_size
    except OSError:
        size = None
    yield from read_item(Item(name=path.name, source=source, open=lambda: path.open("rb"), size=size), options)


def read_item(item: Item, options: SourceOptions) -> Iterator[SourceDocument | SourceFailure]:
    """The documents of an item and of the items in it."""
    try:
        with item.open() as raw:
            head, stream = begun(raw)
            for found in format_of(item, head, options).read(item, stream, options):
                if isinstance(found, Item):
                    yield from read_item(found, options)
                elif isinstance(found, SourceFailure) or not older(found.published, options.since):
                    yield found
    except SourceError as error:
        yield item.failure(error.problem, error.remedy)
    except Exception as error:  # what a library makes of broken bytes must not end the run
        yield item.failure(*_reason(item, error))


def _reason(item: Item, error: Exception) -> tuple[str, str]:
    """What went wrong, and what to do."""
    import lzma
    import zlib

    if isinstance(error, (EOFError, zlib.error, lzma.LZMAError)) or type(error).__name__ == "BadGzipFile":
        return "the compressed data is damaged or cut off; what comes before was read", "fetch or copy the file again"
    if isinstance(error, OSError):
        told = unreadable(item.name, Path(item.name), error)
        return told.problem, told.remedy
    if isinstance(error, MemoryError):
        return "it does not fit into the memory", "cut it into smaller files"
    return f"it cannot be read ({type(error).__name__}: {error})", "open it in another program and save it again"
