# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Training: passes over the texts, a checkpoint after each, the best model kept.

The same recipe, treebanks, seed and numerical library give the same model, whether or not training was stopped and
gone on with in between: each pass has a seed of its own.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Protocol

from dragoman.languages.base import numpy_products
from dragoman.training.corpus import Corpus, texts_of_ten, training_texts
from dragoman.training.network import describe, initialize, new_model
from dragoman.training.recipe import Recipe
from dragoman.training.scores import Scores, score
from dragoman.training.variants import Variation, names_of, read_lexicon

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from thinc.optimizers import Optimizer

WARM_UP = 200  # batches in which the learning rate grows


class CheckpointError(ValueError):
    """A folder with a checkpoint of another recipe, seed or version; the message says what to do."""


class Watcher(Protocol):
    """Who is told how training goes on."""

    def batch(self, epoch: int, epochs: int, done: float) -> None:
        """``done`` (0 to 1) of this pass; passes are counted from 0, ``epochs`` is how many there are."""

    def epoch(self, epoch: int, scores: Scores, best: bool) -> None:
        """A pass is over; ``scores`` are those on the development treebank."""


@dataclass(slots=True)
class Progress:
    """How far training has come."""

    key: str
    epoch: int = 0
    step: int = 0
    best: float = -1.0


class Trainer:
    """Trains one model. ``pack`` is the ``training`` folder of the language pack."""

    def __init__(
        self, recipe: Recipe, treebanks: Path, language: str, pack: Traversable, output: Path, version: str, seed: int
    ) -> None:
        self._recipe, self._output, self._seed, self._version = recipe, output, seed, version
        self.corpus = Corpus(recipe, treebanks, language, pack)
        self._pack = pack
        self._train = self.corpus.sentences(recipe.treebanks.train)
        self._dev = self.corpus.sentences([recipe.treebanks.dev])
        lexicon = recipe.treebanks.lexicon
        names = names_of(self.corpus.words)
        self._variation = Variation(
            recipe.variants, names, read_lexicon(treebanks / lexicon, recipe) if lexicon else None
        )
        self._progress = Progress(f"{recipe.sha} {version} {seed}")

    @property
    def words(self) -> int:
        """Words of the training treebanks."""
        return sum(len(sentence.forms) for sentence in self._train)

    def run(self, watcher: Watcher) -> Path:
        """Train to the end, from the last checkpoint on if there is one; the folder of the best model.

        Raises CheckpointError for a checkpoint that is not of this training.
        """
        from thinc.api import Adam, fix_random_seed

        with numpy_products():
            fix_random_seed(self._seed)
            model = new_model(self._recipe, self._pack)
            initialize(model, self._texts(model, -1))
            optimizer = Adam(self._recipe.network.rate, L2=0.01, beta1=0.9, beta2=0.999, grad_clip=1.0)
            self._resume(model, optimizer)
            while self._progress.epoch < self._recipe.network.epochs:
                self._pass(model, optimizer, watcher)
        return self._output / "model"

    def _pass(self, model: Language, optimizer: Optimizer, watcher: Watcher) -> None:
        from spacy.training import Example
        from thinc.api import fix_random_seed

        progress, network = self._progress, self._recipe.network
        seed = self._seed * 1000 + progress.epoch
        fix_random_seed(seed)
        random = Random(seed)
        texts = self._texts(model, progress.epoch)
        random.shuffle(texts)
        batches = list(_batches(texts, network.batch * min(progress.epoch + 1, 3) // 3))
        total = progress.step + len(batches) * (network.epochs - progress.epoch)
        pipes: list[tuple[str, Any]] = list(model.pipeline)
        warm_up = min(WARM_UP, total // 10)
        for n, batch in enumerate(batches):
            optimizer.learn_rate = network.rate * min((progress.step + 1) / (warm_up + 1), 1 - progress.step / total)
            varied = (self._varied(text, random) for text in batch)
            examples = [Example(model.make_doc(text.text), text) for text in varied]
            model.update(examples, drop=network.dropout, sgd=False)  # type: ignore[arg-type]
            for _, pipe in pipes:  # all at once, because the gradient of the shared layers comes from all of them
                pipe.finish_update(optimizer)
            progress.step += 1
            watcher.batch(progress.epoch, network.epochs, (n + 1) / len(batches))
        progress.epoch += 1
        with model.use_params(optimizer.averages or {}):
            scores = score(model, texts_of_ten(self._dev, model.vocab))
            better = scores.mean > progress.best
            if better:
                progress.best = scores.mean
                describe(model, self._recipe, self._version)
                model.to_disk(self._output / "model")
        self._save(model, optimizer)
        watcher.epoch(progress.epoch, scores, better)

    def _texts(self, model: Language, epoch: int) -> list[Doc]:
        """The training texts of a pass, with sentences of the grammar that no other pass has; -1: for the labels."""
        random = Random(f"{self._seed} {epoch}")
        written = self.corpus.register(self._recipe.network.written, self._seed * 1000 + epoch)
        return [
            *training_texts(self._train, model.vocab, random, self._recipe.variants.stops),
            *training_texts(written, model.vocab, random, self._recipe.variants.stops),
        ]

    def _varied(self, text: Doc, random: Random) -> Doc:
        from spacy.tokens import Doc

        forms, tags = [token.text for token in text], [token.pos_ for token in text]
        lemmas, features = [token.lemma_ for token in text], [str(token.morph) for token in text]
        new, new_lemmas = self._variation.words(forms, lemmas, tags, features, random)
        if new == forms:
            return text
        return Doc(
            text.vocab,
            words=new,
            spaces=[bool(token.whitespace_) for token in text],
            lemmas=new_lemmas,
            pos=tags,
            morphs=features,
            heads=[token.head.i for token in text],
            deps=[token.dep_ for token in text],
            sent_starts=[bool(token.is_sent_start) for token in text],
        )

    def _save(self, model: Language, optimizer: Optimizer) -> None:
        """Write the checkpoint beside the old one, then put it in its place, so that there is always a whole one."""
        import numpy

        new, old = self._output / "checkpoint.new", self._output / "checkpoint"
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir()
        model.to_disk(new / "model")
        names = {key: name for name, key in _parameters(model).items()}
        arrays: dict[str, Any] = {}
        for kind in ("mom1", "mom2", "averages"):
            arrays |= {f"{kind} {names[key]}": value for key, value in getattr(optimizer, kind).items()}
        arrays["updates"] = numpy.array([optimizer.nr_update[names_key] for names_key in names])
        numpy.savez(new / "optimizer.npz", **arrays)
        (new / "progress.json").write_text(json.dumps(asdict(self._progress), indent=1), encoding="utf-8")
        shutil.rmtree(old, ignore_errors=True)
        new.rename(old)

    def _resume(self, model: Language, optimizer: Optimizer) -> None:
        import numpy

        folder = self._output / "checkpoint"
        if not (folder / "progress.json").is_file():
            return
        progress = Progress(**json.loads((folder / "progress.json").read_text(encoding="utf-8")))
        if progress.key != self._progress.key:
            raise CheckpointError(
                f"{folder} is a checkpoint of another recipe, seed or version. Train into another folder, or delete it."
            )
        self._progress = progress
        model.from_disk(folder / "model")
        keys = _parameters(model)
        with numpy.load(folder / "optimizer.npz") as arrays:
            for name in arrays.files:
                kind, _, parameter = name.partition(" ")
                if parameter:
                    getattr(optimizer, kind)[keys[parameter]] = arrays[name]
            optimizer.nr_update.update(zip(keys.values(), map(int, arrays["updates"]), strict=True))


def _parameters(model: Language) -> dict[str, tuple[int, str]]:
    """The optimizer's keys of all parameters, by names that are the same in every process."""
    found: dict[tuple[int, str], str] = {}
    pipes: list[tuple[str, Any]] = list(model.pipeline)
    for name, pipe in pipes:
        for n, node in enumerate(pipe.model.walk()):
            for parameter in node.param_names:
                found.setdefault((node.id, parameter), f"{name}.{n}.{parameter}")
    return {name: key for key, name in found.items()}


def _batches(texts: list[Doc], words: int) -> Iterator[list[Doc]]:
    """Texts in batches of about so many words."""
    batch: list[Doc] = []
    size = 0
    for text in texts:
        if batch and size + len(text) > words:
            yield batch
            batch, size = [], 0
        batch.append(text)
        size += len(text)
    if batch:
        yield batch
