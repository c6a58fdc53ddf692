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
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

from dragoman.export import FORMATS, Format
from dragoman.languages import LanguageError, installed
from dragoman.reading.header import parse_published
from dragoman.records import Report
from dragoman.sources import Source, SourceError, find_files, read_source, read_stream

if TYPE_CHECKING:
    from dragoman.reading.reader import Reader

STDIN = "-"
"""The path that stands for standard input."""

_log = logging.getLogger(__name__)


class UsageError(ValueError):
    """Something was asked for that cannot be done; the message says what to do."""


@dataclass(slots=True)
class Batch:
    """Texts to read, how to read them, and where to write what was read.

    ``paths`` are files, folders and ``-``; ``output`` is a file or a folder, None for ``stdout``. A folder gets one
    file a document, named for its text. It is one if it exists, ends with a slash, or is needed for a format that holds
    one document. ``tell`` is called with each message on a text; ``step`` after each text with the numbers of those
    done and of all. ``run`` gives the number of texts and paths that could not be read.
    """

    paths: Sequence[str]
    reader: Reader
    format: Format
    language: str = "auto"
    published: str | None = None
    output: str | None = None
    stdin: BinaryIO | None = None
    stdout: TextIO | None = None
    tell: Callable[[str], None] = lambda message: None
    step: Callable[[int, int], None] = lambda done, of: None
    failed: int = field(default=0, init=False)
    _files: list[Path | None] = field(default_factory=list, init=False)

    def run(self) -> int:
        """Read and write. Raises UsageError before anything is read, OSError where a result cannot be written."""
        checked_date(self.published)
        self._find()
        folder = self._folder()
        if folder is not None:
            self._each(folder)
        elif self.output is not None:
            self._together(Path(self.output))
        elif (reports := self._some()) is not None:
            self.format.write(reports, self.stdout or sys.stdout)
        return self.failed

    # ---- what to read

    def _find(self) -> None:
        """The files that the paths stand for; None is standard input."""
        seen: set[Path] = set()
        for path in dict.fromkeys(self.paths):
            if path == STDIN:
                self._files.append(None)
                continue
            before = len(self._files)
            try:
                found = list(find_files([Path(path)]))
            except SourceError as error:
                self._fail(str(error))
                continue
            for file in found:
                if (real := file.resolve()) not in seen:
                    seen.add(real)
                    self._files.append(file)
            if not found and len(self._files) == before:
                self._fail(f"{path}: there are no texts in this folder; give files, or a folder with .txt files")

    def _reports(self) -> Iterator[tuple[Path | None, Report]]:
        for number, file in enumerate(self._files, 1):
            report = self._report(file)
            if report is not None:
                yield file, report
            self.step(number, len(self._files))

    def _some(self) -> Iterator[Report] | None:
        """The reports, or None where there are none to come: then nothing is to be written."""
        reports = (report for _, report in self._reports())
        first = next(reports, None)
        return None if first is None else chain([first], reports)

    def _report(self, file: Path | None) -> Report | None:
        name = "stdin" if file is None else file.as_posix()
        try:
            source = self._source(file)
            report = self.reader.read(source.text, language=self.language, published=self.published, source=source.name)
        except SourceError as error:
            self._fail(str(error))
        except LanguageError as error:
            self._fail(f"{name}: {error}")
        except Exception as error:  # a fault of ours in one text must not cost the others
            _log.debug("reading %s failed", name, exc_info=True)
            self._fail(f"{name}: Dragoman failed on this text ({type(error).__name__}: {error}); please report it")
        else:
            notes = source.notes if source.text.strip() else ()  # of an empty text the reader says so
            report = replace(report, notes=(*notes, *report.notes))
            if not self.format.notes:
                for note in report.notes:
                    self.tell(f"{name}: {note}")
            return report
        return None

    def _source(self, file: Path | None) -> Source:
        if file is not None:
            return read_source(file)
        return read_stream((self.stdin or sys.stdin.buffer).read(), "stdin")

    def _fail(self, message: str) -> None:
        self.failed += 1
        self.tell(message)

    # ---- where to write

    def _folder(self) -> Path | None:
        """The folder that gets a file a document; None where everything goes to one file or to standard output."""
        several = len(self._files) > 1 or any(path != STDIN and Path(path).is_dir() for path in self.paths)
        if self.output is None:
            if self.format.single and len(self._files) > 1:
                raise UsageError(
                    f"The format {self.format.name} holds one document and there are {len(self._files)}: give "
                    "--output FOLDER, which gets a file for each, or another format (jsonl holds many)."
                )
            return None
        path = Path(self.output)
        if path.is_dir() or self.output.endswith(("/", os.sep)) or (several and self.format.single):
            if path.exists() and not path.is_dir():
                raise UsageError(
                    f"{self.output} is a file; the format {self.format.name} needs a folder for several documents."
                )
            return path
        return None

    def _each(self, folder: Path) -> None:
        targets = self._targets(folder)
        folder.mkdir(parents=True, exist_ok=True)
        for file, report in self._reports():
            with whole_file(targets[file]) as stream:
                self.format.write([report], stream)

    def _together(self, path: Path) -> None:
        self._protect({None: path})
        reports = self._some()
        if reports is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(path) as stream:
                self.format.write(reports, stream)

    def _targets(self, folder: Path) -> dict[Path | None, Path]:
        """Text → file in the folder: the name of the text; of texts with one name the later ones get a number."""
        targets: dict[Path | None, Path] = {}
        taken: set[str] = set()
        for file in self._files:
            stem = "stdin" if file is None else file.stem
            name, number = stem, 1
            while name.casefold() in taken:  # case is no difference on some systems
                number += 1
                name = f"{stem}-{number}"
            taken.add(name.casefold())
            targets[file] = folder / f"{name}{self.format.suffix}"
        self._protect(targets)
        return targets

    def _protect(self, targets: Mapping[Path | None, Path]) -> None:
        texts = {file.resolve() for file in self._files if file is not None}
        for target in targets.values():
            if target.resolve() in texts:
                raise UsageError(f"{target.as_posix()} is one of the texts and would be overwritten: change --output.")


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
