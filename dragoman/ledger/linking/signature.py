# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Signatures of texts: which texts are copies of each other, and which are on the same matter.

A signature has a version, marks, a MinHash of the runs of three words of the text, and hashes of the names in it. It is
made of integer arithmetic only, so it is the same on every platform. The words themselves cannot be read from it.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from dragoman.registry.forms import fold

VERSION = 1
PERMUTATIONS = 128
SHINGLE = 3  # words in a run
BANDS = 32  # of four rows each: a pair with half of its runs in common shares a band in seven cases of eight
NAMES = 64  # hashes kept of the names of a text: the smallest, so that two texts keep the same of those they share
NEAR = 0.5  # share of runs in common from which two texts of one language are near-duplicates
_SHORTEST = 4  # letters of a name
_HEAD = 200  # characters in which an agency says that it corrects itself

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:»\"”]\s*|\n\s*)[«\"“]?\s*\Z")
_CORRECTED = re.compile(r"\b(?:correction|corrects?|corrected|corrige|corrigee?|rectificatif|rectifie|erratum)\b")

Words32 = npt.NDArray[np.uint32]


def _constants() -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """Multipliers (odd) and addends of the permutations, from a counter mixed as in SplitMix64."""
    state = np.arange(1, 2 * PERMUTATIONS + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    state = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    state = (state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    state ^= state >> np.uint64(31)
    return state[:PERMUTATIONS] | np.uint64(1), state[PERMUTATIONS:]


_MULTIPLIERS, _ADDENDS = _constants()


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature taken apart: the MinHash (``PERMUTATIONS`` numbers), hashes of names, and whether the text says that
    it corrects an earlier one."""

    minhash: Words32
    names: frozenset[int]
    corrected: bool

    def resemblance(self, other: Signature) -> float:
        """The estimated share (0 … 1) of runs of words that two texts have in common."""
        return float(np.mean(self.minhash == other.minhash))

    def company(self, other: Signature) -> float:
        """The share (0 … 1) of names that two texts have in common."""
        if not self.names or not other.names:
            return 0.0
        edge = min(_edge(self.names), _edge(other.names))
        union = {n for n in self.names | other.names if n <= edge}
        return len(self.names & other.names & union) / len(union) if union else 0.0


def _edge(names: frozenset[int]) -> int:
    """Up to which hash all names of the text are kept."""
    return max(names) if len(names) >= NAMES else 1 << 32


def signature(text: str) -> bytes:
    """The signature of a text. Case, accents and punctuation do not count; an empty text has the signature of none."""
    folded = fold(text)
    words = _WORD.findall(folded)
    runs = {" ".join(words[n : n + SHINGLE]) for n in range(max(1, len(words) - SHINGLE + 1))} if words else set()
    hashes = np.fromiter(sorted(map(_hash, runs)), dtype=np.uint64, count=len(runs))
    if len(hashes):
        # Multiply-shift: the upper half of a product is spread evenly, whatever the values are.
        minhash = np.full(PERMUTATIONS, 0xFFFFFFFF, dtype=np.uint32)
        for part in np.array_split(hashes, 1 + len(hashes) // 4096):
            spread = (part[:, None] * _MULTIPLIERS + _ADDENDS) >> np.uint64(32)
            minhash = np.minimum(minhash, spread.min(axis=0).astype(np.uint32))
    else:
        minhash = np.zeros(PERMUTATIONS, dtype=np.uint32)
    names = np.array(sorted({_hash(name) for name in _names(text)})[:NAMES], dtype="<u4")
    mark = bool(_CORRECTED.search(folded[:_HEAD]))
    return bytes((VERSION, int(mark))) + minhash.astype("<u4").tobytes() + names.tobytes()


def _hash(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def _names(text: str) -> set[str]:
    """Words with a capital that do not begin a sentence, and numbers of three digits and more but years."""
    found = set()
    for match in _WORD.finditer(text):
        word = match.group()
        if word[0].isdigit():
            if word.isascii() and word.isdigit() and len(word) > 2 and not 1900 <= int(word[:9]) <= 2100:
                found.add(word)
        elif word[0].isupper() and len(word) >= _SHORTEST and not _begins_sentence(text, match.start()):
            found.add(fold(word))
    return found


def _begins_sentence(text: str, start: int) -> bool:
    return _SENTENCE_START.search(text[max(0, start - 4) : start]) is not None if start > 4 else True


@lru_cache(maxsize=1 << 16)
def unpack(value: bytes | None) -> Signature | None:
    """A signature taken apart; None where there is none, or it was made by another version."""
    if not value or value[0] != VERSION:
        return None
    numbers = np.frombuffer(value, dtype="<u4", offset=2)
    return Signature(
        minhash=numbers[:PERMUTATIONS].astype(np.uint32),
        names=frozenset(map(int, numbers[PERMUTATIONS:])),
        corrected=bool(value[1]),
    )


def near_duplicates(signatures: Mapping[str, bytes | Signature | None], languages: Mapping[str, str]) -> dict[str, str]:
    """Each text with the smallest id among its near-duplicates; a text without any has its own.

    Texts that share a band of their MinHash are compared, and are near-duplicates where at least ``NEAR`` of their
    runs of words agree; copies of copies count. Texts in different languages never are.
    """
    leader = {text: text for text in signatures}
    opened = {text: unpack(value) if isinstance(value, bytes) else value for text, value in signatures.items()}

    def find(text: str) -> str:
        while leader[text] != text:
            leader[text] = leader[leader[text]]
            text = leader[text]
        return text

    buckets: defaultdict[tuple[str, int, bytes], list[str]] = defaultdict(list)
    rows = PERMUTATIONS // BANDS
    for text in sorted(signatures):
        one = opened[text]
        if one is None:
            continue
        for band in range(BANDS):
            key = one.minhash[band * rows : (band + 1) * rows].tobytes()
            buckets[languages.get(text, ""), band, key].append(text)
    for texts in buckets.values():
        for left, right in _comparisons(texts):
            a, b = find(left), find(right)
            if a != b and _near(opened[left], opened[right]):
                leader[max(a, b)] = min(a, b)
    return {text: find(text) for text in signatures}


_ALL_PAIRS = 50  # texts in a band up to which each is compared to each


def _comparisons(texts: Sequence[str]) -> list[tuple[str, str]]:
    """Which texts of a band to compare: all, or, where hundreds are copies of one, each with those next to it."""
    reach = len(texts) if len(texts) <= _ALL_PAIRS else _ALL_PAIRS // 2
    return [(texts[n], other) for n in range(len(texts)) for other in texts[n + 1 : n + 1 + reach]]


def _near(one: Signature | None, other: Signature | None) -> bool:
    return one is not None and other is not None and one.resemblance(other) >= NEAR
