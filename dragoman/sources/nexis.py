# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Exports of Nexis as text or DOCX (experimental): both the old layout with capitals and the newer one.

In both, an article is a head of unlabelled lines (title, newspaper, date) and labelled ones, a body, and labelled lines
after it. Labels are in English or French.
"""

from __future__ import annotations

import re

from dragoman.sources.article import Article
from dragoman.sources.dates import iso_date

_START = re.compile(
    r"[^\S\n]*(?:document[^\S\n]+\d+[^\S\n]+(?:of|de|sur)[^\S\n]+\d+|\d+[^\S\n]+(?:of|de|sur)[^\S\n]+\d+[^\S\n]+documents?)"
    r"[^\S\n]*",
    re.IGNORECASE,
)
_END = re.compile(r"\s*(?:end of document|fin du document)\s*", re.IGNORECASE)
_HEAD = {
    "byline": "author", "auteur": "author", "section": "", "rubrique": "", "length": "", "longueur": "", "dateline": "",
    "highlight": "", "encart": "", "correction-date": "", "correction": "", "series": "", "page": "",
}  # fmt: skip
_TAIL = {
    "load-date": "", "date-chargement": "", "language": "language", "langue": "language", "url": "url", "graphic": "",
    "publication-type": "", "type de publication": "", "subject": "", "sujet": "", "copyright": "", "journal-code": "",
    "geographic": "", "organization": "", "person": "", "industry": "", "company": "", "document-type": "", "notes": "",
    "pub-type": "", "type": "", "author": "author",
}  # fmt: skip
_LABEL = re.compile(r"\s*([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ -]{2,24}?)\s*:(?:\s+(.*)|\s*)$")
_BODY = re.compile(r"\s*(?:body|corps)\s*:?\s*", re.IGNORECASE)
_CLASSIFICATION = re.compile(r"\s*classification\s*", re.IGNORECASE)
_COPYRIGHT = re.compile(
    r"\s*(?:copyright\b|©|\(c\)\s)|.*\ball rights reserved\b|.*\btous droits réservés\b", re.IGNORECASE
)
_LENGTH = re.compile(r"^\s*(?:length|longueur)\s*:\s*\d", re.IGNORECASE | re.MULTILINE)


def articles(text: str) -> list[Article]:
    """The articles of an export; none where the text is no such export."""
    if not _LENGTH.search(text):
        return []
    blocks: list[list[str]] = [[]]
    marks = 0
    for line in text.split("\n"):
        start = _START.fullmatch(line.rstrip("\r"))
        if start or _END.fullmatch(line):
            marks += 1
            blocks.append([])
        else:
            blocks[-1].append(line.rstrip("\r"))
    if not marks:
        return []
    # Before the first article there may be a list of all; between two, the mark of a page.
    return [_article(block) for block in blocks if _LENGTH.search("\n".join(block))]


def _article(lines: list[str]) -> Article:
    found = Article()
    begin = _begin(lines)
    end = _stop(lines, begin)
    head = _labelled(lines[:begin], found, _HEAD)
    _labelled(lines[end:], found, _TAIL)
    _describe(head, found)
    found.body = "\n".join(lines[begin:end]).strip()
    return found


def _begin(lines: list[str]) -> int:
    """Where the body begins: after its label, else after the last label of the head and what belongs to it."""
    last = 0
    for number, line in enumerate(lines):
        if _BODY.fullmatch(line):
            return number + 1
        if (label := _label(line)) in _HEAD:
            last = number + 1
        elif label in _TAIL and last:
            break
    while last < len(lines) and lines[last].strip():
        last += 1
    return last


def _stop(lines: list[str], begin: int) -> int:
    for number in range(begin, len(lines)):
        label = _label(lines[number])
        known = label in _TAIL and label not in ("type", "notes", "person", "company", "author", "subject")
        blank = number == begin or not lines[number - 1].strip()
        if _CLASSIFICATION.fullmatch(lines[number]) or (known and blank):
            return number
        if (
            blank
            and _COPYRIGHT.match(lines[number])
            and not any(len(line) > 200 for line in lines[number : number + 1])
        ):
            return number
    return len(lines)


def _label(line: str) -> str:
    found = _LABEL.match(line)
    return found[1].strip().lower() if found else ""


def _labelled(lines: list[str], found: Article, labels: dict[str, str]) -> list[list[str]]:
    """Take what labelled lines tell; the paragraphs of the others are given back."""
    blocks: list[list[str]] = [[]]
    labelled = False
    for line in lines:
        label = _label(line)
        if label in labels:
            match = _LABEL.match(line)
            if labels[label] and match and match[2] and getattr(found, labels[label]) is None:
                setattr(found, labels[label], match[2].strip())
            labelled = True
        elif not line.strip():
            labelled = False
            blocks.append([])
        elif not labelled and not _BODY.fullmatch(line):
            blocks[-1].append(line.strip())
    return [block for block in blocks if block]


def _describe(head: list[list[str]], found: Article) -> None:
    """Title, newspaper and date, from the lines without label.

    Newer exports have title, newspaper, date; older ones newspaper, date, perhaps an edition, and the title last.
    """
    lines = [(line, number) for number, block in enumerate(head) for line in block if not _COPYRIGHT.match(line)]
    dated = next((n for n, (line, _) in enumerate(lines) if len(line) < 60 and iso_date(line)[0]), None)
    if dated is None:
        found.title = lines[0][0] if lines else None
        return
    found.published = lines[dated][0]
    before, after = lines[:dated], lines[dated + 1 :]
    if len(before) >= 2:
        found.title, found.publisher = " ".join(line for line, _ in before[:-1]), before[-1][0]
    else:
        found.publisher = before[0][0] if before else None
        if after:
            found.title = " ".join(line for line, block in after if block == after[-1][1])
