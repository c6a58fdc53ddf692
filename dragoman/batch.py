# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Reading many texts and writing what was read: one that fails does not stop the others, and files appear whole."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from itertools import chain, islice
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, BinaryIO, TextIO
from urllib.parse import urlsplit

from dragoman.export import FORMATS, Format
from dragoman.languages import LanguageError, installed
from dragoman.reading.header import parse_published
from dragoman.records import Report
from dragoman.sources import SourceDocument, SourceOptions, by_name, documents, estimate, is_address, parse_map

if TYPE_CHECKING:
    from dragoman.reading.reader import Reader

STDIN = "-"
"""The path that stands for standard input."""

_PLAIN = (".txt", ".text", ".md")  # endings that results share with texts which were always read

_log = logging.getLogger(__name__)


class UsageError(ValueError):
    """Something was asked for that cannot be done; the message says what to do."""


@dataclass(slots=True)
class Batch:
    """Texts to read, how to read them, and where to write what was read.

    ``paths`` are files, folders, addresses and ``-``; ``columns`` says which column of a table holds which field
    (``docs/sources.md``). ``output`` is a file or a folder, None for ``stdout``. A folder gets one file a document,
    named for its text. It is one if it exists, ends with a slash, or is needed for a format that holds one document.
    ``tell`` is called with each message on a text; ``step`` after each text with the numbers of those done and, about,
    of all (0 where that is not known). ``run`` gives the number of texts and paths that could not be read.
    """

    paths: Sequence[str]
    reader: Reader
    format: Format
    language: str = "auto"
    published: str | None = None
    output: str | None = None
    stdin: BinaryIO | None = None
    stdout: TextIO | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    tell: Callable[[str], None] = lambda message: None
    step: Callable[[int, int], None] = lambda done, of: None
    failed: int = field(default=0, init=False)
    _taken: set[str] = field(default_factory=set, init=False)

    def run(self) -> int:
        """Read and write. Raises UsageError before anything is read, OSError where a result cannot be written."""
        checked_date(self.published)
        texts = self._texts()
        first = list(islice(texts, 2))
        folder = self._folder(several=len(first) > 1)
        reports = self._reports(chain(first, texts))
        if folder is not None:
            self._each(folder, reports)
        elif self.output is not None:
            self._together(Path(self.output), reports)
        elif (some := _some(reports)) is not None:
            self.format.write(some, self.stdout or sys.stdout)
        return self.failed

    # ---- what to read

    def _texts(self) -> Iterator[SourceDocument]:
        """The texts that there are; what cannot become one is told."""
        options = SourceOptions(
            columns=self.columns, given_paths=True, pages=True, tell=self.tell, leave_out=self._is_result
        )  # fmt: skip
        for found in documents(self.paths, options, stdin=self.stdin):
            if isinstance(found, SourceDocument):
                yield found
            else:
                self._fail(str(found))

    def _reports(self, texts: Iterable[SourceDocument]) -> Iterator[tuple[SourceDocument, Report]]:
        total = estimate(self.paths)
        for number, text in enumerate(texts, 1):
            report = self._report(text)
            if report is not None:
                yield text, report
            self.step(number, max(number, total) if total is not None else 0)

    def _report(self, text: SourceDocument) -> Report | None:
        name = "#".join(part for part in (text.source, text.locator) if part)
        try:
            report = self.reader.read(
                text.text,
                language=text.language or "auto" if self.language == "auto" else self.language,
                published=text.published or self.published,
                source=name,
                part=text.part,
            )
        except LanguageError as error:
            self._fail(f"{name}: {error}")
        except Exception as error:  # a fault of ours in one text must not cost the others
            _log.debug("reading %s failed", name, exc_info=True)
            self._fail(f"{name}: Dragoman failed on this text ({type(error).__name__}: {error}); please report it")
        else:
            notes = text.notes if text.text.strip() else ()  # of an empty text the reader says so
            document = replace(report.document, publisher=report.document.publisher or text.publisher)
            report = replace(report, document=document, notes=(*notes, *report.notes))
            if not self.format.notes:
                for note in report.notes:
                    self.tell(f"{name}: {note}")
            return report
        return None

    def _fail(self, message: str) -> None:
        self.failed += 1
        self.tell(message)

    # ---- where to write

    def _folder(self, *, several: bool) -> Path | None:
        """The folder that gets a file a document; None where everything goes to one file or to standard output."""
        if self.output is None:
            if self.format.single and several:
                raise UsageError(
                    f"The format {self.format.name} holds one document and there are several: give "
                    "--output FOLDER, which gets a file for each, or another format (jsonl holds many)."
                )
            return None
        several = several or any(path != STDIN and Path(path).is_dir() for path in self.paths)
        path = Path(self.output)
        if path.is_dir() or self.output.endswith(("/", os.sep)) or (several and self.format.single):
            if path.exists() and not path.is_dir():
                raise UsageError(
                    f"{self.output} is a file; the format {self.format.name} needs a folder for several documents."
                )
            return path
        return None

    def _each(self, folder: Path, reports: Iterable[tuple[SourceDocument, Report]]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for text, report in reports:
            target = folder / self._name(text)
            self._protect(target)
            with whole_file(target) as stream:
                self.format.write([report], stream)

    def _together(self, path: Path, reports: Iterable[tuple[SourceDocument, Report]]) -> None:
        self._protect(path)
        some = _some(reports)
        if some is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(path) as stream:
                self.format.write(some, stream)

    def _name(self, text: SourceDocument) -> str:
        """A file name for a text: that of the file it is in; of texts with one name the later ones get a number."""
        file = urlsplit(text.source).path if is_address(text.source) else text.source
        member = text.locator.split("#")[0]
        stem = PurePath(member if by_name(member) else file).stem or "text"
        name, number = stem, 1
        while name.casefold() in self._taken:  # case is no difference on some systems
            number += 1
            name = f"{stem}-{number}"
        self._taken.add(name.casefold())
        return f"{name}{self.format.suffix}"

    def _protect(self, target: Path) -> None:
        real = target.resolve()
        for path in (Path(path).resolve() for path in self.paths if path != STDIN and not is_address(path)):
            inside = path in real.parents and by_name(real.name) is not None and not self._is_result(real)
            if real.is_file() and (path == real or inside):
                raise UsageError(f"{target.as_posix()} is one of the texts and would be overwritten: change --output.")

    def _is_result(self, file: Path) -> bool:
        """Whether a file in a folder of texts is what an earlier run wrote there, and no text."""
        suffix = self.format.suffix
        if self.output is None or suffix in _PLAIN or not file.name.endswith(suffix):
            return False
        output = Path(self.output).resolve()
        return output in (file.resolve(), file.parent.resolve())


def _some(reports: Iterable[tuple[SourceDocument, Report]]) -> Iterator[Report] | None:
    """The reports, or None where there are none to come: then nothing is to be written."""
    rest = (report for _, report in reports)
    first = next(rest, None)
    return None if first is None else chain([first], rest)


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """A text to write that appears under its name only when it is complete, whatever interrupts the writing."""
    with (
        whole_path(path) as part,
        part.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream,
    ):
        yield stream


@contextmanager
def whole_path(path: Path) -> Iterator[Path]:
    """Where to write a file that appears under its name only when it is complete."""
    path = path.resolve()  # what a link points at is replaced, not the link
    if path.exists() and not path.is_file():  # a device or a pipe cannot be replaced
        yield path
        return
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


# ---- what is asked for


def format_of(name: str) -> Format:
    """The format of a name. Raises UsageError for one that is not known."""
    if name not in FORMATS:
        raise UsageError(f"There is no format '{name}'. Known are: {', '.join(FORMATS)}.")
    return FORMATS[name]


def columns_of(values: Iterable[str]) -> dict[str, str]:
    """Field → column, from ``text=body,published=day`` as typed. Raises UsageError for what is malformed."""
    try:
        return parse_map(values)
    except ValueError as error:
        raise UsageError(f"{error}.") from error


def models_of(values: Iterable[str]) -> dict[str, str]:
    """Language → pipeline, from ``fr=NAME`` as typed. Raises UsageError for what is malformed or not installed."""
    models: dict[str, str] = {}
    for value in values:
        code, _, name = value.partition("=")
        if not code or not name:
            raise UsageError(f"'{value}' names no model: write LANGUAGE=NAME, for example fr=fr_dep_news_trf.")
        checked_language(code)
        if not Path(name).exists() and not (name.isidentifier() and find_spec(name)):
            raise UsageError(f"There is no spaCy pipeline '{name}': give the name of an installed one, or its folder.")
        models[code] = name
    return models


def checked_language(code: str) -> str:
    """The language as given. Raises UsageError for one without a pack."""
    if code not in ("auto", *installed()):
        raise UsageError(f"There is no language pack for '{code}'. Known are: auto, {', '.join(installed())}.")
    return code


def checked_date(value: str | None) -> str | None:
    """A date of publication as given. Raises UsageError for one that is malformed."""
    try:
        if value is not None:
            parse_published(value)
    except ValueError as error:
        raise UsageError(f"{error}.") from error
    return value
