# SPDX-License-Identifier: Apache-2.0
"""The demonstration, with a window to look at, or headless for a check."""
