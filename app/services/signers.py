# SPDX-License-Identifier: Apache-2.0
"""Who may sign guidance for this casebook: public keys that its officer has decided to trust."""

from dataclasses import dataclass

from app.errors import UserError
from app.services.session import Session

LONGEST_OWNER = 120


@dataclass(frozen=True)
class Signer:
    """Somebody whose signature on guidance is trusted here."""

    owner: str
    public_key: str
    """64 hexadecimal digits."""


def signers(session: Session) -> tuple[Signer, ...]:
    """Everybody whose signature on guidance is trusted here."""
    return tuple(Signer(owner, public.hex()) for public, owner in trusted(session).items())


def trusted(session: Session) -> dict[bytes, str]:
    """The keys that may sign guidance here, with their owners: the force's, or the officer's."""
    decided = session.policy.pack_signers
    if decided is None:
        return dict(session.vault.store.guidance.signers())
    return {bytes.fromhex(each.public_key): each.owner for each in decided}


def set_by_force(session: Session) -> bool:
    """Whether the force has decided who may sign guidance, so that nobody else can."""
    return session.policy.pack_signers is not None


def trust_signer(session: Session, public_key: str, owner: str) -> None:
    """Trust guidance signed with this key from now on.

    Raises:
        UserError: this is no public key, nobody is named, or the force decides whom to trust.
    """
    _check_open(session)
    owner = " ".join(owner.split())
    if not owner or len(owner) > LONGEST_OWNER:
        raise UserError("Say whose key it is, in a few words.", code="signer-unnamed")
    session.vault.store.guidance.trust_signer(read_key(public_key), owner, session.clock.now())


def stop_trusting(session: Session, public_key: str) -> None:
    """Refuse guidance signed with this key from now on; what is here already stays.

    Raises:
        UserError: the force decides whom to trust.
    """
    _check_open(session)
    session.vault.store.guidance.drop_signer(read_key(public_key))


def _check_open(session: Session) -> None:
    if set_by_force(session):
        raise UserError(
            "Your force has set who may sign guidance. Ask your ICT team if a key is missing.",
            code="set-by-force",
        )


def read_key(text: str) -> bytes:
    """A public key from its hexadecimal digits; spaces do not matter.

    Raises:
        UserError: this is no public key.
    """
    digits = "".join(text.split())
    try:
        key = bytes.fromhex(digits)
    except ValueError:
        key = b""
    if len(key) != 32:
        raise UserError(
            "A public key is 64 hexadecimal digits: figures and the letters a to f.",
            code="key-unreadable",
        )
    return key
