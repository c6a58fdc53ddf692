# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Made sentences of known facts, in pairs: what swaps, what must not change, and what changes as the codebook says."""

from __future__ import annotations

import tomllib

import pytest

from dragoman.codebook import codebook

import metamorphic
from metamorphic import DATA, LANGUAGES, Count, frames, pairs, rows, table

FLOORS = tomllib.loads((DATA / "floors.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def counts() -> dict[str, Count]:
    return metamorphic.measure()


@pytest.mark.parametrize("language", LANGUAGES)
def test_pairs_hold(language: str, counts: dict[str, Count]) -> None:
    count = counts[language]
    assert count.pairs.total() >= 2000
    failures = "\n".join(f"{pair.relation} {pair.act}: {wrong}" for pair, wrong in count.failures)
    print(failures)
    assert count.share >= FLOORS[language], f"{count.share:.1%} of the pairs hold, not these:\n{failures}"


def test_the_tables_of_the_languages_belong_together() -> None:
    acts = list(table("acts.tsv"))
    assert {row["type"] for row in rows("acts.tsv")} == {act.type for act in codebook().acts.values()}
    for language in LANGUAGES:
        assert list(table(f"{language}.acts.tsv")) == acts
        assert list(table(f"{language}.countries.tsv")) == list(table(f"{LANGUAGES[0]}.countries.tsv"))
        words = [(row["what"], row["kind"]) for row in rows(f"{language}.words.tsv")]
        assert words == [(row["what"], row["kind"]) for row in rows(f"{LANGUAGES[0]}.words.tsv")]
        for relation, forms in frames(LANGUAGES[0]).items():
            assert len(frames(language)[relation]) == len(forms), relation


def test_sentences_are_whole_and_always_the_same() -> None:
    found = pairs(draws=1)
    for language, own in found.items():
        for pair in own:
            for saying in (pair.base, pair.other):
                assert not set("{}/|") & set(saying.text), saying.text
                assert "  " not in saying.text
        assert own == pairs(draws=1)[language]
