# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Identity: whether two names are spellings of one, as French and English write it, with or without given names.

What is compared are sounds: letters that different ways of writing use for one sound become one sign
(``identity.toml``). Names alone never prove that two people are one, so there are three answers: the names are the
*same* in all their parts, *related* (one is a part of the other, as a surname is of a full name), or *different*.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import combinations
from typing import Literal
from weakref import WeakKeyDictionary

from dragoman.registry.forms import fold
from dragoman.registry.lookup import Registry

Sameness = Literal["same", "related", "different"]

_WORD = re.compile(r"[^\W_]+")
_VOWELS = re.compile(r"[aeiou]+")
_FEW = 2  # consonants, up to which the vowels must agree too
_LONG = 7  # letters, from which a slip of the pen is allowed
_SLIP = 0.87  # similarity of two long words with one
_LEADERS: MutableMapping[Registry, Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]] = WeakKeyDictionary()
_VOWELS_ALIKE = 0.5  # similarity of the vowels of two words with the same consonants


@dataclass(frozen=True, slots=True)
class _Rules:
    honorifics: frozenset[str]
    particles: frozenset[str]
    suffixes: frozenset[str]
    family_name_first: frozenset[str]
    sounds: tuple[tuple[str, str], ...]
    endings: tuple[tuple[str, str], ...]
    openings: tuple[tuple[str, str], ...]


@cache
def _rules() -> _Rules:
    table = tomllib.loads((files("dragoman.reading") / "identity.toml").read_text(encoding="utf-8"))
    return _Rules(
        honorifics=frozenset(table["honorifics"]),
        particles=frozenset(table["particles"]),
        suffixes=frozenset(table["suffixes"]),
        family_name_first=frozenset(table["family_name_first"]),
        sounds=_replaced(table["sounds"]),
        endings=_replaced(table["endings"]),
        openings=_replaced(table["openings"]),
    )


def _replaced(rows: Iterable[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((old, new) for old, new in rows)


def compare(one: str, other: str, country: str | None = None) -> Sameness:
    """Whether two names are the same, related or different.

    ``country`` (ISO 3166-1 alpha-3) is the state of both, where it is known: it tells whether family names stand
    first. Case, accents, honorifics, particles, hyphens, the order of given and family name and the ways of writing a
    sound do not count. A name that has all words of a longer one but a middle name or initials is the same; a family
    name alone, or a given name alone, is related.
    """
    words, others = _words(one), _words(other)
    if not words or not others:
        return "different"
    if _suffix(one) and _suffix(other) and _suffix(one) != _suffix(other):
        return "different"
    if "".join(words) == "".join(others):
        return "same"
    strict = country in _rules().family_name_first
    shorter, longer = sorted((words, others), key=len)
    if 1 < len(shorter) < len(longer):
        short = one if words is shorter else other
        if _parts(short) == 1 or (_addressed(short) and not _alike(shorter[0], longer[0], strict)):
            return "related" if _inside(shorter, longer, strict) else "different"  # "Paz-Estenssoro", "Mrs Suu Kyi"
    if len(shorter) == 1:
        if any(_alike(shorter[0], joined, strict) for joined in _joined(longer)):
            return "same" if len(longer) == 1 or _whole(shorter[0], longer, strict) else "related"
        return "different"
    if all(any(_fits(a, b, strict) for b in longer) for a in shorter) and _surnames_meet(shorter, longer, strict):
        return "same"
    return "same" if _alike("".join(shorter), "".join(longer), strict) else "different"


def leaders_of(registry: Registry) -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """State → the leaders it had or has, each with all spellings of the name; made once for a registry."""
    if registry not in _LEADERS:
        spellings: dict[str, list[str]] = {}
        for name, key in registry.leader_names.items():
            spellings.setdefault(key, []).append(name)
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for key, terms in registry.terms.items():
            for term in terms:
                found.setdefault(term.country, {})[key] = tuple(spellings.get(key, ()))
        _LEADERS[registry] = {country: tuple(leaders.items()) for country, leaders in found.items()}
    return _LEADERS[registry]


def sound(word: str) -> str:
    """What the spellings of a folded word share: one sign for each sound, no doubled letters."""
    rules = _rules()
    for old, new in rules.endings:
        if word.endswith(old) and len(word) > len(old) + 1:
            word = word[: -len(old)] + new
            break
    for old, new in rules.openings:
        if word.startswith(old) and len(word) > len(old):
            word = new + word[len(old) :]
            break
    for old, new in rules.sounds:
        word = word.replace(old, new)
    return re.sub(r"(.)\1+", r"\1", word)


@lru_cache(maxsize=1 << 16)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others, folded."""
    rules = _rules()
    found = _WORD.findall(fold(name).replace("'", "").replace(".", " "))
    if len(found) > 1:
        kept = [word for word in found if word not in rules.honorifics and word not in rules.suffixes]
        # A particle that stands last, or of which nothing else is left, is a name of its own: "Le", "An".
        bare = [word for n, word in enumerate(kept) if word not in rules.particles or n == len(kept) - 1]
        found = bare or kept or found
    return tuple(found)


def _parts(name: str) -> int:
    """How many words parted by spaces a name has, those that do not tell it from others left out."""
    small = _rules().particles | _rules().honorifics
    return len([part for part in fold(name).split() if part.strip(".") not in small])


def _inside(words: tuple[str, ...], others: tuple[str, ...], strict: bool) -> bool:
    """Whether the words of a name stand one after the other in a longer one."""
    starts = range(len(others) - len(words) + 1)
    return any(all(_alike(a, b, strict) for a, b in zip(words, others[n:], strict=False)) for n in starts)


def _addressed(name: str) -> bool:
    """Whether a name has a form of address before it, after which family names may stand alone."""
    return name.split()[0].casefold().strip(".") in _rules().honorifics


def _suffix(name: str) -> str:
    words = _WORD.findall(fold(name))
    return next((word[0] for word in reversed(words[1:]) if word in _rules().suffixes), "")


def _joined(words: tuple[str, ...]) -> set[str]:
    """The words of a name, and any two and three that stand together written as one: "Jin-ping", "Abdel Fattah"."""
    runs = {"".join(words[a:b]) for a, b in combinations(range(len(words) + 1), 2) if b - a <= 3}
    return {*words, *runs}


def _whole(word: str, words: tuple[str, ...], strict: bool) -> bool:
    return _alike(word, "".join(words), strict)


def _fits(word: str, other: str, strict: bool) -> bool:
    """Whether two words may be one: spellings of each other, or one the initial of the other."""
    return _alike(word, other, strict) or (1 in (len(word), len(other)) and word[0] == other[0])


def _surnames_meet(words: tuple[str, ...], others: tuple[str, ...], strict: bool) -> bool:
    """Whether given and family names agree, in either order; a longer name may have a first name that is never used."""
    last, first = _alike(words[-1], others[-1], strict), _alike(words[0], others[0], strict)
    crossed = _alike(words[-1], others[0], strict) and _alike(words[0], others[-1], strict)
    shorter = len(words) < len(others)
    # A second family name may be left out.
    begins = shorter and len(words) > 1 and _inside(words, others[: len(words)], strict)
    known_by_second = last and shorter
    return (last and _fits(words[0], others[0], strict)) or known_by_second or begins or crossed or (strict and first)


@lru_cache(maxsize=1 << 16)
def _alike(word: str, other: str, strict: bool) -> bool:
    """Whether two folded words are spellings of one name; with ``strict`` the vowels must agree."""
    if word == other:
        return True
    one, two = sound(word), sound(other)
    if one == two:
        return True
    if strict:
        return False
    bones, others = (_VOWELS.sub("", word).replace("g", "k") for word in (one, two))  # "Kadhafi", "Gaddafi"
    if bones == others and len(bones) > _FEW:
        vowels = ("".join(_VOWELS.findall(one)), "".join(_VOWELS.findall(two)))
        return difflib.SequenceMatcher(None, *vowels).ratio() >= _VOWELS_ALIKE
    return min(len(word), len(other)) >= _LONG and difflib.SequenceMatcher(None, one, two).ratio() >= _SLIP
