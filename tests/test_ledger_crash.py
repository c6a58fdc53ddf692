# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""A ledger after crashes, with several writers, and with readers while it is written."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from ledger_corpus import ROOT, command, dragoman, env, rows, write_corpus

from dragoman.ledger.store import Store


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_corpus(tmp_path_factory.mktemp("corpus") / "corpus", texts=16)


@pytest.fixture(scope="module")
def whole(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The rows of a ledger whose ingest nobody interrupted."""
    path = tmp_path_factory.mktemp("whole") / "ledger"
    dragoman("ingest", corpus, "--ledger", path, "--workers", 2)
    return rows(path)


def start(corpus: Path, ledger: Path, *more: str) -> subprocess.Popen[str]:
    """An ingest that publishes all the time."""
    return subprocess.Popen(
        command("ingest", corpus, "--ledger", ledger, "--workers", 2, "--publish-every", 0, *more),
        env=env(), cwd=ROOT, text=True, encoding="utf-8", stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def commits(ledger: Path, table: str) -> int:
    return len(list((ledger / "tables" / table / "_delta_log").glob("*.json")))


def until(process: subprocess.Popen[str], true: Callable[[], bool]) -> bool:
    """Wait until something is true or the process is over; whether it is still running."""
    while not true():
        try:
            process.wait(0.001)
        except subprocess.TimeoutExpired:
            continue
        return False
    return True


MOMENTS: dict[str, Callable[[Path], bool]] = {
    "its folder is made": lambda ledger: ledger.exists(),
    "its tables are made": lambda ledger: commits(ledger, "texts") == 1,
    "nothing is published": lambda ledger: commits(ledger, "runs") == 2,
    "the first publication is written": lambda ledger: commits(ledger, "texts") == 2,
    "documents of it are written": lambda ledger: commits(ledger, "documents") == 2,
    "one is published": lambda ledger: commits(ledger, "runs") == 3,
    "another is written": lambda ledger: commits(ledger, "entities") >= 4,
    "some are published": lambda ledger: commits(ledger, "runs") >= 5,
    "it is linked": lambda ledger: commits(ledger, "occurrences") >= 2,
}


def test_killed_at_any_moment_and_run_again_it_comes_to_the_same(
    corpus: Path, whole: dict[str, list[str]], tmp_path: Path
) -> None:
    ledger = tmp_path / "ledger"
    killed = 0
    for moment in MOMENTS.values():
        process = start(corpus, ledger)
        if until(process, lambda moment=moment: moment(ledger)):  # type: ignore[misc]
            process.kill()
            killed += 1
        process.communicate()
        if (ledger / "ledger.json").exists():
            readable(ledger)
    assert killed >= 5
    done = dragoman("ingest", corpus, "--ledger", ledger)
    assert done.returncode == 1, done.stderr  # the failures of the corpus
    found = rows(ledger)
    for name in whole:
        assert found[name] == whole[name], name
    assert dragoman("ledger", "check", "--ledger", ledger).stdout.endswith("nothing is wrong.\n")


def readable(ledger: Path) -> None:
    """What is published holds together: every row has its text, whatever was left behind."""
    state = Store(ledger).snapshot()
    texts = set(state.table("texts", ["text_id"])["text_id"].to_pylist())
    for name in ("documents", "events", "statements", "mentions"):
        assert set(state.table(name, ["text_id"])["text_id"].to_pylist()) <= texts


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no interrupt for one process")
def test_stopped_by_hand_it_publishes_what_it_has_read(
    corpus: Path, whole: dict[str, list[str]], tmp_path: Path
) -> None:
    ledger = tmp_path / "ledger"
    process = start(corpus, ledger)
    assert until(process, lambda: commits(ledger, "runs") >= 3)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate()
    assert process.returncode == 130
    assert "The same command goes on" in told
    assert not (ledger / "writer.json").exists()
    dragoman("ingest", corpus, "--ledger", ledger)
    assert rows(ledger) == whole


def test_a_second_ingest_is_told_to_wait_or_waits(corpus: Path, whole: dict[str, list[str]], tmp_path: Path) -> None:
    ledger = tmp_path / "ledger"
    first = start(corpus, ledger)
    assert until(first, lambda: commits(ledger, "runs") >= 2)
    second = dragoman("ingest", corpus, "--ledger", ledger)
    assert second.returncode == 1
    assert f"process {first.pid} on " in second.stderr
    assert "--wait" in second.stderr
    third = start(corpus, ledger, "--wait")
    first.communicate()
    shown, told = third.communicate()
    assert "waiting for another process" in told or "0 texts read" in shown
    assert " 0 texts read" in shown
    assert rows(ledger) == whole


READER = """
import json, pathlib, sys
from dragoman.ledger.faults import LedgerError
from dragoman.ledger.store import Store
from dragoman.ledger.check import views

ledger, stop = sys.argv[1:]
reads, states, wrong = 0, set(), []
while not pathlib.Path(stop).exists():
    try:
        state = Store(ledger).snapshot()
    except LedgerError as error:
        if "there is no ledger" not in str(error):
            wrong.append(str(error))
        continue
    if state.run is None:
        continue
    try:
        with views(state) as tables:
            def count(query):
                return tables.execute(query).fetchone()[0]
            for name in ("documents", "events", "statements", "pledges", "entities", "mentions"):
                if count(f"SELECT count(*) FROM {name} ANTI JOIN texts USING (text_id)"):
                    wrong.append(f"{name} without text in state {state.run.number}")
                if count(f"SELECT count(*) FROM {name} WHERE batch > '%08d'" % state.run.number):
                    wrong.append(f"{name} of a later state than {state.run.number}")
            if count("SELECT count(*) FROM texts ANTI JOIN documents USING (text_id)"):
                wrong.append(f"texts without document in state {state.run.number}")
            if state.run.linked == state.run.number and count(
                "SELECT count(*) FROM events ANTI JOIN (SELECT unnest(events) AS event_id FROM occurrences)"
                " USING (event_id)"
            ):
                wrong.append(f"events that are not linked in state {state.run.number}")
    except Exception as error:
        wrong.append(repr(error))
    reads += 1
    states.add(state.run.number)
print(json.dumps({"reads": reads, "states": sorted(states), "wrong": wrong}))
"""


def test_readers_see_one_published_state_and_never_wait(corpus: Path, tmp_path: Path) -> None:
    ledger, stop = tmp_path / "ledger", tmp_path / "stop"
    reader = subprocess.Popen(
        [sys.executable, "-c", READER, str(ledger), str(stop)],
        env=env(), cwd=ROOT, text=True, encoding="utf-8", stdout=subprocess.PIPE,
    )  # fmt: skip
    start(corpus, ledger).communicate()
    dragoman("ingest", "--recode", "--ledger", ledger, "--actors", ROOT / "examples" / "own" / "actors.tsv")
    stop.touch()
    found = json.loads(reader.communicate()[0])
    assert found["wrong"] == []
    assert found["reads"] >= 10
    assert len(found["states"]) >= 3
