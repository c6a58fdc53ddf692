# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""From bytes to text: which encoding they are in, and what to say where that is not certain."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

LARGE = 20_000_000  # bytes; longer texts are read, with a note

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAVE_AS_TEXT = "save it as plain text (UTF-8) and give that file"
_MAGIC = (
    (b"%PDF-", "a PDF file", "take the text out of it (for example with pdftotext) and give the text"),
    (
        b"PK\x03\x04",
        "a ZIP archive or an office document (DOCX, ODT, EPUB)",
        f"unpack the archive, or open the document and {_SAVE_AS_TEXT}",
    ),
    (b"PK\x05\x06", "an empty ZIP archive", "give the files it was meant to hold"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document (DOC, XLS)", f"open it and {_SAVE_AS_TEXT}"),
    (b"{\\rtf", "an RTF document", f"open it and {_SAVE_AS_TEXT}"),
    (b"\x1f\x8b", "a gzip archive", "unpack it and give what it holds"),
    (b"BZh", "a bzip2 archive", "unpack it and give what it holds"),
    (b"\xfd7zXZ\x00", "an xz archive", "unpack it and give what it holds"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it and give what it holds"),
    (b"Rar!\x1a\x07", "a RAR archive", "unpack it and give what it holds"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", "unpack it and give what it holds"),
    (b"\x89PNG\r\n", "an image (PNG)", "recognise its text with an OCR program and give the text"),
    (b"\xff\xd8\xff", "an image (JPEG)", "recognise its text with an OCR program and give the text"),
    (b"GIF87a", "an image (GIF)", "recognise its text with an OCR program and give the text"),
    (b"GIF89a", "an image (GIF)", "recognise its text with an OCR program and give the text"),
    (b"II*\x00", "an image (TIFF)", "recognise its text with an OCR program and give the text"),
    (b"MM\x00*", "an image (TIFF)", "recognise its text with an OCR program and give the text"),
    (b"SQLite format 3\x00", "an SQLite database", "export the texts as plain text files and give those"),
    (b"PAR1", "a Parquet table", "export the texts as plain text files and give those"),
    (b"\x7fELF", "a program", "give a plain text file"),
)
_NOT_TEXT = "it is a binary file, not text"
_GIVE_TEXT = f"if it is a document, open it and {_SAVE_AS_TEXT}"
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\v\f\r\x1a\x1b") + b"\x7f"
_CONTROL_SHARE = 0.02
_SAMPLE = 65_536

# Letters and marks that text of Western Europe has beside ASCII: what bytes read as Windows-1252 must look like.
_WESTERN = set(
    "àâäáãåæçèéêëìíîïñòóôöõøœùúûüÿßÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜŸ«»‹›“”„‘’‚–—…°€£¥§©®·•¿¡ªº²³½¼¾´\u00a0\u00ad"
)
_WESTERN_SHARE = 0.95
_ACCENTED_SHARE = 0.4  # of all letters; above it the text is in another script
_HIGH_BYTE = re.compile(rb"[\x80-\xff]")
_AROUND = 200  # bytes kept on each side of a byte that is not ASCII
_TWICE_ENCODED = re.compile(
    "Ã[\u0080-\u00bf\u0192\u02c6\u2018-\u203a\u20ac\u2122]|â€[\u0080-\u00bf\u0153\u02dc\u2018-\u203a\u2122]"
)
_HTML = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_EBCDIC = [
    "cp037",
    "cp273",
    "cp424",
    "cp500",
    "cp875",
    "cp1026",
    "cp1140",
]  # of mainframes; plain letters would be others
_PLACES_TOLD = 5


class SourceError(ValueError):
    """A source that cannot be read; the message says which (``name``), what is wrong (``problem``) and what to do
    (``remedy``)."""

    def __init__(self, name: str, problem: str, remedy: str) -> None:
        super().__init__(f"{name}: {problem}; {remedy}.")
        self.name = name
        self.problem = problem
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Source:
    """A text as it was decoded, with nothing normalised: line ends are kept, only a byte order mark is taken off.

    ``name`` says where it comes from, ``encoding`` how it was decoded, ``notes`` what a reader of the results should
    know about that. Bytes that are no valid text stand as U+FFFD.
    """

    text: str
    name: str
    encoding: str
    notes: tuple[str, ...] = ()


def read_stream(data: bytes, name: str) -> Source:
    """Decode bytes. Raises SourceError where they are no text (archives, images, other binary files)."""
    if not data:
        return Source("", name, "utf-8", ("the file is empty",))
    notes: list[str] = []
    if len(data) > LARGE:
        notes.append(
            f"the text is large ({len(data) / 1e6:.0f} MB): reading takes time; a file that holds many reports "
            "is better cut into one file each"
        )
    text, encoding = _decode(data, name, notes)
    if not text.strip():
        notes.append("the file is empty" if not text else "the file holds nothing but blank space")
    if _HTML.match(text):
        notes.append("this looks like HTML; its tags are read as if they were text: give the text of the page instead")
    if (twice := _TWICE_ENCODED.search(text)) is not None:
        notes.append(
            f"some letters were decoded wrongly before this file was written (for example {twice.group()!r} "
            f"in line {_line(text, twice.start())}); they are kept as they are"
        )
    return Source(text, name, encoding, tuple(notes))


def _decode(data: bytes, name: str, notes: list[str]) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], encoding, notes), encoding
    for magic, what, remedy in _MAGIC:
        if data.startswith(magic):
            raise SourceError(name, f"it is {what}, not text", remedy)
    if b"\x00" in data:
        encoding = _wide(data)
        if not encoding:
            raise SourceError(name, _NOT_TEXT + " (it holds zero bytes)", _GIVE_TEXT)
        notes.append(f"no byte order mark; read as {encoding.upper()}")
        return _replacing(data, encoding, notes), encoding
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > _CONTROL_SHARE * len(data):
        raise SourceError(name, _NOT_TEXT + " (it is full of control characters)", _GIVE_TEXT)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data, notes)
    if "\ufffd" in text:
        notes.append(f"characters were lost before this file was written (U+FFFD in {_lines(text)})")
    return text, "utf-8"


def _replacing(data: bytes, encoding: str, notes: list[str]) -> str:
    """The text, with U+FFFD for what is not valid and a note that says where."""
    text = data.decode(encoding, "replace")
    if "\ufffd" in text:
        notes.append(f"not everything is valid {encoding.upper()}: what is not stands as U+FFFD in {_lines(text)}")
    return text


def _wide(data: bytes) -> str:
    """UTF-16 or UTF-32 without a mark, told by where the zero bytes stand; empty where neither."""
    sample = data[: _SAMPLE - _SAMPLE % 4]
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        width = 4 if "32" in encoding else 2
        if len(data) % width:
            continue
        text = sample.decode(encoding, "replace")
        good = sum(c.isprintable() or c in "\t\n\r\f" for c in text)
        ordinary = sum(c in " \n\r" or "a" <= c.lower() <= "z" or c in ".,;:'\"" or c.isdigit() for c in text)
        # Any pair of bytes is some character; in the wrong byte order they make no spaces and plain marks.
        if good >= 0.98 * len(text) and ordinary >= 0.1 * len(text):
            return encoding
    return ""


def _not_utf8(data: bytes, notes: list[str]) -> tuple[str, str]:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if len(text) - broken - _ascii(data) >= broken:  # UTF-8 with other bytes in it
        notes.append(f"mixed encodings: most is UTF-8; bytes that are not stand as U+FFFD in {_lines(text)}")
        return text, "utf-8"
    encoding = _guess(data)
    text = data.decode(encoding, "replace")
    shown = {"cp1252": "Windows-1252 (Latin-1)"}.get(encoding, encoding.replace("_", "-"))
    notes.append(f"not UTF-8; read as {shown}")
    if "\ufffd" in text:
        notes.append(f"bytes that are not valid in {shown} stand as U+FFFD in {_lines(text)}")
    return text, "windows-1252" if encoding == "cp1252" else encoding


def _ascii(data: bytes) -> int:
    return len(data.translate(None, bytes(range(128, 256))))


def _guess(data: bytes) -> str:
    """The likeliest encoding of text that is not UTF-8, judged on the stretches that hold other than ASCII."""
    stretches, size, stop = [], 0, 0
    while size < _SAMPLE and (high := _HIGH_BYTE.search(data, stop)) is not None:
        start = max(stop, high.start() - _AROUND, data.rfind(b"\n", stop, high.start()) + 1)
        stop = high.end() + _AROUND
        stretches.append(data[start:stop])
        size += len(stretches[-1])
    sample = b"".join(stretches)
    text = sample.decode("cp1252", "replace")
    foreign = [c for c in text if c > "\x7f"]
    letters = sum(c.isalpha() for c in text)
    accented = sum(c.isalpha() for c in foreign)
    if sum(c in _WESTERN for c in foreign) >= _WESTERN_SHARE * len(foreign) and accented <= _ACCENTED_SHARE * letters:
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_exclusion=_EBCDIC).best()
    if best is None or best.encoding in ("ascii", "utf_8"):
        return "cp1252"
    return "cp1252" if best.encoding in ("latin_1", "cp1252") else best.encoding


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _lines(text: str) -> str:
    """Where U+FFFD stands, in words: the first lines that hold it."""
    found: list[int] = []
    place, line = text.find("\ufffd"), 1
    seen = 0
    while place >= 0 and len(found) <= _PLACES_TOLD:
        line += text.count("\n", seen, place)
        seen = place
        found.append(line)
        stop = text.find("\n", place)
        place = text.find("\ufffd", stop) if stop >= 0 else -1
    told = ", ".join(map(str, found[:_PLACES_TOLD]))
    return f"line{'s' if len(found) > 1 else ''} {told}" + (" and others" if len(found) > _PLACES_TOLD else "")
