# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Files and folders of texts."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import by_name

UNREADABLE = {
    **dict.fromkeys((".doc", ".odt", ".pages", ".wpd"), "save it as .docx or plain text and give that"),
    **dict.fromkeys((".xls", ".ods", ".xlsb", ".numbers"), "save it as .xlsx or .csv and give that"),
    **dict.fromkeys((".7z", ".rar", ".zst", ".tar", ".tgz"), "unpack it, or pack it as .zip, and give that"),
    **dict.fromkeys(
        (".epub", ".mobi", ".msg", ".eml", ".mbox", ".pptx", ".ppt"), "save its text as .txt and give that"
    ),
    **dict.fromkeys((".dta", ".sav", ".rds", ".rdata", ".feather", ".db", ".sqlite"), "export it as .csv or .parquet"),
}
"""Endings of files that hold texts or tables which are not read, with what to do about it."""


_LEDGER = ("notes.sqlite", "_delta_log")  # what lies in a ledger, and in each of its tables


class File(NamedTuple):
    """A file, and the path that it was given by: itself or a folder it lies in."""

    path: Path
    given: Path

    @property
    def source(self) -> str:
        """Its name in the ledger: the last component of what was given, and the path below it. A corpus that is moved
        stays the same."""
        root = self.given.name or self.given.resolve().name
        below = self.path.relative_to(self.given).as_posix() if self.path != self.given else ""
        return "/".join(part for part in (root, below) if part)


def unreadable(name: str, path: Path, error: OSError) -> SourceError:
    """What to say of a file that the system does not open."""
    if isinstance(error, FileNotFoundError):
        return SourceError(name, "there is no such file", "check the path")
    if isinstance(error, IsADirectoryError) or path.is_dir():  # Windows answers that a folder is not permitted
        return SourceError(name, "it is a folder, not a file", "give a file in it")
    if isinstance(error, PermissionError):
        return SourceError(name, "reading it is not permitted", "change its permissions or copy it")
    return SourceError(name, f"it cannot be read ({error.strerror or error})", "check the disk and the path")


def walk(path: Path, seen: set[str], options: SourceOptions) -> Iterator[File | SourceError]:
    """The files of one path that can be read, and an error for each that cannot be had: a file as it is given, of a
    folder all below it in sorted order.

    Hidden files and folders, README files and files in no known format are passed over, and told how many; documents in
    formats that cannot be read are errors. ``seen`` are files that were found before: none comes twice. A ledger that
    lies in the folder is no text.
    """
    if not path.exists():
        yield SourceError(path.as_posix(), "there is no such file or folder", "check the path")
        return
    folder = path.is_dir()
    if folder and str(path.resolve()) in seen:
        return
    if folder and _is_ledger(path):
        yield SourceError(path.as_posix(), "it is a ledger, not a folder of texts", "give the folder of the texts")
        return
    over: Counter[str] = Counter()
    nothing = folder
    for found in _below(path, seen, over, options) if folder else (path,):
        nothing = False
        if isinstance(found, SourceError):
            yield found
        elif (real := str(found.resolve())) not in seen:
            seen.add(real)
            yield File(found, path)
    if nothing:
        remedy = "give files, or a folder with files in a format that is read (.txt, .html, .pdf, .jsonl …)"
        yield SourceError(path.as_posix(), "there are no texts in this folder", remedy)
    if over:
        options.tell(f"{path.as_posix()}: {left_over(over)}")


def _below(folder: Path, seen: set[str], over: Counter[str], options: SourceOptions) -> Iterator[Path | SourceError]:
    real = str(folder.resolve())
    if real in seen:  # links may lead in a circle
        return
    seen.add(real)
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries)  # there can be millions
    except OSError as error:
        yield SourceError(
            folder.as_posix(),
            f"the folder cannot be read ({error.strerror or error})",
            "change its permissions or leave it out",
        )
        return
    for name in names:
        path = folder / name
        if passed_over(name) or options.leave_out(path):
            continue
        if path.is_dir():
            if not _is_ledger(path):
                yield from _below(path, seen, over, options)
        elif by_name(name) is not None:
            yield path
        elif (suffix := path.suffix.lower()) in UNREADABLE:
            yield SourceError(path.as_posix(), f"files that end in {suffix} are not read", UNREADABLE[suffix])
        else:
            over[suffix] += 1


def left_over(over: Counter[str]) -> str:
    """What to tell of files that were passed over, by ending."""
    kinds = ", ".join(f"{number} {suffix or 'without an ending'}" for suffix, number in over.most_common(8))
    return f"passed over, in no known format: {kinds}" + (" and others" if len(over) > 8 else "")


def _is_ledger(folder: Path) -> bool:
    """Whether a folder is a ledger or one of its tables."""
    return any((folder / sign).exists() for sign in _LEDGER)


def passed_over(name: str) -> bool:
    """Whether a file or folder in a tree is none of its texts: hidden, or a README."""
    return name.startswith(".") or name.lower().split(".")[0] == "readme"
