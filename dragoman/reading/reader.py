# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The reader: a text goes through the stages and comes out as a report."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from dragoman.languages.base import LanguageError, LanguagePack, installed, load
from dragoman.own import Knowledge
from dragoman.own.files import OwnPath
from dragoman.reading.assemble import no_report, report_of
from dragoman.reading.clean import clean
from dragoman.reading.coreference import Coreference
from dragoman.reading.dates import DateReader
from dragoman.reading.drafts import Draft
from dragoman.reading.events import EventReader
from dragoman.reading.explain import Explanation, explanation
from dragoman.reading.fields import Fields
from dragoman.reading.gate import worth_reading
from dragoman.reading.grammar import Grammar
from dragoman.reading.header import parse_published, read_header
from dragoman.reading.language import agrees, identify
from dragoman.reading.mentions import MentionFinder
from dragoman.reading.quantities import NumberReader, QuantityReader
from dragoman.reading.relations import Label
from dragoman.reading.scene import Scene
from dragoman.reading.sentences import split
from dragoman.reading.speech import Speech, SpeechReader
from dragoman.reading.trees import TreeGrower
from dragoman.records import Document, Evidence, Report, When, digest
from dragoman.registry import Registry
from dragoman.version import __version__


@contextmanager
def _loading() -> Iterator[None]:
    """No search for garbage while what is made stays: it would go through all of it again and again, for a tenth of the
    time that the first text takes."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()  # together: what there is counts as old, without being gone through
            gc.enable()


_REMEMBERED = 3  # sentences over which "two days later" counts from a date


class _Kit:
    """What reading in one language needs, made once. Raises LanguageError for a model that cannot be used."""

    def __init__(self, pack: LanguagePack, registry: Registry) -> None:
        self.pack = pack
        self.grammar = Grammar(pack.grammar)
        self.finder = MentionFinder(pack, registry)
        self.dates = DateReader(pack)
        self.fields = Fields(pack)
        self.numbers = NumberReader(pack)
        self.trees = TreeGrower(pack, self.grammar)
        self.abbreviations = frozenset(pack.grammar["abbreviations"])


class Reader:
    """Reads reports. Models and lexicons are loaded once, when the first text in their language comes.

    ``languages``: the codes of the language packs to use (default: all installed). ``models``: language code → name or
    folder of a spaCy pipeline with Universal Dependencies labels, to use instead of the pack's own.
    ``lexicons``, ``actors``, ``codebook``: a path each, or several, of files of the user's own that add to what is
    shipped or change it for this reader alone (``docs/own-files.md``).
    Raises LanguageError for a language that has no pack, OwnFilesError for files of the user's that have faults.
    """

    def __init__(
        self,
        languages: Iterable[str] | None = None,
        models: Mapping[str, str] | None = None,
        *,
        lexicons: OwnPath | Iterable[OwnPath] = (),
        actors: OwnPath | Iterable[OwnPath] = (),
        codebook: OwnPath | Iterable[OwnPath] = (),
    ) -> None:
        models = dict(models or {})
        self.languages = tuple(languages) if languages is not None else tuple(installed())
        for code in (*self.languages, *models):
            if code not in installed():
                load(code)
        self._knowledge = Knowledge(lexicons, actors, codebook)
        self._packs = {code: self._knowledge.pack(code, models.get(code)) for code in self.languages}
        self._kits: dict[str, _Kit] = {}

    def read(
        self, text: str, *, language: str = "auto", published: str | None = None, source: str = "text", part: int = 0
    ) -> Report:
        """What a report says.

        ``published`` is an ISO date as exact as known (``2020``, ``2020-03``, ``2020-03-04``, ``2020-03-04T08:55``): it
        fills what the text leaves open and never overrides it. ``source`` says where the text came from and is part of
        the document's id. Raises LanguageError for a text in a language without a pack, ValueError for a malformed
        date.
        """
        return self._read(text, language, published, source, part)

    def weigh(
        self, text: str, *, language: str = "auto", published: str | None = None, source: str = "text"
    ) -> tuple[Report, dict[str, tuple[str, ...]]]:
        """What a report says, and the marks that each record's confidence was computed from, by the record's id.

        Raises as ``read`` does.
        """
        marks: dict[str, tuple[str, ...]] = {}
        return self._read(text, language, published, source, 0, marks), marks

    def _read(
        self,
        text: str,
        language: str,
        published: str | None,
        source: str,
        part: int,
        marks: dict[str, tuple[str, ...]] | None = None,
    ) -> Report:
        given = parse_published(published) if published is not None else None
        notes: list[str] = []
        if not text.strip():
            document = self._document(text, source, part, "" if language == "auto" else language)
            return no_report(document, ["The text is empty."], self.versions())
        code = self._language(text, language, notes)
        kit = self._kit(code)
        scene, drafts, speech, labels = self._stages(kit, text, given)
        document = self._described(scene, text, source, part, code)
        notes.extend(scene.header.notes)
        if not any(a.kind in ("country", "organization") for a in scene.cast.actors.values()):
            notes.append("No state or international body is named in the text; nothing was coded.")
        quantities = QuantityReader(scene, kit.numbers)
        return report_of(scene, document, drafts, speech, labels, quantities, notes, self.versions(code), marks)

    def explain(self, text: str, *, language: str = "auto", published: str | None = None) -> Explanation:
        """Why each event in a short text was coded or not.

        Shows the trees, the mentions, and the lexicon entries that held or did not. Raises as ``read`` does.
        """
        given = parse_published(published) if published is not None else None
        code = self._language(text, language, [])
        kit = self._kit(code)
        return explanation(*self._scene(kit, text, given))

    # ---- stages

    def _stages(self, kit: _Kit, text: str, given: When | None) -> tuple[Scene, list[Draft], list[Speech], list[Label]]:
        scene, events, _ = self._scene(kit, text, given)
        drafts = events.run()
        return scene, drafts, events.statements, events.relations()

    def _scene(self, kit: _Kit, text: str, given: When | None) -> tuple[Scene, EventReader, list[Speech]]:
        cleaned = clean(text)
        sentences = split(cleaned.text, kit.abbreviations)
        registry = self._knowledge.registry
        header = read_header(cleaned.text, sentences, kit.pack, registry, given, kit.dates)
        year = int(header.published.value[:4]) if header.published and header.published.value[:4].isdigit() else None
        cast = kit.finder.find(cleaned.text, sentences, year)
        scene = Scene(cleaned, sentences, cast, kit.pack, kit.grammar, registry, header, kit.fields)
        scene.now = header.published or kit.dates.now(cleaned.text)
        self._date(scene, kit.dates)
        read = worth_reading((s for s in sentences if s.index not in header.skip), cast)
        kit.trees.grow(read, cast, scene.dates)
        Coreference(scene).run()
        voices = SpeechReader(scene)
        speech = voices.run()
        return scene, EventReader(scene, speech, voices), speech

    def _date(self, scene: Scene, dates: DateReader) -> None:
        """Find the dates of a document, sentence by sentence; what contradicts itself is noted."""
        told: list[tuple[int, When]] = []
        for sentence in scene.sentences:
            before = told[-1][1] if told and sentence.index - told[-1][0] <= _REMEMBERED else None
            found = dates.find(scene.cleaned.text, sentence.start, sentence.end, scene.now, before=before)
            scene.dates[sentence.index] = found
            told.extend(
                (sentence.index, one.value) for one in found if one.role == "point" and one.kind != "impossible"
            )
            for one in found:
                if one.note:
                    scene.header.notes.append(f"'{scene.cleaned.text[one.start : one.end]}': {one.note}")

    # ---- language and documents

    def _kit(self, code: str) -> _Kit:
        if code not in self._kits:
            with _loading():
                self._kits[code] = _Kit(self._packs[code], self._knowledge.registry)
        return self._kits[code]

    def _language(self, text: str, language: str, notes: list[str]) -> str:
        if language == "auto":
            found = identify(text, self.languages)
            if found.language is None:
                seems = "The language of the text cannot be told"
                if found.likely:
                    seems = f"The text seems to be in '{found.likely}'"
                known = ", ".join(self.languages)
                raise LanguageError(f"{seems}; there are packs for {known}. Give the language if this is wrong.")
            return found.language
        if language not in self._packs:
            load(language)
            raise LanguageError(f"This reader was made for {', '.join(self.languages)}, not for '{language}'.")
        other = agrees(text, language)
        if other is not None:
            notes.append(f"The text seems to be in '{other}', not in '{language}' as was said.")
        return language

    def _document(self, text: str, source: str, part: int, code: str) -> Document:
        return Document(
            document_id=digest(source, part), text_id=digest(text), source=source, text=text, language=code, part=part
        )

    def _described(self, scene: Scene, text: str, source: str, part: int, code: str) -> Document:
        header = scene.header
        evidence = []
        for field, start, end in header.evidence:
            a, b = scene.cleaned.back(start, end)
            evidence.append(Evidence(field=field, start=a, end=b, text=text[a:b]))
        return Document(
            document_id=digest(source, part),
            text_id=digest(text),
            source=source,
            text=text,
            language=code,
            part=part,
            title=header.title,
            publisher=header.publisher,
            dateline=header.dateline,
            published=header.published,
            evidence=tuple(evidence),
        )

    def versions(self, language: str | None = None) -> dict[str, str]:
        """The versions that reports in a language carry; without one, or in one without a pack, those of texts that
        were not read.

        Nothing is loaded for it that takes long, so it can be asked whether reading again is worth it.
        """
        pack = self._packs.get(language or "")
        versions = {"dragoman": __version__, "registry": self._knowledge.registry.version}
        if pack is not None:
            versions |= {"model": pack.model_version, "lexicons": pack.lexicon_version}
        return versions | self._knowledge.versions(pack.code if pack is not None else None)
