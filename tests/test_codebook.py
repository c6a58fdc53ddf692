# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The codebook's tables hold what the codebook says, agree with each other, and say where they are broken."""

from __future__ import annotations

import dataclasses
import re
from importlib.resources import files
from pathlib import Path

import pytest

from dragoman.codebook import Codebook, CodebookError, codebook, load
from dragoman.tables import TableError, cells, read_table, rows

QUADS = {
    "AGREE": "verbal cooperation",
    "CONSULT": "verbal cooperation",
    "SUPPORT": "verbal cooperation",
    "CONCEDE": "verbal cooperation",
    "COOPERATE": "material cooperation",
    "AID": "material cooperation",
    "RETREAT": "material cooperation",
    "REQUEST": "verbal conflict",
    "ACCUSE": "verbal conflict",
    "REJECT": "verbal conflict",
    "THREATEN": "verbal conflict",
    "PROTEST": "material conflict",
    "SANCTION": "material conflict",
    "MOBILIZE": "material conflict",
    "COERCE": "material conflict",
    "ASSAULT": "material conflict",
}
MODES = {
    "CONSULT": "visit third-party multilateral phone",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone "
    "heavy-weapons crowd-control unconventional",
}
CONTEXTS = (
    "military intelligence executive legislative election political_institutions economic legal human_rights "
    "diplomatic territory peacekeeping health migration disasters natural_resource environment technology terrorism "
    "cbrn cyber misinformation crime corruption illegal_drugs trafficking"
)
SECTORS = "GOV MIL COP JUD LEG PTY SPY PRM REB UAF OPP CVL BUS AGR LAB JRN MED EDU REL NGO IGO REF CRM ELI SOC UNK"
OFFICES = (
    "head-of-state head-of-government deputy-head-of-government foreign-minister defence-minister finance-minister "
    "minister deputy-minister ambassador special-envoy spokesperson legislator party-official military-commander "
    "head-of-organization senior-diplomat other"
)
DOMAINS = (
    "political security defence economy trade investment finance industry agriculture energy minerals infrastructure "
    "transport digital science space environment climate health education culture tourism media justice migration "
    "development humanitarian multilateral border people-to-people rights governance nuclear"
)


@pytest.fixture(scope="module")
def book() -> Codebook:
    return codebook()


def altered(folder: Path, table: str, old: str, new: str) -> tuple[Path, int]:
    """A copy of a table in ``folder`` with its line that begins with ``old`` rewritten, and that line's number."""
    lines = (files("dragoman.codebook") / table).read_text(encoding="utf-8").split("\n")
    number = next(i for i, line in enumerate(lines) if line.startswith(old))
    lines[number] = new + lines[number][len(old) :]
    (folder / table).write_text("\n".join(lines), encoding="utf-8")
    return folder, number + 1


# What the tables hold


def test_every_type_has_the_quad_of_the_codebook(book: Codebook) -> None:
    assert {kind: book.quad(kind) for kind in book.types} == QUADS
    assert {quad.number: name for name, quad in book.quads.items()} == {
        1: "verbal cooperation",
        2: "material cooperation",
        3: "verbal conflict",
        4: "material conflict",
    }


def test_every_type_has_the_modes_of_the_codebook(book: Codebook) -> None:
    for kind in book.types:
        assert [mode for owner, mode in book.modes if owner == kind] == MODES.get(kind, "").split()


def test_codes_are_those_of_the_codebook(book: Codebook) -> None:
    assert len(book.contexts) == 37
    assert set(CONTEXTS.split()) <= set(book.contexts)
    assert list(book.sectors) == SECTORS.split()
    assert list(book.offices) == OFFICES.split()
    assert list(book.statuses) == ["actual", "historical", "future", "hypothetical", "negated"]
    assert sorted(book.domains) == sorted(DOMAINS.split())


def test_ranks_follow_the_codebook(book: Codebook) -> None:
    assert sorted(book.stances, key=lambda code: book.stances[code].rank) == (
        ["warn", "criticise", "deny", "urge", "pledge", "thank", "praise", "hope", "confidence", "assert"]
    )
    assert sorted(book.strengths, key=lambda code: book.strengths[code].rank) == (
        ["agreed", "will", "ready", "should", "hope"]
    )


def test_scores(book: Codebook) -> None:
    assert book.score("ACCUSE") == -3.0
    assert book.score("CONSULT") == 2.5
    assert book.score("CONSULT", ["visit"]) == 4.0
    assert book.score("CONSULT", ["phone", "visit"]) == 1.5
    assert book.score("PROTEST", ["vandalize"]) == book.score("PROTEST") == -5.0
    assert book.score("ASSAULT", ["unconventional"]) == -10.0
    with pytest.raises(KeyError):
        book.score("CONSULT", ["riot"])


def test_cooperative_and_hostile_scores_do_not_cross(book: Codebook) -> None:
    for kind in book.types.values():
        if kind.quad.endswith("cooperation"):
            assert kind.score > 0
        else:
            assert kind.score <= 0


def test_reciprocal_types(book: Codebook) -> None:
    assert {kind for kind in book.types if book.reciprocal(kind)} == {"CONSULT", "AGREE", "COOPERATE"}


def test_acts(book: Codebook) -> None:
    assert {act.type for act in book.acts.values()} == set(QUADS)
    visit = book.acts["visit"]
    assert (visit.type, visit.modes, visit.reciprocal, visit.stance, visit.strength) == (
        "CONSULT",
        ("visit",),
        False,
        None,
        None,
    )
    assert book.acts["meet"].reciprocal
    assert book.acts["promise"].strength == "will"
    assert book.acts["criticise"].stance == "criticise"


def test_entries_and_tables_cannot_be_changed(book: Codebook) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        book.types["AGREE"].score = 0.0  # type: ignore[misc]
    with pytest.raises(TypeError):
        book.types["NEW"] = book.types["AGREE"]  # type: ignore[index]


def test_read_once() -> None:
    assert codebook() is codebook()


# CAMEO


def test_crosswalk_leads_back_to_its_type(book: Codebook) -> None:
    for kind, mode in [*((kind, None) for kind in book.types), *book.modes]:
        code = book.to_cameo(kind, [mode] if mode else [])
        found = book.from_cameo(code)
        assert found is not None
        assert found.type == kind, (kind, mode, code)


@pytest.mark.parametrize(
    ("code", "kind", "mode"),
    [
        ("042", "CONSULT", "visit"),
        ("043", "CONSULT", "visit"),
        ("0256", "REQUEST", "yield"),
        ("02", "REQUEST", None),
        ("055", "CONCEDE", None),
        ("056", "CONCEDE", None),
        ("057", "SUPPORT", None),
        ("0842", "RETREAT", None),
        ("116", "SANCTION", "convict"),
        ("161", "SANCTION", "withdraw"),
        ("163", "SANCTION", "discontinue"),
        ("1722", "COERCE", "restrict"),
        ("176", "COERCE", "cyber"),
        ("186", "ASSAULT", "targeted"),
        ("191", "COERCE", "restrict"),
        ("1952", "ASSAULT", "drone"),
        ("203", "ASSAULT", None),
    ],
)
def test_from_cameo(book: Codebook, code: str, kind: str, mode: str | None) -> None:
    found = book.from_cameo(code)
    assert found is not None
    assert (found.cameo, found.type, found.mode) == (code, kind, mode)


def test_all_of_cameo_is_there(book: Codebook) -> None:
    sizes = [10, 27, 28, 7, 8, 5, 6, 25, 5, 27, 12, 28, 22, 26, 6, 13, 13, 14, 9, 7]
    for root, size in enumerate(sizes, 1):
        codes = [code for code in book.cameo if code.startswith(f"{root:02}")]
        assert len(codes) == size + 1, f"{root:02}"
    assert {code for code, entry in book.cameo.items() if entry.type is None} == {
        code for code in book.cameo if code.startswith("01")
    }


def test_longest_known_beginning(book: Codebook) -> None:
    assert book.from_cameo("1729") == book.cameo["172"]
    assert book.from_cameo("049") == book.cameo["04"]
    assert book.from_cameo("99") is None
    assert book.from_cameo("1") is None
    assert book.from_cameo("") is None


def test_to_cameo_follows_the_act_while_it_fits(book: Codebook) -> None:
    assert book.to_cameo("SUPPORT", act="sign") == "057"
    assert book.to_cameo("CONSULT", act="meet") == "040"
    # A meeting on the other's soil is a visit, a promised one an agreement: the act no longer says it all.
    assert book.to_cameo("CONSULT", ["visit"], act="meet") == "042"
    assert book.to_cameo("CONSULT", ["visit"], act="host") == "043"
    assert book.to_cameo("AGREE", act="meet") == "030"
    with pytest.raises(KeyError):
        book.to_cameo("CONSULT", act="no such act")


# Broken tables


@pytest.mark.parametrize(
    ("table", "old", "new", "message"),
    [
        ("types.tsv", "ACCUSE\tverbal conflict", "ACCUSE\tverbal conflct", "did you mean 'verbal conflict'"),
        ("types.tsv", "AID\tmaterial cooperation\t10.0", "AID\tmaterial cooperation\t10.5", "from -10 to 10"),
        ("types.tsv", "AID\tmaterial cooperation\t10.0", "AID\tmaterial cooperation\tnan", "from -10 to 10"),
        ("types.tsv", "AID\tmaterial cooperation\t10.0", "AID\tmaterial cooperation\thigh", "is no number"),
        ("types.tsv", "AID\tmaterial cooperation\t10.0\tyes", "AID\tmaterial cooperation\t10.0\ty", "yes or no"),
        ("types.tsv", "AID\t", "AGREE\t", "stands above already"),
        ("types.tsv", "AID\t", "\t", "type is empty"),
        ("types.tsv", "AID\t", "AID\t\t", "7 cells where the header has 6"),
        ("modes.tsv", "CONSULT\tvisit", "CONSLT\tvisit", "did you mean 'CONSULT'"),
        ("modes.tsv", "CONSULT\tvisit", "CONSULT\t", "mode without a name"),
        ("offices.tsv", "ambassador\tGOV", "ambassador\tXYZ", "'XYZ' is not in sectors.tsv"),
        ("stances.tsv", "warn\t1", "warn\tfirst", "rank 'first' is no whole number"),
        ("cameo.tsv", "042\tCONSULT\tvisit", "042\tCONSULT\triot", "CONSULT has no mode 'riot'"),
        ("cameo.tsv", "030\tAGREE\t\tdiplomatic", "030\tAGREE\t\tdiplomacy", "did you mean 'diplomatic'"),
        ("cameo.tsv", "042\t", "42a\t", "is no CAMEO code"),
        ("plover2cameo.tsv", "AGREE\t\t030", "AGREE\t\t040", "040 is CONSULT in cameo.tsv"),
        ("plover2cameo.tsv", "AGREE\t\t030", "AGREE\t\t010", "010 is no event in cameo.tsv"),
        ("acts.tsv", "meet\tCONSULT", "meet\tMEET", "'MEET' is not in types.tsv"),
        ("acts.tsv", "visit\tCONSULT\tvisit", "visit\tCONSULT\tvisits", "use visit, third-party, multilateral, phone"),
        ("acts.tsv", "meet\tCONSULT\t\t040", "meet\tCONSULT\t\t999", "'999' is not in cameo.tsv"),
        ("acts.tsv", "praise\tSUPPORT\t\t051\tno\tpraise", "praise\tSUPPORT\t\t051\tno\tprais", "'praise'"),
        ("acts.tsv", "agree\tAGREE\t\t030\tyes\t\tagreed", "agree\tAGREE\t\t030\tyes\t\tsure", "strengths.tsv"),
    ],
)
def test_a_fault_names_file_line_and_remedy(tmp_path: Path, table: str, old: str, new: str, message: str) -> None:
    folder, line = altered(tmp_path, table, old, new)
    with pytest.raises(CodebookError, match=re.escape(message)) as caught:
        load(folder)
    assert caught.value.line == line
    assert caught.value.file == str(folder / table)
    assert str(caught.value).startswith(f"{folder / table}:{line}: ")


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("trade\t\t18\teconomic\ttrade", "no cap_topic"),
        ("trade\tForeign Trade\t\teconomic\ttrade", "cap_code '' is no whole number"),
        ("trade\tForeign Trade\t18\teconomics\ttrade", "did you mean 'economic'"),
    ],
)
def test_every_domain_has_topic_and_context(tmp_path: Path, row: str, message: str) -> None:
    header = "domain\tcap_topic\tcap_code\tcontext\tgloss"
    (tmp_path / "domains.tsv").write_text(f"# ours\n{header}\n{row}\n", encoding="utf-8")
    with pytest.raises(CodebookError, match=re.escape(message)) as caught:
        load(tmp_path)
    assert caught.value.line == 3


def test_a_mode_without_cameo_code_is_a_fault(tmp_path: Path) -> None:
    folder, _ = altered(tmp_path, "plover2cameo.tsv", "CONSULT\tphone", "# CONSULT\tphone")
    with pytest.raises(CodebookError, match="no row for CONSULT phone"):
        load(folder)


def test_tables_of_a_folder_take_the_place_of_the_packages_own(tmp_path: Path, book: Codebook) -> None:
    folder, _ = altered(tmp_path, "types.tsv", "AGREE\tverbal cooperation\t2.5", "AGREE\tverbal cooperation\t3.5")
    other = load(folder)
    assert (other.score("AGREE"), book.score("AGREE")) == (3.5, 2.5)
    assert other.modes == book.modes


def test_a_folder_without_tables_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(CodebookError, match="holds no table of the codebook"):
        load(tmp_path / "mistyped")


# The reader of tables


def test_table_reader_skips_comments_and_keeps_line_numbers(tmp_path: Path) -> None:
    table = tmp_path / "t.tsv"
    table.write_bytes("\ufeff# c\r\n\r\nb\textra\ta\r\n# d\r\n1\tx\t\r\n\t\t\r\né|ê\tx\t2\r\n".encode())
    assert rows(table, ["a", "b"]) == [(5, ("", "1")), (7, ("2", "é|ê"))]
    assert rows(table, ["b"]) == [(5, ("1",)), (7, ("é|ê",))]
    first, second = read_table(table, ["a", "b"])
    assert (first, first.line) == ({"a": "", "b": "1"}, 5)
    assert cells(second["b"]) == ("é", "ê")
    assert cells(first["a"]) == ()


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        (b"a\tb\n1\t2\n1\n", 3, "1 cells where the header has 2"),
        (b"# c\na\tc\n", 2, "the header lacks b"),
        (b"a\tb\ta\n", 1, "more than once"),
        (b"# only a comment\n", 0, "no header"),
        (b"a\tb\n\xe9\t2\n", 2, "not UTF-8"),
    ],
)
def test_table_reader_names_the_faulty_line(tmp_path: Path, content: bytes, line: int, message: str) -> None:
    table = tmp_path / "t.tsv"
    table.write_bytes(content)
    with pytest.raises(TableError, match=message) as caught:
        rows(table, ["a", "b"])
    assert (caught.value.file, caught.value.line) == (str(table), line)


def test_table_reader_says_that_there_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="cannot be read"):
        rows(tmp_path / "none.tsv", ["a"])
