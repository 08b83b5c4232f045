# SPDX-License-Identifier: Apache-2.0
"""Several officers with casebooks of their own, and bundles that go between them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from app.cases.kinds import ExportKind, Officer
from app.services.bundles import OpenedBundle, inspect_with_own_key
from app.services.exports import ExportRequest, gather, make
from app.services.session import Session
from app.services.vaults import KdfParameters, create_vault, new_recovery_words

OFFICER = Officer(name="Robin Example", rank="DC", number="B4471", force="Borsetshire")
SUPERVISOR = Officer(name="Sam Placeholder", rank="DI", number="B12", force="Borsetshire")
PASSPHRASE = "teapot meadow lantern copper"


@contextmanager
def casebook(folder: Path, officer: Officer) -> Iterator[Session]:
    """A new casebook of this officer."""
    words = new_recovery_words()
    session = create_vault(folder, officer, PASSPHRASE, words, demo=True, kdf=KdfParameters())
    try:
        yield session
    finally:
        session.close()


def sealed(session: Session, case_id: UUID, to: Session) -> bytes:
    """The case, sealed by one officer for another."""
    request = ExportRequest(ExportKind.BUNDLE, "A colleague", "Review", to.receiving_key)
    return make(gather(session, case_id, request)).data


def send(session: Session, case_id: UUID, to: Session) -> OpenedBundle:
    """The case, sealed by one officer for another and opened by them."""
    return inspect_with_own_key(to, sealed(session, case_id, to))
