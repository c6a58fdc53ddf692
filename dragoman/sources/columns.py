# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Rows become documents: which column holds which field."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from dragoman.sources.dates import iso_date, language_code
from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceDocument, SourceFailure, SourceOptions, titled
from dragoman.sources.item import Item

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": ("text",),
    "title": ("title",),
    "published": ("date", "published"),
    "url": ("url",),
    "language": ("lang", "language"),
    "id": ("id",),
    "author": ("author",),
    "publisher": ("publisher",),
}
"""Field → the columns that it is looked for in, the first that holds something."""


def parse_map(values: Iterable[str]) -> dict[str, str]:
    """Field → column, from ``text=body,published=date`` as typed. Raises ValueError for what is malformed."""
    found: dict[str, str] = {}
    for pair in (pair for value in values for pair in value.split(",")):
        field, equals, column = (part.strip() for part in pair.partition("="))
        if not (equals and field and column):
            raise ValueError(f"'{pair}' maps nothing: write FIELD=COLUMN, for example text=body,published=date")
        if field not in COLUMNS:
            raise ValueError(f"'{field}' is no field of a document: the fields are {', '.join(COLUMNS)}")
        found[field] = column
    return found


class Rows:
    """The rows of one table, as documents."""

    def __init__(self, item: Item, options: SourceOptions, format: str) -> None:
        self._item, self._options, self._format = item, options, format
        self._columns = {
            field: (options.columns[field],) if field in options.columns else names for field, names in COLUMNS.items()
        }
        self._unseen = set(options.columns)
        self._ids: set[bytes] = set()
        self._again: dict[str, int] = {}

    def wanted(self, names: Collection[str]) -> list[str]:
        """The columns of a table that are read, by their names in it. Raises SourceError where one is missing that is
        needed: that of the texts, and those that were asked for."""
        self.check(names)
        lower = {name.strip().lower(): name for name in reversed(list(names))}
        for field, columns in self._columns.items():
            needed = field == "text" or field in self._options.columns
            if needed and not any(_split(name)[0] in names or name.lower() in lower for name in columns):
                shown = ", ".join(map(str, list(names)[:20])) or "none"
                raise SourceError(
                    self._item.name,
                    f"it has no column '{columns[0]}' (it has: {shown})",
                    f"say which column holds it: --map {field}=COLUMN",
                )
        asked = {name.lower() for columns in self._columns.values() for name in columns}
        asked |= {_split(name)[0].lower() for columns in self._columns.values() for name in columns}
        return [name for name in names if name.strip().lower() in asked]

    def check(self, names: Iterable[object]) -> None:
        """Raise SourceError where not one column is known, so that it is a table of something else."""
        asked = {_split(name)[0].lower() for columns in self._columns.values() for name in columns}
        shown = list(map(str, names))
        if not any(name.strip().lower() in asked for name in shown):
            raise self._item.no_documents(
                f"it has no column '{self._columns['text'][0]}' (it has: {', '.join(shown[:20]) or 'none'})",
                "say which column holds it: --map text=COLUMN",
            )

    def document(
        self, row: Mapping[str, Any], place: str, notes: tuple[str, ...] = ()
    ) -> SourceDocument | SourceFailure:
        """The document of a row, at its id, else at ``place``."""
        fields = {field: self._field(row, names) for field, names in self._columns.items()}
        if self._unseen:
            self._unseen -= {field for field in self._unseen if self._value(row, self._columns[field]) is not None}
        locator, part = place, 0
        if fields["id"]:
            locator, part = fields["id"], self._repeated(fields["id"])
        text = _joined(self._value(row, self._columns["text"]))
        if text is not None and not isinstance(text, str):
            reason = f"{place}: '{self._columns['text'][0]}' holds no text but {type(text).__name__}"
            return self._item.failure(reason, "say which column holds the text: --map text=COLUMN", locator, part)
        if not text or not text.strip():
            reason = f"{place}: there is no text in '{self._columns['text'][0]}'"
            remedy = "leave it out, or say which column holds the text: --map text=COLUMN"
            return self._item.failure(reason, remedy, locator, part)
        published, note = iso_date(self._value(row, self._columns["published"]))
        return self._item.document(
            titled(fields["title"], text),
            locator,
            part=part,
            format=self._format,
            title=fields["title"],
            author=fields["author"],
            publisher=fields["publisher"],
            url=fields["url"],
            published=published,
            language=language_code(fields["language"]) or self._options.language,
            notes=(*notes, note) if note else notes,
        )

    def unseen(self) -> Iterator[SourceFailure]:
        """A failure for each column that was asked for and that no row has: most likely its name is misspelt."""
        for field in sorted(self._unseen):
            column = self._options.columns[field]
            yield self._item.failure(f"nothing has a '{column}'", f"say which column holds it: --map {field}=COLUMN")

    def _repeated(self, id: str) -> int:
        """How many rows had this id before: an id should be one row's, but what is not must not be lost."""
        short = hashlib.blake2b(id.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        if short not in self._ids:
            self._ids.add(short)
            return 0
        self._again[id] = self._again.get(id, 0) + 1
        return self._again[id]

    def _field(self, row: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
        value = self._value(row, names)
        if isinstance(value, (list, tuple)):
            value = ", ".join(str(one) for one in value if one)
        if value is None or isinstance(value, (dict, bool)) or value != value:
            return None
        if isinstance(value, float) and value.is_integer():  # a whole number in a column of spreadsheets
            value = int(value)
        return str(value).strip() or None

    def _value(self, row: Mapping[str, Any], names: tuple[str, ...]) -> Any:
        for name in names:
            value = row.get(name)
            if value is None:
                value = _deep(row, name)
            if value is not None and value != "":
                return value
        return None


def _joined(value: Any) -> Any:
    """A text that is kept in paragraphs or as bytes, as a text."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, (list, tuple)) and all(isinstance(one, str) for one in value):
        return "\n\n".join(value)
    return value


def _split(name: str) -> list[str]:
    return name.split(".")


def _deep(row: Mapping[str, Any], name: str) -> Any:
    """What a column holds whose name is not written exactly so, or which lies in others: ``article.body``."""
    value: Any = row
    for step in (name,) if "." not in name else _split(name):
        if not isinstance(value, Mapping):
            return None
        if step in value:
            value = value[step]
        else:
            value = next(
                (v for k, v in value.items() if isinstance(k, str) and k.strip().lower() == step.lower()), None
            )
    return value
