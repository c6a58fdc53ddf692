# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""From treebanks to a model: what ``dragoman train`` does. ``docs/training.md`` explains it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module, resources
from pathlib import Path

from dragoman.languages.base import installed
from dragoman.training.card import Card, measure
from dragoman.training.grammar import GrammarError
from dragoman.training.recipe import RecipeError, read_recipe
from dragoman.training.trainer import CheckpointError, Trainer, Watcher
from dragoman.training.treebank import TreebankError

__all__ = ["Card", "TrainingError", "Watcher", "train"]


class TrainingError(ValueError):
    """What keeps a model from being trained; the message says what to do."""


def train(
    language: str,
    treebanks: Path,
    output: Path,
    watcher: Watcher,
    *,
    version: str = "1.0.0",
    seed: int = 0,
    recipe: Path | None = None,
    network: Mapping[str, object] | None = None,
) -> Card:
    """Train the parser of a language and write it into ``output/model``, its card beside it.

    Args:
        language: ISO 639-1 code of an installed language pack that has a folder ``training``.
        treebanks: folder with the CoNLL-U files that the recipe names.
        output: folder for model, card and checkpoint; training goes on from a checkpoint in it.
        watcher: is told how training goes on.
        version: the version written into the model.
        seed: of all that is random.
        recipe: a file to use instead of the pack's ``training/recipe.toml``.
        network: values of the recipe's table ``network`` to use instead of its own.

    Raises:
        TrainingError: no such language or treebank, a faulty recipe, grammar or file, a checkpoint of another training.
    """
    package = installed().get(language)
    if package is None:
        raise TrainingError(f"There is no language pack for '{language}'. Installed are: {', '.join(installed())}.")
    pack = resources.files(import_module(package)) / "training"
    try:
        used = read_recipe(recipe or pack / "recipe.toml")
        if network:
            used = used.resized(network)
        output.mkdir(parents=True, exist_ok=True)
        trainer = Trainer(used, treebanks, language, pack, output, version, seed)
        folder = trainer.run(watcher)
        card = measure(folder, used, trainer.corpus, seed, trainer.words)
    except (RecipeError, TreebankError, GrammarError, CheckpointError, OSError) as error:
        raise TrainingError(str(error)) from error
    card.write(output)
    return card
