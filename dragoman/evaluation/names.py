# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""When two names are taken for the same: of persons (with some tolerance), of bodies by id (with none), of places."""

from __future__ import annotations

import difflib
import functools
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import resources

from dragoman.evaluation.facts import Facts, listed

_WORD = re.compile(r"[^\W_]+")
_CODE = re.compile(r"\b[A-Z]{3}\b")
_REGISTRY_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True)
class _Rules:
    family_name_first: frozenset[str]
    particles: frozenset[str]
    honorifics: frozenset[str]
    small_words: frozenset[str]
    same_id: Mapping[str, str]
    latin: Mapping[int, str]


@functools.cache
def _rules() -> _Rules:
    table = tomllib.loads(resources.files(__package__).joinpath("names.toml").read_text(encoding="utf-8"))
    return _Rules(
        family_name_first=frozenset(table["family_name_first"]),
        particles=frozenset(table["particles"]),
        honorifics=frozenset(table["honorifics"]),
        small_words=frozenset(table["small_words"]),
        same_id=table["same_id"],
        latin={ord(letter): latin for letter, latin in table["latin"].items()},
    )


@functools.lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """A name without case and accents, Cyrillic as Latin; other scripts stay as they are."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_rules().latin)


def plain(text: str) -> str:
    """A folded name without its punctuation."""
    return " ".join(_WORD.findall(fold(text)))


def names_of(item: Facts, field: str) -> list[str]:
    """Every name an item goes by: those of the field and its `aliases`."""
    return [str(name) for name in listed(item.get(field)) + listed(item.get("aliases"))]


# ---- persons


@functools.lru_cache(maxsize=65536)
def _words(name: str) -> tuple[str, ...]:
    words = _WORD.findall(fold(name).replace("'", "").replace("’", ""))
    return tuple(word for word in words if word not in _rules().honorifics) or tuple(words)


@functools.lru_cache(maxsize=65536)
def _alike(one: str, other: str) -> bool:
    """Two words that may be spellings of one name; short words must be closer ("Wang" is not "Yang")."""
    if one == other:
        return True
    least = 0.75 if min(len(one), len(other)) >= 5 else 0.85
    return difflib.SequenceMatcher(None, one, other).ratio() >= least


def _surnames(words: tuple[str, ...], country: str | None) -> set[str]:
    """The forms a surname may have: the family name, with and without its particles."""
    if country in _rules().family_name_first:
        return {words[0]}
    start = len(words) - 1
    while start > 1 and words[start - 1] in _rules().particles:
        start -= 1
    return {words[-1], "".join(words[start:])}


def same_name(one: str, other: str, country: str | None = None) -> bool:
    """Whether two names may be one person's: surnames alike, or all words of the shorter name in the longer one.

    `country` (ISO 3166-1 alpha-3) tells where the family name stands.
    """
    ours, theirs = _words(one), _words(other)
    if not ours or not theirs:
        return False
    if any(_alike(a, b) for a in _surnames(ours, country) for b in _surnames(theirs, country)):
        return True
    shorter, longer = sorted((ours, theirs), key=len)
    return all(any(_alike(a, b) for b in longer) for a in shorter)


# ---- ids


@functools.lru_cache(maxsize=65536)
def key(name: str) -> str:
    """An id or the name of a body without its case, accents, small words and the order of the others."""
    return " ".join(sorted(set(re.split(r"[\W_]+", fold(name))) - {""} - _rules().small_words))


class AliasTable:
    """Which id a name of a body stands for.

    `aliases` adds to the bodies that have two ids anyway (`un` and `UNO`): an id and the other names it has.
    """

    def __init__(self, aliases: Mapping[str, str | Iterable[str]] | None = None) -> None:
        same = _rules().same_id
        self._ids = dict(same)
        for name, others in (aliases or {}).items():
            keys = [key(n) for n in (name, *([others] if isinstance(others, str) else others))]
            known = next((same[k] for k in keys if k in same), name)
            self._ids.update(dict.fromkeys(keys, known))

    def ids(self, names: Iterable[str]) -> list[str]:
        """The names, each replaced by its id where the table has one."""
        return [self._ids.get(key(name), name) for name in names]


def same_speaker(gold: str, predicted: str, country: str | None) -> bool:
    """Whether a predicted speaker is the gold's: a country code, a registry id, else a person of that country."""
    if _CODE.fullmatch(gold) or _CODE.fullmatch(predicted):
        return gold in _CODE.findall(predicted)
    if _REGISTRY_ID.fullmatch(gold):
        return key(gold) == key(predicted)
    return same_name(gold, predicted, country)
