# SPDX-License-Identifier: Apache-2.0
"""A header altered by someone without the key opens nothing, and ruinous costs are refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import CasebookError, EnvironmentFault
from app.vault import vault
from app.vault.header import read_header
from tests.app.vault.making import (
    PASSPHRASE,
    WORDS,
    assert_one_clear_sentence,
    content_of,
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


def test_a_later_minor_version_with_unknown_parts_is_newer_not_damaged(folder: Path) -> None:
    tamper(folder, lambda plain: plain.update(version=[1, 1], policy="something new"))
    assert refusal(folder).code == "vault-newer"


def test_a_header_reads_back_as_it_was_written(folder: Path) -> None:
    first, second = read_header(folder), read_header(folder)
    assert first == second
    assert first.version == (1, 0)
    assert first.created.utcoffset() is not None
