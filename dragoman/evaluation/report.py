# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Showing an evaluation: as tables, as JSON, and as a list of what was missed or is false."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from dragoman.evaluation.differences import Difference, Errors
from dragoman.evaluation.evaluation import ALL, Evaluation
from dragoman.evaluation.facts import Facts, listed
from dragoman.evaluation.figures import Figure, Group

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

NONE = "–"
"""What stands where there is nothing to measure."""


# ---- tables


def percent(share: float | None) -> str:
    """A share as a percentage with one decimal."""
    return NONE if share is None else f"{share:.1%}"


def cells(figure: Figure, documents: int) -> list[str]:
    """Precision, recall, F1, its interval, and the numbers of right, predicted and gold items, as they are shown.

    Draws of a single document say nothing, so `documents` tells how many the figure is of.
    """
    alone = documents < 2 or figure.low is None or figure.high is None
    interval = NONE if alone else f"{percent(figure.low)} – {percent(figure.high)}"
    return [
        percent(figure.precision if figure.predicted else None),
        percent(figure.recall if figure.gold else None),
        percent(figure.f1 if figure.gold else None),
        interval if figure.gold else NONE,
        str(figure.right),
        str(figure.predicted),
        str(figure.gold),
    ]


def groups(evaluation: Evaluation) -> dict[tuple[str, str], Group]:
    """The figures to show: each set as a whole, and by language where it has several."""
    languages: dict[str, int] = {}
    for set_name, _ in evaluation.figures:
        languages[set_name] = languages.get(set_name, -1) + 1
    return {
        (set_name, language): group
        for (set_name, language), group in evaluation.figures.items()
        if languages[set_name] > 1 or language != ALL
    }


def remarks(group: Group) -> list[str]:
    """What is told of a set of sentences besides the figures; nothing of a set of reports."""
    told = []
    if group.no_output is not None:
        told.append(f"nothing predicted for {percent(group.no_output)} of the sentences with an event")
    if group.mean_f1 is not None:
        told.append(f"mean F1 of the types in the gold {percent(group.mean_f1)}")
    if group.false_alarms is not None:
        told.append(f"false alarms on {percent(group.false_alarms)} of {group.negatives} sentences without an event")
    return told


def tables(evaluation: Evaluation) -> list[Table]:
    """A table for each set and language, to be printed with rich."""
    from rich.table import Table

    shown = []
    for (set_name, language), group in groups(evaluation).items():
        size = "documents" if evaluation.is_readouts(set_name) else "sentences"
        title = f"{set_name}, {language}: {group.documents} {size}"
        table = Table(title=title, title_justify="left", caption="\n".join(remarks(group)), caption_justify="left")
        table.add_column("")
        drawn = any(figure.low is not None for figure in group.values())
        for heading in ("P", "R", "F1", *(["90 %"] if drawn else []), "right", "predicted", "gold"):
            table.add_column(heading, justify="right")
        for section in (group.kinds, group.types):
            for kind, figure in section.items():
                row = cells(figure, group.documents)
                table.add_row(kind, *(row if drawn else row[:3] + row[4:]))
            table.add_section()
        shown.append(table)
    return shown


def print_report(evaluation: Evaluation, errors: int | None = 0, console: Console | None = None) -> None:
    """Print what differs in the first `errors` documents or sentences of each set (None: in all), then the figures."""
    from rich.console import Console

    console = console or Console()
    for line in error_lines(evaluation.errors(errors)):
        console.print(line, markup=False, highlight=False, soft_wrap=True)
    for table in tables(evaluation):
        console.print(table)


# ---- JSON


def as_json(evaluation: Evaluation) -> dict[str, dict[str, dict[str, Any]]]:
    """The figures as JSON objects: set, language (`all` for all together), then kind; shares from 0 to 1."""
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for (set_name, language), group in evaluation.figures.items():
        size = "documents" if evaluation.is_readouts(set_name) else "sentences"
        told: dict[str, Any] = {size: group.documents}
        told |= {kind: _figure(figure) for kind, figure in group.items()}
        if group.types:
            told["per_type"] = {name: _figure(figure) for name, figure in group.types.items()}
        told |= {
            name: value
            for name, value in (("no_output", group.no_output), ("macro_f1", group.mean_f1))
            if value is not None
        }
        if group.false_alarms is not None:
            told["false_alarms"] = {"negatives": group.negatives, "share": group.false_alarms}
        found.setdefault(set_name, {})[language] = told
    return found


def _figure(figure: Figure) -> dict[str, float | None]:
    told: dict[str, float | None] = {
        "precision": figure.precision,
        "recall": figure.recall,
        "f1": figure.f1,
        "right": figure.right,
        "predicted": figure.predicted,
        "found": figure.found,
        "gold": figure.gold,
    }
    return told if figure.low is None else told | {"low": figure.low, "high": figure.high}


# ---- errors


def error_lines(errors: Iterable[Errors]) -> list[str]:
    """What differs in each document: `-` missed, `+` false, `~` found with wrong fields; its sentence below."""
    lines = []
    for document in errors:
        counts = [
            f"{number} {verdict}"
            for verdict in ("missed", "false", "wrong")
            if (number := sum(difference.verdict == verdict for difference in document.differences))
        ]
        lines.append(f"{document.set_name} {document.document} ({document.language}): {', '.join(counts)}")
        for difference in document.differences:
            lines.append(f"  {_difference(difference)}")
            sentence = document.sentence(difference)
            if sentence:
                lines.append(f"      {difference.start}: {sentence}")
        if not document.sentence_starts and all(difference.start is None for difference in document.differences):
            lines.append(f"      {' '.join(document.text.split())[:300]}")
        lines.append("")
    return lines


_SIGNS = {"missed": "-", "false": "+", "wrong": "~"}

# The fields that tell an item, in the order in which they are shown.
_SHOWN = (
    "name", "country", "office", "type", "modes", "speaker", "stance", "actors", "recipients", "partners", "strength",
    "domains", "frameworks", "framework", "status", "date", "place", "reporter", "published",
)  # fmt: skip


def _difference(difference: Difference) -> str:
    sign = f"{_SIGNS[difference.verdict]} {difference.kind:9} "
    item = difference.gold or difference.predicted or {}
    if not difference.wrong:
        return sign + _item(item)
    fields = [name for field in difference.wrong for name in _FIELDS.get(field, (field,))]
    told = "; ".join(f"{name}: {_value((difference.predicted or {}).get(name))}" for name in fields)
    return f"{sign}{_item(item)}; read as {told}"


_FIELDS: Mapping[str, tuple[str, ...]] = {
    "parties": ("actors", "recipients"),
    "dates": ("date",),
    "places": ("place",),
}


def _item(item: Facts) -> str:
    told = [f"{name}: {_value(item[name])}" for name in _SHOWN if item.get(name) not in (None, "", [])]
    return "; ".join(told) or "(empty)"


def _value(value: Any) -> str:
    return ", ".join(str(one) for one in listed(value)) or NONE
