# SPDX-License-Identifier: Apache-2.0
"""The force's slot opens with the force's key, by Casebook and by standard age, and no other."""

import base64
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from pyrage import x25519

from app.errors import CasebookError, EnvironmentFault, UserError
from app.vault import vault
from app.vault.force import fingerprint, force_slot, open_with_identity
from app.vault.header import Header, read_header
from app.vault.kdf import FLOOR
from app.vault.keys import new_data_key
from app.vault.slot_changes import recipient_of
from app.vault.slots import ForceSlot
from app.vault.unlocking import ByForce, ByRecovery, Way
from tests.app.vault.making import LABEL, PASSPHRASE, PROFILE, WORDS, keys_of, tamper

FORCE, OTHER = x25519.Identity.generate(), x25519.Identity.generate()
RECIPIENT = str(FORCE.to_public())


@pytest.fixture(scope="module")
def with_force(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault made with a slot for the force; only to read and to copy."""
    folder = tmp_path_factory.mktemp("force") / "vault"
    vault.create(
        folder,
        label=LABEL,
        profile=PROFILE,
        passphrase=PASSPHRASE,
        recovery_words=WORDS.split(),
        demo=False,
        kdf=FLOOR,
        force_recipient=RECIPIENT,
    ).close()
    return folder


def slot_of(header: Header) -> ForceSlot:
    (slot,) = (slot for slot in header.slots if isinstance(slot, ForceSlot))
    return slot


def test_the_force_s_key_opens_it_and_so_does_the_passphrase(
    with_force: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(with_force, tmp_path / "vault")
    opened = vault.open_with(folder, ByForce(str(FORCE)))
    assert (opened.opened_by, opened.profile) == (Way.FORCE, PROFILE)
    assert opened.held is not None
    opened.close()
    vault.open_with_passphrase(folder, PASSPHRASE).close()
    with pytest.raises(UserError) as caught:
        vault.open_with(folder, ByForce(str(OTHER)))
    assert caught.value.code == "wrong-force-key"
    assert fingerprint(RECIPIENT) in caught.value.sentence
    with pytest.raises(UserError) as caught:
        vault.open_with(folder, ByForce("AGE-SECRET-KEY-1SLIP"))
    assert caught.value.code == "identity-unreadable"


@pytest.mark.peer("age")
def test_standard_age_opens_the_slot(with_force: Path, tmp_path: Path) -> None:
    if shutil.which("age") is None:
        pytest.skip("age is not installed")
    header = read_header(with_force)
    identity, sealed = tmp_path / "force.txt", tmp_path / "slot.age"
    identity.write_text(f"# the force's key\n{FORCE}\n")
    sealed.write_bytes(base64.b64decode(slot_of(header).sealed))
    plain = json.loads(
        subprocess.run(
            ["age", "--decrypt", "--identity", identity, sealed], capture_output=True, check=True
        ).stdout
    )
    assert plain["vault"] == str(header.vault_id)
    data_key = bytes.fromhex(plain["data_key"])
    assert data_key == open_with_identity(slot_of(header), header.vault_id, str(FORCE))
    assert recipient_of(header.slots) == RECIPIENT


def test_older_casebooks_refuse_it_clearly_and_open_vaults_without(
    with_force: Path, folder: Path
) -> None:
    assert read_header(with_force).version == (1, 1)
    assert read_header(folder).version == (1, 0)


def test_a_force_that_is_named_later_is_let_in_and_another_takes_its_place(folder: Path) -> None:
    vault.open_with(folder, ByRecovery(WORDS), force_recipient=RECIPIENT).close()
    header = read_header(folder)
    assert (recipient_of(header.slots), header.version) == (RECIPIENT, (1, 1))
    vault.open_with(folder, ByRecovery(WORDS), force_recipient=RECIPIENT).close()
    assert read_header(folder) == header
    other = str(OTHER.to_public())
    vault.open_with(folder, ByRecovery(WORDS), force_recipient=other).close()
    assert recipient_of(read_header(folder).slots) == other
    with pytest.raises(UserError):
        vault.open_with(folder, ByForce(str(FORCE)))
    # One that is no longer named stays: the policy may only be out of reach.
    vault.open_with(folder, ByForce(str(OTHER))).close()
    assert recipient_of(read_header(folder).slots) == other
    vault.open_with_passphrase(folder, PASSPHRASE).close()


def test_without_its_slot_nothing_opens_where_it_is_required(folder: Path) -> None:
    with pytest.raises(UserError) as caught:
        vault.open_with(
            folder, ByRecovery(WORDS), force_recipient="age1" + "q" * 58, force_required=True
        )
    assert caught.value.code == "recipient-unreadable"
    vault.open_with_recovery(folder, WORDS).close()  # and its lock was let go of


def test_a_slot_of_another_vault_or_another_slot_is_refused(with_force: Path, folder: Path) -> None:
    theirs = read_header(with_force)
    ours = read_header(folder)
    with pytest.raises(EnvironmentFault) as caught:
        open_with_identity(slot_of(theirs), ours.vault_id, str(FORCE))
    assert caught.value.code == "header-damaged"
    moved = slot_of(theirs).model_copy(update={"id": ours.slots[0].id})
    with pytest.raises(EnvironmentFault):
        open_with_identity(moved, theirs.vault_id, str(FORCE))


def test_a_slot_that_somebody_else_sealed_to_the_force_opens_nothing(
    with_force: Path, tmp_path: Path
) -> None:
    """Anyone can seal to a public key; but only the true data key fits header and database."""
    folder = shutil.copytree(with_force, tmp_path / "vault")
    false = force_slot(new_data_key(), read_header(folder).vault_id, RECIPIENT)

    def plant(plain: dict[str, object]) -> None:
        slots = plain["slots"]
        assert isinstance(slots, list)
        slots[2] = json.loads(false.model_dump_json())

    tamper(folder, plant)
    with pytest.raises(EnvironmentFault) as caught:
        vault.open_with(folder, ByForce(str(FORCE)))
    assert caught.value.code == "header-altered"


def test_any_damage_to_the_sealed_key_is_seen(with_force: Path) -> None:
    header = read_header(with_force)
    slot = slot_of(header)
    whole = bytearray(base64.b64decode(slot.sealed))
    for place in range(0, len(whole), 3):
        whole[place] ^= 4
        bad = slot.model_copy(update={"sealed": base64.b64encode(whole).decode()})
        with pytest.raises(CasebookError) as caught:
            open_with_identity(bad, header.vault_id, str(FORCE))
        assert caught.value.code in {"header-damaged", "wrong-force-key"}
        whole[place] ^= 4


def test_no_key_is_in_the_header(with_force: Path) -> None:
    header = (with_force / "vault.json").read_text()
    data_key = open_with_identity(
        slot_of(read_header(with_force)), read_header(with_force).vault_id, str(FORCE)
    )
    assert data_key.hex() not in header
    assert keys_of(with_force).header.hex() not in header
    assert base64.b64encode(data_key).decode() not in header


def test_a_fingerprint_is_short_enough_to_read_out() -> None:
    # printf %s age1example | sha256sum
    assert fingerprint("age1example").split() == ["E374", "2525", "5C92", "F8D2"]
