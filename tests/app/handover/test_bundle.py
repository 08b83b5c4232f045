# SPDX-License-Identifier: Apache-2.0
import hashlib
import io
import json
import random
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Bug, EnvironmentFault
from app.handover.bundle import NAMES, BundleContents, make_bundle
from app.handover.container import pack, unpack
from app.handover.manifest import MOST_ENTRIES, Manifest, read_manifest, signed_message
from app.handover.verify import BundleReport, verify_bundle
from tests.app.cases.making import OFFICER, Author, check_signature
from tests.app.handover.making import MADE_AT, full_case

FIRST, SECOND = full_case()
STORED = FIRST.stored() + SECOND.stored()
KEYS = {author.entries[0].author: author.public for author in (FIRST, SECOND)}
CONTENTS = BundleContents(
    entries=STORED,
    keys=KEYS,
    summary_pdf=b"%PDF-1.7 stands in for the summary",
    officer=OFFICER,
    made_at=MADE_AT,
    marking="OFFICIAL-SENSITIVE",
    recipient="Jo Mockup",
    purpose="early advice",
)
BUNDLE = make_bundle(CONTENTS, FIRST.key.sign, FIRST.public)


def verified(bundle: bytes) -> BundleReport:
    return verify_bundle(bundle, check_signature)


def made_of(entries: Sequence[bytes], by: Author = FIRST) -> bytes:
    return make_bundle(replace(CONTENTS, entries=entries), by.key.sign, by.public)


def test_a_bundle_as_made_is_sound() -> None:
    report = verified(BUNDLE)
    assert report.sound
    assert report.first_problem is None
    assert len(report.findings) == 6
    assert all(finding.meaning and finding.found for finding in report.findings)
    assert report.manifest is not None
    assert report.manifest.entries == len(STORED)
    assert report.manifest.case_code == "LANTERN 4"


def test_any_zip_program_reads_it_and_the_record_is_as_stored() -> None:
    with zipfile.ZipFile(io.BytesIO(BUNDLE)) as archive:
        assert archive.testzip() is None
        assert tuple(archive.namelist()) == NAMES
        assert archive.read("record.jsonl").splitlines() == STORED
        listed = {file["name"]: file for file in json.loads(archive.read("manifest.json"))["files"]}
        for name, file in listed.items():
            assert hashlib.sha256(archive.read(name)).hexdigest() == file["sha256"]
        assert b"OFFICIAL-SENSITIVE" in archive.read("README.txt")


def test_the_same_contents_make_the_same_bytes() -> None:
    assert make_bundle(CONTENTS, FIRST.key.sign, FIRST.public) == BUNDLE


@settings(max_examples=300)
@given(st.integers(0, len(BUNDLE) - 1), st.integers(1, 255))
def test_no_byte_can_change(place: int, flip: int) -> None:
    changed = bytearray(BUNDLE)
    changed[place] ^= flip
    report = verified(bytes(changed))
    assert not report.sound
    assert report.first_problem


@pytest.mark.parametrize("end", [0, 1, 30, 500, len(BUNDLE) - 1])
def test_a_bundle_cut_short_or_grown_is_refused(end: int) -> None:
    assert not verified(BUNDLE[:end]).sound
    assert not verified(BUNDLE + b"x" * (end + 1)).sound
    assert not verified(b"x" * (end + 1) + BUNDLE).sound


def _without(place: int) -> list[bytes]:
    return STORED[:place] + STORED[place + 1 :]


def _twice(place: int) -> list[bytes]:
    return [*STORED[: place + 1], *STORED[place:]]


def _exchanged(place: int) -> list[bytes]:
    entries = list(STORED)
    entries[place], entries[place + 1] = entries[place + 1], entries[place]
    return entries


@pytest.mark.parametrize("tamper", [_without, _twice, _exchanged])
@pytest.mark.parametrize("place", [1, 8, len(STORED) - 3])
def test_an_entry_taken_out_doubled_or_moved_is_seen_even_in_a_bundle_made_anew(
    tamper: Callable[[int], list[bytes]], place: int
) -> None:
    report = verified(made_of(tamper(place)))
    assert not report.sound
    assert "Entry" in str(report.first_problem) or "chain" in str(report.findings)


@pytest.mark.parametrize("tamper", [_without, _twice, _exchanged])
def test_an_entry_taken_out_doubled_or_moved_under_the_old_manifest_is_seen(
    tamper: Callable[[int], list[bytes]],
) -> None:
    files = unpack(BUNDLE, NAMES)
    files["record.jsonl"] = b"".join(entry + b"\n" for entry in tamper(len(STORED) - 2))
    report = verified(pack(files))
    assert not report.sound
    assert report.first_problem == "record.jsonl is not the file that the manifest lists."


def test_the_last_entries_cannot_be_dropped_under_the_old_manifest() -> None:
    files = unpack(BUNDLE, NAMES)
    files["record.jsonl"] = b"".join(entry + b"\n" for entry in STORED[:-1])
    report = verified(pack(files))
    assert "The record does not end where the manifest says it does." in {
        finding.found for finding in report.findings if not finding.good
    }


def test_a_changed_entry_is_named_by_its_number_and_never_by_its_text() -> None:
    place = next(i for i, entry in enumerate(STORED) if b"Log 0118" in entry)
    changed = list(STORED)
    changed[place] = changed[place].replace(b"Log 0118", b"Log 0181")
    report = verified(made_of(changed))
    assert not report.sound
    assert str(report.first_problem).startswith(f"Entry {place + 1}: ")
    assert "Log" not in str(report.findings)


def test_a_stranger_cannot_put_another_summary_beside_a_true_record() -> None:
    stranger = Author(case_id=FIRST.case_id)
    contents = replace(CONTENTS, summary_pdf=b"%PDF-1.7 another")
    report = verified(make_bundle(contents, stranger.key.sign, stranger.public))
    assert not report.sound
    assert "no author's" in str(report.first_problem)


def _with_manifest(changes: dict[str, object]) -> bytes:
    """A bundle whose manifest was changed and signed again by its first author."""
    files = unpack(BUNDLE, NAMES)
    plain = {**json.loads(files["manifest.json"]), **changes}
    manifest = Manifest.model_validate_json(json.dumps(plain)).to_json()
    files["manifest.json"] = manifest
    files["manifest.sig"] = FIRST.key.sign(signed_message(manifest)).hex().encode()
    return pack(files)


@pytest.mark.parametrize(
    "changes",
    [
        {"entries": 1},
        {"time_anchor": "AAAA-AAAA-AAAA"},
        {"case_code": "ANOTHER 1"},
        {"case_id": "00000000-0000-4000-8000-000000000000"},
    ],
)
def test_a_manifest_that_does_not_fit_the_record_is_refused_though_signed(
    changes: dict[str, object],
) -> None:
    assert verified(_with_manifest({})).sound
    assert not verified(_with_manifest(changes)).sound


def test_a_manifest_has_one_spelling_and_knows_all_its_keys() -> None:
    manifest = unpack(BUNDLE, NAMES)["manifest.json"]
    assert read_manifest(manifest).to_json() == manifest
    for other in (
        manifest.replace(b"\n", b"", 1),
        manifest.replace(b"{", b'{"extra":1,', 1),
        manifest.replace(b'"version": 1', b'"version": 2'),
        b"[" * 100_000,
        b"x" * 2_000_000,
        b"",
    ):
        assert other != manifest
        with pytest.raises(EnvironmentFault):
            read_manifest(other)


@given(st.binary(max_size=400), st.integers(0, 4))
def test_no_file_in_a_bundle_can_make_the_check_fail_otherwise(noise: bytes, which: int) -> None:
    files = unpack(BUNDLE, NAMES)
    files[NAMES[which]] = noise
    report = verified(pack(files))
    assert not report.sound
    assert report.first_problem


def test_names_in_another_order_or_another_name_are_refused() -> None:
    files = unpack(BUNDLE, NAMES)
    shuffled = list(files)
    random.Random(1).shuffle(shuffled)
    assert not verified(pack({name: files[name] for name in shuffled})).sound
    assert not verified(pack({**files, "../more.txt": b""})).sound
    renamed = {("evil.json" if n == "manifest.json" else n): c for n, c in files.items()}
    assert not verified(pack(renamed)).sound


def test_compression_is_refused_so_nothing_can_unfold() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in NAMES:
            archive.writestr(name, b"0" * 1_000_000)
    assert not verified(bomb.getvalue()).sound


def test_a_bundle_is_not_made_without_every_authors_key() -> None:
    with pytest.raises(Bug):
        make_bundle(replace(CONTENTS, keys={}), FIRST.key.sign, FIRST.public)


def test_what_goes_in_is_not_in_the_repr() -> None:
    assert "Mockup" not in repr(CONTENTS)
    assert "Log" not in repr(CONTENTS)


def test_a_record_of_line_ends_alone_is_refused_before_it_is_taken_apart() -> None:
    files = unpack(BUNDLE, NAMES)
    for end in (b"\n", b"\r"):
        files["record.jsonl"] = end * (MOST_ENTRIES + 1)
        report = verified(pack(files))
        assert report.first_problem == "It holds more entries than a case can have."


def test_an_entry_with_a_number_beyond_all_bounds_is_a_finding_and_no_exception() -> None:
    files = unpack(BUNDLE, NAMES)
    files["record.jsonl"] = files["record.jsonl"].replace(b'"sequence":1,', b'"sequence":1e999,')
    assert not verified(pack(files)).sound
