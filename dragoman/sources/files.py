# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Files and folders of texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from dragoman.sources.decoding import Source, SourceError, read_stream

SUFFIXES = frozenset({".txt", ".text", ".md"})


def read_source(path: Path) -> Source:
    """The text of a file. Raises SourceError where there is none to read; an empty file is a source with empty text."""
    name = path.as_posix()
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise SourceError(name, "there is no such file", "check the path") from None
    except PermissionError as error:
        # Windows answers so for a folder too.
        if path.is_dir():
            raise SourceError(name, "it is a folder, not a file", "give a file in it") from None
        raise SourceError(name, "reading it is not permitted", "change its permissions or copy it") from error
    except IsADirectoryError:
        raise SourceError(name, "it is a folder, not a file", "give a file in it") from None
    except OSError as error:
        raise SourceError(
            name, f"it cannot be read ({error.strerror or error})", "check the disk and the path"
        ) from error
    return read_stream(data, name)


def find_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The text files among paths: files as they are given, folders with all below them in sorted order.

    In folders, hidden files and folders, README files and files that do not end in .txt, .text or .md are passed over.
    No file comes twice. Raises SourceError for a path that does not exist and a folder that cannot be read.
    """
    seen: set[Path] = set()
    for path in paths:
        if not path.exists():
            raise SourceError(path.as_posix(), "there is no such file or folder", "check the path")
        for file in _below(path, seen) if path.is_dir() else (path,):
            real = file.resolve()
            if real not in seen:
                seen.add(real)
                yield file


def _below(folder: Path, seen: set[Path]) -> Iterator[Path]:
    real = folder.resolve()
    if real in seen:  # links may lead in a circle
        return
    seen.add(real)
    try:
        inside = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError as error:
        raise SourceError(
            folder.as_posix(),
            f"the folder cannot be read ({error.strerror or error})",
            "change its permissions or leave it out",
        ) from error
    for path in inside:
        if path.name.startswith("."):
            continue
        if path.is_dir():
            yield from _below(path, seen)
        elif path.suffix.lower() in SUFFIXES and path.stem.lower() != "readme":
            yield path
