# SPDX-License-Identifier: Apache-2.0
"""What can be told of a vault without its key, fast: the unlock page needs nothing else.

Standard library only. The rules here hold for every version of the format, for ever: the header
is a JSON object of at most 64 KiB with ``format``, ``version`` [major, minor] and ``checksum``,
the SHA-256 of the canonical JSON of all the rest. The checksum has no key: it tells damage by
accident, not by intent.
"""

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.errors import CasebookError, EnvironmentFault, UserError

HEADER = "vault.json"
KEPT = "vault.json.before"
"""The header as it was before the passphrase last changed, until the new one has opened the vault
once. It stands in for a header that is damaged."""
UNFINISHED = "vault.json.unfinished"
"""Stands in the folder while a vault is being made; renaming it to HEADER finishes the vault."""
DATABASE = "casebook.db"
FORMER = "casebook-before-update.db"
"""The database as it was before its form last changed."""
ATTACHMENTS = "attachments.db"
"""The database of the files kept with cases, from when the first of them came in."""
SEARCH = "search.db"
"""The index of all entries' words: in no backup, and made anew where it is missing."""
ASIDE = "-aside-"
"""Ends the name of a log that was not of the database beside it, before a number."""
BACKUP = "backup.json"
"""Stands in the folder of a backup, which must not be worked in."""
FORMAT = "casebook vault"
MAJOR, MINOR = 1, 1
"""The newest form that this version reads. Minor 1 has slots for the force and for an account."""
LABEL_LENGTH = 120

_SIZE_LIMIT = 64 * 1024


class HeaderState(StrEnum):
    """How the headers in a vault's folder stand."""

    SETTLED = "settled"
    """There is one, and it is sound."""
    CHANGED = "changed"
    """The passphrase was changed, and the new one has not opened the vault yet: both open it."""
    FALLEN_BACK = "fallen back"
    """The header is damaged or missing, and the one before it stands in."""


@dataclass(frozen=True)
class VaultLabel:
    """Where a vault is and what its unlock page says."""

    folder: Path
    label: str
    demo: bool
    state: HeaderState = HeaderState.SETTLED


def peek(folder: Path) -> VaultLabel:
    """The label of the vault in a folder.

    Raises:
        UserError: vault-missing, there is none here; vault-newer, a later Casebook made it;
            is-backup.
        EnvironmentFault: header-damaged; header-missing, only the database is there;
            header-unreadable, the system does not let us read it.
    """
    refuse_backup(folder)
    kept = _read_kept(folder)
    try:
        plain = read_plain(folder)
        same = kept is None or _passphrase_of(kept) == _passphrase_of(plain)
        state = HeaderState.SETTLED if same else HeaderState.CHANGED
    except EnvironmentFault as fault:
        if kept is None or not may_fall_back(fault):
            raise
        plain, state = kept, HeaderState.FALLEN_BACK
    label, demo = plain.get("label"), plain.get("demo")
    if not (isinstance(label, str) and isinstance(demo, bool)):
        raise damaged()
    if len(label) > LABEL_LENGTH or not label.isprintable():
        raise damaged()
    return VaultLabel(folder, label, demo, state)


def refuse_backup(folder: Path) -> None:
    """Make sure that a folder is not that of a backup: what was recorded in it would be lost.

    Raises:
        UserError: is-backup.
    """
    if (folder / BACKUP).is_file():
        raise UserError(
            "This is a backup, so it was not opened. Choose Restore from a backup: it makes a "
            "casebook of it.",
            code="is-backup",
        )


def may_fall_back(fault: EnvironmentFault) -> bool:
    """Whether the header kept beside it may stand in for one that has this fault."""
    return fault.code in {"header-damaged", "header-missing"}


def read_plain(folder: Path, name: str = HEADER) -> dict[str, object]:
    """The header's values without the checksum, once size, form, checksum and version hold.

    Raises:
        As peek does.
    """
    plain = _parse(_read(folder, name))
    claimed = plain.pop("checksum", None)
    try:
        good = claimed == checksum(plain)
    except (ValueError, RecursionError):
        raise damaged() from None
    if not good or plain.get("format") != FORMAT:
        raise damaged()
    _check_version(plain.get("version"))
    return plain


def canonical(plain: dict[str, object]) -> bytes:
    """The one spelling of a header's values: JSON, keys sorted, no spaces, UTF-8.

    Raises:
        ValueError: a value has no such spelling (a broken character, infinity).
    """
    return json.dumps(
        plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def checksum(plain: dict[str, object]) -> str:
    """The checksum over all of a header's values but itself.

    Raises:
        ValueError: as canonical does.
    """
    return hashlib.sha256(canonical(plain)).hexdigest()


def damaged() -> EnvironmentFault:
    """The fault for a header that is not as it was written."""
    return EnvironmentFault(
        "The vault's header, vault.json, is damaged. Nothing recorded is lost: "
        "put vault.json back from a backup.",
        code="header-damaged",
    )


def newer() -> UserError:
    """The refusal of a vault from the future."""
    return UserError(
        "A newer version of Casebook made this vault. Update Casebook to open it.",
        code="vault-newer",
    )


def _read_kept(folder: Path) -> dict[str, object] | None:
    try:
        return read_plain(folder, KEPT)
    except CasebookError:
        # It is there only for a while, and one that is not sound is as good as none.
        return None


def _passphrase_of(plain: dict[str, object]) -> object:
    """What tells one passphrase from another: the id of its slot.

    It stays when the same passphrase is bound to the user's account, or is freed of it: then
    there is nothing to say to whoever types it.
    """
    slots = plain.get("slots")
    found = slots if isinstance(slots, list) else []
    slot = next(
        (each for each in found if isinstance(each, dict) and each.get("kind") == "passphrase"), {}
    )
    return slot.get("id")


def _read(folder: Path, name: str) -> bytes:
    try:
        with (folder / name).open("rb") as file:
            data = file.read(_SIZE_LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise _missing(folder) from None
    except OSError:
        raise EnvironmentFault(
            "The vault's header, vault.json, cannot be read. Check that the disk is connected "
            "and that you may open the folder.",
            code="header-unreadable",
        ) from None
    if len(data) > _SIZE_LIMIT:
        raise damaged()
    return data


def _missing(folder: Path) -> UserError | EnvironmentFault:
    if (folder / DATABASE).exists() and not (folder / UNFINISHED).exists():
        return EnvironmentFault(
            "The vault's header, vault.json, is missing. Nothing recorded is lost: "
            "put vault.json back from a backup.",
            code="header-missing",
        )
    return UserError(
        "There is no vault in this folder. Choose the folder of a vault, or create a new one.",
        code="vault-missing",
    )


def _parse(data: bytes) -> dict[str, object]:
    try:
        plain = json.loads(data.decode())
    except (ValueError, RecursionError):
        raise damaged() from None
    if not isinstance(plain, dict):
        raise damaged()
    return plain


def _check_version(version: object) -> None:
    if not (isinstance(version, list) and len(version) == 2):
        raise damaged()
    if any(type(part) is not int or part < 0 for part in version):
        raise damaged()
    if version[0] > MAJOR:
        raise newer()
    if version[0] < MAJOR:
        raise damaged()
