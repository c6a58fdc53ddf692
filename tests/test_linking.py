# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Linking: copies of texts, occurrences and their fields, decisions, and that neither order nor batches matter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from linking_tables import Row, add_text, document, event_row, tables_of

from dragoman.ledger.linking import Decision, DecisionError, near_duplicates, relink, rules, signature

LONG = (
    "The delegations looked on Tuesday at the dikes along the river Meuse, at the pumps of Maastricht and at the locks "
    "of Liège, and promised to pay for new ones before the next spring brings floods to both sides of the border again."
)


# ---- signatures


def test_signature_is_the_same_everywhere() -> None:
    """A signature is fixed to the byte, since it is kept in ledgers."""
    import hashlib

    assert hashlib.sha256(signature(LONG)).hexdigest()[:16] == "413112623ce7ca18"


def test_case_accents_and_marks_do_not_count() -> None:
    """Two ways of setting one text are copies."""
    plain = LONG.replace("Liège", "Liege").replace(",", ";").upper()
    assert near_duplicates({"a": signature(LONG), "b": signature(plain)}, {}) == {"a": "a", "b": "a"}


def test_copies_are_found_within_a_language_only() -> None:
    """A few words changed make a copy; another text is none; what is said to be in another language is none."""
    texts = {
        "c": LONG,
        "a": LONG.replace("new ones", "two hundred"),
        "b": "Something else happened on the coast today.",
    }
    signatures = {name: signature(text) for name, text in texts.items()}
    assert near_duplicates(signatures, dict.fromkeys(texts, "en")) == {"a": "a", "b": "b", "c": "a"}
    assert near_duplicates(signatures, {"a": "en", "b": "en", "c": "fr"}) == {"a": "a", "b": "b", "c": "c"}


@pytest.mark.parametrize("text", ["", " \n", "!", "Un", "\ud800 lone", "名" * 50])
def test_odd_texts_have_a_signature(text: str) -> None:
    """Texts without words, and characters that no encoding takes, do no harm."""
    assert near_duplicates({"a": signature(text)}, {}) == {"a": "a"}


def test_a_missing_or_foreign_signature_is_no_copy() -> None:
    """Texts without a signature, or with one of another version, are copies of nothing."""
    good = signature(LONG)
    assert near_duplicates({"a": None, "b": good, "c": b"", "d": bytes([99]) + good[1:]}, {}) == {n: n for n in "abcd"}


# ---- occurrences


class Book:
    """A ledger in memory: events and publications that come and go, and the occurrences as linking left them."""

    def __init__(self) -> None:
        self.rows: defaultdict[str, list[Row]] = defaultdict(list)
        self.decisions: list[Decision] = []

    def add(self, name: str, line: str, text: str = "") -> str:
        """Add an event as ``tests/linking/events.txt`` writes it; its id."""
        head, _, sentence = line.partition("|")
        report, *cells = head.split()
        event = event_row(name, report, cells, sentence.strip())
        if event["text_id"] not in {row["text_id"] for row in self.rows["texts"]}:
            add_text(self.rows, event["text_id"], report, text)
        self.rows["events"].append(event)
        return str(event["event_id"])

    def remove(self, events: Collection[str]) -> None:
        """Take events out."""
        self.rows["events"] = [row for row in self.rows["events"] if row["event_id"] not in events]

    def link(self, changed: Collection[str] | None = None) -> list[Row]:
        """Link, all anew or only what changed; the occurrences after that."""
        done = relink(tables_of(self.rows), changed, self.decisions)
        kept = {row["occurrence_id"]: row for row in self.rows["occurrences"]}
        for gone in done.deletes:
            del kept[gone]
        kept.update({row["occurrence_id"]: row for row in done.upserts.to_pylist()})
        self.rows["occurrences"] = [kept[id] for id in sorted(kept)]
        return self.rows["occurrences"]

    def anew(self) -> list[Row]:
        """The occurrences as linking everything at once makes them."""
        rows = {**self.rows, "occurrences": []}
        return relink(tables_of(rows), None, self.decisions).upserts.to_pylist()

    def home(self, event: str) -> Row:
        """The occurrence of an event."""
        return next(row for row in self.rows["occurrences"] if event in row["events"])


def bare(rows: Sequence[Row]) -> list[Row]:
    """Occurrences without what depends on what was there before."""
    return [{name: value for name, value in row.items() if name != "aliases"} for row in rows]


def test_what_an_occurrence_says() -> None:
    """Days, place, reports, sources and what the reports agree on."""
    book = Book()
    a = book.add("a", "en:03-04:Harbour SANCTION/expel FRA>CHN on=03-03 at=Lyon n=8")
    b = book.add("b", "fr:03-05:Le_Fleuve SANCTION/expel FRA>CHN on=03-03 n=9 at=Lyon")
    c = book.add("c", "en:03-09:Coast CONSULT/meet FRA,PER> on=03-08")
    book.rows["documents"].append(document(book.rows["texts"][0]["text_id"], "2020-03-06", "Harbour", "second edition"))
    rows = book.link()
    assert [row["events"] for row in rows] == sorted([sorted([a, b]), [c]])
    told = book.home(a)
    assert told["occurrence_id"] == min(a, b)
    assert (told["actors"], told["recipients"], told["status"]) == (["FRA"], ["CHN"], "actual")
    assert (str(told["first"]), str(told["last"]), told["place"]) == ("2020-03-03", "2020-03-03", "Lyon")
    assert (told["documents"], told["sources"], told["texts"]) == (3, 2, 2)
    assert str(told["first_reported"]) == "2020-03-04"
    assert told["agreed"] == ["date", "status", "actors", "recipients", "act", "place"]
    assert told["disputed"] == [{"field": "numbers", "values": ["8", "9"]}]
    assert {(r["a"], r["b"]) for r in told["reasons"]} == {(min(a, b), max(a, b))}
    assert {r["reason"] for r in told["reasons"]} >= {"same-day", "place", "same-act"}
    assert 0.6 < told["confidence"] < 1
    alone = book.home(c)
    assert (alone["agreed"], alone["disputed"], alone["reasons"], alone["confidence"]) == ([], [], [], 1.0)


def test_a_recall_is_a_mention() -> None:
    """What a later report recalls by its day makes no second occurrence, and one that only recalls is historical."""
    book = Book()
    a = book.add("a", "en:03-04:Harbour CONSULT/meet FRA,CHN> on=03-03")
    book.add("b", "fr:09-10:Le_Fleuve CONSULT/meet FRA,CHN> on=03-03 status=historical")
    lone = book.add("c", "fr:09-10:Le_Fleuve:2 CONSULT/meet FRA,PER> on=2019-07-01 status=historical")
    assert len(book.link()) == 2
    assert (book.home(a)["status"], book.home(a)["disputed"]) == ("actual", [])
    assert book.home(lone)["status"] == "historical"


def test_a_denial_is_disputed() -> None:
    """What one report tells and another has denied is one occurrence with its status in dispute."""
    book = Book()
    a = book.add("a", "en:03-04:Harbour ASSAULT/shell RUS>UKR on=03-03 at=Kharkiv")
    book.add("b", "fr:03-04:Le_Fleuve ASSAULT/shell RUS>UKR on=03-03 at=Kharkiv status=negated")
    book.link()
    assert book.home(a)["status"] == "actual"
    assert {"field": "status", "values": ["negated", "told"]} in book.home(a)["disputed"]


def test_a_corrected_day_is_disputed() -> None:
    """A marked correction joins, the day is in dispute."""
    book = Book()
    words = "| delegations looked at the dikes along the river and promised pumps"
    a = book.add("a", f"en:03-04:Agency CONSULT/meet FRA,CHN> on=03-03 {words}", LONG)
    book.add("b", f"en:03-04:Agency:2 CONSULT/meet FRA,CHN> on=03-02 {words}", f"Correction: {LONG}")
    book.link()
    assert book.home(a)["disputed"][0] == {"field": "date", "values": ["2020-03-02", "2020-03-03"]}
    assert book.home(a)["texts"] == 1


# ---- decisions


def test_decisions_hold_and_can_be_withdrawn() -> None:
    """A person joins what linking keeps apart and parts what it joins; without the decision it is as before."""
    book = Book()
    a = book.add("a", "en:03-04:Harbour CONSULT/meet FRA,CHN> on=03-03")
    b = book.add("b", "fr:03-05:Le_Fleuve CONSULT/meet FRA,CHN> on=03-03")
    c = book.add("c", "fr:05-05:Le_Fleuve CONSULT/talk FRA,PER> on=05-04")
    before = bare(book.link())
    book.decisions = [Decision(kind="split", a=a, b=b, at="1"), Decision(kind="merge", a=b, b=c, at="2")]
    after = book.link([])
    assert bare(after) == bare(book.anew())
    assert sorted(row["events"] for row in after) == sorted([[a], sorted([b, c])])
    assert all(row["decided"] for row in after)
    assert {"a": min(b, c), "b": max(b, c), "reason": "decision", "weight": 1.0} in book.home(b)["reasons"]
    book.decisions = []
    assert bare(book.link([])) == before


def test_the_later_of_two_decisions_holds() -> None:
    """A decision that contradicts a later one, also through a third event, does not hold."""
    book = Book()
    a, b, c = (
        book.add(n, f"en:0{m}-04:Harbour CONSULT/meet FRA,CHN> on=0{m}-03") for n, m in zip("abc", "357", strict=True)
    )
    book.decisions = [
        Decision(kind="merge", a=a, b=b, at="1"), Decision(kind="merge", a=b, b=c, at="2"),
        Decision(kind="split", a=c, b=a, at="3"),
    ]  # fmt: skip
    book.link()
    assert sorted(row["events"] for row in book.rows["occurrences"]) == sorted([[a], sorted([b, c])])


def test_a_split_keeps_two_apart_that_a_third_connects() -> None:
    """Two events that a person parted do not come together through others."""
    book = Book()
    names = "abcd"
    ids = [book.add(n, f"en:03-04:Paper_{n} CONSULT/meet FRA,CHN> on=03-03 at=Lyon") for n in names]
    book.decisions = [Decision(kind="split", a=ids[0], b=ids[1])]
    book.link()
    assert book.home(ids[0])["occurrence_id"] != book.home(ids[1])["occurrence_id"]
    assert len(book.rows["occurrences"]) == 2


def test_decisions_that_cannot_be_are_refused() -> None:
    """An event with itself, and an unknown kind, are told."""
    with pytest.raises(DecisionError, match="give two events"):
        Decision(kind="merge", a="x", b="x")
    with pytest.raises(DecisionError, match="'merge' or 'split'"):
        Decision(kind="join", a="x", b="y")  # type: ignore[arg-type]


def test_a_decision_on_an_event_that_is_gone_waits() -> None:
    """It does nothing while the event is not there, and holds again when it is."""
    book = Book()
    a = book.add("a", "en:03-04:Harbour CONSULT/meet FRA,CHN> on=03-03")
    b = book.add("b", "fr:05-05:Le_Fleuve CONSULT/talk FRA,PER> on=05-04")
    book.decisions = [Decision(kind="merge", a=a, b=b)]
    book.link()
    (kept,) = [row for row in book.rows["events"] if row["event_id"] == b]
    book.remove([b])
    assert [row["events"] for row in book.link([b])] == [[a]]
    book.rows["events"].append(kept)
    assert [row["events"] for row in book.link([b])] == [sorted([a, b])]


# ---- ids


def test_the_id_of_an_event_that_is_gone_stays_an_alias() -> None:
    """An occurrence is found by an id it had, also after two of them have become one."""
    book = Book()
    ids = sorted(book.add(n, f"en:03-04:Paper_{n} CONSULT/meet FRA,CHN> on=03-03 at=Lyon") for n in "abc")
    book.link()
    book.remove([ids[0]])
    (row,) = book.link([ids[0]])
    assert (row["occurrence_id"], row["aliases"]) == (ids[1], [ids[0]])
    book.remove([ids[1]])
    (row,) = book.link([ids[1]])
    assert (row["occurrence_id"], row["aliases"]) == (ids[2], ids[:2])


# ---- neither order nor batches matter

DAYS = st.sampled_from(["", "on=03-03", "on=03-04", "on=03-05", "on=03-03/03-05", "on=2020-03"])
LINES = st.builds(
    "{}:03-0{}:{} {} {} {} {} {} {} {}".format,
    st.sampled_from(["en", "fr"]),
    st.integers(3, 7),
    st.sampled_from(["Agency", "Coast", "Harbour:1", "Harbour:2"]),
    st.sampled_from(["CONSULT/meet", "CONSULT/talk", "ASSAULT/shell"]),
    st.sampled_from(["FRA,CHN>", "FRA>CHN", "FRA>", "FRA,PER>", ">CHN"]),
    DAYS,
    st.sampled_from(["", "at=Lyon", "at=Wuhan", "at~Lyon"]),
    st.sampled_from(["", "who=dupont.FRA", "who=martin.FRA", "who=dupont.FRA,wang.CHN"]),
    st.sampled_from(["", "status=historical", "status=negated"]),
    st.sampled_from(
        ["", "| delegations looked at the dikes along the river", "| they shelled the bridge near the mill"]
    ),
)


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[str], list[list[int]], list[int], list[tuple[str, int, int]]]:
    """Events, an order of arrival cut into batches, events that go again, and decisions."""
    lines = draw(st.lists(LINES, min_size=1, max_size=14))
    order = draw(st.permutations(range(len(lines))))
    cuts = sorted(draw(st.sets(st.integers(1, len(lines)), max_size=4)) | {len(lines)})
    batches = [order[a:b] for a, b in zip([0, *cuts], cuts, strict=False)]
    gone = draw(st.lists(st.integers(0, len(lines) - 1), max_size=3, unique=True))
    pairs = st.tuples(
        st.sampled_from(["merge", "split"]), st.integers(0, len(lines) - 1), st.integers(0, len(lines) - 1)
    )
    return lines, batches, gone, draw(st.lists(pairs, max_size=3))


def check_history(history: tuple[list[str], list[list[int]], list[int], list[tuple[str, int, int]]]) -> None:
    """Batch by batch is the same as all at once, in any order, with events that go and decisions that come."""
    lines, batches, gone, pairs = history
    book, ids = Book(), {}
    for batch in batches:
        for n in batch:
            ids[n] = book.add(str(n), lines[n], LONG if lines[n].startswith("en") else "")
        book.link([ids[n] for n in batch])
        assert bare(book.rows["occurrences"]) == bare(book.anew())
    book.decisions = [
        Decision(kind=kind, a=ids[a], b=ids[b], at=str(n)) for n, (kind, a, b) in enumerate(pairs) if a != b
    ]  # type: ignore[arg-type]
    book.link([])
    assert bare(book.rows["occurrences"]) == bare(book.anew())
    book.remove([ids[n] for n in gone])
    book.link([ids[n] for n in gone])
    assert bare(book.rows["occurrences"]) == bare(book.anew())
    other = Book()
    for n in sorted(ids):
        if n not in gone:
            other.add(str(n), lines[n], LONG if lines[n].startswith("en") else "")
    other.decisions = book.decisions
    assert bare(other.link()) == bare(book.rows["occurrences"])


@settings(max_examples=25, deadline=None)
@given(histories())
def test_order_and_batches_do_not_matter(history: Any) -> None:
    """Any order of arrival, cut into any batches, gives the same occurrences as linking everything at once."""
    check_history(history)


@pytest.fixture(scope="module")
def crowded() -> Iterator[None]:
    """Blocks that count as too large from the third event, so that the finer keys are used."""
    found = rules.rules()
    before = found.limits
    object.__setattr__(found, "limits", {**before, "bucket": 2})
    yield
    object.__setattr__(found, "limits", before)


@settings(max_examples=25, deadline=None)
@given(history=histories())
def test_nor_do_they_in_crowded_blocks(crowded: None, history: Any) -> None:
    """The same holds where blocks have so many events that finer keys take their place."""
    check_history(history)
