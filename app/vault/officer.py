# SPDX-License-Identifier: Apache-2.0
"""The officer's own keys at rest: wrapped once more inside the encrypted database."""

from uuid import UUID

from app.errors import EnvironmentFault
from app.system.hardening import wipe
from app.vault.keys import SubKeys, unwrap, wrap
from app.vault.peek import canonical
from app.vault.receiving import ReceivingKey
from app.vault.signing import OfficerKey
from app.vault.store import OfficerRow


def wrap_officer(
    profile: bytes,
    signing: OfficerKey,
    receiving: ReceivingKey,
    keys: SubKeys,
    vault_id: UUID,
) -> OfficerRow:
    """The row to store: public halves as they are, private ones encrypted for this vault."""
    return OfficerRow(
        profile=profile,
        public_key=signing.public,
        recipient=receiving.recipient,
        signing_wrapped=wrap(keys.officer, signing.to_raw(), _binding(vault_id, "signing")),
        receiving_wrapped=wrap(
            keys.officer, receiving.secret().encode(), _binding(vault_id, "receiving")
        ),
    )


def unwrap_officer(
    row: OfficerRow, keys: SubKeys, vault_id: UUID
) -> tuple[OfficerKey, ReceivingKey]:
    """The officer's private keys.

    Raises:
        EnvironmentFault: database-damaged, or the row is from another vault.
    """
    spoilt = EnvironmentFault(
        "The officer's keys in the vault are damaged. Restore the vault from a backup.",
        code="database-damaged",
    )
    signing = unwrap(keys.officer, row.signing_wrapped, _binding(vault_id, "signing"), spoilt)
    secret = unwrap(keys.officer, row.receiving_wrapped, _binding(vault_id, "receiving"), spoilt)
    try:
        return OfficerKey(signing), ReceivingKey(secret.decode())
    finally:
        wipe(signing)
        wipe(secret)


def _binding(vault_id: UUID, use: str) -> bytes:
    """What a wrapped officer's key is bound to."""
    return canonical({"use": f"casebook v1 officer {use}", "vault": str(vault_id)})
