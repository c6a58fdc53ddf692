# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""How often linking is right on news, as a person judged it: committed verdicts, and the script that scores them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import linking
import pytest

from reference import REPOSITORY

VERDICTS = REPOSITORY / "tests" / "verdicts" / "linking"


@pytest.mark.parametrize("path", sorted(VERDICTS.glob("*.jsonl")), ids=lambda path: path.stem)
def test_verdicts_are_facts(path: Path) -> None:
    """A line has ids, an offset and a verdict, and no word of a text; at least 90 of 100 pairs are right."""
    pairs = linking.read(path)
    for pair in pairs:
        assert set(pair) == {"seed", "type", "a", "b", "right"}
        assert all(set(pair[side]) == {"event", "doc", "start"} for side in ("a", "b"))
        assert all(re.fullmatch(r"[0-9a-f]{16}", pair[side]["event"]) for side in ("a", "b"))
    right, judged = linking.score(pairs)
    assert judged == len({(pair["a"]["event"], pair["b"]["event"]) for pair in pairs}) == 100
    assert right / judged >= 0.9


def test_pairs_without_a_verdict_do_not_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A share is of what was judged, with its interval; a file without verdicts is told."""
    lines = [{"right": True}, {"right": True}, {"right": False}, {"right": None}]
    (tmp_path / "some.jsonl").write_text("# a note\n" + "\n".join(map(json.dumps, lines)), encoding="utf-8")
    (tmp_path / "none.jsonl").write_text(json.dumps({"right": None}), encoding="utf-8")
    assert linking.main(["score", str(tmp_path / "some.jsonl")]) == 0
    assert "2 of 3 right, 66.7% (95 %: 20.8% to 93.9%)" in capsys.readouterr().out
    assert linking.main(["score", str(tmp_path / "none.jsonl")]) == 1
    assert "nothing was judged" in capsys.readouterr().err
