# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What an event tells, as linking compares it: one small record an event, read from the ledger's tables."""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from dragoman.ledger.linking.rules import rules
from dragoman.ledger.linking.signature import Signature, unpack
from dragoman.ledger.linking.source import DAY_ZERO, Source
from dragoman.reading.identity import sound
from dragoman.registry.forms import fold

_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_TIME = re.compile(
    r"\s*(?:-|e\b|er\b|eme|th\b|st\b|nd\b|rd\b|h\d*\b|km|ans?\b|annee|jour|heure|mois|semaine|minute|nuit|"
    r"year|day|hour|month|week|night|%|pour cent|per ?cent)"
)  # after a number that counts time, age, distance or shares, or stands for a place in a row
_STEM = 6  # letters of a word that are compared, so that endings do not count
_SHORT = 4  # letters from which a word counts
_PERSON = r"^(Q[0-9]+|person:.*|[^:]+\.[A-Z]{3})$"


@dataclass(frozen=True, slots=True)
class Text:
    """What linking needs of a text: language, day of its first publication (days since 1970; None if unknown)."""

    language: str
    report: int | None
    signature: Signature | None
    publishers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Told:
    """What an event tells.

    Parties are country codes, for bodies and armed groups of no state with their id (``IGO:nato``), else ids of
    entities. ``days`` is the first and last day that the report states (days since 1970), ``report`` the day of its
    first publication; None where not known. ``undated`` marks an act that the report puts into a month, a year or the
    past. ``persons`` are pairs of key and country; ``words`` stems of the sentence without names and dates; ``core`` a
    hash of them that is the same for a copied sentence. A ``mutual`` act has sides instead of doer and receiver.
    """

    id: str
    text: str
    type: str
    act: str
    family: str
    kind: str
    status: str
    modes: frozenset[str]
    actors: frozenset[str]
    recipients: frozenset[str]
    mutual: bool
    persons: frozenset[tuple[str, str]]
    days: tuple[int, int] | None
    undated: bool
    report: int | None
    place: str
    place_country: str
    carried: bool
    numbers: frozenset[float]
    domains: frozenset[str]
    words: frozenset[str]
    core: int
    language: str
    extent: str  # of the place: spot, region or state
    place_name: str | None
    score: float

    @property
    def parties(self) -> frozenset[str]:
        """All parties, whatever their part in the act."""
        return self.actors | self.recipients

    @property
    def around(self) -> tuple[int, int]:
        """Where it stands in time: stated days, else the day of the report, else the first of all days."""
        return self.anchor or (0, 0)

    @property
    def anchor(self) -> tuple[int, int] | None:
        """The days by which it is looked for: those stated, else that of the report; None where neither is known."""
        if self.days is not None:
            return self.days
        return None if self.report is None else (self.report, self.report)

    @property
    def channel(self) -> str:
        """How the sides spoke, where it is told: ``phone`` or ``person``."""
        if "phone" in self.modes:
            return "phone"
        return "person" if self.modes & {"visit", "third-party"} else ""


def texts_of(source: Source, ids: Collection[str] | None = None) -> dict[str, Text]:
    """What linking needs of the texts (None: of all)."""
    days: dict[str, int] = {}
    houses: defaultdict[str, set[str]] = defaultdict(set)
    columns = f"text_id, published['first'] - {DAY_ZERO}, publisher"
    for text, day, publisher in source.rows("documents", columns, "text_id", ids):
        if day is not None and day < days.get(text, day + 1):
            days[text] = day
        if publisher:
            houses[text].add(fold(publisher))
    read = source.rows("texts", "text_id, language, signature", "text_id", ids)
    return {
        text: Text(language or "", days.get(text), unpack(value), frozenset(houses.get(text, ())))
        for text, language, value in read
    }


_PARTY = """CASE WHEN p['country'] IS NULL THEN p['entity']
  WHEN p['country'] IN ('IGO', 'IMG') THEN p['country'] || ':' || p['entity'] ELSE p['country'] END"""
STATED = f"""NOT coalesce(date['assumed'], true) AND coalesce(date['precision'], '') NOT IN ('month', 'year')
  AND coalesce(date['last'] - date['first'] <= {rules().limits["stretch"]}, false)"""
_PERSON_TEXT = "concat_ws(chr(31), p['entity'], coalesce(p['country'], ''), p['name'])"
_ALL = "list_concat(coalesce(actors, []), coalesce(recipients, []))"
_COLUMNS = f"""event_id, text_id, type, act, status, coalesce(modes, []),
  list_transform(coalesce(actors, []), lambda p: {_PARTY}),
  list_transform(coalesce(recipients, []), lambda p: {_PARTY}),
  list_transform(list_filter({_ALL}, lambda p: regexp_matches(p['entity'], '{_PERSON}')), lambda p: {_PERSON_TEXT}),
  CASE WHEN {STATED} THEN date['first'] - {DAY_ZERO} END, date['last'] - {DAY_ZERO},
  coalesce(date['assumed'], true),
  coalesce(place['geonames'], place['name'], ''), place['name'], coalesce(place['country'], ''),
  coalesce(place['carried'], false),
  place['geonames'] IS NOT NULL AND place['latitude'] IS NOT NULL,
  list_transform(coalesce(quantities, []), lambda q: q['value']),
  list_distinct(flatten(list_transform(coalesce(topics, []), lambda t: coalesce(t['domains'], [])))),
  sentence,
  list_transform(list_filter(coalesce(evidence, []),
    lambda e: e['field'] IN ('actors', 'recipients', 'date', 'place')), lambda e: e['text']),
  coalesce(score, 0)"""


def told(
    source: Source, texts: Mapping[str, Text], ids: Collection[str] | None = None, *, key: str = "event_id"
) -> dict[str, Told]:
    """What the events tell (None: all of them), by their ids; ``key`` is the column in which to look for ``ids``."""
    unknown = Text("", None, None)
    return {row[0]: _told(row, texts.get(row[1], unknown)) for row in source.rows("events", _COLUMNS, key, ids)}


def _told(row: Sequence[Any], text: Text) -> Told:
    (id, text_id, type, act, status, modes, actors, recipients, people, first, last, assumed, place, place_name,
     place_country, carried, spot, quantities, domains, sentence, named, score) = row  # fmt: skip
    days = None if first is None else (first, last)
    words = frozenset(_stems(sentence or "").difference(*map(_stems, named)))
    numbers = frozenset(quantities) or _numbers(sentence or "", tuple(named), text.language)
    return Told(
        id=id, text=text_id, type=type, act=act, family=rules().family(act), kind=rules().kind(type, act),
        status=status, modes=frozenset(modes), actors=frozenset(actors), recipients=frozenset(recipients),
        mutual=type in _MUTUAL or not recipients, persons=frozenset(map(_person, people)), days=days,
        undated=days is None and (not assumed or status == "historical"),
        report=text.report, place=place, place_country=place_country, carried=carried, numbers=numbers,
        domains=frozenset(domains), words=words, core=zlib.crc32(" ".join(sorted(words)).encode()),
        language=text.language, extent=_extent(place_name, spot), place_name=place_name, score=score,
    )  # fmt: skip


def _extent(place: str | None, spot: bool) -> str:
    if spot or not place:
        return "spot" if place else ""
    return "state" if place in _states() else "region"


@cache
def _states() -> frozenset[str]:
    """The English names of all states, as places are called."""
    from dragoman.registry import Registry

    return frozenset(country.name for country in Registry().countries.values())


def codes(parties: Iterable[str]) -> list[str]:
    """The country codes of parties, sorted; one without a state has none."""
    return sorted({key[:3] for key in parties if key[:3].isupper() and key[3:4] in ("", ":")})


_MUTUAL = frozenset({"CONSULT", "COOPERATE", "AGREE"})


@lru_cache(maxsize=1 << 16)
def _person(value: str) -> tuple[str, str]:
    """The key of a person, and the country. One who is not in the registry is known by the sound of the last name, so
    that the ways in which languages write it do not count."""
    entity, country, name = value.split("\x1f")
    if re.fullmatch(r"Q[0-9]+", entity):
        return entity, country
    words = _WORD.findall(fold(name))
    return (sound(words[-1]) if words else entity), country


@lru_cache(maxsize=1 << 16)
def _stems(text: str) -> frozenset[str]:
    return frozenset(
        word[:_STEM] for word in _WORD.findall(fold(text)) if len(word) >= _SHORT and not word[0].isdigit()
    )


def _numbers(sentence: str, named: tuple[str, ...], language: str) -> frozenset[float]:
    """Numbers told in a sentence, in digits or words: how many, not when, how old or how far; none from names."""
    for words in sorted(named, key=len, reverse=True):
        sentence = sentence.replace(words, " ")
    sentence = fold(sentence)
    found = set()
    for match in _NUMBER.finditer(sentence):
        digits = re.sub(r"[ .,\u00a0\u202f](?=\d{3}(?!\d))", "", match.group()).replace(",", ".")
        value = float(digits) if digits.count(".") <= 1 else 0.0
        if value > 1 and not (1900 <= value <= 2100 and len(digits) == 4) and not _TIME.match(sentence, match.end()):
            found.add(value)
    names = number_words().get(language, {})
    for match in _WORD.finditer(sentence):
        if match.group() in names and not _TIME.match(sentence, match.end()):
            found.add(names[match.group()])
    return frozenset(found)


@cache
def number_words() -> Mapping[str, Mapping[str, float]]:
    """The words for numbers above one, by language, from the language packs."""
    from dragoman.languages.base import installed, load

    return {
        code: {fold(word): float(value) for word, value in load(code).dates["numbers"].items() if value > 1}
        for code in installed()
    }
