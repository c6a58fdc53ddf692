# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""How well a model reads a treebank, from raw text: F1 over words found by their place, as in the CoNLL shared task."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

Place = tuple[int, int]
WEIGHTS = {"tags": 0.1, "features": 0.1, "lemmas": 0.2, "uas": 0.15, "las": 0.35, "sentences": 0.1}
OF_THEIR_OWN = ("acl:relcl",)  # relations that are counted apart from what they are a kind of


@dataclass(slots=True)
class Scores:
    """F1 in percent: words, parts of speech, features, lemmas, heads (``uas``), heads with full relation (``las``),
    sentences; and of each relation, without its subtype, head included."""

    words: float
    tags: float
    features: float
    lemmas: float
    uas: float
    las: float
    sentences: float
    relations: dict[str, float] = field(default_factory=dict)

    @property
    def mean(self) -> float:
        """The mean by which the best pass is chosen."""
        return sum(weight * float(getattr(self, name)) for name, weight in WEIGHTS.items())


def score(model: Language, texts: Iterable[Doc]) -> Scores:
    """A model's scores on texts with gold trees."""
    gold = list(texts)
    read = model.pipe([text.text for text in gold], batch_size=32)
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    relations: dict[str, Counter[str]] = {"right": Counter(), "total": Counter()}
    for true, ours in zip(gold, read, strict=True):
        _compare(_columns(true), _columns(ours), right, total, relations)
        a, b = set(_sentences(true)), set(_sentences(ours))
        right["sentences"] += 2 * len(a & b)
        total["sentences"] += len(a) + len(b)
    words = total["words"] or 1
    return Scores(
        **{name: 100 * right[name] / words for name in ("words", "tags", "features", "lemmas", "uas", "las")},
        sentences=100 * right["sentences"] / (total["sentences"] or 1),
        relations={name: 200 * relations["right"][name] / n for name, n in sorted(relations["total"].items())},
    )


def _compare(
    true: dict[Place, tuple[str, ...]],
    ours: dict[Place, tuple[str, ...]],
    right: Counter[str],
    total: Counter[str],
    relations: dict[str, Counter[str]],
) -> None:
    total["words"] += len(true) + len(ours)
    relations["total"].update(_kind(row[-1]) for row in (*true.values(), *ours.values()))
    for place, row in true.items():
        if place not in ours:
            continue
        other = ours[place]
        right["words"] += 2
        for n, name in enumerate(("tags", "features", "lemmas", "uas")):
            right[name] += 2 * (row[n] == other[n])
        if row[3] == other[3]:
            right["las"] += 2 * (row[4] == other[4])
            if _kind(row[4]) == _kind(other[4]):
                relations["right"][_kind(row[4])] += 1


def _kind(relation: str) -> str:
    return relation if relation in OF_THEIR_OWN else relation.split(":")[0]


def _columns(text: Doc) -> dict[Place, tuple[str, ...]]:
    found: dict[Place, tuple[str, ...]] = {}
    for token in text:
        if token.is_space:
            continue
        head = "root" if token.head.i == token.i else str(token.head.idx)
        found[token.idx, token.idx + len(token)] = (
            token.pos_,
            str(token.morph),
            token.lemma_.lower(),
            head,
            token.dep_,
        )
    return found


def _sentences(text: Doc) -> Iterable[Place]:
    for sentence in text.sents:
        words = [token for token in sentence if not token.is_space]
        if words:
            yield words[0].idx, words[-1].idx + len(words[-1])
