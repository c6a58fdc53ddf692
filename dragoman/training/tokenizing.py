# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The tokenizer of a model: spaCy's, with the rules of the language pack where it has a ``tokenizer.toml``."""

from __future__ import annotations

import re
import tomllib
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language


def set_tokenizer(model: Language, pack: Traversable) -> None:
    """Give the model the tokenizer of a pack's ``training`` folder; without a file it keeps its own."""
    from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

    file = pack / "tokenizer.toml"
    if not file.is_file():
        return
    rules = tomllib.loads(file.read_text(encoding="utf-8"))
    cut: dict[str, Any] = rules["cut"]
    tokenizer: Any = model.tokenizer
    tokenizer.rules = {}
    for word in " ".join(rules["whole"].values()).split():
        for spelling in sorted({word, word[0].upper() + word[1:]}):
            tokenizer.add_special_case(spelling, [{"ORTH": spelling}])
    tokenizer.prefix_search = compile_prefix_regex(_filled(cut["prefixes"], rules)).search
    tokenizer.suffix_search = compile_suffix_regex(_filled(cut["suffixes"], rules)).search
    tokenizer.infix_finditer = compile_infix_regex(_filled(cut["infixes"], rules)).finditer
    tokenizer.token_match = None
    tokenizer.url_match = re.compile(cut["address"]).match


def _filled(patterns: list[str], rules: dict[str, Any]) -> list[str]:
    """Patterns with the parts that they name written out."""
    for name, part in rules["parts"].items():
        patterns = [pattern.replace("{" + name + "}", part) for pattern in patterns]
    return patterns
