# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The front door: whatever is given becomes documents and failures, one after the other."""

from __future__ import annotations

import re
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast
from zipfile import BadZipFile

from dragoman.sources.address import Visit, is_address, named
from dragoman.sources.dates import older
from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceDocument, SourceFailure, SourceOptions
from dragoman.sources.fetch import Fetcher
from dragoman.sources.files import File, unreadable, walk
from dragoman.sources.format import Found, format_of
from dragoman.sources.item import Item, NoDocuments, begun

_HALF = re.compile(r"[\ud800-\udfff]")

STDIN = "-"
"""The input that stands for standard input."""


def documents(
    inputs: Sequence[str], options: SourceOptions | None = None, *, stdin: BinaryIO | None = None
) -> Iterator[SourceDocument | SourceFailure]:
    """All documents of files, folders, ``-`` (standard input) and addresses (http, https), in order, as they are taken.

    What cannot be read is a failure in its place; nothing but a fault of the caller's own ends the iteration. A file
    that is given twice is read once.
    """
    options = options or SourceOptions()
    with Fetcher(options) as fetcher:
        for found in _all(inputs, options, fetcher, stdin):
            yield _sound(found)


def _all(
    inputs: Sequence[str], options: SourceOptions, fetcher: Fetcher, stdin: BinaryIO | None
) -> Iterator[SourceDocument | SourceFailure]:
    seen: set[str] = set()
    for given in dict.fromkeys(inputs):
        if given == STDIN:
            yield from read_item(Item(name="stdin", source="stdin", given=True, open=_opener(stdin)), options)
        elif is_address(given):
            yield from _address(given, options, fetcher)
        else:
            try:
                yield from _path(given, seen, options)
            except (OSError, ValueError) as error:  # a name too long, or with a zero in it
                reason = f"it is no path that can be read ({error})"
                yield SourceFailure(source=given, reason=reason, remedy="check the path")


def _opener(stdin: BinaryIO | None) -> Callable[[], BinaryIO]:
    # Closing it is the business of who opened it.
    return lambda: cast(BinaryIO, nullcontext(stdin or sys.stdin.buffer))


def _address(given: str, options: SourceOptions, fetcher: Fetcher) -> Iterator[SourceDocument | SourceFailure]:
    try:
        yield from _sifted(Visit(given, options, fetcher).found(), options)
    except Exception as error:  # as below
        reason, remedy = f"it cannot be read ({type(error).__name__}: {error})", "open it in a browser and look at it"
        yield SourceFailure(source=named(given), reason=reason, remedy=remedy)


def _path(given: str, seen: set[str], options: SourceOptions) -> Iterator[SourceDocument | SourceFailure]:
    for found in walk(Path(given), seen, options):
        if isinstance(found, SourceError):
            whole = options.given_paths or found.name == Path(given).as_posix()
            source = found.name if whole else File(Path(found.name), Path(given)).source
            yield SourceFailure(source=source, reason=found.problem, remedy=found.remedy)
        else:
            yield from read_file(found, options)


def read_file(file: File, options: SourceOptions) -> Iterator[SourceDocument | SourceFailure]:
    """The documents of one file."""
    path = file.path
    source = path.as_posix() if options.given_paths else file.source
    try:
        size = path.stat().st_size
    except OSError:
        size = None
    yield from read_item(
        Item(name=path.name, source=source, open=lambda: path.open("rb"), given=path == file.given, size=size), options
    )


def read_item(item: Item, options: SourceOptions) -> Iterator[SourceDocument | SourceFailure]:
    """The documents of an item and of the items in it."""
    try:
        with item.open() as raw:
            head, stream = begun(raw)
            yield from _sifted(format_of(item, head, options).read(item, stream, options), options)
    except NoDocuments as error:
        options.tell(f"{item.source}{'#' * bool(item.locator)}{item.locator} was passed over: {error.problem}")
    except SourceError as error:
        yield item.failure(error.problem, error.remedy)
    except Exception as error:  # what a library makes of broken bytes must not end the run
        yield item.failure(*_reason(item, error))


def _sifted(found: Iterable[Found], options: SourceOptions) -> Iterator[SourceDocument | SourceFailure]:
    """Items read, and documents that are too old left out."""
    for one in found:
        if isinstance(one, Item):
            yield from read_item(one, options)
        elif isinstance(one, SourceFailure) or not older(one.published, options.since):
            yield one


def _sound(found: SourceDocument | SourceFailure) -> SourceDocument | SourceFailure:
    """The same without halves of characters, which JSON and file names can hold and no table can: in places they are
    written out, so that two places stay two, elsewhere they are U+FFFD."""
    changed: dict[str, str] = {}
    for name in found.__slots__:
        value = getattr(found, name)
        if isinstance(value, str) and not _whole(value):
            changed[name] = _HALF.sub(_written if name in ("source", "locator") else "\ufffd", value)
    return replace(found, **changed) if changed else found  # type: ignore[arg-type]


def _whole(value: str) -> bool:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _written(half: re.Match[str]) -> str:
    return f"\\u{ord(half[0]):04x}"


def _reason(item: Item, error: Exception) -> tuple[str, str]:
    """What went wrong, and what to do."""
    if isinstance(error, (BadZipFile, zlib.error, EOFError)):
        return f"the data is damaged or cut off ({error})", "fetch or copy the file again"
    if isinstance(error, OSError):
        told = unreadable(item.name, Path(item.name), error)
        return told.problem, told.remedy
    if isinstance(error, MemoryError):
        return "it does not fit into the memory", "cut it into smaller files"
    return f"it cannot be read ({type(error).__name__}: {error})", "open it in another program and save it again"
