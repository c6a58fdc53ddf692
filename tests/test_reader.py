# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The Python interface as it is documented: reading, records, data frames, notebooks, JSON, versions, ids, offsets."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import dragoman
from dragoman import Reader, Report, read
from dragoman.languages import LanguageError
from dragoman.records import SCHEMA_VERSION, json_schema

import spans

EXAMPLES = sorted((Path(__file__).resolve().parent.parent / "examples").glob("*.txt"))
ENGLISH = (
    "Peru and Chile open talks\n"
    "\n"
    "The foreign minister of Peru, Ana Quispe, met her Chilean counterpart in Lima on 3 March 2020.\n"
    "Peru is ready to expand trade with Chile, Ms Quispe said.\n"
)
FRENCH = (
    "Le ministre péruvien des Affaires étrangères, Jorge Quispe, a rencontré mardi son homologue chilien à Lima.\n"
    "« Nous sommes prêts à développer le commerce avec le Chili », a déclaré M. Quispe.\n"
    "Le Chili a remercié le Pérou de son aide.\n"
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.fixture(scope="module", params=EXAMPLES, ids=lambda path: path.name)
def example(request: pytest.FixtureRequest, reader: Reader) -> Report:
    return reader.read(request.param.read_text(encoding="utf-8"), source=request.param.name)


def told(report: Report) -> list[tuple[Any, ...]]:
    """What events a report tells of, without where: for comparing two writings of one text."""
    return [
        (event.type, event.act, event.modes, event.actors, event.recipients, event.status, event.date, event.place)
        for event in report.events
    ]


# ---- reading


def test_read_and_reader_say_the_same(reader: Reader) -> None:
    assert read(ENGLISH) == reader.read(ENGLISH)
    assert read(ENGLISH, language="en", published="2020-03-04") == reader.read(ENGLISH, published="2020-03-04")


def test_a_text_is_read(reader: Reader) -> None:
    report = reader.read(ENGLISH)
    document = report.document
    assert (document.language, document.text, document.title) == ("en", ENGLISH, "Peru and Chile open talks")
    meeting = next(event for event in report.meetings if event.date)
    assert {party.country for party in (*meeting.actors, *meeting.recipients)} == {"PER", "CHL"}
    assert meeting.date is not None
    assert (meeting.date.value, meeting.date.precision) == ("2020-03-03", "day")
    assert meeting.place is not None
    assert meeting.place.name == "Lima"
    assert "Ana Quispe" in [person.name for person in report.persons]
    (pledge,) = report.pledges
    assert (pledge.strength, pledge.domains) == ("ready", ("trade",))
    assert [party.country for party in pledge.actors] == ["PER"]
    assert [party.country for party in pledge.partners] == ["CHL"]
    assert any(statement.speaker[0].name == "Ana Quispe" for statement in report.statements)


def test_a_report_holds_records_of_every_kind(example: Report) -> None:
    assert example.entities
    assert example.events
    assert example.statements
    assert example.pledges
    assert list(map(str, spans.check([example]))) == []


def test_the_date_of_publication_fills_what_the_text_leaves_open(reader: Reader) -> None:
    text = "The foreign minister of Peru met his Chilean counterpart in Lima on 3 March.\n"
    dates = {}
    for published in (None, "2019", "2020-03-04"):
        (event,) = reader.read(text, published=published).events
        assert event.date is not None
        dates[published] = event.date.value
    assert dates == {None: "--03-03", "2019": "2019-03-03", "2020-03-04": "2020-03-03"}


def test_what_is_asked_for_wrongly_is_told(reader: Reader) -> None:
    with pytest.raises(ValueError, match="'soon' is not a publication date"):
        reader.read(ENGLISH, published="soon")
    with pytest.raises(ValueError, match="'soon' is not a publication date"):
        reader.read("", published="soon")
    with pytest.raises(LanguageError, match=r"'xx'.*en, fr"):
        reader.read(ENGLISH, language="xx")
    with pytest.raises(LanguageError, match=r"'xx'.*en, fr"):
        Reader(languages=["xx"])
    with pytest.raises(LanguageError, match=r"'xx'.*en, fr"):
        Reader(models={"xx": "some_model"})
    with pytest.raises(LanguageError, match=r"made for fr, not for 'en'"):
        Reader(languages=["fr"]).read(ENGLISH, language="en")
    with pytest.raises(LanguageError, match=r"seems to be in 'en'.*fr"):
        Reader(languages=["fr"]).read(ENGLISH)


@pytest.mark.parametrize("text", ["", " \n\t", "\u00a0\r\n"])
def test_an_empty_text_is_an_empty_report(reader: Reader, text: str) -> None:
    report = reader.read(text)
    assert (report.entities, report.events, report.statements, report.pledges) == ((), (), (), ())
    assert report.document.text == text
    assert report.notes == ("The text is empty.",)


def test_a_text_without_a_state_is_an_empty_report(reader: Reader) -> None:
    report = reader.read(
        "The river rose in the night and the people of the valley carried their belongings up the hill.\n"
    )
    assert (report.events, report.statements, report.pledges) == ((), (), ())
    assert "No state or international body" in " ".join(report.notes)


def test_a_language_that_does_not_fit_is_noted(reader: Reader) -> None:
    assert any("'fr'" in note for note in reader.read(FRENCH, language="en").notes)
    assert reader.read(FRENCH, language="fr").notes == ()


# ---- what a report gives


def test_reports_are_frozen(example: Report) -> None:
    records: tuple[Any, ...] = (example, example.document, *example.events, *example.statements, *example.pledges)
    for record in records:
        for field in dataclasses.fields(record):
            with pytest.raises(dataclasses.FrozenInstanceError):
                setattr(record, field.name, None)
    assert hash(example.events)


@pytest.mark.parametrize("records", ["events", "statements", "pledges", "entities"])
def test_a_frame_has_a_row_a_record(example: Report, records: str) -> None:
    polars = pytest.importorskip("polars")
    frame = example.to_frame(records)
    assert isinstance(frame, polars.DataFrame)
    assert frame.get_column("id").to_list() == [record.id for record in getattr(example, records)]
    assert set(frame.get_column("document_id")) == {example.document.document_id}


def test_a_frame_is_of_events_if_nothing_is_said(example: Report) -> None:
    pytest.importorskip("polars")
    assert example.to_frame().equals(example.to_frame("events"))
    with pytest.raises(ValueError, match="events, statements, pledges, relation_labels, entities"):
        example.to_frame("meetings")


def test_a_frame_of_nothing_has_the_same_columns(example: Report, reader: Reader) -> None:
    pytest.importorskip("polars")
    nothing = reader.read("")
    for records in ("events", "statements", "pledges", "entities"):
        assert nothing.to_frame(records).schema == example.to_frame(records).schema


def test_a_notebook_shows_the_report(example: Report) -> None:
    shown = example._repr_html_()
    assert "<html" not in shown
    assert "<script" not in shown
    assert example.events[0].type in shown


def test_a_report_fits_the_json_schema(example: Report, reader: Reader) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(json_schema())
    validator.check_schema(json_schema())
    for report in (example, reader.read(""), reader.read(FRENCH, published="2020-03")):
        validator.validate(json.loads(json.dumps(report.to_dict())))
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({**example.to_dict(), "events": "none"})


def test_a_report_comes_back_from_json(example: Report) -> None:
    (back,) = spans.load_reports([json.dumps(example.to_dict()).encode("utf-8")])
    assert back == example


# ---- versions and ids


def test_a_report_names_what_made_it(example: Report) -> None:
    assert set(example.versions) == {"dragoman", "registry", "model", "lexicons"}
    assert example.versions["dragoman"] == dragoman.__version__
    assert all(example.versions.values())
    assert example.schema == SCHEMA_VERSION


def ids(report: Report) -> list[str]:
    records: tuple[Any, ...] = (*report.events, *report.statements, *spans.pledges_of(report))
    return [report.document.text_id, *(record.id for record in records)]


def test_ids_do_not_change_with_versions(monkeypatch: pytest.MonkeyPatch, reader: Reader) -> None:
    before = reader.read(ENGLISH)
    monkeypatch.setattr("dragoman.reading.reader.__version__", "999.0")
    after = reader.read(ENGLISH)
    assert after.versions["dragoman"] == "999.0"
    assert ids(after) == ids(before)
    assert after.document.document_id == before.document.document_id


def test_ids_of_records_depend_on_the_text_and_not_on_where_it_comes_from(reader: Reader) -> None:
    one, other = reader.read(ENGLISH, source="a.txt"), reader.read(ENGLISH, source="b.txt", part=2)
    assert ids(one) == ids(other)
    assert one.document.document_id != other.document.document_id
    assert one.document.document_id == reader.read(FRENCH, source="a.txt").document.document_id
    assert set(ids(one)).isdisjoint(ids(reader.read(ENGLISH + "Nothing else is known.\n")))
    assert ids(one) == ids(reader.read(ENGLISH, published="2020-03-04"))


@pytest.mark.parametrize("hash_seed", ["0", "77"])
def test_another_process_gives_the_same_bytes(example: Report, hash_seed: str, tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(example.document.text.encode("utf-8"))
    code = (
        "import json, sys; from pathlib import Path; from dragoman import Reader; "
        "text = Path(sys.argv[1]).read_bytes().decode('utf-8'); "
        "print(json.dumps(Reader().read(text, source=sys.argv[2]).to_dict()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), example.document.source],
        env={**os.environ, "PYTHONHASHSEED": hash_seed}, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert done.stdout.strip() == json.dumps(example.to_dict())


def test_what_was_read_before_does_not_matter(reader: Reader) -> None:
    fresh = Reader()
    first = [fresh.read(text) for text in (ENGLISH, FRENCH)]
    again = [reader.read(text) for text in (FRENCH, ENGLISH, FRENCH, ENGLISH)]
    assert again == [first[1], first[0]] * 2


# ---- offsets

WRITINGS = {
    "soft hyphens": lambda text: text.replace("rencontré", "ren\u00adcon\u00adtré").replace("Chili", "Chi\u00adli"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow no-break spaces": lambda text: text.replace("« ", "«\u202f").replace(" »", "\u202f»"),
    "carriage returns": lambda text: text.replace("\n", "\r\n"),
    "curly apostrophes": lambda text: text.replace("'", "’"),
    "zero-width spaces": lambda text: text.replace("le ", "le \u200b"),
    "non-breaking hyphens": lambda text: text.replace("-", "\u2011"),
    "a byte order mark": lambda text: "\ufeff" + text,
    "emoji before": lambda text: "🇵🇪👍🏽 " + text,
}


@pytest.mark.parametrize("name", WRITINGS)
def test_spans_point_into_the_text_as_it_was_given(reader: Reader, name: str) -> None:
    text = WRITINGS[name](FRENCH + "L'Union européenne a condamné jeudi l'attaque du Pérou contre le Chili.\n")
    plain = reader.read(FRENCH + "L'Union européenne a condamné jeudi l'attaque du Pérou contre le Chili.\n")
    report = reader.read(text, language="fr")
    assert report.document.text == text
    assert list(map(str, spans.check([report]))) == []
    assert told(report) == told(plain)
    triggers = [next(e for e in event.evidence if e.field == "trigger") for event in report.events]
    assert all(not trigger.text[0].isspace() and not trigger.text[-1].isspace() for trigger in triggers)


def test_a_span_of_hyphenated_words_holds_the_hyphens(reader: Reader) -> None:
    text = "Le Chi\u00adli a re\u00admer\u00adcié le Pérou de son aide.\n"
    report = reader.read(text, language="fr")
    thanks = next(event for event in report.events if event.type == "SUPPORT")
    spoken = {evidence.field: evidence.text for evidence in thanks.evidence}
    assert "re\u00admer\u00adcié" in spoken["trigger"]
    assert "Chi\u00adli" in spoken["actors"]


def test_curly_quotation_marks_are_as_good_as_straight_ones(reader: Reader) -> None:
    straight = 'The president of Chile said: "We are ready to help Peru."\n'
    curly = straight.replace(' "', " “").replace('."', ".”")
    for text in (straight, curly):
        report = reader.read(text, language="en")
        assert [statement.form for statement in report.statements] == ["direct"]
        assert "ready to help Peru" in report.statements[0].content.text
        assert list(map(str, spans.check([report]))) == []


@pytest.mark.parametrize(
    ("text", "domains"),
    [
        ("Kenya pledged to train young Somali engineers.", {"education"}),
        ("Kenya pledged to train engineers in Somalia.", {"education"}),
    ],
)
def test_adjective_between_verb_and_object_does_not_hide_a_domain(text: str, domains: set[str]) -> None:
    (pledge,) = read(text, language="en").pledges
    assert domains <= set(pledge.domains)
