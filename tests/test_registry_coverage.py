# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The registry against lists of others, with pinned floors."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from leader_checks import Seen, agrees, press_name, words
from registry_coverage import Figure, coverage

ROOT = Path(__file__).resolve().parent.parent
FLOORS: dict[str, float] = tomllib.loads((ROOT / "tests" / "registry_floors.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def figures(shared: Path) -> dict[str, Figure]:
    return coverage(shared)


@pytest.mark.shared
@pytest.mark.parametrize("name", FLOORS)
def test_coverage_holds_its_floor(figures: dict[str, Figure], name: str) -> None:
    assert figures[name].share >= FLOORS[name], figures[name].missing[:40]


@pytest.mark.shared
def test_every_figure_has_a_floor(figures: dict[str, Figure]) -> None:
    assert set(figures) == set(FLOORS)
    assert all(figure.listed > 50 for figure in figures.values())


def test_the_figures_are_written_down() -> None:
    page = (ROOT / "docs" / "registry.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| ([^|]+) \| (\d+) of (\d+) \| (\d\.\d\d\d) \|$", page, re.MULTILINE)
    assert {name: float(share) for name, _, _, share in told} == FLOORS
    assert all(int(found) / int(listed) >= FLOORS[name] for name, found, listed, _ in told)


# ---- how terms are compared


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("Ada QUILL", "Ada Quill"),
        ("Bo de la REED, Jr.", "Bo de la Reed"),
        ("Cy al-TARN (Acting)", "Cy al-Tarn"),
        ("DEE EE-FF", "Dee Ee-Ff"),
    ],
)
def test_names_in_capitals_are_printed_as_names(given: str, printed: str) -> None:
    assert press_name(given) == printed


def test_names_are_compared_by_their_words() -> None:
    assert words("Łukasz Ö. von Ńowak-Øre") == {"lukasz", "nowak", "ore"}


def seen(start: str = "", within: tuple[str, str] | None = None) -> Seen:
    return Seen("x", "CHL", frozenset({"head-of-state"}), "Ada Quill", start, within)


@pytest.mark.parametrize(
    ("told", "names", "start", "end", "same"),
    [
        (seen("2004-05-06"), ["A. Quill"], "2004-05-20", "", True),
        (seen("2004-05-06"), ["A. Quill"], "2004-07-20", "", False),
        (seen("2004-05-06"), ["A. Quill"], "2004-05", "", True),
        (seen("2004-05-06"), ["A. Quill"], "2004", "", True),
        (seen("2004-05-06"), ["A. Quill"], "2005", "", False),
        (seen("2004-05-06"), ["A. Quill"], "", "", False),
        (seen("2004-05-06"), ["Bo Reed"], "2004-05-06", "", False),
        (seen(within=("2018-10", "2019-10")), ["A. Quill"], "2010", "2018-12", True),
        (seen(within=("2018-10", "2019-10")), ["A. Quill"], "2019-10-05", "", True),
        (seen(within=("2018-10", "2019-10")), ["A. Quill"], "2019-11", "", False),
        (seen(within=("2018-10", "2019-10")), ["A. Quill"], "2010", "2018-09-30", False),
    ],
)
def test_sources_agree(told: Seen, names: list[str], start: str, end: str, same: bool) -> None:
    assert agrees(told, names, start, end) is same
