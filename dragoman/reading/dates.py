# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Time: the dates that a text names, worked out from the day it was published.

How dates are written is told by the language pack (``dates.toml``); here is what they come to. Weeks and other
stretches of time are ISO 8601 intervals (``2020-03-02/2020-03-08``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from dragoman.languages.base import LanguagePack
from dragoman.reading.reckoning import ACTIONS, ANCHORED, Bound, Role, Stamp, dated, narrowed
from dragoman.records import When
from dragoman.registry.forms import fold

_TOKEN = re.compile(r"\n|[^\W\d_]+|\d+|[^\w\s]|_")
_ELEMENT = re.compile(r"\{(\w+)(\??)\}|(\S+?)(\?)?(?=\s|$)")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?(?![\d-])")
_YEAR_FIRST = re.compile(r"(\d{4})/(\d\d?)/(\d\d?)(?![\d/])")
_NUMERIC = re.compile(r"(\d\d?)([/.-])(\d\d?)\2(\d{4})(?![\d/]|[.-]\d)|(\d\d?)/(\d\d?)/(\d\d)(?![\d/])")
_SHORT_NUMERIC = re.compile(r"(\d\d)/(\d\d)(?![\d/])")
_YEARS = range(1500, 2200)
_LONGEST_NUMBER = 9  # digits; no day, year or count of days has more
_NO_DATE_BEFORE = "$€£¥#+"
_NO_DATE_AFTER = "%°€$£"
_MOST_SKIPPED = 4
_PIVOT = 70  # two-digit years from here on are of the twentieth century


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFound:
    """A date in the text.

    ``kind`` is how it is told (``day``, ``month``, ``year``, ``weekday``, ``relative``, ``interval``; ``impossible``
    for a day that no calendar has, with its month as value), ``role`` what the words before it make of it. A day
    without a year is read as the nearest to the publication, a weekday as the last; ``coming`` is what it means where
    the act is still to come, ``past`` where it is over. ``note`` says what contradicts itself.
    """

    start: int
    end: int
    value: When
    kind: str
    role: Role = "point"
    coming: When | None = None
    past: When | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class TimeFound:
    """A time of day in the text; ``value`` is ``HH:MM``, ``zone`` its distance from UTC (``Z``, ``-05:00``) where
    told."""

    start: int
    end: int
    value: str
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Rule:
    action: str
    elements: tuple[str | frozenset[str], ...]  # "{class}", or the words one of which must stand there
    after: tuple[tuple[str, ...], ...]


_Words = dict[str, list[tuple[tuple[str, ...], Any]]]


def _keys(phrase: str) -> tuple[str, ...]:
    return tuple(fold(part) for part in _TOKEN.findall(phrase))


def _vocabulary(entries: list[tuple[str, Any]]) -> _Words:
    found: _Words = {}
    for phrase, value in entries:
        keys = _keys(phrase)
        found.setdefault(keys[0], []).append((keys, value))
    for known in found.values():
        known.sort(key=lambda item: -len(item[0]))
    return found


class DateReader:
    """Finds the dates of one language. What the pack says is compiled once, for any number of texts."""

    def __init__(self, pack: LanguagePack) -> None:
        """Raises LanguageError where the pack's ``dates.toml`` cannot be read."""
        words = pack.dates
        self.header: dict[str, list[str]] = words["header"]
        self._day_first = words["order"] == "dmy"
        self._ordinals = frozenset(map(fold, words["ordinals"]))
        self._needs_capital = frozenset(map(fold, words["needs_capital"]))
        self._function_words = frozenset(map(fold, pack.grammar.get("function_words", ())))
        numbered = {
            name: [(form, n) for n, forms in enumerate(words[name], 1) for form in forms]
            for name in ("months", "months_short", "weekdays", "weekdays_short")
        }
        shifts = {
            name: [(form, step) for form in words["shifts"][name]]
            for name, step in (("last", -1), ("this", 0), ("next", 1))
        }
        units = [(form, unit) for unit, forms in words["units"].items() for form in forms]
        halves = [(form, half) for half in ("am", "pm") for form in words["clock"][half]]
        self._words: dict[str, _Words] = {
            "month": _vocabulary(numbered["months"] + numbered["months_short"]),
            "monthname": _vocabulary(numbered["months"]),
            "weekday": _vocabulary(numbered["weekdays"]),
            "weekday_short": _vocabulary(numbered["weekdays_short"]),
            "daypart": _vocabulary([(form, form) for form in words["day_parts"]]),
            "count": _vocabulary(list(words["numbers"].items())),
            "unit": _vocabulary(units),
            "shift": _vocabulary(shifts["last"] + shifts["this"] + shifts["next"]),
            "past": _vocabulary(shifts["last"]),
            "this": _vocabulary(shifts["this"]),
            "next": _vocabulary(shifts["next"]),
            "relative": _vocabulary([(form, step) for step, forms in words["relative"].items() for form in forms]),
            "anchored": _vocabulary([(form, step) for step, forms in words["anchored"].items() for form in forms]),
            "ordinal": _vocabulary([(form, name) for name, forms in words["quarters"].items() for form in forms]),
            "half": _vocabulary(halves),
        }
        self._short = frozenset(
            _keys(form)[0] for name in ("months_short", "weekdays_short") for form, _ in numbered[name]
        )
        self._parts = _ends([form for forms in words["parts"].values() for form in forms])
        self._part_of = {_keys(form): name for name, forms in words["parts"].items() for form in forms}
        self._zones = {fold(name): zone for name, zone in words["clock"]["zones"].items()}
        self._belongs = frozenset(map(fold, words["belongs"]))
        self._also_prepositions = frozenset(map(fold, words["also_prepositions"]))
        self._nominals = frozenset(map(fold, words["nominals"]))
        self._month_anchors = [_keys(phrase) for phrase in words["this_month"]]
        roles = words["roles"]
        self._roles: tuple[tuple[Role, dict[str, list[tuple[str, ...]]]], ...] = (
            ("deadline", _ends(roles["deadline"])),
            ("since", _ends(roles["since"])),
            ("start", _ends(roles["start"])),
            ("duration", _ends(roles["duration"])),
        )
        self._undone = tuple(map(_keys, roles["undone"]))
        self._skip = frozenset(key for form in roles["skip"] for key in _keys(form))
        leads = {
            name: tuple(map(_keys, forms)) for table in ("after", "after_count") for name, forms in words[table].items()
        }
        self._numeric_after = leads["numeric"]
        rules = [
            _Rule(rule["as"], elements, leads[rule["after"]] if "after" in rule else ())
            for rule in words["rule"]
            for form in rule["forms"]
            for elements in _expand(form)
        ]
        rules = [_Rule("anchored", ("{anchored}",), ()), *rules, _Rule("relative", ("{relative}",), ())]
        self._rules = self._index(rules)
        self._clock = self._index(
            [_Rule("clock", elements, ()) for form in words["clock"]["forms"] for elements in _expand(form)]
        )
        american = words.get("month_first", {})
        self._american = _any_word(american.get("words", ()))
        self._british = _any_word(american.get("british", ()))
        self._american_publishers = frozenset(american.get("publishers", ()))

    def find(
        self,
        text: str,
        start: int,
        end: int,
        published: When | None,
        *,
        month_first: bool | None = None,
        bare: bool = False,
        before: When | None = None,
    ) -> list[DateFound]:
        """The dates between two offsets, in order, none overlapping.

        ``published`` (1500 to 2199) is what relative dates count from; those it is not exact enough for are left out.
        ``before`` is the date told last in the text, from which "two days later" counts.
        ``month_first`` says how 04/03 is read (None: as the pack and the spelling of the text suggest); ``bare``, for
        lines that tell dates, takes such a pair for one without a word before it, and names without capitals.
        """
        tokens = _tokens(text, start, end)
        base = Stamp.of(published)
        if base.year is not None and base.year not in _YEARS:
            base = Stamp()
        capitals = frozenset() if bare else self._needs_capital
        found: list[DateFound] = []
        n, anchor = 0, Stamp.of(before)
        while n < len(tokens):
            read = self._numeric(text, tokens, n, month_first, bare, base) if tokens[n].text[0].isdecimal() else None
            if read is None:
                read = self._read(tokens, n, text, base, anchor, capitals)
            if read is None:
                n += 1
                continue
            date_found, n = read
            found.append(date_found)
            if date_found.role == "point" and date_found.kind != "impossible":
                anchor = Stamp.of(date_found.value)
        return found

    def now(self, text: str) -> When | None:
        """The month in which a text without a date was written, where its words tell: "earlier in October"."""
        tokens = _tokens(text, 0, len(text))
        months = {
            month
            for n in range(len(tokens))
            for month in (m for stop, m in self._class("monthname", tokens, n, text, self._needs_capital))
            if any(_ends_with(tokens, n, words) for words in self._month_anchors)
        }
        return Stamp(None, months.pop()).when() if len(months) == 1 else None

    def times(self, text: str, start: int, end: int) -> list[TimeFound]:
        """The times of day between two offsets, in order."""
        tokens = _tokens(text, start, end)
        found: list[TimeFound] = []
        n = 0
        while n < len(tokens):
            best = max(
                self._matches(self._clock, tokens, n, text, frozenset()), key=lambda match: match[0], default=None
            )
            if best is None:
                n += 1
                continue
            stop, _, bound = best
            hour = bound["hour"]
            if "half" in bound:
                hour = hour % 12 + (12 if bound["half"] == "pm" else 0)
            zone = self._zones.get(tokens[stop].key) if stop < len(tokens) else None
            value = f"{hour % 24:02d}:{bound.get('minute', 0):02d}"
            found.append(TimeFound(tokens[n].start, tokens[stop - 1].end, value, zone))
            n = stop
        return found

    def month_first(self, text: str, publisher: str | None = None) -> bool:
        """Whether 04/03 in this text is the third of April; ``publisher`` is a registry id."""
        if publisher in self._american_publishers:
            return True
        if self._american is None or self._british is None:
            return not self._day_first
        american, british = len(self._american.findall(text)), len(self._british.findall(text))
        return american > british if self._day_first else american >= british

    # Finding

    def _index(self, rules: list[_Rule]) -> dict[str, list[_Rule]]:
        """The rules by the words they can begin with; ``0`` for those that can begin with a number."""
        found: dict[str, list[_Rule]] = {}
        for rule in rules:
            first = rule.elements[0]
            if isinstance(first, frozenset):
                keys = set(first)
            else:
                name = first[1:-1].rstrip("2")
                keys = set(self._words.get(name, ())) | ({"0"} if name in _NUMBERS else set())
            for key in keys:
                found.setdefault(key, []).append(rule)
        return found

    def _matches(
        self, rules: dict[str, list[_Rule]], tokens: list[_Token], n: int, text: str, capitals: frozenset[str]
    ) -> Iterator[tuple[int, _Rule, Bound]]:
        key = tokens[n].key
        for rule in rules.get("0" if tokens[n].text[0].isdecimal() else key, ()):
            if rule.after and not any(_ends_with(tokens, n, words) for words in rule.after):
                continue
            for stop, bound in self._match(rule.elements, 0, tokens, n, text, capitals):
                yield stop, rule, bound

    def _match(
        self,
        elements: tuple[str | frozenset[str], ...],
        at: int,
        tokens: list[_Token],
        n: int,
        text: str,
        capitals: frozenset[str],
    ) -> Iterator[tuple[int, Bound]]:
        if at == len(elements):
            yield n, {}
            return
        if n >= len(tokens):
            return
        element = elements[at]
        if isinstance(element, frozenset):
            if tokens[n].key in element:
                yield from self._match(elements, at + 1, tokens, n + 1, text, capitals)
            return
        name = element[1:-1]
        for stop, value in self._class(name.rstrip("2"), tokens, n, text, capitals):
            for end, bound in self._match(elements, at + 1, tokens, stop, text, capitals):
                yield end, {name: value, **bound}

    def _class(
        self, name: str, tokens: list[_Token], n: int, text: str, capitals: frozenset[str]
    ) -> Iterator[tuple[int, Any]]:
        """The ways in which a class of words can stand at a token: (token after it, value)."""
        token = tokens[n]
        if name in _NUMBERS and token.text.isdecimal() and len(token.text) <= _LONGEST_NUMBER:
            yield from self._number(name, tokens, n, text)
        for keys, value in self._words.get(name, {}).get(token.key, ()):
            stop = n + len(keys)
            if stop > len(tokens) or any(tokens[n + k].key != key for k, key in enumerate(keys)):
                continue
            if token.key in capitals and name in _NAMES and not token.text[0].isupper():
                continue
            yield stop, value
            if (
                token.key in self._short
                and stop < len(tokens)
                and tokens[stop].text == "."
                and tokens[stop].start == token.end
            ):
                yield stop + 1, value

    def _number(self, name: str, tokens: list[_Token], n: int, text: str) -> Iterator[tuple[int, int]]:
        token, stop, value = tokens[n], n + 1, int(tokens[n].text)
        before, after = text[max(0, token.start - 2) : token.start], text[token.end : token.end + 2]
        if name in ("hour", "minute"):
            if (
                value < (25 if name == "hour" else 60)
                and len(token.text) <= 2
                and (name == "hour" or len(token.text) == 2)
            ):
                yield stop, value
            return
        if before[-1:] and (before[-1] in _NO_DATE_BEFORE or (before[-1] in ".,/:" and before[:-1].isdecimal())):
            return
        if after and (after[0] in _NO_DATE_AFTER or (after[0] in ".,/:" and after[1:].isdecimal())):
            return
        if (
            name == "day"
            and stop < len(tokens)
            and tokens[stop].start == token.end
            and tokens[stop].key in self._ordinals
        ):
            stop += 1
        elif after[:1].isalpha() and name != "decade":
            return
        fits = {
            "day": len(token.text) <= 2 and 1 <= value <= 31,
            "count": len(token.text) <= 3,
            "year": len(token.text) == 4 and value in _YEARS,
            "year_inner": len(token.text) == 4 and value in _YEARS and after.strip().islower(),
        }
        if fits.get(name):
            yield stop, value
        elif name == "decade" and value % 10 == 0 and (value in _YEARS or (len(token.text) == 2 and value)):
            yield stop, value if value in _YEARS else 1900 + value

    def _read(
        self, tokens: list[_Token], n: int, text: str, base: Stamp, anchor: Stamp, capitals: frozenset[str]
    ) -> tuple[DateFound, int] | None:
        matches = sorted(self._matches(self._rules, tokens, n, text, capitals), key=lambda match: -match[0])
        for stop, rule, bound in matches:
            if rule.action in ("year", "closed_year") and not self._free(tokens, stop, rule.action):
                continue
            if self._of_something(rule.action, bound, tokens, stop):
                continue
            role, first = self._role(tokens, n)
            if any(
                _ends_with(tokens, stop + len(words), words)
                for words in self._undone
                if stop + len(words) <= len(tokens)
            ):
                role = "point"
            made = ACTIONS[rule.action](bound, anchor if rule.action in ANCHORED else base, role)
            if made is None:
                continue
            part = self._part_of.get(tuple(token.key for token in tokens[n - self._part_length(tokens, n) : n]))
            if (made.role or role) != "deadline":
                made = narrowed(made, part or bound.get("part"), base)
            return DateFound(
                start=tokens[first].start,
                end=tokens[stop - 1].end,
                role=made.role or role,
                value=made.value,
                kind=made.kind,
                coming=made.coming,
                past=made.past,
                note=made.note,
            ), stop
        return None

    def _of_something(self, action: str, bound: Bound, tokens: list[_Token], stop: int) -> bool:
        """Whether what follows says of what it is the day before, the end or the like: then it is no date by itself."""
        if stop >= len(tokens) or not (action in ANCHORED or "/" in str(bound.get("relative", ""))):
            return False
        key = tokens[stop].key
        return key in self._belongs or (tokens[stop - 1].key in self._also_prepositions and key in self._nominals)

    def _free(self, tokens: list[_Token], stop: int, action: str) -> bool:
        """Whether the number before a token is a year, and not of what is counted after it."""
        if stop >= len(tokens) or not tokens[stop].text[0].isalpha():
            return True
        key = tokens[stop].key
        return key not in self._words["unit"] if action == "year" else key in self._function_words

    def _part_length(self, tokens: list[_Token], n: int) -> int:
        """How many words before a date tell which part of it is meant."""
        return _longest(self._parts, tokens, n) if n else 0

    def _role(self, tokens: list[_Token], n: int) -> tuple[Role, int]:
        """What the words before a token make of a date there, and where the date begins with ``parts`` taken in."""
        first = n - self._part_length(tokens, n)
        for place in range(n, max(-1, n - _MOST_SKIPPED - 1), -1):
            for role, phrases in self._roles:
                if _longest(phrases, tokens, place):
                    return role, first
            if not place or tokens[place - 1].key not in self._skip:
                break
        return "point", first

    def _numeric(
        self, text: str, tokens: list[_Token], n: int, month_first: bool | None, bare: bool, base: Stamp
    ) -> tuple[DateFound, int] | None:
        place = tokens[n].start
        if place and (
            text[place - 1].isdecimal() or (text[place - 1] in ".,/:-" and text[max(0, place - 2)].isdecimal())
        ):
            return None
        match: re.Match[str] | None
        if (match := _ISO.match(text, place)) or (match := _YEAR_FIRST.match(text, place)):
            numbers = [int(part) for part in match.groups()[:3]]
            stamp = Stamp(numbers[0], numbers[1], numbers[2], *(match.group(4, 5) if match.re is _ISO else ()))
        elif match := _NUMERIC.match(text, place):
            one, two, year = (int(part) for part in (match.group(1, 3, 4) if match.group(1) else match.group(5, 6, 7)))
            if year < 100:
                year += 1900 if year >= _PIVOT else 2000
            stamp = self._ordered(one, two, year, text, month_first)
        elif (match := _SHORT_NUMERIC.match(text, place)) and (
            bare or any(_ends_with(tokens, n, w) for w in self._numeric_after)
        ):
            stamp = self._ordered(int(match.group(1)), int(match.group(2)), None, text, month_first)
        else:
            return None
        if not 1 <= (stamp.month or 0) <= 12 or match.end() > tokens[-1].end or not (stamp.valid or stamp.year):
            return None
        role, first = self._role(tokens, n)
        made = dated(
            {"month": stamp.month, "day": stamp.day, **({"year": stamp.year} if stamp.year else {})}, base, role
        )
        if made is None:
            return None
        value = (stamp.when() if stamp.time and stamp.valid else None) or made.value
        stop = n
        while stop < len(tokens) and tokens[stop].end <= match.end():
            stop += 1
        return DateFound(
            start=tokens[first].start,
            end=match.end(),
            value=value,
            kind=made.kind,
            role=role,
            coming=made.coming,
            past=made.past,
            note=made.note,
        ), stop

    def _ordered(self, one: int, two: int, year: int | None, text: str, month_first: bool | None) -> Stamp:
        if one > 12 or two > 12:
            day, month = (one, two) if one > 12 else (two, one)
        elif month_first if month_first is not None else self.month_first(text):
            month, day = one, two
        else:
            day, month = one, two
        return Stamp(year, month, day)


_NUMBERS = frozenset({"day", "year", "year_inner", "count", "decade", "hour", "minute"})
_NAMES = frozenset({"month", "monthname", "weekday", "weekday_short"})


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    return [_Token(m.group(), fold(m.group()), m.start(), m.end()) for m in _TOKEN.finditer(text, start, end)]


def _expand(form: str) -> Iterator[tuple[str | frozenset[str], ...]]:
    """A form's elements, once with and once without each that is optional."""
    choices: list[list[tuple[str | frozenset[str], ...]]] = []
    for match in _ELEMENT.finditer(form):
        elements: tuple[str | frozenset[str], ...]
        if match.group(1):
            elements = ("{" + match.group(1) + "}",)
        elif "|" in match.group(3) and match.group(3) != "|":
            elements = (frozenset(fold(word) for word in match.group(3).split("|")),)
        else:
            elements = tuple(frozenset({key}) for key in _keys(match.group(3)))
        choices.append([elements, ()] if match.group(2) or match.group(4) else [elements])
    for chosen in product(*choices):
        flat = tuple(element for elements in chosen for element in elements)
        if flat and flat[0] != frozenset({","}):
            yield flat


def _ends(phrases: list[str]) -> dict[str, list[tuple[str, ...]]]:
    """Phrases by their last word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for keys in sorted(map(_keys, phrases), key=len, reverse=True):
        found.setdefault(keys[-1], []).append(keys)
    return found


def _ends_with(tokens: list[_Token], n: int, words: tuple[str, ...]) -> bool:
    return n >= len(words) and all(tokens[n - len(words) + k].key == word for k, word in enumerate(words))


def _longest(phrases: dict[str, list[tuple[str, ...]]], tokens: list[_Token], n: int) -> int:
    """How many tokens before ``n`` the longest of the phrases takes that ends there."""
    if not n:
        return 0
    return next((len(words) for words in phrases.get(tokens[n - 1].key, ()) if _ends_with(tokens, n, words)), 0)


def _any_word(words: list[str]) -> re.Pattern[str] | None:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE) if words else None
