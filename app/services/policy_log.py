# SPDX-License-Identifier: Apache-2.0
"""Notes when what the force has decided is other than at the last opening; not what it decided."""

import hashlib
from contextlib import suppress

from app.errors import EnvironmentFault
from app.policy.model import Policy
from app.services.auditing import Action, note
from app.services.session import Session

_NOTED = "policy.noted"


def note_policy(session: Session) -> None:
    """Note a change, if there is one. A force that has decided nothing is the beginning.

    On a full disk it is noted at the next opening: the casebook must still be readable.
    """
    store = session.vault.store
    now, begun = _mark(session.policy), _mark(Policy())
    if (store.get_setting(_NOTED) or begun) == now:
        return
    with suppress(EnvironmentFault), store.together():
        note(session, Action.POLICY_APPLIED)
        store.put_setting(_NOTED, now)


def _mark(policy: Policy) -> bytes:
    # What is set, and no defaults: a later Casebook with more settings is no other decision.
    decided = policy.model_dump_json(exclude_unset=True)
    return hashlib.sha256(decided.encode()).digest()
