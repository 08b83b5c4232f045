# SPDX-License-Identifier: Apache-2.0
"""An open casebook: who works in it, its vault, its clock and its guidance."""

import secrets
from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast
from uuid import UUID

from app.cases.entry import ClockMark, Entry, Unsealed, key_id, read_entry, seal_as_stored
from app.cases.folding import CaseView, fold, go_on
from app.cases.ids import uuid7
from app.cases.kinds import CaseOpened, Officer, OfficerJoined, PackRef, Payload
from app.cases.when import When, exactly
from app.errors import CasebookError, EnvironmentFault, UserError
from app.guidance.files.building import read_kept
from app.guidance.model.pack import Pack
from app.policy.model import Policy
from app.services.auditing import Action, note_in, note_recorded, seal_log
from app.services.searching import BATCH, bring_up
from app.system.clock import Clock
from app.system.policy_source import Origin
from app.system.user_wrap import UserWrap, system_user_wrap
from app.vault.vault import OpenVault

_Read = TypeVar("_Read")

HELD_ENTRIES = 10_000
"""Cases are read again rather than held in memory once they have more entries than these."""


@dataclass
class Session:
    """An open casebook. Used from the database thread only, but for its plain values."""

    vault: OpenVault = field(repr=False)
    officer: Officer = field(repr=False)
    clock: Clock
    current_pack: PackRef
    """The guidance that new cases follow."""
    policy: Policy = field(default_factory=Policy)
    """What the force has decided."""
    policy_origins: Mapping[str, Origin] = field(default_factory=dict)
    """Where each decision of the force comes from, by field of the policy."""
    account: UserWrap = field(default_factory=system_user_wrap, repr=False)
    """The user's account on this machine, to which a passphrase can be bound."""
    entropy: Callable[[int], bytes] = secrets.token_bytes
    _packs: dict[PackRef, Pack] = field(default_factory=dict, repr=False)
    _views: dict[UUID, CaseView] = field(default_factory=dict, repr=False)
    _readings: dict[Hashable, tuple[Hashable, object]] = field(default_factory=dict, repr=False)
    _not_indexed: int = field(default=0, repr=False)
    """Entries that were recorded since the index was last brought up here."""

    @property
    def demo(self) -> bool:
        """Whether everything in this casebook is fictional."""
        return self.vault.demo

    @property
    def receiving_key(self) -> str:
        """The officer's public key, to which others can seal bundles (age1...)."""
        return self.vault.receiving.recipient

    @cached_property
    def author(self) -> str:
        """The key id under which this officer's entries are recorded."""
        return key_id(self.vault.signing.public)

    @property
    def pack(self) -> Pack:
        """The guidance that new cases follow."""
        return self.pack_for(self.current_pack)

    def pack_for(self, ref: PackRef) -> Pack:
        """The guidance pack of that version, as this vault keeps it."""
        if ref not in self._packs:
            self._packs[ref] = read_kept(self.vault.store.guidance.pack(ref.pack_id, ref.version))
        return self._packs[ref]

    def pack_of(self, view: CaseView) -> Pack:
        """The guidance to read a case with: its own, or the newest here while that is missing.

        A case from another casebook may follow guidance that this one does not have. It is read
        all the same; what is answered is written under its own guidance only (``pack_for``).
        """
        try:
            return self.pack_for(view.pack)
        except EnvironmentFault as fault:
            if fault.code != "pack-missing":
                raise
            return self.pack

    def view(self, case_id: UUID) -> CaseView:
        """The current reading of a case.

        Raises:
            UserError: this casebook has no such case.
        """
        if case_id not in self._views:
            stored = self.vault.store.entries(case_id)
            if not stored:
                raise UserError("This casebook has no such case.", code="case-missing")
            return self._hold(case_id, fold(map(read_entry, stored)))
        return self._hold(case_id, self._views[case_id])

    def remembered(self, what: Hashable, state: Hashable, read: Callable[[], _Read]) -> _Read:
        """What ``read`` gives, read again only when the ``state`` it is read from has changed.

        ``what`` names one kind of reading of one thing; it is always read by the same function.
        """
        known = self._readings.get(what)
        if known is None or known[0] != state:
            known = self._readings[what] = (state, read())
        return cast(_Read, known[1])

    def new_id(self) -> UUID:
        """A fresh identifier that sorts by time."""
        return uuid7(self.clock.now(), self.entropy(10))

    def record(
        self,
        case_id: UUID,
        payload: Payload,
        happened: When | None = None,
        *,
        slot: str | None = None,
    ) -> CaseView:
        """Add a signed entry to a case, and drop the draft it came from in the same transaction.

        ``happened`` defaults to now. Returns the new reading of the case.

        Raises:
            UserError: this casebook has no such case, and the entry does not open one.
            EnvironmentFault: the disk refuses; nothing was recorded and the draft is still there.
        """
        before = self._before(case_id, payload)
        sealed = self._sealed(case_id, payload, happened)
        entries = [entry for entry, _ in sealed]
        # Read before it is recorded: what is in the record can always be read.
        view = go_on(before, entries) if before else fold(entries)
        store = self.vault.store
        with store.together():
            for entry, stored in sealed:
                store.append(stored, entry)
            if slot:
                store.drop_draft(case_id, slot)
            note_recorded(store, self.clock, entries)
        # A view is a cache that can be thrown away; one process writes, so adding is enough.
        self._hold(case_id, view)
        self._let_be_found(len(entries))
        return view

    def take_in(
        self,
        case_id: UUID,
        entries: Sequence[tuple[bytes, Entry]],
        view: CaseView | None = None,
    ) -> CaseView:
        """Add entries that were signed elsewhere and have been checked, each as it was stored.

        All of them or none. ``view`` is how the case reads with them, where that is known.
        Returns the new reading of the case.

        Raises:
            EnvironmentFault: the disk refuses, they are not the record of one case, or an entry
                with the same id is there already; nothing was added.
        """
        store = self.vault.store
        # Read before they are added: what is in the record can always be read.
        if view is None:
            view = fold((*map(read_entry, store.entries(case_id)), *(new for _, new in entries)))
        with store.together():
            store.append_all(case_id, entries)
            note_in(store, self.clock, Action.IMPORTED, case_id, entries=len(entries))
        self._hold(case_id, view)
        self._let_be_found(len(entries))
        return view

    def _let_be_found(self, count: int) -> None:
        """After so many more entries: now and then the index is brought up; else a search does."""
        self._not_indexed += count
        if self._not_indexed >= BATCH:
            self._not_indexed = 0
            bring_up(self)

    def _sealed(
        self, case_id: UUID, payload: Payload, happened: When | None
    ) -> tuple[tuple[Entry, bytes], ...]:
        """The entry, and how it is stored.

        Before it, an officer's first in somebody else's case, one that says who the officer is.
        """
        sequence, head = self.vault.store.chain_end(case_id, self.author)
        if sequence or isinstance(payload, CaseOpened | OfficerJoined):
            return (self._seal(case_id, payload, happened, sequence, head),)
        key = self.vault.signing.public.hex()
        joined = OfficerJoined(officer=self.officer, public_key=key)
        first = self._seal(case_id, joined, None, sequence, head)
        return first, self._seal(case_id, payload, happened, first[0].sequence, first[0].hash)

    def _seal(
        self, case_id: UUID, payload: Payload, happened: When | None, sequence: int, head: str
    ) -> tuple[Entry, bytes]:
        """An entry that continues this officer's chain after ``sequence`` and ``head``."""
        now, mark = self.clock.now(), self.clock.mark()
        unsealed = Unsealed(
            id=self.new_id(),
            case_id=case_id,
            author=self.author,
            sequence=sequence + 1,
            previous=head,
            recorded_at=now,
            clock=ClockMark(boot=mark.boot, monotonic_ns=mark.monotonic_ns),
            happened=happened or exactly(now),
            payload=payload,
        )
        return seal_as_stored(unsealed, self.vault.signing.sign)

    def _before(self, case_id: UUID, payload: Payload) -> CaseView | None:
        """The case so far; there is none only before the entry that opens it."""
        if isinstance(payload, CaseOpened) and not self.vault.store.entries(case_id):
            return None
        return self.view(case_id)

    def forget(self, case_id: UUID) -> None:
        """Forget what was read of a case: it is read again when it is next asked for."""
        self._views.pop(case_id, None)
        # Readings are kept under names of their own, which need not tell their case.
        self._readings.clear()

    def _hold(self, case_id: UUID, view: CaseView) -> CaseView:
        """Have a reading at hand for a while: of a thousand cases, those last asked for."""
        self._views.pop(case_id, None)
        self._views[case_id] = view  # the one asked for last stands last
        entries = sum(len(each.entries) for each in self._views.values())
        while entries > HELD_ENTRIES and len(self._views) > 1:
            longest_ago = next(iter(self._views))
            entries -= len(self._views.pop(longest_ago).entries)
        return view

    def close(self) -> None:
        """Close the vault and forget everything read from it."""
        self._readings.clear()
        self._views.clear()
        self._packs.clear()
        try:
            # Nothing may stand in the way of closing: the next opening seals what this did not.
            with suppress(CasebookError):
                seal_log(self)
        finally:
            self.vault.close()
