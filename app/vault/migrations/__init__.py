# SPDX-License-Identifier: Apache-2.0
"""The database's form, one SQL file for each step; a released file never changes."""
