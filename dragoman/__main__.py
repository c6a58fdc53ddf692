# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""``python -m dragoman`` is the command ``dragoman``."""

from dragoman.cli import main

main()
