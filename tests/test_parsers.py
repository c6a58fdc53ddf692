# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The shipped parsers hold their floors: on the probe of the register, and on test treebanks if these are at hand."""

from __future__ import annotations

import json
import time
import tomllib
from importlib import resources
from pathlib import Path

import pytest

from dragoman.languages import load
from dragoman.training.corpus import Corpus, texts_of_ten
from dragoman.training.recipe import read_recipe
from dragoman.training.scores import score

import parsers

FLOORS = tomllib.loads((Path(__file__).parent / "parser_floors.toml").read_text(encoding="utf-8"))
LANGUAGES = sorted(FLOORS)
LARGEST = 15e6  # bytes
LOADING = 0.4  # seconds, in the best of three


def folder(language: str) -> Path:
    return Path(str(resources.files(f"dragoman.languages.{language}")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_relations_of_the_probe(language: str) -> None:
    found, total = parsers.probe(load(language).model, parsers.PROBES / f"{language}.tsv")
    assert total.total() > 1000
    assert 100 * found.total() / total.total() >= FLOORS[language]["probe"]


@pytest.mark.shared
@pytest.mark.parametrize("language", LANGUAGES)
def test_treebanks(language: str, shared: Path) -> None:
    pack = folder(language) / "training"
    corpus = Corpus(read_recipe(pack / "recipe.toml"), shared / "treebanks" / language, language, pack)
    model = load(language).model
    for treebank, floors in FLOORS[language]["treebanks"].items():
        scores = score(model, texts_of_ten(corpus.sentences([treebank]), model.vocab))
        read = {name: scores.relations.get(name.removeprefix("rel "), getattr(scores, name, 0.0)) for name in floors}
        assert {name: value for name, value in read.items() if value < floors[name]} == {}, treebank


@pytest.mark.parametrize("language", LANGUAGES)
def test_size_and_loading(language: str) -> None:
    model = folder(language) / "model"
    assert sum(file.stat().st_size for file in model.rglob("*") if file.is_file()) <= LARGEST
    assert load(language).model.pipe_names  # what spaCy reads once for all models does not count
    taken = []
    for _ in range(3):
        begun = time.perf_counter()
        assert load(language).model.pipe_names
        taken.append(time.perf_counter() - begun)
    assert min(taken) <= LOADING


@pytest.mark.parametrize("language", LANGUAGES)
def test_card_is_that_of_the_model_and_the_recipe(language: str) -> None:
    card = json.loads((folder(language) / "model-card.json").read_text(encoding="utf-8"))
    assert card["recipe"] == read_recipe(folder(language) / "training" / "recipe.toml").sha
    meta = json.loads((folder(language) / "model" / "meta.json").read_text(encoding="utf-8"))
    assert (card["name"], card["version"]) == (meta["name"], meta["version"])


def test_probe_names_words_of_its_sentences() -> None:
    for language in LANGUAGES:
        model = load(language).model
        for text, expected in parsers.read_probe(parsers.PROBES / f"{language}.tsv"):
            forms = [token.text for token in model.make_doc(text)]
            for one in expected:
                for form in (one.head, one.dependent):
                    word, _, number = form.partition("#")
                    assert forms.count(word) >= int(number or 1), (text, form)
