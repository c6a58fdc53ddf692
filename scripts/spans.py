# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Hold reports to what they promise: spans are where they say, codes are in the codebook, ids lead somewhere.

    python scripts/spans.py --corpora DIR [--articles 500] [--seed N] [--sample 100 [--output FILE]]

reads a sample of articles, the same for the same seed, in two processes whose hash seeds differ, compares what they
wrote byte for byte, and prints each fault. With ``--sample`` it also writes spans drawn at random, each with the field
it should support, as a table to look at. A corpus is a file ``*.jsonl`` or ``*.jsonl.gz``, a document a line with
``id``, ``title``, ``text``, ``date`` and ``lang``.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from dragoman import Reader
from dragoman.codebook import codebook
from dragoman.languages import installed, load
from dragoman.reading.clean import clean
from dragoman.reading.sentences import split
from dragoman.records import Entity, Event, Evidence, Office, Party, Place, Pledge, Report, Span, Statement
from dragoman.registry import registry

SEED = 20200304
LONGEST_TRIGGER = 8
PARTIES = {"actors", "recipients", "partners", "reporter", "speaker", "addressee"}
HASH_SEEDS = ("1", "4242")
# What may run over several sentences: the sentence itself and what somebody said.
FREE = {"sentence", "content"}
# Tokens are words, of which an elided one is its own and an abbreviation has its full stop, and marks.
TOKEN = re.compile(r"\w+['’](?=\w)|[^\W\d_]{1,4}\.(?=\s)|\w+(?:-\w+)*|[^\w\s]")


# ---- checking


@dataclass(frozen=True)
class Fault:
    """Something in a report that does not hold: in which document, in which record, and what."""

    source: str
    record: str
    problem: str

    def __str__(self) -> str:
        return f"{self.source}: {self.record}: {self.problem}"


def check(reports: Iterable[Report]) -> Iterator[Fault]:
    """The faults of reports, none where all of them keep their promises."""
    for report in reports:
        yield from _Check(report).run()


class _Check:
    def __init__(self, report: Report) -> None:
        self.report = report
        self.text = report.document.text
        self.entities = {entity.id for entity in report.entities}
        self.sentences = sentences(self.text, report.document.language)
        self.codes = codebook()
        self.faults: list[Fault] = []

    def run(self) -> list[Fault]:
        report = self.report
        self.unique("entities", [entity.id for entity in report.entities])
        self.unique("events", [event.id for event in report.events])
        self.unique("statements", [statement.id for statement in report.statements])
        self.unique("pledges", [pledge.id for pledge in pledges_of(report)])
        for evidence in report.document.evidence:
            self.span("document", evidence.field, evidence)
        for entity in report.entities:
            self.entity(entity)
        for event in report.events:
            self.event(event)
        for statement in report.statements:
            self.statement(statement)
        for pledge in report.pledges:
            self.pledge(pledge)
        for framework in report.frameworks:
            self.known("report", "framework", framework, {*registry().initiatives, *registry().organizations})
        return self.faults

    def fault(self, record: str, problem: str) -> None:
        self.faults.append(Fault(self.report.document.source, record, problem))

    def unique(self, what: str, ids: Sequence[str]) -> None:
        for key, times in Counter(ids).items():
            if times > 1:
                self.fault(what, f"{times} have the id {key}")

    def known(self, record: str, field: str, code: str | None, codes: Iterable[object]) -> None:
        if code is not None and code not in codes:
            self.fault(record, f"{field} {code!r} is not known")

    # ---- spans

    def span(self, record: str, field: str, span: Span | Evidence) -> None:
        if not 0 <= span.start < span.end <= len(self.text):
            self.fault(record, f"{field} from {span.start} to {span.end} is no span of the text")
        elif self.text[span.start : span.end] != span.text:
            found = self.text[span.start : span.end]
            self.fault(record, f"{field} at {span.start} is {found!r} in the text, not {span.text!r}")
        elif field == "trigger" and len(TOKEN.findall(span.text)) > LONGEST_TRIGGER:
            self.fault(record, f"trigger is longer than {LONGEST_TRIGGER} tokens: {span.text!r}")
        elif record != "document" and field not in FREE and not self.in_one_sentence(span):
            self.fault(record, f"{field} at {span.start} lies in no one sentence: {span.text!r}")
        elif field in PARTIES and self.is_sentence(span):
            self.fault(record, f"{field} at {span.start} is a whole sentence, which names nobody: {span.text!r}")

    def in_one_sentence(self, span: Span | Evidence) -> bool:
        return any(start <= span.start and span.end <= end for start, end in self.sentences)

    def is_sentence(self, span: Span | Evidence) -> bool:
        """Whether a span is a sentence of some length: a name may well be all of a short line."""
        return (span.start, span.end) in self.sentences and len(TOKEN.findall(span.text)) > LONGEST_TRIGGER

    def evidence(self, record: str, found: Sequence[Evidence]) -> None:
        for evidence in found:
            self.span(record, evidence.field, evidence)
        fields = {evidence.field for evidence in found}
        if "sentence" not in fields:
            self.fault(record, "there is no evidence of its sentence")
        told = [evidence for evidence in found if evidence.field == "sentence"]
        for trigger in (evidence for evidence in found if evidence.field == "trigger"):
            if not any(one.start <= trigger.start and trigger.end <= one.end for one in told):
                self.fault(record, f"trigger {trigger.text!r} lies in none of its sentences")

    def start(self, record: str, start: int, found: Sequence[Evidence]) -> None:
        if start not in {evidence.start for evidence in found if evidence.field == "sentence"}:
            self.fault(record, f"start {start} is where none of its sentences begins")

    # ---- records

    def country(self, record: str, code: str | None) -> None:
        self.known(record, "country", code, country_codes())

    def parties(self, record: str, parties: Iterable[Party]) -> None:
        for party in parties:
            if party.entity not in self.entities:
                self.fault(record, f"entity {party.entity!r} is not among those of the report")
            self.country(record, party.country)
            self.known(record, "sector", party.sector, self.codes.sectors)

    def place(self, record: str, place: Place | None) -> None:
        if place is not None:
            self.country(record, place.country)

    def confidence(self, record: str, value: float) -> None:
        if not 0 <= value <= 1:
            self.fault(record, f"confidence {value} is not from 0 to 1")

    def office(self, record: str, office: Office) -> None:
        self.known(record, "office", office.office, self.codes.offices)
        self.country(record, office.country)

    def entity(self, entity: Entity) -> None:
        record = f"entity {entity.id}"
        self.country(record, entity.country)
        self.known(record, "sector", entity.sector, self.codes.sectors)
        for office in entity.offices:
            self.office(record, office)
        for mention in entity.mentions:
            self.span(record, "mention", mention)

    def event(self, event: Event) -> None:
        record, codes = f"event {event.id} ({event.type})", self.codes
        self.known(record, "type", event.type, codes.types)
        self.known(record, "act", event.act, codes.acts)
        self.known(record, "status", event.status, codes.statuses)
        self.known(record, "cameo", event.cameo, codes.cameo)
        for mode in event.modes:
            if (event.type, mode) not in codes.modes:
                self.fault(record, f"mode {mode!r} is none of {event.type}")
        for context in event.contexts:
            self.known(record, "context", context, codes.contexts)
        if event.type in codes.types and event.quad != codes.quad(event.type):
            self.fault(record, f"quad {event.quad!r} is not that of {event.type}")
        if not -10 <= event.score <= 10:
            self.fault(record, f"score {event.score} is not from -10 to 10")
        self.parties(record, (*event.actors, *event.recipients, *((event.reporter,) if event.reporter else ())))
        self.place(record, event.place)
        for topic in event.topics:
            self.span(record, "topic", topic.span)
            for domain in topic.domains:
                self.known(record, "domain", domain, codes.domains)
        for quantity in event.quantities:
            self.span(record, "quantity", quantity.span)
        for pledge in event.undertakings:
            self.pledge(pledge)
        self.evidence(record, event.evidence)
        if "trigger" not in {evidence.field for evidence in event.evidence}:
            self.fault(record, "there is no evidence of its trigger")
        self.start(record, event.start, event.evidence)
        self.confidence(record, event.confidence)

    def statement(self, statement: Statement) -> None:
        record = f"statement {statement.id}"
        self.known(record, "stance", statement.stance, self.codes.stances)
        self.parties(record, (*statement.speaker, *statement.addressee, *statement.chain))
        if not statement.speaker:
            self.fault(record, "there is no speaker")
        self.span(record, "content", statement.content)
        self.evidence(record, statement.evidence)
        self.start(record, statement.start, statement.evidence)
        self.confidence(record, statement.confidence)

    def pledge(self, pledge: Pledge) -> None:
        record = f"pledge {pledge.id}"
        if pledge.event not in {event.id for event in self.report.events}:
            self.fault(record, f"event {pledge.event} is not among those of the report")
        self.known(record, "strength", pledge.strength, self.codes.strengths)
        if not pledge.domains:
            self.fault(record, "there is no domain")
        for domain in pledge.domains:
            self.known(record, "domain", domain, self.codes.domains)
        for framework in pledge.frameworks:
            self.known(record, "framework", framework, self.report.frameworks)
        self.parties(record, (*pledge.actors, *pledge.partners))
        self.span(record, "action", pledge.action)
        if pledge.quantity is not None:
            self.span(record, "quantity", pledge.quantity.span)
        self.evidence(record, pledge.evidence)
        self.confidence(record, pledge.confidence)


@cache
def country_codes() -> frozenset[str]:
    """The codes of countries, and those that bodies of no country have instead."""
    known = registry()
    return frozenset((*known.country_names, *(body.code for body in known.organizations.values())))


def pledges_of(report: Report) -> list[Pledge]:
    """The pledges of a report and what is threatened in it."""
    return [*report.pledges, *(pledge for event in report.events for pledge in event.undertakings)]


def sentences(text: str, language: str) -> list[tuple[int, int]]:
    """Where the sentences of a text begin and end. None where the language has no pack."""
    if language not in installed():
        return []
    cleaned = clean(text)
    return [cleaned.back(sentence.start, sentence.end) for sentence in split(cleaned.text, _abbreviations(language))]


@cache
def _abbreviations(language: str) -> frozenset[str]:
    return frozenset(load(language).grammar["abbreviations"])


# ---- articles


@dataclass(frozen=True)
class Article:
    """A text to read, with what its corpus knows of it."""

    source: str
    text: str
    language: str
    published: str | None


def corpora_in(folder: Path) -> list[Path]:
    """The corpora of a folder, by name. Raises SystemExit where it holds none."""
    found = [path for path in folder.iterdir() if path.name.endswith((".jsonl", ".jsonl.gz"))]
    if not found:
        raise SystemExit(f"there is no corpus (.jsonl, .jsonl.gz) in {folder}")
    return sorted(found, key=lambda path: path.name)


def draw(folder: Path, number: int, seed: int = SEED) -> list[Article]:
    """Articles in languages that have a pack, of all corpora of a folder: equally many of each, as far as it goes."""
    rows = [drawn for path in corpora_in(folder) if (drawn := _shuffled(path, number, seed))]
    taken: list[Article] = []
    depth = 0
    while len(taken) < number and any(depth < len(row) for row in rows):
        taken.extend(row[depth] for row in rows if depth < len(row))
        depth += 1
    return taken[:number]


def _shuffled(path: Path, number: int, seed: int) -> list[Article]:
    """At most ``number`` articles of a corpus in random order; only those drawn are taken apart."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as stream:
        lines = stream.readlines()
    chance = random.Random(f"{seed} {path.name}")
    articles = (article_of(json.loads(lines[n])) for n in chance.sample(range(len(lines)), min(number, len(lines))))
    return [article for article in articles if article.language in installed()]


def article_of(record: dict[str, Any]) -> Article:
    """An article from a line of a corpus."""
    title, text, date = record.get("title"), str(record.get("text") or ""), record.get("date")
    return Article(str(record["id"]), f"{title}\n\n{text}" if title else text, str(record["lang"]), date or None)


# ---- reading twice


def read_article(reader: Reader, article: Article) -> Report:
    """What an article says."""
    return reader.read(article.text, language=article.language, published=article.published, source=article.source)


def write_reports(articles: Iterable[Article], path: Path) -> None:
    """Read articles and write what was read as JSON, a report a line."""
    reader = Reader()
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        for article in articles:
            stream.write(json.dumps(read_article(reader, article).to_dict(), ensure_ascii=False) + "\n")


def read_apart(
    folder: Path, number: int, seed: int, path: Path, hash_seed: str, part: tuple[int, int] | None = None
) -> subprocess.Popen[bytes]:
    """Start a process of its own that reads the articles drawn, or a part of them, and writes what it read."""
    start, stop = part or (0, number)
    command = [sys.executable, str(Path(__file__).resolve()), "--corpora", str(folder), "--articles", str(number),
               "--seed", str(seed), "--reports", str(path), "--part", str(start), str(stop)]  # fmt: skip
    return subprocess.Popen(command, env={**os.environ, "PYTHONHASHSEED": hash_seed})


def written(path: Path) -> list[bytes]:
    """Reports as ``write_reports`` wrote them, one an item."""
    with path.open("rb") as lines:
        return list(lines)


def load_reports(lines: Iterable[bytes]) -> list[Report]:
    """Written reports as records."""
    adapter = TypeAdapter(Report)
    return [adapter.validate_json(line) for line in lines]


def differences(one: Sequence[bytes], other: Sequence[bytes]) -> Iterator[str]:
    """The sources of written reports that differ, and what is first different."""
    for left, right in zip(one, other, strict=True):
        if left != right:
            place = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), 0)
            yield f"{json.loads(left)['document']['source']}: {_around(left, place)} | {_around(right, place)}"


def _around(line: bytes, place: int) -> str:
    return line[max(0, place - 60) : place + 60].decode("utf-8", "replace")


# ---- spans to look at


COLUMNS = ("number", "source", "record", "confidence", "field", "value", "span", "sentence", "supported", "cause")


def to_look_at(reports: Iterable[Report], number: int, seed: int = SEED) -> list[dict[str, str]]:
    """Spans drawn from the evidence of all records and documents, each with the value of the field it should support.

    The ``sentence`` of a record is not drawn: it is there to be read with the others.
    """
    rows = [row for report in reports for row in _rows(report)]
    drawn = random.Random(seed).sample(rows, min(number, len(rows)))
    return [{"number": str(n), **row, "supported": "", "cause": ""} for n, row in enumerate(drawn, 1)]


def _rows(report: Report) -> Iterator[dict[str, str]]:
    bounds = sentences(report.document.text, report.document.language)
    for record, confidence, value_of, found in _evidence(report):
        for evidence in found:
            if evidence.field != "sentence":
                around = next((b for b in bounds if b[0] <= evidence.start < b[1]), (evidence.start, evidence.end))
                yield {
                    "source": report.document.source,
                    "record": record,
                    "confidence": f"{confidence:.2f}",
                    "field": evidence.field,
                    "value": _line(value_of.get(evidence.field, "")),
                    "span": _line(evidence.text),
                    "sentence": _line(report.document.text[around[0] : max(around[1], evidence.end)]),
                }


def _evidence(report: Report) -> Iterator[tuple[str, float, dict[str, str], Sequence[Evidence]]]:
    """Each record in words, its confidence, the value of each of its fields in words, and its evidence."""
    document = report.document
    yield (
        "document",
        1.0,
        {
            "title": document.title or "",
            "publisher": document.publisher or "",
            "dateline": document.dateline.name if document.dateline else "",
            "published": document.published.value if document.published else "",
        },
        document.evidence,
    )
    for event in report.events:
        actors, recipients = _names(event.actors), _names(event.recipients)
        values = {
            "trigger": " ".join((event.type, event.act, *event.modes)),
            "actors": actors,
            "recipients": recipients,
            "date": event.date.value if event.date else "",
            "place": event.place.name if event.place else "",
            "reporter": event.reporter.name if event.reporter else "",
        }
        yield f"{event.type} {actors} > {recipients} {event.status}", event.confidence, values, event.evidence
    for statement in report.statements:
        speaker = _names(statement.speaker)
        values = {"speaker": speaker, "trigger": statement.cue or "", "content": statement.stance}
        yield f"statement {speaker} {statement.stance}", statement.confidence, values, statement.evidence
    for pledge in report.pledges:
        actors, partners = _names(pledge.actors), _names(pledge.partners)
        values = {
            "trigger": pledge.strength,
            "action": ", ".join((*pledge.domains, *pledge.frameworks)),
            "actors": actors,
            "partners": partners,
        }
        yield f"pledge {actors} > {partners} {pledge.strength}", pledge.confidence, values, pledge.evidence


def _names(parties: Iterable[Party]) -> str:
    return ", ".join(party.entity for party in parties)


def _line(text: str) -> str:
    return " ".join(text.split())


def write_table(rows: Sequence[dict[str, str]], path: Path) -> None:
    """Spans to look at, a row each; the last two columns are for the judgement."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS, delimiter="\t", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


# ---- command


def main() -> int:
    """Read, compare, check. The exit code is 1 where anything does not hold."""
    parser = argparse.ArgumentParser(description="Check the spans and codes of reports on a sample of articles.")
    parser.add_argument("--corpora", type=Path, required=True, help="folder of corpora (.jsonl, .jsonl.gz)")
    parser.add_argument("--articles", type=int, default=500, help="how many articles to read (default: 500)")
    parser.add_argument("--seed", type=int, default=SEED, help="what articles and spans are drawn with")
    parser.add_argument("--sample", type=int, default=0, metavar="N", help="write N spans to look at")
    parser.add_argument("--output", type=Path, default=Path("spans.tsv"), help="where to write them (spans.tsv)")
    parser.add_argument("--reports", type=Path, help="only read, and write the reports to this file")
    parser.add_argument(
        "--part", type=int, nargs=2, metavar=("START", "STOP"), help="with --reports: only these of them"
    )
    asked = parser.parse_args()
    if asked.reports is not None:
        start, stop = asked.part or (0, asked.articles)
        write_reports(draw(asked.corpora, asked.articles, asked.seed)[start:stop], asked.reports)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.jsonl" for number in range(len(HASH_SEEDS))]
        begun = time.perf_counter()
        runs = [
            read_apart(asked.corpora, asked.articles, asked.seed, path, hash_seed)
            for path, hash_seed in zip(paths, HASH_SEEDS, strict=True)
        ]
        codes = [run.wait() for run in runs]
        if any(codes):
            print("reading failed", file=sys.stderr)
            return 1
        taken = time.perf_counter() - begun
        unequal = list(differences(*(written(path) for path in paths)))
        reports = load_reports(written(paths[0]))
    faults = list(check(reports))
    for fault in faults:
        print(fault)
    for difference in unequal:
        print(f"two runs differ: {difference}")
    words = sum(len(report.document.text.split()) for report in reports)
    spans = sum(len(found) for report in reports for *_, found in _evidence(report))
    print(
        f"{len(reports)} articles, {words} words, {spans} evidence spans; {len(faults)} faults; "
        f"{len(unequal)} reports differ between two runs; {taken:.0f} s for both, side by side"
    )
    if asked.sample:
        write_table(to_look_at(reports, asked.sample, asked.seed), asked.output)
        print(f"written: {asked.output}")
    return 1 if faults or unequal else 0


if __name__ == "__main__":
    raise SystemExit(main())
