# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The user's own lexicon, actors and codebook files (``docs/own-files.md``): what a reader knows with them.

They are read and checked as a whole; where anything is wrong, nothing is used. What is shipped stays as it is, so that
readers with other files, or none, can live in the same process.
"""

from dragoman.own.knowledge import Knowledge, OwnFilesError

__all__ = ["Knowledge", "OwnFilesError"]
