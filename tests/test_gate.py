# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The reader against the development gold: no figure may fall below its floor."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.evaluation import Evaluation
from dragoman.evaluation.gate import check, read_floors

from quality import FLOORS, measure, measure_twins

FLOORS_BY_GROUP = read_floors(FLOORS)
TWINS = [group for group in FLOORS_BY_GROUP if group[0].startswith("twin")]
OTHERS = [group for group in FLOORS_BY_GROUP if group not in TWINS]


@pytest.fixture(scope="session")
def evaluation(shared: Path) -> Evaluation:
    return measure(shared)


@pytest.fixture(scope="session")
def twins() -> Evaluation:
    return measure_twins()


@pytest.mark.parametrize("group", TWINS, ids=".".join)
def test_the_twins_of_the_readout_are_read_as_well(group: tuple[str, str], twins: Evaluation) -> None:
    faults = check({group: FLOORS_BY_GROUP[group]}, twins)
    assert not faults, "\n".join(map(str, faults))


@pytest.mark.shared
@pytest.mark.parametrize("group", OTHERS, ids=".".join)
def test_no_figure_is_below_its_floor(group: tuple[str, str], evaluation: Evaluation) -> None:
    faults = check({group: FLOORS_BY_GROUP[group]}, evaluation)
    assert not faults, "\n".join(map(str, faults))


@pytest.mark.shared
def test_what_is_predicted_has_the_shape_of_the_gold(evaluation: Evaluation) -> None:
    for documents in evaluation.predictions.values():
        assert documents
    for facts in evaluation.predictions["readouts"].values():
        assert {"persons", "events", "statements", "pledges", "frameworks"} <= set(facts)
