# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Libraries that log what their callers say anyway."""

from __future__ import annotations

import logging
from functools import cache


@cache
def quiet(*names: str) -> None:
    """Keep what libraries log off the screen, where nobody has asked for it; who configures logging gets it."""
    for name in names:
        logging.getLogger(name).addHandler(logging.NullHandler())
