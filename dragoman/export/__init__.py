# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Formats that reports are written in, one file a format; ``docs/formats.md`` describes their fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import TextIO

from dragoman.records import Report

Writer = Callable[[Iterable[Report], TextIO], None]
"""What writes reports, in the order given, to a text stream."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, the suffix of its files, and what it is good for.

    ``single``: a file holds one document; of other formats one file can hold many. ``notes``: the notes of a report are
    in it. ``place`` is its module and the writer there.
    """

    name: str
    suffix: str
    single: bool
    notes: bool
    place: str
    gloss: str

    def write(self, reports: Iterable[Report], stream: TextIO) -> None:
        """Write reports. Raises ValueError where the format holds one document and there are more, or none."""
        if self.single:
            reports = list(reports)
            if len(reports) != 1:
                raise ValueError(f"The format {self.name} holds one document, not {len(reports)}.")
        module, function = self.place.split(":")
        writer: Writer = getattr(import_module(f"dragoman.export.{module}"), function)
        writer(reports, stream)


FORMATS = {
    format.name: format
    for format in (
        Format("table", ".txt", False, True, "table:write", "to be read by a person"),
        Format("json", ".json", True, True, "json:write", "everything, one document a file"),
        Format("jsonl", ".jsonl", False, True, "json:write_lines", "everything, one document a line"),
        Format("csv", ".csv", False, False, "csv:write", "one row an event, with its sentence"),
        Format("facts", ".json", True, False, "facts:write", "the codebook's gold format, for scoring"),
        Format("plover", ".jsonl", False, False, "plover:write", "PLOVER event data, one event a line"),
        Format("html", ".html", True, True, "html:write", "a page: the text with its evidence, the records beside it"),
    )
}
"""Name → format."""

__all__ = ["FORMATS", "Format", "Writer"]
