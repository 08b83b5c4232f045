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
    return tuple(
        Signer(owner, public.hex())
        for public, owner in session.vault.store.guidance.signers().items()
    )


def trust_signer(session: Session, public_key: str, owner: str) -> None:
    """Trust guidance signed with this key from now on.

    Raises:
        UserError: this is no public key, or nobody is named.
    """
    owner = " ".join(owner.split())
    if not owner or len(owner) > LONGEST_OWNER:
        raise UserError("Say whose key it is, in a few words.", code="signer-unnamed")
    session.vault.store.guidance.trust_signer(read_key(public_key), owner, session.clock.now())


def stop_trusting(session: Session, public_key: str) -> None:
    """Refuse guidance signed with this key from now on; what is here already stays."""
    session.vault.store.guidance.drop_signer(read_key(public_key))


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
