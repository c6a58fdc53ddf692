# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What tests of several rooms share."""

from __future__ import annotations

from pathlib import Path

import pytest

from reference import ABSENT, reference


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference data, which is not part of the package; where it is absent, the test is skipped."""
    folder = reference()
    if folder is None:
        pytest.skip(ABSENT)
    return folder
