# SPDX-License-Identifier: Apache-2.0
"""Salvaging a damaged casebook: a new one from what can be read, and a report of what cannot."""

import secrets
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

from app.cases.entry import ClockMark, Unsealed, key_id, seal
from app.cases.ids import uuid7
from app.cases.kinds import CaseOpened, Officer, PackRef
from app.cases.when import exactly
from app.guidance.files.building import build_pack
from app.guidance.files.loading import load_pack
from app.system.clock import Clock, SystemClock
from app.system.paths import resource_files
from app.vault.backup_copy import Watch
from app.vault.backup_restore import secret_of
from app.vault.salvage import SalvageReport
from app.vault.salvage import salvage as _salvage
from app.vault.salvage_attachments import FilesSaved
from app.vault.store import Store
from app.vault.unlocking import Secret
from app.vault.vault import OpenVault, open_with

__all__ = ["SalvageReport", "salvage_vault", "salvage_words"]

_NAMED = 20
"""How many pages and gaps a report names one by one."""


def salvage_vault(
    folder: Path, to: Path, secret: str | Secret, watch: Watch, header: Path | None = None
) -> SalvageReport:
    """Make a casebook in ``to`` from what can be read in a damaged one, under the same secrets.

    The damaged one is only read. ``secret`` is its passphrase or recovery key as typed, or
    whatever else opens it; ``header`` a folder with a sound vault.json, where its own is lost.

    Raises:
        UserError: the secret is wrong; ``to`` is not empty; stopped.
        EnvironmentFault: there is no header to begin with; the disk refuses.
    """
    kind = secret_of(secret) if isinstance(secret, str) else secret
    clock = SystemClock()
    report = _salvage(folder, to, kind, clock.now(), watch, header=header, finish=_add_guidance)
    if report.without_opening:
        with closing(open_with(to, kind)) as vault:
            for number, case_id in enumerate(report.without_opening, start=1):
                _open_again(vault, clock, case_id, f"SALVAGED {number}")
    return report


def salvage_words(report: SalvageReport) -> Iterator[str]:
    """The report in lines: figures, places, ids and times; no case text and no name."""
    bad = len(report.unreadable)
    yield f"Pages: {report.pages:,} in all, {bad:,} damaged or missing."
    if bad:
        yield f"  Damaged pages: {_some(map(str, report.unreadable))}."
    if not report.sealed:
        yield "  The database's salt is lost, so only the entries' own signatures were checked."
    yield f"Saved: {_many(report.entries, 'entry', 'entries')} of {_many(report.cases, 'case')}."
    if report.altered:
        yield f"Not saved: {report.altered:,} that do not stand as they were recorded."
    if report.unchecked:
        lost = _many(report.unchecked, "entry", "entries")
        yield f"Saved, but the key of their author is lost: {lost}."
    if report.logged_and_lost:
        lost = _many(report.logged_and_lost, "entry", "entries")
        yield f"Lost, though the log says that they were recorded: {lost}."
    for gap in report.gaps[:_NAMED]:
        yield (
            f"  Missing in case {gap.case_id}, author {gap.author}: entries {gap.first} to"
            f" {gap.last}, after {gap.before or 'the beginning'} and before {gap.after}."
        )
    if len(report.gaps) > _NAMED:
        yield f"  And {len(report.gaps) - _NAMED:,} more places where entries are missing."
    for case_id in report.without_opening:
        yield f"  The opening of case {case_id} is lost. A new one says that it was salvaged."
    yield from _file_words(report.files)
    if report.missing_files:
        yield f"Files that the record names and that are not there: {report.missing_files:,}."
    if report.new_officer_keys:
        yield "The officer's own keys were lost. New ones were made; what is recorded from now on"
        yield "  has another signature, and bundles sealed to the old key no longer open."
    others = ", ".join(f"{name} {rows:,}" for name, rows in sorted(report.rows.items()) if rows)
    yield f"Other rows saved: {others or 'none'}."


def _file_words(files: FilesSaved) -> Iterator[str]:
    if not files.pages:
        return
    bad = len(files.unreadable)
    yield f"Pages of attachments.db: {files.pages:,} in all, {bad:,} damaged or missing."
    if bad:
        yield f"  Damaged pages: {_some(map(str, files.unreadable))}."
    yield f"Saved: {_many(files.whole, 'file')} kept with cases."
    if files.spoilt:
        yield f"Files kept with cases of which a part is lost: {files.spoilt:,}."


def _add_guidance(store: Store) -> None:
    """The bundled guidance, where all that the vault had is lost."""
    if not store.guidance.packs():
        pack = load_pack(resource_files("guidance"))
        store.guidance.put_pack(pack.meta.id, pack.meta.version, build_pack(pack), "bundled")


def _open_again(vault: OpenVault, clock: Clock, case_id: UUID, code: str) -> None:
    """Record an opening for a case that has lost its own, so that it can be read."""
    author = key_id(vault.signing.public)
    sequence, head = vault.store.chain_end(case_id, author)
    now, mark = clock.now(), clock.mark()
    pack_id, version = vault.store.guidance.packs()[-1]
    payload = CaseOpened(
        code=code,
        officer=Officer.model_validate_json(vault.profile),
        public_key=vault.signing.public.hex(),
        pack=PackRef(pack_id=pack_id, version=version),
        facts={},
    )
    unsealed = Unsealed(
        id=uuid7(now, secrets.token_bytes(10)),
        case_id=case_id,
        author=author,
        sequence=sequence + 1,
        previous=head,
        recorded_at=now,
        clock=ClockMark(boot=mark.boot, monotonic_ns=mark.monotonic_ns),
        happened=exactly(now),
        payload=payload,
    )
    entry = seal(unsealed, vault.signing.sign)
    vault.store.append(entry.to_json(), entry)


def _many(number: int, one: str, more: str = "") -> str:
    return f"{number:,} {one if number == 1 else more or f'{one}s'}"


def _some(words: Iterator[str]) -> str:
    """The first few of many, and how many more there are."""
    all_words = list(words)
    more = len(all_words) - _NAMED
    return ", ".join(all_words[:_NAMED]) + (f" and {more:,} more" if more > 0 else "")
