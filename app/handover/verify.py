# SPDX-License-Identifier: Apache-2.0
"""Checking a bundle that somebody sent: every check with its result and meaning in words."""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.cases.chain import RecordReport, time_anchor, verify_record
from app.cases.entry import CheckSignature, key_id
from app.errors import CasebookError
from app.handover.bundle import CONTENT, MANIFEST, NAMES, SIGNATURE
from app.handover.container import unpack
from app.handover.manifest import MOST_ENTRIES, Manifest, read_manifest, signed_message

_SIGNATURE = re.compile(rb"[0-9a-f]{128}")


@dataclass(frozen=True)
class Finding:
    """One check: what was checked, whether it holds, what was found, and what that means."""

    check: str
    good: bool
    found: str
    meaning: str


@dataclass(frozen=True)
class BundleReport:
    """What the check of a bundle found. No text of the record is quoted."""

    findings: tuple[Finding, ...]
    manifest: Manifest | None
    """What the bundle says of itself; believe it only when the bundle is sound."""

    @property
    def sound(self) -> bool:
        """Whether every check was made and every one holds."""
        return len(self.findings) == len(_CHECKS) + 1 and all(f.good for f in self.findings)

    @property
    def first_problem(self) -> str | None:
        """The first thing that does not hold, in words, or None."""
        return next((f.found for f in self.findings if not f.good), None)


@dataclass(frozen=True)
class _Opened:
    files: Mapping[str, bytes]
    manifest: Manifest
    lines: list[bytes]
    record: RecordReport
    check: CheckSignature


def verify_bundle(
    zip_bytes: bytes,
    check: CheckSignature,
    one_by_one: Callable[[Sequence[bytes]], Iterable[bytes]] = iter,
) -> BundleReport:
    """Check an unsealed bundle. Never raises for what a stranger put into it.

    ``one_by_one`` goes through the entries: it may tell how far that is, and end it by raising.
    """
    try:
        files = unpack(zip_bytes, NAMES)
        manifest = read_manifest(files[MANIFEST])
    except CasebookError as fault:
        return BundleReport((_form(good=False, found=fault.sentence),), None)
    stored = files["record.jsonl"]
    # Counted before they are split: a record of line ends alone would take all memory.
    if stored.count(b"\n") + stored.count(b"\r") > MOST_ENTRIES:
        too_many = "It holds more entries than a case can have."
        return BundleReport((_form(good=False, found=too_many),), manifest)
    lines = stored.splitlines(keepends=True)
    keys = {author.key_id: bytes.fromhex(author.public_key) for author in manifest.authors}
    record = verify_record((line.removesuffix(b"\n") for line in one_by_one(lines)), keys, check)
    opened = _Opened(files, manifest, lines, record, check)
    form = _form(good=True, found="It is a bundle of format 1 with its five files.")
    return BundleReport((form, *(each(opened) for each in _CHECKS)), manifest)


def _form(*, good: bool, found: str) -> Finding:
    return Finding(
        check="Form",
        good=good,
        found=found,
        meaning="The file is built exactly as Casebook builds a bundle; nothing else is in it.",
    )


def _files(opened: _Opened) -> Finding:
    listed: dict[str, tuple[int, str]] = {
        file.name: (file.size, file.sha256) for file in opened.manifest.files
    }
    wrong = [
        name
        for name in CONTENT
        if listed.get(name)
        != (len(opened.files[name]), hashlib.sha256(opened.files[name]).hexdigest())
    ]
    return Finding(
        check="Files",
        good=not wrong,
        found=f"{wrong[0]} is not the file that the manifest lists."
        if wrong
        else "Every file is as the manifest lists it.",
        meaning="No file was changed, exchanged or cut after the manifest was written.",
    )


def _signature(opened: _Opened) -> Finding:
    public = bytes.fromhex(opened.manifest.signed_by)
    spelled = opened.files[SIGNATURE]
    good = _SIGNATURE.fullmatch(spelled) is not None and opened.check(
        public, signed_message(opened.files[MANIFEST]), bytes.fromhex(spelled.decode())
    )
    signer = key_id(public)
    # The summary is held by this signature alone: a stranger's would hold any summary.
    by_author = signer in {author.key_id for author in opened.manifest.authors}
    found = f"Signed with the key {signer}, an author of this record."
    if not good:
        found = "The manifest was not signed with the key that it names."
    elif not by_author:
        found = "The manifest was signed with a key that is no author's in this record."
    return Finding(
        check="Signature of the manifest",
        good=good and by_author,
        found=found,
        meaning="Whoever holds that key made this bundle. Compare the key id with the one that "
        "the officer gave you in another way: the bundle alone cannot say whose key it is.",
    )


def _entries(opened: _Opened) -> Finding:
    first = opened.record.breaks[0] if opened.record.breaks else None
    # splitlines also splits where JSON may not: such a record fails here as "not an entry".
    ended = bool(opened.lines) and opened.lines[-1].endswith(b"\n")
    if first is not None:
        found = f"Entry {first.position}: {first.reason}."
    elif not ended:
        found = "The record stops in the middle of an entry."
    else:
        found = f"All {opened.record.entries} entries are as recorded, signed and in order."
    return Finding(
        check="Entries",
        good=opened.record.sound and ended,
        found=found,
        meaning="Each entry's content fits its hash, its author's key signed that hash, and it "
        "follows the entry before it: none was changed, taken out, doubled or moved.",
    )


def _ends(opened: _Opened) -> Finding:
    counted = {end.author: (end.entries, end.head) for end in opened.record.ends}
    listed = {author.key_id: (author.entries, author.head) for author in opened.manifest.authors}
    total = opened.manifest.entries == opened.record.entries == len(opened.lines)
    anchors = {time_anchor(head) for _, head in listed.values()}
    good = (
        counted == listed
        and len(listed) == len(opened.manifest.authors)
        and total
        and opened.manifest.time_anchor in anchors
    )
    return Finding(
        check="Ends of the chains",
        good=good,
        found=f"The record ends where the manifest says; its time anchor is "
        f"{opened.manifest.time_anchor}."
        if good
        else "The record does not end where the manifest says it does.",
        meaning="No entry is missing at the end. A time anchor that was written down elsewhere, "
        "such as in a pocket notebook, shows that the record has not been made anew since.",
    )


def _case(opened: _Opened) -> Finding:
    named = set()
    for line in opened.lines:
        try:
            plain = json.loads(line)
            payload = plain["payload"]
            code = payload["code"] if payload["kind"] == "case_opened" else None
            named.add((str(plain["case_id"]), code))
        except (ValueError, KeyError, TypeError, RecursionError):
            named.add(("", None))
    manifest = opened.manifest
    good = {case for case, _ in named} == {str(manifest.case_id)} and (
        manifest.case_code in {code for _, code in named}
    )
    return Finding(
        check="Case",
        good=good,
        found="The record is of the case that the manifest names."
        if good
        else "The record is not of the case that the manifest names.",
        meaning="All entries belong to one case, and it was opened under the code shown here.",
    )


_CHECKS: tuple[Callable[[_Opened], Finding], ...] = (_files, _signature, _case, _entries, _ends)
