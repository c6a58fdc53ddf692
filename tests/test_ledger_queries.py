# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Asking a ledger in Python: records, series, relations, words."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest
from ledgers import CHN, ENGLISH, FRENCH, KAZ, SUMMIT, Made, event, report, small, state

from dragoman import Ledger
from dragoman.ledger.faults import LedgerError
from dragoman.ledger.queries import QueryError
from dragoman.records import digest
from dragoman.registry import registry
from dragoman.registry.entry import RegistryError
from dragoman.registry.states import state_code


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with Ledger(small(tmp_path_factory.mktemp("ledger") / "small")) as opened:
        yield opened


# ---- names of states


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("KAZ", "KAZ"), ("kaz", "KAZ"), ("kz", "KAZ"), ("Kazakhstan", "KAZ"), ("etats-unis", "USA"), ("UK", "GBR"),
        ("Côte d’Ivoire", "CIV"), ("Corée du Sud", "KOR"), ("ONU", "UNO"), ("European Union", "EUR"), ("uno", "UNO"),
    ],
)  # fmt: skip
def test_states_are_named_by_code_or_name(name: str, code: str) -> None:
    assert state_code(registry(), name) == code


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Kasachstan", "did you mean Kazakhstan"), ("Congo", "COD (Democratic Republic of the Congo), COG"),
        ("sco", "dragoman events --who sco"), ("", "there is no state ''"),
    ],
)  # fmt: skip
def test_a_name_that_is_no_states_gets_help(name: str, told: str) -> None:
    with pytest.raises(RegistryError) as error:
        state_code(registry(), name)
    assert told in str(error.value)


# ---- events


def test_events_between_two_say_where_their_words_stand(ledger: Ledger) -> None:
    rows = ledger.events(between=("Chine", "kaz")).to_dicts()
    assert len(rows) == 9
    texts = {digest(text): text for text in (ENGLISH, FRENCH, SUMMIT)}
    for row in rows:
        text = texts[row["text_id"]]
        assert text[row["start"] : row["start"] + len(row["sentence"])] == row["sentence"]
        assert row["source"]
        assert row["document_id"]
    assert [row["first_day"] for row in rows] == sorted((row["first_day"] for row in rows), reverse=True)


def test_a_text_in_two_papers_is_one_row_with_the_earliest(ledger: Ledger) -> None:
    (row,) = ledger.events(between=("CHN", "KAZ"), type="AGREE").to_polars().filter(language="fr").to_dicts()
    assert (row["source"], row["documents"], row["published"]) == ("agence/2.txt", 2, "2020-03-05")


def test_once_gives_one_event_for_each_occurrence(ledger: Ledger) -> None:
    assert len(ledger.events(between=("CHN", "KAZ"), once=True)) == 7
    told = ledger.events(between=("CHN", "KAZ"), type="consult").to_dicts()
    assert len({row["occurrence_id"] for row in told}) == 2
    assert len(told) == 3


def test_joint_accusers_have_not_acted_on_each_other(ledger: Ledger) -> None:
    assert len(ledger.events(between=("FRA", "DEU"))) == 0
    assert ledger.events(who="FRA").to_dicts()[0]["type"] == "ACCUSE"


def test_equals_that_meet_are_pairs_among_themselves(ledger: Ledger) -> None:
    assert [row["type"] for row in ledger.events(between=("UZB", "KAZ"))] == ["CONSULT"]


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ({"who": "sco"}, 1), ({"who": "Wen Daolin"}, 2), ({"who": "person:wen-daolin.CHN"}, 2),
        ({"since": "2020-05-11"}, 4), ({"until": "2019"}, 1), ({"since": "2020-03", "until": "2020-03-03"}, 4),
        ({"status": "negated"}, 1), ({"type": ["CONSULT", "ACCUSE"]}, 4), ({"limit": 2}, 2), ({}, 10),
    ],
)  # fmt: skip
def test_events_are_chosen(ledger: Ledger, asked: dict[str, object], number: int) -> None:
    assert len(ledger.events(**asked)) == number  # type: ignore[arg-type]


def test_a_month_is_in_reach_of_each_of_its_days(ledger: Ledger) -> None:
    """The summit is told to be in May: it may have been on the 20th."""
    assert len(ledger.events(since="2020-05-20")) == 1


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"type": "CONSUL"}, "did you mean CONSULT"), ({"status": "done"}, "There is no status 'done'"),
        ({"since": "20x"}, "'20x' is no date"), ({"since": "2020-13"}, "is no date"), ({"until": "a/b"}, "is no date"),
        ({"between": "CHN"}, "two states"), ({"between": ("CHN", "Chine")}, "are the same"),
        ({"who": "Nobody At All"}, "nobody and nothing"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_told(ledger: Ledger, asked: dict[str, object], told: str) -> None:
    with pytest.raises((QueryError, RegistryError), match=told):
        ledger.events(**asked)  # type: ignore[arg-type]


# ---- statements, pledges, persons


def test_statements(ledger: Ledger) -> None:
    rows = ledger.statements(by="China").to_dicts()
    assert [row["stance"] for row in rows] == ["pledge", "assert"]
    assert ENGLISH[rows[0]["start"] :].startswith(rows[0]["content"])
    assert len(ledger.statements(by="Wen Daolin", stance="pledge", to="KAZ", since="2020-03")) == 1
    assert len(ledger.statements(since="2021")) == 0


def test_pledges(ledger: Ledger) -> None:
    rows = ledger.pledges(domain="energy", strength="ready", between=("KAZ", "CHN")).to_dicts()
    assert {row["action"] for row in rows} == {"build a gas pipeline", "construire un gazoduc"}
    assert len({row["occurrence_id"] for row in rows}) == 1
    (framed,) = ledger.pledges(framework="Shanghai Cooperation Organisation").to_dicts()
    assert (framed["deadline"], framed["reporter"], framed["date"]) == ("2022", "Wen Daolin", "2020-03-03")
    assert [row["action"] for row in ledger.pledges(hostile=True)] == ["halt imports"]
    with pytest.raises(QueryError, match="no body, treaty or plan"):
        ledger.pledges(framework="no such thing")


def test_persons_are_the_same_over_texts(ledger: Ledger) -> None:
    first, *_ = rows = ledger.persons().to_dicts()
    assert (first["name"], first["texts"], first["offices"]) == ("Wen Daolin", 2, ["foreign-minister"])
    assert ENGLISH[first["start"] :].startswith(first["mention"])
    assert [row["name"] for row in ledger.persons(country="Kazakhstan", office="head-of-state")] == ["Daniyar Serik"]
    assert [row["name"] for row in ledger.persons(name="ABENÓV")] == ["Marat Abenov"]
    assert len(rows) == 4


# ---- series


def test_a_series_counts_what_happened_not_how_often_it_was_told(ledger: Ledger) -> None:
    march, may = ledger.series("CHN", "KAZ").to_dicts()
    assert (march["period"], march["occurrences"], march["verbal_cooperation"]) == (date(2020, 3, 1), 3, 3)
    assert (march["reports"], march["sources"], march["ledger_reports"]) == (3, 3, 3)
    assert march["score"] == pytest.approx((4.0 + 2.5 + 5.0) / 3)
    assert (may["occurrences"], may["verbal_conflict"], may["reports"]) == (2, 1, 1)


def test_what_is_dated_to_the_year_is_in_a_series_by_year_only(ledger: Ledger) -> None:
    assert [row["period"].year for row in ledger.series("CHN", "KAZ", by="year")] == [2019, 2020]
    assert ledger.relation("CHN", "KAZ").coverage.undated == 1


def test_zeros_fill_the_periods_between(ledger: Ledger) -> None:
    rows = ledger.series("CHN", "KAZ", zeros=True, until="2020-06").to_dicts()
    assert [row["period"].month for row in rows] == [3, 4, 5, 6]
    assert [row["occurrences"] for row in rows] == [3, 0, 2, 0]
    assert rows[1]["score"] is None
    assert (rows[1]["reports"], rows[1]["ledger_reports"]) == (0, 0)


def test_a_series_of_one_type_or_of_every_status(ledger: Ledger) -> None:
    assert [row["occurrences"] for row in ledger.series("CHN", "KAZ", type="CONSULT")] == [1, 1]
    assert [row["occurrences"] for row in ledger.series("CHN", "KAZ", status=None)] == [3, 3]
    assert [row["reports"] for row in ledger.series("CHN", "KAZ", type="CONSULT")] == [3, 1]
    with pytest.raises(QueryError, match="one state or of two"):
        ledger.series("CHN", "KAZ", "FRA")


def test_one_pair_alone_and_among_all_is_the_same(ledger: Ledger, tmp_path: Path) -> None:
    everything = [row for row in ledger.series() if (row["a"], row["b"]) == ("CHN", "KAZ")]
    with Ledger(ledger.path) as other:  # a ledger in which only the pair was expanded
        assert other.series("KAZ", "CHN").to_dicts() == everything
        alone = other.relation("KAZ", "CHN")
        other.prepare()
        assert other.relation("KAZ", "CHN") == alone


# ---- relation


def test_a_relation_adds_up(ledger: Ledger) -> None:
    relation = ledger.relation("Kazakhstan", "CHN")
    assert (relation.a, relation.b, relation.names["KAZ"]) == ("CHN", "KAZ", "Kazakhstan")
    assert [(level.level, level.meetings) for level in relation.meetings] == [
        ("head-of-state", 1), ("foreign-minister", 1),
    ]  # fmt: skip
    assert relation.last_contact is not None
    assert relation.last_contact["sentence"].startswith("Presidents Bao Qing")
    assert relation.latest[1]["reports"] == 3
    assert relation.pledges == {"energy": {"ready": 1}, "infrastructure": {"ready": 1}}
    assert relation.threatened == {"trade": {"will": 1}}
    (label,) = relation.labels
    assert (label.level, label.since) == ("comprehensive-strategic-partnership", "2019-01-01")
    assert [month["period"] for month in relation.months] == ["2020-03", "2020-05"]
    assert relation.totals["occurrences"] == 6
    assert (relation.coverage.reports, relation.coverage.sources, relation.coverage.events) == (4, 3, 9)
    assert any("Fewer than 5 reports" in told for told in relation.coverage.caveats)
    assert "Meetings by highest office" in relation._repr_html_()


def test_a_relation_of_which_nothing_is_known_says_so(ledger: Ledger) -> None:
    relation = ledger.relation("PER", "SEN")
    assert relation.last_contact is None
    assert relation.meetings == ()
    assert "says nothing about their relations" in relation.coverage.caveats[0]
    assert relation.to_dict()["totals"]["score"] is None


# ---- words


def test_words_are_found_in_sentences_statements_and_texts(ledger: Ledger) -> None:
    rows = ledger.search("pipeline gas").to_dicts()
    assert [row["kind"] for row in rows] == ["event", "statement", "text"]
    assert ENGLISH[rows[2]["start"] :].startswith("pipeline")
    assert [row["kind"] for row in ledger.search("PRET Construire")] == ["event", "text"]
    assert len(ledger.search("pipelin")) == 0
    assert len(ledger.search("gas", limit=1)) == 1
    with pytest.raises(QueryError, match="no word to look for"):
        ledger.search("…")


# ---- opening


def test_an_empty_ledger_answers(tmp_path: Path) -> None:
    with Ledger(Made().write(tmp_path / "empty")) as empty:
        assert len(empty.events(between=("CHN", "KAZ"))) == 0
        assert len(empty.persons()) == 0
        assert len(empty.series(zeros=True)) == 0
        assert empty.relation("CHN", "KAZ").totals["occurrences"] == 0
        assert len(empty.search("anything")) == 0
        assert empty.sql("SELECT count(*) AS n FROM dyads").to_dicts() == [{"n": 0}]


def test_events_that_linking_has_not_seen_stand_for_themselves(tmp_path: Path) -> None:
    made = Made()
    text = "China praised Kazakhstan. China thanked Kazakhstan.\n"
    acts = [
        event(text, sentence, "SUPPORT", [CHN], [KAZ], day="2021-02-03", trigger=sentence.split()[1])
        for sentence in ("China praised Kazakhstan.", "China thanked Kazakhstan.")
    ]
    made.add(report(text, "en", events=acts), ("a.txt", "A", "2021-02-03"), ("b.txt", "B", None))
    with Ledger(made.write(tmp_path / "unlinked")) as ledger:
        (row,) = ledger.series("CHN", "KAZ").to_dicts()
        assert (row["occurrences"], row["reports"], row["sources"], row["ledger_reports"]) == (2, 2, 2, 1)
        assert ledger.events().to_dicts()[0]["occurrence_id"] is None


def test_parties_on_both_sides_are_one_pair(tmp_path: Path) -> None:
    made = Made()
    text = "China and Kazakhstan traded with China, Kazakhstan and Uzbekistan.\n"
    act = event(text, text.strip(), "COOPERATE", [CHN, KAZ], [CHN, KAZ, state("UZB")], day="2021", precision="year")
    made.add(report(text, "en", events=[act]), ("a.txt", "A", "2021-02-03"))
    with Ledger(made.write(tmp_path / "both")) as ledger:
        pairs = ledger.sql("SELECT a, b, direction FROM dyads ORDER BY ALL").to_dicts()
    assert [tuple(row.values()) for row in pairs] == [
        ("CHN", "KAZ", "mutual"), ("CHN", "UZB", "a>b"), ("KAZ", "UZB", "a>b"),
    ]  # fmt: skip


def test_a_ledger_sees_what_was_published_when_it_was_opened(tmp_path: Path) -> None:
    from dragoman.ledger.schema import TABLES
    from dragoman.ledger.store import Store
    from dragoman.ledger.writer import writing

    path = small(tmp_path / "growing")
    with Ledger(path) as ledger:
        before = ledger.sql("SELECT (SELECT count(*) FROM runs) AS runs, (SELECT count(*) FROM documents) AS n")
        row = {"document_id": "d9", "text_id": "t9", "source": "z.txt"}
        with writing(Store(path), "test") as writer:
            writer.append("documents", pa.Table.from_pylist([row], schema=TABLES["documents"]))
            writer.publish({}, finished=True)
        after = ledger.sql("SELECT (SELECT count(*) FROM runs) AS runs, (SELECT count(*) FROM documents) AS n")
        assert after.to_dicts() == before.to_dicts()
        with Ledger(path, publication=1) as earlier:
            assert earlier.sql("SELECT count(*) AS n FROM documents").to_dicts() == [{"n": 4}]
        ledger.refresh()
        assert ledger.sql("SELECT count(*) AS n FROM documents").to_dicts() == [{"n": 5}]


def test_a_folder_that_is_no_ledger_is_told(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="there is no ledger"):
        Ledger(tmp_path / "nowhere")
    with pytest.raises(LedgerError, match="this is no ledger"):
        Ledger(tmp_path)


# ---- libraries


def test_rows_become_what_one_works_with(ledger: Ledger) -> None:
    rows = ledger.events(type="CONSULT")
    assert isinstance(rows.to_arrow(), pa.Table)
    frame = rows.to_polars()
    assert frame["actors"].to_list()[0] == ["CHN", "KAZ", "UZB", "IGO"]
    assert frame.columns == rows.columns
    pandas = pytest.importorskip("pandas")
    assert isinstance(rows.to_pandas(), pandas.DataFrame)
    assert pa.table(rows).num_rows == len(rows) == 3
    assert "3 rows" in repr(rows)
    assert "&lt;" not in rows._repr_html_()


@pytest.mark.parametrize(("library", "method"), [("polars", "to_polars"), ("pandas", "to_pandas")])
def test_a_library_that_is_missing_is_told(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, library: str, method: str
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ImportError, match="pip install"):
        getattr(ledger.events(), method)()


def test_persons_that_somebody_merged_are_one(tmp_path: Path) -> None:
    from dragoman.ledger.linking.decisions import Decision
    from dragoman.ledger.notes import Notes
    from dragoman.ledger.store import Store

    path = small(tmp_path / "merged")
    notes = Notes(Store(path).notes)
    notes.decide_persons(Decision(kind="merge", a="person:bao-qing.CHN", b="person:wen-daolin.CHN"))
    notes.close()
    with Ledger(path) as ledger:
        (one,) = ledger.persons(country="CHN").to_dicts()
        assert (one["texts"], one["offices"]) == (3, ["foreign-minister", "head-of-state"])
        assert len(ledger.events(who="Wen Daolin", type="CONSULT")) == 3


def test_the_index_of_texts_finds_what_looking_through_them_finds(tmp_path: Path) -> None:
    from dragoman.ledger.notes import Notes
    from dragoman.ledger.store import Store

    path = small(tmp_path / "indexed")
    words = ("gazoduc", "prêt Kazakhstan", "PRESIDENTS", "pipelin", "l'aide")
    with Ledger(path) as ledger:
        looked = [ledger.search(word).to_dicts() for word in words]
        notes = Notes(Store(path).notes)
        notes.index(ledger.sql("SELECT text_id, text FROM texts").to_arrow())
        notes.close()
        assert [ledger.search(word).to_dicts() for word in words] == looked
    assert any(row["kind"] == "text" for row in looked[0])


def _damage(path: Path, how: str) -> None:
    with Ledger(path) as ledger:
        (file,) = ledger.snapshot.files("events")
    if how == "gone":
        Path(file).unlink()
    else:
        content = Path(file).read_bytes()
        Path(file).write_bytes(content[: len(content) // 2] if how == "cut" else b"no parquet")


@pytest.mark.parametrize("how", ["gone", "cut", "other"])
def test_a_damaged_table_is_told_with_what_to_do(tmp_path: Path, how: str) -> None:
    path = small(tmp_path / "damaged")
    _damage(path, how)
    with pytest.raises(LedgerError, match="dragoman ledger check"), Ledger(path) as ledger:
        ledger.events()


def test_what_is_removed_while_it_is_open_is_told(tmp_path: Path) -> None:
    from dragoman.export.ledger import LEDGER_FORMATS, Chosen

    path = small(tmp_path / "open")
    with Ledger(path) as ledger:
        _damage(path, "gone")
        for ask in (
            ledger.events, ledger.series, lambda: ledger.relation("CHN", "KAZ"), lambda: ledger.search("China"),
            lambda: ledger.sql("SELECT sentence FROM events"),
            lambda: LEDGER_FORMATS["plover"].write(ledger, Chosen(), tmp_path / "out.jsonl"),
            lambda: LEDGER_FORMATS["csv"].write(ledger, Chosen(), tmp_path / "out.csv"),
        ):  # fmt: skip
            with pytest.raises(LedgerError, match="open the ledger again"):
                ask()
        assert len(ledger.statements()) == 2
    assert not list(tmp_path.glob("*out*"))


def test_made_up_ledgers_answer_quickly_and_alike(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from ledger_bench import measure
    from synthetic_ledger import write

    written = write(tmp_path / "made-up", 6_000)
    assert measure(written, strict=False) == 0
    assert "relation, the largest pair" in capsys.readouterr().out
    with Ledger.at(written) as alone, Ledger.at(written) as prepared:
        prepared.prepare()
        for pair in (("ABW", "AFG"), ("AGO", "ALB"), ("ABW", "KAZ")):
            assert alone.series(*pair).to_dicts() == prepared.series(*pair).to_dicts()
            assert alone.relation(*pair) == prepared.relation(*pair)
