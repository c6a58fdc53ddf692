# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""An explanation to be read by a person: what ``dragoman explain`` shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dragoman.export.table import grid_of, section, show

if TYPE_CHECKING:
    from dragoman.reading.explain import Explanation, Named, Verdict, Word


def write(explanation: Explanation, stream: TextIO) -> None:
    """For each sentence: acts that were coded or not and why, speech, who is named, and the parse."""
    told = explanation
    rows = zip(told.sentences, told.words, told.mentions, told.speech, told.verdicts, strict=True)
    for number, (sentence, words, mentions, speech, verdicts) in enumerate(rows):
        parts: list[RenderableType] = [
            *([Text()] if number else []),
            Text(" ".join(sentence.split()), style="bold"),
            *section("Acts", _verdicts(verdicts) or [_plain("No entry of the lexicon of acts fits a word here.")]),
            *section("Speech", grid_of(Text(one) for one in speech)),
            *section("Mentions", [_mentions(mentions)] if mentions else []),
            *section("Parse", [_parse(words) if words else _plain("Not parsed: nothing in it calls for it.")]),
        ]
        show(stream, *parts)


def _plain(text: str) -> Padding:
    return Padding(Text(text), (0, 0, 0, 2))


def _verdicts(verdicts: Sequence[Verdict]) -> list[RenderableType]:
    texts = []
    for verdict in verdicts:
        text = Text(f"“{verdict.trigger}” ")
        text.append(verdict.result or "not coded", style="bold green" if verdict.result else "yellow")
        text.append(f": {verdict.why}\n")
        text.append(f"{verdict.where}  {verdict.entry}", style="dim")
        for entry in verdict.skipped:
            text.append(f"\ndid not hold: {entry}", style="dim")
        texts.append(text)
    return grid_of(texts)


def _mentions(mentions: Sequence[Named]) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0))
    for mention in mentions:
        stands_for = ", ".join(mention.stands_for)
        grid.add_row(Text(mention.text, style="bold"), mention.kind, Text(f"= {stands_for}" if stands_for else ""))
    return Padding(grid, (0, 0, 0, 2))


def _parse(words: Sequence[Word]) -> RenderableType:
    forms = {word.i: word.form for word in words}
    grid = Table.grid(padding=(0, 2, 0, 0))
    for word in words:
        head = forms.get(word.head, "")
        relation = f"{word.relation} ← {head}" if head and word.head != word.i else word.relation
        grid.add_row(Text(word.form), Text(word.lemma, style="dim"), word.pos, Text(relation))
    return Padding(grid, (0, 0, 0, 2))
