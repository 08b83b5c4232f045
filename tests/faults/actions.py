# SPDX-License-Identifier: Apache-2.0
"""What a casebook is killed at: each action goes on for ever, and says what it has finished."""

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import UUID

from app.cases.kinds import (
    CaseClosed,
    CaseOpened,
    NoteRecorded,
    Officer,
    PackRef,
    RetentionDecision,
    RetentionReviewed,
)
from app.handover.bundle import BundleContents, make_bundle
from app.services.attachments import Incoming, keep_file, take_some, tidy_some
from app.services.attachments import bring_in as attach
from app.services.backups import backup_place, note_backup, prepare_backup
from app.services.bundles import OpenedBundle, inspect_bundle
from app.services.cases import open_case
from app.services.drafts import keep_draft
from app.services.importing import bring_in
from app.services.restoring import list_backups, restore_backup
from app.services.retention import (
    DeletionOrder,
    Grounds,
    Proof,
    close_case,
    delete_case,
    erase,
    review_retention,
)
from app.services.session import Session
from app.services.vaults import open_vault, open_with_recovery
from app.system.clock import SystemClock
from app.vault.kdf import FLOOR
from app.vault.slot_changes import carry_out, plan_account, plan_passphrase
from app.vault.unlocking import ByPassphrase, ByRecovery, by_secret, find_data_key, read_standing
from app.vault.vault import open_with
from tests.app.cases.making import OFFICER, Author
from tests.app.system.accounts import KEY_BYTES, Account

WORDS = " ".join((*("abandon",) * 11, "about"))
PASSPHRASE = "teapot meadow lantern copper"
PASSPHRASES = (PASSPHRASE, "walnut ferry cushion harbour", "pencil gravel orchard thimble")
ACCOUNT = Account(bytes(KEY_BYTES))
"""The officer's own, in every process."""


@dataclass
class Place:
    """Where a harness works, and what it knows must be there."""

    root: Path
    case_id: UUID | None = None
    entries: list[str] = field(default_factory=list)
    """Hashes acknowledged in the one case, in order."""
    draft: str = ""
    """The draft acknowledged last; empty when it was recorded since."""
    passphrases: set[str] = field(default_factory=lambda: {PASSPHRASE})
    """Those that may open it: one, or two while a change was under way."""
    files: dict[str, str] = field(default_factory=dict)
    """Attachments acknowledged: SHA-256 by attachment id."""
    backup: int = 0
    """The number of the backup acknowledged last."""
    deleted: set[UUID] = field(default_factory=set)
    """Cases whose deletion was acknowledged."""
    imported: dict[UUID, int] = field(default_factory=dict)
    """How many entries of other officers' cases were acknowledged."""

    @property
    def vault(self) -> Path:
        return self.root / "vault"

    @property
    def backups(self) -> Path:
        return self.root / "backups"


Say = Callable[[str], None]
Action = Callable[[Place, Random, Say], None]


def quickly(folder: Path) -> Session:
    """A session without the reading of the guidance, which takes longer than all the rest."""
    vault = open_with(folder, ByRecovery(WORDS))
    pack_id, version = vault.store.guidance.packs()[-1]
    officer = Officer.model_validate_json(vault.profile)
    return Session(vault, officer, SystemClock(), PackRef(pack_id=pack_id, version=version))


def opened(place: Place) -> Session:
    return quickly(place.vault)


def carry_on(_done: float) -> bool:
    return True


def record(place: Place, chance: Random, say: Say) -> None:
    """Keeps drafts and records them."""
    session, case_id = opened(place), _case(place)
    while True:
        draft = f"half {chance.random()}"
        keep_draft(session, case_id, "note", {"text": draft})
        say(f"draft {draft}")
        text = "A line. " + "x" * chance.randrange(5000)
        view = session.record(case_id, NoteRecorded(text=text), slot="note")
        say(f"entry {view.head.hash}")


def change_passphrase(place: Place, chance: Random, say: Say) -> None:
    """Changes the passphrase, as long as the new one differs; opens with it now and then."""
    while True:
        new = chance.choice(PASSPHRASES)
        proof = by_secret(ByRecovery(WORDS))
        plan = plan_passphrase(place.vault, proof, new, kdf=FLOOR, account=ACCOUNT)
        say(f"changing {new}")
        carry_out(place.vault, plan)
        say(f"changed {new}")
        if chance.random() < 0.5:
            # The first opening with the new one ends the old one.
            open_vault(place.vault, new, account=ACCOUNT).close()
            say(f"settled {new}")


def bind(place: Place, chance: Random, say: Say) -> None:
    """Binds the passphrase to the account and frees it, as the officer does or the force."""
    passphrase = chance.choice(sorted(place.passphrases))
    secret = ByPassphrase(passphrase, ACCOUNT)
    while True:
        say(f"binding {passphrase}")
        bound = chance.random() < 0.5
        if chance.random() < 0.5:
            open_with(place.vault, secret, bound=bound).close()
        else:
            standing = read_standing(place.vault)
            found = find_data_key(standing, secret)
            change = plan_account(standing, found, secret, bound=bound)
            if change is not None:
                carry_out(place.vault, change)
        say("bound" if bound else "freed")


def back_up(place: Place, chance: Random, say: Say) -> None:
    """Makes one backup after another, and records in between."""
    session, case_id = opened(place), _case(place)
    while True:
        view = session.record(case_id, NoteRecorded(text="x" * chance.randrange(1, 3000)))
        say(f"entry {view.head.hash}")
        run = prepare_backup(session, backup_place(session, place.backups))
        made = run.run(carry_on)
        say(f"backup {made.generation.number}")
        note_backup(session, run, made, asked=False)


def attach_files(place: Place, chance: Random, say: Say) -> None:
    """Brings files in, a slice at a time, and clears away what was left of others."""
    session, case_id = opened(place), _case(place)
    source = place.root / "source"
    while True:
        source.write_bytes(os.urandom(chance.randrange(4_000_000)))
        incoming = attach(session, Incoming(source))
        while not take_some(session, incoming).whole:
            say("slice")
        view = keep_file(session, case_id, incoming, "A file.")
        say(f"file {view.head.hash} {incoming.sha256}")
        tidy_some(session)


def bring_cases_in(place: Place, _chance: Random, say: Say) -> None:
    """Brings in another officer's case, and what was added to it since, again and again."""
    session = opened(place)
    while True:
        author = Author()
        author.open_case()
        for _ in range(4):
            for _ in range(9):
                author.note("Seen from the bridge.")
            bring_in(session, _bundle(author))
            say(f"imported {author.case_id} {len(author.entries)}")


def delete_cases(place: Place, _chance: Random, say: Say) -> None:
    """Opens, closes, reviews and deletes one case after another, and clears the disk."""
    session = opened(place)
    key = session.vault.signing.public.hex()
    while True:
        case_id = session.new_id()
        code = f"GONE {case_id}"
        with session.vault.store.together():
            session.record(
                case_id,
                CaseOpened(
                    code=code,
                    officer=session.officer,
                    public_key=key,
                    pack=session.current_pack,
                    facts={},
                ),
            )
            for _ in range(7):
                session.record(case_id, NoteRecorded(text="Seen from the bridge."))
            close_case(session, case_id, CaseClosed(outcome="None", because="A trial."))
            review = RetentionReviewed(decision=RetentionDecision.DELETE, because="A trial.")
            review_retention(session, case_id, review)
        say("reviewed")
        proof = Proof(session.vault.vault_id, case_id, session.clock.mark())
        delete_case(session, case_id, DeletionOrder(code, Grounds.MISTAKE), proof)
        say(f"deleted {case_id}")
        erase(session, lambda: False)
        say("erased")


def update(place: Place, _chance: Random, say: Say) -> None:
    """Opens a vault of an older form, which is backed up and brought up to date."""
    say("updating")
    quickly(place.root / "older").close()
    say("updated")
    os.kill(os.getpid(), 9)


def restore(place: Place, _chance: Random, say: Say) -> None:
    """Makes a vault from the newest backup."""
    newest = list_backups(place.backups)[0]
    say("restoring")
    restore_backup(newest, place.root / "restored", WORDS, carry_on)
    say("restored")
    os.kill(os.getpid(), 9)


ACTIONS: dict[str, Action] = {
    "record": record,
    "passphrase": change_passphrase,
    "bind": bind,
    "backup": back_up,
    "attach": attach_files,
    "import": bring_cases_in,
    "delete": delete_cases,
    "update": update,
    "restore": restore,
}


def begin(place: Place) -> None:
    """The one case that all is recorded in, and a first backup."""
    with closing(open_with_recovery(place.vault, WORDS)) as session:
        place.case_id = open_case(session, "LANTERN 4", {}).case_id
        place.entries = [session.view(place.case_id).head.hash]
        prepare_backup(session, backup_place(session, place.backups)).run(carry_on)
    place.backup = 1


def _case(place: Place) -> UUID:
    assert place.case_id is not None
    return place.case_id


def _bundle(author: Author) -> OpenedBundle:
    contents = BundleContents(
        entries=author.stored(),
        keys={author.entries[0].author: author.public},
        summary_pdf=b"%PDF",
        officer=OFFICER,
        made_at=datetime(2026, 9, 20, tzinfo=UTC),
        marking="OFFICIAL-SENSITIVE",
        recipient="You",
        purpose="Trial",
    )
    return inspect_bundle(make_bundle(contents, author.key.sign, author.public), "")
