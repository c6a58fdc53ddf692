# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Where texts come from: files and streams, decoded."""

from dragoman.sources.decoding import Source, SourceError, read_stream
from dragoman.sources.files import find_files, read_source

__all__ = ["Source", "SourceError", "find_files", "read_source", "read_stream"]
