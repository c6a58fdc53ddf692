# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Scoring of what was read from whole reports (codebook section 8).

Items are paired one to one within a document (largest pairing), then counted over all documents together:

events strict
    type, set of actors, set of recipients and status agree; for CONSULT, AGREE and COOPERATE it does not matter who is
    actor and who recipient
events lenient
    type and the set of all countries agree
event types
    type agrees
event parties, status, modes, dates, places, reporter
    that field of the events paired by type: the share that is right. The pairing is the largest by type; of those, that
    with most parties right, then with most countries, then with most fields right
persons, offices
    surname and country agree; the offices of those persons. Several offices in the gold are alternatives, every other
    predicted office is wrong; persons without an office in the gold, or with `looked_up`, are not judged
statements, speakers
    speaker and stance agree; speaker agrees
pledges, pledges lenient
    actors, partners and a domain agree; the set of all countries and a domain agree
pledge strength, pledge frameworks
    of the pledges that agree
frameworks, published
    those of the document; where the gold has it, as exact as the gold

Where a gold event or statement has a `start`, the `start` of the prediction must lie in the same sentence (or in one of
its `also_starts`): from there to the next of the document's `sentence_starts` or, where it has no such list, within 400
characters.
"""

from __future__ import annotations

import bisect
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from dragoman.evaluation import names
from dragoman.evaluation.differences import Difference, unpaired
from dragoman.evaluation.facts import RECIPROCAL, Facts, codes, countries_of, listed
from dragoman.evaluation.figures import Counts, paired
from dragoman.evaluation.pairing import pair

_SENTENCE = 400  # characters, where a document does not tell where its sentences begin


@dataclass(frozen=True)
class _Item:
    """An event or statement, prepared for comparison."""

    facts: Facts
    speakers: list[str]
    """Every name its speakers (of an event: its reporters) are known by."""
    countries: Mapping[str, str]
    """The country of those speakers that are persons."""
    reach: list[tuple[int, float]] | None
    """From where to where its sentences go; None where any position is right."""


@dataclass(frozen=True)
class _Pledge:
    facts: Facts
    frameworks: list[set[str]]


# ---- speakers


_Known = tuple[set[str], list[str], "str | None"]


def _who_is_who(document: Facts) -> list[_Known]:
    """(speakers, every name they go by, country): the persons of the gold and the speakers of its statements."""
    persons: list[_Known] = [
        ({name}, names.names_of(person, "name"), person.get("country"))
        for person in document.get("persons") or ()
        for name in names.names_of(person, "name")
    ]
    statements = [statement for statement in document.get("statements") or () if statement.get("speaker")]
    return persons + [
        ({str(name) for name in listed(statement["speaker"])}, names.names_of(statement, "speaker"), None)
        for statement in statements
    ]


def _prepare(
    items: Sequence[Facts], field: str, table: names.AliasTable, document: Facts | None = None, positions: bool = False
) -> list[_Item]:
    """The items with their speakers, those of the gold also with what else its document calls them, and their reach."""
    known = _who_is_who(document) if document else []
    starts = sorted((document or {}).get("sentence_starts") or ())
    prepared = []
    for item in items:
        speakers = [str(name) for name in listed(item.get(field))]
        given, countries = set(speakers), dict[str, str]()
        for who, others, country in known:
            if who <= given:
                speakers += others
                countries.update(dict.fromkeys(others, country) if country else {})
        reach = None
        if positions and item.get("start") is not None:
            reach = [_reach(start, starts) for start in [item["start"], *(item.get("also_starts") or ())]]
        prepared.append(_Item(item, table.ids(dict.fromkeys(speakers)), countries, reach))
    return prepared


def _reach(start: int, starts: Sequence[int]) -> tuple[int, float]:
    following = bisect.bisect_right(starts, start)
    if following < len(starts):
        return start, starts[following]
    return start, math.inf if starts else start + _SENTENCE


def _same_sentence(gold: _Item, predicted: _Item) -> bool:
    if gold.reach is None:
        return True
    start = predicted.facts.get("start")
    return isinstance(start, int) and any(first <= start < end for first, end in gold.reach)


def _speakers_agree(gold: _Item, predicted: _Item) -> bool:
    return any(
        names.same_speaker(ours, theirs, gold.countries.get(ours))
        for ours in gold.speakers
        for theirs in predicted.speakers
    )


def _same_stance(gold: _Item, predicted: _Item) -> bool:
    return bool(gold.facts.get("stance") == predicted.facts.get("stance"))


def _voices_agree(gold: _Item, predicted: _Item) -> bool:
    return _same_sentence(gold, predicted) and _speakers_agree(gold, predicted)


def _statements_agree(gold: _Item, predicted: _Item) -> bool:
    return _same_stance(gold, predicted) and _voices_agree(gold, predicted)


# ---- events


def _types_agree(gold: _Item, predicted: _Item) -> bool:
    return gold.facts["type"] == predicted.facts.get("type") and _same_sentence(gold, predicted)


def _same_countries(gold: _Item, predicted: _Item) -> bool:
    return countries_of(gold.facts, "recipients") == countries_of(predicted.facts, "recipients")


def _same_parties(gold: _Item, predicted: _Item) -> bool:
    if gold.facts["type"] in RECIPROCAL:
        return _same_countries(gold, predicted)
    return all(codes(gold.facts.get(side)) == codes(predicted.facts.get(side)) for side in ("actors", "recipients"))


def _same_status(gold: _Item, predicted: _Item) -> bool:
    return bool((gold.facts.get("status") or "actual") == (predicted.facts.get("status") or "actual"))


def _events_strictly_agree(gold: _Item, predicted: _Item) -> bool:
    return _types_agree(gold, predicted) and _same_status(gold, predicted) and _same_parties(gold, predicted)


def _events_leniently_agree(gold: _Item, predicted: _Item) -> bool:
    return _types_agree(gold, predicted) and _same_countries(gold, predicted)


def _same_modes(gold: _Item, predicted: _Item) -> bool:
    return set(listed(gold.facts.get("modes"))) == set(listed(predicted.facts.get("modes")))


def _same_place(gold: _Item, predicted: _Item) -> bool:
    right = listed(gold.facts["place"]) + listed(gold.facts.get("place_aliases"))
    return names.plain(str(predicted.facts.get("place") or "")) in {names.plain(str(place)) for place in right}


def same_day(gold: str, predicted: str) -> bool:
    """Whether a date is right and as exact as the gold's.

    The gold may lack the year (`--07-12`), the month (`2013-XX-15`) or the day (`2020-03`), or be either of `a/b`.
    """
    for day in gold.split("/"):
        pattern = day.replace("X", ".")
        if pattern.startswith("--"):
            pattern = r"(\d{4}-|--)" + pattern[2:]
        if re.match(pattern, predicted):
            return True
    return False


def _same_date(gold: _Item, predicted: _Item) -> bool:
    return same_day(str(gold.facts["date"]), str(predicted.facts.get("date") or ""))


_Test = Callable[[_Item, _Item], object]

# Of a pair of events: whether the field is judged, whether it is right.
_EVENT_FIELDS: Mapping[str, tuple[_Test, _Test]] = {
    "parties": (lambda gold, predicted: True, _same_parties),
    "status": (lambda gold, predicted: True, _same_status),
    "modes": (lambda gold, predicted: gold.facts.get("modes") or predicted.facts.get("modes"), _same_modes),
    "dates": (lambda gold, predicted: gold.facts.get("date"), _same_date),
    "places": (lambda gold, predicted: gold.facts.get("place"), _same_place),
    "reporter": (lambda gold, predicted: gold.facts.get("reporter"), _speakers_agree),
}


def _fields_right(gold: _Item, predicted: _Item) -> int:
    return sum(1 for judged, right in _EVENT_FIELDS.values() if judged(gold, predicted) and right(gold, predicted))


# ---- persons


def _persons_agree(gold: Facts, predicted: Facts) -> bool:
    country = gold.get("country")
    return codes(country) == codes(predicted.get("country")) and any(
        names.same_name(ours, str(theirs), country)
        for ours in names.names_of(gold, "name")
        for theirs in listed(predicted.get("name"))
    )


def _same_spelling(gold: Facts, predicted: Facts) -> bool:
    ours = {names.fold(name) for name in names.names_of(gold, "name")}
    return bool(ours & {names.fold(str(name)) for name in listed(predicted.get("name"))})


def _same_office(gold: Facts, predicted: Facts) -> bool:
    return bool(set(listed(gold.get("office"))) & set(listed(predicted.get("office"))))


def _office_judged(gold: Facts) -> bool:
    return bool(gold.get("office")) and not gold.get("looked_up")


def _false_offices(gold: Facts, predicted: Facts) -> int:
    return len(set(listed(predicted.get("office"))) - set(listed(gold["office"])))


# ---- pledges and frameworks


def _common_domain(gold: _Pledge, predicted: _Pledge) -> bool:
    return bool(set(listed(gold.facts.get("domains"))) & set(listed(predicted.facts.get("domains"))))


def _pledges_agree(gold: _Pledge, predicted: _Pledge) -> bool:
    return _common_domain(gold, predicted) and all(
        codes(gold.facts.get(side)) == codes(predicted.facts.get(side)) for side in ("actors", "partners")
    )


def _pledges_leniently_agree(gold: _Pledge, predicted: _Pledge) -> bool:
    ours, theirs = (countries_of(pledge.facts, "partners") for pledge in (gold, predicted))
    return _common_domain(gold, predicted) and ours == theirs


def _same_strength(gold: _Pledge, predicted: _Pledge) -> bool:
    return bool(gold.facts.get("strength") == predicted.facts.get("strength"))


def _one_in_common(gold: set[str], predicted: set[str]) -> bool:
    return not gold.isdisjoint(predicted)


def _common_frameworks(gold: _Pledge, predicted: _Pledge) -> int:
    return len(pair(gold.frameworks, predicted.frameworks, _one_in_common))


def _framework_keys(item: Facts, table: names.AliasTable) -> list[set[str]]:
    """Each framework as the keys of the ids it may have."""
    frameworks = [str(framework).split("|") for framework in listed(item.get("frameworks"))]
    return [{names.key(name) for name in table.ids(either)} for either in frameworks]


def _pledge(pledge: Facts, table: names.AliasTable) -> _Pledge:
    return _Pledge(pledge, _framework_keys(pledge, table))


# ---- documents


class Comparison:
    """What was read from one document, set against its gold.

    `aliases` are other names of bodies; with `positions` False an item may stand anywhere in the text.
    """

    def __init__(self, gold: Facts, predicted: Facts, aliases: names.AliasTable, positions: bool = True) -> None:
        self._gold, self._predicted, self._aliases = gold, predicted, aliases
        self._events = self._spoken("events", "reporter", positions)
        self._statements = self._spoken("statements", "speaker", positions)
        persons, others = self._both("persons")
        self._persons = [p for p in persons if p.get("name")], [p for p in others if p.get("name")]
        pledged, promised = self._both("pledges")
        self._pledges = [_pledge(p, aliases) for p in pledged], [_pledge(p, aliases) for p in promised]
        self._frameworks = _framework_keys(gold, aliases), _framework_keys(predicted, aliases)
        self._event_pairs = pair(*self._events, _types_agree, _same_parties, _same_countries, _fields_right)
        self._person_pairs = pair(*self._persons, _persons_agree, _same_spelling, _same_office)
        self._pledge_pairs = pair(*self._pledges, _pledges_agree, _same_strength, _common_frameworks)
        self._framework_pairs = pair(*self._frameworks, _one_in_common)

    def _both(self, field: str) -> tuple[list[Facts], list[Facts]]:
        return self._gold.get(field) or [], self._predicted.get(field) or []

    def _spoken(self, field: str, by: str, positions: bool) -> tuple[list[_Item], list[_Item]]:
        ours, theirs = self._both(field)
        return _prepare(ours, by, self._aliases, self._gold, positions), _prepare(theirs, by, self._aliases)

    def _days(self) -> tuple[str | None, str | None]:
        ours, theirs = (str(d["published"])[:10] if d.get("published") else None for d in (self._gold, self._predicted))
        return ours, theirs if ours else None

    def counts(self) -> dict[str, Counts]:
        """The counts of every kind of item."""

        def counted(pairs: int, sides: Sequence[Sequence[object]]) -> Counts:
            return paired(pairs, len(sides[1]), len(sides[0]))

        events, statements, pledges = self._events, self._statements, self._pledges
        counts = {
            "events strict": counted(len(pair(*events, _events_strictly_agree)), events),
            "events lenient": counted(len(pair(*events, _events_leniently_agree)), events),
            "event types": counted(len(self._event_pairs), events),
        }
        for field, (judged, right) in _EVENT_FIELDS.items():
            told = [(events[0][row], events[1][column]) for row, column in self._event_pairs]
            verdicts = [bool(right(ours, theirs)) for ours, theirs in told if judged(ours, theirs)]
            counts[f"event {field}"] = paired(sum(verdicts), len(verdicts), len(verdicts))
        counts["persons"] = counted(len(self._person_pairs), self._persons)
        counts["offices"] = self._count_offices()
        counts["statements"] = counted(len(pair(*statements, _statements_agree)), statements)
        counts["speakers"] = counted(len(pair(*statements, _voices_agree)), statements)
        counts["pledges"] = counted(len(self._pledge_pairs), pledges)
        counts["pledges lenient"] = counted(len(pair(*pledges, _pledges_leniently_agree)), pledges)
        agreed = [(pledges[0][row], pledges[1][column]) for row, column in self._pledge_pairs]
        counts["pledge strength"] = paired(sum(_same_strength(*both) for both in agreed), len(agreed), len(agreed))
        counts["pledge frameworks"] = paired(
            sum(_common_frameworks(*both) for both in agreed),
            sum(len(theirs.frameworks) for _, theirs in agreed),
            sum(len(ours.frameworks) for ours, _ in agreed),
        )
        counts["frameworks"] = counted(len(self._framework_pairs), self._frameworks)
        ours, theirs = self._days()
        counts["published"] = paired(bool(ours and theirs and same_day(ours, theirs)), bool(theirs), bool(ours))
        return counts

    def _count_offices(self) -> Counts:
        right = predicted = gold = 0
        for row, column in self._person_pairs:
            ours, theirs = self._persons[0][row], self._persons[1][column]
            if _office_judged(ours):
                right += _same_office(ours, theirs)
                predicted += _same_office(ours, theirs) + _false_offices(ours, theirs)
                gold += 1
        return paired(right, predicted, gold)

    def differences(self) -> list[Difference]:
        """What differs, by kind: events (paired by type), persons, statements (by speaker), pledges and frameworks."""
        found = []
        ours, theirs = self._events
        found += _unlike("event", ours, theirs, self._event_pairs, _wrong_fields)
        found += unpaired("person", *self._persons, self._person_pairs)
        for row, column in self._person_pairs:
            person, other = self._persons[0][row], self._persons[1][column]
            if _office_judged(person) and (not _same_office(person, other) or _false_offices(person, other)):
                found.append(Difference("person", person, other, ("office",)))
        ours, theirs = self._statements
        voices = pair(ours, theirs, _voices_agree, _same_stance)
        found += _unlike("statement", ours, theirs, voices, lambda g, p: () if _same_stance(g, p) else ("stance",))
        pledged, promised = self._pledges
        found += _unlike("pledge", pledged, promised, self._pledge_pairs, _wrong_in_pledge)
        told, named = (
            [{"framework": name} for name in listed(document.get("frameworks"))]
            for document in (self._gold, self._predicted)
        )
        found += unpaired("framework", told, named, self._framework_pairs)
        day, other_day = self._days()
        if day and not (other_day and same_day(day, other_day)):
            found.append(Difference("document", {"published": day}, {"published": other_day}, ("published",)))
        return found


def _wrong_fields(gold: _Item, predicted: _Item) -> tuple[str, ...]:
    return tuple(
        field
        for field, (judged, right) in _EVENT_FIELDS.items()
        if judged(gold, predicted) and not right(gold, predicted)
    )


def _wrong_in_pledge(gold: _Pledge, predicted: _Pledge) -> tuple[str, ...]:
    wrong = [] if _same_strength(gold, predicted) else ["strength"]
    common = _common_frameworks(gold, predicted)
    return (*wrong, "frameworks") if common < max(len(gold.frameworks), len(predicted.frameworks)) else tuple(wrong)


_Compared = TypeVar("_Compared", _Item, _Pledge)


def _unlike(
    kind: str,
    gold: Sequence[_Compared],
    predicted: Sequence[_Compared],
    pairs: Sequence[tuple[int, int]],
    wrong: Callable[[_Compared, _Compared], tuple[str, ...]],
) -> list[Difference]:
    """The items that are in no pair, and the pairs in which something is wrong."""
    found = unpaired(kind, [item.facts for item in gold], [item.facts for item in predicted], pairs)
    for row, column in pairs:
        fields = wrong(gold[row], predicted[column])
        if fields:
            found.append(Difference(kind, gold[row].facts, predicted[column].facts, fields))
    return found
