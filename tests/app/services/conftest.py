# SPDX-License-Identifier: Apache-2.0
"""A real casebook to work in: one vault for a test module, because passphrases are slow."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cases.kinds import Officer
from app.services.session import Session
from app.services.vaults import KdfParameters, create_vault, new_recovery_words

OFFICER = Officer(name="Robin Example", rank="DC", number="B4471", force="Borsetshire")
PASSPHRASE = "teapot meadow lantern copper"


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """An open casebook without cases."""
    folder: Path = tmp_path_factory.mktemp("casebook") / "vault"
    opened = create_vault(
        folder, OFFICER, PASSPHRASE, new_recovery_words(), demo=True, kdf=KdfParameters()
    )
    yield opened
    opened.close()
