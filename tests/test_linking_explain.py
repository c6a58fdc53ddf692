# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Why an occurrence is what it is, as ``dragoman explain occurrence`` tells it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dragoman.cli import app
from dragoman.export.occurrence import REASONS
from dragoman.ledger.linking.rules import rules
from dragoman.ledger.store import Store

REPORTS = [
    (
        "en", "2021-03-03", "Harbour News",
        "The Peruvian foreign minister met his Chilean counterpart in Lima on Tuesday.",
    ),
    (
        "fr", "2021-03-04", "Le Fleuve",
        "Le ministre péruvien des Affaires étrangères a rencontré mardi à Lima son homologue chilien.",
    ),
    ("en", "2021-03-03", "Coast Daily", "Peru and Ecuador held talks in Lima on Monday."),
]  # fmt: skip


def run(*arguments: str) -> Result:
    """A command."""
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of three reports, two of which tell of one meeting."""
    folder = tmp_path_factory.mktemp("explain")
    lines = [
        {"lang": language, "date": day, "publisher": publisher, "text": text}
        for language, day, publisher, text in REPORTS
    ]
    (folder / "reports.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    result = run("ingest", str(folder / "reports.jsonl"), "--ledger", str(folder / "ledger"), "--workers", "1")
    assert result.exit_code == 0, result.output
    return folder / "ledger"


def occurrences(ledger: Path) -> list[dict[str, object]]:
    """The rows of the table, those with most events first."""
    rows: list[dict[str, object]] = Store(ledger).snapshot().table("occurrences").to_pylist()
    return sorted(rows, key=lambda row: -len(row["events"]))  # type: ignore[arg-type]


def test_reports_reasons_and_fields_are_told(ledger: Path) -> None:
    """Each report with where and when it was published, the pair with its reasons, what they agree on."""
    row = occurrences(ledger)[0]
    result = run("explain", "occurrence", str(row["occurrence_id"]), "--ledger", str(ledger))
    assert result.exit_code == 0
    told = " ".join(result.output.split())
    assert f"{row['occurrence_id']} CONSULT" in told
    assert "2 events in 2 texts" in told
    assert re.search(r"1 2021-03-03 · Harbour News · \w+ · meet · on 2021-03-02 · at Lima", told)
    assert "met his Chilean counterpart" in told and "son homologue chilien" in told
    assert re.search(r"1–2 0\.\d\d both state the same day, .*the same place", told)
    assert "Ecuador" not in told


def test_any_of_its_events_names_an_occurrence(ledger: Path) -> None:
    """The id of an event shows the occurrence it is in."""
    row = occurrences(ledger)[0]
    shown = {run("explain", "occurrence", str(id), "--ledger", str(ledger)).output for id in row["events"]}  # type: ignore[attr-defined]
    assert len(shown) == 1


def test_a_report_alone_and_a_decision_are_told(ledger: Path) -> None:
    """What a person decided stands with name and reason; of one report there is nothing to link."""
    first, second = (str(row["occurrence_id"]) for row in occurrences(ledger))
    assert "There is one report only." in run("explain", "occurrence", second, "--ledger", str(ledger)).output
    decided = run(
        "ledger", "decide", "merge", first, second, "--by", "A. Nkosi", "--note", "one visit", "--ledger", str(ledger)
    )
    assert decided.exit_code == 0, decided.output
    told = " ".join(run("explain", "occurrence", second, "--ledger", str(ledger)).output.split())
    assert "a person joined them" in told
    assert "are one: A. Nkosi" in told and "one visit" in told
    assert "Disputed" in told and "2021-03-01 | 2021-03-02" in told
    run("ledger", "decide", "split", first, second, "--ledger", str(ledger))
    assert len(occurrences(ledger)) == 2


def test_what_is_not_there_is_told(ledger: Path, tmp_path: Path) -> None:
    """An unknown id, no ledger, and a sentence without quotation marks say what to do."""
    unknown = run("explain", "occurrence", "nothing", "--ledger", str(ledger))
    assert unknown.exit_code == 1
    assert "no occurrence or event nothing" in unknown.output
    assert run("explain", "occurrence", "nothing", "--ledger", str(tmp_path / "none")).exit_code == 1
    loose = run("explain", "Peru", "thanked", "Japan")
    assert loose.exit_code == 2
    assert "quotation marks" in loose.output


def test_every_reason_has_words() -> None:
    """No reason of the rules is shown as a code."""
    assert {*rules().reasons, *rules().against} == set(REASONS)
