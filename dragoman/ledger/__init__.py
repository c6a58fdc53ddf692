# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The ledger: what was read from many reports, in tables that can be queried, added to and trusted after a crash."""
