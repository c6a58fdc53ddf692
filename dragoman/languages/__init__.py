# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Language packs: what the reading engine knows of each language."""

from dragoman.languages.base import LanguageError, LanguagePack, installed, load

__all__ = ["LanguageError", "LanguagePack", "installed", "load"]
