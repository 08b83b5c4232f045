# SPDX-License-Identifier: Apache-2.0
"""The guidance tools, as an owner of guidance uses them."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)

from app.guidance.files.building import read_built
from app.services.commands import main
from app.system.paths import resource_files

SECRET = "kettle orchard compass"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The bundled pack as a folder that a test may spoil."""
    folder = tmp_path / "pack"
    for name, data in resource_files("guidance").items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def run(*arguments: object, secret: str = SECRET) -> tuple[int, list[str]]:
    said: list[str] = []

    def ask(_question: str) -> str:
        return secret

    return main(["guidance", *map(str, arguments)], said.append, ask), said


def test_check_counts_a_sound_pack(pack: Path) -> None:
    code, said = run("check", pack)
    assert code == 0 and "15 stages, 15 written" in said[-1]


def test_check_names_every_fault_with_its_file(pack: Path) -> None:
    stage = next((pack / "stages").glob("01-*.toml"))
    text = stage.read_text(encoding="utf-8")
    stage.write_text(text.replace('id = "N1"', 'id = "N999"', 1), encoding="utf-8")
    (pack / "facts.toml").write_bytes(b"[[fact]\n")
    code, said = run("check", pack)
    assert code == 1 and any("facts.toml" in line for line in said)


def test_a_built_pack_reads_back(pack: Path, tmp_path: Path) -> None:
    built = tmp_path / "pack.json"
    assert run("build", pack, built)[0] == 0
    assert read_built(built.read_bytes()).meta.id == "casebook-base"


def test_a_signed_pack_opens_with_its_owners_key_alone(pack: Path, tmp_path: Path) -> None:
    key = Ed25519PrivateKey.generate()
    pem = tmp_path / "owner.pem"
    wrapped = BestAvailableEncryption(SECRET.encode())
    pem.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, wrapped))
    signed = tmp_path / "pack.signed"
    assert run("sign", pack, pem, signed)[0] == 0
    public = key.public_key().public_bytes_raw().hex()
    assert run("open", signed, "--key", public) == (
        0,
        ["Casebook base guidance, version 2026.11.3: the signature is good."],
    )
    stranger = Ed25519PrivateKey.generate().public_key().public_bytes_raw().hex()
    code, said = run("open", signed, "--key", stranger)
    assert code == 1 and said[-1].endswith("it is signed with a key that is not trusted here.")
    assert run("open", signed, "--key", "nonsense")[0] == 2
    spoiled = bytearray(signed.read_bytes())
    spoiled[len(spoiled) // 2] ^= 1
    signed.write_bytes(spoiled)
    assert run("open", signed, "--key", public)[0] == 1


def test_a_wrong_passphrase_of_the_key_signs_nothing(pack: Path, tmp_path: Path) -> None:
    pem = tmp_path / "owner.pem"
    wrapped = BestAvailableEncryption(SECRET.encode())
    key = Ed25519PrivateKey.generate()
    pem.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, wrapped))
    code, said = run("sign", pack, pem, tmp_path / "out", secret="another")
    assert code == 2 and "passphrase" in said[0] and not (tmp_path / "out").exists()


def test_stats_count_prompts_sources_and_contexts(pack: Path) -> None:
    code, said = run("stats", pack)
    assert code == 0
    assert sum(line.startswith((" ", "1")) and line[:2].strip().isdigit() for line in said) >= 15
    assert any(line.startswith("In all") for line in said)
    assert any("Contexts: 18" in line for line in said)


def test_diff_says_in_words_what_changed(pack: Path, tmp_path: Path) -> None:
    built = tmp_path / "before.json"
    assert run("build", pack, built)[0] == 0
    stage = next((pack / "stages").glob("01-*.toml"))
    text = stage.read_text("utf-8").replace("Who made this report?", "Who told us of this?")
    stage.write_text(text, "utf-8")
    code, said = run("diff", built, pack)
    assert code == 0 and said[-1] == "1 changes."
    assert "now “Who told us of this?”" in said[0]
    assert run("diff", built, built)[1] == ["Nothing changed."]


def test_words_taken_from_a_source_are_reported(pack: Path, tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    stage = (pack / "stages" / "01-first-contact-and-recording.toml").read_text("utf-8")
    guidance = stage.split('guidance = """')[1].split('"""')[0]
    source.write_text(f"As somebody once wrote: {guidance}", "utf-8")
    code, said = run("check", pack, "--against", source)
    assert code == 0, "it is a warning"
    assert any("words in a row stand in a source too" in line for line in said)


def test_a_key_is_made_once_and_only_with_a_real_passphrase(tmp_path: Path) -> None:
    out = tmp_path / "owner.pem"
    for secret in ("short", "x" * 2000):
        assert run("key", out, secret=secret)[0] == 2 and not out.exists()
    code, said = run("key", out)
    assert code == 0 and said[-1].startswith("Made. Public key: ")
    assert b"ENCRYPTED PRIVATE KEY" in out.read_bytes()
    before = out.read_bytes()
    assert run("key", out)[0] == 2 and out.read_bytes() == before
