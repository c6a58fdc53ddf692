# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The English lexicons: each example that stands in them is read as it says."""

from __future__ import annotations

from lexicon_examples import check_examples

test_example = check_examples("en")
