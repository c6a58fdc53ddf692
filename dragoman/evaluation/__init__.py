# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Scoring what is read against gold.

`evaluate` reads and scores; `report` shows the figures, `quality` writes them down, `gate` holds them to their floors.
"""

from dragoman.evaluation.differences import Difference, Errors
from dragoman.evaluation.evaluation import ALL, Evaluation, evaluate
from dragoman.evaluation.facts import Facts, Predict
from dragoman.evaluation.figures import Figure, Group
from dragoman.evaluation.gold import GoldError

__all__ = ["ALL", "Difference", "Errors", "Evaluation", "Facts", "Figure", "GoldError", "Group", "Predict", "evaluate"]
