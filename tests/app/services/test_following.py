# SPDX-License-Identifier: Apache-2.0
"""Whatever opens or makes a casebook follows the force's policy, or does nothing without it."""

import argparse
from pathlib import Path

import pytest
from pyrage import x25519

from app.errors import EnvironmentFault, UserError
from app.services import vault_commands
from app.services.demo import make_demo
from app.services.managed import Managed, Origin, Policy, managed_in, read_managed
from app.services.secrets import prepare_passphrase, what_opens
from app.services.vaults import KdfParameters, create_vault, open_vault, open_with_recovery
from app.system.policy_source import PolicyValues
from tests.app.services.conftest import OFFICER, PASSPHRASE

NEW = "walnut ferry cushion pebble"
WORDS = ("abandon",) * 11 + ("about",)
CHEAP = KdfParameters()
FORCE = x25519.Identity.generate()
DECIDED = {
    "passphrase_words": 5,
    "marking": "OFFICIAL",
    "recovery_recipient": str(FORCE.to_public()),
}
MANAGED = Managed(Policy.model_validate(DECIDED), dict.fromkeys(DECIDED, Origin.FILE))


def refused() -> Managed:
    """A policy with a name that is not known."""
    return read_managed(lambda: PolicyValues({"Unknown": 1}, {"Unknown": Origin.MACHINE}))


def test_every_way_in_gives_the_session_the_policy_and_where_it_comes_from(tmp_path: Path) -> None:
    create_vault(tmp_path / "v", OFFICER, PASSPHRASE, WORDS, kdf=CHEAP).close()
    session = open_vault(tmp_path / "v", PASSPHRASE, managed=MANAGED)
    assert managed_in(session) == MANAGED
    session.close()
    session = open_with_recovery(tmp_path / "v", " ".join(WORDS), managed=MANAGED)
    assert managed_in(session) == MANAGED
    session.close()


def test_a_passphrase_that_falls_short_of_the_force_is_neither_made_nor_changed_to(
    tmp_path: Path,
) -> None:
    with pytest.raises(UserError) as caught:
        create_vault(tmp_path / "v", OFFICER, NEW, WORDS, kdf=CHEAP, managed=MANAGED)
    assert "at least 5 different words" in caught.value.sentence
    assert not (tmp_path / "v").exists()
    create_vault(tmp_path / "v", OFFICER, NEW, WORDS, kdf=CHEAP).close()
    session = open_vault(tmp_path / "v", NEW, managed=MANAGED)  # what is in use stays in use
    with pytest.raises(UserError) as caught:
        prepare_passphrase(session, NEW, PASSPHRASE, kdf=CHEAP)
    assert caught.value.code == "passphrase-weak"
    prepare_passphrase(session, NEW, f"{NEW} anchor", kdf=CHEAP)
    session.close()


def test_the_demonstration_follows_all_but_the_rules_for_passphrases(tmp_path: Path) -> None:
    session = make_demo(tmp_path / "demo", MANAGED)
    assert managed_in(session) == MANAGED and session.demo
    session.close()
    assert what_opens(tmp_path / "demo").force is not None


def command(managed: Managed | None, *arguments: str, typed: str = NEW) -> list[str]:
    """What a command below ``vault`` says; None: the policy cannot be followed."""
    said: list[str] = []
    parser = argparse.ArgumentParser()
    vault_commands.add_vault_commands(parser, refused if managed is None else lambda: managed)
    chosen = parser.parse_args(arguments, argparse.Namespace(ask=lambda _question: typed))
    chosen.run(chosen, said.append)
    return said


def test_the_commands_that_open_a_vault_do_nothing_without_it(tmp_path: Path) -> None:
    folder, identity = tmp_path / "v", tmp_path / "force.txt"
    identity.write_text(f"{FORCE}\n")
    words = f"{NEW} anchor"
    create_vault(folder, OFFICER, words, WORDS, kdf=CHEAP, managed=MANAGED).close()
    recover = ("recover", "--vault", str(folder), "--identity", str(identity))
    salvage = ("salvage", "--vault", str(folder), "--to", str(tmp_path / "new"))
    for arguments in (recover, salvage):
        with pytest.raises(EnvironmentFault) as caught:
            command(None, *arguments)
        assert caught.value.code == "policy-invalid"
    assert not (tmp_path / "new").exists()
    with pytest.raises(UserError) as weak:
        command(MANAGED, *recover, typed="plum otter bridge")
    assert "at least 5 different words" in weak.value.sentence
    assert any(
        "passphrase is set" in line for line in command(MANAGED, *recover, typed=words + "s")
    )
