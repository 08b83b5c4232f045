# SPDX-License-Identifier: Apache-2.0
"""One finished vault for all tests, and fresh copies of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.vault import vault
from app.vault.store import Store, build_store
from tests.app.cases.making import Author
from tests.app.vault.making import AT, OFFICER, WORDS, MadeVault, make_vault


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    """Made once: each making costs a derivation. Tests never open this one, but copies."""
    folder = tmp_path_factory.mktemp("made") / "vault"
    make_vault(folder).close()
    return MadeVault(folder)


@pytest.fixture
def folder(made: MadeVault, tmp_path: Path) -> Path:
    """The folder of a fresh vault, closed."""
    return made.copy(tmp_path / "vault")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store under a known key, without the cost of a passphrase."""
    built = build_store(tmp_path / "casebook.db", bytes(32), OFFICER, AT)
    yield built
    built.close()


@pytest.fixture
def opened(folder: Path) -> Iterator[vault.OpenVault]:
    """An open vault with a case of five entries."""
    here = vault.open_with_recovery(folder, WORDS)
    author = Author()
    author.open_case()
    for number in range(4):
        author.note(f"Line {number} of the note.")
    for entry in author.entries:
        here.store.append(entry.to_json(), entry)
    yield here
    here.close()
