# SPDX-License-Identifier: Apache-2.0
"""Salvage: what can still be read from a damaged vault goes into a new one, under the same secrets.

The damaged vault is only ever read. Pages whose seal is broken are left out; entries are kept if
their hash and signature hold, wherever they are found; the rest is copied row by row.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.cases.kinds import CaseOpened, Officer, OfficerJoined
from app.errors import CasebookError, EnvironmentFault
from app.system.files import (
    FolderLock,
    check_room,
    replace_durably,
    storage_fault,
    write_atomically,
)
from app.vault import folder as folders
from app.vault import schema
from app.vault.attachment_database import beside
from app.vault.backup_copy import ROOM_TO_SPARE, Watch, check_vault, share
from app.vault.driver import Connection, DatabaseSource, connect, transaction
from app.vault.faults import database_faults, stopped
from app.vault.keys import SubKeys, sub_keys
from app.vault.officer import unwrap_officer, wrap_officer
from app.vault.origin import SALVAGED, mark_origin
from app.vault.peek import ATTACHMENTS, DATABASE, HEADER, KEPT, UNFINISHED, read_plain
from app.vault.receiving import ReceivingKey
from app.vault.salvage_attachments import FilesSaved, salvage_attachments
from app.vault.salvage_entries import Entries, Found, Gap
from app.vault.salvage_pages import Pages
from app.vault.salvage_rows import StoredRow, is_leaf, leaf_rows, table_roots, tree_rows
from app.vault.salvage_tables import (
    Table,
    copied_tables,
    put_entries,
    put_rows,
    without_triggers,
)
from app.vault.signing import OfficerKey
from app.vault.store import OfficerRow, Store
from app.vault.unlocking import Secret, find_data_key, read_standing

_RECORD = 0.7
"""How much of the whole work is done when the record is saved."""
_UNKNOWN = Officer(name="Not readable", rank="-", number="-", force="-")


@dataclass(frozen=True)
class SalvageReport:
    """What was saved, and what was not. No case text, no name."""

    pages: int
    unreadable: tuple[int, ...]
    """The numbers of the pages that could not be read, from 1."""
    sealed: bool
    """Whether the seals of the pages could be checked; the entries' own were, in any case."""
    entries: int
    cases: int
    altered: int
    unchecked: int
    gaps: tuple[Gap, ...]
    without_opening: tuple[UUID, ...]
    logged_and_lost: int
    """Entries that the audit log names and that were not found."""
    rows: Mapping[str, int]
    """Rows saved of the other tables."""
    new_officer_keys: bool
    """The officer's own keys were lost, so new ones were made."""
    files: FilesSaved = field(default_factory=FilesSaved)
    """Of the files kept with cases."""
    missing_files: int = 0
    """Files that the officer brought in and that are not there, as far as the record tells."""

    @property
    def nothing_lost(self) -> bool:
        """Whether all that was ever recorded is there, as far as can be told."""
        return not (
            self.altered
            or self.gaps
            or self.without_opening
            or self.logged_and_lost
            or self.files.spoilt
            or self.missing_files
            or self.new_officer_keys
        )


def salvage(
    folder: Path,
    to: Path,
    secret: Secret,
    at: datetime,
    watch: Watch,
    *,
    header: Path | None = None,
    finish: Callable[[Store], None] | None = None,
) -> SalvageReport:
    """Make a vault in a new folder from what can be read in a damaged one.

    ``header`` is a folder with a sound vault.json, such as that of a backup, for a vault that has
    lost its own. ``finish`` adds to the new store what must not be missing.

    Raises:
        UserError: the secret is wrong; the new folder is not empty; vault-newer; stopped.
        EnvironmentFault: nothing can be read without a header; the disk refuses.
    """
    standing = read_standing(header or folder)
    found = find_data_key(standing, secret)
    keys = sub_keys(found.data_key, found.header.vault_id)
    source_lock = _lock_if_there(folder)
    try:
        folders.make_folder(to)
        folders.check_free(to)
        check_room(to, _size(folder) + ROOM_TO_SPARE)
        lock = FolderLock(to, folders.LOCK)
        try:
            folders.start_afresh(to)
            vault_id = found.header.vault_id
            report = _fill(folder / DATABASE, to / DATABASE, keys, vault_id, at, watch, finish)
            write_atomically(to / UNFINISHED, _header(header or folder))
            replace_durably(to / UNFINISHED, to / HEADER)
        except BaseException:
            # Whatever went wrong, leave nothing that looks like a vault.
            folders.abandon(to, lock)
            raise
        lock.release()
    finally:
        if source_lock is not None:
            source_lock.release()
    return report


def _fill(
    damaged: Path,
    new: Path,
    keys: SubKeys,
    vault_id: UUID,
    at: datetime,
    watch: Watch,
    finish: Callable[[Store], None] | None,
) -> SalvageReport:
    old, record = DatabaseSource(damaged, keys.database), DatabaseSource(new, keys.database)
    pages = Pages(old)
    if not pages.count:
        raise schema.empty()
    connection = connect(new, keys.database)
    try:
        schema.build(connection, at)
        report = _Salvage(connection, pages, keys, vault_id, share(watch, 0.0, _RECORD)).run()
        if finish is not None:
            finish(Store(connection, record))
    finally:
        connection.close()
    mark_origin(new, keys.database, SALVAGED, at)
    files = salvage_attachments(beside(old), beside(record), share(watch, _RECORD, 1.0))
    held = check_vault(new.parent, keys.database)
    return replace(report, files=files, missing_files=held.missing)


class _Salvage:
    """One salvage: reads page by page, writes table by table."""

    def __init__(
        self, connection: Connection, pages: Pages, keys: SubKeys, vault_id: UUID, watch: Watch
    ) -> None:
        self._connection = connection
        self._pages = pages
        self._keys = keys
        self._vault_id = vault_id
        self._watch = watch
        self._visited: set[int] = set()
        self._entries = Entries()
        self._rows: dict[str, int] = {}

    def run(self) -> SalvageReport:
        roots = table_roots(self._read, self._visited)
        tables = {table.name: table for table in copied_tables(self._connection)}
        with without_triggers(self._connection):
            whole = self._copy_trees(roots, tables)
            self._copy_strays([each for each in tables.values() if each.name not in whole])
            found = self._sort_out()
            put_entries(self._connection, found.kept)
            new_keys = self._settle_officer(found)
        return self._report(found, new_keys=new_keys)

    def _read(self, number: int) -> bytes | None:
        if not self._watch(min(1.0, len(self._visited) / self._pages.count)):
            raise stopped()
        return self._pages.read(number)

    def _copy_trees(self, roots: Mapping[str, int], tables: Mapping[str, Table]) -> set[str]:
        """Copy what is reached from the list of tables; gives those reached without damage."""
        whole = set()
        for name, root in roots.items():
            lost = len(self._pages.unreadable)
            rows = tree_rows(self._read, root, self._visited)
            if name == "entries":
                for row in rows:
                    self._entries.offer(row)
            elif name in tables:
                self._add(tables[name], rows)
            else:
                for _ in rows:
                    pass  # made anew; but its pages are nobody else's
            if len(self._pages.unreadable) == lost:
                whole.add(name)
        return whole

    def _copy_strays(self, damaged: list[Table]) -> None:
        """Rows of leaves that no tree leads to any more."""
        for number in range(1, self._pages.count + 1):
            if number in self._visited:
                continue
            page = self._read(number)
            self._visited.add(number)
            if page is not None and is_leaf(page):
                for row in leaf_rows(self._pages.read, page):
                    self._take_stray(row, damaged)
        for page in self._pages.shadowed():
            for row in leaf_rows(self._pages.read, page):
                self._entries.offer(row)

    def _take_stray(self, row: StoredRow, damaged: list[Table]) -> None:
        if self._entries.offer(row):
            return
        fitting = [table for table in damaged if table.fits(row) is not None]
        # What may belong to more than one table is not guessed at.
        if len(fitting) == 1:
            self._add(fitting[0], iter([row]))

    def _add(self, table: Table, rows: Iterator[StoredRow]) -> None:
        added = put_rows(self._connection, table, rows)
        self._rows[table.name] = self._rows.get(table.name, 0) + added

    def _sort_out(self) -> Found:
        with database_faults():
            officer = self._connection.execute("SELECT public_key FROM officer").fetchone()
            gone = self._connection.execute("SELECT case_id FROM tombstones").fetchall()
        own = officer[0] if officer else b""
        deleted = [str(case_id) for (case_id,) in gone]
        return self._entries.sort_out(own if isinstance(own, bytes) else b"", deleted)

    def _settle_officer(self, found: Found) -> bool:
        """Make sure that there is an officer with keys; whether new keys had to be made."""
        connection = self._connection
        with database_faults():
            row = connection.execute(
                "SELECT profile, public_key, recipient, signing_wrapped, receiving_wrapped "
                "FROM officer"
            ).fetchone()
        if row is not None:
            with suppress(CasebookError):
                unwrap_officer(OfficerRow(*row), self._keys, self._vault_id)  # type: ignore[arg-type]
                return False
        profile = _profile(found)
        new = wrap_officer(
            profile, OfficerKey.generate(), ReceivingKey.generate(), self._keys, self._vault_id
        )
        with transaction(connection):
            connection.execute("DELETE FROM officer")
            connection.execute(
                "INSERT INTO officer VALUES (1, ?, ?, ?, ?, ?)",
                (
                    new.profile,
                    new.public_key,
                    new.recipient,
                    new.signing_wrapped,
                    new.receiving_wrapped,
                ),
            )
        return True

    def _report(self, found: Found, *, new_keys: bool) -> SalvageReport:
        return SalvageReport(
            pages=self._pages.count,
            unreadable=tuple(sorted(self._pages.unreadable)),
            sealed=self._pages.sealed,
            entries=len(found.kept),
            cases=len({entry.case_id for _, _, entry in found.kept}),
            altered=found.altered,
            unchecked=found.unchecked,
            gaps=tuple(found.gaps()),
            without_opening=tuple(found.without_opening()),
            logged_and_lost=self._logged_and_lost(found.ids()),
            rows=self._rows,
            new_officer_keys=new_keys,
        )

    def _logged_and_lost(self, kept: set[str]) -> int:
        with database_faults():
            rows = self._connection.execute(
                "SELECT DISTINCT subject FROM audit WHERE subject IS NOT NULL "
                "AND json_extract(figures, '$.kind') IS NOT NULL "
                "AND case_id NOT IN (SELECT case_id FROM tombstones)"
            ).fetchall()
        return sum(1 for (subject,) in rows if subject not in kept)


def _profile(found: Found) -> bytes:
    """Who the officer is, from the newest entry that says who wrote it."""
    for _, _, entry in reversed(found.kept):
        if isinstance(entry.payload, CaseOpened | OfficerJoined):
            return entry.payload.officer.model_dump_json().encode()
    return json.dumps(_UNKNOWN.model_dump(mode="json")).encode()


def _lock_if_there(folder: Path) -> FolderLock | None:
    """Keep others from writing to it meanwhile; a folder that may not be written needs no lock.

    Raises:
        EnvironmentFault: vault-busy.
    """
    try:
        return FolderLock(folder, folders.LOCK) if (folder / folders.LOCK).is_file() else None
    except EnvironmentFault as fault:
        if fault.code == "vault-busy":
            raise
        return None


def _header(folder: Path) -> bytes:
    """The header as bytes: the present one, or the one kept beside it."""
    for name in (HEADER, KEPT):
        try:
            read_plain(folder, name)
            return (folder / name).read_bytes()
        except CasebookError:
            # Found sound before, in one of the two.
            continue
        except OSError as error:
            raise storage_fault(error) from None
    raise schema.empty()


def _size(folder: Path) -> int:
    """Bytes of both databases."""
    try:
        files = (folder / DATABASE, folder / ATTACHMENTS)
        return files[0].stat().st_size + (files[1].stat().st_size if files[1].exists() else 0)
    except OSError as error:
        raise storage_fault(error) from None
