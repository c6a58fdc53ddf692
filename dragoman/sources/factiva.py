# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Exports of Factiva as text, DOCX or PDF (experimental): with field codes (HD, BY, WC, PD, SN, LP, TD) or without.

Every article ends with the number that it has in the database (``Document XNEWS00020200304eg34000ab``).
"""

from __future__ import annotations

import re

from dragoman.sources.article import Article
from dragoman.sources.dates import iso_date, language_code

_ID = re.compile(r"\s*(?:AN\s+)?Document\s+([A-Z][A-Z0-9]{3,}\d{8}[a-z0-9]{5,})\s*")
_AFTER = frozenset(("CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "ART"))
_BEFORE = ("SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "CX", "CLM")
_CODES = _AFTER.union(_BEFORE)
_FREE = frozenset(("PUB", "AN", "CT", "RF", "ART", "IPC", "IPD"))  # whose values are no terms of a list
_TERM = re.compile(r"\w+ : ")
_FIELD = re.compile(r"([A-Z]{2,3})(?:[ \t]+(.*))?$")
_WORDS = re.compile(r"\s*\d[\d,.\u00a0 ]*\s*(?:words|mots)\s*", re.IGNORECASE)
_COPYRIGHT = re.compile(r"\s*(?:copyright\b|©|\(c\))", re.IGNORECASE)
_TIME = re.compile(r"\s*\d{1,2}:\d\d(?::\d\d)?(?:\s*[AP]M)?\s*(?:GMT|UTC)?\s*", re.IGNORECASE)
_BY = re.compile(r"\s*(?:by|par)\s+(.+)", re.IGNORECASE)


def articles(text: str) -> list[Article]:
    """The articles of an export; none where the text is no such export."""
    found: list[Article] = []
    block: list[str] = []
    for line in text.split("\n"):
        block.append(line.rstrip("\r"))
        if number := _ID.fullmatch(line):
            article = _coded(block[:-1]) or _plain(block[:-1])
            if article is None:
                return []
            article.id = number[1]
            found.append(article)
            block = []
    return found


def _coded(lines: list[str]) -> Article | None:
    """An article with field codes; None where it has none."""
    fields: dict[str, list[str]] = {}
    code = ""
    for line in lines:
        match = _FIELD.match(line)
        name, value = (match[1], match[2]) if match and match[1] in _CODES else ("", None)
        if code in ("LP", "TD") and name:
            # A line of the text may begin like a code.
            after = name in _AFTER and (not value or name in _FREE or _TERM.match(value) is not None)
            name = name if name == "TD" or after else ""
        if name:
            code = name
            fields[code] = [value] if value else []
        elif code:
            fields[code].append(line)
    if "HD" not in fields or not {"LP", "TD"} & fields.keys():
        return None

    def told(code: str) -> str | None:
        return " ".join(" ".join(fields.get(code, ())).split()) or None

    body = [part for part in ("\n".join(fields.get(code, ())).strip() for code in ("LP", "TD")) if part]
    return Article(
        "\n\n".join(body), title=told("HD"), author=_author(told("BY")), publisher=told("SN"), published=told("PD"),
        language=told("LA"),
    )  # fmt: skip


def _plain(lines: list[str]) -> Article | None:
    """An article without field codes: title, author, number of words, date, time, source, code, language, copyright."""
    counted = next((number for number, line in enumerate(lines) if _WORDS.fullmatch(line)), None)
    if counted is None:
        return None
    found = Article()
    title = []
    for line in (line.strip() for line in lines[:counted] if line.strip()):
        if by := _BY.fullmatch(line):
            found.author = by[1]
        else:
            title.append(line)
    found.title = " ".join(title) or None
    place = counted + 1
    while place < len(lines) and not _COPYRIGHT.match(lines[place]):
        line = lines[place].strip()
        if len(line) > 80:  # a text without a copyright line has begun
            break
        if found.published is None and iso_date(line)[0]:
            found.published = line
        elif found.published and not found.publisher and line and not _TIME.fullmatch(line):
            found.publisher = line
        elif language_code(line) and len(line) > 3:
            found.language = line
        place += 1
    while place < len(lines) and lines[place].strip() and _COPYRIGHT.match(lines[place]):
        place += 1
    found.body = "\n".join(lines[place:]).strip()
    return found


def _author(line: str | None) -> str | None:
    by = _BY.fullmatch(line) if line else None
    return by[1] if by else line
