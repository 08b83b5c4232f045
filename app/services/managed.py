# SPDX-License-Identifier: Apache-2.0
"""What the force has decided for this machine, and where each decision comes from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.policy.fields import NONE, expected, field_named
from app.policy.model import AccountBinding, AllowedExport, PackSigner, Policy
from app.policy.reading import PolicyInvalid, Problem, read_policy
from app.policy.words import BINDINGS, EXPORTS, TITLES
from app.system.placeholders import filled_in
from app.system.policy_source import Origin, PolicyValues, read_policy_values

if TYPE_CHECKING:
    from app.services.session import Session

__all__ = ["Managed", "Origin", "Policy", "managed_in", "read_managed"]

ORIGIN_WORDS: Mapping[Origin, str] = {
    Origin.MACHINE: "for this machine",
    Origin.USER: "for you",
    Origin.FILE: "for this machine",
}


@dataclass(frozen=True)
class Managed:
    """The policy in force, and the origin of each setting that the force has made."""

    policy: Policy = field(default_factory=Policy)
    origins: Mapping[str, Origin] = field(default_factory=dict)

    def is_set(self, name: str) -> bool:
        """Whether the force has decided this field of the policy."""
        return name in self.origins

    def lines(self) -> tuple[tuple[str, str, str], ...]:
        """What is set: its title, its value and where it comes from, all in words."""
        return tuple(
            (TITLES[name], _words(getattr(self.policy, name)), ORIGIN_WORDS[self.origins[name]])
            for name in Policy.model_fields
            if name in self.origins
        )


def read_managed(source: Callable[[], PolicyValues] = read_policy_values) -> Managed:
    """The policy for this machine and user.

    Raises:
        EnvironmentFault: policy-invalid, policy-unreadable or policy-unsafe; then nothing may be
            opened or made.
    """
    found = source()
    policy = read_policy(found.values)
    if policy.backup_folder is not None and filled_in(policy.backup_folder) is None:
        # Elsewhere it may be one; here backups would go nobody knows where.
        raise PolicyInvalid((Problem("backup_folder", expected("backup_folder")),))
    named = ((field_named(given), origin) for given, origin in found.origins.items())
    return Managed(policy, {name: origin for name, origin in named if name is not None})


def managed_in(session: "Session") -> Managed:
    """What stood when a casebook was opened, which stays so until it is locked."""
    return Managed(session.policy, session.policy_origins)


def _words(value: object) -> str:
    match value:
        case bool():
            return "Yes" if value else "No"
        case tuple():
            return "; ".join(_words(each) for each in value) or NONE.capitalize()
        case AllowedExport():
            return EXPORTS[value]
        case AccountBinding():
            return BINDINGS[value]
        case PackSigner(owner=owner, public_key=key):
            return f"{owner} ({key[:8]}…)"
        case _:
            return str(value)
