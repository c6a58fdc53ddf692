# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Measure how well Dragoman reads the development gold and write it down in ``docs/quality.md``.

The gold and the texts it was coded from are reference data, not part of the package: they are looked for where
``DRAGOMAN_SHARED`` says, else in a folder ``shared`` beside the repository.
"""

from __future__ import annotations

import sys
from pathlib import Path

import dragoman
from dragoman.evaluation import Evaluation, evaluate
from dragoman.evaluation.gate import check, read_floors
from dragoman.evaluation.predict import reader_predict
from dragoman.evaluation.quality import write_quality

from reference import ABSENT, REPOSITORY, reference

FLOORS = REPOSITORY / "tests" / "evaluation_floors.toml"
PAGE = REPOSITORY / "docs" / "quality.md"
DRAWS = 1000


def measure(folder: Path, draws: int = 0) -> Evaluation:
    """Read all texts of the reference data that there is gold for, and score what was read."""
    gold = folder / "gold"
    sets = {
        "seed": gold / "seed-readout.json",
        "readouts": gold / "readouts",
        "plover_gsr_en.dev": gold / "plover_gsr_en.dev.jsonl",
        "plover_gsr_fr.dev": gold / "plover_gsr_fr.dev.jsonl",
    }
    return evaluate(sets, [folder / "data" / "corpora", folder], reader_predict(dragoman.Reader()), draws=draws)


def main() -> int:
    """Write the page; the exit code is 1 where a figure is below its floor, 2 where there is no reference data."""
    folder, name = reference(), PAGE.relative_to(REPOSITORY).as_posix()
    if folder is None:
        print(f"{ABSENT}; {name} is left as it was", file=sys.stderr)
        return 2
    evaluation, floors = measure(folder, DRAWS), read_floors(FLOORS)
    write_quality(PAGE, evaluation, made_by=f"Dragoman {dragoman.__version__}", floors=floors)
    print(f"written: {name}")
    faults = check(floors, evaluation)
    for fault in faults:
        print(f"below its floor: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
