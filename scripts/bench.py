# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""How long Dragoman takes: to start, and to read.

Seconds differ from machine to machine; so each time is also given as a ratio to something the same machine does
anyway: starting to the start of the bare interpreter, reading to the parsing that it contains.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reference import REPOSITORY

if TYPE_CHECKING:
    import spacy.language

EXAMPLES = sorted((REPOSITORY / "examples").glob("*.txt"))
STARTS = 3
READINGS = 5
COMMAND = ("-c", "from dragoman.cli import main; main()")


def seconds(work: Callable[[], object], times: int) -> float:
    """The median time of a piece of work, done so many times after once unmeasured."""
    work()
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def start(*arguments: str) -> float:
    """How long a fresh interpreter takes from its start to its end."""
    command = [sys.executable, *arguments]
    return seconds(lambda: subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True), STARTS)


def parse(model: spacy.language.Language, text: str) -> None:
    """Parse a text, line by line."""
    for _ in model.pipe(text.splitlines()):
        pass


def main() -> int:
    """Print the table. The exit code is 1 where there is no example to read."""
    if not EXAMPLES:
        print("there is nothing to read in examples/", file=sys.stderr)
        return 1
    bare = start("-c", "pass")
    print(f"{'cold start':<42}{'seconds':>10}{'x bare Python':>16}")
    print(f"{'bare Python':<42}{bare:>10.3f}{1:>16.1f}")
    for name, arguments in {
        "import dragoman": ("-c", "import dragoman"),
        "import spacy": ("-c", "import spacy"),
        "dragoman --help": (*COMMAND, "--help"),
        **{f"dragoman read {path.name}": (*COMMAND, "read", str(path)) for path in EXAMPLES},
    }.items():
        taken = start(*arguments)
        print(f"{name:<42}{taken:>10.3f}{taken / bare:>16.1f}")

    from dragoman import Reader
    from dragoman.languages import load
    from dragoman.sources import read_stream

    reader = Reader()
    print(f"\n{'reading, engine loaded':<32}{'words':>8}{'seconds':>10}{'words/s':>10}{'x parsing':>12}")
    for path in EXAMPLES:
        text = read_stream(path.read_bytes(), path.name).text
        model = load(reader.read(text).document.language).model
        words = len(text.split())
        reading = seconds(partial(reader.read, text), READINGS)
        parsing = seconds(partial(parse, model, text), READINGS)
        print(f"{path.name:<32}{words:>8}{reading:>10.3f}{words / reading:>10.0f}{reading / parsing:>12.1f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
