# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Archives, compressed files and crawls: read as what they hold, cut off or hostile ones too."""

from __future__ import annotations

import bz2
import gzip
import lzma
import struct
import zlib
from pathlib import Path

import pytest
from source_files import (
    BODY,
    ENGLISH,
    FRENCH,
    ROWS,
    archive,
    docx,
    failed,
    found,
    lines,
    only,
    page,
    parquet,
    pdf,
    put,
    table,
    warc,
)

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
