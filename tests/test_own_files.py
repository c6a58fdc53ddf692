# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Files of the user's own: what they add and change, for whom, and what is said of those that have faults."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lexicon_examples import expected, told
from typer.testing import CliRunner, Result

from dragoman import Reader, cli
from dragoman.codebook import Codebook, codebook
from dragoman.languages import load
from dragoman.languages.lexicon import Entry
from dragoman.own import Knowledge, OwnFilesError
from dragoman.reading.cast import Cast
from dragoman.reading.mentions import MentionFinder
from dragoman.reading.sentences import split
from dragoman.registry import registry
from dragoman.registry.forms import fold, pieces

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "examples" / "own"
WORDS, ACTORS, CODES = OWN / "words.fr.lex", OWN / "actors.tsv", OWN / "codebook.tsv"
FISHING = (
    "Le Pérou s'est dit prêt à coopérer avec la Maison des Saules en matière de pêche dans le cadre de la Charte "
    "du Lac."
)
INSPECTION = "Le Chili a inspecté une usine au Pérou."


@pytest.fixture(scope="module")
def plain() -> Reader:
    return Reader(["fr"])


@pytest.fixture(scope="module")
def own() -> Reader:
    """A reader with the files that the documentation shows."""
    return Reader(["fr"], lexicons=WORDS, actors=[ACTORS], codebook=str(CODES))


def written_to(folder: Path, name: str, lines: Iterable[str]) -> Path:
    """A file of some lines, in which ``;`` stands for a tab unless it is a lexicon."""
    path = folder / name
    text = "\n".join(lines) + "\n"
    path.write_text(text if name.endswith(".lex") else text.replace(";", "\t"), encoding="utf-8")
    return path


def actors(folder: Path, *rows: str, columns: str = "kind;names;country") -> Knowledge:
    return Knowledge(actors=written_to(folder, "a.tsv", [columns, *rows]))


def cast(known: Knowledge, text: str, language: str = "en", year: int | None = None) -> Cast:
    """Whom a text names."""
    pack = known.pack(language)
    return MentionFinder(pack, known.registry).find(text, split(text, frozenset(pack.grammar["abbreviations"])), year)


def named(known: Knowledge, text: str, language: str = "en", year: int | None = None) -> list[tuple[str, str, str]]:
    """The mentions of a text: words, kind, and what they stand for."""
    return [
        (text[m.start : m.end], m.kind, ", ".join(a.country or a.id for a in m.actors) or m.initiative or m.place or "")
        for row in cast(known, text, language, year).mentions
        for m in row
    ]


# ---- the example of the documentation


@pytest.mark.parametrize("path", [WORDS, ACTORS, CODES], ids=lambda path: path.name)
def test_the_files_are_shown_as_they_are(path: Path) -> None:
    page = (ROOT / "docs" / "own-files.md").read_text(encoding="utf-8")
    assert f"```\n{path.read_text(encoding='utf-8')}```\n" in page


def test_the_examples_in_the_lexicon_are_read_as_they_say(own: Reader, plain: Reader) -> None:
    examples = [e for e in Knowledge([WORDS], [ACTORS], [CODES]).pack("fr").acts.examples if e.file == str(WORDS)]
    assert examples
    for example in examples:
        assert told(example.text, "fr", own) == expected(example.expected), example.text
        assert told(example.text, "fr", plain) != expected(example.expected), f"{example.text} needs no file"


def test_an_act_of_ones_own_is_coded_with_its_score_and_code(own: Reader) -> None:
    (event,) = own.read(INSPECTION, language="fr").events
    assert (event.act, event.type, event.modes, event.score, event.cameo) == (
        "inspect", "CONSULT", ("visit",), 3.0, "042",
    )  # fmt: skip


def test_a_score_of_ones_own_goes_before_that_of_the_type(own: Reader, plain: Reader) -> None:
    text = "Le Chili a aidé le Pérou."
    assert [[e.score for e in reader.read(text, language="fr").events] for reader in (own, plain)] == [[9.0], [10.0]]


@pytest.mark.parametrize("text", [
    "Le Pérou s'est dit prêt à inspecter l'usine.",
    "Le Pérou a refusé d'inspecter l'usine du Chili.",
    "Le Pérou a accusé le Chili d'avoir inspecté l'usine.",
    "Le Pérou a remercié le Chili d'avoir inspecté l'usine.",
])  # fmt: skip
def test_an_act_of_ones_own_can_be_what_another_is_about(own: Reader, text: str) -> None:
    assert own.read(text, language="fr").events


def test_domains_words_and_initiatives_of_ones_own_are_in_pledges(own: Reader, plain: Reader) -> None:
    report = own.read(FISHING, language="fr")
    (pledge,) = report.pledges
    assert pledge.domains == ("fisheries",)
    assert [party.country for party in pledge.partners] == ["XUL"]
    assert report.frameworks == pledge.frameworks == ("charte-du-lac",)
    (pledge,) = plain.read(FISHING, language="fr").pledges
    assert "agriculture" in pledge.domains and not pledge.partners


def test_persons_titles_and_bodies_of_ones_own_are_known(own: Reader) -> None:
    text = "Paris, 4 mars 2020\n\nN. Orellana, haute déléguée, a remercié le PDR. La garde des quais a fermé le port."
    entities = {entity.id: entity for entity in own.read(text, language="fr").entities}
    person = entities["nahia-orellana.XUL"]
    assert person.country == "XUL"
    assert [(office.office, office.title) for office in person.offices] == [("special-envoy", "haute déléguée")]
    assert entities["pacte-rivieres"].country == "IGO"


def test_explain_names_lines_of_ones_own_files(own: Reader) -> None:
    def where(sentence: str) -> list[tuple[str, str | None]]:
        return [(v.where, v.result) for v in own.explain(sentence, language="fr").verdicts[0]]

    assert where(INSPECTION) == [(f"{WORDS}:6", "CONSULT CHL > PER [actual]")]
    assert where("Le ministre péruvien a visité une exposition au Chili.") == [(f"{WORDS}:10", None)]
    assert where("Le Chili a complimenté le Pérou.") == []


# ---- for whom they hold


def test_readers_of_one_process_do_not_see_each_others_files(tmp_path: Path, own: Reader, plain: Reader) -> None:
    other = Reader(["fr"], lexicons=written_to(tmp_path, "o.lex", ["lexicon fr acts", "[accuse]", "verb inspecter"]))
    for _ in range(2):  # in turns: nothing stays behind
        assert [e.act for e in own.read(INSPECTION, language="fr").events] == ["inspect"]
        assert [e.act for e in other.read(INSPECTION, language="fr").events] == ["accuse"]
        assert "inspect" not in [e.act for e in plain.read(INSPECTION, language="fr").events]
    assert "inspect" not in codebook().acts and codebook().score("AID") == 10.0
    assert "XUL" not in registry().country_names
    assert "charte-du-lac" not in registry().initiatives


def test_versions_name_the_files_that_had_a_part(own: Reader, plain: Reader, tmp_path: Path) -> None:
    versions = own.read(INSPECTION, language="fr").versions
    hashes = {p: hashlib.sha256(p.read_bytes()).hexdigest()[:12] for p in (WORDS, ACTORS, CODES)}
    assert versions == plain.read(INSPECTION, language="fr").versions | {
        "own_lexicons": hashes[WORDS], "own_actors": hashes[ACTORS], "own_codebook": hashes[CODES],
    }  # fmt: skip
    assert set(own.read(" ", language="fr").versions) == {"dragoman", "registry", "own_actors", "own_codebook"}
    english = written_to(tmp_path, "e.lex", ["lexicon en acts"])
    both = Knowledge([english, WORDS], [], CODES)
    assert both.versions("fr") == {"own_lexicons": hashes[WORDS], "own_codebook": hashes[CODES]}
    assert both.versions("en")["own_lexicons"] != hashes[WORDS]
    assert Knowledge(actors=[ACTORS, ACTORS]).versions("fr") == {"own_actors": f"{hashes[ACTORS]}+{hashes[ACTORS]}"}


def test_line_ends_and_byte_order_marks_make_no_difference(tmp_path: Path) -> None:
    for path in (WORDS, ACTORS, CODES):
        (tmp_path / path.name).write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    files = [tmp_path / path.name for path in (WORDS, ACTORS, CODES)]
    known, usual = Knowledge(*files), Knowledge(WORDS, ACTORS, CODES)
    assert known.registry.initiatives == usual.registry.initiatives
    assert known.pack("fr").acts.sets == usual.pack("fr").acts.sets
    assert known.codebook.acts == usual.codebook.acts


def test_ids_do_not_depend_on_files(own: Reader, plain: Reader) -> None:
    text = "Le Pérou a remercié le Chili."
    mine, theirs = own.read(text, language="fr"), plain.read(text, language="fr")
    assert mine.events[0].id == theirs.events[0].id
    assert mine.document.document_id == theirs.document.document_id


# ---- lexicons


def entries(known: Knowledge, head: str, language: str = "fr", kind: str = "verb") -> list[Entry]:
    return known.pack(language).acts.heads[kind, head]


def lexicon(folder: Path, *lines: str, head: str = "lexicon fr acts", name: str = "l.lex") -> Path:
    return written_to(folder, name, [head, *lines])


def test_an_entry_of_the_same_pattern_takes_the_place_of_ours(tmp_path: Path) -> None:
    ours = entries(Knowledge(), "rencontrer")
    entry = ours[0]
    found = entries(Knowledge(lexicon(tmp_path, "[accuse]", entry.text)), "rencontrer")
    mine = [e for e in found if e.pattern == entry.pattern]
    assert [(e.section, e.where) for e in mine] == [("accuse", f"{tmp_path / 'l.lex'}:3")]
    assert len(found) == len([e for e in ours if e.pattern != entry.pattern]) + 1


def test_among_equals_ours_comes_after(tmp_path: Path) -> None:
    known = Knowledge(lexicon(tmp_path, "[accuse]", "verb rencontrer obj=mur", "verb rencontrer obj=mur au=bord"))
    found = entries(known, "rencontrer")
    mine = {e.text: n for n, e in enumerate(found) if e.file == str(tmp_path / "l.lex")}
    for text, place in mine.items():
        assert [e.weight for e in found[:place]] == sorted((e.weight for e in found[:place]), reverse=True)
        weight = next(e.weight for e in found if e.text == text)
        assert all(e.weight > weight or e.text in mine for e in found[:place])


def test_what_is_off_is_gone_and_the_others_stay(tmp_path: Path) -> None:
    ours = entries(Knowledge(), "rencontrer")
    entry = ours[0]
    found = entries(Knowledge(lexicon(tmp_path, "[off]", entry.text)), "rencontrer")
    assert found == [e for e in ours if e.pattern != entry.pattern]


def test_speech_can_be_added_and_taken_away(tmp_path: Path) -> None:
    path = lexicon(
        tmp_path, "[assert]", "verb susurrer", "mark à voix basse", "[off]", "verb dire", head="lexicon fr speech"
    )
    speech = Knowledge(path).pack("fr").speech
    assert [e.where for e in speech.heads["verb", "susurrer"]] == [f"{path}:3"]
    assert "mark à voix basse" in [e.text for e in speech.phrases["à"]]
    assert "verb dire" not in [e.text for e in speech.heads["verb", "dire"]]
    assert Knowledge(path).pack("en").speech.heads.keys() == load("en").speech.heads.keys()


def test_sets_of_the_package_can_be_used_and_added_to(tmp_path: Path) -> None:
    shipped = load("fr").acts.sets["weapons"]
    known = Knowledge(
        lexicon(tmp_path, "set weapons = @weapons|arbalète", "[aid-military]", "verb zigzaguer obj=@weapons")
    )
    entry = entries(known, "zigzaguer")[0]
    assert entry.conditions[0].words == shipped | {"arbalète"}


def test_later_files_go_over_earlier_ones(tmp_path: Path) -> None:
    one = lexicon(tmp_path, "set gifts = cadeau", "[aid]", "verb zézayer", "verb gazouiller", name="1.lex")
    two = lexicon(
        tmp_path, "[accuse]", "verb zézayer obj=@gifts", "verb zézayer", "[off]", "verb gazouiller", name="2.lex"
    )
    known = Knowledge([one, two])
    assert [(e.section, e.line) for e in entries(known, "zézayer")] == [("accuse", 3), ("accuse", 4)]
    assert entries(known, "gazouiller") == []
    assert [e.section for e in entries(Knowledge([one]), "gazouiller")] == ["aid"]


LEXICON_FAULTS = [
    ("no head", ["[meet]", "verb voir"], 1, "begin it with a line such as 'lexicon fr acts'"),
    ("no language", ["lexicon acts"], 1, "begin it with a line such as 'lexicon fr acts'"),
    ("another language", ["lexicon pl acts"], 1, "no language pack for 'pl': there are en, fr"),
    ("another kind", ["lexicon fr act"], 1, "unknown kind of lexicon 'act': did you mean acts?"),
    ("unknown act", ["lexicon fr acts", "[vist]", "verb voir"], 2, "unknown section [vist]: did you mean [visit]?"),
    ("nothing in speech", ["lexicon fr speech", "[nothing]"], 2, "unknown section [nothing]: there are [assert]"),
    ("no section", ["lexicon fr acts", "verb voir"], 2, "needs a [section] above it"),
    ("unknown kind", ["lexicon fr acts", "[meet]", "vreb voir"], 3, "unknown kind 'vreb': did you mean verb?"),
    ("kind of speech", ["lexicon fr acts", "[meet]", "mark voir"], 3, "unknown kind 'mark': there are adj, noun"),
    ("no word", ["lexicon fr acts", "[meet]", "verb obj:actor"], 3, "names no word"),
    ("empty word", ["lexicon fr acts", "[meet]", "verb |"], 3, "names no word"),
    ("bad role", ["lexicon fr acts", "[meet]", "verb voir obj:actr"], 3, "unknown role 'actr'"),
    ("no place", ["lexicon fr acts", "[meet]", "verb voir :actor"], 3, "does not say where"),
    ("bad place", ["lexicon fr acts", "[meet]", "verb voir sbj:actor"], 3, "did you mean 'subj'?"),
    ("bad frame", ["lexicon fr acts", "[meet]", "frame verb subj:actr"], 3, "unknown role 'actr'"),
    ("kind of frame", ["lexicon fr acts", "[meet]", "frame subj:actor"], 3, "frame KIND SLOT"),
    ("frame above", ["lexicon fr acts", "frame verb subj:actor"], 2, "a frame needs a [section] above it"),
    ("no condition", ["lexicon fr acts", "[meet]", "verb voir obj="], 3, "names no word"),
    ("no result", ["lexicon fr acts", "[meet]", "> Le Chili a vu."], 3, "needs '=> RESULT'"),
    ("unknown set", ["lexicon fr acts", "[meet]", "verb voir obj=@weapon"], 3, "did you mean @weapons?"),
    ("no set", ["lexicon fr acts", "set x"], 2, "a set is written 'set NAME = word|word'"),
    ("taken set", ["lexicon fr acts", "set party = fête"], 2, "give the set another name"),
    ("set twice", ["lexicon fr acts", "set x = a", "set x = b"], 3, "stands in line 2 already"),
    ("set below", ["lexicon fr acts", "set x = @y", "set y = a"], 2, "defined below, in line 3: move it up"),
    ("set of itself", ["lexicon fr acts", "set x = a|@x"], 2, "refers to itself"),
    ("cycle", ["lexicon fr acts", "set x = @y", "set y = a|@z", "set z = @x"], 2, "'x' and 'y' (line 3) refer to each"),
    ("twice", ["lexicon fr acts", "[meet]", "verb voir|croiser", "[aid]", "verb croiser"], 5, "stand in line 3"),
    ("not there", ["lexicon fr acts", "[off]", "verb zigzaguer"], 3, "to switch off: copy the line"),
    ("not so there", ["lexicon fr acts", "[off]", "verb rencontrer obj=@weapons"], 3, "did you mean 'verb rencontrer"),
    ("empty", [""], 0, "does not say what it is for"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "line", "message"), [c[1:] for c in LEXICON_FAULTS], ids=[c[0] for c in LEXICON_FAULTS]
)
def test_faults_of_lexicons_are_told(tmp_path: Path, lines: list[str], line: int, message: str) -> None:
    path = written_to(tmp_path, "l.lex", lines)
    with pytest.raises(OwnFilesError) as caught:
        Knowledge(lexicons=path)
    assert (caught.value.faults[0].file, caught.value.faults[0].line) == (str(path), line)
    assert message in caught.value.faults[0].message


def test_a_preposition_that_the_package_does_not_use_is_no_fault(tmp_path: Path) -> None:
    Knowledge(lexicon(tmp_path, "[meet]", "verb converser nonobstant:recipient"))


# ---- actors


@pytest.mark.parametrize(
    ("rows", "language", "text", "wanted"),
    [
        (["country;Xanadu;XXA"], "en", "Xanadu met.", [("Xanadu", "country", "XXA")]),
        (["country;Land of Condors;CHL"], "en", "The Land of Condors met.", [("Land of Condors", "country", "CHL")]),
        (["adjective;condorian;CHL"], "fr", "Un vin condorian.", [("condorian", "adjective", "CHL")]),
        (["people;Condorians;CHL"], "en", "Condorians met.", [("Condorians", "people", "CHL")]),
        (["metonym;House of Condors;CHL"], "en", "House of Condors met.", [("House of Condors", "metonym", "CHL")]),
        (["place;Port Condor;CHL|PER"], "en", "They met in Port Condor.", [("Port Condor", "place", "Port Condor")]),
        (["country;Georgia;USA"], "en", "They met Georgia.", [("Georgia", "country", "USA")]),
        (["country;Georgia;USA", "country;Georgia;GEO"], "en", "They met Georgia.", [("Georgia", "country", "USA")]),
        (["nothing;Chile;"], "en", "They met Chile and Peru.", [("Peru", "country", "PER")]),
        (["nothing;government;"], "en", "The government met Peru.", [("Peru", "country", "PER")]),
    ],
)  # fmt: skip
def test_names_stand_for_what_is_said(
    tmp_path: Path, rows: list[str], language: str, text: str, wanted: list[tuple[str, str, str]]
) -> None:
    found = named(actors(tmp_path, *rows), text, language)
    assert [one for one in found if one[1] not in ("pronoun", "both")] == wanted


def test_names_of_one_language_are_not_known_in_another(tmp_path: Path) -> None:
    known = actors(tmp_path, "country;Chilie;fr;CHL", columns="kind;names;language;country")
    assert named(known, "Chilie a dit oui.", "fr") == [("Chilie", "country", "CHL")]
    assert named(known, "Chilie said yes.", "en") == []


def test_a_capital_stays_a_place(tmp_path: Path) -> None:
    found = actors(tmp_path, "capital;Antofagasta;CHL").registry.forms("en")
    assert {known.kind for known in found.at(pieces("Antofagasta"), 0)[1]} == {"capital", "place"}


def test_organizations_and_initiatives(tmp_path: Path) -> None:
    known = actors(
        tmp_path,
        "organization;Shore Office;shore-office;NGO;NGO;lake-watch;",
        "organization;Lake Watch|LKW;lake-watch;NGO;NGO;;",
        "organization;Condor Club;nato;;;;",
        "initiative;Shore Plan;shore-plan;;;;economy|trade",
        "initiative;Great Belt;belt-and-road;;;;",
        columns="kind;names;id;country;sector;parent;domains",
    )
    assert known.registry.organizations["nato"] == registry().organizations["nato"]
    assert known.registry.initiatives["shore-plan"].domains == ("economy", "trade")
    assert known.registry.initiatives["belt-and-road"] == registry().initiatives["belt-and-road"]
    found = cast(known, "The Shore Office of LKW met the Condor Club.")
    organs = {a.id: a.organ for row in found.mentions for m in row for a in m.actors if a.kind == "organization"}
    assert organs == {"lake-watch": "shore-office", "nato": None}
    assert "belt-and-road" in [m.initiative for m in cast(known, "They praised the Great Belt.").mentions[0]]


def test_titles_and_groups(tmp_path: Path) -> None:
    known = actors(
        tmp_path,
        "title;chief steward;foreign-minister;;",
        "group;harbour guards;;MIL;",
        "group;ambassador;;CVL;Here it is no office.",
        columns="kind;names;office;sector;note",
    )
    found = cast(known, "Peru's chief steward met harbour guards and an ambassador.")
    told = [(m.kind, m.office.office if m.office else None, m.actors[0].sector) for m in found.mentions[0]]
    assert told == [("office", "foreign-minister", "GOV"), ("group", "other", "MIL"), ("group", "other", "CVL")]


TERMS = "kind;names;country;office;since;until;id"


@pytest.mark.parametrize(
    ("rows", "person", "terms"),
    [
        (["person;Ada Quill;CHL;minister;2020;2021-05;"], "ada-quill.CHL", [("minister", "2020", "2021-05")]),
        (["person;Ada Quill;CHL;minister;2020;2021;", "person;Ada Quill;CHL;foreign-minister;2021;;"], "ada-quill.CHL",
         [("minister", "2020", "2021"), ("foreign-minister", "2021", "")]),
        (["person;Ada Quill;UNO;head-of-organization;;;Q1"], "Q1", [("head-of-organization", "", "")]),
        # One whom the registry knows: the term in the same office gives way, others stay.
        (["person;Ashraf Ghani;AFG;head-of-state;2014;2021;"], "ashraf-ghani.AFG", [("head-of-state", "2014", "2021")]),
        (["person;Achraf Ghani;AFG;minister;2002;2004;"], "ashraf-ghani.AFG",
         [("minister", "2002", "2004"), ("head-of-state", "2014-09-29", "2021-08-15")]),
    ],
)  # fmt: skip
def test_persons_hold_offices(tmp_path: Path, rows: list[str], person: str, terms: list[tuple[str, str, str]]) -> None:
    known = actors(tmp_path, *rows, columns=TERMS).registry
    assert [(term.office, term.start, term.end) for term in known.terms[person]] == terms
    name = rows[0].split(";")[1]
    assert known.leader_names[fold(name)] == person
    assert person in known.leaders_by_surname[fold(name.split()[-1])]


def test_persons_are_found_by_name_and_time(tmp_path: Path) -> None:
    known = actors(tmp_path, "person;Ada Quill;CHL;foreign-minister;2020;2021;", columns=TERMS)

    def country(text: str, year: int) -> list[str | None]:
        return [a.country for row in cast(known, text, year=year).mentions for m in row for a in m.actors]

    assert country("Ada Quill met Peru.", 2020) == ["CHL", "PER"]
    assert "CHL" not in country("Ada Quill met Peru.", 1990)


def test_a_person_can_be_taken_out(tmp_path: Path) -> None:
    known = actors(tmp_path, "nothing;Ashraf Ghani;").registry
    assert "ashraf-ghani.AFG" in registry().terms and "ashraf-ghani.AFG" not in known.terms
    assert "ashraf-ghani.AFG" not in known.leaders_by_surname["ghani"]
    assert fold("Ashraf Ghani") not in known.leader_names


def test_later_tables_go_over_earlier_ones(tmp_path: Path) -> None:
    one = written_to(tmp_path, "1.tsv", ["kind;names;country", "country;Xanadu;XXA", "metonym;Dome;XXA"])
    two = written_to(tmp_path, "2.tsv", ["kind;names;country", "metonym;Dome;CHL", "adjective;xanadian;XXA"])
    text = "Xanadu and the Dome met a xanadian ship."
    assert [one[2] for one in named(Knowledge(actors=[one, two]), text)] == ["XXA", "CHL", "XXA"]
    with pytest.raises(OwnFilesError, match="needs a row of kind country"):
        Knowledge(actors=[two, one])


ALL = "kind;names;language;id;country;sector;office;since;until;gender;parent;domains"
ACTOR_FAULTS = [
    ("no header", ["# nothing here"], 0, "no table: begin it with a line of its columns"),
    ("header", ["kind;country", "country;CHL"], 1, "the header lacks names"),
    ("column", ["kind;names;contry", "country;X;CHL"], 1, "unknown column 'contry': did you mean country?"),
    ("column twice", ["kind;names;kind"], 1, "more than once"),
    ("cells", ["kind;names;country", "country;Xanadu"], 2, "2 cells where the header has 3"),
    ("kind", ["kind;names", "contry;Xanadu"], 2, "unknown kind 'contry': did you mean country?"),
    ("no names", ["kind;names;country", "country;;CHL"], 2, "names is empty"),
    ("empty name", ["kind;names;country", "country;A||B;CHL"], 2, "an empty name in names"),
    ("no letters", ["kind;names;country", "country;~;CHL"], 2, "'~' is no name"),
    ("language", ["kind;names;language;country", "country;X;pl;CHL"], 2, "unknown language 'pl': there are en, fr"),
    ("country", ["kind;names;country", "country;Xanadu;CHI"], 2, "unknown country 'CHI': write an ISO 3166-1"),
    ("country name", ["kind;names;country", "country;Xanadu;Chile"], 2, "did you mean CHL?"),
    ("no country", ["kind;names;country", "country;Xanadu;"], 2, "a row of kind 'country' needs country"),
    ("no state", ["kind;names;country", "adjective;xanadian;XXA"], 2, "needs a row of kind country with XXA"),
    ("body as state", ["kind;names;country", "country;Xanadu;UNO"], 2, "unknown country 'UNO'"),
    ("wrong column", [ALL, "country;X;;;CHL;GOV;;;;;;"], 2, "has no sector: leave the cell empty"),
    ("new body", [ALL, "organization;X;;x;;;;;;;;"], 2, "'x' is a new organization and needs country"),
    ("id", [ALL, "organization;X;;The X;IGO;IGO;;;;;;"], 2, "'The X' is no id"),
    ("taken id", [ALL, "initiative;X;;nato;;;;;;;;"], 2, "taken by something of another kind"),
    ("sector", [ALL, "organization;X;;x;IGO;IGX;;;;;;"], 2, "unknown sector 'IGX': did you mean IGO?"),
    ("parent", [ALL, "organization;X;;x;IGO;IGO;;;;;natto;"], 2, "unknown parent 'natto': did you mean nato?"),
    ("parents in a circle", [ALL, "organization;X;;x;IGO;IGO;;;;;y;", "organization;Y;;y;IGO;IGO;;;;;x;"], 2,
     "'x' is an organ of itself (x > y > x)"),
    ("domain", [ALL, "initiative;X;;x;;;;;;;;trad"], 2, "unknown domain 'trad': did you mean trade?"),
    ("place", [ALL, "place;Port X;;;;;;;;;;"], 2, "a new place needs country"),
    ("GeoNames", [ALL, "place;Port X;;Q12;CHL;;;;;;;"], 2, "no GeoNames id"),
    ("office", [ALL, "person;Ada Quill;;;CHL;;foreign-ministre;;;;;"], 2, "did you mean foreign-minister?"),
    ("no office", [ALL, "person;Ada Quill;;;CHL;;;;;;;"], 2, "needs office"),
    ("date", [ALL, "person;Ada Quill;;;CHL;;minister;2020-13;;;;"], 2, "since '2020-13' is no date"),
    ("day", [ALL, "person;Ada Quill;;;CHL;;minister;;2021-02-30;;;"], 2, "until '2021-02-30' is no date"),
    ("dates", [ALL, "person;Ada Quill;;;CHL;;minister;2021-05;2020;;;"], 2, "until 2020 lies before since 2021-05"),
    ("gender", [ALL, "person;Ada Quill;;;CHL;;minister;;;x;;"], 2, "write m or f"),
    ("group", [ALL, "group;guards;;;;MILL;;;;;;"], 2, "unknown sector 'MILL': did you mean MIL?"),
    ("twice", ["kind;names;country", "country;X|Y;CHL", "country;Y;CHL"], 3, "'Y' stands in line 2 already"),
    ("title twice", [ALL, "title;steward;;;;;minister;;;;;", "group;Steward;;;;MIL;;;;;;"], 3, "stands in line 2"),
    ("term twice", [ALL, *["person;Ada Quill;;;CHL;;minister;2020;;;;"] * 2], 3, "stands in line 2 already"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "line", "message"), [c[1:] for c in ACTOR_FAULTS], ids=[c[0] for c in ACTOR_FAULTS])
def test_faults_of_actors_are_told(tmp_path: Path, lines: list[str], line: int, message: str) -> None:
    path = written_to(tmp_path, "a.tsv", lines)
    with pytest.raises(OwnFilesError) as caught:
        Knowledge(actors=path)
    assert (caught.value.faults[0].file, caught.value.faults[0].line) == (str(path), line)
    assert message in caught.value.faults[0].message


# ---- codebook


def book(folder: Path, *lines: str) -> Codebook:
    return Knowledge(codebook=written_to(folder, "c.tsv", lines)).codebook


def test_what_is_left_out_stays_and_what_is_cleared_goes(tmp_path: Path) -> None:
    ours = codebook().acts["demand"]
    assert ours.modes and ours.stance
    found = book(tmp_path, "[acts]", "act;score;stance;gloss", "demand;-1.5;;", "praise;;-;well")
    assert found.acts["demand"] == dataclasses.replace(ours, score=-1.5)
    assert found.acts["praise"] == dataclasses.replace(codebook().acts["praise"], stance=None, gloss="well")
    assert found.score("REQUEST", ["change"], "demand") == -1.5
    assert found.score("REQUEST", ["change"]) == codebook().score("REQUEST", ["change"])
    assert found.score("AGREE", [], "demand") == codebook().score("AGREE")  # the event fits the act no more


def test_a_new_act_has_what_is_usual(tmp_path: Path) -> None:
    found = book(tmp_path, "[acts]", "act;type;modes", "look-in;CONSULT;visit", "greet;SUPPORT;")
    look, greet = found.acts["look-in"], found.acts["greet"]
    assert (look.cameo, look.score, look.reciprocal, look.frame) == ("042", None, False, "subj:actor obj:recipient")
    assert greet.cameo == found.plover2cameo["SUPPORT", None]


def test_types_and_modes_are_scored_and_modes_follow_their_type(tmp_path: Path) -> None:
    found = book(
        tmp_path,
        "[types]", "type;score;cameo", "PROTEST;-4;144",
        "[modes]", "type;mode;score;cameo", "CONSULT;visit;5;", "CONSULT;by-letter;1;",
    )  # fmt: skip
    assert found.score("PROTEST") == found.score("PROTEST", ["vandalize"]) == -4.0  # PLOVER gives the mode no score
    assert found.to_cameo("PROTEST") == "144"
    assert (found.score("CONSULT", ["visit"]), found.score("CONSULT", ["by-letter"])) == (5.0, 1.0)
    assert found.to_cameo("CONSULT", ["by-letter"]) == found.to_cameo("CONSULT")
    assert found.to_cameo("CONSULT", ["visit"]) == codebook().to_cameo("CONSULT", ["visit"])


def test_an_office_of_ones_own_can_be_held(tmp_path: Path) -> None:
    codes = written_to(tmp_path, "c.tsv", ["[offices]", "office;sector;gloss", "harbour-master;GOV;ports"])
    people = written_to(tmp_path, "a.tsv", ["kind;names;office", "title;harbour master;harbour-master"])
    found = cast(Knowledge(actors=people, codebook=codes), "Chile's harbour master met Peru.")
    assert found.mentions[0][0].office and found.mentions[0][0].office.office == "harbour-master"
    with pytest.raises(OwnFilesError, match="unknown office 'harbour-master'"):
        Knowledge(actors=people)


def test_words_of_contexts_and_domains(tmp_path: Path) -> None:
    lines = [
        "[contexts]", "context;gloss", "lakes;what happens on lakes",
        "[context-terms]", "context;terms", "lakes;lake|regatta",
        "[domain-terms]", "domain;language;terms;excludes", "sport;fr;régate;", "trade;en;;trade wind",
    ]  # fmt: skip
    with pytest.raises(OwnFilesError, match="unknown domain 'sport'"):
        Knowledge(codebook=written_to(tmp_path, "c.tsv", lines))
    known = Knowledge(codebook=written_to(tmp_path, "c.tsv", [line.replace("sport", "tourism") for line in lines]))
    columns = ("context", "terms", "excludes")
    assert dict(known.pack("en").table("contexts.tsv", columns)[-1]) == dict(
        zip(columns, ("lakes", "lake|regatta", ""), strict=True)
    )
    assert known.pack("fr").table("domains.tsv", ("domain", "terms", "excludes"))[-1]["terms"] == "régate"
    assert known.pack("en").table("domains.tsv", ("domain", "terms", "excludes"))[-1]["excludes"] == "trade wind"


def test_later_codebooks_go_over_earlier_ones(tmp_path: Path) -> None:
    files = [written_to(tmp_path, f"{n}.tsv", ["[types]", "type;score", f"AID;{n}"]) for n in (7, 8)]
    assert Knowledge(codebook=files).codebook.score("AID") == 8.0


CODE_FAULTS = [
    ("empty", ["# nothing"], 0, "holds no table"),
    ("no table", ["act;type", "x;AID"], 1, "a row before any table"),
    ("table", ["[act]", "act;type"], 1, "unknown table [act]: did you mean [acts]?"),
    ("no header", ["[acts]"], 0, "no table: begin it with a line of its columns"),
    ("column", ["[acts]", "act;kind", "x;AID"], 2, "unknown column 'kind'"),
    ("cells", ["[acts]", "act;type", "x"], 3, "1 cells where the header has 2"),
    ("no act", ["[acts]", "act;type", ";AID"], 3, "act is empty"),
    ("no type", ["[acts]", "act;score", "look-in;3"], 3, "is a new act and needs a type"),
    ("type", ["[acts]", "act;type", "look-in;CONSLT"], 3, "did you mean 'CONSULT'?"),
    ("modes", ["[acts]", "act;type;modes", "look-in;CONSULT;riot"], 3, "CONSULT has no mode 'riot'"),
    ("cameo", ["[acts]", "act;type;cameo", "look-in;CONSULT;999"], 3, "'999' is not in cameo.tsv"),
    ("cameo of another", ["[acts]", "act;cameo", "meet;070"], 3, "070 is AID in cameo.tsv"),
    ("score", ["[acts]", "act;score", "meet;eleven"], 3, "score 'eleven' is no number"),
    ("high score", ["[types]", "type;score", "AID;11"], 3, "out of range"),
    ("frame", ["[acts]", "act;frame", "meet;subj:actr"], 3, "unknown role 'actr'"),
    ("stance", ["[acts]", "act;stance", "meet;prase"], 3, "did you mean 'praise'?"),
    ("name", ["[acts]", "act;type", "Look In;CONSULT"], 3, "'Look In' is no name of an entry"),
    ("taken name", ["[acts]", "act;type", "nothing;CONSULT"], 3, "give the act another name"),
    ("new type", ["[types]", "type;score", "GREET;3"], 3, "'GREET' is no type of PLOVER"),
    ("mode of what", ["[modes]", "type;mode;score", "GREET;loud;3"], 3, "'GREET' is not in types.tsv"),
    ("domain", ["[domains]", "domain;context", "fisheries;economic"], 3, "no cap_topic"),
    ("context of domain", ["[domains]", "domain;context", "trade;economics"], 3, "did you mean 'economic'?"),
    ("terms of nothing", ["[domain-terms]", "domain;terms", "trde;deal"], 3, "'trde': did you mean trade?"),
    ("no terms", ["[domain-terms]", "domain;terms", "trade;"], 3, "names no words"),
    ("language", ["[context-terms]", "context;terms;language", "legal;law;pl"], 3, "unknown language 'pl'"),
    ("sector", ["[offices]", "office;sector", "reeve;GOVT"], 3, "'GOVT' is not in sectors.tsv"),
    ("twice", ["[types]", "type;score", "AID;8", "AID;9"], 4, "'AID' stands in line 3 already"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "line", "message"), [c[1:] for c in CODE_FAULTS], ids=[c[0] for c in CODE_FAULTS])
def test_faults_of_codebooks_are_told(tmp_path: Path, lines: list[str], line: int, message: str) -> None:
    path = written_to(tmp_path, "c.tsv", lines)
    with pytest.raises(OwnFilesError) as caught:
        Knowledge(codebook=path)
    assert [(fault.file, fault.line) for fault in caught.value.faults] == [(str(path), line)]
    assert message in caught.value.faults[0].message


# ---- files that are none, and all faults at once


@pytest.mark.parametrize("kind", ["lexicons", "actors", "codebook"])
@pytest.mark.parametrize(
    ("data", "line", "message"),
    [
        (None, 0, "there is no such file"),
        ("folder", 0, "cannot be read"),
        (b"lexicon fr acts\n[meet]\nverb \xe9crire\n", 3, "not UTF-8: save the file as UTF-8 text"),
        ("lexicon fr acts".encode("utf-16"), 1, "not UTF-8"),
    ],
    ids=["missing", "folder", "latin", "wide"],
)
def test_what_is_no_text_file_is_told(
    tmp_path: Path, kind: str, data: bytes | str | None, line: int, message: str
) -> None:
    path = tmp_path / "mine"
    if data == "folder":
        path.mkdir()
    elif isinstance(data, bytes):
        path.write_bytes(data)
    with pytest.raises(OwnFilesError, match=message) as caught:
        Knowledge(**{kind: path})
    assert [(fault.file, fault.line) for fault in caught.value.faults] == [(str(path), line)]


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    words = lexicon(tmp_path, "set x = @y", "[vist]", "verb voir sbj:actor", "verb entendre obj=@x", "vreb dire")
    people = written_to(tmp_path, "a.tsv", ["kind;names;country", "country;X;CHI", "contry;Y;CHL", "country;Z"])
    with pytest.raises(OwnFilesError) as caught:
        Reader(["fr"], lexicons=[words, tmp_path / "none.lex"], actors=people)
    lines = [(Path(fault.file).name, fault.line) for fault in caught.value.faults]
    assert lines == [("a.tsv", n) for n in (2, 3, 4)] + [("l.lex", n) for n in (2, 3, 4, 6)] + [("none.lex", 0)]


def test_a_fault_of_the_codebook_is_not_told_again_of_the_lexicon(tmp_path: Path) -> None:
    codes = written_to(tmp_path, "c.tsv", ["[acts]", "act;type", "look-in;CONSLT", "[types]", "type;score", "AID;x"])
    with pytest.raises(OwnFilesError) as caught:
        Knowledge(lexicon(tmp_path, "[look-in]", "verb lorgner"), codebook=codes)
    assert [(Path(fault.file).name, fault.line) for fault in caught.value.faults] == [("c.tsv", 3), ("c.tsv", 6)]


_WORDS = """
[ ] | || = != @ : # > => - ~ * é lexicon fr acts set frame verb act type score kind names country CHL AID person office
id [acts] [off] [types] [domain-terms] domain subj:actor @party rencontrer se 2020
"""
_LINES = st.one_of(
    st.lists(st.sampled_from([*_WORDS.split(), "\t", "\t", " ", "\x00"]), max_size=12).map("".join),
    st.text(max_size=20),
)
_HEADS = ["", "lexicon fr acts\n[meet]\n", "kind\tnames\tcountry\n", "[acts]\nact\ttype\n"]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(lines=st.lists(_LINES, max_size=8), head=st.sampled_from(_HEADS))
def test_whatever_a_file_holds_is_used_or_told(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], head: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes((head + "\n".join(lines)).encode("utf-8", "surrogatepass"))
    for kind in ("lexicons", "actors", "codebook"):
        try:
            known = Knowledge(**{kind: path})
        except OwnFilesError as error:
            assert all(fault.file == str(path) and fault.message for fault in error.faults)
        else:
            cast(known, "Chile met Peru.", "fr")


# ---- the command

OPTIONS = ("--lexicon", WORDS, "--actors", ACTORS, "--codebook", CODES)


def run(*arguments: str | Path, stdin: str = "") -> Result:
    return CliRunner().invoke(cli.app, list(map(str, arguments)), input=stdin)


def test_the_command_reads_with_them() -> None:
    told = run("read", "-", "--language", "fr", "--format", "json", *OPTIONS, stdin=f"{INSPECTION}\n")
    assert told.exit_code == 0, told.output
    found = json.loads(told.stdout)
    assert [event["act"] for event in found["events"]] == ["inspect"]
    assert {"own_lexicons", "own_actors", "own_codebook"} <= set(found["versions"])


def test_the_command_explains_with_them() -> None:
    told = run("explain", INSPECTION, "--language", "fr", *OPTIONS)
    assert told.exit_code == 0, told.output
    assert re.sub(r"\s", "", f"{WORDS}:6 verb inspecter") in re.sub(r"\s", "", told.stdout)


def test_the_command_scores_with_them(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "x.txt").write_text(f"{FISHING}\n", encoding="utf-8")
    gold = tmp_path / "gold"
    made = run("read", tmp_path / "texts", "-l", "fr", "-f", "facts", "-o", gold, *OPTIONS)
    assert made.exit_code == 0, made.output

    def figure(*options: str | Path) -> float:
        told = run("evaluate", gold, "--texts", tmp_path / "texts", "--json", *options)
        assert told.exit_code == 0, told.output
        return float(json.loads(told.stdout)["gold"]["all"]["pledges"]["f1"])

    assert figure(*OPTIONS) == 1.0
    assert figure() < 1.0


@pytest.mark.parametrize("command", ["read", "explain", "evaluate"])
def test_faults_are_told_by_the_command_and_nothing_is_read(tmp_path: Path, command: str) -> None:
    bad = lexicon(tmp_path, "[vist]", "vreb voir")
    what = {"read": "-", "explain": INSPECTION, "evaluate": ROOT / "tests" / "twins"}[command]
    told = run(command, what, "--lexicon", bad, stdin=INSPECTION)
    assert (told.exit_code, told.stdout) == (2, "")
    assert f"dragoman: 2 faults in your files:\n  {bad}:2: unknown section [vist]" in told.stderr
    assert f"\n  {bad}:3: unknown kind 'vreb'" in told.stderr and "Traceback" not in told.stderr


def test_the_same_files_give_the_same_bytes_in_another_process() -> None:
    command = [sys.executable, "-m", "dragoman", "read", "-", "-l", "fr", "-f", "json", *map(str, OPTIONS)]
    text = f"{INSPECTION} {FISHING}".encode()
    told = [
        subprocess.run(command, input=text, check=True, capture_output=True, env=os.environ | {"PYTHONHASHSEED": seed})
        for seed in ("1", "2")
    ]
    assert told[0].stdout == told[1].stdout != b""
