# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""How many of the acts that reports tell are reached: 300 sentences a language, their acts listed once by hand.

    python scripts/breadth.py draw --corpora DIR --language en --output FILE [--number 300] [--seed N]
    python scripts/breadth.py show --corpora DIR FILE [--from N] [--to N] [--before 2]
    python scripts/breadth.py measure --corpora DIR FILE... [--misses] [--extra]

``draw`` takes sentences that name two states, or a state and another party, from corpora of all kinds, at most one from
a document. ``show`` prints them with the sentences before each, for whoever lists their acts. ``measure`` reads the
documents and says how many of the listed acts are read: an act is reached where an event of its type is read whose
trigger lies in the sentence.

A file of verdicts has a JSON object a line and no text: ``corpus`` (file), ``doc`` (id), ``start`` and ``end`` of the
sentence in the document's text (title, empty line, text), and ``acts``: each with ``type``, ``actors``, ``recipients``,
``status`` as the codebook says, and ``start`` and ``end`` of the words that tell it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from dragoman import Reader
from dragoman.languages import load
from dragoman.reading.clean import clean
from dragoman.reading.mentions import MentionFinder
from dragoman.reading.sentences import split
from dragoman.records import Event, Report
from dragoman.registry import registry

from spans import Article, article_of, corpora_in, read_article

SEED = 20261124
NUMBER = 300
WORDS = range(8, 61)
# So many sentences of a corpus for one of the others: news of relations between states before domestic news.
SHARES = {
    "fr-orangesum-monde": 5,
    "fr-orangesum-diplomatic-other": 3,
    "fr-masakhanews": 1,
    "fr-orangesum-general": 1,
    "fr-wikinews-2012": 1,
    "en-reuters21578-international": 4,
    "en-guardian-ngec-sample": 4,
    "en-ungdc-2015on": 3,
    "en-masakhanews": 1,
    "en-au-pm-transcripts-2007on": 1,
    "en-reuters21578-general": 1,
}
PARTIES = {"country", "organization", "person", "office", "group"}


@dataclass(frozen=True)
class Act:
    """An act that a sentence tells, as a person read it."""

    type: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    status: str
    start: int
    end: int


@dataclass(frozen=True)
class Verdict:
    """A sentence of a document and the acts in it."""

    corpus: str
    doc: str
    start: int
    end: int
    acts: tuple[Act, ...] = field(default=())

    def row(self) -> str:
        """The verdict as a line of a file."""
        acts = [vars(act) for act in self.acts]
        return json.dumps({**vars(self), "acts": acts}, ensure_ascii=False)


def read_verdicts(path: Path) -> list[Verdict]:
    """The verdicts of a file. Raises ValueError with file and line for one that cannot be read."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            record = json.loads(line)
            acts = tuple(
                Act(**{**act, "actors": tuple(act["actors"]), "recipients": tuple(act["recipients"])})
                for act in record.pop("acts")
            )
            found.append(Verdict(**record, acts=acts))
        except (ValueError, TypeError, KeyError) as error:
            raise ValueError(f"{path}, line {number}: no verdict: {error}") from error
    return found


# ---- drawing


@cache
def _finder(language: str) -> MentionFinder:
    return MentionFinder(load(language), registry())


def candidates(article: Article) -> list[tuple[int, int]]:
    """Where the sentences of an article are that name two states, or a state and another party."""
    cleaned = clean(article.text)
    sentences = split(cleaned.text, frozenset(load(article.language).grammar["abbreviations"]))
    cast = _finder(article.language).find(cleaned.text, sentences, None)
    found = []
    for sentence in sentences:
        actors = {a.id: a for mention in cast.of(sentence) for a in mention.actors if a.kind in PARTIES}
        states = {a.country for a in actors.values() if a.kind == "country"}
        if states and len(actors) > 1 and len(sentence.text.split()) in WORDS:
            found.append(cleaned.back(sentence.start, sentence.end))
    return found


def draw(folder: Path, language: str, number: int, seed: int) -> list[Verdict]:
    """Sentences without acts yet, at most one of a document, the same for the same seed; in the order of corpora."""
    corpora = [path for path in corpora_in(folder) if path.name.startswith(f"{language}-")]
    shares = {path: SHARES.get(path.name.removesuffix(".gz").removesuffix(".jsonl"), 1) for path in corpora}
    total = sum(shares.values())
    found: list[Verdict] = []
    for n, path in enumerate(corpora):
        due = number - len(found) if n == len(corpora) - 1 else round(number * shares[path] / total)
        found.extend(_drawn(path, due, seed))
    return found


def _drawn(path: Path, number: int, seed: int) -> Iterator[Verdict]:
    chance = random.Random(f"{seed} {path.name}")
    articles = list(articles_of(path).values())
    chance.shuffle(articles)
    taken = 0
    for article in articles:
        if taken == number:
            return
        if places := candidates(article):
            yield Verdict(path.name, article.source, *chance.choice(places))
            taken += 1


@cache
def articles_of(path: Path) -> dict[str, Article]:
    """The articles of a corpus by id; read once, many of them are asked for."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        found = [article_of(json.loads(line)) for line in lines]
    return {article.source: article for article in found}


def articles_for(verdicts: Iterable[Verdict], folder: Path) -> Iterator[tuple[Verdict, Article]]:
    """Each verdict with its article, corpus by corpus. Raises SystemExit for a document that the corpora lack."""
    by_corpus: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        by_corpus.setdefault(verdict.corpus, []).append(verdict)
    for corpus, own in by_corpus.items():
        if not (folder / corpus).is_file():
            raise SystemExit(f"there is no corpus {corpus} in {folder}")
        articles = articles_of(folder / corpus)
        for verdict in own:
            if verdict.doc not in articles:
                raise SystemExit(f"there is no document {verdict.doc} in {folder / corpus}")
            yield verdict, articles[verdict.doc]


# ---- measuring


@dataclass
class Breadth:
    """How many acts there are and how many were reached, in all and by type; the acts missed; the events besides."""

    acts: Counter[str] = field(default_factory=Counter)
    reached: Counter[str] = field(default_factory=Counter)
    misses: list[tuple[Verdict, Act, str]] = field(default_factory=list)
    extra: list[tuple[Verdict, Event, str]] = field(default_factory=list)

    @property
    def share(self) -> float:
        """The share of the acts that was reached."""
        return self.reached.total() / self.acts.total() if self.acts else 0.0


def measure(verdicts: Sequence[Verdict], folder: Path, reader: Reader | None = None, *, extra: bool = False) -> Breadth:
    """Read the documents and look for the acts listed. An event stands for one act of a sentence only.

    With ``extra`` also those without an act are read, for what is read besides.
    """
    reader = reader or Reader()
    found = Breadth()
    for verdict, article in articles_for([one for one in verdicts if one.acts or extra], folder):
        _compare(verdict, read_article(reader, article), found)
    return found


def _compare(verdict: Verdict, report: Report, found: Breadth) -> None:
    text = report.document.text[verdict.start : verdict.end]
    told = [event for event in report.events if _tells(event, verdict)]
    for act in verdict.acts:
        found.acts[act.type] += 1
        own = [event for event in told if event.type == act.type]
        if own:
            event = min(own, key=lambda event: abs(_trigger(event, verdict) - act.start))
            told.remove(event)
            found.reached[act.type] += 1
        else:
            found.misses.append((verdict, act, text))
    found.extra.extend((verdict, event, text) for event in told)


def _tells(event: Event, verdict: Verdict) -> bool:
    return _trigger(event, verdict) >= 0


def _trigger(event: Event, verdict: Verdict) -> int:
    """Where the trigger of an event begins in the sentence of a verdict, -1 where it has none there."""
    starts = (evidence.start for evidence in event.evidence if evidence.field == "trigger")
    return next((start for start in starts if verdict.start <= start < verdict.end), -1)


# ---- command


def _show(verdicts: Sequence[Verdict], folder: Path, first: int, last: int, before: int) -> None:
    numbers = {id(verdict): n for n, verdict in enumerate(verdicts, 1)}
    for verdict, article in articles_for(verdicts[first - 1 : last], folder):
        cleaned = clean(article.text)
        spans = [
            cleaned.back(s.start, s.end)
            for s in split(cleaned.text, frozenset(load(article.language).grammar["abbreviations"]))
        ]
        earlier = [span for span in spans if span[1] <= verdict.start]
        title = [] if not earlier or earlier[0] in earlier[-before:] else [earlier[0]]
        print(f"== {numbers[id(verdict)]} {verdict.corpus} {verdict.doc} {article.published or ''}")
        for start, end in [*title, *(earlier[-before:] if before else [])]:
            print("   ...", " ".join(article.text[start:end].split()))
        print(">>", " ".join(article.text[verdict.start : verdict.end].split()))
        for act in verdict.acts:
            words = " ".join(article.text[act.start : act.end].split())
            print(f"   {act.type} {','.join(act.actors)} > {','.join(act.recipients)} {act.status}: {words}")


def _print(found: Breadth, title: str, misses: bool, extra: bool) -> None:
    print(f"{title}: {found.reached.total()} of {found.acts.total()} acts reached ({found.share:.1%})")
    for kind, number in sorted(found.acts.items()):
        print(f"  {kind:10}{found.reached[kind]:4} of {number}")
    if misses:
        for verdict, act, text in found.misses:
            words = text[act.start - verdict.start : act.end - verdict.start]
            print(f"missed {act.type} {act.actors} > {act.recipients} {act.status} [{words}]: {' '.join(text.split())}")
    if extra:
        for _, event, text in found.extra:
            actors, recipients = ([p.entity for p in side] for side in (event.actors, event.recipients))
            print(f"besides {event.type} {actors} > {recipients} {event.status}: {' '.join(text.split())}")


def main() -> None:
    """Draw, show or measure."""
    parser = argparse.ArgumentParser(description="Measure how many of the acts that reports tell are reached.")
    commands = parser.add_subparsers(dest="command", required=True)
    drawing = commands.add_parser("draw", help="draw sentences and write them without acts")
    drawing.add_argument("--language", required=True)
    drawing.add_argument("--output", type=Path, required=True)
    drawing.add_argument("--number", type=int, default=NUMBER)
    drawing.add_argument("--seed", type=int, default=SEED)
    showing = commands.add_parser("show", help="print sentences with what stands before them")
    showing.add_argument("file", type=Path)
    showing.add_argument("--from", dest="first", type=int, default=1)
    showing.add_argument("--to", dest="last", type=int, default=NUMBER)
    showing.add_argument("--before", type=int, default=2, help="how many sentences before (default: 2)")
    measuring = commands.add_parser("measure", help="read the documents and count the acts reached")
    measuring.add_argument("files", type=Path, nargs="+")
    measuring.add_argument("--misses", action="store_true", help="print the acts that were not reached")
    measuring.add_argument("--extra", action="store_true", help="print the events that no act listed stands for")
    for command in (drawing, showing, measuring):
        command.add_argument("--corpora", type=Path, required=True, help="folder of corpora (.jsonl, .jsonl.gz)")
    asked: Any = parser.parse_args()
    if asked.command == "draw":
        found = draw(asked.corpora, asked.language, asked.number, asked.seed)
        asked.output.write_text("".join(f"{verdict.row()}\n" for verdict in found), encoding="utf-8")
    elif asked.command == "show":
        _show(read_verdicts(asked.file), asked.corpora, asked.first, asked.last, asked.before)
    else:
        for file in asked.files:
            _print(measure(read_verdicts(file), asked.corpora, extra=asked.extra), file.stem, asked.misses, asked.extra)


if __name__ == "__main__":
    main()
