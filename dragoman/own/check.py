# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What is wrong with actors files that are to be used by others too: stricter than reading with them."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.codebook.loader import OwnRow
from dragoman.faults import Fault
from dragoman.languages.base import installed
from dragoman.own.actors import NEEDED, OTHERS
from dragoman.own.files import Faults, OwnPath, read_files, table
from dragoman.own.knowledge import Knowledge, OwnFilesError
from dragoman.registry import registry
from dragoman.registry.check import check

# Kinds of rows that name something of the user's own, and the column of its id.
_NAMED = {"country": "country", "adjective": "country", "organization": "id", "initiative": "id"}


def check_all(
    actors: Sequence[OwnPath] = (), codebook: Sequence[OwnPath] = ()
) -> tuple[tuple[Fault, ...], dict[str, int]]:
    """All that is wrong with the shipped registry and with actors files, and the files with their numbers of rows."""
    shipped = check()
    lines = {file.name: sum(1 for _ in file.told()) for file in read_files(actors, Faults())}
    rows = shipped.rows | {name: max(0, number - 1) for name, number in lines.items()}
    return (*shipped.faults, *check_actors(actors, codebook)), rows


def check_actors(actors: Sequence[OwnPath], codebook: Sequence[OwnPath] = ()) -> tuple[Fault, ...]:
    """All that is wrong with actors files, in the order of files and lines.

    That is what stops a reader from using them and, where nothing does, what of the user's own has no name in one of
    the languages. ``codebook`` is the codebook files whose offices and domains they use.
    """
    try:
        Knowledge(actors=actors, codebook=codebook)
    except OwnFilesError as error:
        return error.faults
    faults = Faults()
    shipped = {*registry().countries, *registry().organizations, *registry().initiatives}
    rows = [row for file in read_files(actors, faults) for row in table(file, file.told(), NEEDED, OTHERS, faults)]
    named: dict[tuple[str, str], list[OwnRow]] = {}
    for row in rows:
        key = row[_NAMED[row["kind"]]] if row["kind"] in _NAMED else ""
        if key and key not in shipped:
            named.setdefault((row["kind"], key), []).append(row)
    for (kind, key), told in named.items():
        languages = {row["language"] for row in told}
        for language in () if "" in languages else installed():
            if language not in languages:
                message = (
                    f"'{key}' has no {kind} row in '{language}': add a row with its forms in that language, or leave "
                    "language empty if they are the same in all"
                )
                faults.at(told[0], message)
    return tuple(sorted(faults.found, key=lambda fault: (fault.file, fault.line)))
