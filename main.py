# SPDX-License-Identifier: Apache-2.0
"""Casebook: reads the arguments, then shows the desktop or runs a command."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

COMMANDS = ("verify", "guidance", "clocks", "wording", "vault", "policy", "machine")
DEMO = "demo"


def main(arguments: Sequence[str]) -> int:
    """Run Casebook; the exit code."""
    # Late, here and below: --help needs none of it, and the unlock page needs it soon.
    from app.services.startup import harden_process  # noqa: PLC0415

    harden_process()
    if arguments and arguments[0] in COMMANDS:
        from app.services.commands import main as command  # noqa: PLC0415  the desktop has no use

        return command(arguments, print)
    if arguments and arguments[0] == DEMO:
        from ui.demo.playing import main as demo  # noqa: PLC0415  only the demo

        return demo(list(arguments[1:]))
    return _desktop(_parser().parse_args(arguments))


def _desktop(options: argparse.Namespace) -> int:
    # Late, so that --help and the commands need no Qt.
    from ui.application import run  # noqa: PLC0415
    from ui.preferences import Overrides  # noqa: PLC0415

    vault = options.vault.absolute() if options.vault else None
    overrides = Overrides(options.theme, options.text_scale, vault, options.bundle)
    return run(overrides, options.geometry)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="casebook",
        description="An encrypted casebook for investigating rape and serious sexual offences.",
        epilog="Commands: verify FILE; guidance check|stats|diff|preview|build|key|sign|open;"
        " clocks eval FILE; wording check --in FILE --out FILE; vault recover|salvage;"
        " policy admx|check|show; machine; demo."
        " Each has --help.",
    )
    parser.add_argument(
        "bundle",
        nargs="?",
        type=_bundle,
        metavar="FILE",
        help="a sealed bundle, to be shown once the casebook is open",
    )
    parser.add_argument("--vault", type=Path, help="the folder of the vault to open")
    parser.add_argument("--theme", choices=("system", "light", "dark"), help="how it looks")
    parser.add_argument("--text-scale", type=_scale, help="size of text, from 1.0 to 2.0")
    parser.add_argument("--geometry", default="", help=argparse.SUPPRESS)
    return parser


def _bundle(text: str) -> Path:
    if text in (*COMMANDS, DEMO):
        raise argparse.ArgumentTypeError(f"the command comes first: {text} …")
    # Absolute at once: by then, as after a lock, the working folder may be another.
    return Path(text).absolute()


def _scale(text: str) -> float:
    scale = float(text)
    if not 1.0 <= scale <= 2.0:
        raise argparse.ArgumentTypeError("choose a number from 1.0 to 2.0")
    return scale


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
