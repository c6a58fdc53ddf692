# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""HTML pages: the article in a page, with title, date, author and publisher, without what stands around it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from dragoman.sources.dates import iso_date
from dragoman.sources.decoding import SourceError, read_stream
from dragoman.sources.document import SourceDocument, SourceOptions, titled
from dragoman.sources.format import Found
from dragoman.sources.item import Item
from dragoman.sources.quiet import quiet

PAGE = 20_000_000
"""Bytes that a page may have."""

_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b", re.I | re.S
)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)|<\?xml[^>]*encoding=["']([\w.:-]+)""", re.I)
_FEW = 5  # words that are a menu, and no article
_OURS = 'class="dragoman"'
_PARAGRAPH = re.compile(r"\s*\n\s*")
# A paragraph that is nothing but a pointer to another article.
_POINTER = re.compile(
    r"(?:[àa] (?:lire|voir|(?:ré)?écouter|découvrir)(?: aussi| également)?|"
    r"(?:lire|voir)(?: aussi| également| la suite)?|"
    r"sur le même (?:sujet|thème)|les plus lus|read (?:also|more|next)|also read|see also|more on this(?: story)?|"
    r"related(?: articles?| stories| news)?|recommended(?: for you)?|most (?:read|popular)|continue reading|watch)"
    r"\s*(?:[:>»–—|…].{0,200})?",
    re.IGNORECASE,
)


class Page:
    """A page as browsers show it and as it is saved."""

    name = "html"
    suffixes = (".html", ".htm", ".xhtml")

    def recognises(self, head: bytes) -> bool:
        """Whether it begins with a tag of HTML."""
        return _HTML.match(head.removeprefix(codecs.BOM_UTF8)) is not None

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The article in the page."""
        yield article(item.whole(stream, PAGE), item, options)


def article(data: bytes, item: Item, options: SourceOptions, charset: str = "", locator: str = "") -> SourceDocument:
    """The article in a page; ``charset`` is what the server said. Raises SourceError for a page without an article."""
    from trafilatura import bare_extraction

    quiet("trafilatura", "htmldate", "courlan")
    html, notes = decoded(data, item.name, charset)
    found = bare_extraction(
        html, url=item.url, favor_precision=True, include_comments=False, include_tables=False, with_metadata=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )  # fmt: skip
    if _OURS in html:
        raise item.no_documents("it is a page that Dragoman wrote", "give the text that it was made from")
    # As an object, not a dict: the library gives that only where it is asked to.
    text = getattr(found, "text", None) or ""
    if len(text.split()) < _FEW:
        raise SourceError(
            item.name, "no article is found in the page", "leave it out, or save the text of the article as .txt"
        )
    title = " ".join((getattr(found, "title", None) or "").split()) or None
    published, note = iso_date(getattr(found, "date", None))
    return item.document(
        titled(title, paragraphs(_PARAGRAPH.split(text.strip()))),
        locator,
        format=Page.name,
        title=title,
        author=getattr(found, "author", None),
        publisher=getattr(found, "sitename", None),
        url=item.url or getattr(found, "url", None),
        published=published,
        language=options.language,  # what pages say of theirs is too often that of the program that made them
        notes=(*notes, note) if note else notes,
    )


def paragraphs(lines: Iterable[str]) -> str:
    """Paragraphs with an empty line between them, without those that only point to other articles."""
    return "\n\n".join(line for line in lines if line and not _POINTER.fullmatch(line))


def decoded(data: bytes, name: str, charset: str = "") -> tuple[str, tuple[str, ...]]:
    """A page as text: by its byte order mark, what the server said, what it says of itself, else as it looks."""
    told = _CHARSET.search(data[:4096])
    for encoding in (charset, (told[1] or told[2]).decode("ascii") if told else ""):
        if encoding and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            try:
                # As browsers do: what calls itself Latin-1 is Windows-1252.
                latin = codecs.lookup(encoding).name in ("iso8859-1", "ascii")
                return data.decode("cp1252" if latin else encoding), ()
            except (LookupError, ValueError):
                continue
    source = read_stream(data, name)
    return source.text, tuple(note for note in source.notes if "HTML" not in note)


def plain(fragment: str) -> str:
    """The text of a piece of HTML, as a feed has it: its paragraphs with an empty line between them."""
    from lxml import html

    if "<" not in fragment and "&" not in fragment:
        return fragment.strip()
    try:
        root = html.fragment_fromstring(fragment, create_parent="div")
    except (ValueError, AssertionError):  # nothing but a comment, or characters that XML forbids
        return re.sub(r"<[^>]*>", " ", fragment).strip()
    for gone in root.xpath("//script | //style | //comment() | //iframe | //form | //figure"):
        gone.drop_tree()
    for block in root.iter("p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "pre"):
        block.text = "\n" + (block.text or "")
        block.tail = "\n" + (block.tail or "")
    text = str(root.text_content())
    return paragraphs(" ".join(line.split()) for line in text.split("\n"))
