# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Said: the speech of a document, by sentence, as the reading of events asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reading.speech import Speech, SpeechReader
from dragoman.reading.tree import Sentence, Token


class Said:
    """Who speaks in which sentence of one document; more is added while events are read."""

    def __init__(self, speech: Sequence[Speech], reader: SpeechReader) -> None:
        self.reader = reader
        self.speech: dict[int, list[Speech]] = {}
        for one in speech:
            self.speech.setdefault(one.sentence.index, []).append(one)

    def speech_of(self, sentence: Sentence, token: Token) -> Speech | None:
        """The innermost speech of the sentence that covers a word."""
        around = [s for s in self.speech.get(sentence.index, ()) if s.covers(token) or s.inherited]
        return min(around, key=lambda s: s.end - s.start) if around else None

    def carried(self, sentence: Sentence) -> Speech | None:
        """The voice of the sentence before, for a sentence that has no speech of its own."""
        if self.speech.get(sentence.index) or sentence.heading:
            return None
        before = [
            s for s in self.speech.get(sentence.index - 1, ()) if any(a.kind in ("person", "office") for a in s.actors)
        ]
        if not before or before[-1].sentence.paragraph < sentence.paragraph - 1:
            return None
        return self.reader.inherit(before[-1], sentence, keep=False)
