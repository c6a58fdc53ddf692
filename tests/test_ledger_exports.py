# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Exports of a ledger, read back by other programs' means, and the command that makes them."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pyarrow.parquet as pq
import pytest
from ledgers import ENGLISH, small
from typer.testing import CliRunner, Result

from dragoman import Ledger, cli
from dragoman.commands.export import Into, Table
from dragoman.export.ledger import CONDITIONS, LEDGER_FORMATS, TABLES, Chosen
from dragoman.export.ledger_csv import column_meanings
from dragoman.export.ledger_polecat import COLUMNS
from dragoman.registry import registry
from dragoman.tables import rows as table_rows

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small(tmp_path_factory.mktemp("ledger") / "small")


@pytest.fixture(scope="module")
def ledger(folder: Path) -> Iterator[Ledger]:
    with Ledger(folder) as opened:
        yield opened


def run(folder: Path, *arguments: object) -> Result:
    return CliRunner().invoke(cli.app, [*map(str, arguments), "--ledger", str(folder)])


def exported(ledger: Ledger, name: str, path: Path, **chosen: object) -> Path:
    LEDGER_FORMATS[name].write(ledger, Chosen(**chosen), path)  # type: ignore[arg-type]
    return path


# ---- csv and parquet


@pytest.mark.parametrize("table", TABLES)
def test_csv_has_a_codebook_of_its_columns(ledger: Ledger, tmp_path: Path, table: str) -> None:
    path = exported(ledger, "csv", tmp_path / "rows.csv", table=table)
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    with (tmp_path / "rows.codebook.csv").open(encoding="utf-8", newline="") as file:
        told, *columns = csv.reader(file)
    assert told == ["column", "meaning"]
    assert [name for name, _ in columns] == header
    assert all(meaning for _, meaning in columns)
    assert rows
    assert all(len(row) == len(header) for row in rows)
    assert path.read_text(encoding="utf-8").count("\n") == len(rows) + 1  # no line break within a cell
    assert set(column_meanings(table)) == set(header)


def test_csv_and_parquet_hold_the_same(ledger: Ledger, tmp_path: Path) -> None:
    lines = list(csv.DictReader(exported(ledger, "csv", tmp_path / "a.csv").open(encoding="utf-8", newline="")))
    table = pq.read_table(exported(ledger, "parquet", tmp_path / "a.parquet")).to_pylist()
    assert [row["event_id"] for row in lines] == [row["event_id"] for row in table]
    assert [row["actors"].split("|") for row in lines] == [row["actors"] for row in table]
    assert len(table) == 8  # one for each occurrence
    assert pq.read_table(exported(ledger, "parquet", tmp_path / "b.parquet", every=True)).num_rows == 10


def test_the_columns_that_read_gives_too_are_called_alike(ledger: Ledger) -> None:
    from dragoman.export.csv import COLUMNS as OF_A_REPORT

    columns = ledger.batches("events").schema.names
    assert set(OF_A_REPORT) - set(columns) == {"pledges"}


def test_what_a_cell_cannot_hold_is_changed(ledger: Ledger, tmp_path: Path) -> None:
    path = exported(ledger, "csv", tmp_path / "said.csv", table="statements")
    (row,) = [row for row in csv.DictReader(path.open(encoding="utf-8", newline="")) if row["cue"] == "added"]
    assert row["content"] == "=Both| sides gain,"
    assert row["inherited"] == "false"


# ---- plover


def test_plover_of_a_ledger_is_that_of_a_report_with_what_linking_adds(ledger: Ledger, tmp_path: Path) -> None:
    lines = exported(ledger, "plover", tmp_path / "a.jsonl", every=True).read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert len(records) == 10
    (visit,) = [one for one in records if one.get("mode") == ["visit"] and one["cite_info"]["language"] == "en"]
    assert visit["source"][0]["office"] == ["foreign-minister"]
    assert visit["event_loc"] == {"geonameid": 1526273, "name": "Astana", "cc3": "KAZ"}
    assert ENGLISH[visit["text_info"]["start"] : visit["text_info"]["end"]] == visit["text"]
    (again,) = [one for one in records if one.get("mode") == ["visit"] and one["cite_info"]["language"] == "fr"]
    assert visit["occurrence"] == again["occurrence"]
    assert again["reports"] == 2
    (lent,) = [one for one in records if one["event"] == ["AID"]]
    assert (lent["date"], lent["enddate"], lent["date_basis"]) == ("2019-01-01", "2019-12-31", "told")


def test_plover_fields_are_all_documented(ledger: Ledger, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    lines = exported(ledger, "plover", tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()
    assert not {name for line in lines for name in json.loads(line) if f"`{name}`" not in page}


# ---- polecat


def test_polecat_has_forty_columns(ledger: Ledger, tmp_path: Path) -> None:
    text = exported(ledger, "polecat", tmp_path / "a.txt").read_text(encoding="utf-8")
    header, *lines = [line.split("\t") for line in text.splitlines()]
    assert len(header) == 40
    assert header == list(COLUMNS)
    assert {len(line) for line in lines} == {40}
    assert all(cell for line in lines for cell in line)  # what is not known is None
    rows = [dict(zip(header, line, strict=True)) for line in lines]
    assert len({row["Event ID"] for row in rows}) == len(rows)
    (visit,) = [row for row in rows if row["Event Mode"] == "visit"]
    assert (visit["Actor Name"], visit["Actor Country"], visit["Actor COW"]) == ("Wen Daolin", "CHN", "710")
    assert (visit["Actor Title"], visit["Recipient COW"]) == ("foreign-minister", "705")
    assert (visit["Placename"], visit["City"], visit["Country"]) == ("Astana", "Astana", "KAZ")
    assert (visit["Quad Code"], visit["Intensity"]) == ("VERBAL COOPERATION", "4")
    assert (visit["Language"], visit["Publication Date"]) == ("English", "2020-03-04")


def test_polecat_takes_lists_of_parties_apart(ledger: Ledger, tmp_path: Path) -> None:
    path = exported(ledger, "polecat", tmp_path / "a.txt", conditions={"type": "CONSULT", "since": "2020-05"})
    rows = list(csv.DictReader(path.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(rows) == 6  # four that meet
    assert {row["Event ID"].rpartition("-")[0] for row in rows} == {rows[0]["Event ID"].rpartition("-")[0]}
    path = exported(ledger, "polecat", tmp_path / "b.txt", conditions={"type": "ACCUSE"})
    rows = list(csv.DictReader(path.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    assert [(row["Actor Country"], row["Recipient Country"]) for row in rows] == [("FRA", "None"), ("DEU", "None")]


def test_every_column_of_polecat_is_documented() -> None:
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    section = page.split("\n## polecat\n")[1].split("\n## ")[0]
    named = [
        name for cell in re.findall(r"^\| (`.+?`) \|", section, re.MULTILINE) for name in re.findall(r"`(.+?)`", cell)
    ]
    assert named == list(COLUMNS)


def test_every_state_of_correlates_of_war_has_its_number() -> None:
    known = dict(
        values for _, values in table_rows(ROOT / "dragoman" / "export" / "cow.tsv", ("abbreviation", "number"))
    )
    assert {country.cow for country in registry().countries.values() if country.cow} == set(known)
    assert len(set(known.values())) == len(known)
    assert (known["USA"], known["RUS"], known["ROK"]) == ("2", "365", "732")


# ---- graphml


def test_graphml_is_a_network_with_declared_attributes(ledger: Ledger, tmp_path: Path) -> None:
    root = ET.parse(exported(ledger, "graphml", tmp_path / "a.graphml")).getroot()
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    assert root.tag == "{http://graphml.graphdrawing.org/xmlns}graphml"
    keys = {key.get("id"): key.get("attr.type") for key in root.findall("g:key", space)}
    nodes = {node.get("id") for node in root.findall(".//g:node", space)}
    assert nodes == {"CHN", "KAZ", "UZB", "IGO"}
    edges = {}
    for edge in root.findall(".//g:edge", space):
        assert {edge.get("source"), edge.get("target")} <= nodes
        data = {item.get("key"): item.text for item in edge.findall("g:data", space)}
        assert set(data) <= set(keys)
        for key, value in data.items():
            assert value
            assert keys[key] == "string" or float(value) is not None
        edges[edge.get("source"), edge.get("target")] = data
    assert edges["CHN", "KAZ"]["edge-weight"] == "6"
    assert edges["CHN", "KAZ"]["edge-meetings"] == "2"
    assert edges["CHN", "KAZ"]["edge-pledges"] == "1"
    assert len(edges) == 6


def test_a_network_of_some_types_and_days(ledger: Ledger, tmp_path: Path) -> None:
    chosen = {"type": ["CONSULT"], "since": "2020-03", "until": "2020-04"}
    root = ET.parse(exported(ledger, "graphml", tmp_path / "a.graphml", conditions=chosen)).getroot()
    assert len(root.findall(".//{http://graphml.graphdrawing.org/xmlns}edge")) == 1


# ---- csl


def test_csl_has_an_item_a_document(ledger: Ledger, tmp_path: Path) -> None:
    items = json.loads(exported(ledger, "csl", tmp_path / "a.json").read_text(encoding="utf-8"))
    assert len(items) == len({item["id"] for item in items}) == 4
    assert items[0]["issued"] == {"date-parts": [[2020, 3, 4]]}
    assert items[0]["container-title"] == "Example Wire"
    assert {item["type"] for item in items} == {"article-newspaper"}
    path = exported(ledger, "csl", tmp_path / "b.json", conditions={"type": "ACCUSE"})
    assert [item["source"] for item in json.loads(path.read_text(encoding="utf-8"))] == ["wire/3.txt"]


# ---- all formats


def test_the_command_knows_all_formats_and_tables() -> None:
    assert [one.value for one in Into] == list(LEDGER_FORMATS)
    assert [one.value for one in Table] == list(TABLES) == list(CONDITIONS)


@pytest.mark.parametrize("name", LEDGER_FORMATS)
def test_every_format_is_documented_with_what_it_loses(name: str) -> None:
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert f"| `{name}` |" in page
    assert f"| {LEDGER_FORMATS[name].lost} |" in page


@pytest.mark.parametrize("name", LEDGER_FORMATS)
def test_the_same_ledger_gives_the_same_bytes(ledger: Ledger, tmp_path: Path, name: str) -> None:
    first, second = (exported(ledger, name, tmp_path / f"{number}").read_bytes() for number in range(2))
    assert first == second


def test_export_writes_a_file(folder: Path, tmp_path: Path) -> None:
    done = run(folder, "export", "-f", "csv", "--table", "pledges", "-o", tmp_path / "new" / "p.csv")
    assert done.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["p.codebook.csv", "p.csv"]
    assert "wrote" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["-f", "polecat", "--table", "series"], "holds events, not series"),
        (["-f", "csv", "--table", "persons", "--type", "CONSULT"], "type cannot be asked of persons"),
        (["-f", "graphml", "--between", "CHN", "KAZ"], "A network is of all states"),
        (["-f", "csv", "--since", "soon"], "is no date"),
        (["-f", "plover", "--type", "CONSUL"], "did you mean CONSULT"),
    ],
)  # fmt: skip
def test_what_cannot_be_exported_leaves_nothing(
    folder: Path, tmp_path: Path, arguments: list[str], told: str
) -> None:  # fmt: skip
    done = run(folder, "export", *arguments, "-o", tmp_path / "out")
    assert done.exit_code == 2
    assert told in done.stderr
    assert list(tmp_path.iterdir()) == []
    assert run(folder, "export", "-f", "csv", "-o", tmp_path).exit_code == 2
