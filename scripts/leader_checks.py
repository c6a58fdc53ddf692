# SPDX-FileCopyrightText: Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Further sources on who held office, for ``build_leaders.py``: they confirm terms, and nothing of theirs is written.

REIGN has the day on which a ruler began. The CIA's list of October 2019 has no dates; for some states it is a year old.
world-leaders-current says who ruled some states on one day of 2026.
"""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

_CIA_MONTHS = ("2018-10", "2019-10")
_CIA = "cia-world-leaders-2019-10.csv"
_REIGN = "reign-leaderlist-2021-03.csv"
_CURRENT = "world-leaders-current-2026-08-22.json"
_CURRENT_DAYS = ("2026-08-22", "2026-08-22")
_RULES = frozenset({"head-of-state", "head-of-government"})
_NEAR = 31  # days between two sources' beginnings of one term

# Names of states in the CIA's list that are not those of the other sources.
_CIA_COUNTRIES = {
    "bahamas-the": "BHS", "burma": "MMR", "cabo-verde": "CPV", "congo-democratic-republic-of-the": "COD",
    "congo-republic-of-the": "COG", "cote-d'ivoire": "CIV", "czechia": "CZE", "gambia-the": "GMB", "korea-north": "PRK",
    "korea-south": "KOR", "micronesia-federated-states-of": "FSM", "sao-tome-and-principe": "STP", "timor-leste": "TLS",
    "vatican-city)": "VAT",
}  # fmt: skip
# Abbreviations of REIGN that are not, or not for the same state, those of Correlates of War.
_REIGN_COUNTRIES = {"GFR": "DEU", "YUG": "SRB", "SER": "SRB", "RUM": "ROU", "RUS": "RUS"}
_PARTICLES = frozenset({"dos", "bin", "ben", "van", "von", "the", "and", "der", "del"})


@dataclass(frozen=True, slots=True)
class Seen:
    """What a source tells: somebody held one of some offices, from a day on (``start``) or ``within`` two dates."""

    source: str
    country: str
    offices: frozenset[str]
    name: str
    start: str = ""
    within: tuple[str, str] | None = None


def words(name: str) -> set[str]:
    """The words of a name by which it is compared: folded, without particles and initials."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(str.maketrans("ıøłđ", "iold", "'’ʻ`")))
    found = re.findall(r"[a-z]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return {word for word in found if len(word) > 2} - _PARTICLES


def cia(folder: Path, countries: dict[str, str], office_code: Callable[[str, str], str]) -> Iterator[Seen]:
    """The holders of the offices of the registry in the CIA's list."""
    with (folder / _CIA).open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            label = row["country"].casefold().replace(",", "").replace(" ", "-")
            code = _CIA_COUNTRIES.get(label) or countries.get(label, "")
            title = re.split(r",| & ", row["office"])[0].replace("External Relations", "Foreign Affairs")
            title = re.sub(r"Foreign Relations\b|Foreign$", "Foreign Affairs", title)
            office = office_code(title, code)
            if code and office and "Acting" not in row["office"]:
                yield Seen("cia", code, frozenset({office}), press_name(row["name"]), within=_CIA_MONTHS)


def press_name(name: str) -> str:
    """A name of the CIA's list, where the family name stands in capitals, as newspapers print it."""
    name = re.sub(r",? (Jr\.?|Sr\.?|II|III)$|\s*\([^)]*\)|\s*,.*$", "", name).strip()
    return re.sub(r"[^\W\d_]{2,}", lambda m: m[0].capitalize() if m[0].isupper() else m[0], name)


def reign(folder: Path, cow: dict[str, str]) -> Iterator[Seen]:
    """The rulers of REIGN; ``cow`` maps abbreviations of Correlates of War to countries."""
    with (folder / _REIGN).open(encoding="latin-1", newline="") as handle:
        for row in csv.DictReader(handle):
            code = _REIGN_COUNTRIES.get(row["stateabb"]) or cow.get(row["stateabb"], "")
            if code and row["sdate"].isdigit():
                start = f"{row['syear']}-{int(row['smonth']):02}-{int(row['sdate']):02}"
                yield Seen("reign", code, _RULES, row["leader"], start=start)


def current(folder: Path, iso2: dict[str, str]) -> Iterator[Seen]:
    """The heads of state and government of world-leaders-current; ``iso2`` maps two-letter codes to countries."""
    told = json.loads((folder / _CURRENT).read_text(encoding="utf-8"))
    for country in told["countries"].values():
        code = iso2.get(country["country"]["iso_code"], "")
        for position, post in country["positions"].items():
            if code and position.replace("_", "-") in _RULES and (holder := post.get("current_holder")):
                # Presidents who govern are listed as head of government too, which the registry does not do.
                yield Seen("world-leaders", code, _RULES, holder["name_en"], within=_CURRENT_DAYS)


def agrees(seen: Seen, names: Iterable[str], start: str, end: str) -> bool:
    """Whether what a source tells is a term of a person of some names, in the same office of the same country."""
    told = words(seen.name)
    if not any(told & words(name) for name in names):
        return False
    if seen.within:
        first, last = seen.within
        return start[: len(last)] <= last and (not end or first <= end)
    if len(start) < 10:
        return bool(start) and seen.start.startswith(start)
    try:
        return abs((date.fromisoformat(seen.start) - date.fromisoformat(start)).days) <= _NEAR
    except ValueError:  # a day that the calendar does not have
        return False
