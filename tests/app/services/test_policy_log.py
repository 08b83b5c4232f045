# SPDX-License-Identifier: Apache-2.0
"""The log notes that the force decided otherwise, and nothing else that changes meanwhile."""

from dataclasses import replace

from app.policy.model import Policy
from app.services.auditing import Action
from app.services.policy_log import note_policy
from app.services.session import Session
from app.vault.audit_shelf import AuditFilter


class LaterPolicy(Policy):
    """The schema of a later Casebook, which lets a force decide more."""

    something_more: bool = True


def times_noted(session: Session, policy: Policy) -> int:
    note_policy(replace(session, policy=policy))
    rows = session.vault.store.audit.rows(AuditFilter(), limit=99)
    return sum(row.action == Action.POLICY_APPLIED for row in rows)


def test_a_change_is_noted_once_and_a_new_casebook_is_none(session: Session) -> None:
    assert times_noted(session, Policy()) == 0
    assert times_noted(session, Policy(printing=False)) == 1
    assert times_noted(session, Policy(printing=False)) == 1
    assert times_noted(session, LaterPolicy(printing=False)) == 1
    assert times_noted(session, Policy(printing=True)) == 2
    assert times_noted(session, Policy()) == 3
