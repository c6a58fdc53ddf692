# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""How long a large ledger takes to answer: makes one of made-up events and asks it.

Each time is the shortest of several, in a process that has been asked before. Other work on the machine makes all of
them longer, so two more figures stand beside it: the seconds of processor that the same run took, over all threads, and
the ratio to something the same machine does on the same files in the same minute: counting the events of each type and
month straight from their files.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from dragoman import Ledger

from synthetic_ledger import Written, write

TIMES = 5
LIMITS = {"series, all pairs by month": 0.5, "relation, a usual pair": 0.2, "relation, the largest pair": 0.2}
"""Seconds that 2 million events may take."""


def seconds(work: Callable[[], object], times: int = TIMES) -> tuple[float, float]:
    """The shortest time of a piece of work, done so many times, and the least that it took of the processor."""
    taken, processor = [], []
    for _ in range(times):
        begun, worked = time.perf_counter(), time.process_time()
        work()
        taken.append(time.perf_counter() - begun)
        processor.append(time.process_time() - worked)
    return min(taken), min(processor)


def main() -> int:
    """Print the table. The exit code is 1 where a limit is not kept and ``--strict`` is given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=2_000_000, help="how many events (default: 2 million)")
    parser.add_argument("--folder", type=Path, help="where the ledger is kept for the next time (default: nowhere)")
    parser.add_argument("--strict", action="store_true", help="fail where a limit is not kept")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = asked.folder or Path(scratch) / "ledger"
        written = Written(folder) if folder.is_dir() else write(folder, asked.events)
        return measure(written, strict=asked.strict)


def measure(written: Written, *, strict: bool) -> int:
    """Ask a ledger and print what it took."""
    with Ledger.at(written) as cold:
        pairs = cold.sql("SELECT count(*) AS n FROM events").to_dicts()[0]["n"]
        print(f"{pairs:,} events")
        scan = seconds(
            lambda: cold.sql("SELECT type, date_trunc('month', first) AS month, count(*) FROM events GROUP BY ALL")
        )
        first = seconds(lambda: cold.relation("ABW", "AFG"), 2)
        prepared = seconds(cold.prepare, 1)
        warm = cold
        sql = "SELECT a, b, date_trunc('month', first) AS month, count(*), avg(score) FROM dyads GROUP BY ALL"
        order = "SELECT a, b FROM occurrence_dyads GROUP BY ALL ORDER BY count(*) DESC"
        ranked = [(row["a"], row["b"]) for row in warm.sql(order)]
        largest, usual = ranked[0], ranked[len(ranked) // 20]
        found = {
            "count by type and month, from the files": scan,
            "relation, nothing prepared": first,
            "prepare": prepared,
            "series, all pairs by month": seconds(warm.series),
            "series, all pairs by year": seconds(lambda: warm.series(by="year")),
            "dyads by month in SQL": seconds(lambda: warm.sql(sql)),
            "series, one pair": seconds(lambda: warm.series(*usual)),
            "relation, a usual pair": seconds(lambda: warm.relation(*usual)),
            "relation, the largest pair": seconds(lambda: warm.relation(*largest)),
            "events between two, 40 rows": seconds(lambda: warm.events(between=usual, limit=40)),
        }
    print(f"{'':<42}{'seconds':>10}{'processor':>11}{'x counting':>12}{'limit':>8}")
    for name, (taken, processor) in found.items():
        limit = f"{LIMITS[name]:>8.1f}" if name in LIMITS else ""
        print(f"{name:<42}{taken:>10.3f}{processor:>11.3f}{taken / scan[0]:>12.1f}{limit}")
    kept = all(found[name][0] <= limit for name, limit in LIMITS.items())
    return 1 if strict and not kept else 0


if __name__ == "__main__":
    sys.exit(main())
