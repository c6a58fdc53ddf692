# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The tables of a ledger: which there are and what their columns hold.

Records are kept as they were read, with their evidence; nothing in a table is computed from another one that it could
contradict, but for ``occurrences``, which linking makes from events and can make again. Offsets are Unicode code points
into the text of ``text_id``; days are proleptic Gregorian dates; times are UTC.
"""

from __future__ import annotations

from collections.abc import Mapping

import pyarrow as pa

SCHEMA_VERSION = 1
"""Version of these tables; a ledger that is newer than the program is refused, an older one is migrated."""


def _struct(**fields: pa.DataType) -> pa.DataType:
    return pa.struct(list(fields.items()))


_TEXT = pa.string()
_TEXTS = pa.list_(_TEXT)
_COUNT = pa.int64()
_OFFSET = pa.int32()
_TIME = pa.timestamp("us", tz="UTC")

PARTY = _struct(entity=_TEXT, name=_TEXT, country=_TEXT, sector=_TEXT)
PARTIES = pa.list_(PARTY)
PLACE = _struct(
    name=_TEXT, geonames=_TEXT, country=_TEXT, latitude=pa.float64(), longitude=pa.float64(), carried=pa.bool_()
)
# ``value`` as in records.When; ``first`` and ``last`` the days it covers, empty where the year is not known.
WHEN = _struct(value=_TEXT, precision=_TEXT, assumed=pa.bool_(), first=pa.date32(), last=pa.date32())
SPAN = _struct(start=_OFFSET, end=_OFFSET, text=_TEXT)
EVIDENCE = pa.list_(_struct(field=_TEXT, start=_OFFSET, end=_OFFSET, text=_TEXT))
QUANTITY = _struct(value=pa.float64(), unit=_TEXT, span=SPAN, of=SPAN)
TOPICS = pa.list_(_struct(span=SPAN, domains=_TEXTS))

_VERSIONS = {
    # What read the row: package, registry, model and lexicons of the language, the user's own files (a hash, or empty).
    "package": _TEXT,
    "registry": _TEXT,
    "model": _TEXT,
    "lexicons": _TEXT,
    "own": _TEXT,
}
# The publication that the row came with, as eight digits. It stands near the front: files have statistics of their
# first columns only.
_BATCH = {"batch": _TEXT}

TABLES: Mapping[str, pa.Schema] = {
    name: pa.schema(list(columns.items()))
    for name, columns in {
        # One row a publication: the same text from two sources is two documents.
        "documents": {
            "document_id": _TEXT,
            **_BATCH,
            "text_id": _TEXT,
            "source": _TEXT,  # what was given to ``ingest``: a path, an address
            "locator": _TEXT,  # where in it: a member, a line, an item's id
            "part": pa.int32(),
            "format": _TEXT,
            "language": _TEXT,
            "title": _TEXT,
            "author": _TEXT,
            "publisher": _TEXT,
            "url": _TEXT,
            "published": WHEN,
            "dateline": PLACE,
            "given": _TEXTS,  # names of the columns that the source gave; the others were read from the text
            "notes": _TEXTS,  # on how the source was read; those on the reading of the text stand with it
            "ingested": _TIME,
        },
        # One row a distinct text; ``text`` is empty in a ledger without texts.
        "texts": {
            "text_id": _TEXT,
            **_BATCH,
            "text": _TEXT,
            "language": _TEXT,
            "characters": _COUNT,
            "words": _COUNT,
            "published": _TEXT,  # the date it was read with: the earliest that a source gives
            "asked": _TEXT,  # the language it was read in because a source says so; empty where that was found out
            # What its head tells of itself; documents take it over where their source does not tell.
            "title": _TEXT,
            "publisher": _TEXT,
            "dated": WHEN,
            "dateline": PLACE,
            "frameworks": _TEXTS,
            "notes": _TEXTS,
            "signature": pa.binary(),  # MinHash of its word shingles, for near-duplicates
            **_VERSIONS,
        },
        "events": {
            "event_id": _TEXT,
            **_BATCH,
            "text_id": _TEXT,
            "type": _TEXT,
            "act": _TEXT,
            "modes": _TEXTS,
            "contexts": _TEXTS,
            "actors": PARTIES,
            "recipients": PARTIES,
            "status": _TEXT,
            "date": WHEN,
            "place": PLACE,
            "reporter": PARTY,
            "quad": _TEXT,
            "score": pa.float64(),
            "cameo": _TEXT,
            "topics": TOPICS,
            "quantities": pa.list_(QUANTITY),
            "start": _OFFSET,
            "sentence": _TEXT,
            "evidence": EVIDENCE,
            "confidence": pa.float64(),
        },
        "statements": {
            "statement_id": _TEXT,
            **_BATCH,
            "text_id": _TEXT,
            "speaker": PARTIES,
            "addressee": PARTIES,
            "chain": PARTIES,
            "cue": _TEXT,
            "form": _TEXT,
            "stance": _TEXT,
            "content": SPAN,
            "inherited": pa.bool_(),
            "start": _OFFSET,
            "evidence": EVIDENCE,
            "confidence": pa.float64(),
        },
        # Items of AGREE events, and with ``hostile`` the undertakings of THREATEN events.
        "pledges": {
            "pledge_id": _TEXT,
            **_BATCH,
            "text_id": _TEXT,
            "event_id": _TEXT,
            "hostile": pa.bool_(),
            "actors": PARTIES,
            "partners": PARTIES,
            "action": SPAN,
            "strength": _TEXT,
            "domains": _TEXTS,
            "frameworks": _TEXTS,
            "deadline": WHEN,
            "quantity": QUANTITY,
            "evidence": EVIDENCE,
            "confidence": pa.float64(),
        },
        "relation_labels": {
            "label_id": _TEXT,
            **_BATCH,
            "text_id": _TEXT,
            "parties": PARTIES,
            "label": SPAN,
            "level": _TEXT,
            "since": WHEN,
            "start": _OFFSET,
            "evidence": EVIDENCE,
            "confidence": pa.float64(),
        },
        # Entities of a text. ``canonical`` is the person's (or body's, state's) id over all texts.
        "entities": {
            "text_id": _TEXT,
            **_BATCH,
            "entity_id": _TEXT,
            "canonical": _TEXT,
            "kind": _TEXT,
            "name": _TEXT,
            "country": _TEXT,
            "sector": _TEXT,
            "honorific": _TEXT,
            "organ": _TEXT,
        },
        "mentions": {"text_id": _TEXT, **_BATCH, "entity_id": _TEXT, "start": _OFFSET, "end": _OFFSET, "text": _TEXT},
        "person_offices": {
            "text_id": _TEXT,
            **_BATCH,
            "entity_id": _TEXT,
            "canonical": _TEXT,
            "office": _TEXT,
            "title": _TEXT,
            "body": _TEXT,
            "country": _TEXT,
            "former": pa.bool_(),
            "looked_up": pa.bool_(),
        },
        # What happened, as linking has it: one row for all the events that tell of it.
        "occurrences": {
            "occurrence_id": _TEXT,  # the smallest id of its events
            "aliases": _TEXTS,  # ids it had before
            "type": _TEXT,
            "actors": _TEXTS,  # country codes, sorted; of the events that agree
            "recipients": _TEXTS,
            "status": _TEXT,
            "first": pa.date32(),
            "last": pa.date32(),
            "place": _TEXT,
            "events": _TEXTS,
            "documents": _COUNT,
            "sources": _COUNT,  # publishers, near-duplicate texts counted once for each
            "texts": _COUNT,  # near-duplicates counted as one
            "first_report": _TEXT,  # document_id of the earliest publication
            "first_reported": pa.date32(),
            "agreed": _TEXTS,  # fields in which its events say the same
            "disputed": pa.list_(_struct(field=_TEXT, values=_TEXTS)),
            "reasons": pa.list_(_struct(a=_TEXT, b=_TEXT, reason=_TEXT, weight=pa.float64())),  # why linked, by pair
            "score": pa.float64(),
            "confidence": pa.float64(),
            "decided": pa.bool_(),  # a person's decision had a part in it
        },
        "failures": {
            "failure_id": _TEXT,
            **_BATCH,
            "source": _TEXT,
            "locator": _TEXT,
            "part": pa.int32(),
            "document_id": _TEXT,
            "reason": _TEXT,
            "remedy": _TEXT,
            "run_id": _TEXT,
            "at": _TIME,
        },
        # The one point of publication: a row names the version of every table that readers are to open. A run of a
        # command publishes several times. ``linked`` is the last publication whose events are all in the occurrences.
        "runs": {
            "publication": _COUNT,  # 0, 1, 2 …; the batch of a row is the publication it came with
            "run_id": _TEXT,
            "command": _TEXT,
            "started": _TIME,
            "published": _TIME,
            "finished": pa.bool_(),  # the run was over with it
            "linked": _COUNT,
            "schema": pa.int32(),
            "package": _TEXT,
            "tables": pa.map_(_TEXT, _COUNT),  # table → Delta version
            "counts": pa.map_(_TEXT, _COUNT),  # documents read, skipped, failed …
        },
    }.items()
}
"""Schema of each table by name. A field that a text does not tell is empty (null), never a stand-in."""

ID_COLUMNS: Mapping[str, str] = {
    "documents": "document_id",
    "texts": "text_id",
    "events": "event_id",
    "statements": "statement_id",
    "pledges": "pledge_id",
    "relation_labels": "label_id",
    "occurrences": "occurrence_id",
    "failures": "failure_id",
    "runs": "publication",
}
