# SPDX-License-Identifier: Apache-2.0
"""Commands for ICT: group policy templates, checking a policy, and what stands on a machine."""

import argparse
import re
from collections.abc import Callable
from pathlib import Path

from app.errors import UserError
from app.policy.admx import make_templates
from app.policy.reading import PolicyInvalid, read_policy
from app.services.managed import Managed, read_managed
from app.system.files import storage_fault, write_atomically
from app.system.policy_source import LARGEST, Origin, parse_policy
from app.system.reading import read_file

Say = Callable[[str], None]
ADMX, ADML = "Casebook.admx", "Casebook.adml"
LANGUAGES = ("en-GB", "en-US")
"""The words are British; an editor in another English looks for them under its own name."""
_PLACE = re.compile(r"at line \d+, column \d+")
_CODES = "The exit code is 0 when it can be followed, 1 when it cannot, 2 when it cannot be read."


def add_policy_commands(
    parser: argparse.ArgumentParser, managed: Callable[[], Managed] = read_managed
) -> None:
    """Add ``admx``, ``check`` and ``show`` to the command ``policy``."""
    commands = parser.add_subparsers(required=True)
    admx = commands.add_parser(
        "admx",
        help="write the group policy templates",
        description="Write Casebook.admx, and its words, Casebook.adml, in the folders "
        f"{' and '.join(LANGUAGES)}.",
    )
    admx.add_argument("--out", type=Path, required=True, help="the folder to write them to")
    admx.set_defaults(run=_admx)
    check = commands.add_parser(
        "check",
        help="try a policy in a TOML file before it is rolled out",
        description="Say what a policy in a TOML file decides, or what is wrong with it; for group "
        f"policy too, before it is set there. {_CODES}",
    )
    check.add_argument("file", type=Path, help="the policy, written in TOML")
    check.set_defaults(run=_check)
    show = commands.add_parser(
        "show",
        help="say which policy stands on this machine, for this user",
        description=f"Say what is decided here, and where it comes from. {_CODES}",
    )
    show.set_defaults(run=_show, managed=managed)


def _admx(chosen: argparse.Namespace, say: Say) -> int:
    """Write Casebook.admx, and Casebook.adml in the folder of each language."""
    folder: Path = chosen.out
    templates = make_templates()
    for language in LANGUAGES:
        try:
            (folder / language).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_fault(error) from None
        write_atomically(folder / language / ADML, templates.adml)
    write_atomically(folder / ADMX, templates.admx)
    say(f"Written: {ADMX}, {', '.join(f'{language}/{ADML}' for language in LANGUAGES)}")
    return 0


def _check(chosen: argparse.Namespace, say: Say) -> int:
    """Whether the policy can be followed, and what it says."""
    try:
        values = parse_policy(read_file(chosen.file, largest=LARGEST))
    except ValueError as fault:
        where = _PLACE.search(str(fault))
        seen = f" ({where[0]})" if where else ""
        raise UserError(
            f"That file is not written in TOML{seen}.", code="policy-not-toml"
        ) from None
    try:
        policy = read_policy(values)
    except PolicyInvalid as invalid:
        return _say_wrong(invalid, say)
    for title, value, _origin in Managed(
        policy, dict.fromkeys(policy.model_fields_set, Origin.FILE)
    ).lines():
        say(f"{title}: {value}")
    say("This policy can be followed.")
    return 0


def _show(chosen: argparse.Namespace, say: Say) -> int:
    """What stands on this machine, or why nothing is opened here."""
    try:
        managed: Managed = chosen.managed()
    except PolicyInvalid as invalid:
        return _say_wrong(invalid, say)
    for title, value, origin in managed.lines():
        say(f"{title}, {origin}: {value}")
    say(
        "This policy is followed."
        if managed.origins
        else "No policy is set here: officers choose for themselves."
    )
    return 0


def _say_wrong(invalid: PolicyInvalid, say: Say) -> int:
    for problem in invalid.problems:
        say(f"Not allowed: {problem.setting} ({problem.why})")
    say("With this policy Casebook stays closed.")
    return 1
