# SPDX-License-Identifier: Apache-2.0
"""Making the demonstration anew removes an earlier one and nothing else."""

from pathlib import Path

from app.services.demo import remove_demo
from app.services.vaults import KdfParameters, create_vault, new_recovery_words
from tests.app.services.conftest import OFFICER, PASSPHRASE


def test_only_a_demonstration_is_removed_and_only_its_own_files(tmp_path: Path) -> None:
    for demo in (True, False):
        folder = tmp_path / str(demo)
        create_vault(
            folder, OFFICER, PASSPHRASE, new_recovery_words(), demo=demo, kdf=KdfParameters()
        ).close()
        (folder / "summary.pdf").write_bytes(b"an export somebody saved here")
        remove_demo(folder)
        assert (folder / "summary.pdf").exists()
        assert (folder / "vault.json").exists() is not demo
        assert (folder / "casebook.db").exists() is not demo
    remove_demo(tmp_path / "nowhere")
