# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Ledgers made by hand, with real tables on disk, for tests that need no reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa

from dragoman.codebook import codebook
from dragoman.ledger.rows import place, rows_of, when
from dragoman.ledger.schema import TABLES
from dragoman.ledger.store import Store
from dragoman.ledger.writer import writing
from dragoman.records import (
    Document,
    Entity,
    Event,
    Evidence,
    Office,
    Party,
    Place,
    Pledge,
    Quantity,
    Report,
    Span,
    Statement,
    Topic,
    When,
    digest,
)


@dataclass
class Made:
    """The rows of a ledger in the making."""

    rows: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {name: [] for name in TABLES})

    def add(self, report: Report, *publications: tuple[str, str, str | None]) -> str:
        """A text with the documents it stands in: source, publisher and day of each. Its text_id."""
        for name, rows in rows_of(report).items():
            self.rows[name] += rows
        for source, publisher, day in publications:
            published = When(value=day, precision="day") if day else None
            self.rows["documents"].append(
                {"document_id": digest(source, 0), "text_id": report.document.text_id, "source": source, "part": 0,
                 "format": "text", "language": report.document.language, "title": report.document.title,
                 "publisher": publisher, "published": when(published), "dateline": place(report.document.dateline),
                 "url": f"https://example.org/{source}"}
            )  # fmt: skip
        return report.document.text_id

    def occurrence(self, *events: str, **fields: Any) -> None:
        """An occurrence of events that are in it."""
        lead = next(row for row in self.rows["events"] if row["event_id"] == events[0])

        def codes(side: str) -> list[str]:
            return sorted({party["country"] for party in lead[side] if party["country"]})

        day = lead["date"] or {}
        self.rows["occurrences"].append(
            {"occurrence_id": min(events), "events": list(events), "actors": codes("actors"),
             "recipients": codes("recipients"), "type": lead["type"], "status": lead["status"],
             "score": lead["score"], "first": day.get("first"), "last": day.get("last"), **fields}
        )  # fmt: skip

    def write(self, path: Path) -> Path:
        """Publish it as a ledger in a folder."""
        store = Store(path, create=True)
        with writing(store, "test") as writer:
            for name, rows in self.rows.items():
                batch = [{**row, "batch": writer.batch} if "batch" in TABLES[name].names else row for row in rows]
                writer.append(name, pa.Table.from_pylist(batch, schema=TABLES[name]))
            writer.publish({}, finished=True)
        return path


def state(code: str, sector: str = "GOV") -> Party:
    return Party(entity=code, name=code, country=code, sector=sector)


def person(name: str, code: str) -> Party:
    return Party(entity=f"person:{name.lower().replace(' ', '-')}.{code}", name=name, country=code, sector="GOV")


def told(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start=start, end=start + len(words), text=words)


def event(
    text: str,
    sentence: str,
    type: str,
    actors: Sequence[Party],
    recipients: Sequence[Party] = (),
    *,
    day: str | None = None,
    precision: str = "day",
    trigger: str = "",
    key: str = "",
    act: str | None = None,
    modes: tuple[str, ...] = (),
    assumed: bool = False,
    **fields: Any,
) -> Event:
    """An event that a sentence of a text tells."""
    span = told(text, sentence)
    words = told(text, trigger or sentence.split()[0])
    found = [("trigger", words), ("sentence", span)]
    return Event(
        id=digest(text, "event", sentence, type, key), type=type, act=act or type.lower(), modes=modes,
        contexts=fields.pop("contexts", ()), actors=tuple(actors), recipients=tuple(recipients),
        status=fields.pop("status", "actual"), start=span.start, quad=codebook().quad(type),
        score=codebook().score(type, modes), cameo=codebook().to_cameo(type, modes),
        date=When(value=day, precision=precision, assumed=assumed) if day else None,  # type: ignore[arg-type]
        evidence=tuple(Evidence(field=name, start=one.start, end=one.end, text=one.text) for name, one in found),
        confidence=fields.pop("confidence", 0.8), **fields,
    )  # fmt: skip


def report(text: str, language: str, *, events: Sequence[Event] = (), people: Mapping[Party, str] | None = None,
           **more: Any) -> Report:  # fmt: skip
    """A report; ``people`` are persons with the office that the text tells of each."""
    people = people or {}
    entities = [
        Entity(id=party.entity, kind="person", name=party.name, country=party.country, sector="GOV",
               offices=(Office(office=office, country=party.country),), mentions=(told(text, party.name),))
        for party, office in people.items()
    ]  # fmt: skip
    document = Document(
        document_id="", text_id=digest(text), source="", text=text, language=language, title=text.split("\n")[0],
        publisher=None,
    )  # fmt: skip
    return Report(document=document, entities=tuple(entities), events=tuple(events), **more)


CHN, KAZ, UZB, FRA, DEU = map(state, ("CHN", "KAZ", "UZB", "FRA", "DEU"))
SCO = Party(entity="sco", name="sco", country="IGO", sector="IGO")
WEN, ABENOV = person("Wen Daolin", "CHN"), person("Marat Abenov", "KAZ")
LEADERS = person("Bao Qing", "CHN"), person("Daniyar Serik", "KAZ")

ENGLISH = (
    "Astana talks\n\nForeign minister Wen Daolin visited Kazakhstan on 3 March 2020 and met Marat Abenov in Astana. "
    'China is ready to build a gas pipeline with Kazakhstan by 2022, Wen said. "=Both| sides\tgain," he added. '
    "China praised Kazakhstan for its help.\n"
)
FRENCH = (
    "Visite à Astana\n\nLe ministre chinois des Affaires étrangères, Wen Daolin, a été reçu le 3 mars à Astana par "
    "Marat Abenov. Pékin est prêt à construire un gazoduc avec le Kazakhstan.\n"
)
SUMMIT = (
    "Summit\n\nPresidents Bao Qing and Daniyar Serik met the Uzbek leader in May 2020 within the SCO. "
    "China and Kazakhstan now call their ties a comprehensive strategic partnership. "
    "France and Germany condemned the fighting. China denied having sanctioned Kazakhstan. "
    "In 2019 China had lent Kazakhstan money. China threatened to halt imports from Kazakhstan.\n"
)


def small(path: Path) -> Path:
    """A ledger with a meeting that two texts and three documents tell, a summit, and a few other acts."""
    made = Made()
    s = "Foreign minister Wen Daolin visited Kazakhstan on 3 March 2020 and met Marat Abenov in Astana."
    visit = event(
        ENGLISH, s, "CONSULT", [WEN], [ABENOV], day="2020-03-03", trigger="visited", modes=("visit",),
        place=Place(name="Astana", geonames="1526273", country="KAZ", latitude=51.18, longitude=71.45),
        topics=(Topic(span=told(ENGLISH, "gas pipeline"), domains=("energy",)),), contexts=("diplomatic",),
    )  # fmt: skip
    s = "China is ready to build a gas pipeline with Kazakhstan by 2022, Wen said."
    ready = event(ENGLISH, s, "AGREE", [CHN], [KAZ], day="2020-03-03", trigger="is ready", reporter=WEN)
    build = Pledge(
        id=digest(ENGLISH, "p1"), event=ready.id, actors=(CHN,), partners=(KAZ,), strength="ready",
        action=told(ENGLISH, "build a gas pipeline"), domains=("energy", "infrastructure"), frameworks=("sco",),
        deadline=When(value="2022", precision="year"), confidence=0.7,
        quantity=Quantity(value=1.5, unit="USD", span=told(ENGLISH, "gas")),
    )  # fmt: skip
    praise = event(ENGLISH, "China praised Kazakhstan for its help.", "SUPPORT", [CHN], [KAZ], day="2020-03-04",
                   assumed=True, trigger="praised")  # fmt: skip
    said = Statement(
        id=digest(ENGLISH, "s1"), speaker=(WEN,), cue="said", form="indirect", stance="pledge", addressee=(KAZ,),
        content=told(ENGLISH, "China is ready to build a gas pipeline with Kazakhstan by 2022"),
        start=told(ENGLISH, s).start, confidence=0.9,
        evidence=(Evidence(field="sentence", start=told(ENGLISH, s).start, end=told(ENGLISH, s).end, text=s),),
    )  # fmt: skip
    quoted = Statement(
        id=digest(ENGLISH, "s2"), speaker=(WEN,), cue="added", form="direct", stance="assert",
        content=told(ENGLISH, "=Both| sides\tgain,"), start=told(ENGLISH, '"=Both').start,
    )  # fmt: skip
    made.add(
        report(ENGLISH, "en", events=[visit, ready, praise], statements=(said, quoted), pledges=(build,),
               people={WEN: "foreign-minister", ABENOV: "minister"}, frameworks=("sco",)),
        ("wire/1.txt", "Example Wire", "2020-03-04"),
    )  # fmt: skip

    s = "Le ministre chinois des Affaires étrangères, Wen Daolin, a été reçu le 3 mars à Astana par Marat Abenov."
    received = event(FRENCH, s, "CONSULT", [WEN], [ABENOV], day="2020-03-03", trigger="a été reçu", modes=("visit",))
    pret = event(FRENCH, "Pékin est prêt à construire un gazoduc avec le Kazakhstan.", "AGREE", [CHN], [KAZ],
                 day="2020-03-03", trigger="est prêt")  # fmt: skip
    gazoduc = Pledge(
        id=digest(FRENCH, "p1"), event=pret.id, actors=(CHN,), partners=(KAZ,), strength="ready",
        action=told(FRENCH, "construire un gazoduc"), domains=("energy",),
    )  # fmt: skip
    made.add(
        report(FRENCH, "fr", events=[received, pret], pledges=(gazoduc,), people={WEN: "foreign-minister"}),
        ("journal/b.txt", "Le Journal", "2020-03-06"), ("agence/2.txt", "Agence", "2020-03-05"),
    )  # fmt: skip

    s = "Presidents Bao Qing and Daniyar Serik met the Uzbek leader in May 2020 within the SCO."
    summit = event(SUMMIT, s, "CONSULT", [*LEADERS, UZB, SCO], day="2020-05", precision="month", trigger="met",
                   modes=("multilateral",))  # fmt: skip
    condemned = event(SUMMIT, "France and Germany condemned the fighting.", "ACCUSE", [FRA, DEU], day="2020-05-11",
                      trigger="condemned")  # fmt: skip
    denied = event(SUMMIT, "China denied having sanctioned Kazakhstan.", "SANCTION", [CHN], [KAZ], status="negated",
                   day="2020-05-11", trigger="sanctioned", reporter=CHN)  # fmt: skip
    lent = event(SUMMIT, "In 2019 China had lent Kazakhstan money.", "AID", [CHN], [KAZ], day="2019",
                 precision="year", trigger="lent")  # fmt: skip
    s = "China threatened to halt imports from Kazakhstan."
    halt = Pledge(
        id=digest(SUMMIT, "p1"), event=digest(SUMMIT, "event", s, "THREATEN", ""), actors=(CHN,), partners=(KAZ,),
        strength="will", action=told(SUMMIT, "halt imports"), domains=("trade",),
    )  # fmt: skip
    threat = event(SUMMIT, s, "THREATEN", [CHN], [KAZ], day="2020-05-11", trigger="threatened", undertakings=(halt,))
    text_id = made.add(
        report(SUMMIT, "en", events=[summit, condemned, denied, lent, threat],
               people={LEADERS[0]: "head-of-state", LEADERS[1]: "head-of-state"}),
        ("wire/3.txt", "Example Wire", "2020-05-12"),
    )  # fmt: skip
    label = told(SUMMIT, "comprehensive strategic partnership")
    made.rows["relation_labels"].append(
        {"label_id": digest("label"), "text_id": text_id, "start": label.start, "confidence": 0.9,
         "parties": [{"entity": c, "name": c, "country": c, "sector": "GOV"} for c in ("CHN", "KAZ")],
         "label": {"start": label.start, "end": label.end, "text": label.text},
         "level": "comprehensive-strategic-partnership",
         "since": {"value": "2019", "precision": "year", "first": date(2019, 1, 1), "last": date(2019, 12, 31)}}
    )  # fmt: skip
    made.occurrence(visit.id, received.id)
    made.occurrence(ready.id, pret.id)
    for one in (praise, summit, condemned, denied, lent, threat):
        made.occurrence(one.id)
    return made.write(path)
