# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Exports of Nexis and Factiva (experimental): written by us in their layouts, since real ones may not be published."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from source_files import ENGLISH, FRENCH, docx, found, pdf, put

from dragoman.sources import factiva, nexis

OLD_NEXIS = f"""
                               1 of 2 DOCUMENTS

                               The Lake Gazette

                        March 3, 2020 Tuesday
                              Late Edition - Final

Ghana and Brazil Agree
on Schools

BYLINE: By EFUA BOATENG

SECTION: Section A; Column 1; Foreign Desk; Pg. 4

LENGTH: 312 words

DATELINE: ACCRA

{ENGLISH}

Note: the text goes on.

They agreed on schools.

URL: http://gazette.example/schools

LOAD-DATE: March 3, 2020

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

Copyright 2020 The Lake Gazette
All Rights Reserved

                               2 of 2 DOCUMENTS

                               Le Journal du Lac

                        4 mars 2020

Entretien à Accra

LENGTH: 98 mots

{FRENCH}

LANGUAGE: FRENCH
"""

NEW_NEXIS = f"""Ghana and Brazil agree on schools
The Lake Gazette
March 3, 2020 Tuesday

Copyright 2020 The Lake Gazette All Rights Reserved
Section: WORLD; Pg. 4
Length: 312 words
Byline: Efua Boateng
Dateline: ACCRA

Body

{ENGLISH}

They agreed on schools.

Classification

Language: ENGLISH
Publication-Type: Newspaper
Load-Date: March 4, 2020

End of Document

Entretien à Accra
Le Journal du Lac
4 mars 2020

Copyright 2020 Le Journal du Lac Tous droits réservés
Longueur: 98 mots

Corps

{FRENCH}

Langue: FRENCH

Fin du document
"""

CODED_FACTIVA = f"""HD
Ghana and Brazil agree
on schools

BY
By Efua Boateng

WC
312 words

PD
3 March 2020

ET
08:55 AM

SN
The Lake Gazette

SC
LAKEGZ

LA
English

CY
(c) 2020 The Lake Gazette

LP
{ENGLISH}

TD
IN Accra they agreed on schools.

CO
minist : Ministry of the Lake

IN
i1 : Fishing

AN
Document LAKEGZ0020200303eg3300001

HD Entretien à Accra

WC 98 mots

PD 4 mars 2020

SN Le Journal du Lac

LA French

TD
{FRENCH}

AN Document JOULAC0020200304eg3400002
"""

PLAIN_FACTIVA = f"""Ghana and Brazil agree on schools

By Efua Boateng
312 words
3 March 2020
08:55
The Lake Gazette
LAKEGZ
English
(c) 2020 The Lake Gazette

{ENGLISH}

They agreed on schools.

Document LAKEGZ0020200303eg3300001

Entretien à Accra

98 mots
4 mars 2020
Le Journal du Lac
JOULAC
French
Copyright 2020 Le Journal du Lac

{FRENCH}

Document JOULAC0020200304eg3400002
"""

EXPORTS = {
    "old-nexis": OLD_NEXIS, "new-nexis": NEW_NEXIS, "coded-factiva": CODED_FACTIVA, "plain-factiva": PLAIN_FACTIVA
}  # fmt: skip


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("kind", EXPORTS)
def test_the_articles_of_an_export_are_documents(tmp_path: Path, kind: str, ends: str) -> None:
    texts, failures = found(put(tmp_path / "export.txt", EXPORTS[kind].replace("\n", ends)))
    assert failures == []
    first, second = texts
    assert (first.title, first.publisher, first.published) == (
        "Ghana and Brazil Agree on Schools" if kind == "old-nexis" else "Ghana and Brazil agree on schools",
        "The Lake Gazette", "2020-03-03",
    )  # fmt: skip
    assert (first.author or "").lower().removeprefix("by ") == "efua boateng"
    assert (first.language, second.language) == ("en", "fr")
    assert (second.title, second.publisher, second.published) == (
        "Entretien à Accra",
        "Le Journal du Lac",
        "2020-03-04",
    )
    paragraphs = [line for line in first.text.splitlines() if line]
    assert paragraphs[:2] == [first.title, ENGLISH] and paragraphs[-1].endswith("agreed on schools.")
    assert second.text == f"Entretien à Accra\n\n{FRENCH}"
    assert first.format == kind.split("-")[1] and "experimental" in first.notes[-1]
    places = [(text.locator, text.part) for text in texts]
    if "factiva" in kind:
        assert places == [("LAKEGZ0020200303eg3300001", 0), ("JOULAC0020200304eg3400002", 0)]
    else:
        assert places == [("", 0), ("", 1)]
    assert first.url == ("http://gazette.example/schools" if kind == "old-nexis" else None)


@pytest.mark.parametrize("kind", ["new-nexis", "coded-factiva", "plain-factiva"])
def test_exports_as_word_documents_are_read(tmp_path: Path, kind: str) -> None:
    texts, _ = found(put(tmp_path / "export.docx", docx(line for line in EXPORTS[kind].split("\n") if line)))
    assert [text.title for text in texts] == ["Ghana and Brazil agree on schools", "Entretien à Accra"]
    assert [text.published for text in texts] == ["2020-03-03", "2020-03-04"]
    assert ENGLISH in texts[0].text and "agreed on schools" in texts[0].text and FRENCH in texts[1].text
    assert "Copyright" not in texts[0].text and "Document " not in texts[0].text


def test_an_export_as_pdf_is_read(tmp_path: Path) -> None:
    first = PLAIN_FACTIVA[: PLAIN_FACTIVA.index("Entretien")]
    (text,), _ = found(put(tmp_path / "export.pdf", pdf([first.splitlines()])))
    assert (text.title, text.format, text.published) == ("Ghana and Brazil agree on schools", "factiva", "2020-03-03")


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        f"1 of 3 documents was signed.\n\n{ENGLISH}",
        "Length: 312 metres\n\nThe bridge is open.",
        "Document 4 of 7\n\nA report in parts, without what Nexis writes around it.",
        "HD\nLP\nTD\n",
        "Document LAKEGZ0020200303eg3300001\n\nNothing else of Factiva.",
    ],
)
def test_other_texts_are_not_taken_for_exports(tmp_path: Path, text: str) -> None:
    assert nexis.articles(text) == factiva.articles(text) == []
    assert found(put(tmp_path / "a.txt", text))[0][0].text == text


def test_exports_are_only_looked_for_where_it_is_wanted(tmp_path: Path) -> None:
    (text,), _ = found(put(tmp_path / "export.txt", NEW_NEXIS), exports=False)
    assert text.text == NEW_NEXIS and text.format == "text"


def test_an_article_without_text_is_told(tmp_path: Path) -> None:
    data = PLAIN_FACTIVA.replace(f"{ENGLISH}\n\nThey agreed on schools.\n", "")
    texts, failures = found(put(tmp_path / "export.txt", data))
    assert len(texts) == 1 and [failure.locator for failure in failures] == ["LAKEGZ0020200303eg3300001"]
    assert "no text" in failures[0].reason


_LINES = st.sampled_from([line for text in EXPORTS.values() for line in text.split("\n")])


@given(st.lists(_LINES, max_size=40))
def test_lines_in_any_order_are_articles_or_none(lines: list[str]) -> None:
    text = "\n".join(lines)
    for article in (*nexis.articles(text), *factiva.articles(text)):
        assert all(line in text for line in article.body.split("\n"))
