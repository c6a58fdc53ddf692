# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""A ledger of made-up events, as large as wanted, for measuring: the right shapes and sizes, no sense.

States meet as often as they do in the news: a few pairs very often, most rarely. A text tells three events on average,
a fifth of the texts stand in several sources, an occurrence is told by 1.6 events. The same seed gives the same ledger.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from dragoman.codebook import codebook
from dragoman.ledger.schema import EVIDENCE, PARTIES, PARTY, TABLES
from dragoman.registry import registry

EVENTS_A_TEXT = 3
EVENTS_A_FILE = 100_000
FIRST_DAY = np.datetime64("2010-01-01")
DAYS = 5_475
PUBLISHERS = 120
SENTENCE = "The minister told reporters that both sides would go on with the talks on matters of interest to them"


@dataclass(frozen=True, slots=True)
class Written:
    """A snapshot of files that this script wrote: what the readers of a ledger need of one."""

    path: Path
    run: dict[str, object] | None = None

    def files(self, table: str) -> list[str]:
        """The files of a table."""
        return sorted(map(str, (self.path / table).glob("*.parquet")))

    def schema(self, table: str) -> pa.Schema:
        """The schema of a table."""
        return TABLES[table]


def ids(numbers: np.ndarray, salt: int) -> pa.Array:
    """Sixteen hexadecimal digits for each number, without order, as digests are."""
    mixed = (numbers.astype(np.uint64) + np.uint64(salt)) * np.uint64(0x9E3779B97F4A7C15)
    mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    return pa.array(np.frombuffer(mixed.astype(">u8").tobytes().hex().encode(), "S16")).cast(pa.string())


def write(folder: Path, events: int, seed: int = 0) -> Written:
    """Write a ledger with so many events below a folder that is empty or does not exist."""
    random = np.random.default_rng(seed)
    for number, first in enumerate(range(0, events, EVENTS_A_FILE)):
        count = min(EVENTS_A_FILE, events - first)
        for name, table in _batch(random, first, count, number):
            place = folder / name
            place.mkdir(parents=True, exist_ok=True)
            pq.write_table(table, place / f"part-{number:05}.parquet", compression="zstd", row_group_size=50_000)
    return Written(folder)


def _batch(random: np.random.Generator, first: int, count: int, number: int) -> Iterator[tuple[str, pa.Table]]:
    """The tables of one batch of events, each with its name."""
    batch = f"batch-{number}"
    texts = -(-count // EVENTS_A_TEXT)
    text_number = first // EVENTS_A_TEXT + np.arange(texts)
    text_ids = ids(text_number, 7)
    text_day = FIRST_DAY + np.sort(random.integers(0, DAYS, texts))
    of_text = np.minimum(np.arange(count) // EVENTS_A_TEXT, texts - 1)
    event_ids = ids(first + np.arange(count), 1)

    copies = random.choice([1, 2, 3], texts, p=[0.8, 0.15, 0.05])
    of_document = np.repeat(np.arange(texts), copies)
    documents = len(of_document)
    publishers = pa.array([f"Newspaper {n}" for n in range(PUBLISHERS)])
    publisher = publishers.take(pa.array(_zipf(random, PUBLISHERS, documents)))
    document_ids = ids(first * 10 + np.arange(documents), 3)
    yield "documents", _table("documents", documents, {
        "document_id": document_ids, "text_id": text_ids.take(pa.array(of_document)), "source": publisher,
        "publisher": publisher, "published": _day(text_day[of_document]), "title": _same("A report", documents),
        "part": pa.array(np.zeros(documents, np.int32)), "language": _same("en", documents),
        "batch": _same(batch, documents),
    })  # fmt: skip
    yield "texts", _table("texts", texts, {
        "text_id": text_ids, "language": _same("en", texts), "batch": _same(batch, texts),
        "text": _same(SENTENCE, texts),
    })  # fmt: skip

    types = list(codebook().types.values())
    kind = random.choice(len(types), count, p=_weights(len(types)))
    reciprocal = np.array([one.reciprocal for one in types])[kind]
    acts = ["meet" if one.type == "CONSULT" else "agree" if one.reciprocal else "other" for one in types]
    codes = sorted(registry().countries)[:200]
    left, right = _pairs(random, len(codes), count)
    mutual = reciprocal & (random.random(count) < 0.6)
    actors = np.where(mutual, 2, 1)
    side = _parties(codes, left, right, actors)
    day = text_day[of_text] - random.integers(0, 3, count)
    status = random.choice(["actual", "historical", "hypothetical", "negated"], count, p=[0.85, 0.1, 0.03, 0.02])
    events = {
        "event_id": event_ids, "text_id": text_ids.take(pa.array(of_text)),
        "type": pa.array([one.type for one in types]).take(pa.array(kind)),
        "act": pa.array(acts).take(pa.array(kind)),
        "quad": pa.array([one.quad for one in types]).take(pa.array(kind)),
        "score": pa.array(np.array([one.score for one in types])[kind]), "status": pa.array(status),
        "actors": side, "recipients": _parties(codes, right, left, np.where(mutual, 0, 1)), "date": _day(day),
        "start": pa.array(random.integers(0, 4000, count).astype(np.int32)), "batch": _same(batch, count),
        "sentence": _sentences(random, count), "evidence": _evidence(random, count),
        "confidence": pa.array(np.round(random.random(count), 3)),
    }  # fmt: skip
    yield "events", _table("events", count, events)

    told = (
        np.arange(count)
        if count < 2
        else np.maximum.accumulate(np.where(random.random(count) < 0.62, np.arange(count), 0))
    )
    heads, starts = np.unique(told, return_index=True)
    offsets = pa.array(np.append(starts, count).astype(np.int32))
    yield "occurrences", _table("occurrences", len(heads), {
        "occurrence_id": event_ids.take(pa.array(heads)), "events": pa.ListArray.from_arrays(offsets, event_ids),
        **{name: events[name].take(pa.array(heads)) for name in ("type", "status", "score", "confidence")},
        "actors": _codes(side.take(pa.array(heads))), "recipients": _codes(events["recipients"].take(pa.array(heads))),
        "first": pa.array(day[heads].astype("datetime64[D]")), "last": pa.array(day[heads].astype("datetime64[D]")),
    })  # fmt: skip

    (agreed,) = np.nonzero(np.array([one.type == "AGREE" for one in types])[kind])
    domains = pa.array([[domain] for domain in codebook().domains])
    pledges = len(agreed)
    picked = pa.array(agreed)
    yield "pledges", _table("pledges", pledges, {
        "pledge_id": ids(first + agreed, 11), "event_id": event_ids.take(picked), "batch": _same(batch, pledges),
        "text_id": events["text_id"].take(picked), "actors": side.take(picked), "hostile": pa.array([False] * pledges),
        "partners": events["recipients"].take(picked), "confidence": events["confidence"].take(picked),
        "domains": domains.take(pa.array(_zipf(random, len(domains), pledges))),
        "strength": pa.array(random.choice(list(codebook().strengths), pledges)),
    })  # fmt: skip

    (speakers,) = np.nonzero(random.random(count) < 0.5)
    yield "statements", _table("statements", len(speakers), {
        "statement_id": ids(first + speakers, 13), "text_id": events["text_id"].take(pa.array(speakers)),
        "speaker": side.take(pa.array(speakers)), "stance": _same("assert", len(speakers)),
        "batch": _same(batch, len(speakers)),
    })  # fmt: skip
    offices = pa.array(random.choice(list(codebook().offices), count))
    named = pa.ListArray.from_arrays(side.offsets, side.values).flatten()
    yield "person_offices", _table("person_offices", count, {
        "text_id": events["text_id"], "office": offices, "batch": _same(batch, count),
        "entity_id": named.field("entity").take(side.offsets[:-1]),
        "country": named.field("country").take(side.offsets[:-1]),
    })  # fmt: skip
    (labelled,) = np.nonzero(random.random(count) < 0.01)
    picked = pa.array(labelled)
    yield "relation_labels", _table("relation_labels", len(labelled), {
        "label_id": ids(first + labelled, 17), "text_id": events["text_id"].take(picked), "parties": side.take(picked),
        "level": _same("strategic-partnership", len(labelled)), "batch": _same(batch, len(labelled)),
    })  # fmt: skip


def _table(name: str, count: int, columns: dict[str, pa.Array]) -> pa.Table:
    """A table of a ledger, with nothing in the columns that are not given."""
    schema = TABLES[name]
    return pa.table(
        [columns[f.name].cast(f.type) if f.name in columns else pa.nulls(count, f.type) for f in schema], schema
    )


def _same(value: str, count: int) -> pa.Array:
    return pa.array([value]).take(pa.array(np.zeros(count, np.int32)))


def _weights(count: int) -> np.ndarray:
    weights = 1 / np.arange(1, count + 1)
    return weights / weights.sum()


def _zipf(random: np.random.Generator, size: int, count: int) -> np.ndarray:
    return random.choice(size, count, p=_weights(size))


def _pairs(random: np.random.Generator, size: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    left, right = _zipf(random, size, count), _zipf(random, size, count)
    return left, np.where(left == right, (right + 1) % size, right)


def _day(days: np.ndarray) -> pa.Array:
    days = days.astype("datetime64[D]")
    value = pa.array(np.datetime_as_string(days))
    precision, assumed = _same("day", len(days)), pa.array(np.zeros(len(days), bool))
    return pa.StructArray.from_arrays(
        [value, precision, assumed, pa.array(days), pa.array(days)], ["value", "precision", "assumed", "first", "last"]
    )


def _parties(codes: list[str], first: np.ndarray, second: np.ndarray, sizes: np.ndarray) -> pa.ListArray:
    """None, one or two parties for each row."""
    offsets = np.append(0, np.cumsum(sizes))
    every = np.empty(offsets[-1], np.int64)
    every[offsets[:-1][sizes > 0]] = first[sizes > 0]
    every[offsets[:-1][sizes > 1] + 1] = second[sizes > 1]
    code = pa.array(codes).take(pa.array(every))
    named = pa.StructArray.from_arrays([code, code, code, _same("GOV", len(every))], fields=list(PARTY))
    return pa.ListArray.from_arrays(pa.array(offsets.astype(np.int32)), named).cast(PARTIES)


def _codes(parties: pa.ListArray) -> pa.ListArray:
    offsets = pa.array(parties.offsets.to_numpy() - parties.offsets[0].as_py())
    return pa.ListArray.from_arrays(offsets, parties.flatten().field("country"))


def _sentences(random: np.random.Generator, count: int) -> pa.Array:
    return pa.array([f"{SENTENCE} on item {number}." for number in random.integers(0, 1 << 40, count)])


def _evidence(random: np.random.Generator, count: int) -> pa.ListArray:
    starts = pa.array(random.integers(0, 4000, count * 3).astype(np.int32))
    fields = pa.array(["trigger", "sentence", "actors"]).take(pa.array(np.tile(np.arange(3), count)))
    each = pa.StructArray.from_arrays(
        [fields, starts, starts, _same("the two sides", count * 3)], fields=list(EVIDENCE.value_type)
    )
    return pa.ListArray.from_arrays(pa.array(np.arange(0, count * 3 + 1, 3).astype(np.int32)), each).cast(EVIDENCE)
