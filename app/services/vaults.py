# SPDX-License-Identifier: Apache-2.0
"""Making a casebook and opening it."""

from collections.abc import Sequence
from pathlib import Path

from app.cases.kinds import Officer, PackRef
from app.errors import EnvironmentFault, UserError
from app.guidance.files.building import build_pack
from app.guidance.files.loading import load_pack
from app.services.session import Session
from app.system.clock import Clock, SystemClock
from app.system.paths import resource_files
from app.vault import passphrases
from app.vault.kdf import KdfParameters
from app.vault.passphrases import Verdict
from app.vault.store import Store
from app.vault.vault import OpenVault, create
from app.vault.vault import open_with_passphrase as _open_with_passphrase
from app.vault.vault import open_with_recovery as _open_with_recovery

__all__ = ["KdfParameters", "Officer", "Session", "Verdict"]


def judge_passphrase(passphrase: str, officer: Officer) -> Verdict:
    """How good a passphrase is for this officer, with one sentence that helps."""
    about = (officer.name, officer.number, officer.force, officer.rank)
    return passphrases.judge(passphrase, about)


def suggest_passphrase() -> str:
    """Five random words."""
    return passphrases.suggest()


def new_recovery_words() -> tuple[str, ...]:
    """The twelve words of a new recovery key."""
    return passphrases.new_recovery_words()


def check_recovery_part(
    words: Sequence[str], positions: Sequence[int], typed: Sequence[str]
) -> bool:
    """Whether the typed words are those at the positions (counted from 1)."""
    wanted = [words[position - 1] for position in positions]
    return [word.strip().lower() for word in typed] == wanted


def create_vault(
    folder: Path,
    officer: Officer,
    passphrase: str,
    recovery_words: Sequence[str],
    *,
    demo: bool = False,
    clock: Clock | None = None,
    kdf: KdfParameters | None = None,
) -> Session:
    """Make a new casebook in ``folder`` with the bundled guidance, and open it.

    Takes a few seconds, while the cost of a guess at the passphrase is tuned to this machine
    (``kdf`` fixes it). Nothing that looks like a vault is left behind when it fails.

    Raises:
        UserError: there is a vault already, or the passphrase is too weak.
        EnvironmentFault: the folder cannot be written.
    """
    verdict = judge_passphrase(passphrase, officer)
    if not verdict.acceptable:
        raise UserError(verdict.sentence, code="passphrase-weak")
    pack = load_pack(resource_files("guidance"))

    def add_guidance(store: Store) -> None:
        store.guidance.put_pack(pack.meta.id, pack.meta.version, build_pack(pack), "bundled")

    vault = create(
        folder,
        label=" ".join(part for part in (officer.rank, officer.number, officer.name) if part),
        profile=officer.model_dump_json().encode(),
        passphrase=passphrase,
        recovery_words=tuple(recovery_words),
        demo=demo,
        kdf=kdf,
        clock=clock,
        fill=add_guidance,
    )
    return _session(vault, clock)


def open_vault(folder: Path, passphrase: str, *, clock: Clock | None = None) -> Session:
    """Open a casebook with its passphrase. Takes about a second.

    Raises:
        UserError: the passphrase is wrong, the vault is missing or is made by a newer Casebook.
        EnvironmentFault: the vault is open elsewhere, damaged or cannot be read.
    """
    return _session(_open_with_passphrase(folder, passphrase), clock)


def open_with_recovery(folder: Path, words: str, *, clock: Clock | None = None) -> Session:
    """Open a casebook with the twelve words of its recovery key; see ``open_vault``."""
    return _session(_open_with_recovery(folder, words), clock)


def _session(vault: OpenVault, clock: Clock | None) -> Session:
    try:
        return _read_session(vault, clock)
    except BaseException:
        # Whatever went wrong, the vault must not stay locked until the process ends.
        vault.close()
        raise


def _read_session(vault: OpenVault, clock: Clock | None) -> Session:
    packs = vault.store.guidance.packs()
    if not packs:
        raise EnvironmentFault(
            "The vault holds no guidance, so it is not whole. Restore casebook.db from a backup.",
            code="database-damaged",
        )
    pack_id, version = packs[-1]
    session = Session(
        vault=vault,
        officer=Officer.model_validate_json(vault.profile),
        clock=clock or SystemClock(),
        current_pack=PackRef(pack_id=pack_id, version=version),
    )
    # Read now, on the database thread: any thread may ask for it afterwards.
    session.pack_for(session.current_pack)
    return session
