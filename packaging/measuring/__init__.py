# SPDX-License-Identifier: Apache-2.0
"""What `packaging/dev.py bench` measures: one function for each measurement."""
