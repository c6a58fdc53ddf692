# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Tables: a row is a document, columns are mapped, and a row that cannot be read costs no other."""

from __future__ import annotations

import gzip
import tracemalloc
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from source_files import ENGLISH, FRENCH, failed, found, lines, only, parquet, put, table, xlsx

from dragoman.sources import SourceDocument, documents, parse_map
from dragoman.sources.dates import iso_date, language_code, older


@pytest.mark.parametrize("kind", ["jsonl", "ndjson", "json", "csv", "semicolons.csv", "tsv", "parquet", "xlsx"])
def test_a_row_of_a_table_is_a_document(tmp_path: Path, kind: str) -> None:
    texts, failures = found(put(tmp_path / f"t.{kind}", table(kind)))
    assert failures == []
    first, second = texts
    assert (first.text, first.title, first.published, first.language, first.url, first.locator) == (
        f"Talks in Accra\n\n{ENGLISH}", "Talks in Accra", "2020-03-03", "en", "https://example.org/1", "a/1",
    )  # fmt: skip
    assert (second.text, second.title, second.published, second.language, second.url, second.locator) == (
        FRENCH, None, None, "fr", None, "a/2",
    )  # fmt: skip
    assert {text.source for text in texts} == {f"t.{kind}"}


@pytest.mark.parametrize("kind", ["jsonl", "csv", "parquet", "xlsx"])
def test_columns_are_mapped(tmp_path: Path, kind: str) -> None:
    row = {"body": ENGLISH, "day": "03/04/2020", "headline": "Talks", "key": 7}
    data = {
        "jsonl": lines([row]),
        "csv": ("body,day,headline,key\n" + ",".join(map(str, row.values()))).encode(),
        "parquet": parquet([row]),
        "xlsx": xlsx({"S": [list(row), list(row.values())]}),
    }
    path = put(tmp_path / f"t.{kind}", data[kind])
    columns = parse_map(["text=body,published=day", "title = headline,id=key"])
    text = only(path, columns=columns)
    assert (text.text, text.published, text.locator) == (f"Talks\n\n{ENGLISH}", "2020-04-03", "7")
    assert "day/month" in text.notes[0]
    failure = failed(path)
    assert "no column 'text'" in failure.reason or "no text in 'text'" in failure.reason
    assert "--map text=COLUMN" in failure.remedy
    texts, failures = found(path, columns={"text": "body", "published": "when"})
    assert "'when'" in failures[0].reason and "published=COLUMN" in failures[0].remedy
    assert len(texts) == (kind == "jsonl")  # of which each line could have it, until the last


@pytest.mark.parametrize(
    ("given", "message"),
    [("text", "maps nothing"), ("text=", "maps nothing"), ("body=text", "no field"), ("text=a,,url=b", "maps nothing")],
)
def test_a_malformed_map_is_told(given: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_map([given])


def test_a_column_may_lie_in_another(tmp_path: Path) -> None:
    path = put(tmp_path / "t.jsonl", lines([{"article": {"body": ENGLISH}, "meta": {"day": "2020"}}]))
    text = only(path, columns={"text": "article.body", "published": "meta.day"})
    assert (text.text, text.published) == (ENGLISH, "2020")


def test_names_of_columns_may_be_capitals(tmp_path: Path) -> None:
    assert only(put(tmp_path / "t.csv", f"Title,Text\nTalks,{ENGLISH}\n")).title == "Talks"
    assert only(put(tmp_path / "t.jsonl", lines([{"Text": ENGLISH}]))).text == ENGLISH


def test_one_bad_row_costs_no_other(tmp_path: Path) -> None:
    rest = lines([{"text": ""}, {"id": "x", "text": 3}, {"text": "Two."}])
    data = lines([{"text": "One."}]) + b"{broken\n[1]\n\n" + rest
    texts, failures = found(put(tmp_path / "t.jsonl", data))
    assert [text.text for text in texts] == ["One.", "Two."]
    assert [text.locator for text in texts] == ["line 1", "line 7"]
    assert [failure.locator for failure in failures] == ["line 2", "line 3", "line 5", "x"]
    assert all("line " in failure.reason for failure in failures)


def test_rows_with_one_id_are_all_kept(tmp_path: Path) -> None:
    texts, _ = found(put(tmp_path / "t.jsonl", lines([{"id": 1, "text": word} for word in "abc"])))
    assert [(text.locator, text.part, text.text) for text in texts] == [("1", 0, "a"), ("1", 1, "b"), ("1", 2, "c")]


def test_cells_over_several_lines_and_rows_that_are_too_long(tmp_path: Path) -> None:
    data = 'id,text\n1,"One,\ntwo ""three""."\n2,four, five\n\n3,Six.\n'
    texts, failures = found(put(tmp_path / "t.csv", data))
    assert [(text.locator, text.text) for text in texts] == [("1", 'One,\ntwo "three".'), ("3", "Six.")]
    assert [failure.locator for failure in failures] == ["line 4"] and "3 cells" in failures[0].reason


def test_lines_of_old_programs_end_with_a_carriage_return(tmp_path: Path) -> None:
    texts, failures = found(put(tmp_path / "t.csv", 'id,text\r1,One.\r2,"Two\rlines."\r'))
    assert failures == [] and [text.text for text in texts] == ["One.", "Two\rlines."]


def test_quotation_marks_between_tabs_are_text(tmp_path: Path) -> None:
    texts, failures = found(put(tmp_path / "t.tsv", 'id\ttext\n1\t"Yes," he said. "No."\n2\tHe said "no\n'))
    assert failures == [] and [text.text for text in texts] == ['"Yes," he said. "No."', 'He said "no']
    quoted = 'id\ttext\n1\t"He said ""no"""\n'
    assert only(put(tmp_path / "q.tsv", quoted)).text == 'He said "no"'


def test_a_quotation_mark_that_is_never_closed_is_told(tmp_path: Path) -> None:
    data = 'id,text\n1,One.\n2,"' + "word " * 5_000_000
    texts, failures = found(put(tmp_path / "t.csv", data))
    assert [text.text for text in texts] == ["One."]
    assert "line 3" in failures[0].reason and "not closed" in failures[0].remedy


def test_lines_that_are_not_utf8_are_read_with_a_note(tmp_path: Path) -> None:
    for name, data in {
        "t.csv": f"id,text\n1,{ENGLISH}\n2,{FRENCH}\n".encode("cp1252"),
        "t.jsonl": (lines([{"text": ENGLISH}]) + lines([{"text": FRENCH}])).decode().encode("cp1252"),
        "u.csv": f"id,text\n1,{ENGLISH}\n2,{FRENCH}\n".encode("utf-16"),
    }.items():
        texts, failures = found(put(tmp_path / name, data))
        assert failures == [] and [text.text for text in texts] == [ENGLISH, FRENCH], name
        assert [bool(text.notes) for text in texts] == [False, name != "u.csv"], name


def test_dates_of_spreadsheets_and_data_frames(tmp_path: Path) -> None:
    when = datetime(2020, 3, 4, 8, 55)
    data = xlsx({"Empty": [], "News": [["text", "date"], ["One.", when], [None, None], ["Two.", date(2020, 3, 4)]]})
    texts, failures = found(put(tmp_path / "t.xlsx", data))
    assert failures == []
    assert [(text.published, text.locator) for text in texts] == [
        ("2020-03-04T08:55:00", "News, row 2"),
        ("2020-03-04", "News, row 4"),
    ]
    stamped = only(put(tmp_path / "t.parquet", parquet([{"text": "One.", "date": when.replace(tzinfo=UTC)}])))
    assert stamped.published == "2020-03-04T08:55:00+00:00"


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("2020", "2020"), ("2020-03", "2020-03"), ("2020-3-4", "2020-03-04"), ("2020-03-04 08:55", "2020-03-04T08:55"),
        ("2020-03-04T08:55:01.123Z", "2020-03-04T08:55:01Z"), ("2020-03-04T08:55+0100", "2020-03-04T08:55+01:00"),
        ("20200304", "2020-03-04"), (20200304, "2020-03-04"), (2020, "2020"), (2020.0, "2020"),
        (1583312100, "2020-03-04T08:55:00+00:00"), (1583312100000, "2020-03-04T08:55:00+00:00"),
        ("Wed, 04 Mar 2020 08:55:00 +0100", "2020-03-04T08:55:00+01:00"), ("4 March 2020", "2020-03-04"),
        ("March 4, 2020 Wednesday", "2020-03-04"), ("mercredi 4 mars 2020 - 08h55", "2020-03-04"),
        ("1er février 2020", "2020-02-01"), ("March 2020", "2020-03"), ("04/03/2020", "2020-03-04"),
        ("25.12.2019", "2019-12-25"), ("12/25/2019", "2019-12-25"), (date(2020, 3, 4), "2020-03-04"),
        ("", None), (None, None), (float("nan"), None), ("soon", None), ("2020-02-30", None), ("31/31/2020", None),
        (True, None), (7, None), (10**30, None), ("0000-00-00", None),
    ],
)  # fmt: skip
def test_dates_are_written_as_iso_writes_them(value: object, iso: str | None) -> None:
    assert iso_date(value)[0] == iso
    assert iso_date(value)[1] or iso or value in ("", None) or value != value


@given(st.one_of(st.text(max_size=30), st.integers(), st.floats(), st.dates(), st.datetimes()))
def test_whatever_stands_for_a_date_is_one_or_is_told(value: object) -> None:
    iso, _ = iso_date(value)
    if iso is not None:
        from dragoman.reading.header import parse_published

        parse_published(iso)


@pytest.mark.parametrize(
    ("given", "code"),
    [("fr", "fr"), ("fr-CA", "fr"), ("FRA", "fr"), ("French", "fr"), ("eng", "en"), ("", None), (None, None)],
)
def test_languages_are_codes(given: str | None, code: str | None) -> None:
    assert language_code(given) == code


@pytest.mark.parametrize(
    ("published", "since", "is_older"),
    [("2020-03-04", "2020-03-05", True), ("2020-03", "2020-03-05", False), ("2019", "2020-03-05", True),
     (None, "2020", False), ("2020-03-05T08:00", "2020-03-05", False)],
)  # fmt: skip
def test_what_is_surely_older_is_left_out(tmp_path: Path, published: str | None, since: str, is_older: bool) -> None:
    assert older(published, since) == is_older
    texts, _ = found(put(tmp_path / "t.jsonl", lines([{"text": "x", "date": published}])), since=since)
    assert (texts == []) == is_older


def test_a_table_larger_than_what_is_held_is_read_row_by_row(tmp_path: Path) -> None:
    path = tmp_path / "large.jsonl.gz"
    with gzip.open(path, "wb", compresslevel=1) as stream:
        for number in range(3000):
            stream.write(lines([{"id": number, "text": f"{number} " + "word " * 5_000}]))
    tracemalloc.start()
    try:
        number = sum(isinstance(one, SourceDocument) for one in documents([str(path)]))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert number == 3000
    assert most < 12_000_000  # of 75 MB


def test_texts_in_paragraphs_or_bytes_and_halves_of_characters(tmp_path: Path) -> None:
    data = b'{"text": ["One.", "Two."]}\n{"id": "\\ud800", "title": "\\udc00", "text": "Three \\ud800."}\n'
    first, second = found(put(tmp_path / "t.jsonl", data))[0]
    assert first.text == "One.\n\nTwo."
    assert (second.text, second.title, second.locator) == ("\ufffd\n\nThree \ufffd.", "\ufffd", "\\ud800")
    assert only(put(tmp_path / "t.parquet", parquet([{"text": FRENCH.encode()}]))).text == FRENCH
