# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Files of every format become documents with their provenance; what cannot become one is a failure in its place."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import sys
import tracemalloc
import zipfile
import zlib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from source_files import ENGLISH, FRENCH, archive, docx, found, lines, page, parquet, pdf, put, warc, xlsx

from dragoman.sources import SourceDocument, SourceFailure, SourceOptions, documents, estimate, parse_map
from dragoman.sources.dates import iso_date, language_code, older
from dragoman.sources.document import titled
from dragoman.sources.format import formats
from dragoman.sources.releases import releases

ROWS = [
    {
        "id": "a/1", "lang": "en", "title": "Talks in Accra", "date": "2020-03-03", "url": "https://example.org/1",
        "text": ENGLISH,
    },
    {"id": "a/2", "lang": "fr", "title": "", "date": None, "url": None, "text": FRENCH},
]  # fmt: skip


def only(*inputs: str | Path, **options: object) -> SourceDocument:
    """The one document of inputs that have no failure."""
    texts, failures = found(*inputs, **options)
    assert failures == []
    (text,) = texts
    return text


def failed(*inputs: str | Path, **options: object) -> SourceFailure:
    """The one failure of inputs that have no document."""
    texts, failures = found(*inputs, **options)
    assert texts == []
    (failure,) = failures
    return failure


# ---- provenance


def test_a_text_is_known_by_what_was_given_and_the_path_below(tmp_path: Path) -> None:
    put(tmp_path / "corpus" / "2020" / "a.txt", ENGLISH)
    put(tmp_path / "corpus" / "b.md", FRENCH)
    texts, failures = found(tmp_path / "corpus", tmp_path / "corpus" / "b.md")
    assert [(text.source, text.locator, text.part, text.text) for text in texts] == [
        ("corpus/2020/a.txt", "", 0, ENGLISH),
        ("corpus/b.md", "", 0, FRENCH),
    ]
    assert failures == []
    assert only(tmp_path / "corpus" / "b.md").source == "b.md"
    given = only(tmp_path / "corpus" / "b.md", given_paths=True)
    assert given.source == (tmp_path / "corpus" / "b.md").as_posix()


def test_the_folder_that_one_is_in_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "corpus" / "a.txt", ENGLISH)
    monkeypatch.chdir(tmp_path / "corpus")
    assert only(".").source == "corpus/a.txt"


@pytest.mark.parametrize(
    ("title", "body", "text"),
    [
        ("Talks", "They met.", "Talks\n\nThey met."),
        ("", "They met.", "They met."),
        (None, "They met.", "They met."),
        ("Talks", "Talks\n\nThey met.", "Talks\n\nThey met."),
        ("Talks", "Talks\nThey met.", "Talks\n\nThey met."),
        ("Talks", "Talks went on.", "Talks\n\nTalks went on."),
        ("Talks", "Talks", "Talks"),
    ],
)
def test_a_title_is_the_first_paragraph(title: str | None, body: str, text: str) -> None:
    assert titled(title, body) == text


# ---- text


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One.\n\n=====\n\nTwo.\n", ["One.", "Two."]),
        ("One.\r\n\r\n==========\r\n\r\nTwo.", ["One.", "Two."]),
        ("One.\n\n###\n\nTwo.\n\n# # #\n", ["One.", "Two."]),
        ("One.\n\n-30-\n\nTwo.\n\n- 30 -\n\nThree.", ["One.", "Two.", "Three."]),
        ("One.\n\n###\n", ["One.\n\n###\n"]),  # one release with its end mark, as it is
        ("A heading\n=========\n\nText.", ["A heading\n=========\n\nText."]),
        ("One.\n\n* * *\n\nStill one.", ["One.\n\n* * *\n\nStill one."]),
        ("Page one.\n\f\nPage two.", ["Page one.\n\f\nPage two."]),
        ("a === b\n\n==\n\nc", ["a === b\n\n==\n\nc"]),
        ("", [""]),
    ],
)
def test_releases_in_one_file_are_parts(text: str, parts: list[str], tmp_path: Path) -> None:
    assert releases(text) == parts
    texts, _ = found(put(tmp_path / "a.txt", text))
    assert [(one.part, one.text) for one in texts] == list(enumerate(parts))


@given(st.lists(st.sampled_from(["=====", "###", "", "text", "# # #", "\r", "-30-"])))
def test_no_letter_is_lost_in_parting(drawn: list[str]) -> None:
    text = "\n".join(drawn)
    assert "".join(releases(text)).count("text") == drawn.count("text")


def test_encodings_are_told(tmp_path: Path) -> None:
    text = only(put(tmp_path / "a.txt", FRENCH.encode("latin-1")))
    assert text.text == FRENCH and "Windows-1252" in text.notes[0]


# ---- tables


def table(kind: str) -> bytes:
    names = list(ROWS[0])
    cells = [["" if row[name] is None else str(row[name]) for name in names] for row in ROWS]
    if kind in ("csv", "semicolons.csv"):
        mark = "," if kind == "csv" else ";"
        return "\r\n".join(mark.join(f'"{cell}"' for cell in row) for row in [names, *cells]).encode("utf-8-sig")
    if kind == "tsv":
        return "\n".join("\t".join(row) for row in [names, *cells]).encode()
    if kind == "parquet":
        return parquet(ROWS)
    if kind == "xlsx":
        return xlsx({"Sheet": [names, *[[row[name] for name in names] for row in ROWS]]})
    if kind == "json":
        return b"[" + b",".join(lines(ROWS).splitlines()) + b"]"
    return lines(ROWS)


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


# ---- pages and documents

BODY = [
    "The foreign minister of Ghana received her Brazilian counterpart in Accra on Tuesday for talks on trade and "
    "health, the ministry said in a statement after the meeting.",
    "Both sides agreed to open an embassy school in each capital before the end of the year and to send doctors to the "
    "north of the country, where the floods of the spring had closed most of the clinics.",
    "The Brazilian minister thanked his host for the welcome and invited her to Brasilia in the autumn, when the joint "
    "commission of the two countries meets for the first time in eleven years.",
]


def test_the_article_of_a_page_is_read_without_what_stands_around_it(tmp_path: Path) -> None:
    head = (
        '<meta name="author" content="Efua Boateng">'
        '<meta property="article:published_time" content="2020-03-03T18:30:00+00:00">'
        '<link rel="canonical" href="https://wire.example/accra">'
    )
    text = only(put(tmp_path / "accra.html", page("Ghana and Brazil agree on schools", BODY, head=head)))
    assert text.text == "\n\n".join(["Ghana and Brazil agree on schools", *BODY])
    assert (text.title, text.author, text.publisher, text.published, text.url, text.format) == (
        "Ghana and Brazil agree on schools", "Efua Boateng", "Example Wire", "2020-03-03", "https://wire.example/accra",
        "html",
    )  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_a_page_is_decoded_as_it_says(tmp_path: Path, encoding: str) -> None:
    body = [f"{FRENCH} L’été a été très long à l’ouest, où les élèves étaient déjà en congé depuis Noël."] * 3
    html = page("Entretien à Accra", body).replace("utf-8", {"cp1252": "iso-8859-1"}.get(encoding, encoding))
    assert FRENCH in only(put(tmp_path / "a.htm", html.encode(encoding))).text


@pytest.mark.parametrize(
    "html",
    ["<html><body></body></html>", "<!doctype html><nav><a href='/'>Home</a></nav>", "<html><script>x=1</script>"],
)
def test_a_page_without_an_article_is_told(tmp_path: Path, html: str) -> None:
    assert "no article" in failed(put(tmp_path / "a.html", html)).reason


def test_a_page_that_dragoman_wrote_is_no_text(tmp_path: Path) -> None:
    from builders import report

    from dragoman.export import FORMATS

    with (tmp_path / "ties.html").open("w", encoding="utf-8") as stream:
        FORMATS["html"].write([report()], stream)
    assert "Dragoman wrote" in failed(tmp_path / "ties.html").reason
    put(tmp_path / "a.txt", ENGLISH)
    assert only(tmp_path).source.endswith("a.txt")


def test_the_text_of_a_pdf(tmp_path: Path) -> None:
    pages = [["Ministry of the Lake", *BODY[number].split(", "), f"Page {number + 1} of 3"] for number in range(3)]
    text = only(put(tmp_path / "a.pdf", pdf(pages)))
    assert [line in text.text for line in BODY[0].split(", ")] == [True] * len(BODY[0].split(", "))
    assert "Ministry of the Lake" not in text.text and "Page 2" not in text.text
    assert text.format == "pdf" and "PDF" in text.notes[0] and text.title is None


def test_what_is_wrong_with_a_pdf_is_told(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    good = pdf([[ENGLISH]])
    assert "OCR" in failed(put(tmp_path / "scan.pdf", pdf([[], []]))).remedy
    assert "page 2" in only(put(tmp_path / "half.pdf", pdf([[ENGLISH], []]))).notes[1]
    assert "damaged" in failed(put(tmp_path / "cut.pdf", b"%PDF-1.4\n1 0 obj <<")).reason
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(good)))
    writer.encrypt("secret", algorithm="RC4-128")
    with (tmp_path / "locked.pdf").open("wb") as stream:
        writer.write(stream)
    assert "password" in failed(tmp_path / "locked.pdf").reason


def test_the_text_of_a_word_document_with_tables_and_changes(tmp_path: Path) -> None:
    from docx import Document
    from docx.oxml import parse_xml

    document = Document()
    document.add_heading("Communiqué", 0)
    document.add_paragraph("The ministers met ").add_run("in Accra.")
    document.add_table(rows=1, cols=2).rows[0].cells[1].text = "In a cell."
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    for xml in (
        f"<w:p {w}><w:ins><w:r><w:t>They agreed</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText> not</w:delText></w:r></w:del><w:r><w:t>.</w:t></w:r></w:p>",
        f"<w:sdt {w}><w:sdtContent><w:p><w:r><w:t>In a field.</w:t></w:r></w:p></w:sdtContent></w:sdt>",
    ):
        document.element.body.insert(-1, parse_xml(xml))
    document.save(str(tmp_path / "a.docx"))
    text = only(tmp_path / "a.docx")
    assert text.text == "Communiqué\n\nThe ministers met in Accra.\n\nIn a cell.\n\nThey agreed.\n\nIn a field."
    assert text.format == "docx"
    # Told by what it is, not by its name.
    assert only(put(tmp_path / "renamed.zip", docx([ENGLISH]))).text == ENGLISH
    assert "no text" in failed(put(tmp_path / "empty.docx", docx([]))).reason
    assert "damaged" in failed(put(tmp_path / "cut.docx", docx([ENGLISH])[:2000])).reason


# ---- crawls


def test_pages_and_texts_of_a_crawl(tmp_path: Path) -> None:
    html = page("Ghana and Brazil agree on schools", BODY).encode()
    records = [
        ("response", "https://wire.example/1", "text/html; charset=utf-8", html, "200 OK"),
        ("request", "https://wire.example/1", "application/http", b"GET / HTTP/1.1\r\n\r\n", ""),
        ("response", "https://wire.example/2", "text/html", b"gone", "404 Not Found"),
        ("response", "https://wire.example/3", "image/png", b"\x89PNG", "200 OK"),
        ("response", "https://wire.example/4", "text/html", b"<html></html>", "200 OK"),
        ("conversion", "https://wire.example/5", "text/plain", FRENCH.encode(), ""),
    ]
    for name, data in {"a.warc.gz": warc(records), "a.warc": warc(records, gzip=False)}.items():
        texts, failures = found(put(tmp_path / name, data))
        assert [text.url for text in texts] == ["https://wire.example/1", "https://wire.example/5"]
        assert [text.text.split("\n")[0] for text in texts] == ["Ghana and Brazil agree on schools", FRENCH]
        assert texts[0].locator == "urn:uuid:00000000-0000-0000-0000-000000000000"
        assert [failure.locator[-1] for failure in failures] == ["4"]


@pytest.mark.parametrize("packed", [True, False])
def test_a_crawl_that_is_cut_off_keeps_what_came_before(
    tmp_path: Path, packed: bool, capfd: pytest.CaptureFixture[str]
) -> None:
    records = [("conversion", f"https://w.example/{n}", "text/plain", ENGLISH.encode() * 20, "") for n in range(3)]
    data = warc(records, gzip=packed)
    texts, failures = found(put(tmp_path / ("a.warc.gz" if packed else "a.warc"), data[: int(len(data) * 0.9)]))
    assert [text.url for text in texts] == ["https://w.example/0", "https://w.example/1"]
    assert len(failures) == 1 and "what comes before was read" in failures[0].reason
    assert capfd.readouterr().err == ""


# ---- archives

PACKERS = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress}


@pytest.mark.parametrize("kind", PACKERS)
def test_compressed_files_are_read_as_what_they_hold(tmp_path: Path, kind: str) -> None:
    pack = PACKERS[kind]
    assert only(put(tmp_path / f"a.txt.{kind}", pack(ENGLISH.encode()))).text == ENGLISH
    assert len(found(put(tmp_path / f"t.jsonl.{kind}", pack(lines(ROWS))))[0]) == 2
    assert only(put(tmp_path / f"a.pdf.{kind}", pack(pdf([[ENGLISH]])))).format == "pdf"
    assert only(put(tmp_path / f"b.docx.{kind}", pack(docx([ENGLISH])))).format == "docx"
    assert len(found(put(tmp_path / f"t.parquet.{kind}", pack(parquet(ROWS))))[0]) == 2


@pytest.mark.parametrize("kind", PACKERS)
def test_compressed_files_that_are_cut_off_keep_what_came_before(tmp_path: Path, kind: str) -> None:
    rows = [{"text": f"{number} {zlib.crc32(bytes([number % 256, number // 256]))}"} for number in range(60_000)]
    data = PACKERS[kind](lines(rows))
    texts, failures = found(put(tmp_path / f"t.jsonl.{kind}", data[: len(data) * 2 // 3]))
    assert len(texts) > 1000 and texts[0].text == rows[0]["text"]
    assert "cut off" in failures[-1].reason


def test_an_archive_is_read_like_a_folder(tmp_path: Path) -> None:
    inner = archive({"deep.txt": FRENCH})
    members = {
        "b/t.jsonl": lines(ROWS), "a.txt": ENGLISH, "README.md": "No text.", ".hidden/x.txt": "No text.",
        "__MACOSX/a.txt": "No text.", "c.pdf": pdf([[ENGLISH]]), "inner.zip": inner, "d.doc": b"old",
        "e.png": b"\x89PNG",
        "t.xlsx": table("xlsx"),
    }  # fmt: skip
    said: list[str] = []
    texts, failures = found(put(tmp_path / "all.zip", archive(members)), tell=said.append)
    assert [text.locator for text in texts] == [
        "a.txt", "b/t.jsonl#a/1", "b/t.jsonl#a/2", "c.pdf", "inner.zip#deep.txt", "t.xlsx#a/1", "t.xlsx#a/2",
    ]  # fmt: skip
    assert {text.source for text in texts} == {"all.zip"}
    assert [failure.locator for failure in failures] == ["d.doc"] and ".docx" in failures[0].remedy
    assert len(said) == 1 and ".png" in said[0]


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "C:\\evil.txt", "..\\evil.txt", "a\\..\\..\\evil.txt"]
)
def test_paths_that_lead_out_of_an_archive_are_not_read(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "in"
    texts, failures = found(put(folder / "a.zip", archive({"good.txt": ENGLISH, name: "evil"})))
    assert [text.text for text in texts] == [ENGLISH]
    assert len(failures) == 1 and "leads out of the archive" in failures[0].reason
    assert [path.name for path in tmp_path.rglob("*")] == ["in", "a.zip"]


def test_zip_bombs_are_not_unpacked(tmp_path: Path) -> None:
    bomb = archive({"bomb.txt": bytes(50_000_000), "good.txt": ENGLISH})
    texts, failures = found(put(tmp_path / "bomb.zip", bomb))
    assert [text.text for text in texts] == [ENGLISH]
    assert "zip bomb" in failures[0].reason and failures[0].locator == "bomb.txt"
    office = archive({"word/document.xml": bytes(50_000_000)})
    assert "zip bomb" in failed(put(tmp_path / "bomb.docx", office)).reason
    # Many members that are the same bytes.
    shared = bytearray(archive({f"{number}.txt": bytes([65 + number]) * 5_000 for number in range(9)}))
    begin = shared.index(b"PK\x01\x02")
    for entry in [begin + 51 * number for number in range(9)]:
        struct.pack_into("<I", shared, entry + 20, 1_000)
    assert "zip bomb" in failed(put(tmp_path / "shared.zip", bytes(shared))).reason


def test_a_compressed_file_that_swells_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    with gzip.open(path, "wb") as stream:
        for _ in range(300):
            stream.write(b" " * 1_000_000)
    assert "larger than 256 MB" in failed(path).reason


def test_archives_in_archives_in_archives_are_given_up(tmp_path: Path) -> None:
    data: bytes = archive({"a.txt": ENGLISH})
    assert only(put(tmp_path / "2.zip", archive({"b.zip": data}))).text == ENGLISH
    for _ in range(4):
        data = archive({"b.zip": data})
    assert "lie in one another" in failed(put(tmp_path / "5.zip", data)).reason


def test_what_else_is_wrong_with_an_archive_is_told(tmp_path: Path) -> None:
    assert "no texts" in failed(put(tmp_path / "empty.zip", archive({}))).reason
    assert "damaged" in failed(put(tmp_path / "cut.zip", archive({"a.txt": ENGLISH})[:40])).reason
    locked = bytearray(archive({"a.txt": ENGLISH}))
    locked[6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    assert "password" in failed(put(tmp_path / "locked.zip", bytes(locked))).reason
    broken = bytearray(archive({"a.txt": ENGLISH, "b.txt": FRENCH}))
    broken[40] ^= 0xFF
    texts, failures = found(put(tmp_path / "broken.zip", bytes(broken)))
    assert [text.text for text in texts] == [FRENCH] and [failure.locator for failure in failures] == ["a.txt"]
    odt = archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"})
    assert "office document" in failed(put(tmp_path / "a.zip", odt)).reason


# ---- folders


def test_what_lies_in_a_folder_and_is_no_text(tmp_path: Path) -> None:
    root = tmp_path / "corpus"
    put(root / "a.txt", ENGLISH)
    put(root / "old.doc", b"\xd0\xcf\x11\xe0")
    put(root / "style.css", "x")
    put(root / "settings.json", '{"theme": "dark"}')
    put(root / "sizes.csv", "width,height\n1,2\n")
    put(root / "ledger" / "notes.sqlite", "")
    put(root / "ledger" / "tables" / "texts" / "1.parquet", parquet(ROWS))
    put(root / "table" / "_delta_log" / "0.json", "{}")
    put(root / "table" / "1.parquet", parquet(ROWS))
    said: list[str] = []
    texts, failures = found(root, tell=said.append)
    assert [text.source for text in texts] == ["corpus/a.txt"]
    assert [failure.source for failure in failures] == ["corpus/old.doc"]
    assert [any(name in message for message in said) for name in ("settings.json", "sizes.csv", ".css")] == [True] * 3
    assert "no column 'text'" in failed(root / "sizes.csv").reason  # since somebody asked for it
    assert "no texts" in failed(put(tmp_path / "empty" / "x.css", "x").parent).reason
    assert "no such file" in failed(tmp_path / "absent").reason


def test_standard_input_is_whatever_it_holds() -> None:
    packed = gzip.compress(lines(ROWS))
    for data, number in ((ENGLISH.encode(), 1), (lines(ROWS), 2), (packed, 2), (docx([ENGLISH]), 1)):
        some = list(documents(["-"], stdin=io.BytesIO(data)))
        assert [type(one) for one in some] == [SourceDocument] * number and some[0].source == "stdin"


def test_a_pipe_can_be_read() -> None:
    class Pipe(io.RawIOBase):
        """Bytes that come little by little and cannot be sought in."""

        def __init__(self, data: bytes) -> None:
            self.data = data

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
            size = min(len(buffer), 1000)
            piece, self.data = self.data[:size], self.data[size:]
            buffer[: len(piece)] = piece
            return len(piece)

    rows = [{"text": f"{number} {'word ' * 100}"} for number in range(500)]
    data = lines(rows)
    for piped in (data, gzip.compress(data), archive({"t.jsonl": data})):
        some = list(documents(["-"], stdin=Pipe(piped)))  # type: ignore[arg-type]
        assert [type(one) for one in some] == [SourceDocument] * 500


def test_how_many_there_are_is_about_told(tmp_path: Path) -> None:
    put(tmp_path / "a.txt", ENGLISH)
    put(tmp_path / "t.csv", table("csv"))
    put(tmp_path / "t.parquet", table("parquet"))
    put(tmp_path / "t.xlsx", table("xlsx"))
    put(tmp_path / "a.zip", archive({"a.txt": "x", "t.jsonl": lines(ROWS), "README": "x", "b.css": "x"}))
    put(tmp_path / "cut.parquet", b"PAR1")
    rows = [{"text": f"{zlib.crc32(bytes([n % 256, n // 256]))} " * 100} for n in range(20_000)]
    put(tmp_path / "many.jsonl.gz", gzip.compress(lines(rows), 1))
    whole = ("a.txt", "t.csv", "t.parquet", "t.xlsx", "a.zip")
    assert estimate([str(tmp_path / name) for name in whole]) == 1 + 2 + 2 + 2 + 3
    assert estimate([str(tmp_path / "cut.parquet")]) == 1
    assert abs((estimate([str(tmp_path / "many.jsonl.gz")]) or 0) - 20_000) < 4_000
    assert estimate(["-"]) is estimate(["https://example.org/feed"]) is None


# ---- anything at all

SHAPES: dict[str, bytes] = {
    "pdf": pdf([[ENGLISH]]), "docx": docx([ENGLISH]), "xlsx": table("xlsx"), "parquet": table("parquet"),
    "warc": warc([("conversion", "https://a.example/", "text/plain", ENGLISH.encode(), "")]),
    "zip": archive({"a.txt": ENGLISH}),
    "gz": gzip.compress(lines(ROWS)), "html": page("Talks", BODY).encode(), "jsonl": lines(ROWS), "csv": table("csv"),
    "tsv": table("tsv"), "txt": ENGLISH.encode(),
    "xml": b'<rss version="2.0"><channel><title>W</title><item><title>Talks</title></item></channel></rss>',
}  # fmt: skip


_SLOW = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


def sound(path: Path) -> None:
    """Whatever the bytes are: documents or failures, all of them whole."""
    some = list(documents([str(path)], SourceOptions(exports=True)))
    for one in some:
        assert one.source == path.name
        if isinstance(one, SourceDocument):
            assert isinstance(one.text, str)
            assert one.format in formats() or one.format in ("nexis", "factiva")
        else:
            assert one.reason and one.remedy


@settings(max_examples=200, deadline=None, suppress_health_check=_SLOW)
@given(kind=st.sampled_from(sorted(SHAPES)), data=st.binary(max_size=200), head=st.sampled_from(["", *sorted(SHAPES)]))
def test_any_bytes_under_any_name_are_documents_or_failures(tmp_path: Path, kind: str, data: bytes, head: str) -> None:
    begun = SHAPES[head][:8] if head else b""
    sound(put(tmp_path / f"a.{kind}", begun + data))


@settings(max_examples=200, deadline=None, suppress_health_check=_SLOW)
@given(kind=st.sampled_from(sorted(SHAPES)), place=st.floats(0, 1), new=st.binary(max_size=20), cut=st.booleans())
def test_damaged_files_are_documents_or_failures(
    tmp_path: Path, kind: str, place: float, new: bytes, cut: bool
) -> None:
    data = SHAPES[kind]
    at = int(place * len(data))
    sound(put(tmp_path / f"a.{kind}", data[:at] + new + (b"" if cut else data[at + len(new) :])))


def test_a_format_of_another_distribution_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installed as other distributions are: a folder with metadata on the path."""
    put(
        tmp_path / "lib" / "shouting.py",
        "from dragoman.sources import SourceFailure\n"
        "class Shouting:\n"
        "    name = 'shouting'\n"
        "    suffixes = ('.loud',)\n"
        "    def recognises(self, head):\n"
        "        return head.startswith(b'LOUD')\n"
        "    def read(self, item, stream, options):\n"
        "        for number, line in enumerate(stream):\n"
        "            yield item.document(line.decode().lower(), f'line {number}', format=self.name)\n"
        "        raise ZeroDivisionError('at the end')\n",
    )
    metadata = tmp_path / "lib" / "shouting-1.dist-info"
    put(metadata / "METADATA", "Metadata-Version: 2.1\nName: shouting\nVersion: 1\n")
    put(metadata / "entry_points.txt", "[dragoman.sources]\nshouting = shouting:Shouting\n")
    put(tmp_path / "texts" / "a.loud", "LOUD\nWE MET.\n")
    monkeypatch.syspath_prepend(str(tmp_path / "lib"))
    from dragoman.sources import format

    format.formats.cache_clear()
    format.suffixes.cache_clear()
    try:
        texts, failures = found(tmp_path / "texts")
    finally:
        format.formats.cache_clear()
        format.suffixes.cache_clear()
        sys.modules.pop("shouting", None)
    assert [(text.text, text.locator) for text in texts] == [("loud\n", "line 0"), ("we met.\n", "line 1")]
    assert "ZeroDivisionError" in failures[0].reason


def test_a_zip_on_a_stream_is_not_left_open(tmp_path: Path) -> None:
    """A consumer may stop in the middle."""
    path = put(tmp_path / "a.zip", archive({"a.txt": ENGLISH, "b.txt": FRENCH}))
    some = documents([str(path)])
    assert isinstance(next(some), SourceDocument)
    some.close()  # type: ignore[attr-defined]
    path.unlink()
    assert zipfile.is_zipfile(path) is False
