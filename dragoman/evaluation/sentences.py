# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Scoring of events read from single sentences, each by itself.

A gold sentence is `{"id", "text", "events": [{"type", "actors", "recipients", "also"?}], "scope"?}`; without `events`
its own `type`, `actors` and `recipients` are its one event. `also` lists further types that count as right (found by
one of them, an event is counted under that type). `scope` limits a sentence to these types: predictions of others are
left out of account. Actors or recipients null: not annotated, so countries are not scored there.

type
    an event is found if any prediction of its sentence has its type; a prediction is right if any gold event of its
    sentence has that type
strict
    one to one: type, set of actor countries and set of recipient countries agree; which is which does not matter for
    AGREE, CONSULT and COOPERATE
lenient
    one to one: type and the set of all countries agree

The codes of international bodies count as one, since sources do not part them alike.
"""

from __future__ import annotations

import collections
from collections.abc import Sequence

from dragoman.evaluation.differences import Difference
from dragoman.evaluation.facts import RECIPROCAL, Facts
from dragoman.evaluation.figures import Counts, Group, figures, paired
from dragoman.evaluation.pairing import pair

_INTERNATIONAL = frozenset({"UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "INT", "ISM"})


def events_of(record: Facts) -> list[Facts]:
    """The events of a gold or predicted sentence."""
    if "events" in record:
        return record["events"] or []
    return [record] if record.get("type") else []


def _accepted(event: Facts) -> set[str]:
    return {event["type"], *(event.get("also") or ())}


def _countries(codes: Sequence[str | None] | None) -> frozenset[str]:
    told = {code.strip().upper() for code in codes or () if code and code.strip("- ")}
    return frozenset("IGO" if code in _INTERNATIONAL else code for code in told)


def _same_countries(gold: Facts, predicted: Facts) -> bool:
    ours, theirs = (_countries(e.get("actors")) | _countries(e.get("recipients")) for e in (gold, predicted))
    return ours == theirs


def _same_parties(gold: Facts, predicted: Facts) -> bool:
    if predicted["type"] in RECIPROCAL:
        return _same_countries(gold, predicted)
    return all(_countries(gold.get(side)) == _countries(predicted.get(side)) for side in ("actors", "recipients"))


def _strictly_agree(gold: Facts, predicted: Facts) -> bool:
    return predicted["type"] in _accepted(gold) and _same_parties(gold, predicted)


def _leniently_agree(gold: Facts, predicted: Facts) -> bool:
    return predicted["type"] in _accepted(gold) and _same_countries(gold, predicted)


class Comparison:
    """What was read from one sentence, set against its gold."""

    def __init__(self, gold: Facts, predicted: Facts) -> None:
        scope = set(gold.get("scope") or ())
        self.gold = events_of(gold)
        self.predicted = [e for e in events_of(predicted) if e.get("type") and (not scope or e["type"] in scope)]
        self._predicted_types = {event["type"] for event in self.predicted}
        self._accepted_types = {name for event in self.gold for name in _accepted(event)}
        self.with_countries = all(
            event.get("actors") is not None and event.get("recipients") is not None for event in self.gold
        )

    def counts(self) -> dict[str, Counts]:
        """The counts of type, strict and lenient; none of the last two where countries are not annotated."""
        right = sum(event["type"] in self._accepted_types for event in self.predicted)
        found = sum(bool(_accepted(event) & self._predicted_types) for event in self.gold)
        counts = {"type": Counts(right, len(self.predicted), found, len(self.gold))}
        for kind, agree in (("strict", _strictly_agree), ("lenient", _leniently_agree)):
            pairs = len(pair(self.gold, self.predicted, agree)) if self.with_countries else 0
            sizes = (len(self.predicted), len(self.gold)) if self.with_countries else (0, 0)
            counts[kind] = paired(pairs, *sizes)
        return counts

    def types(self) -> dict[str, Counts]:
        """The counts of each PLOVER type."""
        counted: dict[str, Counts] = collections.defaultdict(Counts)
        for event in self.gold:
            hit = _accepted(event) & self._predicted_types
            name = event["type"] if event["type"] in hit or not hit else min(hit)
            before = counted[name]
            counted[name] = before._replace(gold=before.gold + 1, found=before.found + bool(hit))
        for event in self.predicted:
            before = counted[event["type"]]
            right = before.right + (event["type"] in self._accepted_types)
            counted[event["type"]] = before._replace(predicted=before.predicted + 1, right=right)
        return dict(counted)

    def differences(self) -> list[Difference]:
        """Events whose type was not found, events of a false type, and events with wrong parties."""
        found = [Difference("event", e, None) for e in self.gold if not _accepted(e) & self._predicted_types]
        found += [Difference("event", None, e) for e in self.predicted if e["type"] not in self._accepted_types]
        if self.with_countries:
            pairs = pair(
                self.gold, self.predicted, lambda g, p: p["type"] in _accepted(g), _same_parties, _same_countries
            )
            found += [
                Difference("event", self.gold[row], self.predicted[column], ("parties",))
                for row, column in pairs
                if not _same_parties(self.gold[row], self.predicted[column])
            ]
        return found


def score(comparisons: Sequence[Comparison], draws: int = 0) -> Group:
    """The figures of a set of sentences, with intervals from so many draws."""
    kinds = figures([comparison.counts() for comparison in comparisons], draws)
    if not kinds["strict"].gold:  # countries are not annotated anywhere
        kinds = {"type": kinds["type"]}
    counted: dict[str, list[Counts]] = collections.defaultdict(list)
    for comparison in comparisons:
        for name, counts in comparison.types().items():
            counted[name].append(counts)
    types = {name: figures([{name: counts} for counts in counted[name]])[name] for name in sorted(counted)}
    in_gold = [figure.f1 for figure in types.values() if figure.gold]
    positive = [comparison for comparison in comparisons if comparison.gold]
    negative = [comparison for comparison in comparisons if not comparison.gold]
    return Group(
        documents=len(comparisons),
        kinds=kinds,
        types=types,
        mean_f1=sum(in_gold) / len(in_gold) if in_gold else 0.0,
        no_output=_share(sum(not comparison.predicted for comparison in positive), len(positive)),
        negatives=len(negative),
        false_alarms=_share(sum(bool(c.predicted) for c in negative), len(negative)) if negative else None,
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
