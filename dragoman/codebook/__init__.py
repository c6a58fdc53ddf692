# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The codes that records are written in: PLOVER's types, modes, contexts and scores, and Dragoman's own acts, domains,
offices, stances, strengths and levels of relations. The tables lie beside this file as data; :func:`codebook` reads
them, checked, once."""

from dragoman.codebook.loader import CodebookError, codebook, load
from dragoman.codebook.model import (
    Act,
    CameoCode,
    Codebook,
    Context,
    Currency,
    Domain,
    EventType,
    Level,
    Mode,
    Office,
    Quad,
    Sector,
    Stance,
    Status,
    Strength,
)

__all__ = [
    "Act",
    "CameoCode",
    "Codebook",
    "CodebookError",
    "Context",
    "Currency",
    "Domain",
    "EventType",
    "Level",
    "Mode",
    "Office",
    "Quad",
    "Sector",
    "Stance",
    "Status",
    "Strength",
    "codebook",
    "load",
]
