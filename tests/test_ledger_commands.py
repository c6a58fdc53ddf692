# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The verbs that ask a ledger, through the command itself."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ledgers import small
from typer.testing import CliRunner, Result

from dragoman import cli

RUN = [sys.executable, "-c", "from dragoman.cli import main; main()"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small(tmp_path_factory.mktemp("ledger") / "small")


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli.app, [*arguments, "--ledger", str(folder)])


def rows_of(folder: Path, *arguments: str) -> list[dict[str, object]]:
    """The rows of a verb as JSON, after comparing them with its CSV."""
    told = run(folder, *arguments, "--format", "json")
    assert told.exit_code == 0, told.stderr
    found: list[dict[str, object]] = json.loads(told.stdout)
    twin = list(csv.DictReader(io.StringIO(run(folder, *arguments, "--format", "csv").stdout)))
    assert len(twin) == len(found)
    if found:
        assert list(twin[0]) == list(found[0])
    return found


def test_events(folder: Path) -> None:
    rows = rows_of(folder, "events", "--between", "CHN", "Kazakhstan", "--since", "2020", "--type", "CONSULT")
    assert [row["date"] for row in rows] == ["2020-05", "2020-03-03", "2020-03-03"]
    table = run(folder, "events", "--between", "CHN", "KAZ", "--limit", "2").stdout
    assert "[wire/3.txt @218, Example Wire, 2020-05-12]" in table
    assert "the first 2 are shown" in table
    assert "shown" not in run(folder, "events", "--between", "CHN", "KAZ", "--limit", "0").stdout
    assert len(rows_of(folder, "events", "--once")) == 8
    assert len(rows_of(folder, "events", "--who", "sco")) == 1
    assert rows_of(folder, "events", "--between", "PER", "CHL") == []


def test_statements_pledges_persons(folder: Path) -> None:
    assert len(rows_of(folder, "statements", "--by", "Chine", "--stance", "pledge")) == 1
    assert len(rows_of(folder, "pledges", "--domain", "energy", "--strength", "ready")) == 2
    assert len(rows_of(folder, "pledges", "--hostile")) == 1
    assert len(rows_of(folder, "persons", "--country", "KAZ")) == 2
    assert "threat: will" in run(folder, "pledges", "--hostile").stdout
    assert "foreign-minister" in run(folder, "persons").stdout
    assert "Wen Daolin (CHN) to KAZ · pledge" in run(folder, "statements").stdout


def test_relation(folder: Path) -> None:
    table = run(folder, "relation", "CHN", "Kazakhstan").stdout
    for words in (
        "China (CHN) and Kazakhstan (KAZ)",
        "head-of-state",
        "Called",
        "4 reports of 3 sources",
        "ledger has",
    ):
        assert words in table
    told = json.loads(run(folder, "relation", "KAZ", "CHN", "--format", "json").stdout)
    assert told["last_contact"]["last"] == "2020-05-31"
    assert told["pledges"]["energy"] == {"ready": 1}
    nothing = run(folder, "relation", "PER", "CHL")
    assert nothing.exit_code == 0
    assert "says nothing about their relations" in nothing.stdout


def test_series(folder: Path) -> None:
    assert [row["period"] for row in rows_of(folder, "series", "CHN", "KAZ", "--zeros")] == [
        "2020-03-01", "2020-04-01", "2020-05-01",
    ]  # fmt: skip
    assert len(rows_of(folder, "series")) == 7
    assert len(rows_of(folder, "series", "UZB", "--by", "year")) == 3
    assert sum(int(str(row["occurrences"])) for row in rows_of(folder, "series", "CHN", "KAZ", "--status", "all")) == 6
    assert "2020-05" in run(folder, "series", "CHN", "KAZ").stdout


def test_search(folder: Path) -> None:
    assert [row["kind"] for row in rows_of(folder, "search", "gazoduc")] == ["event", "text"]
    nothing = run(folder, "search", "zeppelin")
    assert (nothing.exit_code, nothing.stdout) == (1, "Nothing in the ledger fits.\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["events", "--between", "CHN", "Kasachstan"], "did you mean Kazakhstan?"),
        (["events", "--type", "CONSUL"], "did you mean CONSULT?"),
        (["events", "--since", "yesterday"], "'yesterday' is no date"),
        (["relation", "CHN", "china"], "are the same"),
        (["relation", "CHN", "Corée"], "names several states"),
        (["series", "CHN", "KAZ", "FRA"], "one state or of two"),
        (["pledges", "--domain", "enrgy"], "did you mean energy?"),
        (["statements", "--by", "Qwertz Uiop"], "nobody and nothing"),
        (["search", "?"], "no word to look for"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_told(folder: Path, arguments: list[str], told: str) -> None:
    done = run(folder, *arguments)
    assert done.exit_code == 2
    assert told in done.stderr
    assert done.stdout == ""


def test_a_folder_that_is_no_ledger(tmp_path: Path) -> None:
    done = run(tmp_path, "events")
    assert done.exit_code == 1
    assert "this is no ledger" in done.stderr


def test_the_ledger_of_the_environment_and_a_closed_pipe(folder: Path) -> None:
    environment = os.environ | {"DRAGOMAN_LEDGER": str(folder)}
    told = subprocess.run([*RUN, "events", "--format", "csv"], capture_output=True, env=environment, encoding="utf-8")
    assert told.returncode == 0
    assert "\r" not in told.stdout
    assert len(told.stdout.splitlines()) == 11
    with subprocess.Popen(
        [*RUN, "events", "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert b"Traceback" not in running.stderr.read()


def test_the_python_of_the_analysis_page_runs(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    pytest.importorskip("pandas")
    page = (Path(__file__).resolve().parent.parent / "docs" / "analysis.md").read_text(encoding="utf-8")
    shown = re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert len(shown) == 2
    shutil.copytree(folder, tmp_path / "ledger")
    monkeypatch.chdir(tmp_path)
    exec(compile("\n".join(shown), "analysis.md", "exec"), {"__name__": "shown"})
