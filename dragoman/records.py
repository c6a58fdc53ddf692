# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What is recorded from a report: the vocabulary that every other part of Dragoman shares.

All records are frozen. Offsets are Unicode code points into ``Document.text``, end exclusive, so that
``document.text[span.start:span.end] == span.text`` always holds. Country codes are ISO 3166-1 alpha-3, or ``UNO``
(United Nations), ``EUR`` (European Union), ``IGO`` (other international bodies). The codebook (``docs/codebook.md``)
says what each field means and how it is scored.
"""

from __future__ import annotations

import calendar
import hashlib
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import polars

SCHEMA_VERSION = 3

EntityKind = Literal["country", "organization", "initiative", "person", "group"]
Status = Literal["actual", "historical", "future", "hypothetical", "negated"]
Form = Literal["direct", "indirect", "mixed"]
Precision = Literal[
    "second", "minute", "hour", "day", "month", "year", "day-without-year", "month-without-year", "interval"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A run of characters of the document: ``text`` is exactly what stands from ``start`` to ``end``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words that a field of a record was read from.

    ``field`` is the name of the record's field, or ``trigger`` (the word or words that tell the act, at most eight
    tokens) or ``sentence`` (the sentence that holds them).
    """

    field: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A point in time as ISO 8601, as exact as the text tells it.

    ``value`` is for example ``2020-03-04T08:55``, ``2020-03-04``, ``2020-03``, ``2020`` or, without a year,
    ``--03-04``; a stretch of time is ``first/last``. ``assumed`` marks the date of an act that no word of the text
    dates: it is that of the report.
    """

    value: str
    precision: Precision
    assumed: bool = False

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day that it covers; None where the year is not known, or there is no such day."""
        bounds = [_days(part) for part in self.value.split("/")]
        first, last = bounds[0], bounds[-1]
        return (first[0], last[1]) if first and last else None


def _days(value: str) -> tuple[date, date] | None:
    """The first and the last day of a partial ISO date."""
    if value.startswith("--"):
        return None
    year, month, day = (*map(int, value.partition("T")[0].split("-")), 0, 0)[:3]
    try:
        last = day or calendar.monthrange(year, month or 12)[1]
        return date(year, month or 1, day or 1), date(year, month or 12, last)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place: its English GeoNames name, GeoNames id where it has one, and the country it lies in.

    ``latitude`` and ``longitude`` are degrees, WGS 84. ``carried`` marks the place of an act that is not told with it,
    but of the occasion on which it was said or done.
    """

    name: str
    geonames: str | None = None
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    carried: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office that a person holds or held.

    ``office`` is a code of the codebook's list, ``title`` the words of the text, ``body`` a registry id. ``former``
    marks a past office; ``looked_up`` one that the registry knows and the text does not tell.
    """

    office: str
    title: str | None = None
    body: str | None = None
    country: str | None = None
    former: bool = False
    looked_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Somebody or something named in the report.

    ``id`` is the ISO code of a country, the registry id of a body or initiative, and for a person the registry's id or
    folded name and country; ``name`` is the fullest form in the text; ``mentions`` are all places that name it.
    """

    id: str
    kind: EntityKind
    name: str
    country: str | None = None
    sector: str | None = None
    honorific: str | None = None
    organ: str | None = None
    offices: tuple[Office, ...] = ()
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One side of a record: the entity, its country code and PLOVER sector, and the name it is called by in results."""

    entity: str
    name: str
    country: str | None = None
    sector: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What was discussed or is at issue, with the fields it touches."""

    span: Span
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number told with an act: ``unit`` is an ISO 4217 currency, ``%`` or the noun counted (its lemma).

    ``of`` are the words for what a sum or share is of, where told ("loans" in "loans of two million euros").
    """

    value: float
    unit: str
    span: Span
    of: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """One coordinated action.

    Somebody commits to it (an item of an AGREE event) or threatens it (of a THREATEN event).
    """

    id: str
    event: str
    actors: tuple[Party, ...]
    partners: tuple[Party, ...]
    action: Span
    strength: str
    domains: tuple[str, ...]
    frameworks: tuple[str, ...] = ()
    deadline: When | None = None
    quantity: Quantity | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One act, coded to PLOVER.

    ``act`` is the entry of the codebook's inventory; ``start`` the offset of the sentence that tells it most fully.
    ``score`` is PLOVER's conflict–cooperation score (−10 … 10), ``cameo`` the nearest CAMEO code.
    """

    id: str
    type: str
    act: str
    modes: tuple[str, ...]
    contexts: tuple[str, ...]
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    status: Status
    start: int
    quad: str
    score: float
    cameo: str
    date: When | None = None
    place: Place | None = None
    reporter: Party | None = None
    topics: tuple[Topic, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    undertakings: tuple[Pledge, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One attributed piece of speech: one for each sentence and speaker (or group of joint speakers)."""

    id: str
    speaker: tuple[Party, ...]
    cue: str | None
    form: Form
    content: Span
    stance: str
    start: int
    addressee: tuple[Party, ...] = ()
    inherited: bool = False
    chain: tuple[Party, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationLabel:
    """What two or more sides are called to each other, or have made of their relations.

    ``label`` are the words of the text, ``level`` their code in the codebook's list; ``since`` is when it began, where
    the text tells it; ``start`` the offset of the sentence that tells it first.
    """

    id: str
    parties: tuple[Party, ...]
    label: Span
    level: str
    start: int
    since: When | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A report as it was read.

    ``text`` is what decoding gave, with nothing normalised. ``published`` is as exact as text, metadata and caller
    allow; ``dateline`` is the place the report is written from; ``evidence`` points at the words of these fields.
    """

    document_id: str
    text_id: str
    source: str
    text: str
    language: str
    part: int = 0
    title: str | None = None
    publisher: str | None = None
    dateline: Place | None = None
    published: When | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that was read from one document. ``notes`` says what a reader of the results should know."""

    document: Document
    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    statements: tuple[Statement, ...] = ()
    pledges: tuple[Pledge, ...] = ()
    relation_labels: tuple[RelationLabel, ...] = ()
    frameworks: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    versions: dict[str, str] = field(default_factory=dict)
    schema: int = SCHEMA_VERSION

    @property
    def persons(self) -> tuple[Entity, ...]:
        """The entities that are persons."""
        return tuple(entity for entity in self.entities if entity.kind == "person")

    @property
    def meetings(self) -> tuple[Event, ...]:
        """The CONSULT events: meetings, visits, talks and calls."""
        return tuple(event for event in self.events if event.type == "CONSULT")

    def to_dict(self) -> dict[str, Any]:
        """The report as plain lists and dictionaries, ready for JSON."""
        return {name: plain(getattr(self, name)) for name in (f.name for f in fields(self))}

    def to_frame(self, records: str = "events") -> polars.DataFrame:
        """A Polars data frame with one row a record (``events``, ``statements``, ``pledges``, ``relation_labels`` or
        ``entities``).

        Raises ImportError with what to install if Polars is absent, ValueError for an unknown kind of record.
        """
        from dragoman.export.frame import to_frame

        return to_frame(self, records)

    def _repr_html_(self) -> str:
        """The report as a notebook shows it."""
        from dragoman.export.html import fragment

        return fragment(self)


def plain(value: Any) -> Any:
    """A record, or a tuple of records, as JSON-ready dictionaries and lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def digest(*parts: object) -> str:
    """A short stable id: the first 16 hexadecimal digits of the SHA-256 of the parts."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def json_schema() -> dict[str, Any]:
    """The JSON schema (draft 2020-12) of a report as ``to_dict`` gives it."""
    from pydantic import TypeAdapter

    schema = TypeAdapter(Report).json_schema(mode="serialization")
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return schema
