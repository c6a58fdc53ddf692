# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeping a ledger: check and repair, going back, forgetting, decisions, and folders that are no good ledgers."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from ledger_corpus import all_bytes, dragoman, report, rows, write_corpus

from dragoman.ledger import migrations, schema
from dragoman.ledger.faults import LedgerError
from dragoman.ledger.forget import leftovers
from dragoman.ledger.notes import Notes
from dragoman.ledger.store import MARKER, Store, files_of, open_table
from dragoman.ledger.writer import writing


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_corpus(tmp_path_factory.mktemp("corpus") / "corpus", texts=12)


@pytest.fixture(scope="module")
def ingested(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ledger") / "ledger"
    dragoman("ingest", corpus, "--ledger", path, "--workers", 2, "--publish-every", 0)
    return path


@pytest.fixture
def ledger(ingested: Path, tmp_path: Path) -> Path:
    """A ledger that a test may spoil; its folder is not the one it was made in."""
    return Path(shutil.copytree(ingested, tmp_path / "a ledger é"))


def said(*arguments: object) -> str:
    """What a command that fails says; it must be a message and no traceback."""
    done = dragoman(*arguments)
    assert done.returncode in (1, 2)
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("dragoman: ")
    return done.stderr


def settings(ledger: Path, **changed: object) -> dict[str, object]:
    """What the marker says, after some of it was changed."""
    found = json.loads((ledger / MARKER).read_text(encoding="utf-8")) | changed
    (ledger / MARKER).write_text(json.dumps(found), encoding="utf-8")
    return dict(found)


def a_file(ledger: Path, table: str) -> Path:
    return Path(files_of(open_table(ledger, table), ledger / "tables" / table)[-1])


# ---- folders that are no good


def test_no_ledger(tmp_path: Path) -> None:
    assert "there is no ledger; make one with: dragoman ingest" in said("ledger", "info", "--ledger", tmp_path / "no")


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path, corpus: Path) -> None:
    (tmp_path / "thesis.doc").touch()
    for command in (("ledger", "check"), ("ledger", "forget", "--document", "x"), ("ingest", corpus)):
        assert "this is no ledger" in said(*command, "--ledger", tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["thesis.doc"]


def test_a_file_is_no_ledger(tmp_path: Path, corpus: Path) -> None:
    (tmp_path / "file").touch()
    assert "this is a file" in said("ingest", corpus, "--ledger", tmp_path / "file")


def test_a_newer_ledger_is_refused_and_left_as_it_is(ledger: Path, corpus: Path) -> None:
    settings(ledger, schema=schema.SCHEMA_VERSION + 1)
    before = sorted(ledger.rglob("*"))
    for command in (("ingest", corpus), ("ledger", "info"), ("ledger", "compact")):
        assert "made by a newer Dragoman" in said(*command, "--ledger", ledger)
    assert sorted(ledger.rglob("*")) == before


def test_a_damaged_marker_says_how_to_write_it(ledger: Path) -> None:
    before = rows(ledger)
    (ledger / MARKER).write_text("{", encoding="utf-8")
    told = said("ledger", "info", "--ledger", ledger)
    assert "damaged" in told
    (ledger / MARKER).write_text(told.partition("write ")[2].partition(" into it")[0], encoding="utf-8")
    assert rows(ledger) == before


def test_an_older_ledger_is_migrated_step_by_step(ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []
    monkeypatch.setattr(migrations, "SCHEMA_VERSION", 3)
    steps = {version: lambda store, version=version: done.append(version) for version in (1, 2)}
    store = Store(ledger)
    with pytest.raises(LedgerError, match="no longer be migrated"):
        migrations.migrate(store, {2: lambda store: None})
    assert migrations.migrate(store, steps) == 2  # type: ignore[arg-type]
    assert done == [1, 2]
    assert settings(ledger)["schema"] == 3
    assert migrations.migrate(store, steps) == 0  # type: ignore[arg-type]


def test_an_older_ledger_is_not_read_before_it_is_migrated(ledger: Path) -> None:
    settings(ledger, schema=schema.SCHEMA_VERSION - 1)
    assert "dragoman ledger migrate" in said("events", "--ledger", ledger)


# ---- damage


@pytest.mark.parametrize("table", ["events", "documents", "occurrences"])
def test_a_damaged_file_is_told_taken_out_and_read_again(ledger: Path, corpus: Path, table: str) -> None:
    before = rows(ledger)
    file = a_file(ledger, table)
    data = bytearray(file.read_bytes())
    data[10:-8] = bytes(len(data) - 18)  # its length is right and its last words too
    file.write_bytes(data)
    told = said("ledger", "check", "--ledger", ledger)
    assert file.name in told
    assert "--repair" in told
    mended = dragoman("ledger", "check", "--repair", "--ledger", ledger)
    assert mended.returncode == 0, mended.stderr
    dragoman("ingest", corpus, "--ledger", ledger)
    after = rows(ledger)
    for name in before:
        assert after[name] == before[name], name


@pytest.mark.parametrize("what", ["cut", "gone"])
def test_a_file_that_is_cut_off_or_gone_is_told(ledger: Path, what: str) -> None:
    file = a_file(ledger, "statements")
    file.write_bytes(file.read_bytes()[:-9]) if what == "cut" else file.unlink()
    assert file.name in said("ledger", "check", "--ledger", ledger)
    assert "dragoman ledger check" in said("statements", "--ledger", ledger)


def test_a_damaged_publication_falls_back_to_the_one_before(ledger: Path, corpus: Path) -> None:
    before = rows(ledger)
    newest = max(
        files_of(open_table(ledger, "runs"), ledger / "tables" / "runs"), key=lambda f: Path(f).stat().st_mtime
    )
    Path(newest).write_bytes(b"PAR1")
    assert "runs" in said("ledger", "check", "--ledger", ledger)
    assert dragoman("ledger", "check", "--repair", "--ledger", ledger).returncode == 0
    dragoman("ingest", corpus, "--ledger", ledger)
    assert rows(ledger) == before


def test_a_damaged_log_is_told(ledger: Path) -> None:
    for file in (ledger / "tables" / "events" / "_delta_log").glob("*"):
        file.write_text("{", encoding="utf-8")
    assert "tables/events" in said("ledger", "check", "--ledger", ledger).replace("\\", "/")
    assert "tables/events" in said("events", "--ledger", ledger).replace("\\", "/")


def test_damaged_notes_are_told(ledger: Path, corpus: Path) -> None:
    Store(ledger).notes.write_bytes(b"no database" * 1000)
    assert "notes.sqlite" in said("ingest", corpus, "--ledger", ledger)
    assert "notes.sqlite" in said("ledger", "check", "--ledger", ledger)


def test_an_index_that_lacks_texts_is_made_again(ledger: Path) -> None:
    Store(ledger).notes.unlink()
    mended = dragoman("ledger", "check", "--repair", "--ledger", ledger)
    assert mended.returncode == 0, mended.stderr
    notes = Notes(Store(ledger).notes)
    assert len(notes.indexed()) == 13
    notes.close()


# ---- going back


def test_an_earlier_state_is_restored_and_the_later_one_too(ledger: Path) -> None:
    last = Store(ledger).newest()
    assert last is not None
    before = rows(ledger)
    dragoman("ledger", "forget", "--document", "0" * 16, "--ledger", ledger)  # there is none: nothing changes
    assert Store(ledger).newest() == last
    dragoman("ledger", "restore", 0, "--ledger", ledger)
    assert not any(rows(ledger).values())
    assert dragoman("ledger", "check", "--ledger", ledger).returncode == 0
    dragoman("ledger", "restore", last.number, "--ledger", ledger)
    assert rows(ledger) == before
    assert dragoman("ledger", "check", "--ledger", ledger).returncode == 0


def test_there_is_nothing_to_restore(ledger: Path) -> None:
    assert "there is no state 999" in said("ledger", "restore", "999", "--ledger", ledger)


def test_compacting_keeps_the_rows_and_removes_old_files(ledger: Path) -> None:
    before = rows(ledger)
    number = len(list((ledger / "tables").rglob("*.parquet")))
    dragoman("ledger", "compact", "--keep", 0, "--ledger", ledger)
    assert rows(ledger) == before
    assert len(list((ledger / "tables" / "events").glob("*.parquet"))) == 1
    assert len(list((ledger / "tables").rglob("*.parquet"))) < number
    assert "cannot be restored" in dragoman("ledger", "history", "--ledger", ledger).stdout


# ---- forgetting


def test_a_forgotten_document_leaves_nothing_on_disk_and_stays_away(ledger: Path, corpus: Path) -> None:
    state = Store(ledger).snapshot()
    (document,) = (row for row in state.table("documents").to_pylist() if row["source"] == "corpus/agency/001.txt")
    assert b"Lima, 2 March 2016" in all_bytes(ledger)
    done = dragoman("ledger", "forget", "--document", document["document_id"], "--ledger", ledger)
    assert done.returncode == 0, done.stderr
    assert b"Lima, 2 March 2016" not in all_bytes(ledger)
    assert leftovers(ledger) == []
    assert dragoman("ledger", "check", "--ledger", ledger).returncode == 0
    told = dragoman("ingest", corpus, "--ledger", ledger).stdout
    assert "1 are to stay forgotten" in told
    assert b"Lima, 2 March 2016" not in all_bytes(ledger)


def test_a_forgotten_source_goes_with_all_its_documents(ledger: Path, corpus: Path) -> None:
    kept = {row for row in rows(ledger)["documents"] if "corpus/agency/" not in row}
    done = dragoman("ledger", "forget", "--source", "corpus/agency", "--may-return", "--ledger", ledger)
    assert "6 documents with 3 texts are gone" in done.stdout  # three of the texts are in the other source too
    assert set(rows(ledger)["documents"]) == kept
    assert dragoman("ledger", "check", "--ledger", ledger).returncode == 0
    fresh = ledger.parent / "fresh"
    (ledger.parent / "corpus").mkdir()
    shutil.copy(corpus / "news.jsonl", ledger.parent / "corpus")
    dragoman("ingest", ledger.parent / "corpus", "--ledger", fresh)
    found, expected = rows(ledger), rows(fresh)
    for name in expected:
        if name not in ("texts", "documents"):
            assert found[name] == expected[name], name
    dragoman("ingest", corpus, "--ledger", ledger)  # with --may-return it may
    assert len(rows(ledger)["documents"]) == 17


def test_a_forgotten_person_is_blacked_out_everywhere(ledger: Path) -> None:
    state = Store(ledger).snapshot()
    person = next(
        row for row in state.table("entities").to_pylist() if row["kind"] == "person" and "Arrieta" in row["name"]
    )
    assert b"Arrieta" in all_bytes(ledger)
    assert b"arrieta" in all_bytes(ledger)
    before = state.table("events").num_rows
    ids = {r["canonical"] for r in state.table("entities").to_pylist() if "Arrieta" in r["name"]}
    for key in sorted(ids):
        done = dragoman("ledger", "forget", "--person", key, "--ledger", ledger)
        assert done.returncode == 0, done.stderr
    left = all_bytes(ledger)
    assert b"Arrieta" not in left
    assert b"arrieta" not in left
    state = Store(ledger).snapshot()
    assert state.table("events").num_rows == before
    assert person["canonical"] not in state.table("entities")["canonical"].to_pylist()
    assert leftovers(ledger) == []
    assert dragoman("ledger", "check", "--ledger", ledger).returncode == 0
    dragoman("ingest", "--recode", "--ledger", ledger)
    assert b"Arrieta" not in all_bytes(ledger)


def test_forgetting_that_was_stopped_is_finished_by_the_next_writer(ledger: Path) -> None:
    store = Store(ledger)
    with writing(store, "test") as writer:
        writer.compact()
        writer.publish({}, finished=True)
        assert leftovers(ledger)
    settings(ledger, purge=True)
    dragoman("ledger", "migrate", "--ledger", ledger)
    assert leftovers(ledger) == []
    assert not settings(ledger)["purge"]


def test_what_cannot_be_forgotten_is_told(ledger: Path) -> None:
    assert "no document or source nowhere" in said("ledger", "forget", "--source", "nowhere", "--ledger", ledger)
    assert "no person Q0" in said("ledger", "forget", "--person", "Q0", "--ledger", ledger)
    assert "--document ID, --source SOURCE or --person ID" in said("ledger", "forget", "--ledger", ledger)


# ---- decisions


def test_a_decision_joins_survives_reading_again_and_is_taken_back(ledger: Path) -> None:
    state = Store(ledger).snapshot()
    alone = [row["events"] for row in state.table("occurrences").to_pylist() if len(row["events"]) == 1]
    before = rows(ledger)["occurrences"]
    (a,), (b,) = alone[:2]
    assert dragoman("ledger", "decide", "merge", a, b, "--by", "me", "--ledger", ledger).returncode == 0
    assert together(ledger, a, b)
    dragoman("ingest", "--recode", "--ledger", ledger)
    assert together(ledger, a, b)
    assert dragoman("ledger", "decide", "split", a, b, "--ledger", ledger).returncode == 0
    assert not together(ledger, a, b)
    assert len(rows(ledger)["occurrences"]) == len(before)
    assert "no event or occurrence nothing" in said("ledger", "decide", "merge", a, "nothing", "--ledger", ledger)


def together(ledger: Path, a: str, b: str) -> bool:
    occurrences = Store(ledger).snapshot().table("occurrences").to_pylist()
    return any({a, b} <= set(row["events"]) for row in occurrences)


def test_persons_are_merged_and_parted(ledger: Path) -> None:
    names = sorted({row["canonical"] for row in Store(ledger).snapshot().table("entities").to_pylist()})
    a, b = names[:2]
    dragoman("ledger", "decide", "merge", b, a, "--persons", "--ledger", ledger)
    notes = Notes(Store(ledger).notes)
    assert notes.same_persons() == {b: a}
    notes.close()
    dragoman("ledger", "decide", "split", a, b, "--persons", "--ledger", ledger)
    notes = Notes(Store(ledger).notes)
    assert notes.same_persons() == {}
    notes.close()


def test_words_are_found_without_case_accents_and_signs(ledger: Path) -> None:
    notes = Notes(Store(ledger).notes)
    assert notes.search("KENYA")
    assert notes.search('"foreign minister" kény*')
    assert notes.search("report(") == notes.search("- : *") == []
    assert notes.search("NOT kenya") == []  # NOT is a word like others
    assert report(0)[0].split("\n")[0] == "Kenya and Vietnam hold talks"
    notes.close()
