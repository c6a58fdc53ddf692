# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What was listed and judged by hand: how many acts are read, and how far the confidence can be trusted."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman import Reader
from dragoman.codebook import codebook
from dragoman.reading import confidence

import breadth
import calibrate
from trust import BREADTH

LISTED = sorted(BREADTH.glob("*.jsonl"))
JUDGED = sorted(calibrate.VERDICTS.glob("*.jsonl"))
LEAST_READ = {"en": 0.30, "fr": 0.32}  # of the acts listed; only goes up
MOST_ERROR = 0.08  # expected calibration error on documents left out


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


# ---- the files


@pytest.mark.parametrize("path", LISTED, ids=lambda path: path.stem)
def test_lists_of_acts_are_whole(path: Path) -> None:
    verdicts = breadth.read_verdicts(path)
    codes = codebook()
    assert len(verdicts) == breadth.NUMBER
    assert len({(verdict.corpus, verdict.doc) for verdict in verdicts}) == breadth.NUMBER
    for verdict in verdicts:
        for act in verdict.acts:
            assert act.type in codes.types
            assert act.status in codes.statuses
            assert verdict.start <= act.start < act.end <= verdict.end


@pytest.mark.parametrize("path", JUDGED, ids=lambda path: path.stem)
def test_every_event_drawn_is_judged(path: Path) -> None:
    judged = calibrate.read_judged(path)
    codes = codebook()
    assert judged
    for one in judged:
        assert one.right is not None
        assert one.type in codes.types
        assert one.status in codes.statuses
        assert path.stem == one.corpus.removesuffix(".gz").removesuffix(".jsonl")


def test_a_damaged_verdict_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "en.jsonl"
    path.write_text(
        BREADTH.joinpath("en.jsonl").read_text(encoding="utf-8").splitlines()[0] + "\n{}\n", encoding="utf-8"
    )
    with pytest.raises(ValueError, match=r"en\.jsonl, line 2: no verdict"):
        breadth.read_verdicts(path)
    with pytest.raises(ValueError, match=r"en\.jsonl, line 1: no verdict"):
        calibrate.read_judged(path)


# ---- the confidence


def example(doc: int, mark: str, right: bool) -> calibrate.Example:
    return calibrate.Example(str(doc), (mark,), right)


def test_a_mark_that_goes_with_right_records_has_more_weight() -> None:
    examples = [example(n, "good" if n % 2 else "bad", bool(n % 2) or n % 10 == 0) for n in range(200)]
    weights = calibrate.fit(examples)
    assert weights["good"] > 0 > weights["bad"]


def test_likelihoods_of_documents_left_out_follow_what_is_right() -> None:
    examples = [example(n, "good" if n % 2 else "bad", bool(n % 2) or n % 10 == 0) for n in range(400)]
    told = calibrate.reliability(examples, calibrate.held_out(examples))
    assert told.error < 0.05
    assert told.sure == pytest.approx(0.5)
    assert told.sure_right == 1.0


def test_confidence_is_between_nothing_and_certainty() -> None:
    for record, table in confidence.weights().items():
        best = [mark for mark, weight in table.items() if weight > 0 and mark != confidence.BASE]
        worst = [mark for mark, weight in table.items() if weight < 0 and mark != confidence.BASE]
        assert 0 < confidence.likelihood(record, worst) < confidence.likelihood(record, best) < 1


# ---- measured on the reference data


@pytest.mark.shared
@pytest.mark.parametrize("path", LISTED, ids=lambda path: path.stem)
def test_acts_listed_by_hand_are_read(path: Path, shared: Path, reader: Reader) -> None:
    found = breadth.measure(breadth.read_verdicts(path), shared / "data" / "corpora", reader)
    assert found.share >= LEAST_READ[path.stem], f"{found.reached.total()} of {found.acts.total()}"


@pytest.mark.shared
def test_the_confidence_of_events_holds_on_documents_left_out(shared: Path, reader: Reader) -> None:
    examples = calibrate.event_examples(calibrate.VERDICTS, shared / "data" / "corpora", reader)
    told = calibrate.reliability(examples, calibrate.held_out(examples))
    assert told.error <= MOST_ERROR
