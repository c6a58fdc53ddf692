# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Put a ledger through what must never break it: kill -9 at random moments over a corpus given by path.

    python scripts/soak.py --corpora FOLDER [--work FOLDER] [--kills 20] [--seed 0] [--texts N]

An ingest runs to its end beside a process that queries all the while; a second one must read nothing in at most 3 % of
the time. Then another ledger of the same corpus is ingested and killed at random moments, run again each time, and in
the end compared with the first, table by table. Figures come out as JSON. It can itself be stopped and run again with
the same --work: a ledger that is complete is not made again.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from ledger_corpus import ROOT, TABLES, command, env, rows_digest
from test_ledger_crash import READER

from dragoman.ledger.faults import LedgerError
from dragoman.ledger.store import Store

OVERHEAD = 0.05  # of reading, that publishing may take
_LEAST = 30.0  # seconds
AGAIN = 0.03  # of the first run's time, that a second one may take


def main() -> int:
    """Run, print the figures, and say what did not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True, help="a file or folder to ingest")
    parser.add_argument("--work", type=Path, help="where the ledgers are made (default: a temporary folder)")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = given.work or Path(folder)
        work.mkdir(parents=True, exist_ok=True)
        found = soak(given.corpora, work, given.kills, given.seed, given.workers)
    print(json.dumps(found, indent=1))
    return 1 if found["wrong"] else 0


def soak(corpora: Path, work: Path, kills: int, seed: int, workers: int) -> dict[str, object]:
    """The figures, with what did not hold under ``wrong``."""
    whole = work / "whole"
    wrong: list[str] = []
    reader = watch(whole, work)
    seconds = ingest(corpora, whole, workers)
    (work / "stop").touch()
    reads = json.loads(reader.communicate()[0])
    wrong.extend(reads["wrong"])
    again = ingest(corpora, whole, workers)
    spent = spent_on_publishing(whole)
    took = reading_seconds(whole)
    if seconds > 60 and again > AGAIN * seconds:
        wrong.append(f"the second run took {again:.1f} s of {seconds:.1f} s")
    if spent > OVERHEAD * took:
        wrong.append(f"publishing took {spent:.1f} s of {took:.1f} s")
    chance, done, round_ = random.Random(seed), 0, 0
    first = rows_digest(whole)
    while done < kills:  # a small corpus is through before all kills are: then it is begun anew
        broken = work / f"broken-{round_}"
        done += kill_often(corpora, broken, workers, kills - done, chance, took / kills)
        second = rows_digest(broken)
        wrong.extend(f"{name} is another table in {broken}" for name in TABLES if first[name] != second[name])
        round_ += 1
    return {
        "tables": json.loads(told("ledger", "info", "--format", "json", "--ledger", whole))["tables"],
        "seconds": round(took, 1), "seconds_again": round(again, 1), "publishing_seconds": round(spent, 1),
        "reads": reads["reads"], "states_read": len(reads["states"]), "kills": done, "ledgers_killed": round_,
        "wrong": wrong,
    }  # fmt: skip


def watch(ledger: Path, work: Path) -> subprocess.Popen[str]:
    """A process that reads the ledger until there is a file ``stop``."""
    (work / "stop").unlink(missing_ok=True)
    return subprocess.Popen(
        [sys.executable, "-c", READER, str(ledger), str(work / "stop")],
        env=env(), cwd=ROOT, text=True, encoding="utf-8", stdout=subprocess.PIPE,
    )  # fmt: skip


def ingest(corpora: Path, ledger: Path, workers: int) -> float:
    """An ingest to its end; its seconds."""
    start = time.monotonic()
    subprocess.run(
        command("ingest", corpora, "--ledger", ledger, "--workers", workers), env=env(), cwd=ROOT, stdout=sys.stderr
    )
    return time.monotonic() - start


def told(*arguments: object) -> str:
    """What the command prints."""
    return subprocess.run(
        command(*arguments), env=env(), cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    ).stdout  # fmt: skip


def reading_seconds(ledger: Path) -> float:
    """The seconds of all runs that read something."""
    ends = {one.run_id: one for one in Store(ledger).publications() if one.counts.get("texts")}
    return sum((one.published - one.started).total_seconds() for one in ends.values())


def spent_on_publishing(ledger: Path) -> float:
    """The seconds in which was written and published, of all runs."""
    return sum(one.counts.get("publishing_ms", 0) for one in Store(ledger).publications()) / 1000


def kill_often(corpora: Path, ledger: Path, workers: int, kills: int, chance: random.Random, seconds: float) -> int:
    """Ingest, killed at random moments and run again, then to its end; how often it was killed.

    Between two kills lie some ``seconds``, and enough for something to be published now and then.
    """
    killed = 0
    for _ in range(kills):
        if finished(ledger):
            break
        process = subprocess.Popen(
            command("ingest", corpora, "--ledger", ledger, "--workers", workers), env=env(), cwd=ROOT,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            process.wait(chance.uniform(0.1, max(_LEAST, 2 * seconds)))
        except subprocess.TimeoutExpired:
            process.kill()
            killed += 1
            process.wait()
    ingest(corpora, ledger, workers)
    return killed


def finished(ledger: Path) -> bool:
    """Whether an ingest into the ledger came to its end."""
    try:
        newest = Store(ledger).newest()
    except LedgerError:
        return False
    return newest is not None and newest.finished and newest.number > 0


if __name__ == "__main__":
    sys.exit(main())
