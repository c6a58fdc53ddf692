# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What a language pack holds, and how packs are found.

A pack is a package folder with these files, the same names in each language:

- ``grammar.toml``: function words and small closed classes;
- ``dates.toml``: words of dates;
- ``places.toml``: words of places;
- ``quantities.toml``: how numbers, sums and shares are written;
- ``acts.lex``, ``speech.lex``, ``relations.lex``: words that express acts, report speech and name what two sides are to
  each other (``docs/lexicons.md``);
- ``offices.tsv``, ``groups.tsv``: titles, and nouns for unnamed actors;
- ``domains.tsv``, ``contexts.tsv``: the words of the codebook's fields and of PLOVER's contexts;
- ``model/``: a spaCy pipeline with Universal Dependencies labels; ``model-card.md`` says how well it parses;
- ``training/``: how the model is made (``docs/training.md``); only needed to train it.

Packs are found by the entry point group ``dragoman.languages``; each entry names a package. So a pack can be a
distribution of its own, with its own licence.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module, metadata, resources
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any

from dragoman.codebook import Codebook, codebook
from dragoman.languages.lexicon import KINDS, Lexicon, read_lexicon
from dragoman.tables import Row, read_table

if TYPE_CHECKING:
    from spacy.language import Language

GROUP = "dragoman.languages"
NOTHING = "nothing"  # the section of acts.lex for words that look like an act and are none
LEXICON_FILES = (
    "grammar.toml",
    "dates.toml",
    "places.toml",
    "quantities.toml",
    "acts.lex",
    "speech.lex",
    "relations.lex",
    "offices.tsv",
    "groups.tsv",
    "domains.tsv",
    "contexts.tsv",
)


class LanguageError(ValueError):
    """A language without a pack, or a pack or model that cannot be used; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Instead:
    """What takes the place of a pack's own: the codebook that it codes to, lexicons by kind (``acts``, ``speech``), and
    tables by file name."""

    codebook: Codebook | None = None
    lexicons: Mapping[str, Lexicon] = field(default_factory=dict)
    tables: Mapping[str, Sequence[Row]] = field(default_factory=dict)


class LanguagePack:
    """The knowledge of one language. Files are read when first asked for."""

    def __init__(
        self, code: str, folder: Traversable, model: str | None = None, instead: Instead | None = None
    ) -> None:
        """``code`` is ISO 639-1; ``model`` the name or path of a spaCy pipeline to use instead of the pack's own."""
        self.code = code
        self.folder = folder
        self._model = model
        self._instead = instead or Instead()

    @property
    def codebook(self) -> Codebook:
        """The codebook whose acts the lexicons tell: the package's, if no other was given."""
        return self._instead.codebook or codebook()

    @cached_property
    def grammar(self) -> dict[str, Any]:
        """The tables of ``grammar.toml``."""
        return self._toml("grammar.toml")

    @cached_property
    def dates(self) -> dict[str, Any]:
        """The tables of ``dates.toml``."""
        return self._toml("dates.toml")

    @cached_property
    def places(self) -> dict[str, Any]:
        """The tables of ``places.toml``."""
        return self._toml("places.toml")

    @cached_property
    def quantities(self) -> dict[str, Any]:
        """The tables of ``quantities.toml``."""
        return self._toml("quantities.toml")

    @property
    def name(self) -> str:
        """The English name of the language."""
        return str(self.grammar["name"])

    @cached_property
    def acts(self) -> Lexicon:
        """Words that express acts, in sections named by the acts of the codebook."""
        return self._lexicon("acts")

    @cached_property
    def speech(self) -> Lexicon:
        """Words that report speech, in sections named by stance."""
        return self._lexicon("speech")

    @cached_property
    def relations(self) -> Lexicon:
        """Words that name what two sides are to each other, in sections named by level."""
        return self._lexicon("relations")

    def sections(self, kind: str) -> dict[str, dict[str, str]]:
        """The sections that a lexicon of a kind (``acts``, ``speech``) can have, each with its frames by kind of entry.

        That of words that are no act has none.
        """
        if kind == "speech":
            frame = "subj:actor clause:matter obj:matter"
            return {stance: dict.fromkeys(("verb", "noun", "adj", "prep"), frame) for stance in self.codebook.stances}
        noun = str(self.grammar["modality"]["noun_frame"])
        if kind == "relations":
            kinds = {"verb": "subj:actor obj:recipient", "adj": "subj:actor", "phrase": "subj:actor", "noun": noun}
            return dict.fromkeys((*self.codebook.levels, NOTHING), kinds)
        acts = self.codebook.acts.values()
        frames = {act.act: {"verb": act.frame, "adj": act.frame, "phrase": act.frame, "noun": noun} for act in acts}
        return {**frames, NOTHING: {}}

    def _lexicon(self, kind: str) -> Lexicon:
        if kind in self._instead.lexicons:
            return self._instead.lexicons[kind]
        sections, file = self.sections(kind), f"{kind}.lex"
        return read_lexicon(self.folder / file, sections, sections, f"{self.code}/{file}", KINDS[kind])

    def table(self, name: str, columns: tuple[str, ...]) -> Sequence[Row]:
        """The rows of one of the pack's tables."""
        return self._instead.tables.get(name) or read_table(self.folder / name, columns)

    @cached_property
    def model(self) -> Language:
        """The parser. Raises LanguageError if it is absent or has no parser."""
        import spacy

        name = self._model or f"the {self.name} model of this installation"
        try:
            with numpy_products():
                if self._model:
                    model = spacy.load(self._model)
                else:
                    with resources.as_file(self.folder / "model") as path:
                        model = spacy.load(path)
        except OSError as error:
            raise LanguageError(
                f"{name} cannot be loaded ({error}). Give --model {self.code}=NAME with the name or folder of "
                "an installed spaCy pipeline, or install dragoman again."
            ) from error
        if "parser" not in model.pipe_names:
            raise LanguageError(
                f"{name} has no parser; Dragoman needs one that gives Universal "
                "Dependencies trees, part-of-speech tags and lemmas."
            )
        return model

    @cached_property
    def model_version(self) -> str:
        """Name and version of the parser, as written on each report."""
        meta = self.model.meta
        return f"{meta.get('lang', self.code)}_{meta.get('name', 'model')}-{meta.get('version', '0')}"

    @cached_property
    def lexicon_version(self) -> str:
        """A hash of the pack's lexicons: the first 12 hexadecimal digits of SHA-256."""
        sha = hashlib.sha256()
        for name in LEXICON_FILES:
            sha.update((self.folder / name).read_bytes().replace(b"\r\n", b"\n"))
        return sha.hexdigest()[:12]

    def _toml(self, name: str) -> dict[str, Any]:
        try:
            return tomllib.loads((self.folder / name).read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise LanguageError(f"language pack '{self.code}': {name} cannot be read: {error}") from error


@contextmanager
def numpy_products() -> Iterator[None]:
    """Models that are made or loaded in this context multiply matrices with numpy.

    The library that thinc brings for it knows no processor but the plainest in the builds that pip installs, and takes
    three times as long or more.
    """
    from thinc.api import NumpyOps, get_current_ops, set_current_ops

    before = get_current_ops()
    if isinstance(before, NumpyOps):  # a GPU, if somebody has asked spaCy for it, is left as it is
        set_current_ops(NumpyOps(use_blis=False))
    try:
        yield
    finally:
        set_current_ops(before)


@cache
def installed() -> dict[str, str]:
    """The packs that are installed: language code → package."""
    return {entry.name: entry.value for entry in sorted(metadata.entry_points(group=GROUP), key=lambda e: e.name)}


def load(code: str, model: str | None = None, instead: Instead | None = None) -> LanguagePack:
    """The pack of a language. Raises LanguageError for a language that has none."""
    package = installed().get(code)
    if package is None:
        known = ", ".join(installed()) or "none (is dragoman installed?)"
        raise LanguageError(f"There is no language pack for '{code}'. Installed are: {known}.")
    return LanguagePack(code, resources.files(import_module(package)), model, instead)
