# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Linking: which events, read from many reports, tell of one occurrence. ``docs/linking.md`` says by what rules.

``signature`` is kept with each text; ``relink`` makes the occurrences of a ledger anew where something changed;
"""

from dragoman.ledger.linking.decisions import Decision, DecisionError
from dragoman.ledger.linking.explain import Explained, explain
from dragoman.ledger.linking.relink import NEEDED, Relinked, relink
from dragoman.ledger.linking.signature import near_duplicates, signature

__all__ = [
    "NEEDED",
    "Decision",
    "DecisionError",
    "Explained",
    "Relinked",
    "explain",
    "near_duplicates",
    "relink",
    "signature",
]
