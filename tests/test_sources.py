# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Files and streams become text, or an error that says what to do."""

from __future__ import annotations

import codecs
import gzip
import io
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from source_files import failed, found, only, put

from dragoman.sources import SourceError, read_stream

FRENCH = "Le président a reçu à l'Élysée son homologue : « Très bien », a-t-il déclaré.\r\nÀ bientôt…\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (FRENCH.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF8 + FRENCH.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF16_LE + FRENCH.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + FRENCH.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + FRENCH.encode("utf-32-le"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + FRENCH.encode("utf-32-be"), "utf-32-be"),
    ],
)
def test_marked_and_plain_unicode_is_read_without_notes(data: bytes, encoding: str) -> None:
    source = read_stream(data, "report.txt")
    assert (source.text, source.encoding, source.notes) == (FRENCH, encoding, ())


@pytest.mark.parametrize(
    ("encoding", "read_as"),
    [("cp1252", "windows-1252"), ("utf-16-le", "utf-16-le"), ("utf-16-be", "utf-16-be"), ("utf-32-le", "utf-32-le")],
)
def test_unmarked_encodings_are_told_and_noted(encoding: str, read_as: str) -> None:
    source = read_stream(FRENCH.encode(encoding), "report.txt")
    assert source.text == FRENCH
    assert source.encoding == read_as
    assert len(source.notes) == 1 and "read as" in source.notes[0]


def test_latin1_is_read_as_its_windows_superset() -> None:
    text = "L'été à Genève, où l'accord a été signé."
    assert read_stream(text.encode("latin-1"), "a").text == text


def test_another_script_is_not_taken_for_western() -> None:
    text = "Президент заявил о переговорах с министром иностранных дел в Москве. Стороны договорились о встрече."
    source = read_stream(text.encode("cp1251"), "a")
    assert source.text == text


def test_mixed_encodings_keep_what_is_broken_in_sight() -> None:
    data = ("Déjà signé à Genève.\n" * 3).encode("utf-8") + "Réunion à Paris.\n".encode("cp1252")
    source = read_stream(data, "a")
    assert source.encoding == "utf-8"
    assert source.text.count("\ufffd") == 2 and source.text.endswith("R\ufffdunion \ufffd Paris.\n")
    assert "mixed" in source.notes[0] and "line 4" in source.notes[0]


def test_what_is_lost_or_twice_encoded_is_said_and_kept() -> None:
    assert "U+FFFD in line 2" in read_stream("Bien.\nD\ufffdj\ufffd.".encode(), "a").notes[0]
    twice = "Déjà".encode().decode("cp1252")
    source = read_stream(twice.encode("utf-8"), "a")
    assert source.text == twice and "decoded wrongly" in source.notes[0]


def test_broken_wide_text_is_read_with_a_note() -> None:
    source = read_stream(codecs.BOM_UTF16_LE + "abc".encode("utf-16-le") + b"\x00\xd8\x41\x00", "a")
    assert "\ufffd" in source.text and "UTF-16-LE" in source.notes[0]


@pytest.mark.parametrize(("data", "note"), [(b"", "empty"), (codecs.BOM_UTF8, "empty"), (b" \n\t\n", "blank")])
def test_empty_files_are_sources(data: bytes, note: str) -> None:
    source = read_stream(data, "a")
    assert not source.text.strip() and note in source.notes[0]


def _zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", "text")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF"),
        (_zip(), "ZIP"),
        (gzip.compress(b"text", mtime=0), "gzip"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "PNG"),
        (b"\xff\xd8\xff\xe0" + bytes(20), "JPEG"),
        (b"{\\rtf1\\ansi text}", "RTF"),
        (bytes(range(256)) * 4, "zero bytes"),
        (b"\x01\x02\x03\x04text" * 50, "control characters"),
    ],
)
def test_binary_files_are_refused_with_what_to_do(data: bytes, what: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_stream(data, "folder/report.txt")
    message = str(caught.value)
    assert message.startswith("folder/report.txt: ") and what in message and message.count(";") == 1
    assert "give" in message


def test_html_is_said_to_be_html() -> None:
    assert "HTML" in read_stream(b"<!DOCTYPE html><html><p>Text</p></html>", "a").notes[0]


def test_large_texts_are_read_quickly_with_a_note() -> None:
    data = (FRENCH * 250_000).encode("cp1252")
    begun = time.perf_counter()
    source = read_stream(data, "a")
    assert time.perf_counter() - begun < 10
    assert "large" in source.notes[0] and len(source.text) == len(data)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    # A leading mark, and texts that begin like another kind of file, mean something else.
    data = ("a" + text).encode("utf-8")
    assert read_stream(data, "a").text == "a" + text


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        source = read_stream(data, "a")
    except SourceError as error:
        assert str(error).startswith("a: ")
    else:
        assert isinstance(source.text, str)


def test_files_are_read_and_missing_ones_named(tmp_path: Path) -> None:
    file = put(tmp_path / "é.txt", FRENCH)
    assert only(file).text == FRENCH
    assert only(file).source == "é.txt"
    assert "none.txt: there is no such file or folder; check the path" in str(failed(tmp_path / "none.txt"))


def test_folders_are_walked_in_order_without_what_is_no_report(tmp_path: Path) -> None:
    names = ["b.txt", "a/z.md", "a/README.md", "a/.hidden.txt", ".git/c.txt", "c.TEXT", "d.pdf", "e.png", "readme.txt"]
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x", encoding="utf-8")
    texts, failures = found(tmp_path)
    assert [text.source.partition("/")[2] for text in texts] == ["a/z.md", "b.txt", "c.TEXT"]
    assert [failure.source.partition("/")[2] for failure in failures] == ["d.pdf"]  # found, and no PDF
    # A file is taken as it is given, and no file twice.
    assert [text.source for text in found(tmp_path / "b.txt", tmp_path / "a", tmp_path / "a" / "z.md")[0]] == [
        "b.txt",
        "a/z.md",
    ]
