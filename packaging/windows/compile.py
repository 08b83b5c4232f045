# SPDX-License-Identifier: Apache-2.0
"""Compiles a folder of Python sources to one without; run by the Python it is compiled for.

compile.py FROM TO: every module becomes a .pyc in its place, every other file is copied. The
bytes depend on the sources alone: no time and no path of this machine is in them.
"""

import py_compile
import shutil
import sys
from pathlib import Path


def main(source: Path, target: Path) -> None:
    """Compile ``source`` to ``target``."""
    for file in sorted(source.rglob("*")):
        if file.is_dir():
            continue
        inside = file.relative_to(source)
        (target / inside).parent.mkdir(parents=True, exist_ok=True)
        if file.suffix == ".py":
            py_compile.compile(
                str(file),
                cfile=str((target / inside).with_suffix(".pyc")),
                dfile=inside.as_posix(),
                doraise=True,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            )
        else:
            shutil.copyfile(file, target / inside)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
