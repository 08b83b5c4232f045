# SPDX-License-Identifier: Apache-2.0
"""The tasks of packaging/dev.py: standard library only, since they run before all else."""
