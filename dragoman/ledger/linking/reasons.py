# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Reasons: whether two events tell of one occurrence, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dragoman.ledger.linking.rules import rules
from dragoman.ledger.linking.signature import NEAR
from dragoman.ledger.linking.told import Text, Told

_WORDS = frozenset({"copy", "same-words", "many-words"})
_THINGS = frozenset({"person", "persons", "place", "numbers"})
_FEW = 4  # words in common that say something, and words of a sentence of which having none does


@dataclass(frozen=True, slots=True)
class Link:
    """Two events that tell of one occurrence: the smaller id first, the reasons with their weights, what is against."""

    a: str
    b: str
    strength: float
    reasons: tuple[tuple[str, float], ...]
    against: tuple[str, ...] = ()

    @property
    def corrected(self) -> bool:
        """Whether the reports state two days and one of them corrects the other."""
        return any(name == "corrected" for name, _ in self.reasons)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A pair as it was weighed: the reasons, what speaks against, and why it cannot be one, where that is so."""

    reasons: tuple[str, ...]
    against: tuple[str, ...]
    strength: float
    needed: float
    barred: str | None = None

    @property
    def linked(self) -> bool:
        """Whether the pair is linked."""
        return self.barred is None and self.strength >= self.needed


class Scales:
    """Weighs pairs of events."""

    def __init__(self, texts: Mapping[str, Text]) -> None:
        self._texts = texts
        self._rules = rules()
        self._companies: dict[tuple[str, str], float | None] = {}

    def link(self, a: Told, b: Told) -> Link | None:
        """The link between two events; None where there is none."""
        found = self.weigh(a, b)
        if not found.linked:
            return None
        reasons = tuple((name, self._rules.reasons[name]) for name in found.reasons)
        return Link(min(a.id, b.id), max(a.id, b.id), found.strength, reasons, found.against)

    def weigh(self, a: Told, b: Told, *, whole: bool = False) -> Weighed:
        """What speaks for and against a pair: the ``whole``, or only until it is clear that it cannot be linked."""
        barred = self._barred(a, b)
        if barred is not None:
            return Weighed((), (), 0.0, 1.0, barred)
        reasons, against = self._words(a, b)
        day = self._day(a, b, "copy" in reasons)
        if day is None:
            return Weighed(tuple(reasons), tuple(against), 0.0, 1.0, "days")
        reasons[:0] = [day] if day else []
        self._things(a, b, reasons, against)
        if {"negated"} < {a.status, b.status}:
            against.append("contested")
            if day not in ("same-day", "copy") and not {"place", "numbers", "copy"} & set(reasons):
                return Weighed(tuple(reasons), tuple(against), 0.0, 1.0, "status")
        needed = self._rules.needed[a.kind]
        if whole or self._strength([*reasons, "same-matter"], against) >= needed:
            self._matter(a, b, reasons, against)
        barred = None if _telling(a, b, frozenset(reasons)) else "nothing of its own"
        return Weighed(tuple(reasons), tuple(against), self._strength(reasons, against), needed, barred)

    def _strength(self, reasons: Iterable[str], against: Iterable[str]) -> float:
        """What reasons leave of the doubt, less what is against."""
        doubt, strength = 1.0, 1.0
        for name in reasons:
            doubt *= 1 - self._rules.reasons[name]
        for name in against:
            strength *= 1 - self._rules.against[name]
        return round((1 - doubt) * strength, 6)

    # ---- what cannot be

    def _barred(self, a: Told, b: Told) -> str | None:
        """Why two events cannot be one, whatever else agrees."""
        if a.text == b.text:
            return "one text"
        if a.type != b.type or (a.family != b.family and a.type != "CONSULT"):
            return "act"
        told = {"actual", "historical"}
        if not ({a.status, b.status} <= told | {"negated"} or a.status == b.status):
            return "status"
        if a.channel and b.channel and a.channel != b.channel:
            return "channel"
        if not parties_fit(a, b):
            return "parties"
        if persons_clash(a.persons, b.persons):
            return "persons"
        if places_clash(a, b):
            return "place"
        return None

    # ---- days

    def _day(self, a: Told, b: Told, copy: bool) -> str | None:
        """The reason that the days give; empty where copies need none, None where the days keep the two apart."""
        if a.undated or b.undated:
            return "" if copy and a.undated and b.undated else None
        if a.days and b.days:
            if a.days[0] <= b.days[1] and b.days[0] <= a.days[1]:
                return "same-day" if a.days == b.days else "days-meet"
            return "corrected" if copy and self._corrected(a, b) else None
        limit = self._rules.limits["days"]
        if a.days or b.days:
            days, report = (a.days, b.report) if a.days else (b.days, a.report)
            if report is None or days is None:
                return "" if copy else None
            late = max(report - days[1], 0) if report >= days[0] else -1
            if late < 0 or late > limit:
                return None
            return ("reported-that-day", "reported-next-day")[late] if late < 2 else "reported-soon"
        if a.report is None or b.report is None:
            return "" if copy else None
        apart = abs(a.report - b.report)
        if apart >= limit:
            return None
        if apart and copy and not self._marked(a, b) and self._house(a) & self._house(b):
            return None  # the same house on another day, in the same words: talks that go on
        return ("published-same-day", "published-next-day", "published-near")[apart]

    def _corrected(self, a: Told, b: Told) -> bool:
        """Whether a copy with another day corrects the first: it says so, or its day did not move with the paper's."""
        if a.days is None or b.days is None or abs(a.days[0] - b.days[0]) > self._rules.limits["correction-days"]:
            return False
        if self._marked(a, b):
            return True
        if a.report is None or b.report is None:
            return False
        return abs(b.report - a.report) <= 1 and b.report - a.report != b.days[0] - a.days[0]

    def _marked(self, a: Told, b: Told) -> bool:
        marks = [self._texts[event.text].signature for event in (a, b) if event.text in self._texts]
        return any(mark is not None and mark.corrected for mark in marks)

    def _house(self, event: Told) -> frozenset[str]:
        return self._texts[event.text].publishers if event.text in self._texts else frozenset()

    # ---- reasons

    def _words(self, a: Told, b: Told) -> tuple[list[str], list[str]]:
        """What the words of the sentences say, within a language."""
        if a.language != b.language or not a.words or not b.words:
            return [], []
        level = self._rules.levels
        shared = len(a.words & b.words)
        share = shared / max(1, min(len(a.words), len(b.words)))
        near = a.report is None or b.report is None or abs(a.report - b.report) <= self._rules.limits["copy-days"]
        if near and share >= level["copy-words"] and self._resemblance(a.text, b.text) >= NEAR:
            return ["copy"], []
        for name, least in (("same-words", _FEW - 1), ("many-words", _FEW), ("some-words", _FEW)):
            if shared >= least and share >= level[name]:
                return [name], []
        few = min(len(a.words), len(b.words)) < _FEW
        return [], ["other-words"] if share < level["other-words"] and not few and a.kind != "deeds" else []

    def _things(self, a: Told, b: Told, reasons: list[str], against: list[str]) -> None:
        """Act, persons, place, numbers, topics and parties."""
        # Visit, talks and meeting are one act that reports tell from different sides.
        same = a.act == b.act or (a.type == "CONSULT" and a.family == b.family)
        (reasons if same else against).append("same-act" if same else "other-act")
        if a.modes & b.modes:
            reasons.append("same-mode")
        common = len(a.persons & b.persons)
        if common:
            reasons.append("person" if common == 1 else "persons")
        if a.place and b.place:
            if a.place == b.place:
                carried = a.carried or b.carried
                reasons.append(
                    {"state": "state", "region": "region"}.get(a.extent, "place-carried" if carried else "place")
                )
            elif not (a.carried or b.carried) and a.extent == b.extent == "spot":
                against.append("other-place")
        if a.numbers and b.numbers:
            if a.numbers & b.numbers:
                reasons.append("numbers")
            elif len(a.numbers) == len(b.numbers) == 1:
                against.append("other-numbers")
        if a.domains & b.domains:
            reasons.append("topics")
        if (a.actors, a.recipients) != (b.actors, b.recipients) and not (a.mutual and a.parties == b.parties):
            against.append("parties-differ")

    def _matter(self, a: Told, b: Told, reasons: list[str], against: list[str]) -> None:
        """Whether the texts are on one matter, by the names in them."""
        if "copy" in reasons:
            return
        company = self._company(a.text, b.text)
        if company is None:
            return
        level = self._rules.levels
        if company >= level["same-matter"]:
            reasons.append("same-matter")
        elif company >= level["near-matter"]:
            reasons.append("near-matter")
        elif company < level["other-matter"] and a.language == b.language:
            against.append("other-matter")

    def _resemblance(self, one: str, other: str) -> float:
        a, b = (self._texts[t].signature if t in self._texts else None for t in (one, other))
        return 0.0 if a is None or b is None else a.resemblance(b)

    def _company(self, one: str, other: str) -> float | None:
        """The share of names that two texts have in common; None where one of them has few."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._companies:
            a, b = (self._texts[t].signature if t in self._texts else None for t in pair)
            few = self._rules.levels["enough-names"]
            known = a is not None and b is not None and min(len(a.names), len(b.names)) >= few
            self._companies[pair] = a.company(b) if known and a and b else None
        return self._companies[pair]


def _telling(a: Told, b: Told, reasons: frozenset[str]) -> bool:
    """Whether the reasons tell one act from others of its kind, which a day and the parties alone do not.

    Where both reports are in one language, their words must have something in common for the matter of the texts to
    count, and for acts of words, of which a speaker does many on a day, in any case. A deed between two sides on a day
    that both state is one.
    """
    if reasons & _WORDS:
        return True
    one_language, some = a.language == b.language, "some-words" in reasons
    things = reasons & _THINGS or ("same-matter" in reasons and (some or not one_language))
    if a.kind == "words" and one_language:
        return bool(some and things) or {"persons", "same-day"} <= reasons
    if things:
        return True
    dyad = a.parties == b.parties and len(a.parties) > 1 and "same-day" in reasons
    return dyad and (a.kind == "deeds" or "region" in reasons)


def sets_fit(a: frozenset[str], b: frozenset[str], *, open: bool = True) -> bool:
    """Whether two lists of parties may be one: equal, one empty (where ``open``), or long and mostly the same."""
    if a == b or (open and (not a or not b)):
        return True
    return min(len(a), len(b)) > 2 and 2 * len(a & b) >= len(a | b)


def parties_fit(a: Told, b: Told) -> bool:
    """Whether the parties of two events may be those of one act: the same in the same parts (the parts do not count
    where the act is mutual), or one report leaves one of two out."""
    if a.mutual and b.mutual:
        if sets_fit(a.parties, b.parties, open=False):
            return True
        return bool(a.parties and b.parties) and max(len(a.parties), len(b.parties)) == 2 and (
            a.parties < b.parties or b.parties < a.parties
        )  # fmt: skip
    fits = sets_fit(a.actors, b.actors) and sets_fit(a.recipients, b.recipients)
    return fits and (bool(a.parties & b.parties) or not (a.parties or b.parties))


def persons_clash(a: frozenset[tuple[str, str]], b: frozenset[tuple[str, str]]) -> bool:
    """Whether both name persons of one state, and none of them is the same."""
    if a & b:
        return False
    return bool({country for _, country in a} & {country for _, country in b})


def places_clash(a: Told, b: Told) -> bool:
    """Whether both tell a place with the act, and the places lie in different states (for acts of which there are many
    alike: are different at all, unless one is the state that holds the other)."""
    if not (a.place and b.place) or a.carried or b.carried or a.place == b.place:
        return False
    if a.place_country and b.place_country and a.place_country != b.place_country:
        return True
    return a.kind == "many" and a.extent == b.extent == "spot"
