# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The reader against the development gold: no figure may fall below its floor."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.evaluation import Evaluation
from dragoman.evaluation.gate import check, read_floors

from quality import FLOORS, measure

pytestmark = pytest.mark.shared

FLOORS_BY_GROUP = read_floors(FLOORS)


@pytest.fixture(scope="session")
def evaluation(shared: Path) -> Evaluation:
    return measure(shared)


@pytest.mark.parametrize("group", FLOORS_BY_GROUP, ids=".".join)
def test_no_figure_is_below_its_floor(group: tuple[str, str], evaluation: Evaluation) -> None:
    faults = check({group: FLOORS_BY_GROUP[group]}, evaluation)
    assert not faults, "\n".join(map(str, faults))


def test_what_is_predicted_has_the_shape_of_the_gold(evaluation: Evaluation) -> None:
    for documents in evaluation.predictions.values():
        assert documents
    for facts in evaluation.predictions["readouts"].values():
        assert {"persons", "events", "statements", "pledges", "frameworks"} <= set(facts)
