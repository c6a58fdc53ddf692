# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Reckoning: what the words of a date come to, counted from the publication or from the date told before."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Literal

from dragoman.records import Precision, When

Role = Literal["point", "deadline", "since", "start", "duration"]

_VALUE = re.compile(
    r"(?:(?P<y>\d{4})|-)(?:-(?P<m>\d\d)(?:-(?P<d>\d\d)"
    r"(?:T(?P<t>\d\d:\d\d(?::\d\d)?)(?P<z>Z|[+-]\d\d:?\d\d)?)?)?)?"
)
_LONGEST_MONTH = 31
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Stamp:
    """The parts of a date; None where unknown.

    ``time`` is ``HH:MM`` or ``HH:MM:SS``, ``zone`` its distance from UTC as ISO 8601 has it (``Z``, ``+02:00``).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    time: str | None = None
    zone: str | None = None

    @classmethod
    def of(cls, when: When | None) -> Stamp:
        """The parts of a point in time; of an interval, those of its beginning."""
        match = _VALUE.fullmatch(when.value.partition("/")[0]) if when else None
        if match is None:
            return cls()
        year, month, day = (int(part) if part else None for part in match.group("y", "m", "d"))
        return cls(year, month, day, match["t"], match["z"])

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
        precision: Precision = "second" if self.time.count(":") == 2 else "minute"
        return When(value=f"{value}T{self.time}{self.zone or ''}", precision=precision)


Bound = dict[str, Any]


# What the words come to. Each function takes the words of a match, the publication and the role, and answers None where
# they come to no date.


@dataclass(frozen=True, slots=True)
class Made:
    """What the words of a date come to; the fields are those of ``DateFound``."""

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


def dated(bound: Bound, base: Stamp, role: Role) -> Made | None:
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
    return Made(value, "day", coming, past, note)


def _impossible(stamp: Stamp, base: Stamp, role: Role) -> Made | None:
    """A day that no calendar has: its month, and what is wrong with it."""
    assert stamp.month is not None
    if not (1 <= stamp.month <= 12 and stamp.day and stamp.day <= _LONGEST_MONTH):
        return None
    month = Stamp(stamp.year, stamp.month)
    if month.year is None and base.year is not None:
        month = _nearest(month, base, role)[0]
    value = month.when()
    told = f"{calendar.month_name[stamp.month]}{f' {stamp.year}' if stamp.year else ''}"
    return Made(value, "impossible", note=f"{told} has no day {stamp.day}") if value else None


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


def _date_of(bound: Bound, base: Stamp, role: Role) -> Made | None:
    """ "3 March of last year", "in March last year": a day or month of a year told by its distance."""
    if base.year is None or bound["unit"] != "year":
        return None
    month: int = bound["month"] if "month" in bound else bound["monthname"]
    stamp = Stamp(base.year + bound["shift"], month, bound.get("day"))
    value = stamp.when() if stamp.valid else None
    return Made(value, "day" if stamp.day else "month") if value else None


def _quarter(bound: Bound, base: Stamp, role: Role) -> Made | None:
    """A quarter or half of a year; without a year the last that has begun."""
    year, (part, _, nth) = bound.get("year", base.year), bound["ordinal"].partition(" ")
    if year is None:
        return None
    made = narrowed(Made(When(value=f"{year:04d}", precision="year"), "interval"), part + nth, base)
    days, today = made.value.days, base.exact
    if "year" not in bound and days and today and days[0] > today:
        return narrowed(Made(When(value=f"{year - 1:04d}", precision="year"), "interval"), part + nth, base)
    return made


def _month(bound: Bound, base: Stamp, role: Role) -> Made | None:
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
    return Made(value, "month", coming, past) if value else None


def _year(bound: Bound, base: Stamp, role: Role) -> Made | None:
    return Made(When(value=f"{bound.get('year', bound.get('year_inner')):04d}", precision="year"), "year")


def _weekday(bound: Bound, base: Stamp, role: Role) -> Made | None:
    """The last such day not after the publication, or the first not before it; "last" and "next" are never that day."""
    today = base.exact
    if today is None:
        return None
    back = (today.isoweekday() - bound["weekday"]) % 7
    ahead = -back % 7
    shift = next((bound[name] for name in ("shift", "past", "next") if name in bound), None)
    if shift == 1:
        return Made(_day(today + timedelta(ahead or 7)), "weekday")
    if shift == -1:
        return Made(_day(today - timedelta(back or 7)), "weekday")
    coming, past = _day(today + timedelta(ahead)), _day(today - timedelta(back))
    if role in ("deadline", "duration"):
        value = coming
    elif shift == 0 or "this" in bound:  # of these days: the nearest
        value = past if back <= ahead else coming
    else:
        value = past
    return Made(value, "weekday", coming, past)


def _weekday_week(bound: Bound, base: Stamp, role: Role) -> Made | None:
    """ "Tuesday of last week": the day in the week so many from that of the publication."""
    today = base.exact
    if today is None or bound["unit"] != "week":
        return None
    monday = today - timedelta(today.weekday()) + timedelta(weeks=bound["shift"])
    return Made(_day(monday + timedelta(bound["weekday"] - 1)), "day")


def _weekdays(bound: Bound, base: Stamp, role: Role) -> Made | None:
    """ "Monday and Tuesday": the last such days; as far as they are to come, the next."""
    today = base.exact
    if today is None:
        return None
    apart = timedelta((bound["weekday2"] - bound["weekday"]) % _WEEK)
    back = timedelta((today.isoweekday() - bound["weekday2"]) % _WEEK)
    ahead = timedelta((bound["weekday"] - today.isoweekday()) % _WEEK)
    past = _interval(_day(today - back - apart), _day(today - back))
    coming = _interval(_day(today + ahead), _day(today + ahead + apart))
    return Made(coming if role == "deadline" else past, "interval", coming, past, role="duration")


def _weekday_day(bound: Bound, base: Stamp, role: Role) -> Made | None:
    """ "Monday 24": the day nearest to the publication that is both."""
    today = base.exact
    if today is None:
        return None
    near = sorted((today + timedelta(days) for days in range(-45, 46)), key=lambda day: abs((day - today).days))
    fit = [day for day in near if day.day == bound["day"] and day.isoweekday() == bound["weekday"]]
    return Made(_day(fit[0]), "day") if fit else None


def _moved(unit: str, steps: int, base: Stamp) -> When | None:
    """The day, week, weekend, month or year that lies so many steps from the publication."""
    if unit == "year":
        return Stamp(base.year + steps).when() if base.year else None
    if unit == "decade":
        return Stamp(base.year + 10 * steps).when() if base.year else None
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


def _relative(bound: Bound, base: Stamp, role: Role) -> Made | None:
    told, _, part = bound["relative"].partition("/")
    bound["part"] = part or None
    unit, sign, steps = re.split(r"([+-])", told)
    value = _moved(unit, int(sign + steps), base)
    return Made(value, "relative") if value else None


def _anchored(bound: Bound, base: Stamp, role: Role) -> Made | None:
    """ "The day before", "the following week": counted from the date told last, as exact as the unit."""
    unit, sign, steps = re.split(r"([+-])", bound["anchored"])
    value = _moved(unit, int(sign + steps), base)
    return Made(value, "relative") if value else None


def _later(bound: Bound, base: Stamp, role: Role) -> Made | None:
    """ "Two days later": so many from the date told last."""
    return _from(bound, base, 1)


def _sooner(bound: Bound, base: Stamp, role: Role) -> Made | None:
    """ "Two days earlier": so many before the date told last."""
    return _from(bound, base, -1)


def _from(bound: Bound, base: Stamp, sign: int) -> Made | None:
    unit, steps = bound["unit"], sign * int(bound.get("count", 1))
    if unit == "week":
        unit, steps = "day", _WEEK * steps
    value = _moved(unit, steps, base) if unit in ("day", "month", "year", "decade") else None
    return Made(value, "relative") if value else None


def narrowed(made: Made, part: str | None, base: Stamp) -> Made:
    """A month, year or week cut down to the part of it that the words tell; anything else as it is."""
    if part is None or part not in PARTS:
        return made
    value = _part(made.value, part, base)
    coming = _part(made.coming, part, base) if made.coming else None
    past = _part(made.past, part, base) if made.past else None
    return replace(made, value=value, coming=coming, past=past)


# Parts of a year by their first and last month, of a month by days, of a week by weekdays.
_OF_YEAR = {
    "early": (1, 3), "mid": (5, 8), "late": (10, 12), "spring": (3, 5), "summer": (6, 8), "autumn": (9, 11),
    "half1": (1, 6), "half2": (7, 12), "quarter1": (1, 3), "quarter2": (4, 6), "quarter3": (7, 9), "quarter4": (10, 12),
}  # fmt: skip
_OF_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, _LONGEST_MONTH)}
_OF_WEEK = {"early": (1, 2), "mid": (3, 4), "late": (4, 7)}
PARTS = frozenset({*_OF_YEAR, "before", "after"})


def _part(value: When, part: str, base: Stamp) -> When:
    days = value.days
    if days is None:
        return value
    first, last = days
    today = base.exact
    if part in ("before", "after"):
        if today is None or not first <= today <= last:
            return value
        ends = (first, today) if part == "before" else (today, last)
        return _interval(_day(ends[0]), _day(ends[1])) if ends[0] < ends[1] else _day(today)
    if value.precision == "year" and part in _OF_YEAR:
        one, two = (Stamp(first.year, month).when() for month in _OF_YEAR[part])
        return _interval(one, two) if one and two else value
    if value.precision == "month" and part in _OF_MONTH:
        start, stop = _OF_MONTH[part]
        return _interval(_day(first.replace(day=start)), _day(last.replace(day=min(stop, last.day))))
    if value.precision == "interval" and (last - first).days == _WEEK - 1 and part in _OF_WEEK:
        start, stop = _OF_WEEK[part]
        return _interval(_day(first + timedelta(start - 1)), _day(first + timedelta(stop - 1)))
    return value


def _shift(bound: Bound, base: Stamp, role: Role) -> Made | None:
    steps = next(bound[name] for name in ("shift", "this", "next", "past") if name in bound)
    if bound["unit"] in ("day", "hour", "decade"):
        return None
    value = _moved(bound["unit"], steps, base)
    return Made(value, "relative") if value else None


def _ago(bound: Bound, base: Stamp, role: Role) -> Made | None:
    value = _moved(bound["unit"], -bound.get("count", 1), base)
    return Made(value, "relative") if value else None


def _ahead(bound: Bound, base: Stamp, role: Role) -> Made | None:
    value = _moved(bound["unit"], bound["count"], base)
    return Made(value, "relative") if value else None


def _since(bound: Bound, base: Stamp, role: Role) -> Made | None:
    value = _moved(bound["unit"], -bound["count"], base)
    return Made(value, "relative", role="since") if value else None


def _within(bound: Bound, base: Stamp, role: Role) -> Made | None:
    value = _moved(bound["unit"], bound["count"], base)
    return Made(value, "relative", role="deadline") if value else None


def _stretch(bound: Bound, base: Stamp, sign: int) -> Made | None:
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
    return Made(_interval(away, now) if sign < 0 else _interval(now, away), "interval", role="duration")


def _past(bound: Bound, base: Stamp, role: Role) -> Made | None:
    return _stretch(bound, base, -1)


def _coming(bound: Bound, base: Stamp, role: Role) -> Made | None:
    return _stretch(bound, base, 1)


def _range(bound: Bound, base: Stamp, role: Role) -> Made | None:
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
    return Made(_interval(one, two), "interval", role="duration")


def _night(bound: Bound, base: Stamp, role: Role) -> Made | None:
    """The night from one day to the next, as the two days."""
    made = _weekdays(bound, base, role) if "weekday2" in bound else _range(bound, base, role)
    return replace(made, role="point") if made is not None else None


def _decade(bound: Bound, base: Stamp, role: Role) -> Made | None:
    first = bound["decade"]
    return Made(When(value=f"{first}/{first + 9}", precision="interval"), "interval")


ANCHORED = frozenset({"anchored", "later", "sooner"})  # actions that count from the date told last
ACTIONS = {
    "date_of": _date_of,
    "quarter": _quarter,
    "weekday_week": _weekday_week,
    "weekdays": _weekdays,
    "night": _night,
    "anchored": _anchored,
    "later": _later,
    "sooner": _sooner,
    "date": dated,
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
