# SPDX-License-Identifier: Apache-2.0
"""Makes and opens a casebook; everything heavy is imported here, after the page is painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.startup import VaultLabel, describe_vault

if TYPE_CHECKING:
    from app.services.managed import Managed
    from app.services.secrets import UserWrap
    from app.services.session import Session
    from app.services.vaults import Verdict


@dataclass(frozen=True)
class OfficerDetails:
    """Who the officer is, as typed."""

    name: str
    rank: str
    number: str
    force: str


@dataclass(frozen=True)
class NewVault:
    """Everything a new casebook is made from."""

    folder: Path
    officer: OfficerDetails
    passphrase: str
    words: tuple[str, ...]

    def __repr__(self) -> str:
        """No secret in a trace."""
        return "NewVault(...)"


@dataclass(frozen=True)
class Unlocked:
    """A casebook was opened from ``folder``."""

    session: "Session"
    folder: Path
    asked: float
    """When the officer asked for it, as ``time.monotonic`` says: they may be gone by now."""


@dataclass(frozen=True)
class Decided:
    """What the force has decided about a new casebook's secrets."""

    fingerprint: str
    """Of the force's own key, which will open the casebook too; empty: none will."""
    printing: bool
    """Whether the words may be sent to a printer."""
    bound: bool = False
    """Whether a passphrase will open a casebook only in the account of this user."""


class Opening:
    """What the unlock page and the first run ask of the services. All but ``describe`` is slow.

    Whatever opens or makes a casebook reads the force's policy first, and raises when that cannot
    be followed: there is no way round it.
    """

    def __init__(
        self,
        managed: "Callable[[], Managed] | None" = None,
        account: "UserWrap | None" = None,
    ) -> None:
        """``managed`` reads the policy; ``account`` binds to the user's. None: this machine's."""
        self._read = managed
        self._account = account

    def describe(self, folder: Path) -> VaultLabel:
        """What can be said of a vault without opening it; raises as ``describe_vault`` does."""
        return describe_vault(folder)

    def managed(self) -> "Managed":
        """What the force has decided, as it stands now; raises as ``read_managed`` does."""
        from app.services.managed import read_managed  # noqa: PLC0415

        return (self._read or read_managed)()

    def decided(self) -> Decided:
        """What the force has decided about a recovery key, and about the passphrase's account."""
        from app.services.secrets import can_bind, fingerprint  # noqa: PLC0415

        policy = self.managed().policy
        recipient = policy.recovery_recipient
        return Decided(
            fingerprint(recipient) if recipient else "",
            policy.printing,
            bool(policy.bound) and can_bind(self._account),
        )

    def warm_up(self) -> None:
        """Import what opening a casebook needs, while the officer types."""
        import ui.desk  # noqa: F401, PLC0415
        from ui.collecting import spare_what_is_there  # noqa: PLC0415

        spare_what_is_there()

    def with_passphrase(self, folder: Path, passphrase: str) -> "Session":
        """Open a casebook; raises as ``open_vault`` does."""
        from app.services.vaults import open_vault  # noqa: PLC0415

        return _with_guidance(
            open_vault(folder, passphrase, managed=self.managed(), account=self._account)
        )

    def with_recovery(self, folder: Path, words: str) -> "Session":
        """Open a casebook with its recovery key; raises as ``open_with_recovery`` does."""
        from app.services.vaults import open_with_recovery  # noqa: PLC0415

        return _with_guidance(
            open_with_recovery(folder, words, managed=self.managed(), account=self._account)
        )

    def judge(self, passphrase: str, officer: OfficerDetails) -> "Verdict":
        """How good a passphrase is for this officer and force."""
        from app.services.vaults import Officer, judge_passphrase  # noqa: PLC0415

        return judge_passphrase(passphrase, Officer(**vars(officer)), self.managed().policy)

    def asked(self) -> str:
        """What the force asks of a passphrase, in a sentence; empty when it asks nothing."""
        from app.services.vaults import passphrase_rules  # noqa: PLC0415

        return passphrase_rules(self.managed().policy)

    def suggest(self) -> str:
        """A passphrase of random words, as many as the force asks for."""
        from app.services.vaults import suggest_passphrase  # noqa: PLC0415

        return suggest_passphrase(self.managed().policy)

    def recovery_words(self) -> tuple[str, ...]:
        """The twelve words of a new recovery key."""
        from app.services.vaults import new_recovery_words  # noqa: PLC0415

        return new_recovery_words()

    def check_words(
        self, words: Sequence[str], positions: Sequence[int], typed: Sequence[str]
    ) -> bool:
        """Whether the typed words are those at the positions (from 1)."""
        from app.services.vaults import check_recovery_part  # noqa: PLC0415

        return check_recovery_part(words, positions, typed)

    def create(self, new: NewVault) -> "Session":
        """Make a casebook; raises as ``create_vault`` does."""
        from app.services.vaults import Officer, create_vault  # noqa: PLC0415

        return _with_guidance(
            create_vault(
                new.folder,
                Officer(**vars(new.officer)),
                new.passphrase,
                new.words,
                managed=self.managed(),
                account=self._account,
            )
        )


def _with_guidance(session: "Session") -> "Session":
    """Read the guidance while on the database thread; from then on any thread may ask for it."""
    session.pack  # noqa: B018  reading it is the point
    return session
