# SPDX-License-Identifier: Apache-2.0
"""Opening a sealed bundle: whether it is what was sent, and what it holds."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from app.cases.chain_check import check_chains
from app.cases.entry import read_entry
from app.cases.folding import CaseView, fold
from app.errors import EnvironmentFault, UserError
from app.handover.age_header import read_header
from app.handover.bundle import NAMES
from app.handover.container import unpack
from app.handover.manifest import Manifest
from app.handover.sealing import unseal
from app.handover.verify import BundleReport, Finding, verify_bundle
from app.services.session import Session
from app.services.watched import following, go_through
from app.system.reading import read_file
from app.vault.backup_copy import Watch, watch_nothing
from app.vault.signing import check_signature

__all__ = ["BundleReport", "Finding", "Manifest"]

_ZIP = b"PK\x03\x04"


@dataclass(frozen=True)
class OpenedBundle:
    """A bundle that was opened and checked; ``view`` is there only if it is sound.

    ``stored`` gives its entries as they were recorded, byte for byte, by their hashes.
    """

    report: BundleReport
    view: CaseView | None = field(repr=False)
    stored: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    sha256: str | None = None
    """Of the sealed file; None for one that was unsealed with another program."""
    by_own_key: bool = False
    """Whether it was sealed to this officer's receiving key."""
    as_casebook_writes: bool = True
    """Whether its entries are spelled so that every check of a casebook can follow them.

    They may be signed and whole without that: by a program that is not Casebook.
    """

    @property
    def sound(self) -> bool:
        """Whether every check holds."""
        return self.report.sound

    @property
    def lines(self) -> tuple[str, ...]:
        """The outcome in words, a line for each check."""
        verdict = (
            "Sound: every check holds."
            if self.sound
            else "NOT sound: do not rely on this bundle. Ask for it to be sent again."
        )
        findings = [
            f"{'good' if f.good else 'BAD '}  {f.check}: {f.found}" for f in self.report.findings
        ]
        return (*findings, verdict)


def read_bundle(path: Path) -> bytes:
    """The bytes of a bundle that somebody sent (on any thread).

    Raises:
        UserError: there is no such file, it is too large to be one, or it is a receipt.
        EnvironmentFault: it cannot be read.
    """
    data = read_file(path)
    if is_receipt(data):
        raise UserError(
            "This is a receipt, not a bundle. Open the case it is for, and add it under Review.",
            code="bundle-is-receipt",
        )
    return data


def is_receipt(data: bytes) -> bool:
    """Whether a file looks like a receipt rather than a bundle."""
    return data.lstrip()[:1] == b"{"


def inspect_bundle(data: bytes, secret: str, watch: Watch = watch_nothing) -> OpenedBundle:
    """Open a bundle in memory and check it (on any thread; may take seconds).

    ``secret`` is a passphrase or an age secret key. A bundle that was unsealed already, with
    age itself, is a ZIP and needs none. Nothing is written anywhere. ``watch`` is told how far it
    is, and may stop it.

    Raises:
        UserError: the secret does not open it, it is no bundle, or stopped.
        EnvironmentFault: it is damaged or cut short.
    """
    sealed = needs_secret(data)
    plain = unseal(data, secret) if sealed else data
    digest = hashlib.sha256(data).hexdigest() if sealed else None
    report = verify_bundle(plain, check_signature, following(watch, 0.1, 0.7))
    if not report.sound or report.manifest is None:
        return OpenedBundle(report, None, sha256=digest)
    view, stored = _read(plain, watch)
    keys = {each.key_id: bytes.fromhex(each.public_key) for each in report.manifest.authors}
    followed = check_chains(stored.values(), keys, check_signature)
    return OpenedBundle(report, view, stored, digest, as_casebook_writes=followed.sound)


def inspect_with_own_key(
    session: Session, data: bytes, watch: Watch = watch_nothing
) -> OpenedBundle:
    """As ``inspect_bundle``, with the officer's own receiving key (on any thread)."""
    opened = inspect_bundle(data, session.vault.receiving.secret(), watch)
    return replace(opened, by_own_key=opened.sha256 is not None)


def needs_secret(data: bytes) -> bool:
    """Whether the bundle is still sealed."""
    return not data.startswith(_ZIP)


def check_sealed(data: bytes) -> None:
    """Make sure that a file is sealed as a bundle is, before anybody is asked for a secret.

    Raises:
        UserError: it is no such file, or takes more work to open than a stranger may ask for.
        EnvironmentFault: it is damaged or cut short.
    """
    read_header(data)


def _read(plain: bytes, watch: Watch) -> tuple[CaseView | None, Mapping[str, bytes]]:
    """The case in a sound bundle, and its entries as stored by their hashes."""
    try:
        lines = unpack(plain, NAMES)["record.jsonl"].splitlines()
        entries = [read_entry(line) for line in go_through(lines, watch, 0.7, 0.95)]
        stored = {entry.hash: line for entry, line in zip(entries, lines, strict=True)}
        return fold(entries), MappingProxyType(stored)
    except EnvironmentFault:
        # A sound record of a later version can be verified, though this one cannot show it.
        return None, {}
