# SPDX-License-Identifier: Apache-2.0
"""The label is read without a key, and any damage to the header is seen and does no harm."""

import json
import random
import sys
from pathlib import Path

import pytest

from app.errors import CasebookError, EnvironmentFault, UserError
from app.vault import vault
from app.vault.peek import VaultLabel, peek
from tests.app.system.processes import run_python
from tests.app.vault.making import (
    LABEL,
    PASSPHRASE,
    assert_one_clear_sentence,
    content_of,
    tamper,
)


def refusal(folder: Path) -> CasebookError:
    """The refusal to peek, which must be the refusal to open too, and touch nothing."""
    before = content_of(folder)
    with pytest.raises(CasebookError) as peeking:
        peek(folder)
    with pytest.raises(CasebookError) as opening:
        vault.open_with_passphrase(folder, PASSPHRASE)
    assert peeking.value.code == opening.value.code
    assert content_of(folder) == before
    assert_one_clear_sentence(peeking.value, folder)
    return peeking.value


def test_the_label_is_read(folder: Path) -> None:
    assert peek(folder) == VaultLabel(folder, LABEL, demo=False)


def test_an_empty_or_absent_folder_holds_no_vault(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "absent"):
        with pytest.raises(UserError) as caught:
            peek(folder)
        assert caught.value.code == "vault-missing"
    assert list(tmp_path.iterdir()) == []


def test_a_database_without_its_header_is_not_taken_for_nothing(folder: Path) -> None:
    (folder / "vault.json").unlink()
    error = refusal(folder)
    assert isinstance(error, EnvironmentFault)
    assert error.code == "header-missing"


def test_every_flipped_bit_of_a_sample_is_seen(folder: Path) -> None:
    header = folder / "vault.json"
    good = header.read_bytes()
    picked = random.Random(7)
    # Every place at least once, a random bit of it each time.
    for place in range(len(good)):
        bad = bytearray(good)
        bad[place] ^= 1 << picked.randrange(8)
        header.write_bytes(bad)
        with pytest.raises(EnvironmentFault) as caught:
            peek(folder)
        assert caught.value.code == "header-damaged"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"not JSON at all",
        b"[]",
        b"null",
        b'{"format":"casebook vault"}',
        b"\xff\xfe\x00",
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b'{"checksum":"\\ud800","format":"\\ud800"}',
        b'{"checksum":NaN}',
        b"1" * 5_000,
        b" " * (64 * 1024 + 1),
    ],
    ids=lambda content: repr(content[:20]),
)
def test_what_is_no_header_is_called_damaged(folder: Path, content: bytes) -> None:
    (folder / "vault.json").write_bytes(content)
    assert refusal(folder).code == "header-damaged"


def test_a_truncated_header_is_damaged_wherever_it_ends(folder: Path) -> None:
    header = folder / "vault.json"
    good = header.read_bytes()
    for length in range(0, len(good), 37):
        header.write_bytes(good[:length])
        with pytest.raises(EnvironmentFault) as caught:
            peek(folder)
        assert caught.value.code == "header-damaged"


def test_an_over_long_header_is_not_read(folder: Path) -> None:
    header = folder / "vault.json"
    header.write_bytes(header.read_bytes() + b" " * 64 * 1024)
    assert refusal(folder).code == "header-damaged"


def test_a_newer_major_format_is_refused(folder: Path) -> None:
    tamper(folder, lambda plain: plain.update(version=[2, 0], slots="in another form"))
    error = refusal(folder)
    assert isinstance(error, UserError)
    assert error.code == "vault-newer"


@pytest.mark.parametrize("version", [[0, 9], [1], "1.0", [True, 0], [1, -1], None, [1.0, 0]])
def test_a_version_that_never_was_is_damage(folder: Path, version: object) -> None:
    tamper(folder, lambda plain: plain.update(version=version))
    assert refusal(folder).code == "header-damaged"


@pytest.mark.parametrize("label", ["x" * 121, "two\nlines", "\x1b[31m", 7, None, "\u202eright"])
def test_a_label_unfit_to_show_is_damage(folder: Path, label: object) -> None:
    tamper(folder, lambda plain: plain.update(label=label))
    with pytest.raises(EnvironmentFault) as caught:
        peek(folder)
    assert caught.value.code == "header-damaged"


def test_a_header_that_is_a_folder_cannot_be_read(folder: Path) -> None:
    (folder / "vault.json").unlink()
    (folder / "vault.json").mkdir()
    with pytest.raises(EnvironmentFault) as caught:
        peek(folder)
    assert caught.value.code == "header-unreadable"


def test_peeking_imports_nothing_but_the_standard_library() -> None:
    script = """
import sys
import app.vault.peek
print("\\n".join(sorted({name.split(".")[0] for name in sys.modules})))
"""
    imported = set(run_python(script).split())
    assert imported - set(sys.stdlib_module_names) <= {
        "__main__",
        "app",
        "sitecustomize",
        "_distutils_hack",
    }


def test_the_header_is_plain_json_that_anyone_can_look_at(folder: Path) -> None:
    plain = json.loads((folder / "vault.json").read_text("utf-8"))
    assert plain["format"] == "casebook vault"
    assert [slot["kind"] for slot in plain["slots"]] == ["passphrase", "recovery"]
