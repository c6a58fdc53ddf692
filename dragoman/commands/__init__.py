# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The verbs of the command that are more than a few, a group a file; each file has ``register(app)``."""
