# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Fit the confidence of records to judged ones, and say how far it can be trusted.

    python scripts/calibrate.py draw --corpora DIR --language en --corpus NAME --number 100 [--seed N] --output FILE
    python scripts/calibrate.py show --corpora DIR FILE
    python scripts/calibrate.py fit --shared DIR [--write]

``draw`` reads a corpus and draws events at random, for somebody to judge; ``show`` prints them with their sentences.
``fit`` fits the weights of ``dragoman/reading/confidence.tsv``: those of events to the verdicts in ``tests/verdicts``
(a judged event counts as long as the reader still reads it so), those of statements and pledges to the gold of whole
reports. What it prints, and the tests hold, is measured on documents left out: each fifth of the documents with weights
fitted to the other four.

A file of verdicts has a JSON object a line and no text: ``corpus``, ``doc``, ``start`` (of the trigger, in the text),
``type``, ``actors``, ``recipients``, ``status`` as they were read, and ``right``: whether type, parties and status are
right under the codebook, null while nobody has judged.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dragoman import Reader, Report
from dragoman.evaluation.gold import ReadoutSet, find_sets, find_texts
from dragoman.evaluation.names import AliasTable
from dragoman.evaluation.readouts import Comparison
from dragoman.export.facts import facts
from dragoman.reading import confidence
from dragoman.records import Event, Party

from breadth import articles_of
from reference import ABSENT, REPOSITORY, reference
from spans import read_article, sentences

VERDICTS = REPOSITORY / "tests" / "verdicts"
TABLE = REPOSITORY / "dragoman" / "reading" / "confidence.tsv"
SEED = 20261124
FOLDS = 5
BINS = 10
SURE = 0.8  # what the promise of docs/quality.md is about
_RIDGES = (1.0, 3.0, 10.0, 30.0)  # that keep rare marks near nothing
_POOL = 2
_STEPS = 60
Likelihoods = NDArray[np.float64]


@dataclass(frozen=True)
class Judged:
    """An event as it was read, and whether it is right."""

    corpus: str
    doc: str
    start: int
    type: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    status: str
    right: bool | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What has to be the same for the verdict to hold."""
        return (self.doc, self.start, self.type, frozenset(self.actors), frozenset(self.recipients), self.status)


@dataclass(frozen=True)
class Example:
    """A record with its marks: from which document, and whether it is right."""

    doc: str
    marks: tuple[str, ...]
    right: bool


def read_judged(path: Path) -> list[Judged]:
    """The verdicts of a file. Raises ValueError with file and line for one that cannot be read."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            record = json.loads(line)
            record["actors"], record["recipients"] = tuple(record["actors"]), tuple(record["recipients"])
            found.append(Judged(**record))
        except (ValueError, TypeError, KeyError) as error:
            raise ValueError(f"{path}, line {number}: no verdict: {error}") from error
    return found


# ---- drawing


def told(report: Report, corpus: str) -> Iterator[Judged]:
    """The events of a report, as things to judge."""
    for event in report.events:
        yield Judged(
            corpus, report.document.source, _start(event), event.type, _codes(event.actors), _codes(event.recipients),
            event.status,
        )  # fmt: skip


def _start(event: Event) -> int:
    return next(evidence.start for evidence in event.evidence if evidence.field == "trigger")


def _codes(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(sorted({party.country for party in parties if party.country}))


def draw(path: Path, number: int, seed: int, leave_out: frozenset[str]) -> list[Judged]:
    """Events of a corpus at random: documents are read in random order until there are twice as many as asked."""
    chance = random.Random(f"{seed} {path.name}")
    articles = [article for article in articles_of(path).values() if article.source not in leave_out]
    chance.shuffle(articles)
    reader = Reader()
    found: list[Judged] = []
    for article in articles:
        found.extend(told(read_article(reader, article), path.name))
        if len(found) >= _POOL * number:
            break
    return sorted(chance.sample(found, min(number, len(found))), key=lambda one: (one.doc, one.start))


# ---- examples


def event_examples(folder: Path, corpora: Path, reader: Reader) -> list[Example]:
    """The judged events that the reader still reads so, with their marks."""
    judged: dict[tuple[str, str], dict[tuple[object, ...], bool]] = {}
    for path in sorted(folder.glob("*.jsonl")):
        for one in read_judged(path):
            if one.right is not None:
                judged.setdefault((one.corpus, one.doc), {})[one.key] = one.right
    found = []
    for (corpus, doc), verdicts in judged.items():
        article = articles_of(corpora / corpus)[doc]
        report, marks = reader.weigh(
            article.text, language=article.language, published=article.published, source=article.source
        )
        for event, one in zip(report.events, told(report, corpus), strict=True):
            if one.key in verdicts:
                found.append(Example(doc, marks[event.id], verdicts[one.key]))
    return found


def gold_examples(gold: Path, corpora: Path, reader: Reader) -> dict[str, list[Example]]:
    """The statements and pledges read from the reports that there is gold for, with their marks."""
    (whole,) = (one for one in find_sets([gold]) if isinstance(one, ReadoutSet))
    texts = find_texts(whole, [corpora])
    found: dict[str, list[Example]] = {"statement": [], "pledge": []}
    for name, document in whole.documents.items():
        report, marks = reader.weigh(
            texts[name].text, language=document["language"], published=texts[name].published, source=name
        )
        read = facts(report)
        for kind, field, records in (
            ("statement", "statements", report.statements),
            ("pledge", "pledges", report.pledges),
        ):
            for record, fact in zip(records, read[field], strict=True):
                compared = Comparison(document, {**read, field: [fact]}, AliasTable({}))
                found[kind].append(Example(name, marks[record.id], bool(compared.counts()[field].right)))
    return found


# ---- fitting


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """The weight of each mark, in logits, with the ridge that makes documents left out likeliest."""
    return _regress(examples, _likeliest(examples)[0])


def _likeliest(examples: Sequence[Example]) -> tuple[float, Likelihoods]:
    """The ridge with which documents left out are likeliest, and the likelihoods it gives them."""
    right = np.array([example.right for example in examples])
    tried = [(ridge, _left_out(examples, ridge)) for ridge in _RIDGES]
    return max(tried, key=lambda one: float(np.log(np.where(right, one[1], 1 - one[1])).sum()))


def _regress(examples: Sequence[Example], shrink: float) -> dict[str, float]:
    """Logistic regression with a ridge, by Newton's method."""
    names = sorted({mark for example in examples for mark in example.marks})
    column = {name: n + 1 for n, name in enumerate(names)}
    table = np.zeros((len(examples), len(names) + 1))
    table[:, 0] = 1.0
    for n, example in enumerate(examples):
        table[n, [column[mark] for mark in example.marks]] = 1.0
    right = np.array([float(example.right) for example in examples])
    ridge = np.full(len(names) + 1, shrink)
    ridge[0] = 1e-6
    found = np.zeros(len(names) + 1)
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-table @ found))
        slope = table.T @ (right - likely) - ridge * found
        bend = (table * (likely * (1 - likely))[:, None]).T @ table + np.diag(ridge)
        step = np.linalg.solve(bend, slope)
        found += step
        if np.abs(step).max() < 1e-8:
            break
    return {confidence.BASE: float(found[0]), **{name: float(found[column[name]]) for name in names}}


def held_out(examples: Sequence[Example]) -> Likelihoods:
    """The likelihood of each example by weights fitted without its fifth of the documents.

    The strength of the ridge, one number of four, is chosen on the same documents.
    """
    return _likeliest(examples)[1]


def _left_out(examples: Sequence[Example], ridge: float) -> Likelihoods:
    docs = sorted({example.doc for example in examples})
    random.Random(SEED).shuffle(docs)
    fold = {doc: n % FOLDS for n, doc in enumerate(docs)}
    found = np.zeros(len(examples))
    for number in range(FOLDS):
        table = _regress([example for example in examples if fold[example.doc] != number], ridge)
        for n, example in enumerate(examples):
            if fold[example.doc] == number:
                value = table[confidence.BASE] + sum(table.get(mark, 0.0) for mark in example.marks)
                found[n] = 1 / (1 + np.exp(-value))
    return found


@dataclass(frozen=True)
class Reliability:
    """How far likelihoods agree with what is right.

    ``error`` is the expected calibration error over ten bins of equal width; ``sure`` the share of records at
    ``SURE`` or more, ``sure_right`` how many of these are right; ``bins`` has mean likelihood, share right and number.
    """

    number: int
    right: float
    error: float
    sure: float
    sure_right: float
    bins: tuple[tuple[float, float, int], ...]


def reliability(examples: Sequence[Example], likely: Likelihoods) -> Reliability:
    """Compare likelihoods with the verdicts."""
    right = np.array([float(example.right) for example in examples])
    place = np.minimum((likely * BINS).astype(int), BINS - 1)
    bins = tuple(
        (float(likely[place == n].mean()), float(right[place == n].mean()), int((place == n).sum()))
        for n in range(BINS)
        if (place == n).any()
    )
    sure = likely >= SURE
    return Reliability(
        len(examples),
        float(right.mean()),
        sum(abs(mean - share) * number for mean, share, number in bins) / len(examples),
        float(sure.mean()),
        float(right[sure].mean()) if sure.any() else 0.0,
        bins,
    )


def measure(shared: Path, reader: Reader | None = None) -> dict[str, list[Example]]:
    """The examples of each kind of record."""
    reader = reader or Reader()
    corpora = shared / "data" / "corpora"
    events = event_examples(VERDICTS, corpora, reader)
    return {"event": events, **gold_examples(shared / "gold" / "readouts", corpora, reader)}


def write_weights(examples: dict[str, list[Example]], path: Path) -> None:
    """Fit to all examples and write the table, its comments kept."""
    head = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    lines = [*head, "record\tmark\tweight"]
    for record, found in examples.items():
        lines += [f"{record}\t{mark}\t{weight:.3f}" for mark, weight in fit(found).items()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


# ---- command


def _show(judged: Sequence[Judged], corpora: Path) -> None:
    reader_sentences: dict[str, list[tuple[int, int]]] = {}
    for number, one in enumerate(judged, 1):
        article = articles_of(corpora / one.corpus)[one.doc]
        spans = reader_sentences.setdefault(one.doc, sentences(article.text, article.language))
        here = next((n for n, (start, end) in enumerate(spans) if start <= one.start < end), 0)
        print(f"== {number} {one.doc} {article.published or ''}")
        for start, end in [*spans[:1], *spans[max(1, here - 2) : here]] if here else []:
            print("   ...", " ".join(article.text[start:end].split()))
        start, end = spans[here]
        marked = article.text[start : one.start] + "[[" + article.text[one.start : end]
        print(">>", " ".join(marked.split()))
        verdict = "" if one.right is None else f"  right={one.right}"
        print(f"   {one.type} {','.join(one.actors) or '-'} > {','.join(one.recipients) or '-'} {one.status}{verdict}")


def main() -> None:
    """Draw, show or fit."""
    parser = argparse.ArgumentParser(description="Fit the confidence of records to judged ones.")
    commands = parser.add_subparsers(dest="command", required=True)
    drawing = commands.add_parser("draw", help="draw events of a corpus for somebody to judge")
    drawing.add_argument("--corpora", type=Path, required=True)
    drawing.add_argument("--corpus", required=True, help="name of the file")
    drawing.add_argument("--number", type=int, default=100)
    drawing.add_argument("--seed", type=int, default=SEED)
    drawing.add_argument("--leave-out", type=Path, nargs="*", default=[], help="gold whose documents are not drawn")
    drawing.add_argument("--output", type=Path, required=True)
    showing = commands.add_parser("show", help="print drawn events with their sentences")
    showing.add_argument("--corpora", type=Path, required=True)
    showing.add_argument("file", type=Path)
    fitting = commands.add_parser("fit", help="fit, and print how far the confidence can be trusted")
    fitting.add_argument("--shared", type=Path, default=None, help="folder of the reference data")
    fitting.add_argument("--write", action="store_true", help="write the weights to the package")
    asked: Any = parser.parse_args()
    if asked.command == "draw":
        gold = {
            json.loads(path.read_text(encoding="utf-8"))["doc"] for d in asked.leave_out for path in d.glob("*.json")
        }
        found = draw(asked.corpora / asked.corpus, asked.number, asked.seed, frozenset(gold))
        asked.output.write_text("".join(json.dumps(asdict(one)) + "\n" for one in found), encoding="utf-8")
    elif asked.command == "show":
        _show(read_judged(asked.file), asked.corpora)
    else:
        folder = asked.shared or reference()
        if folder is None:
            parser.error(ABSENT)
        examples = measure(folder)
        for record, found in examples.items():
            if not found:
                print(f"{record}: nothing is judged")
                continue
            told_apart = reliability(found, held_out(found))
            print(f"{record}: {told_apart.number} judged, {told_apart.right:.1%} right; on documents left out: "
                  f"calibration error {told_apart.error:.3f}; {told_apart.sure:.1%} have {SURE} or more, "
                  f"of which {told_apart.sure_right:.1%} are right")  # fmt: skip
            for mean, share, number in told_apart.bins:
                print(f"   {mean:.2f} {share:.2f} {number}")
        if asked.write:
            write_weights(examples, TABLE)


if __name__ == "__main__":
    main()
