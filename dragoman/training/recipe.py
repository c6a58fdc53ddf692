# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Recipes: from what, and how, the parser of a language is trained. ``docs/training.md`` says what each key means."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError


class RecipeError(ValueError):
    """A recipe that cannot be used; the message names file and key."""


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class About(_Table):
    """What the model says of itself; ``language`` is the spaCy language whose tokenizer it begins with."""

    name: str
    language: str
    license: str
    description: str


class Treebanks(_Table):
    """Names of CoNLL-U files, without ending, in the folder of the treebanks."""

    split: bool
    train: list[str]
    dev: str
    test: list[str]
    lexicon: str | None = None


class Speech(_Table):
    """Treebanks whose reporting verbs are turned round, the relation that they then have, and these verbs."""

    turned: list[str]
    relation: str
    verbs: list[str]


class Oblique(_Table):
    """How obliques are told apart in treebanks that do not: labels, and the treebanks that do."""

    learned: list[str]
    plain: str
    argument: str
    other: str
    agent: str
    agent_case: list[str]


class Lemmas(_Table):
    """Lemmas of the forms of a part of speech, except where a feature says otherwise."""

    tag: str
    but: list[str] = Field(alias="not")
    forms: dict[str, str]


class Variants(_Table):
    """Shares of the training texts (0 to 1) in which quotation marks, apostrophes, accents of capitals or words are
    changed, and the pairs of marks and letters; ``stops``, the share of sentences that lose their full stop."""

    quotes: float = 0
    apostrophes: float = 0
    capitals: float = 0
    words: float = 0
    stops: float = 0
    quotation: list[tuple[str, str]] = []
    unaccented: dict[str, str] = {}


class Network(_Table):
    """Size and training of the network: width of the vectors, layers, rows of the tables of word forms, prefixes,
    suffixes and shapes, hidden units of the parser; share of values dropped, learning
    rate, passes, words a batch, sentences written from the grammar in each pass."""

    width: int = 128
    depth: int = 6
    rows: tuple[int, int, int, int] = (5000, 1000, 2500, 1000)
    hidden: int = 128
    dropout: float = 0.2
    rate: float = 0.0015
    epochs: int = 20
    batch: int = 1200
    written: int = 2000


class Recipe(_Table):
    """A language's recipe, ``training/recipe.toml`` of its pack."""

    model: About
    treebanks: Treebanks
    labels: dict[str, str]
    kept: tuple[str, ...]
    without: tuple[str, ...]
    agreement: dict[str, Any]
    speech: Speech | None = None
    oblique: Oblique | None = None
    lemmas: Lemmas | None = None
    variants: Variants = Variants()
    network: Network = Network()

    def resized(self, values: Mapping[str, object]) -> Recipe:
        """The recipe with other values of its network. Raises RecipeError."""
        try:
            network = Network.model_validate(self.network.model_dump() | dict(values))
        except ValidationError as error:
            raise RecipeError(_first(error)) from error
        return self.model_copy(update={"network": network})

    @property
    def sha(self) -> str:
        """The first 12 hexadecimal digits of the SHA-256 of all that it says."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()[:12]


def read_recipe(path: Traversable | Path) -> Recipe:
    """The recipe in a file. Raises RecipeError."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        kept = tables.pop("features")
        return Recipe(kept=kept["kept"], without=kept.get("without", ()), **tables)
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise RecipeError(f"{path} cannot be read: {error!r}") from error
    except ValidationError as error:
        raise RecipeError(f"{path}: {_first(error)}") from error


def _first(error: ValidationError) -> str:
    first = error.errors()[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
