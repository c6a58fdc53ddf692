# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Treebanks: CoNLL-U files as sentences of surface words.

A word of the surface that CoNLL-U splits in two ("du" = de + le, "auquel" = à + lequel) stays one: it keeps the
analysis of the half that heads the other, or of the first half if both hang elsewhere. Contractions whose halves spell
them ("don't") are split where the recipe says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


class TreebankError(ValueError):
    """A treebank file that is not there or is not CoNLL-U; the message names file and line."""


@dataclass(slots=True)
class Sentence:
    """A sentence with its tree, as columns of the same length.

    ``heads`` are places in the sentence; the root has itself. ``spaces`` say whether a space follows. ``features`` are
    as in CoNLL-U, sorted, empty where there are none.
    """

    forms: list[str]
    spaces: list[bool]
    lemmas: list[str]
    tags: list[str]
    features: list[str]
    heads: list[int]
    relations: list[str]

    @property
    def text(self) -> str:
        """The sentence as it is written."""
        parts = (form + (" " if space else "") for form, space in zip(self.forms, self.spaces, strict=True))
        return "".join(parts).rstrip()


@dataclass(slots=True)
class _Row:
    """A word of CoNLL-U, numbered from 1."""

    form: str
    lemma: str
    tag: str
    features: dict[str, str]
    head: int
    relation: str
    space: bool


def read_treebank(path: Path, split: bool) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file. ``split``: words that CoNLL-U splits are split where their halves spell them.

    Raises TreebankError.
    """
    if not path.is_file():
        raise TreebankError(f"There is no {path}. Download it from universaldependencies.org, see docs/training.md.")
    rows: dict[int, _Row] = {}
    joined: dict[int, tuple[int, str, bool]] = {}
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            text = line.rstrip("\n")
            if text.startswith("#"):
                continue
            if not text:
                if rows:
                    yield _sentence(rows, joined, split)
                rows, joined = {}, {}
                continue
            cells = text.split("\t")
            try:
                space = "SpaceAfter=No" not in cells[9]
                if "-" in cells[0]:
                    first, last = map(int, cells[0].split("-"))
                    joined[first] = (last, cells[1], space)
                elif "." not in cells[0]:
                    row = _Row(cells[1], cells[2], cells[3], parsed(cells[5]), int(cells[6]), cells[7], space)
                    rows[int(cells[0])] = row
            except (IndexError, ValueError) as error:
                raise TreebankError(f"{path}, line {number}: not CoNLL-U (ten columns, tabs between)") from error
    if rows:
        yield _sentence(rows, joined, split)


def parsed(features: str) -> dict[str, str]:
    """``Gender=Masc|Number=Sing`` as a mapping; ``_`` is none."""
    return {} if features in ("", "_") else dict(part.split("=", 1) for part in features.split("|"))


def listed(features: dict[str, str]) -> str:
    """The other way round, sorted by name."""
    return "|".join(f"{name}={value}" for name, value in sorted(features.items()))


def _sentence(rows: dict[int, _Row], joined: dict[int, tuple[int, str, bool]], split: bool) -> Sentence:
    words: list[tuple[int, _Row]] = []
    owner: dict[int, int] = {}
    n = 1
    while n <= len(rows):
        last, form, space = joined.get(n, (n, rows[n].form, rows[n].space))
        parts = range(n, last + 1)
        if len(parts) == 1 or (split and "".join(rows[k].form for k in parts) == form):
            for k in parts:
                owner[k] = len(words)
                rows[k].space = space if k == last else len(parts) == 1
                words.append((k, rows[k]))
        else:
            kept = next((k for k in parts if rows[k].head not in parts), n)
            together = {name: value for k in parts for name, value in rows[k].features.items()} | rows[kept].features
            row = rows[kept]
            for k in parts:
                owner[k] = len(words)
            words.append((kept, _Row(form, row.lemma, row.tag, together, row.head, row.relation, space)))
        n = last + 1
    return Sentence(
        forms=[row.form.replace("\u00a0", " ") for _, row in words],
        spaces=[row.space for _, row in words],
        lemmas=[row.form.lower() if row.lemma in ("_", "") else row.lemma for _, row in words],
        tags=[row.tag for _, row in words],
        features=[listed(row.features) for _, row in words],
        heads=[place if row.head == 0 else owner[row.head] for place, (_, row) in enumerate(words)],
        relations=[row.relation for _, row in words],
    )
