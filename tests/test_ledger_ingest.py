# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Ingest: what comes in, what is not read again, and that order and workers do not matter."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from ledger_corpus import ROOT, all_bytes, dragoman, report, rows, write_corpus

from dragoman.ledger.known import reading_key
from dragoman.ledger.notes import Notes
from dragoman.ledger.schema import TABLES
from dragoman.ledger.store import Store


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_corpus(tmp_path_factory.mktemp("corpus") / "corpus", texts=12)


@pytest.fixture(scope="module")
def ledger(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus, ingested in one go by two workers."""
    path = tmp_path_factory.mktemp("ledger") / "ledger"
    done = dragoman("ingest", corpus, "--ledger", path, "--workers", 2)
    assert done.returncode == 1, done.stderr  # there are failures
    return path


def counts(path: Path) -> dict[str, int]:
    found = json.loads(dragoman("ledger", "info", "--ledger", path, "--format", "json").stdout)
    return dict(found["tables"])


def test_everything_comes_in_and_what_fails_is_recorded(ledger: Path) -> None:
    found = counts(ledger)
    assert set(found) == set(TABLES)
    assert found["documents"] == 6 + 9 + 1 + 1  # files, lines, one not read, one that stands twice
    assert found["texts"] == 12 + 1
    assert found["events"] > 12
    assert found["occurrences"] > 0
    failures = Store(ledger).snapshot().table("failures").to_pylist()
    assert len(failures) == 2
    by_place = {row["locator"]: row for row in failures}
    assert "is not JSON" in by_place["line 4"]["reason"]
    assert "language" in by_place["sw"]["reason"]
    assert all(row["remedy"] and row["run_id"] and row["at"] for row in failures)


def test_documents_have_their_provenance(ledger: Path) -> None:
    state = Store(ledger).snapshot()
    found = {(row["source"], row["locator"]): row for row in state.table("documents").to_pylist()}
    told = found["corpus/news.jsonl", "n7"]
    assert told["published"]["value"] == report(7)[1]
    assert told["given"] == ["published"]
    assert told["title"] == "Peru and Senegal hold talks"  # read from the text
    read = found["corpus/agency/000.txt", ""]
    assert read["given"] == []
    assert read["published"]["value"] == report(0)[1]
    assert read["format"] == "text"


def test_a_text_is_read_with_the_earliest_date_of_its_documents(ledger: Path) -> None:
    state = Store(ledger).snapshot()
    again = [row for row in state.table("documents").to_pylist() if row["locator"] in ("again", "n11")]
    assert len({row["text_id"] for row in again}) == 1
    assert {row["published"]["value"] for row in again} == {"2014-12-31", report(11)[1]}
    (text,) = (row for row in state.table("texts").to_pylist() if row["text_id"] == again[0]["text_id"])
    assert text["published"] == "2014-12-31"


def test_a_second_run_reads_nothing(corpus: Path, ledger: Path) -> None:
    before = rows(ledger)
    done = dragoman("ingest", corpus, "--ledger", ledger)
    assert "0 texts read, 17 documents were there already" in done.stdout
    assert rows(ledger) == before


def test_a_dry_run_writes_nothing(corpus: Path, ledger: Path, tmp_path: Path) -> None:
    done = dragoman("ingest", corpus, "--ledger", tmp_path / "new", "--dry-run")
    assert "13 texts" in done.stdout
    assert not (tmp_path / "new").exists()
    state = Store(ledger).newest()
    assert "0 texts" in dragoman("ingest", corpus, "--ledger", ledger, "--dry-run").stdout
    assert Store(ledger).newest() == state


def test_neither_order_nor_workers_nor_steps_matter(corpus: Path, ledger: Path, tmp_path: Path) -> None:
    """Documents come in one source after the other, the last one first, by one worker."""
    other = tmp_path / "ledger"
    (tmp_path / "corpus").mkdir()
    for name in ("news.jsonl", "agency"):
        (corpus / name).rename(tmp_path / "corpus" / name)
        dragoman("ingest", tmp_path / "corpus", "--ledger", other, "--workers", 1)
        (tmp_path / "corpus" / name).rename(corpus / name)
    found, expected = rows(other), rows(ledger)
    for name in expected:
        assert found[name] == expected[name], name


def test_a_corrected_document_takes_its_old_text_along(tmp_path: Path) -> None:
    source, ledger = tmp_path / "one.txt", tmp_path / "ledger"
    source.write_text(report(1)[0], encoding="utf-8")
    dragoman("ingest", source, "--ledger", ledger)
    source.write_text(report(2)[0], encoding="utf-8")
    dragoman("ingest", source, "--ledger", ledger)
    fresh = tmp_path / "fresh"
    dragoman("ingest", source, "--ledger", fresh)
    assert rows(ledger) == rows(fresh)
    assert dragoman("ledger", "check", "--ledger", ledger).returncode == 0
    notes = Notes(Store(ledger).notes)
    assert len(notes.indexed()) == 1
    assert notes.search("Ghana")
    notes.close()


def test_recode_reads_only_what_another_version_read(corpus: Path, ledger: Path) -> None:
    done = dragoman("ingest", "--recode", "--ledger", ledger)
    assert " 1 texts read" in done.stdout  # the one that could not be read: a pack for it may be there now
    before = rows(ledger)
    actors = ("--actors", ROOT / "examples" / "own" / "actors.tsv")
    done = dragoman("ingest", "--recode", "--ledger", ledger, *actors)  # from the texts of the ledger
    assert " 13 texts read" in done.stdout
    texts = Store(ledger).snapshot().table("texts").to_pylist()
    assert all((row["own"] or "").startswith("actors:") for row in texts)
    assert rows(ledger)["documents"] == before["documents"]
    assert dragoman("ledger", "check", "--ledger", ledger).returncode == 0
    done = dragoman("ingest", corpus, "--ledger", ledger)  # without --recode another version is no reason to read
    assert " 0 texts read" in done.stdout
    done = dragoman("ingest", corpus, "--recode", "--ledger", ledger)  # and back, from the sources
    assert " 13 texts read" in done.stdout
    assert rows(ledger) == before


def test_without_texts_only_the_words_of_records_stay(corpus: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger"
    dragoman("ingest", corpus / "agency", "--ledger", ledger, "--no-text")
    texts = Store(ledger).snapshot().table("texts").to_pylist()
    assert texts
    assert all(row["text"] is None and row["characters"] > 0 for row in texts)
    whole = report(0)[0].encode()
    assert whole not in all_bytes(ledger)
    done = dragoman("ingest", corpus / "agency", "--ledger", ledger)  # it stays one without texts
    assert "0 texts read" in done.stdout
    assert dragoman("ledger", "check", "--ledger", ledger).returncode == 0
    refused = dragoman("ingest", "--recode", "--ledger", ledger)
    assert "keeps no texts" in refused.stderr


def test_since_leaves_out_what_is_older(corpus: Path, tmp_path: Path) -> None:
    dragoman("ingest", corpus / "news.jsonl", "--ledger", tmp_path / "ledger", "--since", "2018-01-01")
    for row in Store(tmp_path / "ledger").snapshot().table("documents").to_pylist():
        assert "published" not in row["given"] or row["published"]["value"] >= "2018"


def test_the_ledger_is_named_by_the_environment(ledger: Path) -> None:
    done = dragoman("ledger", "info", environment={"DRAGOMAN_LEDGER": str(ledger)})
    assert done.stdout.startswith(f"{ledger}: state ")


def test_a_worker_that_dies_costs_one_text() -> None:
    from dragoman.ledger.pool import Pool
    from dragoman.ledger.worker import ReaderOptions, Task

    pool = Pool(1, ReaderOptions(), True)
    try:
        pool.submit([Task(report(n)[0], None, "en", f"text {n}") for n in range(3)])
        (worker,) = pool._workers
        while not worker.since:
            pool.collect(1.0)
        worker.process.kill()
        done = []
        while pool.busy:
            done.extend(pool.collect(1.0))
    finally:
        pool.close()
    assert sum(len(one.heads) for one in done) == 3
    assert sum(len(one.failed) for one in done) <= 1


def test_keys_of_dates_put_the_earliest_first() -> None:
    order = ["2020-03-04T08:55", "2020-03-04", "2020-03", "2020", "2021-01-01", None]
    assert sorted(order, key=lambda day: reading_key(day, None)) == order
    assert reading_key("2020", "en") < reading_key("2020", "fr") < reading_key("2020", None)
