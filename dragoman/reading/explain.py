# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Explanations: why each event was coded or not."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.languages.base import NOTHING
from dragoman.reading.actors import Mention
from dragoman.reading.drafts import Draft
from dragoman.reading.events import EventReader
from dragoman.reading.scene import Scene
from dragoman.reading.speech import Speech
from dragoman.reading.tree import Token


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the tree: form, lemma, part of speech, relation and the form of its head."""

    i: int
    form: str
    lemma: str
    pos: str
    relation: str
    head: int


@dataclass(frozen=True, slots=True)
class Named:
    """A mention: the words, what kind it is, whom it stands for, and where in the original text it begins.

    Words of the first person stand for the side of whoever speaks there.
    """

    text: str
    kind: str
    stands_for: tuple[str, ...]
    start: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """A trigger that was coded (``result`` says as what) or passed over (``result`` is None, ``why`` says why).

    ``entry`` is the lexicon line that matched, ``where`` its file and line; ``skipped`` are more specific entries of
    the same word that did not hold, each with the reason.
    """

    trigger: str
    result: str | None
    why: str
    entry: str
    where: str
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """The explanation of a text: for each sentence its words, mentions, speech and verdicts."""

    sentences: tuple[str, ...]
    words: tuple[tuple[Word, ...], ...]
    mentions: tuple[tuple[Named, ...], ...]
    speech: tuple[tuple[str, ...], ...]
    verdicts: tuple[tuple[Verdict, ...], ...]


def explanation(scene: Scene, events: EventReader, speech: list[Speech]) -> Explanation:
    """Read the acts of a scene and tell why."""
    drafts = [(sentence, events.sentence(sentence)) for sentence in scene.sentences]
    verdicts = []
    for sentence, found in drafts:
        row = [_coded(draft) for draft in found]
        row += [
            Verdict(_words(match.tokens), None, why, match.entry.text, match.entry.where)
            for match, why in events.refused
            if match.sentence is sentence
        ]
        row += [
            Verdict(_words(match.tokens), None, "these words tell no act", match.entry.text, match.entry.where)
            for match in events.matcher.matches(sentence)
            if match.entry.section == NOTHING
        ]
        verdicts.append(tuple(row))
    return Explanation(
        tuple(s.text for s in scene.sentences),
        tuple(tuple(Word(t.i, t.text, t.lemma, t.pos, t.dep, t.head) for t in s.tokens) for s in scene.sentences),
        tuple(tuple(_named(scene, m) for m in scene.cast.of(s)) for s in scene.sentences),
        tuple(tuple(_said(one) for one in speech if one.sentence is s) for s in scene.sentences),
        tuple(verdicts),
    )


def _named(scene: Scene, mention: Mention) -> Named:
    spoken = scene.side(scene.voices.get(mention.sentence, [])) if mention.kind == "we" else mention.actors
    actors = tuple(actor.label for actor in spoken)
    things = tuple(filter(None, (mention.initiative, mention.place)))
    start, _ = scene.cleaned.back(mention.start, mention.end)
    return Named(scene.cleaned.text[mention.start : mention.end], mention.kind, actors or things, start)


def _said(speech: Speech) -> str:
    speakers = ", ".join(actor.label for actor in speech.actors)
    form = f"{speech.form}, inherited" if speech.inherited else speech.form
    return f"{speakers}: {speech.stance} ({form})"


def _coded(draft: Draft) -> Verdict:
    sides = f"{','.join(draft.countries('actors')) or '-'} > {','.join(draft.countries('recipients')) or '-'}"
    result = f"{draft.type} {sides} [{draft.status}]"
    match = draft.match
    skipped = tuple(f"{entry.text} ({entry.where}): {why}" for entry, why in match.skipped) if match else ()
    return Verdict(
        _words(draft.trigger),
        result,
        f"act '{draft.act.act}', told by {draft.how}",
        match.entry.text if match else "tense or modal verb",
        match.entry.where if match else "grammar.toml",
        skipped,
    )


def _words(tokens: list[Token]) -> str:
    return " ".join(token.text for token in sorted(tokens, key=lambda t: t.i))
