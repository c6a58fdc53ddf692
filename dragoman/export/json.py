# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""JSON: everything that a report holds (``dragoman schema`` gives its schema)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TextIO

from dragoman.records import Report


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Reports as indented JSON objects, one after another."""
    for report in reports:
        json.dump(report.to_dict(), stream, ensure_ascii=False, indent=2)
        stream.write("\n")


def write_lines(reports: Iterable[Report], stream: TextIO) -> None:
    """Reports as JSON Lines: one a line."""
    for report in reports:
        stream.write(json.dumps(report.to_dict(), ensure_ascii=False) + "\n")
