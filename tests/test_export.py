# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The formats: what is in a report is in them, and nothing that would break what reads them."""

from __future__ import annotations

import csv as csv_module
import io
import json
import re
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from builders import TEXT, empty, report, span
from hypothesis import given
from hypothesis import strategies as st

from dragoman.export import FORMATS, csv, facts, frame, html, plover, table, words
from dragoman.records import Event, Office, Party, Report, When, json_schema

FORMATS_PAGE = Path(__file__).resolve().parent.parent / "docs" / "formats.md"


def written(name: str, *reports: Report) -> str:
    stream = io.StringIO()
    FORMATS[name].write(reports, stream)
    return stream.getvalue()


# ---- all formats


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_any_report(name: str) -> None:
    for one in (report(), empty(), empty("\n\n")):
        told = written(name, one)
        assert not told or told.endswith("\n")
        assert "\r" not in told


@pytest.mark.parametrize("name", FORMATS)
def test_formats_of_one_document_refuse_several(name: str) -> None:
    if FORMATS[name].single:
        with pytest.raises(ValueError, match="one document, not 2"):
            written(name, report(), empty())
        with pytest.raises(ValueError, match="one document, not 0"):
            written(name)
    else:
        assert written(name, report(), empty()).startswith(written(name, report()).rstrip("\n"))


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_gives_the_same_bytes(name: str) -> None:
    assert written(name, report()) == written(name, report())


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_documented(name: str) -> None:
    assert f"\n## {name}\n" in FORMATS_PAGE.read_text(encoding="utf-8")


def documented(name: str) -> list[str]:
    section = FORMATS_PAGE.read_text(encoding="utf-8").split(f"\n## {name}\n")[1].split("\n## ")[0]
    cells = re.findall(r"^\| (`.+?`) \|", section, re.MULTILINE)
    return [field for cell in cells for field in re.findall(r"`(.+?)`", cell)]


# ---- words


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2020-03-03", "3 Mar 2020"),
        ("2020-03-04T08:55", "4 Mar 2020 08:55"),
        ("2020-03", "Mar 2020"),
        ("2020", "2020"),
        ("--03-04", "4 Mar"),
        ("--03", "Mar"),
        ("2020-03-03/2020-03-05", "3 Mar 2020 – 5 Mar 2020"),
        ("someday", "someday"),
    ],
)
def test_dates_are_shown_as_exact_as_they_are_known(value: str, shown: str) -> None:
    assert words.date(When(value=value, precision="day")) == shown


@pytest.mark.parametrize(
    ("code", "shown"),
    [("sco", "SCO"), ("g20", "G20"), ("belt-and-road", "Belt and Road"), ("Lima Group", "Lima Group"), ("KAZ", "KAZ")],
)
def test_frameworks_are_shown_by_acronym_or_name(code: str, shown: str) -> None:
    assert words.framework(code) == shown


def test_parties_are_shown_by_country_unless_that_says_too_little() -> None:
    army = Party(entity="x", name="army", country="FRA", sector="MIL")
    who = Party(entity="who", name="who", country="IGO", sector="IGO")
    nobody = Party(entity="y", name="protesters", sector="CVL")
    assert words.sides([army, who, nobody, army]) == "FRA MIL, WHO, protesters"


def test_persons_are_those_with_a_name_who_hold_office_or_take_part() -> None:
    assert [entity.name for entity in words.persons(report())] == ["Ama Owusu", "Rui Prado", "Ana Lima"]


# ---- json


def test_json_holds_everything_and_fits_its_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    told = json.loads(written("json", report()))
    assert told == report().to_dict()
    jsonschema.validate(told, json_schema())
    jsonschema.validate(json.loads(written("json", empty())), json_schema())


def test_json_lines_are_one_document_each() -> None:
    lines = written("jsonl", report(), empty()).splitlines()
    assert [json.loads(line)["document"]["source"] for line in lines] == ["news/ties.txt", "text"]


# ---- facts


def test_facts_are_in_the_gold_format() -> None:
    start = {name: span(name).start for name in ("Foreign", "Brazil is", "Ms Owusu", "In 2015", "Brazil thr")}
    plain: dict[str, Any] = {"modes": [], "status": "actual", "date": None, "place": None, "reporter": None}
    assert facts.facts(report()) == {
        "doc": "ties",
        "language": "en",
        "published": "2020-03-03",
        "persons": [
            {"name": "Ama Owusu", "country": "GHA", "office": "foreign-minister"},
            {"name": "Rui Prado", "country": "BRA", "office": ["foreign-minister", "legislator"]},
            {"name": "Ana Lima", "country": "BRA", "office": "head-of-state", "looked_up": True},
        ],
        "events": [
            {**plain, "type": "CONSULT", "modes": ["visit"], "actors": ["BRA"], "recipients": ["GHA"],
             "date": "2020-03-03", "place": "Accra", "start": start["Foreign"], "also_starts": [0]},
            {**plain, "type": "AGREE", "actors": ["BRA"], "recipients": ["GHA"], "reporter": "Rui Prado",
             "start": start["Brazil is"]},
            {**plain, "type": "SUPPORT", "actors": ["GHA"], "recipients": ["BRA"], "date": "2020-03-03",
             "start": start["Ms Owusu"]},
            {**plain, "type": "AID", "actors": ["BRA"], "recipients": ["GHA"], "status": "historical", "date": "2015",
             "start": start["In 2015"]},
            {**plain, "type": "THREATEN", "modes": ["restrict"], "actors": ["BRA"], "recipients": [], "reporter": "GHA",
             "start": start["Brazil thr"]},
        ],
        "statements": [
            {"speaker": "Rui Prado", "stance": "pledge", "start": start["Brazil is"]},
            {"speaker": ["Ama Owusu", "Rui Prado"], "stance": "thank", "start": start["Ms Owusu"]},
        ],
        "pledges": [
            {"actors": ["BRA"], "partners": ["GHA"], "strength": "ready", "domains": ["trade"], "frameworks": ["wto"]},
            {"actors": ["BRA"], "partners": ["GHA"], "strength": "ready", "domains": ["finance"], "frameworks": []},
        ],
        "relation_labels": [
            {"parties": ["GHA", "BRA"], "level": "alliance", "since": "2015", "start": start["In 2015"]}
        ],
        "frameworks": ["wto", "african-union"],
    }  # fmt: skip
    assert json.loads(written("facts", report())) == facts.facts(report())


def test_an_office_told_outdoes_one_looked_up() -> None:
    person = report().persons[0]
    known = replace(person, offices=(Office(office="minister", looked_up=True), *person.offices))
    assert [office.office for office in words.offices(known)] == ["foreign-minister"]


def test_countries_stand_once_and_in_order() -> None:
    event = report().events[1]
    many = replace(event, actors=(*event.recipients, *event.actors, *event.recipients))
    assert facts.facts(replace(report(), events=(many,)))["events"][0]["actors"] == ["GHA", "BRA"]


# ---- csv


def test_csv_is_a_row_an_event_with_its_sentence() -> None:
    rows = list(csv_module.DictReader(io.StringIO(written("csv", report(), report()))))
    assert len(rows) == 2 * len(report().events)
    assert rows[2]["sentence"] == 'Ms Owusu thanked Brazil for its <aid> & "friendship".'
    assert (rows[0]["actors"], rows[0]["actor_names"], rows[0]["modes"]) == ("BRA", "Rui Prado", "visit")
    assert rows[1]["quantities"] == "5000000 USD" and rows[1]["pledges"] == "p1|p2" and rows[4]["pledges"] == "p3"
    assert rows[3]["date"] == "2015" and rows[3]["date_precision"] == "year"


def test_csv_columns_are_documented_in_order() -> None:
    assert documented("csv") == list(csv.COLUMNS)


def test_csv_rows_are_one_line_each() -> None:
    broken = replace(report(), document=replace(report().document, title='a\n"b",c'))
    assert len(written("csv", broken).splitlines()) == 1 + len(report().events)


# ---- plover


def test_plover_records_have_the_fields_of_the_manual() -> None:
    met, agree, _, aid, threat = map(json.loads, written("plover", report()).splitlines())
    assert met["source"] == [
        {"code": "BRA", "sector": "GOV", "actor_text": "Rui Prado", "identifier_id": "person:rui-prado.BRA",
         "identifier_text": "Rui Prado", "office": ["foreign-minister", "legislator"]}
    ]  # fmt: skip
    assert met["event_loc"] == {"geonameid": 2306104, "name": "Accra", "cc3": "GHA"}
    assert (met["event"], met["mode"], met["context"], met["quad_code"]) == (["CONSULT"], ["visit"], ["diplomatic"], 1)
    assert met["text"] == TEXT[met["text_info"]["start"] : met["text_info"]["end"]]
    assert met["cite_info"]["title"] == "Ghana, Brazil deepen ties"
    assert agree["reporter"]["actor_text"] == "Rui Prado" and agree["date_basis"] == "published"
    assert aid["context"] == ["health", "historical"]
    assert threat["recipient"] == [
        {"sector": "REB", "actor_text": "rebels", "identifier_id": "group:rebels", "identifier_text": "rebels"}
    ]


def test_plover_fields_are_documented() -> None:
    found = {name for record in plover.records(report()) for name in record}
    assert found <= set(documented("plover"))


@pytest.mark.parametrize(
    ("value", "status", "days"),
    [
        ("2020-03-03", "actual", {"date": "2020-03-03", "date_basis": "told"}),
        ("2020-03-03T09:30", "actual", {"date": "2020-03-03", "time": "09:30", "date_basis": "told"}),
        ("2020-02", "actual", {"date": "2020-02-01", "enddate": "2020-02-29", "date_basis": "told"}),
        ("2019", "historical", {"date": "2019-01-01", "enddate": "2019-12-31", "date_basis": "told"}),
        ("2020-03-03/2020-03-05", "actual", {"date": "2020-03-03", "enddate": "2020-03-05", "date_basis": "told"}),
        ("--03-04", "actual", {"date": "2020-03-03", "date_basis": "published"}),
        (None, "actual", {"date": "2020-03-03", "date_basis": "published"}),
        (None, "historical", {"date": None, "date_basis": "unknown"}),
    ],
)
def test_plover_dates(value: str | None, status: Any, days: dict[str, Any]) -> None:
    when = When(value=value, precision="day") if value else None
    event = replace(report().events[0], date=when, status=status)
    (record,) = plover.records(replace(report(), events=(event,)))
    dates = {name: record[name] for name in ("date", "time", "enddate", "date_basis") if name in record}
    assert dates == days


# ---- table


def test_the_table_shows_every_section_within_a_hundred_columns() -> None:
    told = written("table", report())
    assert max(map(len, told.splitlines())) <= table.WIDTH and "\x1b" not in told
    headings = ["People and offices", "Meetings", "What each side said", "Pledges", "Other acts", "Frameworks", "Notes"]
    places = [told.index(f"\n{heading} ─") for heading in headings]
    assert places == sorted(places)
    flat = " ".join(told.split())
    assert "BRA → GHA · ready · trade · WTO: expand trade with Ghana within the WTO [Rui Prado, 3 Mar 2020]" in flat
    assert "Rui Prado (BRA) → Ama Owusu (GHA) · visit · 3 Mar 2020 · Accra" in flat
    assert "Ana Lima BRA head-of-state [not in the text]" in flat
    assert "BRA → rebels · THREATEN restrict (threaten)" in flat
    assert "→ BRA → rebels · will · trade: halt imports" in flat
    assert "WTO, African Union" in flat


def test_the_table_says_when_there_is_nothing() -> None:
    assert "Nothing was found" in written("table", replace(empty(), notes=()))


def test_the_table_takes_text_as_text() -> None:
    one = report()
    words_in_it = replace(one.pledges[0], action=replace(one.pledges[0].action, text="[bold]a\x1b[31mb\x07c[/bold]"))
    told = written("table", replace(one, pledges=(words_in_it,)))
    assert "[bold]a [31mb c[/bold]" in told and "\x1b" not in told and "\x07" not in told


# ---- html


class Page(HTMLParser):
    """What a browser would show of the text, and what links and records there are."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.outside: list[str] = []
        self.tags: list[str] = []
        self._in_text = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append(tag)
        if values.get("id"):
            self.ids.append(values["id"] or "")
        if tag == "a":
            self.links.append(values["href"] or "")
        outside = ("src", "action", "srcset", *(() if tag == "a" else ("href",)))
        self.outside += [value or "" for name, value in attrs if name in outside]
        if values.get("class") == "text":
            self._in_text = True
        if tag == "p" and self._in_text:
            self.lines.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "section":
            self._in_text = False

    def handle_data(self, data: str) -> None:
        if self._in_text and self.lines:
            self.lines[-1] += data


def test_the_page_holds_the_text_as_it_is() -> None:
    page = Page(written("html", report()))
    assert [line.rstrip("\n") for line in page.lines] == [line for line in TEXT.split("\n") if line]


def test_the_page_needs_nothing_else_and_its_links_lead_somewhere() -> None:
    told = written("html", report())
    page = Page(told)
    assert not page.outside and "http" not in told
    assert len(page.ids) == len(set(page.ids))
    assert page.links and {link.removeprefix("#") for link in page.links} <= set(page.ids)


def test_the_page_escapes_everything() -> None:
    evil = "<script>alert(1)</script>\"'&"
    one = report()
    document = replace(one.document, title=evil, source=evil, publisher=evil, language=evil, document_id=evil)
    person = replace(one.persons[0], name=evil, offices=(Office(office=evil, title=evil),))
    place = one.events[0].place
    assert place is not None
    event = replace(one.events[0], place=replace(place, name=evil), modes=(evil,), act=evil)
    bad = replace(one, document=document, entities=(person,), events=(event,), notes=(evil,), frameworks=(evil,),
                  versions={evil: evil})  # fmt: skip
    assert Page(html.fragment(bad)).tags.count("script") == 0
    assert Page(written("html", bad)).tags.count("script") == 1


def test_fragments_are_styled_and_do_not_meet() -> None:
    other = replace(report(), document=replace(report().document, document_id="other"))
    one, two = Page(html.fragment(report())), Page(html.fragment(other))
    assert "script" not in one.tags and "html" not in one.tags and "style" in one.tags
    assert not set(one.ids) & set(two.ids)
    assert report()._repr_html_() == html.fragment(report())


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[html.Mark]]:
    text = draw(st.text(alphabet="ab \n", max_size=40))
    place = st.integers(0, len(text))
    marks = draw(st.lists(st.tuples(place, place, st.sampled_from("xyz"), st.booleans()), max_size=8))
    return text, [html.Mark(min(a, b), max(a, b), key, around=around) for a, b, key, around in marks]


@given(marked())
def test_marks_that_overlap_cover_just_their_characters(case: tuple[str, list[html.Mark]]) -> None:
    text, marks = case
    lines = html.pieces(text, marks)
    shown = ["".join(piece.text for piece in line) for line in lines]
    assert shown == [line for line in text.split("\n") if line.strip()]
    for piece in (piece for line in lines for piece in line):
        for offset in range(piece.start, piece.start + len(piece.text)):
            over = [mark for mark in marks if mark.start <= offset < mark.end]
            assert set(piece.records) == {mark.record for mark in over if not mark.around}
            assert set(piece.around) == {mark.record for mark in over if mark.around}


# ---- frames


@pytest.mark.parametrize("records", ["events", "statements", "pledges", "entities"])
def test_frames_have_a_row_a_record_and_always_the_same_columns(records: str) -> None:
    pytest.importorskip("polars")
    found = report().to_frame(records)
    assert found.height == len(getattr(report(), records))
    assert empty().to_frame(records).schema == found.schema
    assert documented("frames")[0] == "document_id" and set(found.columns) <= set(documented("frames"))


def test_frames_hold_what_the_records_hold() -> None:
    pytest.importorskip("polars")
    row = frame.to_frame(report(), "pledges").row(1, named=True)
    assert (row["actors"], row["quantity"], row["unit"], row["deadline"]) == (["BRA"], 5e6, "USD", "2021")


def test_frames_of_nothing_known_and_without_polars(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="Known are: events, statements, pledges, relation_labels, entities"):
        report().to_frame("dreams")
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(ImportError, match=re.escape("pip install dragoman[frames]")):
        report().to_frame()


def test_builders_point_into_the_text() -> None:
    events: tuple[Event, ...] = report().events
    assert all(TEXT[one.start : one.end] == one.text for event in events for one in event.evidence)
