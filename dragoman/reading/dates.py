# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Time: the dates that a text names, worked out from the day it was published.

How dates are written is told by the language pack (``dates.toml``); here is what they come to. Weeks and other
stretches of time are ISO 8601 intervals (``2020-03-02/2020-03-08``).
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import Any, Literal

from dragoman.languages.base import LanguagePack
from dragoman.records import When
from dragoman.registry.forms import fold

Role = Literal["point", "deadline", "since", "duration"]

_TOKEN = re.compile(r"\n|[^\W\d_]+|\d+|[^\w\s]|_")
_ELEMENT = re.compile(r"\{(\w+)(\??)\}|(\S+?)(\?)?(?=\s|$)")
_VALUE = re.compile(
    r"(?:(?P<y>\d{4})|-)(?:-(?P<m>\d\d)(?:-(?P<d>\d\d)(?:T(?P<t>\d\d:\d\d(?::\d\d)?)(?:Z|[+-]\d\d:?\d\d)?)?)?)?"
)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])")
_YEAR_FIRST = re.compile(r"(\d{4})/(\d\d?)/(\d\d?)(?![\d/])")
_NUMERIC = re.compile(r"(\d\d?)([/.-])(\d\d?)\2(\d{4})(?![\d/]|[.-]\d)|(\d\d?)/(\d\d?)/(\d\d)(?![\d/])")
_SHORT_NUMERIC = re.compile(r"(\d\d)/(\d\d)(?![\d/])")
_YEARS = range(1500, 2200)
_LONGEST_NUMBER = 9  # digits; no day, year or count of days has more
_NO_DATE_BEFORE = "$€£¥#+"
_NO_DATE_AFTER = "%°€$£"
_MOST_SKIPPED = 4
_LONGEST_MONTH = 31
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
    """A time of day in the text; ``value`` is ``HH:MM``."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """The parts of a date; None where unknown. ``time`` is ``HH:MM`` or ``HH:MM:SS``."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    time: str | None = None

    @classmethod
    def of(cls, when: When | None) -> Stamp:
        """The parts of a point in time; of an interval, those of its beginning."""
        match = _VALUE.fullmatch(when.value.partition("/")[0]) if when else None
        if match is None:
            return cls()
        year, month, day = (int(part) if part else None for part in match.group("y", "m", "d"))
        return cls(year, month, day, match["t"])

    @property
    def exact(self) -> date | None:
        """The day, where year, month and day are known and there is such a day."""
        if self.year and self.month and self.day and self.valid:
            return date(self.year, self.month, self.day)
        return None

    @property
    def valid(self) -> bool:
        """Whether there is such a date (29 February counts where the year is unknown)."""
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        if self.day is None or self.month is None:
            return self.day is None
        return 1 <= self.day <= calendar.monthrange(self.year or 2000, self.month)[1]

    def when(self) -> When | None:
        """The point in time, as exact as the parts; None where they tell none. The time of day needs a full date."""
        if self.year is None:
            if self.month is None:
                return None
            if self.day is None:
                return When(value=f"--{self.month:02d}", precision="month-without-year")
            return When(value=f"--{self.month:02d}-{self.day:02d}", precision="day-without-year")
        if self.month is None:
            return When(value=f"{self.year:04d}", precision="year")
        if self.day is None:
            return When(value=f"{self.year:04d}-{self.month:02d}", precision="month")
        value = f"{self.year:04d}-{self.month:02d}-{self.day:02d}"
        if self.time is None:
            return When(value=value, precision="day")
        return When(value=f"{value}T{self.time}", precision="second" if self.time.count(":") == 2 else "minute")


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


_Bound = dict[str, Any]
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
            "half": _vocabulary(halves),
        }
        self._short = frozenset(
            _keys(form)[0] for name in ("months_short", "weekdays_short") for form, _ in numbered[name]
        )
        self._parts = _ends(words["parts"])
        roles = words["roles"]
        self._roles: tuple[tuple[Role, dict[str, list[tuple[str, ...]]]], ...] = (
            ("deadline", _ends(roles["deadline"])),
            ("since", _ends(roles["since"])),
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
        rules.append(_Rule("relative", ("{relative}",), ()))
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
    ) -> list[DateFound]:
        """The dates between two offsets, in order, none overlapping.

        ``published`` (1500 to 2199) is what relative dates count from; those it is not exact enough for are left out.
        ``month_first`` says how 04/03 is read (None: as the pack and the spelling of the text suggest); ``bare``, for
        lines that tell dates, takes such a pair for one without a word before it, and names without capitals.
        """
        tokens = _tokens(text, start, end)
        base = Stamp.of(published)
        if base.year is not None and base.year not in _YEARS:
            base = Stamp()
        capitals = frozenset() if bare else self._needs_capital
        found: list[DateFound] = []
        n = 0
        while n < len(tokens):
            read = self._numeric(text, tokens, n, month_first, bare, base) if tokens[n].text[0].isdecimal() else None
            if read is None:
                read = self._read(tokens, n, text, base, capitals)
            if read is None:
                n += 1
                continue
            date_found, n = read
            found.append(date_found)
        return found

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
            found.append(
                TimeFound(tokens[n].start, tokens[stop - 1].end, f"{hour % 24:02d}:{bound.get('minute', 0):02d}")
            )
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
    ) -> Iterator[tuple[int, _Rule, _Bound]]:
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
    ) -> Iterator[tuple[int, _Bound]]:
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
        self, tokens: list[_Token], n: int, text: str, base: Stamp, capitals: frozenset[str]
    ) -> tuple[DateFound, int] | None:
        matches = sorted(self._matches(self._rules, tokens, n, text, capitals), key=lambda match: -match[0])
        for stop, rule, bound in matches:
            if rule.action in ("year", "closed_year") and not self._free(tokens, stop, rule.action):
                continue
            role, first = self._role(tokens, n)
            if any(
                _ends_with(tokens, stop + len(words), words)
                for words in self._undone
                if stop + len(words) <= len(tokens)
            ):
                role = "point"
            made = _ACTIONS[rule.action](bound, base, role)
            if made is None:
                continue
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

    def _free(self, tokens: list[_Token], stop: int, action: str) -> bool:
        """Whether the number before a token is a year, and not of what is counted after it."""
        if stop >= len(tokens) or not tokens[stop].text[0].isalpha():
            return True
        key = tokens[stop].key
        return key not in self._words["unit"] if action == "year" else key in self._function_words

    def _role(self, tokens: list[_Token], n: int) -> tuple[Role, int]:
        """What the words before a token make of a date there, and where the date begins with ``parts`` taken in."""
        first = n
        if n and (length := _longest(self._parts, tokens, n)):
            first = n - length
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
            stamp = Stamp(numbers[0], numbers[1], numbers[2], match.group(4) if match.re is _ISO else None)
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
        made = _dated(
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


# What the words come to. Each function takes the words of a match, the publication and the role, and answers None where
# they come to no date.


@dataclass(frozen=True, slots=True)
class _Made:
    value: When
    kind: str
    coming: When | None = None
    past: When | None = None
    note: str | None = None
    role: Role | None = None


def _day(day: date) -> When:
    return When(value=day.isoformat(), precision="day")


def _interval(first: When, last: When) -> When:
    return When(value=f"{first.value}/{last.value}", precision="interval")


def _dated(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    """A day with its month, with or without weekday and year."""
    weekday = bound.get("weekday", bound.get("weekday_short"))
    stamp = Stamp(bound.get("year"), bound["month"], bound["day"])
    if not stamp.valid:
        return _impossible(stamp, base, role)
    coming = past = None
    if stamp.year is None and base.year is not None:
        # "3 July last" is before the publication, "3 July next" after it.
        steps = bound.get("shift", 0)
        stamp, coming, past = _nearest(stamp, base, "since" if steps < 0 else "deadline" if steps > 0 else role)
    value = stamp.when()
    if value is None:
        return None
    note = None
    if weekday is not None and (exact := stamp.exact) is not None and exact.isoweekday() != weekday:
        note = f"{exact.isoformat()} is a {exact:%A}, not the weekday that the text tells"
    return _Made(value, "day", coming, past, note)


def _impossible(stamp: Stamp, base: Stamp, role: Role) -> _Made | None:
    """A day that no calendar has: its month, and what is wrong with it."""
    assert stamp.month is not None
    if not (1 <= stamp.month <= 12 and stamp.day and stamp.day <= _LONGEST_MONTH):
        return None
    month = Stamp(stamp.year, stamp.month)
    if month.year is None and base.year is not None:
        month = _nearest(month, base, role)[0]
    value = month.when()
    told = f"{calendar.month_name[stamp.month]}{f' {stamp.year}' if stamp.year else ''}"
    return _Made(value, "impossible", note=f"{told} has no day {stamp.day}") if value else None


def _nearest(stamp: Stamp, base: Stamp, role: Role) -> tuple[Stamp, When | None, When | None]:
    """A month, with or without day, in the year nearest to the publication; what it is where it is to come, and where
    it is over."""
    assert base.year is not None and stamp.month is not None
    if base.month is None:
        return Stamp(base.year, stamp.month, stamp.day), None, None
    middle = base.day or 15
    ours = date(base.year, base.month, min(middle, calendar.monthrange(base.year, base.month)[1]))
    options = []
    for year in (base.year - 1, base.year, base.year + 1):
        option = Stamp(year, stamp.month, stamp.day)
        if option.valid:
            month_end = calendar.monthrange(year, stamp.month)[1]
            day = stamp.day or min(max(ours.day, 1), month_end)  # a month holds the day that is asked of it
            options.append((option, (date(year, stamp.month, day) - ours).days))
    after = [option for option, days in options if days >= 0]
    before = [option for option, days in options if days <= 0]
    nearest = min(options, key=lambda item: abs(item[1]))[0]
    if role in ("deadline", "duration") and after:
        nearest = after[0]
    elif role == "since" and before:
        nearest = before[-1]
    return nearest, after[0].when() if after else None, before[-1].when() if before else None


def _month(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    month: int = bound["month"] if "month" in bound else bound["monthname"]
    stamp, coming, past = Stamp(bound.get("year"), month), None, None
    if stamp.year is None and base.year is not None:
        shift = bound.get("shift")
        if shift and base.month:
            later = month > base.month
            stamp = Stamp(
                base.year
                - (1 if shift < 0 and (later or month == base.month) else 0)
                + (1 if shift > 0 and not later else 0),
                month,
            )
        else:
            stamp, coming, past = _nearest(stamp, base, role)
    value = stamp.when()
    return _Made(value, "month", coming, past) if value else None


def _year(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    return _Made(When(value=f"{bound.get('year', bound.get('year_inner')):04d}", precision="year"), "year")


def _weekday(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    """The last such day not after the publication, or the first not before it; "last" and "next" are never that day."""
    today = base.exact
    if today is None:
        return None
    back = (today.isoweekday() - bound["weekday"]) % 7
    ahead = -back % 7
    shift = bound.get("shift")
    if shift == 1:
        return _Made(_day(today + timedelta(ahead or 7)), "weekday")
    if shift == -1:
        return _Made(_day(today - timedelta(back or 7)), "weekday")
    coming, past = _day(today + timedelta(ahead)), _day(today - timedelta(back))
    if role in ("deadline", "duration"):
        value = coming
    elif shift == 0 or "this" in bound:  # of these days: the nearest
        value = past if back <= ahead else coming
    else:
        value = past
    return _Made(value, "weekday", coming, past)


def _weekday_day(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    """ "Monday 24": the day nearest to the publication that is both."""
    today = base.exact
    if today is None:
        return None
    near = sorted((today + timedelta(days) for days in range(-45, 46)), key=lambda day: abs((day - today).days))
    fit = [day for day in near if day.day == bound["day"] and day.isoweekday() == bound["weekday"]]
    return _Made(_day(fit[0]), "day") if fit else None


def _moved(unit: str, steps: int, base: Stamp) -> When | None:
    """The day, week, weekend, month or year that lies so many steps from the publication."""
    if unit == "year":
        return Stamp(base.year + steps).when() if base.year else None
    if unit == "month":
        if base.month is None:
            return None
        months = base.month - 1 + steps
        return Stamp(base.year + months // 12 if base.year else None, months % 12 + 1).when()
    if unit == "hour":
        # Without the time of publication it is not known which day that was.
        if base.exact is None or base.time is None:
            return None
        hours = int(base.time[:2]) + steps
        return _day(base.exact + timedelta(hours // 24))
    today = base.exact
    if today is None:
        if unit != "day" or base.month is None or base.day is None or base.year is not None:
            return None
        days = {
            date(year, base.month, base.day) + timedelta(steps)
            for year in (2000, 2001)
            if Stamp(year, base.month, base.day).valid
        }
        told = {(day.month, day.day) for day in days}
        return Stamp(None, *told.pop()).when() if len(told) == 1 else None
    if unit == "day":
        return _day(today + timedelta(steps))
    monday = today - timedelta(today.weekday()) + timedelta(weeks=steps)
    if unit == "week":
        return _interval(_day(monday), _day(monday + timedelta(6)))
    # Until Wednesday "this weekend" in a report is the one gone by; on a weekend "last weekend" is the one before.
    saturday = monday + timedelta(-2 if steps == 0 and today.weekday() <= 2 else 5)
    return _interval(_day(saturday), _day(saturday + timedelta(1)))


def _relative(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    unit, sign, steps = re.split(r"([+-])", bound["relative"])
    value = _moved(unit, int(sign + steps), base)
    return _Made(value, "relative") if value else None


def _shift(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    steps = next(bound[name] for name in ("shift", "this", "next", "past") if name in bound)
    if bound["unit"] in ("day", "hour"):
        return None
    value = _moved(bound["unit"], steps, base)
    return _Made(value, "relative") if value else None


def _ago(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    value = _moved(bound["unit"], -bound.get("count", 1), base)
    return _Made(value, "relative") if value else None


def _ahead(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    value = _moved(bound["unit"], bound["count"], base)
    return _Made(value, "relative") if value else None


def _since(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    value = _moved(bound["unit"], -bound["count"], base)
    return _Made(value, "relative", role="since") if value else None


def _within(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    value = _moved(bound["unit"], bound["count"], base)
    return _Made(value, "relative", role="deadline") if value else None


def _stretch(bound: _Bound, base: Stamp, sign: int) -> _Made | None:
    """ "The last three years": from so many steps away to the publication, or the other way about."""
    now = Stamp(
        base.year,
        base.month if bound["unit"] != "year" else None,
        base.day if bound["unit"] not in ("year", "month") else None,
    ).when()
    there = _moved(bound["unit"], sign * bound["count"], base) if "count" in bound else None
    if now is None or there is None or base.year is None:
        return None
    away = Stamp.of(there).when()
    if away is None:
        return None
    return _Made(_interval(away, now) if sign < 0 else _interval(now, away), "interval", role="duration")


def _past(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    return _stretch(bound, base, -1)


def _coming(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    return _stretch(bound, base, 1)


def _range(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    """From one date to another; what only the second tells holds for the first too."""
    month: int | None = bound.get("month", bound.get("monthname"))
    month2: int | None = bound.get("month2", bound.get("monthname2", month))
    year2 = bound.get("year2", bound.get("year"))
    year = bound.get("year", year2)
    last = Stamp(year2, month2, bound.get("day2"))
    first = Stamp(year, month, bound.get("day"))
    if not (first.valid and last.valid):
        return None
    if year is None:
        if base.year is None:
            return None
        first, _, _ = _nearest(first, base, role)
        crosses = (last.month or 0, last.day or 0) < (first.month or 0, first.day or 0)
        last = Stamp((first.year or base.year) + crosses, last.month, last.day)
    elif month2 and month and month2 < month and "year2" not in bound and "month2" in bound:
        last = Stamp(year + 1, month2, bound.get("day2"))  # "30 December 2019 to 2 January"
    elif month2 and month and month2 < month and not ("year" in bound and "year2" in bound):
        first = Stamp(year - 1, month, bound.get("day"))
    one, two = first.when(), last.when()
    if one is None or two is None or not (first.valid and last.valid) or one.value >= two.value:
        return None
    return _Made(_interval(one, two), "interval", role="duration")


def _decade(bound: _Bound, base: Stamp, role: Role) -> _Made | None:
    first = bound["decade"]
    return _Made(When(value=f"{first}/{first + 9}", precision="interval"), "interval")


_ACTIONS = {
    "date": _dated,
    "month": _month,
    "year": _year,
    "closed_year": _year,
    "weekday": _weekday,
    "weekday_day": _weekday_day,
    "relative": _relative,
    "shift": _shift,
    "ago": _ago,
    "ahead": _ahead,
    "since": _since,
    "within": _within,
    "past": _past,
    "coming": _coming,
    "range": _range,
    "decade": _decade,
}
