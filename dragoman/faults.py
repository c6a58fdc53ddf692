# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What is wrong with files that people write: all of it at once, each with file, line and the mend."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from difflib import get_close_matches
from typing import NamedTuple

_MANY = 40  # a longer list helps nobody


class Fault(NamedTuple):
    """One thing that is wrong; ``line`` counts from 1 and is 0 where the file as a whole is meant."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


class FaultyFiles(ValueError):
    """Files that cannot be used as they are; ``faults`` is all that is wrong with them, a line of the message each."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))


def hint(given: str, known: Collection[str], shown: str = "{}") -> str:
    """What to write instead of a name that is not known: the one it looks like, else all there are, if not too many.

    ``shown`` is how a name is written, with ``{}`` in its place.
    """
    near = get_close_matches(given, known, n=1)
    if near:
        return f"did you mean {shown.format(near[0])}?"
    if len(known) > _MANY:
        return "none that there is looks like it"
    return f"there are {', '.join(map(shown.format, sorted(known)))}"
