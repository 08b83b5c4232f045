# SPDX-License-Identifier: Apache-2.0
"""Wrapping a secret for the user's own account on this machine, where the system offers that.

What is wrapped opens for this user alone, never for the machine as a whole: on Windows that is
DPAPI in user scope. A system that has no such thing gets NoUserWrap, which says so.
"""

import sys
from typing import Protocol

from app.errors import Bug, EnvironmentFault


class UserWrap(Protocol):
    """Wraps small secrets for the account that runs this process."""

    @property
    def available(self) -> bool:
        """Whether this system can do it for this account."""
        ...

    def wrap(self, secret: bytes) -> bytes:
        """The secret, wrapped: at most 1,000 bytes longer than it was.

        Raises:
            EnvironmentFault: the system refuses.
        """
        ...

    def unwrap(self, wrapped: bytes) -> bytes:
        """The secret again.

        Raises:
            EnvironmentFault: account-other, another account or machine wrapped it; or else the
                system refuses.
        """
        ...


class NoUserWrap:
    """A system that wraps nothing for an account."""

    available = False

    def wrap(self, _secret: bytes) -> bytes:
        """Not to be asked for: see ``available``.

        Raises:
            Bug: always.
        """
        raise Bug(
            "Casebook made a mistake (quote W1). Nothing was changed.", code="user-wrap-absent"
        )

    def unwrap(self, _wrapped: bytes) -> bytes:
        """Whatever was wrapped, it was elsewhere.

        Raises:
            EnvironmentFault: account-other.
        """
        raise other_account()


def other_account() -> EnvironmentFault:
    """The fault for what another account, or the same one on another machine, has wrapped."""
    return EnvironmentFault(
        "The passphrase opens this vault only in the user account in which it was set. "
        "Use the recovery key here.",
        code="account-other",
    )


def system_user_wrap() -> UserWrap:
    """What this system offers."""
    if sys.platform == "win32":
        from app.system.windows.account import DpapiWrap  # noqa: PLC0415  only there
        from app.system.windows.calls import WindowsCalls  # noqa: PLC0415

        return DpapiWrap(WindowsCalls())
    return NoUserWrap()
