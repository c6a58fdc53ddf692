# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What the ledger adds up to: the pairs of states, their time series, and the sum of one relation."""
