# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The gate: floors under the figures, kept in a TOML file, that only go up.

A floor is the least F1 a kind of item may have; for `answered` it is a share of sentences.
A table names a set and, where only one language of it is meant, that
language; a key names a kind:

    [readouts.fr]
    persons = 0.70
    "events strict" = 0.30

    ["plover_gsr_en.dev"]
    type = 0.50
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dragoman.evaluation.evaluation import ALL, Evaluation

ANSWERED = "answered"
"""The share of the sentences with an event for which anything was read, in sets of sentences."""

Floors = Mapping[tuple[str, str], Mapping[str, float]]
"""The floors by (set, language), then by kind; the language `all` is the whole set."""

_FLOOR = re.compile(
    r"""^(?P<key>\s*(?:"[^"]*"|'[^']*'|[\w-]+)\s*=\s*)(?P<floor>\d+(?:\.\d+)?)(?P<rest>\s*(?:\#.*)?)$"""
)
_TABLE = re.compile(r"^\s*\[.*\]\s*(?:#.*)?$")


@dataclass(frozen=True)
class Fault:
    """A figure below its floor; `measured` (F1, 0 to 1) is None where there was nothing to measure."""

    set_name: str
    language: str
    kind: str
    floor: float
    measured: float | None

    def __str__(self) -> str:
        measured = "not measured" if self.measured is None else f"{self.measured:.4f}"
        return f"{self.set_name} ({self.language}), {self.kind}: {measured}, floor {self.floor:.2f}"


def read_floors(path: Path | str) -> dict[tuple[str, str], dict[str, float]]:
    """The floors of a file. Raises ValueError where the file is no TOML or a floor is no number from 0 to 1."""
    return _floors(tomllib.loads(Path(path).read_text(encoding="utf-8")), str(path))


def _floors(tables: Mapping[str, object], where: str) -> dict[tuple[str, str], dict[str, float]]:
    found: dict[tuple[str, str], dict[str, float]] = {}
    for set_name, table in tables.items():
        if not isinstance(table, dict):
            raise ValueError(f"{where}: {set_name} is no table of floors")
        for key, value in table.items():
            language, floors = (key, value) if isinstance(value, dict) else (ALL, {key: value})
            for kind, floor in floors.items():
                if isinstance(floor, bool) or not isinstance(floor, (int, float)) or not 0 <= floor <= 1:
                    raise ValueError(f"{where}: the floor of {set_name}, {kind} is no number from 0 to 1: {floor!r}")
                found.setdefault((set_name, language), {})[kind] = float(floor)
    return found


def check(floors: Floors, evaluation: Evaluation) -> list[Fault]:
    """The figures that are below their floor, and the floors for which nothing was measured."""
    return [
        Fault(*group, kind, floor, measured)
        for group, kinds in floors.items()
        for kind, floor in kinds.items()
        if (measured := _measured(evaluation, group, kind)) is None or measured < floor
    ]


def _measured(evaluation: Evaluation, group: tuple[str, str], kind: str) -> float | None:
    found = evaluation.figures.get(group)
    if kind == ANSWERED:
        return None if found is None or found.no_output is None else 1 - found.no_output
    figure = found.get(kind) if found is not None else None
    return figure.f1 if figure is not None and figure.gold else None


def raise_floors(path: Path | str, evaluation: Evaluation, margin: float) -> list[tuple[str, str, str, float, float]]:
    """Raise each floor of a file to its measured F1 less the margin, in hundredths, where that is higher; lower none.

    Everything else in the file, comments included, stays as it is. Returns what was raised: set, language, kind, the
    old floor and the new one. Raises ValueError where the margin is negative or the file is damaged.
    """
    if margin < 0:
        raise ValueError(f"the margin cannot be negative: {margin}")
    path = Path(path)
    text = path.read_text(encoding="utf-8")
    _floors(tomllib.loads(text), str(path))
    raised, lines, table = [], [], ""
    for line in text.splitlines():
        table = line if _TABLE.match(line) else table
        match = None if table is line else _FLOOR.match(line)
        if match:
            # The two lines by themselves are a TOML file with one floor.
            (((set_name, language), kinds),) = _floors(tomllib.loads(f"{table}\n{line}"), str(path)).items()
            ((kind, old),) = kinds.items()
            measured = _measured(evaluation, (set_name, language), kind)
            # Without the rounding a figure of 0.57 less nothing would come out as 0.56.
            new = old if measured is None else math.floor(round((measured - margin) * 100, 6)) / 100
            if new > old:
                raised.append((set_name, language, kind, old, new))
                line = f"{match['key']}{new:.2f}{match['rest']}"
        lines.append(line)
    if raised:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return raised
