# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""A small corpus for tests of the ledger, written here, and what these tests share."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from dragoman.ledger.rows import TEXT_TABLES
from dragoman.ledger.store import Store

ROOT = Path(__file__).resolve().parent.parent

_PAIRS = [
    ("Kenya", "Vietnam", "Kamande", "Tran Duc Hai", "Hanoi"), ("Peru", "Senegal", "Arrieta", "Ndiaye", "Lima"),
    ("Chile", "Ghana", "Rojas", "Owusu", "Accra"), ("Norway", "Morocco", "Hansen", "Alaoui", "Rabat"),
    ("Japan", "Kazakhstan", "Sato", "Nurlanov", "Astana"), ("Brazil", "Egypt", "Prado", "Farouk", "Cairo"),
]  # fmt: skip

_MONTHS = ("January", "March", "May", "July", "September", "November")


def report(number: int) -> tuple[str, str]:
    """A report and its day; each is another one."""
    one, other, first, second, city = _PAIRS[number % len(_PAIRS)]
    month = number % len(_MONTHS)
    day, year = 1 + number % 27, 2015 + number % 7
    amount = 10 + number
    text = (
        f"{one} and {other} hold talks\n\n"
        f"{city}, {day} {_MONTHS[month]} {year} - Foreign Minister {first} of {one} met his counterpart {second} of "
        f"{other} in {city} on {day} {_MONTHS[month]} {year}.\n"
        f"{one} is ready to lend {other} {amount} million dollars for railways, Mr {first} said. "
        f"{other} thanked {one} for its aid and condemned the attack on its embassy.\n"
    )
    return text, f"{year}-{1 + 2 * month:02d}-{day:02d}"


def write_corpus(folder: Path, *, texts: int = 24) -> Path:
    """A folder of text files and a file of JSON lines; some texts stand in both, with another date, and one line is no
    JSON, one text no language that is read."""
    (folder / "agency").mkdir(parents=True)
    for number in range(texts // 2):
        (folder / "agency" / f"{number:03d}.txt").write_text(report(number)[0], encoding="utf-8")
    lines = []
    for number in range(texts // 2 - 3, texts):
        text, day = report(number)
        lines.append(json.dumps({"id": f"n{number}", "text": text, "date": day}))
    lines.insert(3, "{ this is no JSON")
    lines.append(
        json.dumps({"id": "sw", "text": "Waziri wa mambo ya nje alikutana na mwenzake mjini Nairobi leo. " * 6})
    )
    again, day = report(texts - 1)
    lines.append(json.dumps({"id": "again", "text": again, "date": "2014-12-31"}))  # an earlier date, met later
    (folder / "news.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def dragoman(*arguments: object, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(
        command(*arguments), capture_output=True, text=True, encoding="utf-8", env=env() | (environment or {}), cwd=ROOT
    )


def command(*arguments: object) -> list[str]:
    """The command as the system starts it."""
    return [sys.executable, "-m", "dragoman", *map(str, arguments)]


def env() -> dict[str, str]:
    """The environment of the command."""
    return {name: value for name, value in os.environ.items() if name != "DRAGOMAN_LEDGER"} | {
        "PYTHONPATH": str(ROOT), "NO_COLOR": "1", "PYTHONUTF8": "1",
    }  # fmt: skip


_OF_A_RUN = {"batch", "ingested", "run_id", "at"}

TABLES = ("documents", *TEXT_TABLES, "occurrences", "failures")


def rows(ledger: Path, publication: int | None = None) -> dict[str, list[str]]:
    """All rows of all tables but ``runs``, sorted, without what differs from run to run."""
    state = Store(ledger).snapshot(publication)
    return {name: sorted(map(_text, state.table(name).to_pylist())) for name in TABLES}


def rows_digest(ledger: Path) -> dict[str, str]:
    """A digest of all rows of each table, for ledgers too large to be compared in memory row by row."""
    state = Store(ledger).snapshot()
    found = {}
    for name in TABLES:
        total = 0
        for batch in state.table(name).to_batches(max_chunksize=4096):
            for row in batch.to_pylist():
                total += int.from_bytes(hashlib.sha256(_text(row).encode("utf-8", "surrogatepass")).digest()[:16])
        found[name] = f"{total:x}"
    return found


def _text(row: dict[str, Any]) -> str:
    kept = {name: value for name, value in row.items() if name not in _OF_A_RUN}
    return json.dumps(kept, sort_keys=True, default=repr)


def all_bytes(folder: Path) -> bytes:
    """What a folder holds, files of tables unpacked: the strings of all their rows."""
    import pyarrow.parquet as pq

    found = []
    for file in sorted(folder.rglob("*")):
        if file.suffix == ".parquet":
            found.append(json.dumps(pq.ParquetFile(file).read().to_pylist(), default=repr, ensure_ascii=False).encode())
        if file.is_file():
            found.append(file.read_bytes())
    return b"\n".join(found)
