# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""How often linking is right: pairs of one occurrence drawn at random, shown to a person, and scored.

``draw LEDGER`` prints pairs drawn with a seed as facts, one JSON object a line, with ``right`` open (null); ``show
LEDGER FILE`` prints the texts of a file's pairs for judging; ``score FILE...`` says how many were judged right.
A pair is two events, told in two texts, that linking has in one occurrence. Texts stay in the ledger: a file of
verdicts has ids and numbers only.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from dragoman.ledger.store import Store

AROUND = 300  # characters of the text shown before and after the sentence's beginning

Pair = dict[str, Any]


def pairs_of(ledger: Path) -> Iterator[tuple[str, str, str]]:
    """All pairs of events in one occurrence, of different texts, in order of their ids, with the type."""
    state = Store(ledger).snapshot()
    texts = {row["event_id"]: row["text_id"] for row in state.table("events", ["event_id", "text_id"]).to_pylist()}
    rows = state.table("occurrences", ["occurrence_id", "type", "events"]).to_pylist()
    for row in sorted(rows, key=lambda row: row["occurrence_id"]):
        for a, b in combinations(sorted(row["events"]), 2):
            if texts[a] != texts[b]:
                yield a, b, row["type"]


def places(ledger: Path, events: Sequence[str]) -> dict[str, tuple[str, int, str]]:
    """For each event the id of a document of its text, the offset of its sentence, and the text."""
    state = Store(ledger).snapshot()
    rows = state.table("events", ["event_id", "text_id", "start"], among=("event_id", events)).to_pylist()
    ids = {row["text_id"] for row in rows}
    documents = state.table("documents", ["text_id", "locator"], among=("text_id", ids)).to_pylist()
    documents.sort(key=lambda row: row["locator"], reverse=True)
    locators = {row["text_id"]: row["locator"] for row in documents}
    texts = state.table("texts", ["text_id", "text"], among=("text_id", ids)).to_pylist()
    text = {row["text_id"]: row["text"] for row in texts}
    return {r["event_id"]: (locators[r["text_id"]], r["start"], text[r["text_id"]] or "") for r in rows}


def draw(ledger: Path, seed: int, number: int) -> list[Pair]:
    """Pairs drawn without regard to anything but the seed."""
    drawn = random.Random(seed).sample(list(pairs_of(ledger)), number)
    told = places(ledger, [event for a, b, _ in drawn for event in (a, b)])
    return [
        {
            "seed": seed, "type": type,
            "a": {"event": a, "doc": told[a][0], "start": told[a][1]},
            "b": {"event": b, "doc": told[b][0], "start": told[b][1]}, "right": None,
        }
        for a, b, type in drawn
    ]  # fmt: skip


def show(ledger: Path, pairs: Sequence[Pair]) -> None:
    """Print the pairs with the text around each sentence."""
    told = places(ledger, [pair[side]["event"] for pair in pairs for side in ("a", "b")])
    for number, pair in enumerate(pairs, 1):
        print(f"\n===== {number}  {pair['type']}  {pair['right']}")
        for side in ("a", "b"):
            document, start, text = told[pair[side]["event"]]
            before = " ".join(text[max(0, start - AROUND) : start].split())
            after = " ".join(text[start : start + AROUND].split())
            print(f"--- {pair[side]['event']}  {document}\n{before} >>> {after}")


def read(path: Path) -> list[Pair]:
    """The pairs of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line and not line.startswith("#")]


def interval(right: int, judged: int) -> tuple[float, float]:
    """Wilson's interval of 95 % for a share."""
    z = 1.96
    share = right / judged
    middle = (share + z * z / (2 * judged)) / (1 + z * z / judged)
    half = z / (1 + z * z / judged) * math.sqrt(share * (1 - share) / judged + z * z / (4 * judged * judged))
    return middle - half, middle + half


def score(pairs: Sequence[Pair]) -> tuple[int, int]:
    """How many pairs were judged right, and how many were judged."""
    judged = [pair for pair in pairs if pair["right"] is not None]
    return sum(bool(pair["right"]) for pair in judged), len(judged)


def main(arguments: Sequence[str]) -> int:
    """Draw, show or score. The exit code is 1 where nothing was judged."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    drawing = verbs.add_parser("draw")
    drawing.add_argument("ledger", type=Path)
    drawing.add_argument("--seed", type=int, default=1)
    drawing.add_argument("--pairs", type=int, default=100)
    showing = verbs.add_parser("show")
    showing.add_argument("ledger", type=Path)
    showing.add_argument("file", type=Path)
    verbs.add_parser("score").add_argument("files", type=Path, nargs="+")
    told = parser.parse_args(arguments)
    if told.verb == "draw":
        for pair in draw(told.ledger, told.seed, told.pairs):
            print(json.dumps(pair))
    elif told.verb == "show":
        show(told.ledger, read(told.file))
    else:
        for path in told.files:
            right, judged = score(read(path))
            if not judged:
                print(f"{path}: nothing was judged", file=sys.stderr)
                return 1
            low, high = interval(right, judged)
            print(f"{path}: {right} of {judged} right, {right / judged:.1%} (95 %: {low:.1%} to {high:.1%})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
