# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Writing down how well texts are read: the page `docs/quality.md`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib import resources
from typing import Any

from dragoman.evaluation.evaluation import ALL, Evaluation
from dragoman.evaluation.gate import Floors
from dragoman.evaluation.report import NONE, cells, groups, remarks

_KINDS = ("type", "lenient", "strict")


def quality_page(evaluation: Evaluation, *, made_by: str, floors: Floors | None = None) -> str:
    """The page, in Markdown: the figures of each set with what its gold is worth, and those of other tools beside them.

    `made_by` names what read the texts ("Dragoman 0.1.0"). Raises KeyError where nothing is known about how a set was
    coded (quality.toml).
    """
    from jinja2 import Environment

    notes = tomllib.loads(_resource("quality.toml"))
    names = list(dict.fromkeys(set_name for set_name, _ in evaluation.figures))
    unknown = [name for name in names if name not in notes["sets"]]
    if unknown:
        raise KeyError(f"how these sets were coded is not known, add it to quality.toml: {', '.join(unknown)}")
    template = Environment(
        autoescape=False,  # Markdown, of our own making
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    ).from_string(_resource("quality.md.jinja"))
    sets = [{"name": name, "note": "", **notes["sets"][name], "groups": _groups(evaluation, name, floors or {})}
            for name in names]  # fmt: skip
    peers = _peers(evaluation, notes["peers"], made_by)
    return template.render(made_by=made_by, draws=evaluation.draws, sets=sets, peers=peers)


def _resource(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


def _groups(evaluation: Evaluation, name: str, floors: Floors) -> list[dict[str, Any]]:
    size = "documents" if evaluation.is_readouts(name) else "sentences"
    found = {language: group for (set_name, language), group in groups(evaluation).items() if set_name == name}
    shown = []
    for language, group in found.items():
        # The floors of a set in one language may be given for the set as a whole.
        least = {**(floors.get((name, ALL), {}) if len(found) == 1 else {}), **floors.get((name, language), {})}
        rows = [
            [kind, *cells(figure, group.documents), f"{least[kind]:.2f}" if kind in least else NONE]
            for kind, figure in [*group.kinds.items(), *group.types.items()]
        ]
        told = "; ".join(remarks(group))
        shown.append(
            {
                "language": language,
                "size": f"{group.documents} {size if group.documents != 1 else size[:-1]}",
                "rows": rows,
                "remarks": told and f"{told[0].upper()}{told[1:]}.",
            }
        )
    return shown


def _peers(evaluation: Evaluation, peers: list[Mapping[str, Any]], made_by: str) -> list[dict[str, str]]:
    """Other tools' figures on the sets that were evaluated, each set led by our own."""
    rows = []
    for set_name in dict.fromkeys(peer["set"] for peer in peers):
        group = evaluation.figures.get((set_name, ALL))
        if group is not None:
            rows.append({"name": made_by, "note": "", **{kind: f"{group[kind].f1:.2f}" for kind in _KINDS}})
            rows += [
                {"name": peer["name"], "note": peer.get("note", ""), **{kind: f"{peer[kind]:.2f}" for kind in _KINDS}}
                for peer in peers
                if peer["set"] == set_name
            ]
    return rows
