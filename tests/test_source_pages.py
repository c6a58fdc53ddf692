# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Pages and the documents of offices: their text without what stands around it."""

from __future__ import annotations

import io
import shutil
import subprocess
import textwrap
from pathlib import Path

import pytest
from source_files import BODY, ENGLISH, FRENCH, docx, failed, only, page, pdf, put


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


NEIGHBOURS = [
    '<div class="related-articles"><h3>Related</h3><ul><li><a href="/x">Peru expels an envoy</a></li></ul></div>',
    '<p>Read also: <a href="/x">Peru expels an envoy</a></p>',
    "<p><strong>À lire aussi :</strong> <a href='/x'>Le Pérou expulse un ambassadeur</a></p>",
    '<aside><h4>More</h4><a href="/x">Peru expels an envoy</a></aside>',
    '<div class="share"><span>Share on a network</span></div>',
    '<div class="newsletter"><p>Sign up for our newsletter and get the best of the Wire in your inbox.</p></div>',
    '<figure><img src="a.jpg"><figcaption>Peru expels an envoy. Photo: Wire</figcaption></figure>',
    '<section class="most-read"><h2>Most read</h2><ol><li><a href="/x">Peru expels an envoy</a></li></ol></section>',
    '<div class="cards"><h3><a href="/x">Peru expels an envoy</a></h3><p>Lima said on Monday that it did.</p></div>',
]


@pytest.mark.parametrize("middle", [True, False])
@pytest.mark.parametrize("neighbour", NEIGHBOURS)
def test_neighbouring_headlines_in_an_article_are_left_out(tmp_path: Path, neighbour: str, middle: bool) -> None:
    html = page("Ghana and Brazil agree", BODY, around="" if middle else neighbour)
    if middle:
        html = html.replace("</p><p>", f"</p>{neighbour}<p>", 1)
    assert only(put(tmp_path / "a.html", html)).text == "\n\n".join(["Ghana and Brazil agree", *BODY])


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


def test_the_text_of_a_pdf_in_paragraphs(tmp_path: Path) -> None:
    pages = []
    for number in range(3):
        wrapped = textwrap.wrap(BODY[number], 60)
        pages.append(["Ministry of the Lake", *wrapped, "- Schools", "- Doctors", f"Page {number + 1} of 3"])
    text = only(put(tmp_path / "a.pdf", pdf(pages)))
    assert text.text == "\n\n".join(line for body in BODY for line in (body, "- Schools", "- Doctors"))
    assert text.format == "pdf" and "PDF" in text.notes[0] and text.title is None


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["The joint declaration on infra-", "structure was signed by both of"], "infrastructure was signed"),
        (["The declaration was signed by the vice-", "president of the bank, whose vice is"], "vice-president of"),
        (["The Franco-", "German council met in Paris again and"], "Franco-German"),
    ],
)
def test_words_that_are_broken_at_the_end_of_a_line(tmp_path: Path, lines: list[str], text: str) -> None:
    rest = [
        "The infrastructure of the lake and its vice president are",
        "what the vice president of the lake spoke of.",
    ]
    assert text in only(put(tmp_path / "a.pdf", pdf([[*lines, *rest]]))).text


@pytest.mark.skipif(shutil.which("chromium") is None, reason="no browser to print with")
def test_a_page_that_a_browser_printed(tmp_path: Path) -> None:
    title = "Ghana and Brazil agree on schools for the children of diplomats and of doctors"
    put(tmp_path / "a.html", page(title, BODY).replace("<body>", "<body style='width:400px'>"))
    command = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--print-to-pdf=a.pdf", "a.html"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    text = only(tmp_path / "a.pdf").text.split("\n\n")
    assert [title in text, *(body in text for body in BODY)] == [True] * 4


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


def test_the_text_of_an_rtf_document(tmp_path: Path) -> None:
    data = (
        b"{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\f0 Entretien \\'e0 Accra\\par\n"
        b"Ils se sont rencontr\\u233?s \\u-10179?\\u-8704?.\\par "
        b'See {\\field{\\*\\fldinst HYPERLINK "https://w.example/1"}{\\fldrslt the statement}}.\\par}'
    )
    text = only(put(tmp_path / "a.rtf", data))
    assert text.text == "Entretien à Accra\n\nIls se sont rencontrés 😀.\n\nSee the statement."
    assert text.format == "rtf"
    assert "no RTF" in failed(put(tmp_path / "b.rtf", b"plain")).reason
