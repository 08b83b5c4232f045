# SPDX-License-Identifier: Apache-2.0
"""The demonstration: a casebook with one fictional case, made from the bundled dossier."""

from collections.abc import Container, Mapping
from pathlib import Path
from uuid import UUID

from app.errors import UserError
from app.services.cases import open_case
from app.services.dossier import add_people, opening_facts, read_dossier, record_actions
from app.services.dossier_answers import record_demo_answers
from app.services.managed import Managed
from app.services.session import Session
from app.services.startup import DEMO_PASSPHRASE
from app.services.vaults import create_vault, new_recovery_words
from app.vault.folder import remove_vault
from app.vault.peek import peek
from app.vault.receiving import ReceivingKey

DEMO_CODE = "LANTERN 4"


def make_demo(folder: Path, managed: Managed | None = None) -> Session:
    """Make the demonstration afresh in ``folder`` and leave it open.

    A casebook of an earlier demonstration in the folder is replaced; nothing else ever is.
    ``managed`` is what the force has decided.

    Raises:
        UserError: the folder holds something else.
        EnvironmentFault: the disk refuses, or the demonstration is open already.
    """
    remove_demo(folder)
    officer = read_dossier().officer.as_officer()
    words = new_recovery_words()
    session = create_vault(folder, officer, DEMO_PASSPHRASE, words, demo=True, managed=managed)
    case_id = open_case(session, DEMO_CODE, opening_facts(read_dossier())).case_id
    add_people(session, case_id, read_dossier())
    fill_demo_case(session, case_id)
    return session


def remove_demo(folder: Path) -> None:
    """Remove the casebook of an earlier demonstration, if there is one, and no other file.

    Raises:
        EnvironmentFault: the demonstration is open in another window, or the disk refuses.
    """
    try:
        label = peek(folder)
    except UserError:
        return
    if label.demo:
        remove_vault(folder)


def fill_demo_case(
    session: Session,
    case_id: UUID,
    *,
    without_prompts: Container[str] = (),
    already: Mapping[int, UUID] | None = None,
) -> None:
    """Record what the dossier tells, but for what was entered by hand.

    ``already`` gives the entries of actions that were entered by hand, by their place.
    """
    record_demo_answers(session, case_id, without=without_prompts)
    record_actions(session, case_id, read_dossier(), already=already or {})


def new_identity() -> tuple[str, str]:
    """A fresh age secret key for a fictional recipient, and its public key."""
    identity = ReceivingKey.generate()
    return identity.secret(), identity.recipient
