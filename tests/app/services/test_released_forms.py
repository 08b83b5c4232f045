# SPDX-License-Identifier: Apache-2.0
"""Every vault of a released Casebook still opens, holds what it held, and can be worked in."""

import json
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.chain import verify_record
from app.cases.kinds import NoteRecorded
from app.services.drafts import read_drafts
from app.services.salvage import salvage_vault
from app.services.searching import Query, catch_up, search
from app.services.session import Session
from app.services.vaults import open_vault, open_with_recovery
from app.vault import schema
from app.vault.backup_copy import check_database, opened_to_read
from app.vault.driver import DatabaseSource
from app.vault.peek import FORMER, peek
from app.vault.signing import check_signature

VAULTS = Path(__file__).parents[2] / "data" / "vaults"


@dataclass(frozen=True)
class Released:
    """A vault as it was made, to copy from, and what it holds."""

    name: str
    passphrase: str
    recovery: str
    steps: int
    entries: dict[str, list[str]]
    """The hashes of the entries by case."""
    drafts: dict[str, dict[str, object]]

    def copy(self, to: Path) -> Path:
        to.mkdir()
        for name in ("vault.json", "casebook.db"):
            shutil.copyfile(VAULTS / self.name / name, to / name)
        return to

    def check(self, session: Session) -> None:
        """Everything is as it was."""
        store = session.vault.store
        assert {str(case_id) for case_id in store.case_ids()} == set(self.entries)
        for case_id, hashes in self.entries.items():
            stored = store.entries(UUID(case_id))
            assert [json.loads(raw)["hash"] for raw in stored] == hashes
            view = session.view(UUID(case_id))
            assert verify_record(stored, view.author_keys(), check_signature).sound
            drafts = read_drafts(session, UUID(case_id))
            assert {slot: draft.content for slot, draft in drafts.items()} == self.drafts[case_id]


def released() -> list[Released]:
    folders = sorted(each.parent for each in VAULTS.glob("*/expected.json"))
    return [Released(f.name, **json.loads((f / "expected.json").read_bytes())) for f in folders]


@pytest.fixture(params=released(), ids=lambda each: each.name)
def vault(request: pytest.FixtureRequest) -> Released:
    made = request.param
    assert isinstance(made, Released)
    return made


def test_there_is_one_of_every_form() -> None:
    assert "format-1.0-a" in [each.name for each in released()]


def test_it_opens_holds_what_it_held_and_is_worked_in(vault: Released, tmp_path: Path) -> None:
    folder = vault.copy(tmp_path / "vault")
    assert peek(folder).label
    with closing(open_vault(folder, vault.passphrase)) as session:
        vault.check(session)
        case_id = session.vault.store.case_ids()[0]
        view = session.record(case_id, NoteRecorded(text="A heron by the weir."))
        catch_up(session)
        assert search(session, Query("heron")).found
    # What it was before is kept, whole, and still of its own form.
    if vault.steps < len(schema.steps()):
        key = session.vault.store.source.key
        check_database(folder / FORMER, key)
        with opened_to_read(DatabaseSource(folder / FORMER, key)) as former:
            assert former.execute("PRAGMA user_version").fetchone() == (vault.steps,)
    with closing(open_with_recovery(folder, vault.recovery)) as again:
        assert again.view(case_id).head.hash == view.head.hash


def test_it_can_be_salvaged_without_being_brought_up_to_date(
    vault: Released, tmp_path: Path
) -> None:
    folder = vault.copy(tmp_path / "vault")
    report = salvage_vault(folder, tmp_path / "new", vault.recovery, lambda _done: True)
    assert report.nothing_lost
    with closing(open_with_recovery(tmp_path / "new", vault.recovery)) as session:
        vault.check(session)
