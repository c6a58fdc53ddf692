# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Where texts come from: files, folders, archives, tables, feeds; each text with its provenance."""

from dragoman.sources.address import is_address
from dragoman.sources.columns import parse_map
from dragoman.sources.decoding import Source, SourceError, read_stream
from dragoman.sources.document import FeedState, SourceDocument, SourceFailure, SourceOptions
from dragoman.sources.documents import documents
from dragoman.sources.estimate import estimate
from dragoman.sources.format import by_name

__all__ = [
    "FeedState",
    "Source",
    "SourceDocument",
    "SourceError",
    "SourceFailure",
    "SourceOptions",
    "by_name",
    "documents",
    "estimate",
    "is_address",
    "parse_map",
    "read_stream",
]
