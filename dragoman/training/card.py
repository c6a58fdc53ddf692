# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The card of a model: what it was made of, how, and how well it reads the test treebanks."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from dragoman.languages.base import numpy_products
from dragoman.training.corpus import Corpus, texts_of_ten
from dragoman.training.recipe import Recipe
from dragoman.training.scores import Scores, score

HEADER = "| treebank | words | parts of speech | features | lemmas | UAS | LAS | sentences |"
TEXT = """# {name} {version}

{description}

Licence: {license}. {size:.1f} MB; loads in {load:.2f} s; {speed:,.0f} words a second on one core of the machine that
made it.

Width {network[width]}, depth {network[depth]}, {network[hidden]} hidden units; {network[epochs]} passes
over {trained:,} words of treebanks ({treebanks}) and {network[written]:,} sentences of the register grammar a pass;
seed {seed}; recipe {recipe}; {libraries}.

F1 in percent on raw text; UAS and LAS are those of all words, punctuation included.

{table}

{relations}
"""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says; ``scores`` by test treebank."""

    name: str
    version: str
    description: str
    license: str
    recipe: str
    seed: int
    trained: int
    network: dict[str, object]
    treebanks: list[str]
    libraries: dict[str, str]
    size: float
    load: float
    speed: float
    scores: dict[str, Scores]

    def write(self, folder: Path) -> None:
        """Write ``card.md`` for people and ``card.json`` for programs."""
        data = asdict(self)
        (folder / "card.json").write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        rows = [HEADER, "|---" + "|---:" * 7 + "|"]
        columns = ("words", "tags", "features", "lemmas", "uas", "las", "sentences")
        rows += [
            f"| {name} | " + " | ".join(f"{getattr(scores, column):.1f}" for column in columns) + " |"
            for name, scores in self.scores.items()
        ]
        first = next(iter(self.scores))
        kinds = ", ".join(f"{name} {value:.0f}" for name, value in self.scores[first].relations.items())
        text = TEXT.format(
            **data | {"treebanks": ", ".join(self.treebanks)},
            table="\n".join(rows),
            relations=f"Relations of {first}, head and relation right: {kinds}.",
        ).replace(str(self.libraries), ", ".join(f"{name} {version}" for name, version in self.libraries.items()))
        (folder / "card.md").write_text(text, encoding="utf-8")


def measure(folder: Path, recipe: Recipe, corpus: Corpus, seed: int, trained: int) -> Card:
    """Measure the model in a folder on the test treebanks of its recipe."""
    from importlib.metadata import version

    import spacy

    begun = time.perf_counter()
    with numpy_products():
        model = spacy.load(folder)
    load = time.perf_counter() - begun
    scores, words, seconds = {}, 0, 0.0
    for name in recipe.treebanks.test:
        texts = texts_of_ten(corpus.sentences([name]), model.vocab)
        begun = time.process_time()
        words += sum(len(doc) for doc in model.pipe([text.text for text in texts], batch_size=64))
        seconds += time.process_time() - begun
        scores[name] = score(model, texts)
    return Card(
        name=recipe.model.name,
        version=str(model.meta["version"]),
        description=recipe.model.description,
        license=recipe.model.license,
        recipe=recipe.sha,
        seed=seed,
        trained=trained,
        network=recipe.network.model_dump(),
        treebanks=recipe.treebanks.train,
        libraries={name: version(name) for name in ("spacy", "thinc", "numpy")},
        size=sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6,
        load=load,
        speed=words / seconds,
        scores=scores,
    )
