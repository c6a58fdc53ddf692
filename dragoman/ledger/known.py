# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What a ledger has already, by cheap keys: so that what was read is not read again, and nothing needs the reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dragoman.records import digest

if TYPE_CHECKING:
    from dragoman.ledger.store import Snapshot

VERSIONS = ("package", "registry", "model", "lexicons", "own")
Key = tuple[str, str, str]


@dataclass(slots=True)
class KnownText:
    """A text in the ledger or on its way there.

    ``key`` is that of the date and language it is read with, ``documents`` how many there are of it. ``batches`` are
    those that its rows can carry, none for a text that is not stored yet. ``stale`` marks one that another version
    read; ``unread`` one that could not be read.
    """

    key: Key
    documents: int = 0
    batch: str = ""
    stale: bool = False
    unread: bool = False


def reading_key(published: str | None, language: str | None) -> Key:
    """The order of what a text can be read with: the earliest date first (of a stretch its end), then the language.

    None comes last. The smallest over all documents of a text is taken, so that it does not matter which comes first.
    """
    return (_end(published), published or "~", language or "~")


def _end(published: str | None) -> str:
    if not published:
        return "~"
    day, _, hour = published.partition("T")
    return f"{day}{'-99' * (2 - day.count('-'))}T{hour or '99'}"


def told(key: Key) -> tuple[str | None, str | None]:
    """The date and the language of a key."""
    return (None if key[1] == "~" else key[1], None if key[2] == "~" else key[2])


def failure_id(source: str, locator: str, part: int) -> str:
    """The id of a failure: one a place, whatever the reason."""
    return digest(source, locator, part)


class Known:
    """The keys of a state: ``documents`` (id → text_id), ``texts``, ``failures`` (id → reason).

    ``version_of`` gives the versions with which a language is read now, for marking texts as stale; None marks none.
    """

    def __init__(
        self, state: Snapshot | None, version_of: Callable[[str | None], Mapping[str, str | None]] | None = None
    ) -> None:
        self.documents: dict[str, str] = {}
        self.texts: dict[str, KnownText] = {}
        self.failures: dict[str, str] = {}
        if state is None or state.run is None:
            return
        self._read_texts(state, version_of)
        found = state.table("documents", ["document_id", "text_id"])
        for document_id, text_id in zip(found["document_id"].to_pylist(), found["text_id"].to_pylist(), strict=True):
            self.documents[document_id] = text_id
            if text_id in self.texts:
                self.texts[text_id].documents += 1
        failed = state.table("failures", ["failure_id", "reason"])
        self.failures.update(zip(failed["failure_id"].to_pylist(), failed["reason"].to_pylist(), strict=True))

    def _read_texts(self, state: Snapshot, version_of: Callable[[str | None], Mapping[str, str | None]] | None) -> None:
        columns = ["text_id", "published", "asked", "language", "batch", *(VERSIONS if version_of else ())]
        table = state.table("texts", columns)
        current: dict[str | None, tuple[str | None, ...]] = {}
        for text_id, published, asked, language, batch, *versions in zip(
            *(table[name].to_pylist() for name in columns), strict=True
        ):
            known = KnownText(reading_key(published, asked), batch=batch, unread=language is None)
            if version_of:
                if language not in current:
                    now = version_of(language)
                    current[language] = tuple(now.get(name) for name in VERSIONS)
                # What could not be read may be by a pack that was installed since, which no version tells.
                known.stale = known.unread or tuple(versions) != current[language]
            self.texts[text_id] = known
