# SPDX-License-Identifier: Apache-2.0
"""Makes and opens a casebook; everything heavy is imported here, after the page is painted."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.startup import VaultLabel, describe_vault

if TYPE_CHECKING:
    from app.policy.model import Policy
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


class Opening:
    """What the unlock page and the first run ask of the services. All but ``describe`` is slow."""

    def describe(self, folder: Path) -> VaultLabel:
        """What can be said of a vault without opening it; raises as ``describe_vault`` does."""
        return describe_vault(folder)

    def policy(self) -> "Policy":
        """What the force has decided: the defaults, until it is read from the system."""
        from app.policy.model import Policy  # noqa: PLC0415

        return Policy()

    def force_key(self) -> str:
        """The fingerprint of the force's key that will open a new casebook; empty: none will."""
        from app.services.secrets import fingerprint  # noqa: PLC0415

        recipient = self.policy().recovery_recipient
        return fingerprint(recipient) if recipient else ""

    def warm_up(self) -> None:
        """Import what opening a casebook needs, while the officer types."""
        import ui.desk  # noqa: F401, PLC0415
        from ui.collecting import spare_what_is_there  # noqa: PLC0415

        spare_what_is_there()

    def with_passphrase(self, folder: Path, passphrase: str) -> "Session":
        """Open a casebook; raises as ``open_vault`` does."""
        from app.services.vaults import open_vault  # noqa: PLC0415

        return _with_guidance(open_vault(folder, passphrase, policy=self.policy()))

    def with_recovery(self, folder: Path, words: str) -> "Session":
        """Open a casebook with its recovery key; raises as ``open_with_recovery`` does."""
        from app.services.vaults import open_with_recovery  # noqa: PLC0415

        return _with_guidance(open_with_recovery(folder, words, policy=self.policy()))

    def judge(self, passphrase: str, officer: OfficerDetails) -> "Verdict":
        """How good a passphrase is for this officer."""
        from app.services.vaults import Officer, judge_passphrase  # noqa: PLC0415

        return judge_passphrase(passphrase, Officer(**vars(officer)))

    def suggest(self) -> str:
        """A passphrase of random words."""
        from app.services.vaults import suggest_passphrase  # noqa: PLC0415

        return suggest_passphrase()

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

        officer = Officer(**vars(new.officer))
        return _with_guidance(
            create_vault(new.folder, officer, new.passphrase, new.words, policy=self.policy())
        )


def _with_guidance(session: "Session") -> "Session":
    """Read the guidance while on the database thread; from then on any thread may ask for it."""
    session.pack  # noqa: B018  reading it is the point
    return session
