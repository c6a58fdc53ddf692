# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What one reader knows: the shipped codebook, registry and language packs, with the user's own files over them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.codebook import Codebook
from dragoman.faults import Fault, FaultyFiles
from dragoman.languages.base import Instead, LanguagePack, load
from dragoman.languages.lexicon import Lexicon
from dragoman.own import lexicons as own_lexicons
from dragoman.own.actors import OwnTitle, read_actors, titles_over
from dragoman.own.codebook import OwnTerms, read_codebook
from dragoman.own.files import Faults, OwnFile, OwnPath, read_files
from dragoman.registry import Registry, registry
from dragoman.tables import Row


class OwnFilesError(FaultyFiles):
    """Files of the user's that cannot be used; ``faults`` has everything that is wrong with them."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__(sorted(faults, key=lambda fault: (fault.file, fault.line)))

    def __str__(self) -> str:
        if len(self.faults) == 1:
            return str(self.faults[0])
        return "\n  ".join([f"{len(self.faults)} faults in your files:", *map(str, self.faults)])


class Knowledge:
    """The codebook, the registry and the language packs of one reader.

    The arguments are paths, or one path, of the user's own files; later ones go over earlier ones. Raises
    OwnFilesError, with all faults of all files as far as one does not hide the other.
    """

    def __init__(
        self,
        lexicons: OwnPath | Iterable[OwnPath] = (),
        actors: OwnPath | Iterable[OwnPath] = (),
        codebook: OwnPath | Iterable[OwnPath] = (),
    ) -> None:
        faults = Faults()
        book_files, actor_files, lexicon_files = (read_files(paths, faults) for paths in (codebook, actors, lexicons))
        before = len(faults.found)
        book = read_codebook(book_files, faults)
        if len(faults.found) > before:
            raise OwnFilesError(faults.found)  # what actors and lexicons lack may only be missing through these
        self.codebook: Codebook = book.codebook
        self._terms: Sequence[OwnTerms] = book.terms
        who = read_actors(actor_files, registry(), self.codebook, faults)
        self.registry: Registry = who.registry
        self._titles: Sequence[OwnTitle] = who.titles
        self._lexicons: dict[str, dict[str, Lexicon]] = {}
        self._lexicon_files: dict[str, list[OwnFile]] = {}
        for file in lexicon_files:
            self._lay(file, faults)
        self._versions = {"own_actors": _version(actor_files), "own_codebook": _version(book_files)}
        if faults.found:
            raise OwnFilesError(faults.found)

    def pack(self, code: str, model: str | None = None) -> LanguagePack:
        """The pack of a language with what is the user's own. Raises LanguageError for a language that has none."""
        tables: dict[str, Sequence[Row]] = {}
        shipped = load(code)
        if self._titles:
            tables.update(titles_over(shipped, self._titles))
        for term in self._terms:
            if term.language in (code, None):
                columns = tuple(term.row)
                tables[term.table] = [*(tables.get(term.table) or shipped.table(term.table, columns)), term.row]
        return load(code, model, Instead(self.codebook, self._lexicons.get(code, {}), tables))

    def versions(self, language: str | None) -> dict[str, str]:
        """The hashes of the user's own files that have a part in reading a language, by what they are."""
        found = {"own_lexicons": _version(self._lexicon_files.get(language or "", [])), **self._versions}
        return {name: version for name, version in found.items() if version}

    def _lay(self, file: OwnFile, faults: Faults) -> None:
        """Lay a lexicon over that of its language."""
        head = own_lexicons.head(file, faults)
        if head is None:
            return
        pack = load(head.language, instead=Instead(self.codebook))
        own = self._lexicons.setdefault(head.language, {})
        below = own.get(head.kind) or getattr(pack, head.kind)
        own[head.kind] = own_lexicons.over(below, file, head.kind, pack, faults)
        self._lexicon_files.setdefault(head.language, []).append(file)


def _version(files: Iterable[OwnFile]) -> str:
    return "+".join(file.version for file in files)
