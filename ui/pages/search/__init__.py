# SPDX-License-Identifier: Apache-2.0
"""Searching every case."""
