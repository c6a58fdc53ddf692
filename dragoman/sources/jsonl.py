# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""JSON Lines: a document a line, read line by line; and JSON files of one document or a list of them."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from dragoman.sources.columns import Rows
from dragoman.sources.decoding import read_stream
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item
from dragoman.sources.lines import RECORD, lines

_TOO_LONG = f"the line is longer than {RECORD // 1_000_000} MB"


class JsonLines:
    """A JSON object a line, or one JSON value over several lines."""

    name = "jsonl"
    suffixes = (".jsonl", ".ndjson", ".json")

    def recognises(self, head: bytes) -> bool:
        """Whether the first line is a whole JSON object."""
        line = head.removeprefix(codecs.BOM_UTF8).lstrip().partition(b"\n")
        return line[0].startswith(b"{") and bool(line[1]) and _is_object(line[0])

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The documents, in order; a line that holds none is a failure and the others are read."""
        rows = Rows(item, options, self.name)
        first = True
        for number, line, notes in lines(stream):
            place = f"line {number}"
            if line is None:
                yield item.failure(f"{place}: {_TOO_LONG}", "split what it holds into several lines", place)
                continue
            if not line.strip():
                continue
            try:
                value = json.loads(line)
            except (ValueError, RecursionError) as error:
                if first and line.lstrip()[:1] in "[{":  # one value over several lines
                    yield from self._one(item, rows, line, stream)
                    return
                reason = f"{place} is not JSON ({_told(error)})"
                yield item.failure(reason, "write one JSON object in each line, in UTF-8", place)
            else:
                if first and isinstance(value, list):
                    yield from _listed(item, rows, value)
                elif isinstance(value, dict):
                    if first:
                        rows.check(value)
                    yield rows.document(value, place, notes)
                else:
                    remedy = "write one JSON object in each line"
                    yield item.failure(f"{place} holds no JSON object but {type(value).__name__}", remedy, place)
            first = False
        if not first:
            yield from rows.unseen()

    def _one(self, item: Item, rows: Rows, begun: str, stream: BinaryIO) -> Iterator[Found]:
        text = begun + read_stream(item.whole(stream), item.name).text
        try:
            value = json.loads(text)
        except (ValueError, RecursionError) as error:
            yield item.failure(f"it is not JSON ({_told(error)})", "give a JSON object in each line, or a list of them")
            return
        yield from _listed(item, rows, value if isinstance(value, list) else [value])


def _listed(item: Item, rows: Rows, values: list[Any]) -> Iterator[Found]:
    if values and isinstance(values[0], dict):
        rows.check(values[0])
    for number, value in enumerate(values, 1):
        place = f"item {number}"
        if isinstance(value, dict):
            yield rows.document(value, place)
        else:
            reason = f"{place} is no JSON object but {type(value).__name__}"
            yield item.failure(reason, "give a list of objects with the text under 'text'", place)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _told(error: Exception) -> str:
    return f"{error.msg} at character {error.pos + 1}" if isinstance(error, json.JSONDecodeError) else str(error)
