# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Draw hits of the domain lexicons from corpora at random, show them to somebody who judges, and count the verdicts.

    python scripts/domains.py draw --corpora DIR --language en [--number 100] [--seed N] --output FILE
    python scripts/domains.py show --corpora DIR FILE
    python scripts/domains.py score FILE…

A file of verdicts has a JSON object a line and no text: ``corpus``, ``doc``, ``start`` and ``end`` (of the term, in the
text), ``domain``, and ``right``: whether the words touch that domain where they stand, null while nobody has judged.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dragoman import Reader

from breadth import Article, article_of, articles_of

SEED = 20261124
_HEAD = 1500  # characters of a text that are read
_AROUND = 90  # characters shown on either side


def corpora(folder: Path, language: str) -> list[Path]:
    """The corpora of a language, in order."""
    return sorted(folder.glob(f"{language}-*.jsonl.gz"))


def some_of(path: Path, number: int, rng: random.Random) -> list[Article]:
    """Some articles of a corpus at random."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = list(lines)
    return [article_of(json.loads(row)) for row in rng.sample(rows, min(number, len(rows)))]


def draw(folder: Path, language: str, number: int, seed: int) -> Iterator[dict[str, Any]]:
    """One hit each of so many texts, corpora by turns, texts and hits at random."""
    rng = random.Random(seed)
    reader = Reader([language])
    kit = reader._kit(language)
    piles = [(path, some_of(path, number, rng)) for path in corpora(folder, language)]
    found = 0
    while found < number and any(articles for _, articles in piles):
        for path, articles in piles:
            if not articles or found == number:
                continue
            article = articles.pop()
            scene, _, _ = reader._scene(kit, article.text[:_HEAD], None)
            hits = [hit for s in scene.sentences for hit in scene.fields.hits(s.tokens)]
            if hits:
                domain, first, last = rng.choice(hits)
                start, end = scene.cleaned.back(first.start, last.end)
                found += 1
                yield {"corpus": path.name.removesuffix(".jsonl.gz"), "doc": article.source, "start": start, "end": end,
                       "domain": domain, "right": None}  # fmt: skip


def show(folder: Path, file: Path) -> None:
    """Print the hits of a file with what stands around them."""
    texts: dict[str, dict[str, str]] = {}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        one = json.loads(line)
        if one["corpus"] not in texts:
            path = folder / f"{one['corpus']}.jsonl.gz"
            texts[one["corpus"]] = {name: article.text for name, article in articles_of(path).items()}
        text = texts[one["corpus"]][one["doc"]]
        before = text[max(0, one["start"] - _AROUND) : one["start"]]
        after = text[one["end"] : one["end"] + _AROUND]
        words = text[one["start"] : one["end"]]
        print(f"{number} {one['domain']}: " + " ".join(f"{before}[[{words}]]{after}".split()))


def score(file: Path) -> tuple[int, int]:
    """How many of the judged hits of a file are right, and how many are judged."""
    verdicts = [json.loads(line)["right"] for line in file.read_text(encoding="utf-8").splitlines()]
    judged = [verdict for verdict in verdicts if verdict is not None]
    return sum(judged), len(judged)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    drawing = commands.add_parser("draw")
    drawing.add_argument("--corpora", type=Path, required=True)
    drawing.add_argument("--language", required=True)
    drawing.add_argument("--number", type=int, default=100)
    drawing.add_argument("--seed", type=int, default=SEED)
    drawing.add_argument("--output", type=Path, required=True)
    showing = commands.add_parser("show")
    showing.add_argument("--corpora", type=Path, required=True)
    showing.add_argument("file", type=Path)
    scoring = commands.add_parser("score")
    scoring.add_argument("files", type=Path, nargs="+")
    asked = parser.parse_args()
    if asked.command == "draw":
        hits = draw(asked.corpora, asked.language, asked.number, asked.seed)
        asked.output.write_text("".join(json.dumps(hit) + "\n" for hit in hits), encoding="utf-8")
    elif asked.command == "show":
        show(asked.corpora, asked.file)
    else:
        for file in asked.files:
            right, judged = score(file)
            print(f"{file.name}: {right} of {judged} right ({right / max(1, judged):.3f})")


if __name__ == "__main__":
    main()
