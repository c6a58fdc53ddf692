# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The untrained pipeline: vectors of words in context, and on them parts of speech with features, lemmas, trees."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

from dragoman.training.recipe import Recipe
from dragoman.training.tokenizing import set_tokenizer

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

RAREST = 30  # a transition that is seen less often is not learned
CUT = 100  # transitions after which the parser is put back on the right way


def new_model(recipe: Recipe, pack: Traversable) -> Language:
    """A pipeline without weights, with the tokenizer of a pack's ``training`` folder."""
    import spacy

    model = spacy.blank(recipe.model.language)
    set_tokenizer(model, pack)
    network = recipe.network
    shared = {"@architectures": "spacy.Tok2VecListener.v1", "width": network.width, "upstream": "*"}
    tagger = {"@architectures": "spacy.Tagger.v2", "nO": None, "normalize": False, "tok2vec": shared}
    model.add_pipe(
        "tok2vec",
        config={
            "model": {
                "@architectures": "spacy.Tok2Vec.v2",
                "embed": {
                    "@architectures": "spacy.MultiHashEmbed.v2",
                    "width": network.width,
                    "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
                    "rows": list(network.rows),
                    "include_static_vectors": False,
                },
                "encode": {
                    "@architectures": "spacy.MaxoutWindowEncoder.v2",
                    "width": network.width,
                    "depth": network.depth,
                    "window_size": 1,
                    "maxout_pieces": 3,
                },
            }
        },
    )
    model.add_pipe("morphologizer", config={"model": tagger})
    model.add_pipe("trainable_lemmatizer", config={"backoff": "orth", "min_tree_freq": 2, "top_k": 3, "model": tagger})
    model.add_pipe(
        "parser",
        config={
            "min_action_freq": RAREST,
            "update_with_oracle_cut_size": CUT,
            "model": {
                "@architectures": "spacy.TransitionBasedParser.v2",
                "state_type": "parser",
                "extra_state_tokens": True,
                "hidden_width": network.hidden,
                "maxout_pieces": 2,
                "use_upper": True,
                "nO": None,
                "tok2vec": shared,
            },
        },
    )
    return model


def describe(model: Language, recipe: Recipe, version: str) -> None:
    """Write on the model what it is."""
    model.meta.update(
        name=recipe.model.name,
        version=version,
        description=recipe.model.description,
        author="Dragoman contributors",
        license=recipe.model.license,
    )


def initialize(model: Language, texts: Iterable[Doc]) -> None:
    """Give the pipeline its labels and first weights, from all training texts."""
    from spacy.training import Example

    examples = [Example(model.make_doc(text.text), text) for text in texts]
    model.initialize(lambda: examples)
