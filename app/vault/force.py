# SPDX-License-Identifier: Apache-2.0
"""The force's slot: the data key in an age file, sealed to the force's public key.

The slot's ``sealed`` is that file in base64, so that standard ``age`` opens it. What it holds is
JSON that names the vault and the slot it belongs to, and the data key in hexadecimal.
"""

import base64
import binascii
import hashlib
import json
from uuid import UUID, uuid4

import pyrage
from pyrage import x25519

from app.errors import UserError
from app.vault.keys import KEY_BYTES
from app.vault.peek import canonical, damaged
from app.vault.slots import ForceSlot, slot_binding

_DATA_KEY = "data_key"


def force_slot(data_key: bytes, vault_id: UUID, recipient: str) -> ForceSlot:
    """Seal the data key to an age X25519 public key (age1...).

    Raises:
        UserError: recipient-unreadable.
    """
    slot_id = uuid4()
    content = json.loads(slot_binding(vault_id, "force", slot_id))
    content[_DATA_KEY] = data_key.hex()
    try:
        key = x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError:
        raise UserError(
            "The recovery key that your force has set cannot be read. Ask your ICT department "
            "to correct it.",
            code="recipient-unreadable",
        ) from None
    sealed = base64.b64encode(pyrage.encrypt(canonical(content), [key])).decode()
    return ForceSlot(id=slot_id, recipient=recipient, sealed=sealed)


def open_with_identity(slot: ForceSlot, vault_id: UUID, identity: str) -> bytes:
    """The data key, with the private key (AGE-SECRET-KEY-1...).

    Raises:
        UserError: identity-unreadable or wrong-force-key.
        EnvironmentFault: header-damaged, also when it was sealed for another vault or slot.
    """
    try:
        key = x25519.Identity.from_str(identity.strip().upper())
    except pyrage.IdentityError:
        raise UserError(
            "That identity has a slip in it. Copy all 74 characters of it.",
            code="identity-unreadable",
        ) from None
    try:
        content = json.loads(pyrage.decrypt(base64.b64decode(slot.sealed, validate=True), [key]))
        data_key = bytes.fromhex(content.pop(_DATA_KEY))
        good = canonical(content) == slot_binding(vault_id, slot.kind, slot.id)
    except pyrage.DecryptError as fault:
        # The reason is given in words alone; the tests pin them.
        if str(fault) == "No matching keys found":
            raise UserError(
                "That key does not open this vault: it was sealed to the one with the "
                f"fingerprint {fingerprint(slot.recipient)}.",
                code="wrong-force-key",
            ) from None
        raise damaged() from None
    except (binascii.Error, ValueError, AttributeError, LookupError, TypeError):
        raise damaged() from None
    if not good or len(data_key) != KEY_BYTES:
        raise damaged()
    return data_key


def fingerprint(recipient: str) -> str:
    """Sixteen digits to compare a public key by: the start of its SHA-256, in groups of four."""
    digits = hashlib.sha256(recipient.encode()).hexdigest()[:16].upper()
    # Spaces at which no line is broken.
    return "\u00a0".join(digits[start : start + 4] for start in range(0, 16, 4))
