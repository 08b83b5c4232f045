# SPDX-License-Identifier: Apache-2.0
"""The commands on a vault itself: the force sets a new passphrase; what is damaged is salvaged."""

import argparse
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.errors import UserError
from app.services.managed import Managed, read_managed
from app.services.salvage import salvage_vault, salvage_words
from app.services.secrets import carry_out, prepare_passphrase, what_opens
from app.services.session import Session
from app.services.vaults import judge_passphrase, open_with_force_key
from app.system.reading import read_file
from app.vault.unlocking import ByForce

Say = Callable[[str], None]
_IDENTITY = "AGE-SECRET-KEY-1"
_TRIES = 3
"""So often a new passphrase is asked for: each opening is told to the officer as one more."""


def add_vault_commands(
    vault: argparse.ArgumentParser, managed: Callable[[], Managed] = read_managed
) -> None:
    """Add the commands below ``vault``, which do nothing unless the force's policy is read."""
    vault.set_defaults(managed=managed)
    commands = vault.add_subparsers(required=True)
    recover = commands.add_parser(
        "recover", help="set a new passphrase with the force's private key"
    )
    recover.add_argument("--vault", type=Path, required=True, help="the folder of the vault")
    recover.add_argument(
        "--identity", type=Path, required=True, help="a file with the force's age secret key"
    )
    recover.set_defaults(run=_recover)
    salvaging = commands.add_parser(
        "salvage", help="make a new vault from what can be read in a damaged one"
    )
    salvaging.add_argument("--vault", type=Path, required=True, help="the damaged vault")
    salvaging.add_argument("--to", type=Path, required=True, help="a new or empty folder")
    salvaging.add_argument(
        "--header", type=Path, help="a folder with a sound vault.json, such as a backup"
    )
    salvaging.add_argument(
        "--identity", type=Path, help="open it with the force's age secret key in this file"
    )
    salvaging.set_defaults(run=_salvage)


def read_identity(path: Path) -> str:
    """The age secret key in a file, as age-keygen writes it.

    Raises:
        UserError: identity-missing, the file holds none, or it is encrypted itself.
        EnvironmentFault: the file cannot be read.
    """
    words = read_file(path).decode("utf-8", "replace").split()
    keys = [word for word in words if word.upper().startswith(_IDENTITY)]
    if not keys:
        raise UserError(
            "That file holds no age secret key. If it is encrypted, decrypt it with age first.",
            code="identity-missing",
        )
    return keys[0]


def _recover(chosen: argparse.Namespace, say: Say) -> int:
    managed: Managed = chosen.managed()
    identity = read_identity(chosen.identity)
    with closing(open_with_force_key(chosen.vault, identity, managed=managed)) as session:
        say(f"This is the casebook of {session.officer.signature_line()}.")
        say("The log notes that it was opened with the force's key; the officer will be told.")
        bound = what_opens(chosen.vault).this_account_only
        carry_out(session, prepare_passphrase(session, None, _ask_new(session, chosen, say)))
    say("The new passphrase is set. Everything else is as it was, the recovery key too.")
    if bound:
        say("The old one was bound to the officer's account. The new one opens it in any.")
    say("Until the new passphrase has opened the casebook, the old one opens it as well.")
    return 0


def _salvage(chosen: argparse.Namespace, say: Say) -> int:
    chosen.managed()  # a new vault is made: not where the policy cannot be followed
    secret: str | ByForce
    if chosen.identity:
        secret = ByForce(read_identity(chosen.identity))
    else:
        secret = _asked(chosen, "Passphrase, or the twelve words of the recovery key: ")
    try:
        report = salvage_vault(chosen.vault, chosen.to, secret, _saying(say), chosen.header)
    except KeyboardInterrupt:
        raise UserError(
            "Stopped. The damaged vault was not changed. Remove the new folder, if there is one,"
            " before you begin again.",
            code="stopped",
        ) from None
    for line in salvage_words(report):
        say(line)
    say("The damaged vault was not changed. Keep it, and ring your force ICT helpdesk.")
    return 0 if report.nothing_lost else 1


def _saying(say: Say) -> Callable[[float], bool]:
    """A watch that says how far a long work is, at each tenth of it."""
    said = 0

    def watch(done: float) -> bool:
        nonlocal said
        if int(done * 10) > said:
            said = int(done * 10)
            say(f"{said * 10} % done.")
        return True

    return watch


def _ask_new(session: Session, chosen: argparse.Namespace, say: Say) -> str:
    """The new passphrase, typed twice.

    Raises:
        UserError: passphrase-not-set, none was good enough and typed twice alike.
    """
    reason = ""
    for _try in range(_TRIES):
        if reason:
            say(f"{reason} Try again.")
        first = _asked(chosen, "New passphrase: ")
        verdict = judge_passphrase(first, session.officer, session.policy)
        if not verdict.acceptable:
            reason = verdict.sentence
        elif _asked(chosen, "The same again: ") != first:
            reason = "The two are not the same."
        else:
            return first
    raise UserError(
        f"{reason} That was the last try: nothing was changed.", code="passphrase-not-set"
    )


def _asked(chosen: argparse.Namespace, question: str) -> str:
    """What was typed.

    Raises:
        UserError: stopped, by Ctrl+C or because nobody can type there.
    """
    try:
        return str(chosen.ask(question))
    except (KeyboardInterrupt, EOFError):
        raise UserError("Stopped. Nothing was changed.", code="stopped") from None
