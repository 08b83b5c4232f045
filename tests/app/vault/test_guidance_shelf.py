# SPDX-License-Identifier: Apache-2.0
"""Who may sign guidance, and what officers say of it, are kept in the vault apart from cases."""

from datetime import date
from pathlib import Path

from app.vault.store import Store, open_store
from tests.app.vault.making import AT

KEY = bytes(32)


def test_signers_are_trusted_by_key_and_dropped(store: Store) -> None:
    shelf = store.guidance
    shelf.trust_signer(b"b" * 32, "Borsetshire Police", AT)
    shelf.trust_signer(b"a" * 32, "Ambridge Police", AT)
    shelf.trust_signer(b"b" * 32, "Borsetshire guidance team", AT)
    assert shelf.signers() == {
        b"a" * 32: "Ambridge Police",
        b"b" * 32: "Borsetshire guidance team",
    }
    shelf.drop_signer(b"a" * 32)
    shelf.drop_signer(b"a" * 32)
    assert list(shelf.signers()) == [b"b" * 32]


def test_feedback_is_kept_in_order_and_cleared(store: Store, tmp_path: Path) -> None:
    shelf = store.guidance
    shelf.add_feedback({"prompt": "s01.safe-now", "reason": "other"}, date(2026, 11, 25))
    shelf.add_feedback({"prompt": "s02.who", "reason": "not-relevant"}, date(2026, 11, 24))
    said = [
        (date(2026, 11, 25), {"prompt": "s01.safe-now", "reason": "other"}),
        (date(2026, 11, 24), {"prompt": "s02.who", "reason": "not-relevant"}),
    ]
    assert shelf.feedback() == said
    store.close()
    again = open_store(tmp_path / "casebook.db", KEY)
    assert again.guidance.feedback() == said
    again.guidance.clear_feedback()
    assert again.guidance.feedback() == []
    again.close()


def test_packs_are_told_apart_by_how_they_came(store: Store) -> None:
    shelf = store.guidance
    shelf.put_pack("base", "1", b"one", "bundled")
    shelf.put_pack("force", "1", b"two", "overlay")
    shelf.put_pack("base", "2", b"three", "imported")
    assert shelf.packs_from("overlay") == [("force", "1")]
    assert shelf.packs_from("composed") == []
