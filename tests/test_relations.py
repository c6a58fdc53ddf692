# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What sides are called to each other, and the numbers told with an act: read from sentences of our own."""

from __future__ import annotations

from pathlib import Path

import pytest
from lexicon_examples import reader

from dragoman.codebook import codebook
from dragoman.languages import load
from dragoman.languages.lexicon import Example
from dragoman.records import Pledge, Quantity, RelationLabel, Report
from dragoman.tables import Row, read_table

QUANTITIES = Path(__file__).parent / "tables" / "quantities.tsv"


def told(label: RelationLabel) -> str:
    """A label as an example of ``relations.lex`` writes it."""
    parties = sorted(p.name if p.country in (None, "IGO") else p.country for p in label.parties)
    since = f" since {label.since.value}" if label.since else ""
    return f"{label.level} {','.join(parties)}{since}"


EXAMPLES = [(code, one) for code in ("en", "fr") for one in load(code).relations.examples]


@pytest.mark.parametrize(("language", "example"), EXAMPLES, ids=[f"{code}:{one.line}" for code, one in EXAMPLES])
def test_examples_of_the_lexicons_of_relations(language: str, example: Example) -> None:
    found = [told(one) for one in reader().read(example.text, language=language).relation_labels]
    assert ("; ".join(sorted(found)) or "nothing") == example.expected


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_level_has_words_and_an_example(language: str) -> None:
    lexicon = load(language).relations
    assert {entry.section for entry in lexicon.entries()} >= set(codebook().levels)
    assert {one.expected.split()[0] for one in lexicon.examples} >= set(codebook().levels)


def only(report: Report) -> RelationLabel:
    (found,) = report.relation_labels
    return found


def test_a_label_told_twice_is_one_record_with_all_its_evidence() -> None:
    text = (
        "The strategic partnership between Kenya and Japan is old. Kenya and Japan were strategic partners since 2010."
    )
    label = only(reader().read(text, language="en"))
    assert label.since is not None
    assert label.since.value == "2010"
    words = [one.text for one in label.evidence if one.field == "label"]
    assert words == ["strategic partnership", "strategic partners"]
    for one in label.evidence:
        assert text[one.start : one.end] == one.text


def test_who_says_our_partnership_is_a_party_to_it() -> None:
    text = "« Notre partenariat stratégique avec le Chili est solide », a déclaré le ministre péruvien Juan Vargas."
    assert {p.country for p in only(reader().read(text, language="fr")).parties} == {"CHL", "PER"}


def test_relations_that_are_suspended_are_no_partnership_besides() -> None:
    found = reader().read("Mali suspended its strategic partnership with Oman.", language="en").relation_labels
    assert [one.level for one in found] == ["suspended"]


def shown(quantity: Quantity) -> str:
    return f"{quantity.value:.15g} {quantity.unit}" + (f" ({quantity.of.text})" if quantity.of else "")


def cases() -> list[Row]:
    return read_table(QUANTITIES, ("language", "sentence", "quantities"))


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case['language']}:{case.line}")
def test_quantities_told_with_an_act(case: Row) -> None:
    report = reader().read(case["sentence"], language=case["language"], published="2024-05-06")
    found = [shown(one) for event in report.events for one in event.quantities]
    assert ("; ".join(found) or "-") == case["quantities"]
    for event in report.events:
        for one in event.quantities:
            assert case["sentence"][one.span.start : one.span.end] == one.span.text


def pledge(sentence: str, language: str) -> Pledge:
    (found,) = reader().read(sentence, language=language, published="2024-05-06").pledges
    return found


@pytest.mark.parametrize(
    ("language", "sentence", "deadline", "quantity"),
    [
        ("en", "Japan promised to lend Kenya 200 million dollars by 2026.", "2026", "200000000 USD"),
        ("en", "By the end of 2026, Japan will lend Kenya 200 million dollars.", "2026", "200000000 USD"),
        ("en", "Japan is ready to train 500 Kenyan engineers.", None, "500 engineer"),
        ("fr", "Le Japon a promis de prêter 200 millions de dollars au Kenya avant 2026.", "2026", "200000000 USD"),
        ("fr", "D'ici 2026, le Japon prêtera 200 millions de dollars au Kenya.", "2026", "200000000 USD"),
    ],
)
def test_pledges_have_the_deadline_and_the_sum_that_are_told(
    language: str, sentence: str, deadline: str | None, quantity: str
) -> None:
    found = pledge(sentence, language)
    assert (found.deadline.value[:4] if found.deadline else None) == deadline
    assert found.quantity is not None
    assert shown(found.quantity).partition(" (")[0] == quantity
