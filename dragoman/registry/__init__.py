# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The registry: who and what exists, and the names they go by."""

from dragoman.registry.lookup import Registry, registry

__all__ = ["Registry", "registry"]
