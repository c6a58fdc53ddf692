# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""ZIP archives: a tree of files, none of which is ever written to the disk."""

from __future__ import annotations

import re
import struct
import zipfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.files import UNREADABLE, left_over, passed_over
from dragoman.sources.format import Found, by_name, formats
from dragoman.sources.item import Item, seekable
from dragoman.sources.packed import check_depth

_RATIO, _SMALL = 200, 10_000_000  # text shrinks to a tenth; what shrinks to so little is made to fill a disk
_DRIVE = re.compile(r"[A-Za-z]:")
_OFFICE = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx"}
_OTHER_OFFICE = ("content.xml", "META-INF/container.xml", "ppt/presentation.xml")
_DISTRUST = "do not trust this archive; if it is yours, unpack it and give the files"
_ENCRYPTED = 1  # a bit of a member's flags


class Zip:
    """A ZIP archive of files in any format, or an office document, which is one too."""

    name = "zip"
    suffixes = (".zip",)

    def recognises(self, head: bytes) -> bool:
        """Whether it begins as archives do."""
        return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The members in the order of their names, as files in folders are read."""
        with seekable(item, stream) as file, opened(item, file) as archive:
            names = set(archive.namelist())
            office = next((format for name, format in _OFFICE.items() if name in names), None)
            if office is not None:
                file.seek(0)
                yield from formats()[office].read(item, file, options)
                return
            if "mimetype" in names or names.intersection(_OTHER_OFFICE):
                raise SourceError(
                    item.name, "it is an office document or e-book that is not read", "save it as .docx or .txt"
                )
            check_depth(item)
            yield from self._members(item, archive, options)

    def _members(self, item: Item, archive: zipfile.ZipFile, options: SourceOptions) -> Iterator[Found]:
        over: Counter[str] = Counter()
        times: Counter[str] = Counter()
        found = False
        for member in sorted(archive.infolist(), key=lambda member: member.filename):
            path = PurePosixPath(member.filename.replace("\\", "/"))
            if member.is_dir() or not path.parts:
                continue
            times[member.filename] += 1
            again = f" ({times[member.filename]})" if times[member.filename] > 1 else ""
            place = f"{path}{again}"
            if path.is_absolute() or ".." in path.parts or _DRIVE.match(str(path)):
                found = True
                reason = f"the path of '{member.filename}' leads out of the archive; it was not read"
                yield item.failure(reason, "do not trust this archive; if it is yours, pack it anew", place)
            elif path.parts[0] == "__MACOSX" or any(map(passed_over, path.parts)):
                continue
            elif path.suffix.lower() in UNREADABLE:
                found = True
                reason = f"files that end in {path.suffix.lower()} are not read"
                yield item.failure(reason, UNREADABLE[path.suffix.lower()], place)
            elif by_name(path.name) is None:
                over[path.suffix.lower()] += 1
            elif member.flag_bits & _ENCRYPTED:
                found = True
                yield item.failure("it needs a password", "unpack the archive and give the files", place)
            elif _swells(member):
                found = True
                yield item.failure(_bomb(member.compress_size, member.file_size), _DISTRUST, place)
            else:
                found = True
                yield item.inside(path.name, place, partial(_member, archive, member))
        if over:
            options.tell(f"{item.source}: {left_over(over)}")
        if not found:
            yield item.failure(
                "there are no texts in this archive", "give an archive with files in a format that is read"
            )


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> BinaryIO:
    try:
        return cast(BinaryIO, archive.open(member))
    except (OSError, ValueError, NotImplementedError, struct.error) as error:
        raise SourceError(
            member.filename, f"it cannot be unpacked ({error})", "fetch the archive again, or unpack it yourself"
        ) from error


@contextmanager
def office_file(item: Item, stream: BinaryIO) -> Iterator[BinaryIO]:
    """The file of an office document, looked through as the archive that it is. Raises SourceError as ``opened``."""
    with seekable(item, stream) as file:
        opened(item, file, office=True).close()
        file.seek(0)
        yield file


def opened(item: Item, file: BinaryIO, *, office: bool = False) -> zipfile.ZipFile:
    """An archive to read. Raises SourceError for one that is damaged or made to fill a disk; of an office document
    every member counts, since all of them are read."""
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, struct.error) as error:
        raise SourceError(
            item.name, f"the archive is damaged or cut off ({error})", "fetch or copy the file again"
        ) from error
    members = archive.infolist()
    size = file.seek(0, 2)
    # Members that share their bytes are the other way to make much of little.
    shared = sum(member.compress_size for member in members) > size
    if shared or (office and any(map(_swells, members))):
        archive.close()
        raise SourceError(item.name, _bomb(size, sum(member.file_size for member in members)), _DISTRUST)
    return archive


def _swells(member: zipfile.ZipInfo) -> bool:
    return member.file_size > max(_SMALL, _RATIO * member.compress_size)


def _bomb(packed: int, unpacked: int) -> str:
    return f"it looks like a zip bomb: {packed / 1e6:,.1f} MB that would become {unpacked / 1e6:,.0f} MB"
