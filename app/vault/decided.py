# SPDX-License-Identifier: Apache-2.0
"""What the force has decided of the key slots is seen to at an opening, while the key is at hand.

A change that cannot be made now is made at the next opening.
"""

from pathlib import Path

from app.errors import EnvironmentFault, UserError
from app.vault.slot_changes import carry_out, plan_account, plan_force
from app.vault.unlocking import ByPassphrase, Found, Secret, read_standing


def let_force_in(folder: Path, found: Found, recipient: str | None, *, required: bool) -> None:
    """See to it that there is a slot for the force's key.

    A key that the force no longer names stays: its policy may only be out of reach.

    Raises:
        EnvironmentFault: it is ``required``, and the disk refuses.
    """
    if recipient is None:
        return
    try:
        change = plan_force(read_standing(folder), found, recipient)
        if change is not None:
            carry_out(folder, change)
    except EnvironmentFault:
        if required:
            raise


def bind_as_decided(folder: Path, found: Found, secret: Secret, *, bound: bool | None) -> bool:
    """See to it that the passphrase is bound to the user's account, or free of it; 0.5 to 1 s.

    None leaves it as it is, and so does an opening without the passphrase. Whether it stands as
    it should; if not, it was not to be done now, and the passphrase opens the vault as before.
    """
    if bound is None or not isinstance(secret, ByPassphrase):
        return True
    try:
        change = plan_account(read_standing(folder), found, secret, bound=bound)
        if change is not None:
            carry_out(folder, change)
    except (EnvironmentFault, UserError):
        # The account or the disk refuses, or another process has changed the header just now: no
        # reason to keep an officer from the record.
        return False
    return True
