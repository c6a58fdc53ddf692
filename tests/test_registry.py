# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The registry: what it holds, who held what when, finding things, and what is said of files that have faults."""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib import resources
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dragoman import cli
from dragoman.own import Knowledge, OwnFilesError
from dragoman.own.check import check_actors
from dragoman.reading.mentions import MentionFinder
from dragoman.reading.sentences import split
from dragoman.registry import registry
from dragoman.registry.check import check
from dragoman.registry.entry import RegistryError, entry, search
from dragoman.registry.forms import fold
from dragoman.registry.lookup import LANGUAGES
from dragoman.registry.terms import Shared, Term, first_day, held_on, is_date, last_day, overlaps
from dragoman.tables import read_table

BODIES = ("IGO", "UNO", "EUR")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli.app, ["registry", *map(str, arguments)])


def written(folder: Path, rows: Iterable[str], columns: str) -> Path:
    """An actors file of some rows, in which ``;`` stands for a tab."""
    path = folder / "actors.tsv"
    path.write_text("\n".join([columns, *rows, ""]).replace(";", "\t"), encoding="utf-8")
    return path


# ---- what it holds


def test_the_shipped_files_have_no_faults() -> None:
    checked = check()
    assert not [str(fault) for fault in checked.faults]
    assert len(checked.rows) == 15
    assert {file.name for file in resources.files("dragoman.registry").iterdir() if file.name.endswith(".tsv")} == set(
        checked.rows
    )


def test_it_is_as_broad_as_promised() -> None:
    """States with all kinds of forms, bodies with acronyms in both languages, initiatives."""
    known = registry()
    named = {language: dict(known.named(language)) for language in LANGUAGES}
    assert len(known.countries) >= 240
    assert sum(bool(country.cow) for country in known.countries.values()) >= 197
    assert sum(bool(country.m49) for country in known.countries.values()) >= 240
    for language in LANGUAGES:
        kinds = {
            kind: {k.id for k, forms in named[language].items() if k.kind == kind and forms}
            for kind in ("country", "adjective", "people")
        }
        assert kinds["country"] == set(known.countries)
        assert len(kinds["adjective"]) >= 240
        assert len(kinds["people"]) >= 239
    assert sum(body.code in BODIES for body in known.organizations.values()) >= 550
    acronyms = {
        language: {
            row["id"]
            for row in read_table(
                resources.files("dragoman.registry") / f"organizations.{language}.tsv", ("id", "acronyms")
            )
            if row["acronyms"] and known.organizations[row["id"]].code in BODIES
        }
        for language in LANGUAGES
    }
    assert len(acronyms["en"] & acronyms["fr"]) >= 340
    assert len(known.initiatives) >= 360
    assert sum(bool(body.members) for body in known.organizations.values()) >= 115
    assert len(known.terms) >= 3600


FORMER = [
    ("SUN", "Soviet Union", "URSS", "1991-12-26"),
    ("YUG", "Yugoslavia", "Yougoslavie", "2003-02-03"),
    ("CSK", "Czechoslovakia", "Tchécoslovaquie", "1992-12-31"),
    ("DDR", "GDR", "RDA", "1990-10-02"),
    ("COD", "Zaire", "Zaïre", ""),
    ("SCG", "Serbia and Montenegro", "Serbie-et-Monténégro", "2006-06-02"),
]


@pytest.mark.parametrize(("code", "english", "french", "until"), FORMER, ids=[one[0] for one in FORMER])
def test_former_states(code: str, english: str, french: str, until: str) -> None:
    for language, form in zip(LANGUAGES, (english, french), strict=True):
        assert {known.id for known, forms in registry().named(language) if form in forms} == {code}
    end = registry().countries[code].end
    assert (end == "") == (until == "")
    assert end[:4] == until[:4]


FORMS = [
    ("fr", "KAZ", "adjective", "kazakhstanaise"),
    ("fr", "GBR", "adjective", "britannique"),
    ("fr", "GBR", "adjective", "anglaise"),
    ("fr", "ARE", "adjective", "émiratie"),
    ("fr", "DZA", "metonym", "El Mouradia"),
    ("fr", "FRA", "metonym", "Quai d'Orsay"),
    ("fr", "RUS", "metonym", "Kremlin"),
    ("fr", "USA", "metonym", "Maison Blanche"),
    ("fr", "CHN", "capital", "Pékin"),
    ("en", "USA", "metonym", "Foggy Bottom"),
    ("en", "GBR", "metonym", "Downing Street"),
    ("en", "CHN", "capital", "Beijing"),
    ("en", "KAZ", "adjective", "Kazakhstani"),
    ("en", "ARE", "people", "Emiratis"),
    ("fr", "sco", "organization", "OCS"),
    ("en", "sco", "organization", "SCO"),
    ("fr", "ecowas", "organization", "CEDEAO"),
    ("en", "african-union", "organization", "AU"),
    ("fr", "who", "organization", "OMS"),
    ("fr", "oif", "organization", "OIF"),
    ("fr", "nurly-zhol", "initiative", "Chemin lumineux"),
    ("en", "new-start", "initiative", "New START"),
    ("fr", "mattei-plan", "initiative", "plan Mattei"),
    ("en", "abraham-accords", "initiative", "Abraham Accords"),
    ("fr", "minsk-agreements", "initiative", "accords de Minsk"),
    ("en", "normandy-format", "initiative", "Normandy format"),
]


@pytest.mark.parametrize(("language", "key", "kind", "form"), FORMS)
def test_forms(language: str, key: str, kind: str, form: str) -> None:
    assert form in {f for known, forms in registry().named(language) if known == (kind, key) for f in forms}


def test_organs_and_members() -> None:
    bodies = registry().organizations
    assert bodies["un-security-council"].parent == "un"
    assert bodies["sco-rats"].parent == "sco"
    assert (len(bodies["nato"].members), len(bodies["eu"].members), len(bodies["african-union"].members)) == (
        32,
        27,
        55,
    )
    assert {"MLI", "BFA", "NER"} == set(bodies["aes"].members)
    assert (bodies["un"].founded, bodies["un"].wikidata) == ("1945", "Q1065")


# ---- titles, in the grammar of both languages

TITLES = {
    "fr": [
        ("cheffe de l'État", "head-of-state", False),
        ("présidente par intérim", "head-of-state", False),
        ("ex-président", "head-of-state", True),
        ("ancienne chancelière", "head-of-government", True),
        ("ancien chef du gouvernement", "head-of-government", True),
        ("première ministre", "head-of-government", False),
        ("vice-première ministre", "deputy-head-of-government", False),
        ("numéro deux du gouvernement", "deputy-head-of-government", False),
        ("cheffe de la diplomatie", "foreign-minister", False),
        ("ex-cheffe de la diplomatie", "foreign-minister", True),
        ("ministre des Affaires étrangères par intérim", "foreign-minister", False),
        ("ancienne ministre de la Défense", "defence-minister", True),
        ("ex-ministre des Finances", "finance-minister", True),
        ("numéro deux de la diplomatie", "deputy-minister", False),
        ("ambassadrice", "ambassador", False),
        ("numéro deux du département d'État", "deputy-minister", False),
        ("ancienne ambassadrice", "ambassador", True),
        ("envoyée spéciale", "special-envoy", False),
        ("ancien porte-parole", "spokesperson", True),
        ("sénatrice", "legislator", False),
        ("numéro deux du parti", "party-official", False),
        ("ancien chef d'état-major", "military-commander", True),
        ("haut représentant", "head-of-organization", False),
        ("haute représentante de l'UE", "head-of-organization", False),
        ("ancien secrétaire général", "head-of-organization", True),
        ("présidente de la Commission européenne", "head-of-organization", False),
        ("négociatrice", "senior-diplomat", False),
    ],
    "en": [
        ("acting president", "head-of-state", False),
        ("former president", "head-of-state", True),
        ("ex-president", "head-of-state", True),
        ("former prime minister", "head-of-government", True),
        ("caretaker prime minister", "head-of-government", False),
        ("former vice president", "deputy-head-of-government", True),
        ("top diplomat", "foreign-minister", False),
        ("former foreign minister", "foreign-minister", True),
        ("acting foreign minister", "foreign-minister", False),
        ("former defense secretary", "defence-minister", True),
        ("former finance minister", "finance-minister", True),
        ("deputy foreign minister", "deputy-minister", False),
        ("number two diplomat", "deputy-minister", False),
        ("former ambassador", "ambassador", True),
        ("special envoy", "special-envoy", False),
        ("spokeswoman", "spokesperson", False),
        ("lawmaker", "legislator", False),
        ("opposition leader", "party-official", False),
        ("former army chief", "military-commander", True),
        ("high representative", "head-of-organization", False),
        ("EU president", "head-of-organization", False),
        ("European Commission president", "head-of-organization", False),
        ("chief negotiator", "senior-diplomat", False),
    ],
}


@pytest.mark.parametrize(
    ("language", "title", "office", "former"), [(code, *one) for code, rows in TITLES.items() for one in rows]
)
def test_titles_are_offices_of_the_codebook(language: str, title: str, office: str, former: bool) -> None:
    known = Knowledge()
    pack = known.pack(language)
    text = {"fr": f"Le {title} a salué ce geste mercredi.", "en": f"The {title} welcomed the move on Wednesday."}[
        language
    ]
    found = MentionFinder(pack, known.registry).find(text, split(text, frozenset(pack.grammar["abbreviations"])), 2020)
    told = [mention.office for row in found.mentions for mention in row if mention.office]
    assert [(one.office, one.former) for one in told[:1]] == [(office, former)]


# ---- who held what when


@pytest.mark.parametrize(
    ("country", "office", "day", "names"),
    [
        ("FRA", "head-of-state", "2010-01-01", ["Nicolas Sarkozy"]),
        ("FRA", "head-of-state", "2012", ["Nicolas Sarkozy", "François Hollande"]),
        ("KAZ", "head-of-state", "2005-06-01", ["Nursultan Nazarbayev"]),
        ("KAZ", "head-of-state", "2019-03-20", ["Nursultan Nazarbayev", "Kassym-Jomart Tokayev"]),
        ("RUS", "foreign-minister", "2003-05", ["Igor Ivanov"]),
        ("GRC", "head-of-government", "2015-09-01", ["Vasiliki Thanou"]),
        ("PRY", "head-of-state", "2010-07-01", ["Fernando Lugo"]),
        ("IND", "foreign-minister", "2010-01-01", ["S. M. Krishna"]),
        ("FRA", "head-of-state", "1850-01-01", []),
        ("XXX", "head-of-state", "2010-01-01", []),
        ("IRN", "head-of-state", "2010-01-01", ["Ali Khamenei", "Mahmoud Ahmadinejad"]),
    ],
)
def test_holders(country: str, office: str, day: str, names: list[str]) -> None:
    assert [term.name for term in registry().holders(country, office, day)] == names


def test_holders_in_a_body() -> None:
    assert [t.name for t in registry().holders("UNO", "head-of-organization", "2010-01-01", body="un")] == [
        "Ban Ki-moon"
    ]
    assert not registry().holders("UNO", "head-of-organization", "2010-01-01")


def test_what_a_person_held() -> None:
    (key,) = {key for name, key in registry().leader_names.items() if name == "angela merkel"}
    assert [term.office for term in registry().held(key, "2010-05-05")] == ["head-of-government"]
    assert registry().held(key, "1999") == ()
    assert registry().held("nobody.XXX", "2010") == ()
    one = registry().leader_names[fold("Kassym-Jomart Tokaïev")]
    assert [(t.office, t.start[:4]) for t in registry().held(one, "2006")] == [("foreign-minister", "2002")]


@pytest.mark.parametrize(
    ("start", "end", "day", "covered"),
    [
        ("2002-03-04", "2005-06-07", "2002-03-03", False),
        ("2002-03-04", "2005-06-07", "2002-03-04", True),
        ("2002-03-04", "2005-06-07", "2005-06-07", True),
        ("2002-03-04", "2005-06-07", "2005-06-08", False),
        ("2002-03-04", "2005-06-07", "2005", True),
        ("2002-03-04", "2005-06-07", "2005-07", False),
        ("2002", "2005", "2005-12-31", True),
        ("2002-02", "2005-02", "2005-02-28", True),
        ("2002-02", "2005-02", "2002-01-31", False),
        ("2002", "", "2030-01-01", True),
        ("", "2005", "1990", True),
        ("", "", "2005", False),
        ("", "", "", True),
    ],
)
def test_terms_cover_days(start: str, end: str, day: str, covered: bool) -> None:
    assert held_on(Term("x", "X", "CHL", "head-of-state", start, end, ""), day) is covered


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("2020", True),
        ("2020-02", True),
        ("2020-02-29", True),
        ("2021-02-29", False),
        ("2020-13", False),
        ("20", False),
        ("2020-2", False),
        ("in 2020", False),
        ("", False),
        ("2020-02-29T10", False),
    ],
)
def test_dates(text: str, good: bool) -> None:
    assert is_date(text) is good


def test_first_and_last_days_bound_what_a_date_may_mean() -> None:
    assert (first_day("2020"), first_day("2020-05"), first_day("2020-05-06")) == (
        "2020-01-01",
        "2020-05-01",
        "2020-05-06",
    )
    assert (last_day("2020"), last_day("2020-05"), last_day("2020-05-06")) == ("2020-12-31", "2020-05-31", "2020-05-06")
    assert first_day("") < "0001-01-01" < "9999-12-31" <= last_day("")


def term(name: str, start: str, end: str, office: str = "head-of-state") -> Term:
    return Term(name, name, "CHL", office, start, end, "")


@pytest.mark.parametrize(
    ("one", "other", "pairs"),
    [
        (term("A", "2000-01-01", "2004-01-01"), term("B", "2004-01-01", ""), 0),
        (term("A", "2000-01-01", "2004-01-02"), term("B", "2004-01-01", ""), 1),
        (term("A", "2000", "2004"), term("B", "2004", ""), 0),
        (term("A", "2000", ""), term("B", "2004", ""), 1),
        (term("A", "2000", ""), term("B", "", ""), 0),
        (term("A", "2000", "", "minister"), term("B", "2004", "", "minister"), 0),
        (term("A", "2000", ""), term("B", "2004", "", "head-of-government"), 0),
        (term("A", "2000-01-01", "2004-01-01"), term("A", "2003-01-01", "2008"), 1),
    ],
)
def test_overlaps(one: Term, other: Term, pairs: int) -> None:
    assert len(list(overlaps([other, one]))) == pairs
    assert not list(overlaps([other, one], [Shared("CHL", "head-of-state", "", "")]))


def test_an_office_is_shared_only_as_long_as_is_told() -> None:
    terms = [term("A", "2000-01-01", "2004-06-01"), term("B", "2004-01-01", "")]
    assert not list(overlaps(terms, [Shared("CHL", "head-of-state", "2004-01-01", "2004-06-01")]))
    assert list(overlaps(terms, [Shared("CHL", "head-of-state", "2004-01-01", "2004-03-01")]))


# ---- finding and showing


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("tokaiev", "Q200881"),
        ("TOKAÏEV", "Q200881"),
        ("route de la soie", "belt-and-road"),
        ("ocs", "sco"),
        ("cote d'ivoire", "CIV"),
        ("quai d orsay", "FRA"),
        ("kaz", "KAZ"),
        ("accords d'abraham", "abraham-accords"),
        ("otan", "nato"),
        ("emiratis", "ARE"),
    ],
)
def test_search_finds_by_any_name(words: str, first: str) -> None:
    assert search(registry(), words)[0].id == first


def test_search_finds_nothing_rather_than_anything() -> None:
    assert search(registry(), "zzyzx") == []
    assert search(registry(), " ;! ") == []
    assert len(search(registry(), "a", 7)) == 7


def test_an_entry_tells_what_is_known() -> None:
    found = entry(registry(), "KAZ", "2005-06-01")
    assert (found.kind, found.id, found.name) == ("country", "KAZ", "Kazakhstan")
    assert found.facts["UN M49"] == "398"
    assert found.facts["Correlates of War"] == "KZK"
    assert {"sco", "csto", "cis", "eaeu"} <= set(found.facts["member of"])
    assert "kazakhstanais" in found.names["fr"]["adjectives"]
    assert {term.name for term in found.terms} >= {"Nursultan Nazarbayev", "Kassym-Jomart Tokayev"}
    assert all(held_on(term, "2005-06-01") for term in found.terms)


@pytest.mark.parametrize(
    ("asked", "kind", "key"),
    [
        ("kaz", "country", "KAZ"),
        ("SCO", "organization", "sco"),
        ("jcpoa", "initiative", "jcpoa"),
        ("Q200881", "person", "Q200881"),
        ("Sergueï Lavrov", "person", "Q58217"),
        ("Géorgie", "country", "GEO"),
        ("1138958", "place", "1138958"),
        ("region:Abkhazia", "region", "region:Abkhazia"),
    ],
)
def test_things_are_asked_for_by_id_or_name(asked: str, kind: str, key: str) -> None:
    found = entry(registry(), asked)
    assert (found.kind, found.id) == (kind, key)


@pytest.mark.parametrize(
    ("asked", "day", "message"),
    [
        ("Congo", "", "several"),
        ("Kazahstan", "", "did you mean Kazakhstan"),
        ("", "", "nothing has the id or name"),
        ("KAZ", "2005-13", "no date"),
    ],
)
def test_what_cannot_be_shown_is_told(asked: str, day: str, message: str) -> None:
    with pytest.raises(RegistryError, match=message):
        entry(registry(), asked, day)


def test_the_command_searches() -> None:
    told = run("search", "route", "de", "la", "soie", "--limit", "3")
    assert told.exit_code == 0
    assert len(told.stdout.splitlines()) == 4
    assert "belt-and-road" in told.stdout
    none = run("search", "zzyzx")
    assert (none.exit_code, none.stdout) == (1, "")
    assert "nothing has a name with zzyzx" in none.stderr


def test_the_command_shows() -> None:
    told = run("show", "nato")
    assert told.exit_code == 0
    assert all(part in told.stdout for part in ("OTAN", "Q7184", "1949", "north-atlantic-council", "Mark Rutte"))
    assert "Dragoman" in told.stdout
    shown = json.loads(run("show", "Q200881", "--on", "2020", "--json").stdout)
    assert [(term["office"], term["country"]) for term in shown["terms"]] == [("head-of-state", "KAZ")]
    assert run("show", "Congo").exit_code == 2
    assert "COD" in run("show", "Congo").stderr


def test_the_command_shows_what_is_the_users_own(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        [
            "country;Xanadu;en;;XXA;;;",
            "country;Xanadou;fr;;XXA;;;",
            "organization;Condor Club;en;nato;;;;",
            "person;Kubla Khan;;;XXA;head-of-state;1260;1294",
        ],
        "kind;names;language;id;country;office;since;until",
    )
    told = run("show", "XXA", "--actors", path)
    assert all(part in told.stdout for part in ("Xanadou", "Kubla Khan", "1260 to 1294", "your own file"))
    assert "nato" in run("search", "condor club", "--actors", path).stdout
    assert run("show", "XXA").exit_code == 2


# ---- what is wrong with files

SMALL = {
    "countries.tsv": [
        "iso3;iso2;m49;cow;name;capital;from;until",
        "CHL;CL;152;CHL;Chile;Santiago;;",
        "PER;PE;604;PER;Peru;Lima;;",
    ],
    "countries.en.tsv": [
        "iso3;names;adjectives;people;capital;metonyms;prefixes",
        "CHL;Chile;Chilean;;;;",
        "PER;Peru;Peruvian;;;;",
    ],
    "countries.fr.tsv": [
        "iso3;names;adjectives;people;capital;metonyms;prefixes",
        "CHL;Chili;chilien;;;;",
        "PER;Pérou;péruvien;;;;",
    ],
    "organizations.tsv": [
        "id;code;sector;parent;founded;wikidata;members",
        "lake-club;IGO;IGO;;1999;Q12;CHL|PER",
        "lake-office;IGO;IGO;lake-club;;;",
    ],
    "organizations.en.tsv": ["id;names;acronyms", "lake-club;Lake Club;LKC", "lake-office;Lake Office;"],
    "organizations.fr.tsv": ["id;names;acronyms", "lake-club;Club du Lac;CDL", "lake-office;;BDL"],
    "initiatives.tsv": ["id;kind;parties;domains;since", "shore-plan;plan;CHL|lake-club;trade;2001"],
    "initiatives.en.tsv": ["id;names", "shore-plan;Shore Plan"],
    "initiatives.fr.tsv": ["id;names", "shore-plan;Plan du Rivage"],
    "shared-offices.tsv": ["country;office;from;until;reason"],
    "leaders.tsv": [
        "id;name;names;country;office;start;end;gender;source;body;verified",
        "ada.CHL;Ada;;CHL;head-of-state;2000-01-01;2004-01-01;f;dragoman;;",
        "bo.CHL;Bo;;CHL;head-of-state;2004-01-01;;m;dragoman;;",
    ],
    "places.tsv": ["id;name;names;iso3;population;capital_of", "1;Lima;;PER;9000000;PER"],
    "capitals.tsv": ["country;place;name;start;end", "CHL;1;Old Town;1900-01-01;1950-12-31"],
    "regions.tsv": ["name_en;name_fr;names;kind;countries", "Lake;Lac;;lake;CHL|PER"],
    "given-names.tsv": ["name;gender", "Ada;f"],
}
FAULTS = [
    ("countries.tsv", 4, "CHL;CL;152;CHL;Chile again;;;", "iso3 'CHL' stands in line 2 already: keep one"),
    ("countries.tsv", 4, "Chl;CL;152;CHL;Chile;;;", "iso3 'Chl': write three capital letters"),
    ("countries.tsv", 4, "XKX;XK;15;;;;;", "m49 '15': write three digits"),
    ("countries.tsv", 4, "XKX;XK;;;;;;", "name is empty"),
    ("countries.tsv", 4, "XKX;XK;;;Kosovo;;;", "'XKX' has no row in countries.en.tsv"),
    ("countries.tsv", 4, "SUN;SU;;;Soviet Union;;1991-12-26;1922", "until 1922 lies before from 1991-12-26"),
    ("countries.tsv", 4, "SUN;SU;;;Soviet Union;;;1991-02-30", "until '1991-02-30' is no date"),
    ("countries.tsv", 4, "SUN;SU", "2 cells where the header has 8"),
    ("countries.en.tsv", 4, "XXA;Xanadu;;;;;", "unknown iso3 'XXA'"),
    ("countries.fr.tsv", 3, "PER;;péruvien;;;;", "'PER' has no names here: write at least one"),
    ("countries.fr.tsv", 3, "PER;Pérou||Peru;;;;;", "an empty value in names"),
    ("countries.fr.tsv", 3, "PER;Pérou|Pérou;;;;;", "'Pérou' stands twice in names"),
    ("countries.fr.tsv", 3, "PER;Pérou | Peru;;;;;", "begins or ends with a space"),
    ("organizations.tsv", 4, "lake-club;IGO;IGO;;;;", "id 'lake-club' stands in line 2 already"),
    ("organizations.tsv", 3, "lake-office;IGX;IGO;;;;", "unknown code 'IGX': did you mean"),
    ("organizations.tsv", 3, "lake-office;IGO;IGX;;;;", "unknown sector 'IGX'"),
    (
        "organizations.tsv",
        3,
        "lake-office;IGO;IGO;lake-clubb;;;",
        "unknown parent 'lake-clubb': did you mean lake-club?",
    ),
    ("organizations.tsv", 3, "lake-office;IGO;IGO;lake-office;;;", "'lake-office' is an organ of itself"),
    ("organizations.tsv", 3, "lake-office;IGO;IGO;;in 1999;;", "founded 'in 1999': write a year"),
    ("organizations.tsv", 3, "lake-office;IGO;IGO;;;Q12;", "wikidata Q12 stands in line 2 already"),
    ("organizations.tsv", 3, "lake-office;IGO;IGO;;;;CHL|PRU", "unknown members 'PRU': did you mean PER?"),
    ("organizations.fr.tsv", 3, "lake-office;;", "'lake-office' has no names and no acronyms here"),
    ("initiatives.tsv", 2, "shore-plan;scheme;;;", "unknown kind 'scheme'"),
    ("initiatives.tsv", 2, "shore-plan;plan;;trad;", "unknown domains 'trad': did you mean trade?"),
    ("initiatives.tsv", 2, "shore-plan;plan;CHI;;", "unknown parties 'CHI': did you mean CHL?"),
    ("initiatives.tsv", 3, "lake-club;plan;;;", "the id 'lake-club' is that of an organization"),
    ("leaders.tsv", 4, "cy.CHL;Cy;;CHI;head-of-state;;;;dragoman;;", "unknown country 'CHI': did you mean CHL?"),
    ("leaders.tsv", 4, "cy.CHL;Cy;;CHL;head-of-stat;;;;dragoman;;", "unknown office 'head-of-stat'"),
    ("leaders.tsv", 4, "cy.CHL;Cy;;CHL;head-of-state;1990-02-30;;;dragoman;;", "start '1990-02-30' is no date"),
    ("leaders.tsv", 4, "cy.CHL;Cy;;CHL;head-of-state;1999;1998;;dragoman;;", "end 1998 lies before start 1999"),
    (
        "leaders.tsv",
        4,
        "cy.CHL;Cy;;CHL;head-of-state;2002-05-01;2003;;dragoman;;",
        "Cy is head-of-state of CHL from 2002-05-01, while Ada (line 2) is until 2004-01-01",
    ),
    (
        "leaders.tsv",
        4,
        "bo.CHL;Bo;;CHL;head-of-state;2004-01-01;2006;;dragoman;;",
        "the same term of office stands in line 3",
    ),
    ("leaders.tsv", 4, ";Cy;;CHL;head-of-state;1990;1991;x;dragoman;;", "id is empty"),
    ("leaders.tsv", 4, "cy.CHL;Cy;;CHL;minister;1990;1991;x;dragoman;;", "gender 'x': write m or f"),
    ("leaders.tsv", 4, "cy.CHL;Cy;;CHL;minister;1990;1991;;dragoman;nato;", "unknown body 'nato'"),
    ("shared-offices.tsv", 2, "CHL;king;;;", "unknown office 'king'"),
    ("places.tsv", 3, "2;Arica;;XX;many;", "population 'many': write a whole number"),
    ("places.tsv", 3, "1;Arica;;CHL;;", "id '1' stands in line 2 already"),
    ("capitals.tsv", 3, "CHL;1;;;", "a capital has no name"),
    ("capitals.tsv", 3, "CHL;1;New Town;1960;1950", "lies before"),
    ("regions.tsv", 3, "Shore;;;region;", "'Shore' has no name_fr"),
    ("regions.tsv", 3, "Shore;Rivage;;shore;", "unknown kind 'shore'"),
    ("given-names.tsv", 3, "Bo;w", "unknown gender 'w'"),
]


def small(folder: Path, file: str = "", line: int = 0, row: str = "") -> Path:
    """A small registry, with a row in some line of a file."""
    for name, rows in SMALL.items():
        told = list(rows)
        if name == file:
            told[line - 1 :] = [row, *told[line:]]
        (folder / name).write_text("\n".join([*told, ""]).replace(";", "\t"), encoding="utf-8")
    return folder


def test_a_small_registry_is_good(tmp_path: Path) -> None:
    assert check(small(tmp_path)).faults == ()


@pytest.mark.parametrize(("file", "line", "row", "message"), FAULTS)
def test_faults_name_file_and_line(tmp_path: Path, file: str, line: int, row: str, message: str) -> None:
    faults = check(small(tmp_path, file, line, row)).faults
    assert message in " ".join(
        fault.message for fault in faults if fault.line == line and Path(fault.file).name == file
    ), faults


def test_all_faults_are_told_at_once_and_a_lost_file_is_one(tmp_path: Path) -> None:
    small(tmp_path, "leaders.tsv", 4, "cy.CHL;Cy;;CHI;king;x;;;dragoman;;")
    (tmp_path / "places.tsv").unlink()
    (tmp_path / "initiatives.fr.tsv").write_bytes(b"id\tnames\nshore-plan\t\xe9\n")
    told = [(Path(fault.file).name, fault.line) for fault in check(tmp_path).faults]
    assert told == [("initiatives.fr.tsv", 2), *[("leaders.tsv", 4)] * 3, ("places.tsv", 0)]


def test_an_office_that_is_shared_may_have_two_holders(tmp_path: Path) -> None:
    small(tmp_path, "leaders.tsv", 4, "cy.CHL;Cy;;CHL;head-of-state;2005;2006;;dragoman;;")
    assert check(tmp_path).faults
    (tmp_path / "shared-offices.tsv").write_text(
        "country\toffice\tfrom\tuntil\treason\nCHL\thead-of-state\t2005\t2006\ttwo claim it\n", encoding="utf-8"
    )
    assert check(tmp_path).faults == ()


# ---- actors files

TERMS = "kind;names;country;office;since;until"


def test_two_in_one_office_are_a_fault(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        ["person;Ada Quill;CHL;foreign-minister;2020;2022-05-01", "person;Bo Reed;CHL;foreign-minister;2021-03-01;"],
        TERMS,
    )
    with pytest.raises(OwnFilesError) as caught:
        Knowledge(actors=path)
    (fault,) = caught.value.faults
    assert (fault.file, fault.line) == (str(path), 3)
    assert (
        "Bo Reed is foreign-minister of CHL from 2021-03-01, while Ada Quill in line 2 is until 2022-05-01"
        in fault.message
    )


@pytest.mark.parametrize(
    "rows",
    [
        ["person;Ada Quill;CHL;foreign-minister;2020;2021-03", "person;Bo Reed;CHL;foreign-minister;2021-03;"],
        ["person;Ada Quill;CHL;minister;2020;", "person;Bo Reed;CHL;minister;2021;"],
        ["person;Ada Quill;CHL;foreign-minister;2020;", "person;Bo Reed;PER;foreign-minister;2021;"],
        ["person;Ada Quill;IGO;head-of-organization;2020;", "person;Bo Reed;IGO;head-of-organization;2021;"],
        ["person;Ada Quill;IRN;head-of-state;2020;", "person;Bo Reed;IRN;head-of-state;2021;"],
    ],
)
def test_others_are_none(tmp_path: Path, rows: list[str]) -> None:
    assert check_actors([written(tmp_path, rows, TERMS)]) == ()


def test_somebody_new_ends_a_shipped_term_that_is_open(tmp_path: Path) -> None:
    (before,) = registry().holders("KAZ", "head-of-state", "2030-01-01")
    known = Knowledge(actors=written(tmp_path, ["person;Ada Quill;KAZ;head-of-state;2029-01-20;"], TERMS)).registry
    assert [term.name for term in known.holders("KAZ", "head-of-state", "2030-01-01")] == ["Ada Quill"]
    assert [term.name for term in known.holders("KAZ", "head-of-state", "2028-01-01")] == [before.name]
    assert registry().holders("KAZ", "head-of-state", "2030-01-01") == (before,)


NAMES = "kind;names;language;id;country;sector"


@pytest.mark.parametrize(
    ("rows", "line", "message"),
    [
        (["organization;Lake Club;en;lake-club;IGO;IGO"], 2, "'lake-club' has no organization row in 'fr'"),
        (["initiative;Plan du Lac;fr;lake-plan;;"], 2, "'lake-plan' has no initiative row in 'en'"),
        (["country;Xanadu;;;XXA;", "adjective;xanadien;fr;;XXA;"], 3, "'XXA' has no adjective row in 'en'"),
        (["organization;Lake Club;;lake-club;IGX;IGO"], 2, "unknown country 'IGX'"),
    ],
)
def test_the_check_of_actors_is_strict(tmp_path: Path, rows: list[str], line: int, message: str) -> None:
    path = written(tmp_path, rows, NAMES)
    (fault,) = check_actors([path])
    assert (fault.file, fault.line) == (str(path), line)
    assert message in fault.message


def test_names_of_what_is_shipped_may_be_in_one_language(tmp_path: Path) -> None:
    rows = ["organization;Club du Condor;fr;nato;;", "country;Chilie;fr;;CHL;", "metonym;Dôme;fr;;CHL;"]
    assert check_actors([written(tmp_path, rows, NAMES)]) == ()


def test_the_command_checks(tmp_path: Path) -> None:
    good = run("check")
    assert (good.exit_code, good.stdout.count("\n")) == (0, 1)
    assert good.stdout.startswith("no faults in 15 files, ")
    path = written(tmp_path, ["organization;Lake Club;en;lake-club;IGO;IGO", "country;Xanadu;;;CHI;"], NAMES)
    bad = run("check", "--actors", path)
    assert bad.exit_code == 1
    assert f"{path}:3: unknown country 'CHI'" in bad.stdout
    assert bad.stdout.splitlines()[-1].startswith("1 fault in 16 files, ")
    lost = run("check", "--actors", tmp_path / "nowhere.tsv")
    assert lost.exit_code == 1
    assert "there is no such file" in lost.stdout
