# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Facts: what gold and predictions are made of (codebook section 8): JSON objects, sets of facts without the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Facts = dict[str, Any]
"""One JSON object of the gold format: a document, or one person, event, statement or pledge of it."""

Predict = Callable[[str, str, str | None], Facts]
"""What reads a text: (text, ISO 639-1 code of its language, date of publication or None) to the facts found in it."""

RECIPROCAL = frozenset({"CONSULT", "AGREE", "COOPERATE"})
"""PLOVER types of acts for which it does not matter who is actor and who recipient."""


def listed(value: Any) -> list[Any]:
    """A field that may hold nothing, one value or several, as a list."""
    if value is None or value == "":
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def codes(value: Any) -> frozenset[str]:
    """The country codes of a field, as a set."""
    return frozenset(str(code).strip().upper() for code in listed(value) if str(code).strip())


def countries_of(item: Facts, other_side: str) -> frozenset[str]:
    """All countries of an item: of its actors and of its other side (`recipients` or `partners`)."""
    return codes(item.get("actors")) | codes(item.get(other_side))
