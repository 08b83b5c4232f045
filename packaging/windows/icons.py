# SPDX-License-Identifier: Apache-2.0
"""For tests only: says which pictures of the theme cannot be drawn, and which kinds of file.

icons.py: one line, "all" or the names of what is missing. dev.py windows-test runs it in the
installed Python.
"""

import sys
from importlib.resources import files

from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from app.services.media_types import PICTURES


def main() -> int:
    """Draw each icon and look for each kind of picture; the exit code."""
    application = QGuiApplication([])
    drawn = {bytes(kind.data()).decode() for kind in QImageReader.supportedMimeTypes()}
    folder = files("resources").joinpath("icons")
    icons = [each for each in folder.iterdir() if each.name.endswith(".svg")]
    missing = [each.name for each in icons if QImage(str(each)).isNull()]
    missing += sorted(PICTURES - drawn)
    print(" ".join(missing) if missing else "all" if icons else "no icons")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
