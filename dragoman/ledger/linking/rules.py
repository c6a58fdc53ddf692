# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The weights and levels of linking, from ``weights.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Rules:
    """What ``weights.toml`` says; acts are given by their family (an act without one is its own)."""

    reasons: Mapping[str, float]
    against: Mapping[str, float]
    levels: Mapping[str, float]
    needed: Mapping[str, float]
    kinds: Mapping[str, str]  # type → deeds, words or many
    deed_acts: frozenset[str]
    families: Mapping[str, str]
    limits: Mapping[str, int]

    def kind(self, type: str, act: str) -> str:
        """What kind of act it is: ``deeds``, done once between two sides; ``words``; or one of ``many`` alike."""
        return "deeds" if act in self.deed_acts else self.kinds.get(type, "words")

    def family(self, act: str) -> str:
        """The first of the acts that reports use for one another."""
        return self.families.get(act, act)


@cache
def rules() -> Rules:
    """The package's rules of linking."""
    table = tomllib.loads((files("dragoman.ledger.linking") / "weights.toml").read_text(encoding="utf-8"))
    kinds = table["kinds"]
    return Rules(
        reasons=table["reasons"],
        against=table["against"],
        levels=table["levels"],
        needed=table["needed"],
        kinds={type: kind for kind in ("deeds", "words", "many") for type in kinds[kind]},
        deed_acts=frozenset(kinds["deed-acts"]),
        families={act: family[0] for family in kinds["same-acts"] for act in family},
        limits=table["limits"],
    )
