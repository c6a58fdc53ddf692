# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Compare parsers of one language: on treebanks, on the probe of the register, in speed, and by the records they give.

    python scripts/parsers.py fr dragoman/languages/fr/model parsers/fr-small/model

Treebanks and gold are reference data, not part of the package (scripts/reference.py); the probe is in ``tests/probe``.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from dragoman import Reader
from dragoman.languages import load
from dragoman.training.corpus import Corpus, test_texts
from dragoman.training.recipe import read_recipe
from dragoman.training.scores import score

import quality
from reference import ABSENT, REPOSITORY, reference

if TYPE_CHECKING:
    import spacy.language
    import spacy.tokens

PROBES = REPOSITORY / "tests" / "probe"
EITHER = {"iobj": "obj"}  # whom a verb of asking addresses: the treebanks do not agree on which of the two it is
KINDS = ("events strict", "events lenient", "statements", "speakers", "pledges")
SHOWN = ("nsubj", "obj", "xcomp", "ccomp", "conj", "appos", "acl:relcl")
SENTENCE_KINDS = ("type", "lenient", "strict")


@dataclass(frozen=True, slots=True)
class Expected:
    """A relation of the probe: between two forms, ``#2`` being the second of a form in its sentence."""

    relation: str
    head: str
    dependent: str


def read_probe(path: Path) -> Iterator[tuple[str, list[Expected]]]:
    """The sentences of a probe and the relations that have to be found in them."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            text, relations = line.split("\t")
            yield text, [Expected(*relation.split(" ")) for relation in relations.split("|")]


def probe(model: spacy.language.Language, path: Path) -> tuple[Counter[str], Counter[str]]:
    """How many relations of each kind are found, and how many there are."""
    found: Counter[str] = Counter()
    total: Counter[str] = Counter()
    sentences = list(read_probe(path))
    for doc, (_, expected) in zip(model.pipe(text for text, _ in sentences), sentences, strict=True):
        for one in expected:
            total[one.relation] += 1
            head, dependent = _word(doc, one.head), _word(doc, one.dependent)
            if head is None or dependent is None or dependent.head.i != head.i:
                continue
            found[one.relation] += _same(dependent.dep_, one.relation)
    return found, total


def _same(read: str, wanted: str) -> bool:
    if ":" in wanted:
        return read == wanted
    bare = read.split(":")[0]
    return EITHER.get(bare, bare) == EITHER.get(wanted, wanted)


def _word(doc: spacy.tokens.Doc, form: str) -> spacy.tokens.Token | None:
    text, _, number = form.partition("#")
    same = [token for token in doc if token.text == text]
    n = int(number or 1)
    return same[n - 1] if len(same) >= n else None


def records(folder: Path, language: str, model: str) -> dict[str, float]:
    """F1 of the kinds of records on all gold of a language, in percent."""
    other = [name for name in quality.NAMES if name.startswith("plover") and f"_{language}." not in name]
    evaluation = quality.measure(folder, reader=Reader(models={language: model}), without=other)
    found = {}
    for (name, code), figures in evaluation.figures.items():
        if code == language:
            for kind in SENTENCE_KINDS if name.startswith("plover") else KINDS:
                if kind in figures:
                    found[f"{name} {kind}"] = 100 * figures[kind].f1
    return found


def main(arguments: list[str]) -> int:
    """Print the comparison. The exit code is 2 where arguments or reference data are missing."""
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = reference()
    if folder is None:
        print(ABSENT, file=sys.stderr)
        return 2
    language, *models = arguments
    pack = resources.files(f"dragoman.languages.{language}") / "training"
    recipe = read_recipe(pack / "recipe.toml")
    corpus = Corpus(recipe, folder / "treebanks" / language, language, pack)
    for name in models:
        begun = time.perf_counter()
        model = load(language, name).model
        loading = time.perf_counter() - begun
        size = sum(file.stat().st_size for file in Path(name).rglob("*") if file.is_file()) / 1e6
        print(f"\n{name}: {size:.1f} MB, loaded in {loading:.2f} s")
        for treebank in recipe.treebanks.test:
            texts = test_texts(corpus.sentences([treebank]), model.vocab)
            begun = time.process_time()
            words = sum(len(doc) for doc in model.pipe([text.text for text in texts], batch_size=64))
            speed = words / (time.process_time() - begun)
            scores = score(model, texts)
            kinds = ", ".join(f"{kind} {scores.relations.get(kind, 0):.1f}" for kind in SHOWN)
            print(
                f"  {treebank}: parts of speech {scores.tags:.1f}, lemmas {scores.lemmas:.1f}, UAS {scores.uas:.1f}, "
                f"LAS {scores.las:.1f}, sentences {scores.sentences:.1f}, {kinds}; {speed:,.0f} words a core-second"
            )
        found, total = probe(model, PROBES / f"{language}.tsv")
        share = 100 * found.total() / total.total()
        kinds = ", ".join(f"{kind} {found[kind]}/{n}" for kind, n in total.most_common())
        print(f"  probe: {found.total()} of {total.total()} ({share:.1f} %): {kinds}")
        figures = records(folder, language, name)
        print("  records: " + ", ".join(f"{kind} {value:.1f}" for kind, value in figures.items()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
