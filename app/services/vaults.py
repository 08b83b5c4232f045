# SPDX-License-Identifier: Apache-2.0
"""Making a casebook and opening it."""

from collections.abc import Sequence
from pathlib import Path

from app.cases.kinds import Officer, PackRef
from app.errors import EnvironmentFault, UserError
from app.guidance.files.building import build_pack
from app.guidance.files.loading import load_pack
from app.policy.model import Policy
from app.services.auditing import Word, note_opened
from app.services.managed import Managed
from app.services.policy_log import note_policy
from app.services.session import Session
from app.services.slot_log import by_old_passphrase, note_changes
from app.system.clock import Clock, SystemClock
from app.system.machine_log import MachineEvent, MachineLog, system_machine_log
from app.system.paths import resource_files
from app.system.user_wrap import UserWrap, system_user_wrap
from app.vault import passphrases
from app.vault.kdf import KdfParameters
from app.vault.passphrases import Rules, Verdict
from app.vault.store import Store
from app.vault.unlocking import ByForce, ByPassphrase, ByRecovery, Secret, Way
from app.vault.vault import OpenVault, create, open_with

__all__ = ["KdfParameters", "Officer", "Session", "Verdict"]

_WORDS = {
    Way.MADE: None,
    Way.PASSPHRASE: Word.PASSPHRASE,
    Way.RECOVERY: Word.RECOVERY_KEY,
    Way.FORCE: Word.FORCE_KEY,
}


def judge_passphrase(passphrase: str, officer: Officer, policy: Policy | None = None) -> Verdict:
    """How good a passphrase is for this officer and force, with one sentence that helps."""
    about = (officer.name, officer.number, officer.force, officer.rank)
    return passphrases.judge(passphrase, about, _rules(policy or Policy()))


def suggest_passphrase(policy: Policy | None = None) -> str:
    """Five random words, or as many more as the force asks for."""
    return passphrases.suggest(rules=_rules(policy or Policy()))


def passphrase_rules(policy: Policy) -> str:
    """What the force asks of a new passphrase, in a sentence; empty when it asks nothing."""
    return _rules(policy).in_words()


def _rules(policy: Policy) -> Rules:
    return Rules(policy.passphrase_characters, policy.passphrase_words)


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
    managed: Managed | None = None,
    account: UserWrap | None = None,
) -> Session:
    """Make a new casebook in ``folder`` with the bundled guidance, and open it.

    Takes a few seconds, while the cost of a guess at the passphrase is tuned to this machine
    (``kdf`` fixes it). Nothing that looks like a vault is left behind when it fails. The recovery
    key of the force, if its policy names one, opens the casebook too, and the passphrase is bound
    to the user's ``account`` if it asks for that (None: what the system offers). What the force
    asks of a passphrase is not asked of a demonstration's, which is public.

    Raises:
        UserError: there is a vault already, or the passphrase is too weak.
        EnvironmentFault: the folder cannot be written; policy-incomplete.
    """
    managed, account = managed or Managed(), account or system_user_wrap()
    recipient = _force_recipient(managed.policy)
    verdict = judge_passphrase(passphrase, officer, None if demo else managed.policy)
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
        force_recipient=recipient,
        account=account if managed.policy.bound and account.available else None,
    )
    return _session(vault, clock, managed, account)


def open_vault(
    folder: Path,
    passphrase: str,
    *,
    clock: Clock | None = None,
    managed: Managed | None = None,
    account: UserWrap | None = None,
) -> Session:
    """Open a casebook with its passphrase. Takes about a second.

    The recovery key of the force is let in if its policy names one that does not open it yet. The
    passphrase is bound to the user's ``account`` (None: what the system offers), or freed of it,
    if the force has decided that: then it takes two seconds.

    Raises:
        UserError: the passphrase is wrong, the vault is missing or is made by a newer Casebook.
        EnvironmentFault: the vault is open elsewhere, damaged or cannot be read; or
            policy-incomplete.
    """
    account = account or system_user_wrap()
    return _open(folder, ByPassphrase(passphrase, account), clock, managed, account)


def open_with_recovery(
    folder: Path,
    words: str,
    *,
    clock: Clock | None = None,
    managed: Managed | None = None,
    log: MachineLog | None = None,
    account: UserWrap | None = None,
) -> Session:
    """Open a casebook with the twelve words of its recovery key; see ``open_vault``.

    ICT can see in the log of the machine that it was opened so; not which casebook it is.
    """
    return _without_passphrase(_open(folder, ByRecovery(words), clock, managed, account), log)


def open_with_force_key(
    folder: Path,
    identity: str,
    *,
    clock: Clock | None = None,
    managed: Managed | None = None,
    log: MachineLog | None = None,
) -> Session:
    """Open a casebook with the force's private key; see ``open_vault``, ``open_with_recovery``."""
    return _without_passphrase(_open(folder, ByForce(identity), clock, managed, None), log)


def _without_passphrase(session: Session, log: MachineLog | None) -> Session:
    (log or system_machine_log()).note(MachineEvent.OPENED_OTHERWISE)
    return session


def _open(
    folder: Path,
    secret: Secret,
    clock: Clock | None,
    managed: Managed | None,
    account: UserWrap | None,
) -> Session:
    managed = managed or Managed()
    vault = open_with(
        folder,
        secret,
        force_recipient=_force_recipient(managed.policy),
        force_required=managed.policy.recovery_recipient_required,
        bound=managed.policy.bound,
    )
    return _session(vault, clock, managed, account or system_user_wrap())


def _force_recipient(policy: Policy) -> str | None:
    """The force's public key.

    Raises:
        EnvironmentFault: policy-incomplete, one is required and none is named.
    """
    if policy.recovery_recipient_required and policy.recovery_recipient is None:
        raise EnvironmentFault(
            "Your force requires a recovery key of its own and has not said which. "
            "Ask your ICT department to set it.",
            code="policy-incomplete",
        )
    return policy.recovery_recipient


def _session(vault: OpenVault, clock: Clock | None, managed: Managed, account: UserWrap) -> Session:
    """The session, once it is noted how it was opened and what has changed about that."""
    try:
        session = _read_session(vault, clock, managed, account)
        old = by_old_passphrase(session)
        note_opened(session, Word.OLD_PASSPHRASE if old else _WORDS[vault.opened_by])
        note_changes(session)
        note_policy(session)
    except BaseException:
        # Whatever went wrong, the vault must not stay locked until the process ends.
        vault.close()
        raise
    return session


def _read_session(
    vault: OpenVault, clock: Clock | None, managed: Managed, account: UserWrap
) -> Session:
    packs = vault.store.guidance.packs()
    if not packs:
        raise EnvironmentFault(
            "The vault holds no guidance, so it is not whole. Restore the vault from a backup.",
            code="database-damaged",
        )
    pack_id, version = packs[-1]
    session = Session(
        vault=vault,
        officer=Officer.model_validate_json(vault.profile),
        clock=clock or SystemClock(),
        current_pack=PackRef(pack_id=pack_id, version=version),
        policy=managed.policy,
        policy_origins=managed.origins,
        account=account,
    )
    # Read now, on the database thread: any thread may ask for it afterwards.
    session.pack_for(session.current_pack)
    return session
