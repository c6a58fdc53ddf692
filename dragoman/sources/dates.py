# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Dates and languages as tables, pages and feeds write them, as ISO writes them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(\d{4})(?:-(\d\d?)(?:-(\d\d?)(?:[T ]\s*(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?)?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?Z?)?")
_NUMBERS = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b")
_WORDS = (
    re.compile(
        r"\b(\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(?:de\s+)?([^\W\d]{3,})\.?,?\s+(?:de\s+)?(\d{4})\b"
    ),  # 4 mars 2020
    re.compile(r"\b()([^\W\d]{3,})\.?\s+(\d{4})\b"),  # March 2020
)
_MONTH_FIRST = re.compile(r"\b([^\W\d]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")  # March 4, 2020
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv enero",
            "february feb février fevrier févr fév febrero",
            "march mar mars marzo",
            "april apr avril avr abril",
            "may mai mayo",
            "june jun juin junio",
            "july jul juillet juil julio",
            "august aug août aout agosto",
            "september sep sept septembre septiembre",
            "october oct octobre octubre",
            "november nov novembre noviembre",
            "december dec décembre decembre déc diciembre",
        ),
        1,
    )
    for name in names.split()
}
_YEARS = range(1000, 3000)
_LARGEST = 10**14
_SECONDS, _MILLISECONDS = 10**8, 10**11  # smaller numbers are no times since 1970 that a report could have


def iso_date(value: object) -> tuple[str | None, str]:
    """A date as ISO 8601, as exact as it is told, and a note (empty where there is nothing to say).

    Numbers with day and month are read as day/month (``04/03/2020`` is 4 March) unless that is impossible; numbers
    alone are years, or seconds or milliseconds since 1970. None, with a note, for what is no date.
    """
    if value is None or value == "" or value != value:  # NaN, which tables write for nothing
        return None, ""
    if isinstance(value, datetime):
        return _moment(value), ""
    if isinstance(value, date):
        return value.isoformat(), ""
    if isinstance(value, bool):
        return None, _unknown(value)
    if isinstance(value, (int, float)):
        if abs(value) > _LARGEST:
            return None, _unknown(value)
        return _number(value)
    text = " ".join(str(value).split())
    if not text:
        return None, ""
    return _written(text)


def _number(value: float) -> tuple[str | None, str]:
    if value == int(value) and int(value) in _YEARS:
        return str(int(value)), ""
    if value >= _SECONDS and (day := _COMPACT.fullmatch(str(int(value)))) and _day(*day.groups()[:3]):
        return _day(*day.groups()[:3]), ""
    if value < _SECONDS:
        day = _COMPACT.fullmatch(str(int(value))) if value >= 0 else None
        found = _day(*day.groups()[:3]) if day else None
        return (found, "") if found else (None, _unknown(value))
    try:
        return _moment(datetime.fromtimestamp(value / (1000 if value >= _MILLISECONDS else 1), UTC)), ""
    except (OverflowError, OSError, ValueError):
        return None, _unknown(value)


def _written(text: str) -> tuple[str | None, str]:
    if iso := _ISO.fullmatch(text):
        return _iso(iso, text)
    if compact := _COMPACT.fullmatch(text):
        year, month, day, hour, minute, _ = compact.groups()
        found = _day(year, month, day)
        if found and hour is not None and int(hour) < 24 and int(minute) < 60:
            found = f"{found}T{hour}:{minute}"
        return (found, "") if found else (None, _unknown(text))
    try:
        return _moment(parsedate_to_datetime(text)), ""
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    if numbers := _NUMBERS.search(text):
        first, second, year = numbers.groups()
        if found := _day(year, second, first):
            doubt = int(first) <= 12 and first != second
            return found, f"the date '{text}' was read as day/month" if doubt else ""
        found = _day(year, first, second)
        return (found, "") if found else (None, _unknown(text))
    if found := _in_words(text):
        return found, ""
    return None, _unknown(text)


def _iso(found: re.Match[str], text: str) -> tuple[str | None, str]:
    year, month, day, hour, minute, second, zone = found.groups()
    if month is None:
        return (year, "") if int(year) in _YEARS else (None, _unknown(text))
    if day is None:
        return (f"{year}-{int(month):02d}", "") if _day(year, month, "1") else (None, _unknown(text))
    whole = _day(year, month, day)
    if whole is None:
        return None, _unknown(text)
    if hour is None or int(hour) > 23 or int(minute) > 59:
        return whole, ""
    zone = (zone or "").upper()
    zone = "Z" if zone in ("Z", "UTC", "GMT") else f"{zone[:3]}:{zone[-2:]}" if zone else ""
    seconds = f":{second}" if second and int(second) < 60 else ""
    return f"{whole}T{hour}:{minute}{seconds}{zone}", ""


def _in_words(text: str) -> str | None:
    lower = text.lower()
    if (first := _MONTH_FIRST.search(lower)) and (month := _MONTHS.get(first[1])):
        return _day(first[3], str(month), first[2])
    for pattern in _WORDS:
        for found in pattern.finditer(lower):
            if month := _MONTHS.get(found[2]):
                return _day(found[3], str(month), found[1]) if found[1] else f"{found[3]}-{month:02d}"
    return None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _moment(value: datetime) -> str | None:
    """A time to the second; midnight without a time zone is how tables write a day."""
    if value != value:  # the NaT of data frames
        return None
    if value.tzinfo is None and (value.hour, value.minute, value.second) == (0, 0, 0):
        return value.date().isoformat()
    return value.replace(microsecond=0).isoformat()


def _unknown(value: object) -> str:
    return f"the date '{str(value)[:60]}' is none that is understood; write YYYY-MM-DD"


def older(published: str | None, since: str | None) -> bool:
    """Whether what was published so is surely older than a date; both may be as vague as a year."""
    if not published or not since:
        return False
    return published[: len(since)] < since[: len(published)]


# ---- languages

_NAMES = {
    "ara": "ar", "arabic": "ar", "arabe": "ar", "chi": "zh", "zho": "zh", "chinese": "zh", "chinois": "zh",
    "deu": "de", "ger": "de", "german": "de", "allemand": "de", "deutsch": "de", "eng": "en", "english": "en",
    "anglais": "en", "fra": "fr", "fre": "fr", "french": "fr", "français": "fr", "francais": "fr", "ita": "it",
    "italian": "it", "italien": "it", "jpn": "ja", "japanese": "ja", "por": "pt", "portuguese": "pt",
    "portugais": "pt", "rus": "ru", "russian": "ru", "russe": "ru", "spa": "es", "spanish": "es", "espagnol": "es",
    "español": "es",
}  # fmt: skip


def language_code(value: object) -> str | None:
    """A language as ISO 639-1 (``fra``, ``fr-CA``, ``French``, ``français`` are ``fr``); None where it is not told."""
    text = str(value).strip().lower() if value is not None else ""
    if text in _NAMES:
        return _NAMES[text]
    code = re.split(r"[-_;, ]", text)[0]
    code = _NAMES.get(code, code)
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None
