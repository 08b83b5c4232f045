# SPDX-License-Identifier: Apache-2.0
"""The audit log: what is written stays, and whatever is done to it in secret is seen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Bug
from app.system.clock import Mark
from app.vault.audit_check import Fault, check_log
from app.vault.audit_shelf import AuditFilter, AuditShelf
from app.vault.audit_words import KINDS, Action, Figures, Word
from app.vault.driver import Connection, connect, text
from app.vault.signing import OfficerKey
from app.vault.store import OfficerRow, Store, build_store
from tests.app.cases.making import Author
from tests.app.vault.making import AT, OFFICER

KEY = bytes(32)
COLUMNS = (
    "at",
    "boot",
    "monotonic_ns",
    "author",
    "action",
    "case_id",
    "subject",
    "figures",
    "previous",
    "hash",
)


def fill(audit: AuditShelf, lines: int) -> None:
    for number in range(lines):
        at = AT + timedelta(minutes=number)
        figures: Figures = {"found": number, "way": Word.TO_KEY, "kind": "note"}
        audit.add(at, Mark("boot", number), Action.SEARCHED, uuid4(), None, figures)


@contextmanager
def one_store(folder: Path, key: OfficerKey) -> Iterator[tuple[Store, Connection]]:
    """A store of the officer with this key, and a way past all of its care."""
    officer = OfficerRow(
        OFFICER.profile, key.public, OFFICER.recipient, OFFICER.signing_wrapped, b"wrapped"
    )
    path = folder / f"{uuid4()}.db"
    store = build_store(path, KEY, officer, AT)
    behind = connect(path, KEY)
    try:
        yield store, behind
    finally:
        behind.close()
        store.close()


def without_triggers(connection: Connection) -> None:
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'audit%'"
    ).fetchall():
        connection.execute(f"DROP TRIGGER {text(name)}")


def test_lines_come_back_newest_first_and_can_be_narrowed(store: Store) -> None:
    case = uuid4()
    fill(store.audit, 3)
    store.audit.add(AT + timedelta(days=2), Mark("b", 9), Action.VIEWED_CASE, case, None, {})
    rows = store.audit.rows(AuditFilter())
    assert [row.position for row in rows] == [4, 3, 2, 1]
    assert rows[1].figures == {"found": 2, "kind": "note", "way": "to_key"}
    assert [r.position for r in store.audit.rows(AuditFilter(), before=3, limit=1)] == [2]
    for wanted in (
        AuditFilter(actions=frozenset({Action.VIEWED_CASE})),
        AuditFilter(case_id=case),
        AuditFilter(since=AT + timedelta(days=1)),
    ):
        assert [row.case_id for row in store.audit.rows(wanted)] == [case]
    assert len(store.audit.rows(AuditFilter(until=AT + timedelta(minutes=2)))) == 2
    assert check_log(store.audit).sound


@pytest.mark.parametrize("table", ["audit", "audit_seals"])
def test_nothing_is_changed_or_deleted(tmp_path: Path, table: str) -> None:
    with one_store(tmp_path, OfficerKey.generate()) as (store, behind):
        fill(store.audit, 2)
        store.audit.seal(AT, OfficerKey.generate().sign)
        for sql in (f"UPDATE {table} SET at = 'x'", f"DELETE FROM {table}"):  # noqa: S608
            with pytest.raises(Exception, match="never"):
                behind.execute(sql)


# An action on the database behind the log's back; None when there is nothing to do it to.
Damage = Callable[[Connection, int, int], None]


def alter(behind: Connection, place: int, column: int) -> None:
    name = COLUMNS[column % len(COLUMNS)]
    spoilt = "monotonic_ns + 1" if name == "monotonic_ns" else f"{name} || '0'"
    behind.execute("PRAGMA ignore_check_constraints = ON")
    sql = f"UPDATE audit SET {name} = {spoilt} WHERE position = ?"  # noqa: S608 - names above
    behind.execute(sql, (place,))


def remove(behind: Connection, place: int, _other: int) -> None:
    behind.execute("DELETE FROM audit WHERE position = ?", (place,))


def swap(behind: Connection, place: int, other: int) -> None:
    other = place % 6 + 1 if other == place else other
    for before, after in ((place, 99), (other, place), (99, other)):
        behind.execute("UPDATE audit SET position = ? WHERE position = ?", (after, before))


def cut_off(behind: Connection, place: int, _other: int) -> None:
    behind.execute("DELETE FROM audit WHERE position >= ?", (place,))


@given(
    damage=st.sampled_from([alter, remove, swap, cut_off]),
    place=st.integers(1, 6),
    other=st.integers(1, 6),
    later=st.sampled_from([0, 2]),
)
def test_any_row_altered_removed_or_moved_is_seen(
    tmp_path_factory: pytest.TempPathFactory, damage: Damage, place: int, other: int, later: int
) -> None:
    with one_store(tmp_path_factory.getbasetemp(), OfficerKey.generate()) as (store, behind):
        fill(store.audit, 6)
        assert check_log(store.audit).sound
        without_triggers(behind)
        damage(behind, place, other)
        fill(store.audit, later)  # going on as if nothing had been makes it no better
        assert not check_log(store.audit).sound


def test_a_tail_cut_off_with_the_counter_is_seen_by_the_seal(tmp_path: Path) -> None:
    key = OfficerKey.generate()
    with one_store(tmp_path, key) as (store, behind):
        fill(store.audit, 4)
        store.audit.seal(AT, key.sign)
        store.audit.seal(AT, key.sign)
        assert check_log(store.audit).sealed_to == 4 and len(store.audit.seals()) == 1
        without_triggers(behind)
        cut_off(behind, 3, 0)
        behind.execute("UPDATE sqlite_sequence SET seq = 2 WHERE name = 'audit'")
        assert [b.fault for b in check_log(store.audit).breaks] == [Fault.MISSING]
        # The same number of rows written anew does not bring back what was signed.
        fill(store.audit, 2)
        assert [b.fault for b in check_log(store.audit).breaks] == [Fault.SEAL_DIFFERS]


def test_a_seal_by_another_key_is_none(tmp_path: Path) -> None:
    with one_store(tmp_path, OfficerKey.generate()) as (store, _):
        fill(store.audit, 1)
        store.audit.seal(AT, OfficerKey.generate().sign)
        assert [b.fault for b in check_log(store.audit).breaks] == [Fault.SEAL_BAD]


def test_entries_whose_recording_was_taken_out_of_the_log_are_seen(tmp_path: Path) -> None:
    author = Author()
    with one_store(tmp_path, OfficerKey(author.key.private_bytes_raw())) as (store, behind):
        before = author.open_case()
        store.append(before.to_json(), before)  # from before there was a log
        for entry in (author.note("one"), author.note("two"), author.note("three")):
            store.append(entry.to_json(), entry)
            store.audit.add(
                AT, Mark("b", 0), Action.RECORDED, entry.case_id, entry.id, {"kind": "note"}
            )
        assert check_log(store.audit).sound
        without_triggers(behind)
        cut_off(behind, 2, 0)
        behind.execute("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'audit'")
        [seen] = check_log(store.audit).breaks
        assert (seen.fault, seen.count) == (Fault.NOT_NOTED, 2)


# Whatever a mistake of ours could pass as a figure: it is a known word, a number, or refused.
anything = st.one_of(st.text(), st.binary(), st.booleans(), st.floats(), st.integers(), st.none())


@given(name=st.one_of(st.sampled_from(sorted(Figures.__annotations__)), st.text()), value=anything)
def test_no_text_can_reach_the_table(
    tmp_path_factory: pytest.TempPathFactory, name: str, value: object
) -> None:
    known = set(Word) | KINDS
    with one_store(tmp_path_factory.getbasetemp(), OfficerKey.generate()) as (store, behind):
        figures: Figures = {name: value}  # type: ignore[misc]  # past the type, on purpose
        try:
            store.audit.add(AT, Mark("b", 0), Action.RECORDED, None, None, figures)
        except Bug as bug:
            assert bug.code == "audit-text"
            assert behind.execute("SELECT count(*) FROM audit").fetchone() == (0,)
        else:
            assert type(value) is int or value in known


@pytest.mark.parametrize(
    ("action", "case_id", "subject"),
    [
        ("said at nine", None, None),
        (Action.RECORDED, "LANTERN 4", None),
        (Action.RECORDED, None, "She rang."),
    ],
)
def test_neither_action_nor_ids_can_be_text(
    store: Store, action: Action, case_id: UUID, subject: UUID
) -> None:
    with pytest.raises(Bug):
        store.audit.add(AT, Mark("b", 0), action, case_id, subject, {})
    assert store.audit.counted() == 0


def test_what_is_rolled_back_leaves_no_gap(store: Store) -> None:
    class Stop(Exception): ...

    fill(store.audit, 1)
    with suppress(Stop), store.together():
        fill(store.audit, 3)
        raise Stop
    fill(store.audit, 1)
    assert [row.position for row in store.audit.rows(AuditFilter())] == [2, 1]
    assert check_log(store.audit).sound


def test_what_the_disk_refuses_is_owed_with_its_own_time(tmp_path: Path) -> None:
    with one_store(tmp_path, OfficerKey.generate()) as (_, connection):
        audit, later = AuditShelf(connection), AT + timedelta(hours=1)
        connection.execute("PRAGMA query_only = ON")
        audit.add_or_owe(AT, Mark("b", 1), Action.VIEWED_CASE, uuid4(), None, {})
        assert audit.rows(AuditFilter()) == []
        connection.execute("PRAGMA query_only = OFF")
        audit.add_or_owe(later, Mark("b", 2), Action.VIEWED_CASE, uuid4(), None, {})
        assert [row.at for row in audit.rows(AuditFilter())] == [later, AT]
