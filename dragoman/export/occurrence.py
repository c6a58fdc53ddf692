# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""An occurrence explained to a person: what ``dragoman explain occurrence ID`` shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from dragoman.export.table import section, show

if TYPE_CHECKING:
    from dragoman.ledger.linking import Explained
    from dragoman.ledger.linking.explain import Tie, Told

REASONS = {
    "same-day": "both state the same day",
    "days-meet": "the days that they state have one in common",
    "reported-that-day": "one came out on the day that the other states",
    "reported-next-day": "one came out on the day after the one that the other states",
    "reported-soon": "one came out within three days of the day that the other states",
    "published-same-day": "both came out on one day",
    "published-next-day": "they came out on two days running",
    "published-near": "they came out two days apart",
    "corrected": "one corrects the day that the other states",
    "same-act": "the same act",
    "same-mode": "the same mode",
    "person": "the same person",
    "persons": "the same persons",
    "place": "the same place",
    "place-carried": "the same place, in one of them only that of the occasion",
    "region": "the same region",
    "state": "in the same state",
    "numbers": "the same number",
    "topics": "the same fields of policy",
    "copy": "the texts are copies, and so is the sentence",
    "same-words": "nearly the same words",
    "many-words": "many of the same words",
    "some-words": "some of the same words",
    "same-matter": "the texts share most of their names",
    "near-matter": "the texts share names",
    "other-place": "other places in one state",
    "other-act": "another act of the kind",
    "other-numbers": "other numbers",
    "other-words": "hardly a word in common",
    "other-matter": "the texts share hardly a name",
    "parties-differ": "one names a party more",
    "contested": "one denies what the other tells",
}
"""What each reason of ``weights.toml`` says, for and against."""


def write(told: Explained, stream: TextIO) -> None:
    """The occurrence, its reports with numbers, the pairs that hold it together, what is disputed and decided."""
    row = told.row
    numbers = {report.event: number for number, report in enumerate(told.reports, 1)}
    sides = " → ".join(", ".join(side) for side in (row["actors"], row["recipients"]) if side)
    when = " to ".join(dict.fromkeys(str(day) for day in (row["first"], row["last"]) if day))
    head = "  ".join(part for part in (row["type"], sides, when, row["place"] or "", row["status"]) if part)
    counts = (
        f"{len(row['events'])} events in {row['texts']} texts (copies counted once), {row['documents']} documents, "
        f"{row['sources']} sources; link confidence {row['confidence']:.2f}"
    )
    former = [f"also known as {', '.join(row['aliases'])}"] if row["aliases"] else []
    show(
        stream,
        Text(f"{row['occurrence_id']}  {head}", style="bold"),
        *map(Text, (counts, *former)),
        *section("Reports", [_report(number, report) for number, report in enumerate(told.reports, 1)]),
        *section(
            "Why they are one", [_tie(numbers, tie) for tie in told.ties] or [_plain("There is one report only.")]
        ),
        *section("Agreed", [_plain(", ".join(row["agreed"]))] if row["agreed"] else []),
        *section("Disputed", [_plain(f"{one['field']}: {' | '.join(one['values'])}") for one in row["disputed"]]),
        *section("Decided by a person", [_plain(line) for line in _decided(told, numbers)]),
    )


def _plain(text: str) -> Padding:
    return Padding(Text(text), (0, 0, 0, 2))


def _report(number: int, report: Told) -> RenderableType:
    told = [
        str(report.published or "undated"), report.publisher, report.event, report.act,
        *([] if report.status == "actual" else [report.status]),
        f"on {report.day}" if report.day else "no day told", *([f"at {report.place}"] if report.place else []),
        *([f"{report.publications} publications"] if report.publications > 1 else []),
    ]  # fmt: skip
    lines = f"{number}  {' · '.join(part for part in told if part)}\n   {' '.join(report.sentence.split())}"
    return _plain(lines.rstrip())


def _tie(numbers: dict[str, int], tie: Tie) -> RenderableType:
    pair = "–".join(str(number) for number in sorted((numbers[tie.a], numbers[tie.b])))
    if tie.decided:
        return _plain(f"{pair}  a person joined them")
    reasons = ", ".join(REASONS[name] for name in tie.weighed.reasons)
    against = ", ".join(REASONS[name] for name in tie.weighed.against)
    return _plain(f"{pair}  {tie.weighed.strength:.2f}  {reasons}" + (f"; against: {against}" if against else ""))


def _decided(told: Explained, numbers: dict[str, int]) -> Iterator[str]:
    for decision in told.decisions:
        a, b = (f"{key} (report {numbers[key]})" if key in numbers else key for key in decision.pair)
        verb = "are one" if decision.kind == "merge" else "are not one"
        who = " · ".join(part for part in (decision.by, decision.at, decision.note) if part)
        yield f"{a} and {b} {verb}" + (f": {who}" if who else "")
