# SPDX-License-Identifier: Apache-2.0
"""The long runs, too long for the tests; started by `packaging/dev.py endure`."""

import argparse
import secrets
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from measuring import enduring  # noqa: E402 - after the path is set
from measuring.figures import table  # noqa: E402


def main(arguments: list[str]) -> int:
    """Run what is asked for; 1 if anything was lost."""
    parser = argparse.ArgumentParser(prog="dev.py endure")
    parser.add_argument("--kills", type=int, default=1000, help="how many kills; 0 for none")
    parser.add_argument("--gib", type=float, default=1.1, help="size of the database; 0 for none")
    parser.add_argument(
        "--sittings", type=int, default=200, help="officers locked or killed while they write"
    )
    parser.add_argument("--seed", type=int, default=None, help="to repeat a run")
    parser.add_argument("--in", dest="folder", type=Path, help="a folder with room to work in")
    chosen = parser.parse_args(arguments)
    seed = secrets.randbelow(2**31) if chosen.seed is None else chosen.seed
    print(f"seed {seed}", flush=True)
    figures = []
    with tempfile.TemporaryDirectory(prefix="casebook-endure-", dir=chosen.folder) as name:
        try:
            if chosen.kills:
                figures += enduring.kill(ROOT, Path(name), chosen.kills, seed)
            if chosen.sittings:
                figures += enduring.sit(ROOT, chosen.sittings, seed)
            if chosen.gib:
                figures += enduring.large(Path(name), chosen.gib)
        except enduring.EndureError as error:
            print(f"Lost: {error}", file=sys.stderr)
            return 1
    print("", table(figures), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
