# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Reading everything that there is gold for, and scoring what was read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from dragoman.evaluation import names, readouts, sentences
from dragoman.evaluation.differences import Difference, Errors
from dragoman.evaluation.facts import Facts, Predict
from dragoman.evaluation.figures import Group, figures
from dragoman.evaluation.gold import GoldError, ReadoutSet, SentenceSet, Text, find_sets, find_texts

ALL = "all"
"""The key of the figures of a set in all its languages together."""

_EVENT_FIELDS = ("type", "actors", "recipients")


@dataclass(frozen=True)
class _Read:
    """A document or sentence that was read: its gold, its text and what was predicted."""

    name: str
    gold: Facts
    text: str
    predicted: Facts
    comparison: readouts.Comparison | sentences.Comparison

    @property
    def language(self) -> str:
        return str(self.gold["language"])


class Evaluation:
    """How well texts were read, set by set.

    `figures` has them by (set, language), the language `all` being all together; each is a mapping from a kind
    ("persons", "events strict", … for reports; "type", "strict", "lenient" for sentences) to its Figure. `predictions`
    holds, for each set, what was predicted, in the gold's shape: by gold file, or by the id of the sentence. `draws` is
    the number of draws the intervals come from, 0 where there are none.
    """

    def __init__(
        self, figures: Mapping[tuple[str, str], Group], read: Mapping[str, Sequence[_Read]], draws: int = 0
    ) -> None:
        self.figures, self.draws = dict(figures), draws
        self._read = read

    @property
    def predictions(self) -> dict[str, dict[str, Facts]]:
        """What was predicted: set, then file name (reports) or id (sentences), then facts."""
        return {name: {document.name: document.predicted for document in read} for name, read in self._read.items()}

    @property
    def gold(self) -> dict[str, dict[str, Facts]]:
        """What it was set against, in the same order and by the same names as ``predictions``."""
        return {name: {document.name: document.gold for document in read} for name, read in self._read.items()}

    def is_readouts(self, set_name: str) -> bool:
        """Whether a set is one of whole reports, not of sentences. Raises KeyError for a set that is not there."""
        return isinstance(self._read[set_name][0].comparison, readouts.Comparison)

    def errors(self, limit: int | None = None) -> list[Errors]:
        """What was not read as the gold has it: of each set the first `limit` that differ, or all."""
        found = []
        for set_name, read in self._read.items():
            kept = 0
            for document in read:
                differences: list[Difference] = [] if kept == limit else document.comparison.differences()
                if differences:
                    kept += 1
                    found.append(_errors(set_name, document, differences))
        return found

    def write_predictions(self, path: Path | str) -> None:
        """Write what was predicted, in the gold's shape.

        To a `.jsonl` file one document or sentence a line; to a `.json` file the one document there is; to any other
        path a folder with, for each set, a folder of JSON files named as in the gold or a JSONL file.

        Raises GoldError where a `.json` file is asked for more than one document.
        """
        path = Path(path)
        everything = [document.predicted for read in self._read.values() for document in read]
        if path.suffix == ".jsonl":
            _write_lines(path, everything)
        elif path.suffix == ".json":
            if len(everything) != 1:
                raise GoldError(f"{path} can hold one document, not {len(everything)}: name a .jsonl file or a folder")
            _write(path, json.dumps(everything[0], ensure_ascii=False, indent=1) + "\n")
        else:
            for set_name, read in self._read.items():
                if not self.is_readouts(set_name):
                    _write_lines(path / f"{set_name}.jsonl", [document.predicted for document in read])
                    continue
                for document in read:
                    told = json.dumps(document.predicted, ensure_ascii=False, indent=1)
                    _write(path / set_name / document.name, told + "\n")


def evaluate(
    gold_paths: Iterable[Path | str] | Mapping[str, Path | str] | Path | str,
    texts: Iterable[Path | str] | Path | str | None,
    predict: Predict,
    *,
    positions: bool = True,
    draws: int = 0,
    aliases: Mapping[str, str | Iterable[str]] | None = None,
) -> Evaluation:
    """Read the texts that gold was coded from, and score what was read.

    `gold_paths` are folders and files of gold, or a mapping from the name each set is to have to its path (see
    `gold.find_sets`); `texts` is where the texts of reports are (see `gold.find_texts`), sentences bring theirs.
    `predict` reads one text. With `positions` False it is not asked where in a report an item stands. `draws` gives
    every F1 an interval from so many draws of the documents (0 none, else two at least); `aliases` are other names of
    bodies, {id: names}.

    Raises GoldError where there is no gold, where it is damaged or where a text is missing; ValueError for one draw.
    """
    if isinstance(gold_paths, (str, Path)):
        gold_paths = [gold_paths]
    places = [] if texts is None else [texts] if isinstance(texts, (str, Path)) else list(texts)
    sets = find_sets(gold_paths)
    found = {gold.name: find_texts(gold, places) for gold in sets if isinstance(gold, ReadoutSet)}
    table = names.AliasTable(aliases)
    groups: dict[tuple[str, str], Group] = {}
    everything: dict[str, list[_Read]] = {}
    for gold in sets:
        if isinstance(gold, ReadoutSet):
            read, comparisons = _read_documents(gold, found[gold.name], predict, table, positions)
            groups |= _by_language(gold.name, read, comparisons, lambda group: _score_readouts(group, draws))
        else:
            read, compared = _read_sentences(gold, predict)
            groups |= _by_language(gold.name, read, compared, lambda group: sentences.score(group, draws))
        everything[gold.name] = read
    return Evaluation(groups, everything, draws)


def _read_documents(
    gold: ReadoutSet, texts: Mapping[str, Text], predict: Predict, table: names.AliasTable, positions: bool
) -> tuple[list[_Read], list[readouts.Comparison]]:
    read, comparisons = [], []
    for name, document in gold.documents.items():
        text, identity = texts[name], {"doc": document["doc"], "language": document["language"]}
        predicted = {**identity, **predict(text.text, document["language"], text.published), **identity}
        comparisons.append(readouts.Comparison(document, predicted, table, positions))
        read.append(_Read(name, document, text.text, predicted, comparisons[-1]))
    return read, comparisons


def _read_sentences(gold: SentenceSet, predict: Predict) -> tuple[list[_Read], list[sentences.Comparison]]:
    read, comparisons = [], []
    for sentence in gold.sentences:
        facts = predict(sentence["text"], sentence["language"], None)
        events = [{field: event.get(field) for field in _EVENT_FIELDS} for event in facts.get("events") or ()]
        predicted = {"id": sentence["id"], "events": events}
        comparisons.append(sentences.Comparison(sentence, predicted))
        read.append(_Read(sentence["id"], sentence, sentence["text"], predicted, comparisons[-1]))
    return read, comparisons


_Compared = TypeVar("_Compared", readouts.Comparison, sentences.Comparison)


def _by_language(
    name: str, read: Sequence[_Read], comparisons: Sequence[_Compared], score: Callable[[list[_Compared]], Group]
) -> dict[tuple[str, str], Group]:
    groups: dict[str, list[_Compared]] = {}
    for document, comparison in zip(read, comparisons, strict=True):
        for language in (ALL, document.language):
            groups.setdefault(language, []).append(comparison)
    return {(name, language): score(group) for language, group in groups.items()}


def _score_readouts(comparisons: Sequence[readouts.Comparison], draws: int) -> Group:
    return Group(len(comparisons), figures([comparison.counts() for comparison in comparisons], draws))


def _errors(set_name: str, document: _Read, differences: Sequence[Difference]) -> Errors:
    starts = tuple(sorted(document.gold.get("sentence_starts") or ()))
    told = document.gold.get("doc") or document.gold["id"]
    return Errors(set_name, str(told), document.language, tuple(differences), document.text, starts)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _write_lines(path: Path, records: Iterable[Facts]) -> None:
    _write(path, "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records))
