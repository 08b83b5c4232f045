# SPDX-License-Identifier: Apache-2.0
"""The commands that need no window: bundles, guidance tools, clocks, wording, the vault."""

import argparse
import getpass
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app.errors import CasebookError, UserError
from app.guidance.faults import PackFault
from app.services.bundles import check_sealed, inspect_bundle, is_receipt, needs_secret
from app.services.clock_vectors.commands import add_clock_commands
from app.services.guidance_commands import add_guidance_commands
from app.services.handing_over import receipt_lines
from app.services.machine import add_machine_command
from app.services.policy_commands import add_policy_commands
from app.services.vault_commands import add_vault_commands
from app.services.writing.commands import add_wording_commands
from app.system.reading import read_file

Say = Callable[[str], None]
Ask = Callable[[str], str]


def main(arguments: Sequence[str], say: Say, ask: Ask = getpass.getpass) -> int:
    """Run a command; returns the exit code: 0 good, 1 not good, 2 could not be done.

    ``ask`` asks for a secret without showing it.
    """
    chosen = parser().parse_args(arguments, argparse.Namespace(ask=ask))
    try:
        return int(chosen.run(chosen, say))
    except PackFault as fault:
        for said in [one.in_words() for one in fault.faults] or [fault.sentence]:
            say(said)
        return 1
    except CasebookError as error:
        say(error.sentence)
        return 2


def parser() -> argparse.ArgumentParser:
    """The command line of ``verify``, ``guidance``, ``clocks``, ``vault`` and the others."""
    top = argparse.ArgumentParser(prog="casebook")
    commands = top.add_subparsers(required=True)
    verify = commands.add_parser("verify", help="check a sealed bundle or a receipt")
    verify.add_argument("file", type=Path)
    verify.add_argument("--identity", type=Path, help="a file with an age secret key")
    verify.add_argument("--secret-from-input", action="store_true", help="read it from input")
    verify.set_defaults(run=_verify)
    add_guidance_commands(commands.add_parser("guidance", help="tools for guidance owners"))
    add_clock_commands(commands.add_parser("clocks", help="hold the clocks against vectors"))
    add_wording_commands(commands.add_parser("wording", help="try the wording check"))
    add_vault_commands(commands.add_parser("vault", help="look after a vault"))
    add_policy_commands(commands.add_parser("policy", help="tools for ICT: group policy"))
    add_machine_command(commands.add_parser("machine", help="tools for ICT: this machine"))
    return top


def _verify(chosen: argparse.Namespace, say: Say) -> int:
    data = read_file(chosen.file)
    if is_receipt(data):
        good, lines = receipt_lines(data)
        for line in lines:
            say(line)
        return 0 if good else 1
    if needs_secret(data):
        check_sealed(data)  # before a secret is asked for that opens nothing
    report = inspect_bundle(data, _secret(chosen) if needs_secret(data) else "")
    for line in report.lines:
        say(line)
    return 0 if report.sound else 1


def _secret(chosen: argparse.Namespace) -> str:
    """What opens the bundle, from a key file, from input, or asked for without showing it."""
    if chosen.identity:
        lines = read_file(chosen.identity).decode("utf-8", "replace").split()
        keys = [word for word in lines if word.upper().startswith("AGE-SECRET-KEY-")]
        if not keys:
            raise UserError("That file holds no age secret key.", code="identity-missing")
        return keys[0]
    if chosen.secret_from_input:
        return sys.stdin.readline().strip()
    return str(chosen.ask("Passphrase or age secret key: "))
