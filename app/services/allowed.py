# SPDX-License-Identifier: Apache-2.0
"""What the force allows to leave the casebook."""

from app.errors import UserError
from app.policy.model import AllowedExport, Policy

MARKING = "OFFICIAL-SENSITIVE"
"""The protective marking where the force has set none."""


def marking_of(policy: Policy) -> str:
    """What stands at the head and the foot of every exported page."""
    return policy.marking or MARKING


def why_not_kind(policy: Policy, export: AllowedExport) -> str:
    """Why the force allows no export of a kind, whoever gets it; empty when it allows some."""
    if policy.allowed_exports is not None and export not in policy.allowed_exports:
        return "Your force does not allow this kind of export."
    return ""


def why_not(
    policy: Policy, export: AllowedExport, recipient: str | None, *, encrypted: bool = True
) -> str:
    """Why the force does not allow an export, in a sentence; empty when it does.

    ``recipient`` is the key to which it is sealed; None: it opens with a passphrase. An empty one
    is neither, and gets no further than both.
    """
    kind = why_not_kind(policy, export)
    if kind or not encrypted:
        return kind
    key, known = (recipient or "").strip().lower(), policy.allowed_recipients
    if not key and not policy.export_passphrases:
        return "Your force allows only exports that are sealed to the key of who receives them."
    if recipient is not None and known is not None and key not in known:
        return "That key is not among those to which your force allows exports."
    return ""


def check_allowed(
    policy: Policy, export: AllowedExport, recipient: str | None, *, encrypted: bool = True
) -> None:
    """Refuse an export that the force does not allow.

    Raises:
        UserError: set-by-force.
    """
    sentence = why_not(policy, export, recipient, encrypted=encrypted)
    if sentence:
        raise UserError(f"{sentence} Ask your ICT team if you need it.", code="set-by-force")
