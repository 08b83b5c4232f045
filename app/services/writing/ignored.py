# SPDX-License-Identifier: Apache-2.0
"""What the officer always ignores in the wording check, kept in the vault."""

from typing import Annotated, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.errors import UserError
from app.services.session import Session

MOST = 2_000
LONGEST = 200
"""Characters of a wording, or of the id of a rule."""

_SETTING = "ignored-wording"
_Short = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST)]


class IgnoredWording(NamedTuple):
    """A wording that a rule no longer flags for this officer.

    ``surface`` is in small letters, with single spaces: capitals and line ends do not matter.
    """

    rule_id: str
    surface: str


class _Kept(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    ignored: Annotated[frozenset[tuple[_Short, _Short]], Field(max_length=MOST)] = frozenset()


def ignored_as(rule_id: str, surface: str) -> IgnoredWording:
    """How a wording is kept, to compare what a rule flags with what is ignored."""
    readable = surface.encode("utf-8", "replace").decode()  # half a character cannot be kept
    return IgnoredWording(rule_id.strip(), " ".join(readable.casefold().split()))


def read_ignored(session: Session) -> frozenset[IgnoredWording]:
    """What the officer always ignores."""
    kept = session.vault.store.get_setting(_SETTING)
    pairs = _Kept.model_validate_json(kept).ignored if kept else ()
    return frozenset(IgnoredWording(*pair) for pair in pairs)


def ignore_always(session: Session, rule_id: str, surface: str) -> None:
    """Ignore a wording of a rule from now on; a second time changes nothing.

    Raises:
        UserError: the wording is empty or too long, or too many are ignored.
        EnvironmentFault: the disk refuses; nothing was kept.
    """
    wanted = ignored_as(rule_id, surface)
    if not wanted.surface or not wanted.rule_id or max(map(len, wanted)) > LONGEST:
        raise UserError(
            f"Only a wording of 1 to {LONGEST} characters can be ignored always.",
            code="ignored-not-plain",
        )
    ignored = read_ignored(session)
    if len(ignored | {wanted}) > MOST:
        raise UserError(
            f"{MOST:,} wordings are ignored already. Check some of them again first.",
            code="ignored-full",
        )
    if wanted not in ignored:
        _keep(session, ignored | {wanted})


def stop_ignoring(session: Session, rule_id: str, surface: str) -> None:
    """Flag a wording again; one that was not ignored changes nothing.

    Raises:
        EnvironmentFault: the disk refuses; the wording is still ignored.
    """
    ignored = read_ignored(session)
    wanted = ignored_as(rule_id, surface)
    if wanted in ignored:
        _keep(session, ignored - {wanted})


def _keep(session: Session, ignored: frozenset[IgnoredWording]) -> None:
    kept = _Kept(ignored=frozenset((each.rule_id, each.surface) for each in ignored))
    session.vault.store.put_setting(_SETTING, kept.model_dump_json().encode())
