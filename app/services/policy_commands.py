# SPDX-License-Identifier: Apache-2.0
"""Commands for ICT: group policy templates, and checking a policy before it is rolled out."""

import argparse
import tomllib
from collections.abc import Callable
from pathlib import Path

from app.errors import UserError
from app.policy.admx import make_templates
from app.policy.reading import PolicyInvalid, read_policy
from app.services.managed import Managed
from app.system.files import storage_fault, write_atomically
from app.system.policy_source import Origin
from app.system.reading import read_file

Say = Callable[[str], None]
ADMX, ADML = "Casebook.admx", "Casebook.adml"
LANGUAGE = "en-GB"


def add_policy_commands(parser: argparse.ArgumentParser) -> None:
    """Add ``admx`` and ``check`` to the command ``policy``."""
    commands = parser.add_subparsers(required=True)
    admx = commands.add_parser("admx", help="write the group policy templates")
    admx.add_argument("--out", type=Path, required=True, help="the folder to write them to")
    admx.set_defaults(run=_admx)
    check = commands.add_parser("check", help="check a policy in a TOML file")
    check.add_argument("file", type=Path)
    check.set_defaults(run=_check)


def _admx(chosen: argparse.Namespace, say: Say) -> int:
    """Write Casebook.admx, and Casebook.adml in the folder of its language."""
    folder: Path = chosen.out
    try:
        (folder / LANGUAGE).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_fault(error) from None
    templates = make_templates()
    write_atomically(folder / ADMX, templates.admx)
    write_atomically(folder / LANGUAGE / ADML, templates.adml)
    say(f"Written: {ADMX}, {LANGUAGE}/{ADML}")
    return 0


def _check(chosen: argparse.Namespace, say: Say) -> int:
    """Whether the policy can be followed, and what it says."""
    try:
        values = tomllib.loads(read_file(chosen.file, largest=256 * 1024).decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise UserError("That file is not written in TOML.", code="policy-not-toml") from None
    try:
        policy = read_policy(values)
    except PolicyInvalid as invalid:
        for name in invalid.settings:
            say(f"Not allowed: {name}")
        return 1
    managed = Managed(policy, dict.fromkeys(policy.model_fields_set, Origin.FILE))
    for title, value, _origin in managed.lines():
        say(f"{title}: {value}")
    say("This policy can be followed.")
    return 0
