# SPDX-License-Identifier: Apache-2.0
"""Starts Casebook in the installed application; the launcher hands this to Python."""

import os
import sys
import types
from _datetime import datetime_CAPI  # type: ignore[import-not-found]

# Read by app.system.relaunch: the program is the launcher itself, with no script to name.
sys.frozen = True  # type: ignore[attr-defined]

# Python looks this type up in its network module, which is not shipped: no part of Casebook can
# reach for a network that is not there.
types.CapsuleType = type(datetime_CAPI)  # type: ignore[attr-defined]

# A plugin of Qt that needs another library of Qt's, as that for our icons does, finds it here. The
# binding would have it found by PATH, where the launcher lets nothing be looked for.
os.add_dll_directory(os.path.join(sys.prefix, "Lib", "PySide6"))  # type: ignore[attr-defined]  # noqa: PTH118

from main import main  # noqa: E402 - nothing may ask before the marks are set

sys.exit(main(sys.argv[1:]))
