# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Dates in text come to points in time, counted from the publication (here Wednesday, 4 March 2020)."""

from __future__ import annotations

import time
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.languages.base import load
from dragoman.reading.dates import DateFound, DateReader
from dragoman.reading.reckoning import Stamp
from dragoman.records import When

PUBLISHED = When(value="2020-03-04T08:55", precision="minute")


@cache
def reader(language: str) -> DateReader:
    return DateReader(load(language))


def find(language: str, text: str, published: When | None = PUBLISHED) -> list[DateFound]:
    return reader(language).find(text, 0, len(text), published)


FRENCH = [
    ("Il arrive mardi à Genève", "mardi", "2020-03-03", "point"),
    ("Il est arrivé mercredi", "mercredi", "2020-03-04", "point"),
    ("lundi dernier", "lundi dernier", "2020-03-02", "point"),
    ("mercredi dernier", "mercredi dernier", "2020-02-26", "point"),
    ("mardi prochain", "mardi prochain", "2020-03-10", "point"),
    ("mercredi prochain", "mercredi prochain", "2020-03-11", "point"),
    ("jeudi soir", "jeudi soir", "2020-02-27", "point"),
    ("avant mardi", "mardi", "2020-03-10", "deadline"),
    ("hier", "hier", "2020-03-03", "point"),
    ("avant-hier", "avant-hier", "2020-03-02", "point"),
    ("Aujourd’hui, il parle", "Aujourd’hui", "2020-03-04", "point"),
    ("demain matin", "demain matin", "2020-03-05", "point"),
    ("ce matin", "ce matin", "2020-03-04", "point"),
    ("l'année dernière", "année dernière", "2019", "point"),
    ("l'an dernier", "an dernier", "2019", "point"),
    ("le mois dernier", "mois dernier", "2020-02", "point"),
    ("l'an prochain", "an prochain", "2021", "point"),
    ("cette année", "cette année", "2020", "point"),
    ("cette semaine", "cette semaine", "2020-03-02/2020-03-08", "point"),
    ("le week-end dernier", "week-end dernier", "2020-02-29/2020-03-01", "point"),
    ("il y a trois jours", "il y a trois jours", "2020-03-01", "point"),
    ("il y a deux mois", "il y a deux mois", "2020-01", "point"),
    ("il y a 20 ans", "il y a 20 ans", "2000", "point"),
    ("depuis trois ans", "trois ans", "2017", "since"),
    ("dans trois jours", "dans trois jours", "2020-03-07", "point"),
    ("d'ici trois ans", "trois ans", "2023", "deadline"),
    ("le 3 mars", "3 mars", "2020-03-03", "point"),
    ("le 1er mars", "1er mars", "2020-03-01", "point"),
    ("le 3 mars 2020", "3 mars 2020", "2020-03-03", "point"),
    ("le 14 décembre", "14 décembre", "2019-12-14", "point"),
    ("le 19 juillet dernier", "19 juillet dernier", "2019-07-19", "point"),
    ("avant le 1er juillet", "1er juillet", "2020-07-01", "deadline"),
    ("avant le 1er février", "1er février", "2021-02-01", "deadline"),
    ("depuis le 3 janvier", "3 janvier", "2020-01-03", "since"),
    ("mardi 3 mars 2020", "mardi 3 mars 2020", "2020-03-03", "point"),
    ("lundi 24, il a parlé", "lundi 24", "2020-02-24", "point"),
    ("12 févr. 2019", "12 févr. 2019", "2019-02-12", "point"),
    ("en mars", "mars", "2020-03", "point"),
    ("en mars dernier", "mars dernier", "2019-03", "point"),
    ("mi-janvier", "mi-janvier", "2020-01-11/2020-01-20", "point"),
    ("sept. 2020", "sept. 2020", "2020-09", "point"),
    ("MARS 2020", "MARS 2020", "2020-03", "point"),
    ("en 2018", "2018", "2018", "point"),
    ("début 2019", "début 2019", "2019-01/2019-03", "point"),
    ("d'ici 2030", "2030", "2030", "deadline"),
    ("d'ici à 2030", "2030", "2030", "deadline"),
    ("d'ici à la fin de l'année", "fin de l'année", "2020", "deadline"),
    ("l'accord de 2015 sur le commerce", "2015", "2015", "point"),
    ("depuis 2014", "2014", "2014", "since"),
    ("jusqu'en 2025", "2025", "2025", "duration"),
    ("de 2015 à 2019", "2015 à 2019", "2015/2019", "duration"),
    ("du 3 au 5 mars", "3 au 5 mars", "2020-03-03/2020-03-05", "duration"),
    ("du 30 décembre au 2 janvier 2020", "30 décembre au 2 janvier 2020", "2019-12-30/2020-01-02", "duration"),
    ("du 30 décembre 2019 au 2 janvier", "30 décembre 2019 au 2 janvier", "2019-12-30/2020-01-02", "duration"),
    ("ces trois dernières années", "ces trois dernières années", "2017/2020", "duration"),
    ("les années 1990", "années 1990", "1990/1999", "point"),
    ("le 04/03", "04/03", "2020-03-04", "point"),
    ("le 12.05.2019", "12.05.2019", "2019-05-12", "point"),
    ("le 12/05/19", "12/05/19", "2019-05-12", "point"),
    ("2020-03-02", "2020-03-02", "2020-03-02", "point"),
]
ENGLISH = [
    ("on Tuesday", "Tuesday", "2020-03-03", "point"),
    ("on Wednesday evening", "Wednesday evening", "2020-03-04", "point"),
    ("last Monday", "last Monday", "2020-03-02", "point"),
    ("next Tuesday", "next Tuesday", "2020-03-10", "point"),
    ("by Friday", "Friday", "2020-03-06", "deadline"),
    ("shaken by Tuesday's vote", "Tuesday", "2020-03-03", "point"),
    ("yesterday", "yesterday", "2020-03-03", "point"),
    ("last night", "last night", "2020-03-03", "point"),
    ("last year", "last year", "2019", "point"),
    ("next month", "next month", "2020-04", "point"),
    ("last week", "last week", "2020-02-24/2020-03-01", "point"),
    ("three days ago", "three days ago", "2020-03-01", "point"),
    ("a year ago", "a year ago", "2019", "point"),
    ("in three days", "in three days", "2020-03-07", "point"),
    ("within three years", "three years", "2023", "deadline"),
    ("over the past three years", "the past three years", "2017/2020", "duration"),
    ("March 3", "March 3", "2020-03-03", "point"),
    ("3 March", "3 March", "2020-03-03", "point"),
    ("Mar 3", "Mar 3", "2020-03-03", "point"),
    ("on 3 May", "3 May", "2020-05-03", "point"),
    ("the 3rd of March 2020", "3rd of March 2020", "2020-03-03", "point"),
    ("March 3, 2019, he", "March 3, 2019", "2019-03-03", "point"),
    ("Tuesday, March 3, 2020", "Tuesday, March 3, 2020", "2020-03-03", "point"),
    ("Sept. 11, 2001", "Sept. 11, 2001", "2001-09-11", "point"),
    ("in October", "October", "2019-10", "point"),
    ("in May", "May", "2020-05", "point"),
    ("late January", "late January", "2020-01-21/2020-01-31", "point"),
    ("by 2030", "2030", "2030", "deadline"),
    ("by the end of the year", "the end of the year", "2020", "deadline"),
    ("in 2018", "2018", "2018", "point"),
    ("the 2015 trade agreement", "2015", "2015", "point"),
    ("since 2014", "2014", "2014", "since"),
    ("until 2025", "2025", "2025", "duration"),
    ("from 2015 to 2019", "2015 to 2019", "2015/2019", "duration"),
    ("March 3-5", "March 3-5", "2020-03-03/2020-03-05", "duration"),
    ("in the 1990s", "1990s", "1990/1999", "point"),
    ("on 04/03/2020", "04/03/2020", "2020-03-04", "point"),
    ("the color of the defense program, on 03/04/2020", "03/04/2020", "2020-03-04", "point"),
    ("on 13/04/2020", "13/04/2020", "2020-04-13", "point"),
]


@pytest.mark.parametrize(
    ("language", "text", "words", "value", "role"),
    [("fr", *case) for case in FRENCH] + [("en", *case) for case in ENGLISH],
)
def test_dates(language: str, text: str, words: str, value: str, role: str) -> None:
    found = find(language, text)
    assert [(text[each.start : each.end], each.value.value, each.role) for each in found] == [(words, value, role)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "plus de 2000 soldats"),
        ("fr", "en sept jours"),
        ("fr", "le 32 février"),
        ("fr", "3/4 des voix"),
        ("fr", "la planète Mars"),
        ("fr", "il marche depuis longtemps"),
        ("fr", "pendant trois jours"),
        ("fr", "2000 €"),
        ("en", "he may go down March Street"),
        ("en", "may 3 times march"),
        ("en", "of 2000 soldiers"),
        ("en", "$2000"),
        ("en", "Covid-19 and the G20"),
        ("en", "version 3.4.2019.1"),
        ("en", "for three years"),
        ("en", "a 3-1 victory, 12/15 votes"),
    ],
)
def test_what_looks_like_a_date_and_is_none(language: str, text: str) -> None:
    assert find(language, text) == []


@pytest.mark.parametrize(
    ("text", "coming"),
    [("mardi", "2020-03-10"), ("mercredi", "2020-03-04"), ("le 14 décembre", "2020-12-14"), ("en novembre", "2020-11")],
)
def test_what_is_still_to_come_is_told_too(text: str, coming: str) -> None:
    (found,) = find("fr", text)
    assert found.coming is not None and found.coming.value == coming


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        (None, "le 3 mars", "--03-03"),
        (None, "en mars", "--03"),
        (None, "le 3 mars 2020", "2020-03-03"),
        (None, "en 2018", "2018"),
        (None, "mardi", None),
        (None, "hier", None),
        (None, "l'année dernière", None),
        ("2020", "le 3 mars", "2020-03-03"),
        ("2020", "l'année dernière", "2019"),
        ("2020", "mardi", None),
        ("2020-03", "le mois dernier", "2020-02"),
        ("2020-03", "le 20 février", "2020-02-20"),
        ("--03-04", "hier", "--03-03"),
        ("--03-01", "hier", None),  # the 28th or 29th of February
        ("--01-04", "le mois dernier", "--12"),
        ("2020-01-02", "le 30 décembre", "2019-12-30"),
    ],
)
def test_what_is_known_of_the_publication_decides(published: str | None, text: str, value: str | None) -> None:
    found = find("fr", text, When(value=published, precision="day") if published else None)
    assert [each.value.value for each in found] == ([value] if value else [])


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "le lundi 3 mars 2020"), ("en", "on Monday, March 3"), ("fr", "lundi 3 mars")]
)
def test_a_weekday_that_contradicts_the_date_is_said(language: str, text: str) -> None:
    (found,) = find(language, text)
    assert found.value.value == "2020-03-03" and found.note and "Tuesday" in found.note


def test_precision_follows_the_words() -> None:
    text = "mardi, en mars 2020, en 2018, cette semaine"
    assert [each.value.precision for each in find("fr", text)] == ["day", "month", "year", "interval"]


def test_a_date_does_not_reach_over_a_line_end() -> None:
    assert [each.value.value for each in find("fr", "le 3 mars\n2019 soldats")] == ["2020-03-03"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "à 08h55", "08:55"),
        ("fr", "à 14 h 30", "14:30"),
        ("fr", "à 9 heures", "09:00"),
        ("en", "at 10:30 p.m.", "22:30"),
        ("en", "at 12:05 am", "00:05"),
        ("en", "at 08:55 GMT", "08:55"),
        ("en", "at 5 pm", "17:00"),
    ],
)
def test_times_of_day(language: str, text: str, value: str) -> None:
    assert [each.value for each in reader(language).times(text, 0, len(text))] == [value]


@pytest.mark.parametrize(
    ("value", "stamp"),
    [
        ("2020-03-04T08:55", Stamp(2020, 3, 4, "08:55")),
        ("2020-03", Stamp(2020, 3)),
        ("--03-04", Stamp(None, 3, 4)),
        ("--03", Stamp(None, 3)),
        ("2020-03-02/2020-03-08", Stamp(2020, 3, 2)),
    ],
)
def test_stamps_read_what_they_write(value: str, stamp: Stamp) -> None:
    assert Stamp.of(When(value=value, precision="day")) == stamp
    if "/" not in value:
        written = stamp.when()
        assert written is not None and written.value == value


WORDS = st.sampled_from(
    [text for text, *_ in FRENCH + ENGLISH]
    + ["le", "du", "au", "2020", "31", "12/13/14", ",", "\n", "d'ici", "’", ".", "février"]
)


@given(
    st.lists(WORDS, max_size=12), st.sampled_from([None, "2020", "--02-29", "2020-03-04", "0001-01-01", "9999-12-31"])
)
def test_dates_lie_in_the_text_in_order(words: list[str], published: str | None) -> None:
    text = " ".join(words)
    start = min(3, len(text))
    when = When(value=published, precision="day") if published else None
    for language in ("fr", "en"):
        place = start
        for each in reader(language).find(text, start, len(text), when):
            assert place <= each.start < each.end <= len(text)
            assert text[each.start : each.end].strip() == text[each.start : each.end]
            place = each.end


@given(st.text(max_size=200))
def test_any_text_can_be_searched(text: str) -> None:
    for language in ("fr", "en"):
        reader(language).find(text, 0, len(text), PUBLISHED, bare=True)
        reader(language).times(text, 0, len(text))


def test_reading_is_quick() -> None:
    sentence = "Le ministre a rencontré mardi à Genève son homologue, avec qui il avait signé en 2018 un accord. "
    text = sentence * 25  # about 500 words
    dates = reader("fr")
    times = []
    for _ in range(5):
        begun = time.process_time()
        assert len(dates.find(text, 0, len(text), PUBLISHED)) == 50
        times.append(time.process_time() - begun)
    assert min(times) < 0.02  # four times what it takes, for slow machines
