# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The words of the codebook's domains: how many there are, and how often a hit at random is right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dragoman.codebook import codebook
from dragoman.languages import load
from dragoman.tables import cells

VERDICTS = Path(__file__).parent / "verdicts" / "domains"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_domain_has_forty_terms(language: str) -> None:
    terms: dict[str, set[str]] = {domain: set() for domain in codebook().domains}
    for row in load(language).table("domains.tsv", ("domain", "terms", "excludes")):
        terms[row["domain"]].update(cells(row["terms"]))
    assert {domain: len(found) for domain, found in terms.items() if len(found) < 40} == {}


@pytest.mark.parametrize("file", sorted(VERDICTS.glob("*.jsonl")), ids=lambda file: file.stem)
def test_nine_of_ten_hits_drawn_at_random_are_right(file: Path) -> None:
    verdicts = [json.loads(line)["right"] for line in file.read_text(encoding="utf-8").splitlines()]
    assert len(verdicts) >= 100
    assert None not in verdicts
    assert sum(verdicts) / len(verdicts) >= 0.9
