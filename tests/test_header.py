# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The head of a report tells title, publisher, place and publication."""

from __future__ import annotations

from functools import cache

import pytest

from dragoman.languages.base import load
from dragoman.reading.dates import DateReader
from dragoman.reading.header import Header, parse_published, read_header
from dragoman.reading.sentences import split
from dragoman.registry.lookup import registry

BODY_FR = "Le ministre a rencontré mardi son homologue à Genève. Ils ont signé un accord."
BODY_EN = "The minister met his counterpart in Geneva on Tuesday. They signed an agreement."


@cache
def reader(language: str) -> DateReader:
    return DateReader(load(language))


def head(language: str, text: str, given: str | None = None) -> Header:
    pack = load(language)
    sentences = split(text, set(pack.grammar["abbreviations"])) if text else []
    return read_header(text, sentences, pack, registry(), parse_published(given) if given else None, reader(language))


@pytest.mark.parametrize(
    ("language", "line", "given", "published", "precision"),
    [
        ("fr", "Dernière mise à jour à 17h20 le 12/09", None, "--09-12", "day-without-year"),
        ("fr", "Dernière mise à jour à 17h20 le 12/09", "2020", "2020-09-12T17:20", "minute"),
        ("fr", "Dernière mise à jour à 17h20 le 12/09", "2020-09", "2020-09-12T17:20", "minute"),
        ("fr", "Publié le 04/03", "2020-03-04T08:55", "2020-03-04T08:55", "minute"),
        ("fr", "AFP, publié le jeudi 13 août 2020 à 08h39", None, "2020-08-13T08:39", "minute"),
        ("fr", "Publié le 12/05/2021 - 10:23", None, "2021-05-12T10:23", "minute"),
        ("fr", "Publié le 12/05/2021 - 10:23 Mis à jour le 13/05/2021 - 11:00", None, "2021-05-12T10:23", "minute"),
        ("fr", "Mis à jour le 12 mai 2021 à 14 h 30", None, "2021-05-12T14:30", "minute"),
        ("fr", "Jeudi 13 août 2020", None, "2020-08-13", "day"),
        ("fr", "Genève, le 3 mars 2020", None, "2020-03-03", "day"),
        ("en", "Published: 3 March 2020", None, "2020-03-03", "day"),
        ("en", "Last updated 08:55 GMT", "2020-03-04", "2020-03-04T08:55Z", "minute"),
        ("en", "Published: 03/04/2020 10:30 p.m.", None, "2020-04-03T22:30", "minute"),
        ("en", "Date: Tue, 3 Mar 2020 08:55:00 GMT", None, "2020-03-03T08:55Z", "minute"),
        ("en", "2020-03-04T08:55:00Z", None, "2020-03-04T08:55Z", "minute"),
    ],
)
def test_publication_lines(language: str, line: str, given: str | None, published: str, precision: str) -> None:
    body = BODY_FR if language == "fr" else BODY_EN
    text = f"{line}\n{body}"
    found = head(language, text, given)
    assert found.published is not None
    assert (found.published.value, found.published.precision) == (published, precision)
    assert found.skip == {0} and found.title is None
    assert found.skip == {0} and found.title is None and not found.notes
    assert all(text[start:end] in line for field, start, end in found.evidence if field == "published")


@pytest.mark.parametrize(
    ("language", "prefix", "place", "country", "published", "publisher"),
    [
        ("fr", "BEIJING, 30 mars (Xinhua) -- ", "Beijing", "CHN", "2020-03-30", "Xinhua"),
        ("fr", "PARIS (AFP) - ", "Paris", "FRA", "2020", "AFP"),
        ("fr", "Genève, le 3 mars (AFP) – ", "Geneva", "CHE", "2020-03-03", "AFP"),
        ("fr", "4 juillet 2019. - ", None, None, "2019-07-04", None),
        ("fr", "4 juillet 2020, Espagne. - ", "Spain", "ESP", "2020-07-04", None),
        ("en", "WASHINGTON, March 3 (Reuters) - ", "Washington", "USA", "2020-03-03", "Reuters"),
        ("en", "SALVADOR, Feb 26 - ", "Salvador", "BRA", "2020-02-26", None),
        ("en", "Geneva, 5 May 2020 – ", "Geneva", "CHE", "2020-05-05", None),
        ("en", "LONDON — ", "London", "GBR", "2020", None),
        ("en", "MOSCOW/BEIJING, March 3 (Xinhua) -- ", "Moscow", "RUS", "2020-03-03", "Xinhua"),
        ("en", "NOWHEREVILLE, Okla., March 3 - ", "Nowhereville", None, "2020-03-03", None),
    ],
)
def test_datelines(
    language: str, prefix: str, place: str | None, country: str | None, published: str, publisher: str | None
) -> None:
    text = prefix + (BODY_FR if language == "fr" else BODY_EN)
    found = head(language, text, "2020")
    assert (found.dateline.name if found.dateline else None) == place
    assert (found.dateline.country if found.dateline else None) == country
    assert found.published is not None and found.published.value == published
    assert found.publisher == publisher
    assert found.skip == set()
    assert all(end <= len(prefix) for _, _, end in found.evidence)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Un accord à Genève\n\n{BODY_FR}", "Un accord à Genève"),
        (f"Un accord à Genève ?\n\n{BODY_FR}", "Un accord à Genève ?"),
        (f"Un accord à Genève\n{BODY_FR}\n{BODY_FR}", "Un accord à Genève"),
        (f"VIDÉO. Un accord... enfin !\n\nPublié le 3 mars 2020\n\n{BODY_FR}", "VIDÉO. Un accord... enfin !"),
        (f"Publié le 3 mars 2020\n\nUn accord à Genève\n\n{BODY_FR}", "Un accord à Genève"),
        (f"Genève - la paix signée\n\n{BODY_FR}", "Genève - la paix signée"),
        (f"{BODY_FR}\n\n{BODY_FR}", None),
        (BODY_FR, None),
        ("Un accord à Genève", None),
    ],
)
def test_titles(text: str, title: str | None) -> None:
    found = head("fr", text)
    assert found.title == title
    if title is not None:
        assert found.title_span is not None and text[slice(*found.title_span)] == title
        assert ("title", *found.title_span) in found.evidence


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (f"Un accord\n\nSource : AFP\n\n{BODY_FR}", "AFP"),
        (f"Un accord\n\nLa Gazette du Lac, publié le 3 mars 2020\n\n{BODY_FR}", "La Gazette du Lac"),
        (f"Un accord\n\nPar Anne Martin\n\n{BODY_FR}", None),
        (f"Un accord\n\nXinhua\n\n{BODY_FR}", "Xinhua"),
    ],
)
def test_publishers_and_bylines_are_no_sentences_of_the_report(text: str, publisher: str | None) -> None:
    found = head("fr", text)
    assert found.publisher == publisher
    assert found.skip == {1}


@pytest.mark.parametrize(
    "text",
    [
        "Le 3 mars 2020, le ministre a rencontré son homologue.",
        "Le texte publié le 3 mars 2020 par le ministère annonce un accord avec les deux pays voisins.",
        "Le ministre - et son homologue - se rendront à Paris.",
        "La Chine, le 3 mars, a dit non.",
    ],
)
def test_sentences_are_not_taken_for_furniture(text: str) -> None:
    found = head("fr", f"{text}\n{BODY_FR}")
    assert found.published is None and found.dateline is None and not found.skip
    assert found.title is None


def test_a_date_line_at_the_end_is_read_after_a_dateline() -> None:
    found = head("fr", f"{BODY_FR}\n\nPublié le 3 mars 2020")
    assert found.published is not None and found.published.value == "2020-03-03"
    assert found.skip == {2}


@pytest.mark.parametrize(
    ("line", "given", "published", "note"),
    [
        ("Publié le 4 mars 2020", "2019", "2020-03-04", "2019 was given"),
        ("Publié à 08h55 le 04/03", "2020-03-05", "2020-03-04T08:55", "2020-03-05 was given"),
        ("Publié le 29 février", "2021", "--02-29", "2021 was given"),
        ("Publié le lundi 3 mars 2020", None, "2020-03-03", "Tuesday"),
        ("Publié le lundi 3 mars", "2020", "2020-03-03", "Tuesday"),
    ],
)
def test_contradictions_are_noted_and_the_text_is_followed(
    line: str, given: str | None, published: str, note: str
) -> None:
    found = head("fr", f"{line}\n{BODY_FR}", given)
    assert found.published is not None and found.published.value == published
    assert len(found.notes) == 1 and note in found.notes[0]


def test_given_alone_is_the_publication() -> None:
    found = head("fr", BODY_FR, "2020-03")
    assert found.published is not None and found.published.value == "2020-03" and not found.evidence
    assert head("fr", BODY_FR).published is None
    assert head("fr", "").published is None


@pytest.mark.parametrize(
    ("value", "precision"),
    [
        ("2020", "year"),
        ("2020-03", "month"),
        ("2020-03-04", "day"),
        ("2020-03-04T08:55", "minute"),
        ("2020-03-04T08:55:10", "second"),
    ],
)
def test_published_as_given(value: str, precision: str) -> None:
    when = parse_published(value)
    assert (when.value, when.precision) == (value, precision)


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("2020-13", "no month 13"),
        ("2020-02-30", "no day 30"),
        ("2020-03-04T25:00", "no time 25:00"),
        ("04/03/2020", "YYYY-MM-DD"),
        ("yesterday", "YYYY-MM-DD"),
        ("", "YYYY-MM-DD"),
        ("20200304", "YYYY-MM-DD"),
        ("0000", "year 0"),
    ],
)
def test_malformed_publication_dates_are_refused(value: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parse_published(value)
