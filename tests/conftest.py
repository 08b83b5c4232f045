# SPDX-License-Identifier: Apache-2.0
"""What holds for every test: no screen, no chance, and nothing unexpected said by Qt."""

import os

# Before anything imports Qt: which platform it draws on is settled once, at its first use.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from hypothesis import settings

# The same examples in every run, on every machine: a failure is then never a matter of luck. No
# deadline: how long one example takes on a busy machine says nothing about the code.
settings.register_profile("casebook", derandomize=True, deadline=None, max_examples=50)
settings.load_profile("casebook")
