# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""How many documents there are about, without reading them: for progress bars."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, cast

from dragoman.sources.address import is_address
from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.documents import STDIN
from dragoman.sources.files import passed_over, walk
from dragoman.sources.format import by_name
from dragoman.sources.packed import Packed, Unpacked

_SAMPLE = 4_000_000  # bytes by which the rest of a file is judged
_LINES = {"jsonl": b"\n", "csv": b"\n", "warc": b"\nContent-Type: application/http; msgtype=response"}
_STEP = 4096  # small, so that it is known how much of a compressed file was taken
_HEADER = 1  # a line of a table that is no row


def estimate(inputs: Sequence[str], options: SourceOptions | None = None) -> int | None:
    """About how many documents the inputs hold; None where it cannot be told (addresses, standard input).

    Files of one document count as such; of tables, JSON Lines and crawls the first megabytes are looked at.
    """
    if any(given == STDIN or is_address(given) for given in inputs):
        return None
    options = replace(options or SourceOptions(), tell=lambda message: None)
    seen: set[str] = set()
    total = 0
    for given in dict.fromkeys(inputs):
        for found in walk(Path(given), seen, options):
            total += 1 if isinstance(found, SourceError) else _in_file(found.path)
    return total


def _in_file(path: Path) -> int:
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            return max(1, _in_stream(path.name, stream, size, stream.tell))
    except Exception:  # what cannot be read is one failure, told when it is read
        return 1


def _in_stream(name: str, stream: BinaryIO, size: int, place: Callable[[], int]) -> int:
    """Documents in a stream called ``name``; ``place`` says how many of ``size`` bytes of the file were taken."""
    format = by_name(name)
    kind = format.name if format else ""
    if isinstance(format, Packed):
        unpacked = BufferedReader(Unpacked(stream, format.new, _STEP))
        return _in_stream(format.bare(name), cast(BinaryIO, unpacked), size, place)
    if kind in _LINES:
        data = stream.read(_SAMPLE)
        number = data.count(_LINES[kind])
        if len(data) == _SAMPLE:
            return round(number * size / max(place(), 1))
        last = kind != "warc" and not data.endswith(b"\n")
        return number + last - (_HEADER if kind == "csv" else 0)
    if kind == "parquet":
        import pyarrow.parquet as pq

        return int(pq.read_metadata(stream).num_rows)
    if kind == "xlsx":
        from openpyxl import load_workbook

        book = load_workbook(stream, read_only=True)
        return sum(max((sheet.max_row or 1) - _HEADER, 0) for sheet in book.worksheets)
    if kind == "zip":
        with zipfile.ZipFile(stream) as archive:
            return sum(_in_member(archive, member) for member in archive.infolist() if not member.is_dir())
    return 1


def _in_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> int:
    name = member.filename
    format = by_name(name)
    if format is None or any(map(passed_over, name.split("/"))):
        return 0
    if format.name not in _LINES:
        return 1
    with archive.open(member) as stream:
        return max(1, _in_stream(name, stream, member.file_size, stream.tell))  # type: ignore[arg-type]
