# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""SQL over a ledger: what it can ask, and that it can do nothing else."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pyarrow as pa
import pytest
from ledgers import small

from dragoman import Ledger
from dragoman.ledger.queries import QueryError
from dragoman.ledger.schema import TABLES


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with Ledger(small(tmp_path_factory.mktemp("ledger") / "small")) as opened:
        yield opened


@pytest.mark.parametrize("table", TABLES)
def test_every_table_is_a_view_with_its_columns(ledger: Ledger, table: str) -> None:
    columns = ledger.sql(f"SELECT * FROM {table} LIMIT 0").columns
    assert set(TABLES[table].names) <= set(columns)


def test_parameters_and_codes(ledger: Ledger) -> None:
    query = "SELECT count(*) AS n FROM events WHERE list_contains(actor_codes, $code) AND first >= $day::DATE"
    assert ledger.sql(query, {"code": "CHN", "day": "2020-05-01"}).to_dicts() == [{"n": 3}]
    assert ledger.sql("SELECT ? + 1 AS n", [1]).to_dicts() == [{"n": 2}]
    assert len(ledger.sql("EXPLAIN SELECT 1")) == 1
    assert ledger.sql("DESCRIBE events").to_dicts()[0]["column_name"] == "actor_codes"


def test_pairs_can_be_counted(ledger: Ledger) -> None:
    rows = ledger.sql("SELECT quad, count(*) AS n FROM Occurrence_Dyads WHERE a = 'CHN' AND b = 'KAZ' GROUP BY quad")
    assert {row["quad"]: row["n"] for row in rows} == {
        "verbal cooperation": 4, "material cooperation": 1, "verbal conflict": 1, "material conflict": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    "query",
    [
        "CREATE TABLE mine (a INT)",
        "CREATE TEMP TABLE mine (a INT)",
        "CREATE OR REPLACE VIEW events AS SELECT 1",
        "DROP VIEW events",
        "INSERT INTO parts.types VALUES ('a', 'b', true)",
        "WITH gone AS (DELETE FROM parts.types RETURNING *) SELECT * FROM gone",
        "SELECT 1; DROP VIEW events",
        "BEGIN; SELECT 1",
        "COPY events TO '{folder}/out.csv'",
        "COPY (SELECT 1) TO '{file}'",
        "COPY parts.types FROM '{secret}'",
        "EXPORT DATABASE '{folder}/out'",
        "ATTACH '{folder}/other.db'",
        "ATTACH '{folder}/other.db' AS other (TYPE sqlite)",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET enable_external_access = true",
        "SET allowed_paths = ['{secret}']",
        "RESET lock_configuration",
        "PRAGMA enable_profiling",
        "CALL enable_logging(storage = 'file', storage_path = '{folder}')",
        "SELECT * FROM enable_logging(storage = 'file', storage_path = '{folder}')",
        "CREATE SECRET (TYPE s3)",
        "EXPLAIN ANALYZE COPY (SELECT 1) TO '{folder}/out.csv'",
        "EXPLAIN ANALYZE DELETE FROM parts.types",
        "SELECT * FROM read_text('{secret}')",
        "SELECT * FROM read_blob('{secret}')",
        "SELECT * FROM read_csv('{secret}')",
        "SELECT * FROM read_json('{secret}')",
        "SELECT * FROM '{secret}'",
        "SELECT * FROM glob('{folder}/*')",
        "SELECT * FROM read_parquet('{folder}/*.parquet')",
        "SELECT * FROM sniff_csv('{secret}')",
        "SELECT * FROM query('SELECT * FROM read_text(''{secret}'')')",
        "SELECT * FROM read_csv('{address}')",
        "SELECT * FROM read_parquet('{address}')",
        "SELECT * FROM sqlite_scan('{secret}', 'a')",
        "SELECT getenv('HOME')",
        "SELECT * FROM leak",
        "SELEC 1",
        "SELECT nothing FROM events",
        "",
    ],
)
def test_nothing_else_can_be_done(ledger: Ledger, tmp_path: Path, server: str, query: str) -> None:
    leak = pa.table({"a": [1]})  # a variable of the caller is no table
    secret = tmp_path / "secret.csv"
    secret.write_text("a,b\n1,2\n", encoding="utf-8")
    (file, *_) = ledger.snapshot.files("events")
    before = Path(file).read_bytes()
    asked = query.format(folder=tmp_path, file=file, secret=secret, address=server)
    with pytest.raises(QueryError):
        ledger.sql(asked)
    assert [path.name for path in tmp_path.iterdir()] == ["secret.csv"]
    assert Path(file).read_bytes() == before
    assert ledger.sql("SELECT count(*) AS n FROM events").to_dicts() == [{"n": 10}]
    assert ledger.sql("SELECT count(*) AS n FROM parts.types").to_dicts() == [{"n": 16}]
    assert leak.num_rows == 1


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A server that fails the test when it is asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_GET

        def log_message(self, *_: object) -> None:
            """Nothing."""

    running = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}/data.csv"
    running.shutdown()
    thread.join()
    running.server_close()
    assert not asked


def test_threads_take_turns(ledger: Ledger) -> None:
    found: list[int] = []
    threads = [
        threading.Thread(target=lambda: found.append(ledger.sql("SELECT count(*) AS n FROM dyads").to_dicts()[0]["n"]))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [14] * 8
