# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Finding gold and the texts it was coded from.

Gold is either a *readout set* (whole reports: a folder of JSON files, one a document, or such files by themselves) or a
*sentence set* (a JSONL file, one sentence a line with its text). Gold of reports holds facts, never text; the text is
looked for

- where the gold names a `corpus`: in the file of that name, the record with the gold's `doc` as `id`. The report is its
  `title`, an empty line and its `text`, of which only the first `excerpt_chars` characters where the gold has that;
- else in a text file named for the gold file or for its `doc` (`/` as `_`), with or without the language
  (`NAME.txt`, `NAME.fr.txt`), taken whole, its title being its first paragraph;
- else in any corpus among the places given.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dragoman.evaluation.facts import Facts

_CORPUS = (".jsonl", ".jsonl.gz")


class GoldError(ValueError):
    """Gold that cannot be used, or whose text is not found; the message names the file and what to do."""


@dataclass(frozen=True)
class Text:
    """The text of a report, and the date of publication known from elsewhere than the text (ISO 8601, or a year)."""

    text: str
    published: str | None


@dataclass(frozen=True)
class ReadoutSet:
    """Gold of whole reports, by the name of the file of each."""

    name: str
    documents: Mapping[str, Facts]
    folder: Path


@dataclass(frozen=True)
class SentenceSet:
    """Gold of single sentences, in the order of the file."""

    name: str
    sentences: Sequence[Facts]


# ---- gold


def find_sets(paths: Iterable[Path | str] | Mapping[str, Path | str]) -> list[ReadoutSet | SentenceSet]:
    """The sets of gold that paths stand for.

    A folder is one set, named for the folder; so are JSON files of one folder given by themselves, a single one being
    named for the file; every JSONL file is a set. A mapping gives the names itself.

    Raises GoldError where a path holds no gold, where gold is damaged, and where two sets have one name.
    """
    if isinstance(paths, Mapping):
        return [_read_set(name, [Path(path)]) for name, path in paths.items()]
    together: dict[tuple[Path, str], list[Path]] = {}
    for path in map(Path, paths):
        alone = path.is_dir() or path.suffix != ".json"
        together.setdefault((path, "") if alone else (path.parent, "json"), []).append(path)
    sets = []
    for (place, _), members in together.items():
        single = members[0]
        name = single.resolve().name if single.is_dir() else single.stem if len(members) == 1 else place.resolve().name
        sets.append(_read_set(name, members))
    for found in sets:
        if sum(other.name == found.name for other in sets) > 1:
            raise GoldError(f"two sets of gold are called {found.name}: rename one, or evaluate one at a time")
    return sets


def _read_set(name: str, paths: Sequence[Path]) -> ReadoutSet | SentenceSet:
    first = paths[0]
    for path in paths:
        if not path.exists():
            raise GoldError(f"no such gold: {path}")
    if first.is_dir():
        files, folder = sorted(first.glob("*.json")), first
    elif first.suffix == ".json":
        files, folder = sorted(set(paths)), first.parent
    elif first.suffix == ".jsonl":
        return SentenceSet(name, _read_sentences(first))
    else:
        raise GoldError(f"{first} is no gold: expected a folder of .json files, a .json file or a .jsonl file")
    if not files:
        raise GoldError(f"no .json file in {folder}")
    return ReadoutSet(name, {file.name: _read_document(file) for file in files}, folder)


def _read_document(path: Path) -> Facts:
    document = _parse(path.read_text(encoding="utf-8"), str(path))
    for field in ("doc", "language"):
        if not isinstance(document.get(field), str) or not document[field]:
            raise GoldError(f"{path}: no {field!r}")
    for field in ("persons", "events", "statements", "pledges"):
        items = document.get(field) or []
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            raise GoldError(f"{path}: {field!r} is not a list of objects")
    _check_events(document, str(path))
    return document


def _read_sentences(path: Path) -> list[Facts]:
    sentences, seen = [], set()
    for number, line in _lines(path):
        where = f"{path}, line {number}"
        sentence = _parse(line, where)
        for field in ("id", "text", "language"):
            if not isinstance(sentence.get(field), str) or not sentence[field]:
                raise GoldError(f"{where}: no {field!r}")
        if sentence["id"] in seen:
            raise GoldError(f"{where}: a second sentence with the id {sentence['id']}")
        seen.add(sentence["id"])
        _check_events(sentence, where)
        sentences.append(sentence)
    if not sentences:
        raise GoldError(f"no sentence in {path}")
    return sentences


def _check_events(record: Facts, where: str) -> None:
    for event in record.get("events") or ():
        if not isinstance(event, dict) or not isinstance(event.get("type"), str):
            raise GoldError(f"{where}: an event without a type")


def _parse(text: str, where: str) -> Facts:
    try:
        found: Any = json.loads(text)
    except ValueError as error:
        raise GoldError(f"{where}: not JSON: {error}") from error
    if not isinstance(found, dict):
        raise GoldError(f"{where}: not a JSON object")
    return found


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        yield from ((number, line) for number, line in enumerate(lines, 1) if line.strip())


# ---- texts


def find_texts(gold: ReadoutSet, places: Iterable[Path | str] = ()) -> dict[str, Text]:
    """The text of every document of a set, by the name of its gold file.

    Places are folders (searched with the folders in them) and corpora; the folder of the gold is always searched.
    Raises GoldError where a place does not exist or a text is not found.
    """
    files: dict[str, Path] = {}
    for place in [*map(Path, places), gold.folder]:
        if not place.exists():
            raise GoldError(f"no such place for texts: {place}")
        # Of files with one name, the one nearest to the place that was given first.
        inside = sorted(place.rglob("*") if place.is_dir() else [place], key=lambda path: (len(path.parts), str(path)))
        for path in inside:
            if path.name.endswith((".txt", *_CORPUS)) and path.is_file():
                files.setdefault(path.name, path)

    found, wanted = {}, dict(gold.documents)
    for name, document in gold.documents.items():
        file = None if document.get("corpus") else _text_file(name, document, files)
        if file:
            found[name] = Text(file.read_text(encoding="utf-8-sig"), _year(document))
            del wanted[name]
    for corpus in sorted(path for name, path in files.items() if name.endswith(_CORPUS)):
        here = {d["doc"]: n for n, d in wanted.items() if d.get("corpus") in (None, "", corpus.name)}
        for record in _records(corpus, here):
            name = here[record["id"]]
            found[name] = _from_corpus(gold.documents[name], record)
            del wanted[name]
    if wanted:
        named = sorted({str(document["corpus"]) for document in wanted.values() if document.get("corpus")})
        examples = ", ".join(sorted(document["doc"] for document in wanted.values())[:5])
        raise GoldError(
            f"no text for {len(wanted)} of {len(gold.documents)} documents of {gold.name} ({examples}"
            f"{', …' if len(wanted) > 5 else ''}): give --texts, a folder with "
            + (", ".join(named) if named else "a .txt file for each, or a corpus (.jsonl, .jsonl.gz) with their ids")
        )
    return found


def _text_file(name: str, document: Facts, files: Mapping[str, Path]) -> Path | None:
    stems = dict.fromkeys((name.removesuffix(".json"), document["doc"].replace("/", "_")))
    names = [f"{stem}{ending}" for stem in stems for ending in (".txt", f".{document['language']}.txt")]
    return next((files[name] for name in names if name in files), None)


def _year(document: Facts) -> str | None:
    """The year of the gold's date: a text file has no metadata, and day and month are to be read from its dateline.

    A reader that was told the whole date would have nothing left to find.
    """
    year = str(document.get("published") or "")[:4]
    return year if year.isdigit() else None


def _records(corpus: Path, wanted: Mapping[str, str]) -> Iterator[Facts]:
    """The first record of each id that is wanted."""
    open_ids = set(wanted)
    for number, line in _lines(corpus) if open_ids else ():
        # Most lines are of other documents: JSON is parsed only where an id may be in it.
        if any(document in line for document in open_ids):
            record = _parse(line, f"{corpus}, line {number}")
            if record.get("id") in open_ids:
                open_ids.discard(record["id"])
                yield record
                if not open_ids:
                    return


def _from_corpus(document: Facts, record: Facts) -> Text:
    text = str(record.get("text") or "")
    if document.get("excerpt_chars") is not None:
        text = text[: document["excerpt_chars"]]
    title = record.get("title")
    date = record.get("date")
    return Text(f"{title}\n\n{text}" if title else text, str(date) if date else None)
