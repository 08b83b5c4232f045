# SPDX-License-Identifier: Apache-2.0
"""Starts Casebook in the installed application; the launcher hands this to Python."""

import sys
import types
from _datetime import datetime_CAPI  # type: ignore[import-not-found]

# Read by app.system.relaunch: the program is the launcher itself, with no script to name.
sys.frozen = True  # type: ignore[attr-defined]

# Python looks this type up in its network module, which is not shipped: no part of Casebook can
# reach for a network that is not there.
types.CapsuleType = type(datetime_CAPI)  # type: ignore[attr-defined]

from main import main  # noqa: E402 - nothing may ask before the marks are set

sys.exit(main(sys.argv[1:]))
