# SPDX-License-Identifier: Apache-2.0
"""A header altered by someone without the key opens nothing, and ruinous costs are refused."""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import CasebookError, EnvironmentFault
from app.vault import vault
from app.vault.header import read_header
from app.vault.peek import HEADER, canonical, checksum
from tests.app.vault.making import (
    PASSPHRASE,
    WORDS,
    assert_one_clear_sentence,
    content_of,
    make_vault,
    tamper,
)

Plain = dict[str, object]


def slot_of(plain: Plain, number: int) -> Plain:
    slots = plain["slots"]
    assert isinstance(slots, list)
    slot = slots[number]
    assert isinstance(slot, dict)
    return slot


def kdf_of(plain: Plain) -> Plain:
    kdf = slot_of(plain, 0)["kdf"]
    assert isinstance(kdf, dict)
    return kdf


def refusal(folder: Path) -> CasebookError:
    before = content_of(folder)
    with pytest.raises(CasebookError) as caught:
        vault.open_with_passphrase(folder, PASSPHRASE)
    left = content_of(folder)
    left.pop("casebook.lock", None)
    before.pop("casebook.lock", None)
    assert left == before
    assert_one_clear_sentence(caught.value, folder)
    return caught.value


@pytest.mark.parametrize(
    "change",
    [
        lambda plain: plain.update(label="DS 1 Somebody"),
        lambda plain: plain.update(demo=True),
        lambda plain: plain.update(created="2020-01-01T00:00:00Z"),
        lambda plain: plain.update(version=[1, 1]),
        lambda plain: plain.update(mac="0" * 64),
        lambda plain: slot_of(plain, 1).update(salt="0" * 32),
        lambda plain: plain.update(slots=[slot_of(plain, 0)]),
    ],
    ids=["label", "demo", "created", "minor version", "mac", "other slot", "slot dropped"],
)
def test_an_alteration_with_a_matching_checksum_is_seen(
    folder: Path, change: Callable[[Plain], None]
) -> None:
    tamper(folder, change)
    error = refusal(folder)
    assert isinstance(error, EnvironmentFault)
    assert error.code == "header-altered"


def test_a_slot_cannot_be_moved_to_another_vault_id(folder: Path) -> None:
    tamper(folder, lambda plain: plain.update(vault_id="00000000-0000-4000-8000-000000000000"))
    assert refusal(folder).code == "wrong-passphrase"
    with pytest.raises(CasebookError) as caught:
        vault.open_with_recovery(folder, WORDS)
    assert caught.value.code == "wrong-recovery-key"


@pytest.mark.parametrize(
    "change",
    [
        lambda plain: kdf_of(plain).update(memory_kib=1024),
        lambda plain: kdf_of(plain).update(memory_kib=64 * 1024 * 1024),
        lambda plain: kdf_of(plain).update(passes=1),
        lambda plain: kdf_of(plain).update(passes=1000),
        lambda plain: kdf_of(plain).update(lanes=0),
        lambda plain: kdf_of(plain).update(lanes=64),
        lambda plain: kdf_of(plain).update(passes=3.0),
        lambda plain: kdf_of(plain).update(more=1),
        lambda plain: plain.update(slots=[]),
        lambda plain: plain.update(slots=[slot_of(plain, 0)] * 9),
        lambda plain: plain.update(extra="field"),
        lambda plain: plain.update(created="yesterday"),
        lambda plain: slot_of(plain, 0).update(kind="backdoor"),
        lambda plain: slot_of(plain, 0).update(wrapped="00"),
        lambda plain: slot_of(plain, 0).update(salt="Z" * 32),
    ],
)
def test_values_outside_the_format_are_refused_before_any_cost(
    folder: Path, change: Callable[[Plain], None]
) -> None:
    tamper(folder, change)
    assert refusal(folder).code == "header-damaged"


def test_no_changed_byte_with_its_checksum_put_right_opens_anything(folder: Path) -> None:
    """Damage that the checksum cannot tell is told by the keys; the words need no slow key."""
    good = json.loads((folder / HEADER).read_bytes())
    del good["checksum"]
    whole, picked, tried = canonical(good).decode(), random.Random(3), 0
    for place in picked.sample(range(len(whole)), 250):
        other = picked.choice('0123456789abcdef" ,z'.replace(whole[place], ""))
        try:
            plain = json.loads(whole[:place] + other + whole[place + 1 :])
        except ValueError:
            continue
        if not isinstance(plain, dict) or plain == good:
            continue
        (folder / HEADER).write_bytes(canonical(plain | {"checksum": checksum(plain)}))
        with pytest.raises(CasebookError) as caught:
            vault.open_with_recovery(folder, WORDS)
        assert_one_clear_sentence(caught.value, folder)
        tried += 1
    assert tried > 100


def test_slots_reordered_or_swapped_between_vaults_are_refused(
    folder: Path, tmp_path: Path
) -> None:
    make_vault(tmp_path / "other").close()
    theirs = json.loads((tmp_path / "other" / HEADER).read_bytes())
    whole = (folder / HEADER).read_bytes()
    tamper(folder, lambda plain: plain.update(slots=[slot_of(plain, 1), slot_of(plain, 0)]))
    assert refusal(folder).code == "header-altered"
    for slots, code in (
        ([theirs["slots"][0], json.loads(whole)["slots"][1]], "wrong-passphrase"),
        ([json.loads(whole)["slots"][0], theirs["slots"][1]], "header-altered"),
    ):
        (folder / HEADER).write_bytes(whole)
        tamper(folder, lambda plain, slots=slots: plain.update(slots=slots))  # type: ignore[misc]
        assert refusal(folder).code == code


def test_a_later_minor_version_with_unknown_parts_is_newer_not_damaged(folder: Path) -> None:
    tamper(folder, lambda plain: plain.update(version=[1, 2], policy="something new"))
    assert refusal(folder).code == "vault-newer"


def test_a_header_reads_back_as_it_was_written(folder: Path) -> None:
    first, second = read_header(folder), read_header(folder)
    assert first == second
    assert first.version == (1, 0)
    assert first.created.utcoffset() is not None
