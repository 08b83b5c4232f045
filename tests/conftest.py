# SPDX-License-Identifier: Apache-2.0
"""What holds for every test: no screen, no chance, and nothing unexpected said by Qt."""

import os
import signal

# Before anything imports Qt: which platform it draws on is settled once, at its first use.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from hypothesis import settings

# A shell may have started us with these ignored (in the background, or by nohup), and what is
# ignored at the start stays so.
signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP"):
    signal.signal(signal.SIGHUP, signal.SIG_DFL)

# The same examples in every run, on every machine: a failure is then never a matter of luck. No
# deadline: how long one example takes on a busy machine says nothing about the code.
settings.register_profile("casebook", derandomize=True, deadline=None, max_examples=50)
settings.load_profile("casebook")
