# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Whatever is given becomes documents with their provenance; what cannot become one is a failure in its place."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import sys
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
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

from dragoman.sources import SourceDocument, SourceOptions, documents, estimate, format
from dragoman.sources.document import titled
from dragoman.sources.releases import releases

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


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_names_of_files_that_are_no_text_are_written_out(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff.txt")).write_text(ENGLISH, encoding="utf-8")
    assert only(tmp_path).source == f"{tmp_path.name}/a\\udcff.txt"


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


def test_what_is_told_before_markdown_is_not_part_of_the_text(tmp_path: Path) -> None:
    head = f'---\ntitle: "Talks in Accra"\ndate: 2020-03-03\nlang: en\ntags: [a, b]\n---\n\n{ENGLISH}\n'
    text = only(put(tmp_path / "a.md", head))
    assert (text.text, text.title, text.published, text.language) == (
        f"Talks in Accra\n\n{ENGLISH}\n", "Talks in Accra", "2020-03-03", "en",
    )  # fmt: skip
    for other in (f"---\n\n{ENGLISH}\n\n---\n\nThe end.", "---\nTalks\n---\n", "---\ntitle: x\n"):
        assert only(put(tmp_path / "b.md", other)).text == other


def test_encodings_are_told(tmp_path: Path) -> None:
    text = only(put(tmp_path / "a.txt", FRENCH.encode("latin-1")))
    assert text.text == FRENCH and "Windows-1252" in text.notes[0]


def test_what_only_mentions_a_format_is_text(tmp_path: Path) -> None:
    for words in ("On %PDF-1.4 files: a note.", "The tag <rss version='2.0'> begins a feed.", "{not json}\nat all"):
        assert only(put(tmp_path / "a.txt", words)).text == words


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
    assert "a ledger" in failed(root / "ledger").reason
    assert failed("a\0b").source == "a\0b"
    assert failed("a" * 5000).source == "a" * 5000


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
    "tsv": table("tsv"), "txt": ENGLISH.encode(), "rtf": b"{\\rtf1\\ansi " + ENGLISH.encode() + b"\\par}",
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
            assert one.format in format.formats() or one.format in ("nexis", "factiva")
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
    """The one that the documentation shows, installed as other distributions are: with metadata on the path."""
    shown = (Path(__file__).parent.parent / "docs" / "sources.md").read_text(encoding="utf-8")
    (module,) = (block for block in re.findall(r"```python\n(.*?)```", shown, re.DOTALL) if "class Telegrams" in block)
    (entry,) = re.findall(r"```toml\n(.*?)```", shown, re.DOTALL)
    names = entry.split("\n", 1)[1].replace('"', "")
    put(tmp_path / "lib" / "my_package.py", module)
    metadata = tmp_path / "lib" / "my_package-1.dist-info"
    put(metadata / "METADATA", "Metadata-Version: 2.1\nName: my-package\nVersion: 1\n")
    put(metadata / "entry_points.txt", f"[dragoman.sources]\n{names}")
    telegrams = [{"number": "7", "sent": "1914-07-28", "text": ENGLISH}, {"number": "8", "sent": "1914-07-29"}]
    put(tmp_path / "texts" / "a.telegrams", json.dumps({"telegrams": telegrams}).replace('": [', '":['))
    put(tmp_path / "texts" / "b.telegrams", '{"letters": []}')
    monkeypatch.syspath_prepend(str(tmp_path / "lib"))
    format.formats.cache_clear()
    format.suffixes.cache_clear()
    try:
        texts, failures = found(tmp_path / "texts")
    finally:
        format.formats.cache_clear()
        format.suffixes.cache_clear()
        sys.modules.pop("my_package", None)
    assert [(text.text, text.locator, text.published, text.format) for text in texts] == [
        (ENGLISH, "7", "1914-07-28", "telegrams")
    ]
    assert [(failure.source, failure.locator) for failure in failures] == [
        ("texts/a.telegrams", "8"),
        ("texts/b.telegrams", ""),
    ]


def test_a_zip_on_a_stream_is_not_left_open(tmp_path: Path) -> None:
    """A consumer may stop in the middle."""
    path = put(tmp_path / "a.zip", archive({"a.txt": ENGLISH, "b.txt": FRENCH}))
    some = documents([str(path)])
    assert isinstance(next(some), SourceDocument)
    some.close()  # type: ignore[attr-defined]
    path.unlink()
    assert zipfile.is_zipfile(path) is False
