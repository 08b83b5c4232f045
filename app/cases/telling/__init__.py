# SPDX-License-Identifier: Apache-2.0
"""Entries told in words that screens and papers share."""
