# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Reports made by hand, for tests that need no reading."""

from __future__ import annotations

from dataclasses import replace

from dragoman.records import (
    Document,
    Entity,
    EntityKind,
    Event,
    Evidence,
    Office,
    Party,
    Place,
    Pledge,
    Quantity,
    RelationLabel,
    Report,
    Span,
    Statement,
    Topic,
    When,
    digest,
)

TEXT = (
    "Ghana, Brazil deepen ties\n"
    "\n"
    "Accra, 3 March 2020\n"
    "Foreign minister Ama Owusu received her Brazilian counterpart, Rui Prado, in Accra on Tuesday.\n"
    "Brazil is ready to expand trade with Ghana within the WTO and to lend it 5 million dollars by 2021, Mr Prado said."
    ' Ms Owusu thanked Brazil for its <aid> & "friendship". In 2015 Brazil had sent doctors to Ghana.\n'
    "Brazil threatened to halt imports from the rebels, said the chief of protocol.\n"
)

GHA = Party(entity="GHA", name="GHA", country="GHA", sector="GOV")
BRA = Party(entity="BRA", name="BRA", country="BRA", sector="GOV")
OWUSU = Party(entity="person:ama-owusu.GHA", name="Ama Owusu", country="GHA", sector="GOV")
PRADO = Party(entity="person:rui-prado.BRA", name="Rui Prado", country="BRA", sector="GOV")
CHIEF = Party(entity="office:chief of protocol.GHA", name="GHA", country="GHA", sector="GOV")
REBELS = Party(entity="group:rebels", name="rebels", sector="REB")


def span(words: str, text: str = TEXT) -> Span:
    """The first place where words stand in the text."""
    start = text.index(words)
    return Span(start=start, end=start + len(words), text=words)


def evidence(field: str, words: str) -> Evidence:
    found = span(words)
    return Evidence(field=field, start=found.start, end=found.end, text=found.text)


def _entity(party: Party, kind: EntityKind, *words: str, offices: tuple[Office, ...] = ()) -> Entity:
    return Entity(
        id=party.entity, kind=kind, name=words[0], country=party.country, sector=party.sector, offices=offices,
        mentions=tuple(map(span, words)),
    )  # fmt: skip


_MET = "Foreign minister Ama Owusu received her Brazilian counterpart, Rui Prado, in Accra on Tuesday."
_READY = (
    "Brazil is ready to expand trade with Ghana within the WTO and to lend it 5 million dollars by 2021, Mr Prado said."
)
_THANKED = 'Ms Owusu thanked Brazil for its <aid> & "friendship".'
_SENT = "In 2015 Brazil had sent doctors to Ghana."
_THREAT = "Brazil threatened to halt imports from the rebels, said the chief of protocol."


def report() -> Report:
    """A small report with a record of every kind."""
    day = When(value="2020-03-03", precision="day")
    loan = Quantity(value=5e6, unit="USD", span=span("5 million dollars"))
    met = Event(
        id="e1", type="CONSULT", act="receive", modes=("visit",), contexts=("diplomatic",), actors=(PRADO,),
        recipients=(OWUSU,), status="actual", start=span(_MET).start, quad="verbal cooperation", score=2.5, cameo="042",
        date=day, place=Place(name="Accra", geonames="2306104", country="GHA"), confidence=0.9,
        evidence=(
            evidence("trigger", "received"),
            evidence("sentence", _MET),
            evidence("sentence", "Ghana, Brazil deepen ties"),
        ),
    )  # fmt: skip
    agree = Event(
        id="e2", type="AGREE", act="ready", modes=(), contexts=("economic",), actors=(BRA,), recipients=(GHA,),
        status="actual", start=span(_READY).start, quad="verbal cooperation", score=2.5, cameo="0311", reporter=PRADO,
        quantities=(loan,), confidence=0.8,
        evidence=(evidence("trigger", "is ready"), evidence("sentence", _READY)),
    )  # fmt: skip
    thank = Event(
        id="e3", type="SUPPORT", act="thank", modes=(), contexts=(), actors=(OWUSU,), recipients=(BRA,),
        status="actual", start=span(_THANKED).start, quad="verbal cooperation", score=5.0, cameo="051", date=day,
        confidence=0.7,
        topics=(Topic(span=span("its <aid> & \"friendship\""), domains=("development",)),),
        evidence=(evidence("trigger", "thanked"), evidence("sentence", _THANKED)),
    )  # fmt: skip
    aid = Event(
        id="e4", type="AID", act="aid", modes=(), contexts=("health",), actors=(BRA,), recipients=(GHA,),
        status="historical", start=span(_SENT).start, quad="material cooperation", score=10.0, cameo="073",
        date=When(value="2015", precision="year"), evidence=(evidence("trigger", "sent"), evidence("sentence", _SENT)),
    )  # fmt: skip
    halt = Pledge(
        id="p3", event="e5", actors=(BRA,), partners=(REBELS,), action=span("halt imports"), strength="will",
        domains=("trade",),
    )  # fmt: skip
    threat = Event(
        id="e5", type="THREATEN", act="threaten", modes=("restrict",), contexts=(), actors=(BRA,), recipients=(REBELS,),
        status="actual", start=span(_THREAT).start, quad="verbal conflict", score=-3.0, cameo="131", reporter=CHIEF,
        undertakings=(halt,), evidence=(evidence("trigger", "threatened"), evidence("sentence", _THREAT)),
    )  # fmt: skip
    trade = Pledge(
        id="p1", event="e2", actors=(BRA,), partners=(GHA,), action=span("expand trade with Ghana within the WTO"),
        strength="ready", domains=("trade",), frameworks=("wto",), confidence=0.8,
    )  # fmt: skip
    lend = Pledge(
        id="p2", event="e2", actors=(BRA,), partners=(GHA,), action=span("lend it 5 million dollars by 2021"),
        strength="ready", domains=("finance",), deadline=When(value="2021", precision="year"), quantity=loan,
    )  # fmt: skip
    said = Statement(
        id="s1", speaker=(PRADO,), cue="said", form="indirect", stance="pledge", start=span(_READY).start,
        content=span(_READY.removesuffix(", Mr Prado said.")), evidence=(evidence("sentence", _READY),), confidence=0.9,
    )  # fmt: skip
    joint = Statement(
        id="s2", speaker=(OWUSU, PRADO), addressee=(BRA,), cue="thanked", form="indirect", stance="thank",
        start=span(_THANKED).start, content=span("its <aid> & \"friendship\""), chain=(GHA,),
    )  # fmt: skip
    label = RelationLabel(
        id="r1", parties=(GHA, BRA), label=span('"friendship"'), level="alliance", start=span(_SENT).start,
        since=When(value="2015", precision="year"), confidence=0.8,
        evidence=(evidence("label", '"friendship"'), evidence("sentence", _SENT)),
    )  # fmt: skip
    minister = Office(office="foreign-minister", title="Foreign minister", country="GHA")
    document = Document(
        document_id=digest("ties.txt", 0), text_id=digest(TEXT), source="news/ties.txt", text=TEXT, language="en",
        title="Ghana, Brazil deepen ties", publisher="Example Wire",
        dateline=Place(name="Accra", geonames="2306104", country="GHA"),
        published=day, evidence=(evidence("published", "3 March 2020"),),
    )  # fmt: skip
    return Report(
        document=document,
        entities=(
            _entity(GHA, "country", "Ghana"),
            _entity(BRA, "country", "Brazil"),
            _entity(OWUSU, "person", "Ama Owusu", "Ms Owusu", offices=(minister,)),
            _entity(
                PRADO, "person", "Rui Prado", "Mr Prado",
                offices=(
                    replace(minister, country="BRA", title="counterpart"),
                    Office(office="legislator", former=True),
                ),
            ),
            _entity(CHIEF, "person", "the chief of protocol"),
            Entity(id="person:known.BRA", kind="person", name="Ana Lima", country="BRA",
                   offices=(Office(office="head-of-state", looked_up=True),)),
            Entity(id="person:passer-by.", kind="person", name="Kofi Mensah"),
        ),
        events=(met, agree, thank, aid, threat),
        statements=(said, joint),
        relation_labels=(label,),
        pledges=(trade, lend),
        frameworks=("wto", "african-union"),
        notes=("The weekday fits the date.",),
        versions={"dragoman": "0.0.0", "model": "test-1"},
    )  # fmt: skip


def empty(text: str = "") -> Report:
    """A report of a text in which there is nothing to record."""
    document = Document(document_id=digest("x"), text_id=digest(text), source="text", text=text, language="")
    return Report(document=document, notes=("The text is empty.",))
