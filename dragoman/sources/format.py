# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The one interface of a format, and which format some bytes are in (``docs/sources.md`` shows how to add one)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from importlib import import_module, metadata
from typing import BinaryIO, Protocol, TypeAlias

from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceDocument, SourceFailure, SourceOptions
from dragoman.sources.item import Item

GROUP = "dragoman.sources"
"""The entry point group in which other distributions name their formats."""

Found: TypeAlias = "SourceDocument | SourceFailure | Item"
"""What a format gives: documents, failures, and items that are in a format of their own."""


class Format(Protocol):
    """A kind of file that documents come from.

    ``name`` is what ``SourceDocument.format`` says; ``suffixes`` are the endings of file names, in lower case with
    their dot, that it is looked for in folders by.
    """

    name: str
    suffixes: Collection[str]

    def recognises(self, head: bytes) -> bool:
        """Whether bytes that begin so are in this format, whatever they are called. False where that cannot be told."""
        ...

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """What is in the stream. May raise SourceError: it becomes a failure, and what was given before it stays.

        Nothing is held that need not be: a stream can be larger than the memory.
        """
        ...


# In the order in which they are asked whether they recognise something. Imported when first needed.
_BUILT_IN = {
    "gzip": "dragoman.sources.packed:GZIP",
    "bzip2": "dragoman.sources.packed:BZIP2",
    "xz": "dragoman.sources.packed:XZ",
    "pdf": "dragoman.sources.pdf:Pdf",
    "rtf": "dragoman.sources.rtf:Rtf",
    "zip": "dragoman.sources.archive:Zip",
    "docx": "dragoman.sources.docx:Docx",
    "xlsx": "dragoman.sources.excel:Excel",
    "parquet": "dragoman.sources.parquet:Parquet",
    "warc": "dragoman.sources.warc:Warc",
    "feed": "dragoman.sources.feed:Feed",
    "html": "dragoman.sources.page:Page",
    "jsonl": "dragoman.sources.jsonl:JsonLines",
    "csv": "dragoman.sources.table:Table",
    "text": "dragoman.sources.text:PlainText",
}


@cache
def formats() -> dict[str, Format]:
    """The formats there are, by name: those of other distributions first, then those of the package.

    Raises SourceError for one that cannot be loaded.
    """
    found: dict[str, Format] = {}
    for entry in sorted(metadata.entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            loaded = entry.load()
            found[entry.name] = loaded() if isinstance(loaded, type) else loaded
        except Exception as error:
            raise SourceError(
                f"source {entry.name}", f"it cannot be loaded ({error})", f"install {entry.value} again or remove it"
            ) from error
    for name, place in _BUILT_IN.items():
        module, _, kind = place.partition(":")
        loaded = getattr(import_module(module), kind)
        found.setdefault(name, loaded() if isinstance(loaded, type) else loaded)
    return found


@cache
def suffixes() -> dict[str, Format]:
    """Ending of a file name → format."""
    found: dict[str, Format] = {}
    for format in formats().values():
        for suffix in format.suffixes:
            found.setdefault(suffix, format)
    return found


def format_of(item: Item, head: bytes, options: SourceOptions) -> Format:
    """The format of an item that begins with ``head``: as asked for, else as its bytes say, else as its name says.

    What says nothing is text. Raises SourceError for a format that is asked for and does not exist.
    """
    known = formats()
    if options.format is not None:
        if options.format not in known:
            raise SourceError(item.name, f"there is no format '{options.format}'", f"give one of {', '.join(known)}")
        return known[options.format]
    for format in known.values():
        if format.recognises(head):
            return format
    return by_name(item.name) or known["text"]


def by_name(name: str) -> Format | None:
    """The format that a file name tells; None where it tells none."""
    name = name.lower()
    return next((format for suffix, format in suffixes().items() if name.endswith(suffix)), None)
