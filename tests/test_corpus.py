# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Reports keep their promises on real articles: spans, codes, ids, and the same bytes from every run."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from dragoman import Reader, Report
from dragoman.records import Evidence, Span

import spans

EXAMPLES = sorted((Path(__file__).resolve().parent.parent / "examples").glob("*.txt"))
ARTICLES = 500
TWICE = 60
PROBLEMS_SHOWN = 20


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def problems(reports: list[Report]) -> str:
    """The faults of reports, as many as a person wants to see."""
    faults = list(spans.check(reports))
    return "\n".join([f"{len(faults)} faults", *map(str, faults[:PROBLEMS_SHOWN])]) if faults else ""


# ---- examples


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_an_example_keeps_the_promises(path: Path, reader: Reader) -> None:
    report = reader.read(path.read_text(encoding="utf-8"))
    assert report.events
    assert report.statements
    assert report.pledges
    assert problems([report]) == ""


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_check_sees_what_is_wrong(path: Path, reader: Reader) -> None:
    report = reader.read(path.read_text(encoding="utf-8"))
    event, statement, pledge = report.events[0], report.statements[0], report.pledges[0]
    moved = Evidence(field="trigger", start=0, end=3, text="???")
    whole = Span(start=0, end=len(report.document.text), text=report.document.text)
    wrong = [
        replace(report, entities=()),
        replace(report, events=(event, event)),
        replace(report, events=(replace(event, evidence=(moved, *event.evidence)),)),
        replace(report, events=(replace(event, act="no act"),)),
        replace(report, events=(replace(event, contexts=("no context",)),)),
        replace(report, events=(replace(event, modes=("no mode",)),)),
        replace(report, events=(replace(event, start=event.start + 1),)),
        replace(report, events=(replace(event, confidence=1.1),)),
        replace(report, statements=(replace(statement, stance="no stance"),)),
        replace(report, statements=(replace(statement, content=replace(statement.content, end=10**6)),)),
        replace(report, pledges=(replace(pledge, frameworks=("no framework",)),)),
        replace(report, pledges=(replace(pledge, action=whole),)),
        replace(report, pledges=(replace(pledge, event="no event"),)),
    ]
    for number, report in enumerate(wrong):
        assert list(spans.check([report])), f"case {number}"


# ---- corpora


@pytest.fixture(scope="module")
def halves(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[bytes], list[bytes]]:
    """The articles in two halves, read by two processes whose hash seeds differ; ``TWICE`` of them are in both."""
    folder, corpora = tmp_path_factory.mktemp("reports"), shared / "data" / "corpora"
    middle = ARTICLES // 2
    parts = ((0, middle + TWICE // 2), (middle - TWICE // 2, ARTICLES))
    paths = (folder / "first.jsonl", folder / "second.jsonl")
    runs = [
        spans.read_apart(corpora, ARTICLES, spans.SEED, path, hash_seed, part)
        for path, hash_seed, part in zip(paths, spans.HASH_SEEDS, parts, strict=True)
    ]
    assert [run.wait() for run in runs] == [0, 0]
    first, second = map(spans.written, paths)
    return first, second


@pytest.mark.shared
def test_articles_keep_the_promises(halves: tuple[list[bytes], list[bytes]]) -> None:
    first, second = halves
    reports = spans.load_reports([*first, *second[TWICE:]])
    assert len(reports) == ARTICLES
    assert sum(len(report.events) for report in reports) > ARTICLES
    assert problems(reports) == ""


@pytest.mark.shared
def test_two_runs_give_the_same_bytes(halves: tuple[list[bytes], list[bytes]]) -> None:
    first, second = halves
    assert list(spans.differences(first[-TWICE:], second[:TWICE])) == []


@pytest.mark.shared
def test_all_corpora_are_drawn_from_equally(shared: Path) -> None:
    articles = spans.draw(shared / "data" / "corpora", 110)
    assert articles == spans.draw(shared / "data" / "corpora", 110)
    languages = Counter(article.language for article in articles)
    assert set(languages) == {"en", "fr"}
    assert min(languages.values()) >= 40
