# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Where the reference data is (gold, corpora): data to measure on, which is not part of the package."""

from __future__ import annotations

import os
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
VARIABLE = "DRAGOMAN_SHARED"
ABSENT = f"the reference data is not here: neither where {VARIABLE} says nor in a folder 'shared' beside the repository"


def reference() -> Path | None:
    """The folder of the reference data, None where there is none."""
    named = os.environ.get(VARIABLE)
    folder = Path(named) if named else REPOSITORY.parent / "shared"
    return folder if (folder / "gold").is_dir() else None
