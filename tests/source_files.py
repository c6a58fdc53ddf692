# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Files of all formats, written by the tests that read them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from dragoman.sources import SourceDocument, SourceFailure, SourceOptions, documents

ENGLISH = "The Ghanaian foreign minister met her Brazilian counterpart in Accra on Tuesday."
FRENCH = "La ministre ghanéenne a reçu mardi à Accra son homologue brésilien."


def found(*inputs: str | Path, **options: Any) -> tuple[list[SourceDocument], list[SourceFailure]]:
    """The documents and the failures of inputs."""
    texts, failures = [], []
    for one in documents(list(map(str, inputs)), SourceOptions(**options)):
        if isinstance(one, SourceDocument):
            texts.append(one)
        else:
            assert one.reason and one.remedy and "\n" not in str(one)
            failures.append(one)
    return texts, failures


def put(path: Path, data: bytes | str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return path


_ESCAPED = str.maketrans({mark: f"\\{mark}" for mark in "()\\"})


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF with lines of ASCII on its pages."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        shown = " ".join(f"({line.translate(_ESCAPED)}) Tj T*" for line in lines)
        stream = f"BT /F1 12 Tf 14 TL 72 720 Td {shown} ET" if lines else ""
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(pages)} >>"
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("ascii")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}".encode("ascii")


def docx(paragraphs: Iterable[str]) -> bytes:
    from docx import Document

    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def xlsx(sheets: Mapping[str, Sequence[Sequence[object]]]) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def parquet(rows: Sequence[Mapping[str, object]]) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    file = io.BytesIO()
    pq.write_table(pa.Table.from_pylist([dict(row) for row in rows]), file)
    return file.getvalue()


def archive(members: Mapping[str, bytes | str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return file.getvalue()


def warc(records: Sequence[tuple[str, str, str, bytes, str]], *, gzip: bool = True) -> bytes:
    """Records as (kind, address, content type, payload, status)."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    file = io.BytesIO()
    writer = WARCWriter(file, gzip=gzip)
    for number, (kind, url, type, data, status) in enumerate(records):
        id = {"WARC-Record-ID": f"<urn:uuid:00000000-0000-0000-0000-{number:012d}>"}
        http = StatusAndHeaders(status, [("Content-Type", type)], protocol="HTTP/1.1") if kind == "response" else None
        record = writer.create_warc_record(
            url, kind, payload=io.BytesIO(data), http_headers=http, warc_headers_dict=id,
            warc_content_type="application/http; msgtype=response" if http else type,
        )  # fmt: skip
        writer.write_record(record)
    return file.getvalue()


def lines(rows: Iterable[Mapping[str, object]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8")


def page(title: str, body: Sequence[str], *, head: str = "", around: str = "") -> str:
    """A page of a newspaper with menus, neighbouring headlines and a footer around the article."""
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in body)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Example Wire</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="Example Wire">{head}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article><h1>{title}</h1>{paragraphs}{around}</article></main>
<aside class="related"><h2>Read also</h2><ul>
<li><a href="/1">Flood in the valley leaves many without a home</a></li>
<li><a href="/2">Peru and Chile sign a treaty on fishing</a></li></ul></aside>
<footer><p>Example Wire. All rights reserved. <a href="/terms">Terms of use</a></p></footer></body></html>"""


BODY = [
    "The foreign minister of Ghana received her Brazilian counterpart in Accra on Tuesday for talks on trade and "
    "health, the ministry said in a statement after the meeting.",
    "Both sides agreed to open an embassy school in each capital before the end of the year and to send doctors to the "
    "north of the country, where the floods of the spring had closed most of the clinics.",
    "The Brazilian minister thanked his host for the welcome and invited her to Brasilia in the autumn, when the joint "
    "commission of the two countries meets for the first time in eleven years.",
]

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
