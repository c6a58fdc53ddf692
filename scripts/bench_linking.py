# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""How long linking takes: a made-up ledger of N events linked whole, then the last day of it alone.

The events are as unequal as in news: a few states, places and persons are in many of them, 550 events a day. Acts are
told by up to eight reports, in two languages, some with the day stated and some copied.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from dragoman.ledger.linking import relink, signature
from dragoman.ledger.schema import TABLES
from dragoman.records import digest

A_DAY = 550
STATES = 150
FIRST = date(2015, 1, 1)
ACTS = (
    ("CONSULT", "meet"), ("CONSULT", "talk"), ("ACCUSE", "criticise"), ("ACCUSE", "accuse"), ("ASSAULT", "shell"),
    ("SANCTION", "sanction"), ("REQUEST", "request"), ("AGREE", "promise"), ("COERCE", "arrest"),
    ("PROTEST", "demonstrate"), ("SUPPORT", "praise"), ("REJECT", "refuse"),
)  # fmt: skip

Row = dict[str, Any]


class World:
    """What happens, by chance with a seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        letters = "abcdefghijklmnopqrstuvwxyz"
        self.words = ["".join(self.chance.choices(letters, k=7)) for _ in range(4000)]
        self.states = [f"{chr(65 + n // 26)}{chr(65 + n % 26)}X" for n in range(STATES)]
        self.shares = list(accumulate(1 / (n + 3) for n in range(STATES)))

    def state(self) -> str:
        """A state, the first ones more often: the first in 8 % of the cases."""
        return self.chance.choices(self.states, cum_weights=self.shares)[0]

    def act(self) -> Row:
        """An act as an event without report, day and ids."""
        type, act = self.chance.choice(ACTS)
        doer, other = self.state(), self.state()
        actor = self.person(doer) if self.chance.random() < 0.4 else self.party(doer)
        place = self.state() if self.chance.random() < 0.3 else None
        return {
            "type": type, "act": act, "modes": [], "actors": [actor], "status": "actual", "score": 1.0,
            "recipients": [self.party(other)] if self.chance.random() < 0.7 else [],
            "place": self.place(place) if place else None, "evidence": [], "quantities": [], "topics": [],
            "sentence": " ".join(self.chance.choices(self.words, k=22)),
        }  # fmt: skip

    @staticmethod
    def party(state: str) -> Row:
        """A state as party."""
        return {"entity": state, "name": state, "country": state, "sector": "GOV"}

    def person(self, state: str) -> Row:
        """One of six officials of a state."""
        number = self.states.index(state) * 10 + self.chance.randrange(6)
        return {"entity": f"Q{number}", "name": f"Name {number}", "country": state, "sector": "GOV"}

    def place(self, state: str) -> Row:
        """One of five towns of a state."""
        name = f"{state}-{self.chance.randrange(5)}"
        return {
            "name": name, "geonames": name, "country": state, "latitude": 1.0, "longitude": 1.0,
            "carried": self.chance.random() < 0.5,
        }  # fmt: skip


def reports(world: World, events: int) -> Iterator[tuple[Row, Row, list[Row]]]:
    """Reports: the document, the text and its events, as many as it takes."""
    chance = world.chance
    days = max(1, events // A_DAY)
    made = 0
    acts: dict[int, list[Row]] = {}
    while made < events:
        text, day = digest("text", made), chance.randrange(days)
        names = [word.capitalize() for word in chance.choices(world.words, k=40)]
        published = FIRST + timedelta(day)
        told = []
        for n in range(chance.randrange(1, 9)):
            known = acts.setdefault(day, [])
            act = chance.choice(known) if known and chance.random() < 0.3 else world.act()
            known.append(act)
            when: Row = {"value": str(published), "precision": "day", "first": published, "last": published}
            when["assumed"] = chance.random() < 0.65
            told.append({**act, "event_id": digest(text, n), "text_id": text, "date": when})
        made += len(told)
        document = {
            "document_id": text, "text_id": text, "publisher": f"paper {chance.randrange(50)}", "source": "made up",
            "published": {"value": str(published), "first": published, "last": published},
        }  # fmt: skip
        language = chance.choice(("en", "fr"))
        yield document, {"text_id": text, "language": language, "signature": signature(" of ".join(names))}, told


def took(name: str, tables: dict[str, pa.Table], changed: list[str] | None) -> None:
    """Link, and print how long it took."""
    begun = time.process_time()
    found = relink(tables.__getitem__, changed)
    taken = time.process_time() - begun
    number = tables["events"].num_rows if changed is None else len(changed)
    print(f"{name}: {number} events, {found.upserts.num_rows} occurrences written, {taken:.1f} s of processor")
    if changed is None:
        tables["occurrences"] = found.upserts


def main(events: int) -> None:
    """Make a ledger of so many events, link it, and print what it took."""
    rows: dict[str, list[Row]] = {"documents": [], "texts": [], "events": []}
    for document, text, told in reports(World(1), events):
        rows["documents"].append(document)
        rows["texts"].append(text)
        rows["events"].extend(told)
    last = max(row["published"]["first"] for row in rows["documents"])
    late = {row["text_id"] for row in rows["documents"] if row["published"]["first"] == last}
    changed = [row["event_id"] for row in rows["events"] if row["text_id"] in late]
    tables = {name: pa.Table.from_pylist(some, schema=TABLES[name]) for name, some in rows.items()}
    tables["occurrences"] = TABLES["occurrences"].empty_table()
    rows.clear()
    everything = tables["events"]
    tables["events"] = everything.filter(pc.invert(pc.is_in(everything["event_id"], value_set=pa.array(changed))))
    took("all but the last day", tables, None)
    tables["events"] = everything
    took("the last day", tables, changed)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000)
