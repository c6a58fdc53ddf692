# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Texts that hold several documents: releases one after the other, and the exports of news databases."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from dragoman.sources import factiva, nexis
from dragoman.sources.article import Article
from dragoman.sources.dates import iso_date, language_code
from dragoman.sources.document import SourceOptions, titled
from dragoman.sources.format import Found
from dragoman.sources.item import Item

# A line of five equals signs or more, or the end mark of press releases. What stands right under a line of text is a
# heading of Markdown, so empty lines have to be around it; a form feed is a page of a PDF; stars part sections.
_BETWEEN = re.compile(r"={5,}|###|# # #|-30-|- 30 -")
_LETTER = re.compile(r"[^\W\d_]")


def texts(
    text: str, item: Item, options: SourceOptions, format: str, notes: tuple[str, ...] = (), *, rows: str | None = None
) -> Iterator[Found]:
    """The documents in a text: those of an export of Nexis or Factiva (experimental), else its releases.

    ``rows`` is the same text line by line, where ``text`` has joined the lines, as exports need it.
    """
    for name, articles in (("nexis", nexis.articles), ("factiva", factiva.articles)) if options.exports else ():
        if found := articles(text if rows is None else rows):
            yield from _exported(found, item, options, name, notes)
            return
    for number, part in enumerate(releases(text)):
        yield item.document(part, part=number, format=format, language=options.language, notes=notes)


def _exported(
    found: list[Article], item: Item, options: SourceOptions, name: str, notes: tuple[str, ...]
) -> Iterator[Found]:
    said = f"read as an export of {name.capitalize()}, which is experimental: compare some documents with the export"
    times: Counter[str] = Counter()
    for number, article in enumerate(found):
        place = article.id or ""
        part = times[place] if place else number
        times[place] += 1
        if not article.body.strip():
            reason = f"article {number + 1} of the export has no text"
            yield item.failure(reason, "look it up in the database and export it again", place, part)
            continue
        published, note = iso_date(article.published)
        yield item.document(
            titled(article.title, article.body), place, part=part, format=name, title=article.title,
            author=article.author, publisher=article.publisher, url=article.url, published=published,
            language=language_code(article.language) or options.language,
            notes=(*notes, said, note) if note else (*notes, said),
        )  # fmt: skip


def releases(text: str) -> list[str]:
    """The releases in a text: the text itself where there is one, as it is; else each without empty lines around it."""
    lines = text.split("\n")
    parts: list[list[str]] = [[]]
    for number, line in enumerate(lines):
        around = [*lines[max(number - 1, 0) : number], *lines[number + 1 : number + 2]]
        if _BETWEEN.fullmatch(line.strip()) and not any(other.strip() for other in around):
            parts.append([])
        else:
            parts[-1].append(line)
    found = [part for part in map("\n".join, parts) if _LETTER.search(part)]
    return [part.strip("\r\n") for part in found] if len(found) > 1 else [text]
