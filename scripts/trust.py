# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Sections of the quality page on what no gold of whole reports tells: breadth, precision on news drawn at random,
chance, and how far the confidence can be trusted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dragoman import Reader
from dragoman.evaluation import Evaluation
from dragoman.evaluation.report import percent

import breadth
import calibrate
from reference import REPOSITORY

BREADTH = REPOSITORY / "tests" / "breadth"
LANGUAGES = {"en": "English", "fr": "French"}
Table = list[tuple[str, ...]]


def of_breadth(corpora: Path, reader: Reader) -> tuple[Table, dict[str, breadth.Breadth]]:
    """How many of the acts listed by hand are read, by language and type."""
    found = {path.stem: breadth.measure(breadth.read_verdicts(path), corpora, reader) for path in _files(BREADTH)}
    types = sorted({name for one in found.values() for name in one.acts})
    rows: Table = [("", *(f"{LANGUAGES[code]}: {what}" for code in found for what in ("listed", "read")))]
    rows += [
        (name, *(str(count[name]) for one in found.values() for count in (one.acts, one.reached))) for name in types
    ]
    totals = [cell for one in found.values() for cell in (str(one.acts.total()), percent(one.share))]
    return [*rows, ("all", *totals)], found


def of_the_wild() -> Table:
    """How many of the events drawn at random were judged right, by file of verdicts."""
    rows: Table = [("corpus", "judged", "right", "share")]
    for path in _files(calibrate.VERDICTS):
        judged = [one for one in calibrate.read_judged(path) if one.right is not None]
        right = sum(bool(one.right) for one in judged)
        rows.append((path.stem, str(len(judged)), str(right), percent(right / len(judged) if judged else None)))
    return rows


def of_confidence(examples: dict[str, list[calibrate.Example]]) -> Table:
    """How many of the events of each level of confidence are right, on documents left out."""
    events = examples["event"]
    told = calibrate.reliability(events, calibrate.held_out(events))
    rows: Table = [("mean confidence", "events", "right")]
    rows += [(f"{mean:.2f}", str(number), percent(share)) for mean, share, number in told.bins]
    return rows


def chance(evaluation: Evaluation, set_name: str) -> Table:
    """F1 of the types that occur in a whole report, wherever in it: of the reader, and of one fixed list of types.

    The list is the best there is for this gold: the commonest types, as many as give the highest F1.
    """
    read = evaluation.predictions[set_name]
    gold = evaluation.gold[set_name]
    rows: Table = [("", "P", "R", "F1")]
    for language in (None, *LANGUAGES):
        names = [name for name, document in gold.items() if language in (None, document["language"])]
        wanted = [_types(gold[name]) for name in names]
        rows.append(_row(f"read, {language or 'all'}", wanted, [_types(read[name]) for name in names]))
        common = [kind for kind, _ in Counter(kind for one in wanted for kind in sorted(one)).most_common()]
        fixed = [frozenset(common[:n]) for n in range(1, len(common) + 1)]
        best = max(fixed, key=lambda one: _f1(wanted, [one] * len(wanted)))
        rows.append(_row(f"a fixed list of {len(best)} types, {language or 'all'}", wanted, [best] * len(wanted)))
    return rows


def _types(facts: Any) -> frozenset[str]:
    return frozenset(event["type"] for event in facts.get("events") or ())


def _counts(wanted: Sequence[frozenset[str]], found: Sequence[frozenset[str]]) -> tuple[int, int, int]:
    pairs = list(zip(wanted, found, strict=True))
    return sum(len(a & b) for a, b in pairs), sum(len(b) for _, b in pairs), sum(len(a) for a, _ in pairs)


def _f1(wanted: Sequence[frozenset[str]], found: Sequence[frozenset[str]]) -> float:
    right, predicted, gold = _counts(wanted, found)
    return 2 * right / (predicted + gold) if predicted + gold else 0.0


def _row(name: str, wanted: Sequence[frozenset[str]], found: Sequence[frozenset[str]]) -> tuple[str, ...]:
    right, predicted, gold = _counts(wanted, found)
    shares = (right / predicted if predicted else None, right / gold if gold else None, _f1(wanted, found))
    return (name, *map(percent, shares))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jsonl"))
