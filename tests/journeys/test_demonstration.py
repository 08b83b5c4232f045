# SPDX-License-Identifier: Apache-2.0
"""The main job, through the real window: what it leaves opens as it should, and only so."""

import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3

from tests.journeys.conftest import ROOT, Demonstration, written_files
from ui.demo.playing import LEFT

PAGES = (
    "first-run-welcome",
    "first-run-officer",
    "first-run-passphrase",
    "first-run-recovery",
    "first-run-check",
    "home-empty",
    "new-case",
    "journey-stage-1",
    "person",
    "note-being-written",
    "correction",
    "decision",
    "journey-half-written",
    "unlock",
    "journey",
    "notes",
    "decisions",
    "people",
    "about",
    "decision-gate",
    "clocks",
    "clock-open",
    "wording",
    "journey-later-stage",
    "enquiries",
    "enquiry-opening",
    "enquiry-closing",
    "victim",
    "contact",
    "promise-kept",
    "material-item",
    "file",
    "material",
    "file-picture",
    "review",
    "export",
    "export-done",
    "export-bundle",
    "home",
    "guide",
    "guide-updates",
    "search",
    "search-opened",
    "settings",
    "passphrase-change",
    "backup",
    "backup-drill",
    "audit-log",
    "bundle",
)
IN_DARK = {
    "clocks",
    "decisions",
    "enquiries",
    "guide",
    "home",
    "journey",
    "material",
    "notes",
    "review",
    "settings",
    "victim",
}
KINDS_WITH_SAMPLES = {
    "attachment_added",
    "contact",
    "contact_plan",
    "enquiry_changed",
    "enquiry_opened",
    "material_added",
    "material_changed",
    "note",
    "promise_settled",
    "prompt_answered",
    "review",
    "topic_told",
}
PIECE = 48
"""Bytes of the picture that are looked for: shorter ones stand in other files by chance."""


def run(*command: str, feed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, input=feed, capture_output=True, text=True, check=False)


def need(*tools: str) -> None:
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def flowing(text: str) -> str:
    return " ".join(text.split())


def test_it_leaves_all_that_it_promises(demonstration: Demonstration) -> None:
    names = {path.name for path in demonstration.folder.iterdir()}
    assert {"casebook", "summary.pdf", "bundle.casebundle", "screens", "demo.json"} <= names
    # What is not named there is in the way when it is played again in the same folder.
    assert names - {"casebook", "screens", "backups"} <= set(LEFT)
    told = demonstration.told
    for key in ("vault_passphrase", "pdf_passphrase", "bundle_identity"):
        assert told[key]
    assert len(told["text_samples"]) == 16 and all(len(t) >= 20 for t in told["text_samples"])
    assert list((demonstration.folder / "backups").rglob("casebook.db"))


def test_a_word_left_unfinished_at_the_lock_is_a_draft_again_after_unlocking(
    demonstration: Demonstration,
) -> None:
    assert demonstration.told["draft_restored"] is True


def test_every_page_was_visited_and_the_most_looked_at_in_dark_too(
    demonstration: Demonstration,
) -> None:
    taken: dict[str, set[str]] = {"light": set(), "dark": set()}
    for path in (demonstration.folder / "screens").glob("*.png"):
        page, scheme = path.stem.split("-", 1)[1].rsplit("-", 1)
        taken[scheme].add(page)
    assert set(PAGES) <= taken["light"]
    assert taken["dark"] == IN_DARK


def test_the_summary_opens_with_its_passphrase_and_not_without(
    demonstration: Demonstration,
) -> None:
    need("qpdf", "pdftotext")
    summary, words = demonstration.folder / "summary.pdf", demonstration.told["pdf_passphrase"]
    assert run("qpdf", f"--password={words}", "--check", str(summary)).returncode == 0
    assert run("qpdf", "--check", str(summary)).returncode != 0
    assert run("pdftotext", str(summary), "-").returncode != 0
    text = run("pdftotext", "-upw", words, str(summary), "-")
    assert text.returncode == 0
    for sample in demonstration.samples:
        assert sample in flowing(text.stdout)


def test_the_bundle_opens_with_age_and_verifies(
    demonstration: Demonstration, tmp_path: Path
) -> None:
    need("age", "unzip")
    key = tmp_path / "key.txt"
    key.write_text(demonstration.told["bundle_identity"] + "\n")
    sealed, opened = demonstration.folder / "bundle.casebundle", tmp_path / "bundle.zip"
    assert run("age", "-d", "-i", str(key), "-o", str(opened), str(sealed)).returncode == 0
    assert run("unzip", "-o", "-d", str(tmp_path), str(opened)).returncode == 0
    record = (tmp_path / "record.jsonl").read_text(encoding="utf-8")
    for sample in demonstration.samples:
        assert sample in record
    entries = [json.loads(line) for line in record.splitlines()]
    kinds = {
        entry["payload"]["kind"]
        for entry in entries
        if any(sample in json.dumps(entry, ensure_ascii=False) for sample in demonstration.samples)
    }
    assert kinds >= KINDS_WITH_SAMPLES
    kept = [e["payload"] for e in entries if e["payload"]["kind"] == "attachment_added"]
    by_id = {entry["id"]: entry["payload"]["kind"] for entry in entries}
    corrected = [e["payload"]["of"] for e in entries if e["payload"]["kind"] == "correction"]
    assert [by_id[entry_id] for entry_id in corrected] == ["note", "material_added"]
    original = demonstration.original.read_bytes()
    assert [each["sha256"] for each in kept] == [hashlib.sha256(original).hexdigest()]
    assert json.loads((tmp_path / "manifest.json").read_text())["case_code"] == "LANTERN 4"
    verify = [sys.executable, str(ROOT / "main.py"), "verify"]
    assert run(*verify, str(sealed), "--identity", str(key)).returncode == 0
    assert run(*verify, str(opened)).returncode == 0


def test_the_database_is_closed_to_sqlite_and_to_a_wrong_key(
    demonstration: Demonstration,
) -> None:
    databases = list(demonstration.folder.rglob("casebook.db"))
    assert len(databases) == len(("the casebook", "its backup"))
    for database in databases:
        plain = sqlite3.connect(database)
        with pytest.raises(sqlite3.DatabaseError):
            plain.execute("select count(*) from sqlite_master")
        plain.close()
        wrong = sqlcipher3.connect(str(database))
        wrong.execute(f"""PRAGMA key = "x'{"00" * 32}'" """)
        with pytest.raises(sqlcipher3.DatabaseError):
            wrong.execute("select count(*) from sqlite_master")
        wrong.close()


def test_no_phrase_of_the_case_stands_in_any_byte_left(demonstration: Demonstration) -> None:
    for path in demonstration.left():
        content = path.read_bytes()
        for sample in demonstration.samples:
            for spelling in (sample.encode(), sample.encode("utf-16-le")):
                assert spelling not in content, path.name


def pieces(content: bytes) -> list[tuple[int, int]]:
    """Where a few pieces of the picture begin and end, from its start to its last bytes."""
    starts = range(0, len(content) - PIECE, (len(content) - PIECE) // 8)
    return [(start, start + PIECE) for start in starts]


def as_traced(content: bytes, start: int, end: int) -> bytes:
    """A piece as strace writes it: what is not printable in octal, as short as it can be."""
    short = {9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}
    written = []
    for place in range(start, end):
        byte = content[place]
        before_figure = content[place + 1 : place + 2] in (
            *(b"%d" % figure for figure in range(8)),
        )
        octal = f"\\{byte:03o}" if before_figure else f"\\{byte:o}"
        written.append(short.get(byte) or (chr(byte) if 32 <= byte < 127 else octal))
    return "".join(written).encode()


def test_no_piece_of_the_picture_stands_in_any_other_file(demonstration: Demonstration) -> None:
    original = demonstration.original
    picture = original.read_bytes()
    assert len(pieces(picture)) >= 8
    for path in demonstration.left():
        if path != original:
            content = path.read_bytes()
            for start, end in pieces(picture):
                assert picture[start:end] not in content, path.name


def test_nothing_of_the_case_was_written_anywhere_even_for_a_moment(
    demonstration: Demonstration,
) -> None:
    if demonstration.trace is None:
        pytest.skip("strace is not installed, or may not trace here")
    wide = [b"\\0".join(c.encode() for c in sample) for sample in demonstration.samples]
    phrases = [*(sample.encode() for sample in demonstration.samples), *wide]
    picture = demonstration.original.read_bytes()
    drawn = [as_traced(picture, start, end) for start, end in pieces(picture)]
    on_purpose = {"/.demo.json.": 0, f"/{demonstration.original.name}>": 0}
    with demonstration.trace.open("rb") as trace:
        for line in trace:
            for spellings, file in zip((phrases, drawn), on_purpose, strict=True):
                if any(spelling in line for spelling in spellings):
                    assert file.encode() in line, line[:120]
                    on_purpose[file] += 1
    # The demonstration itself names the phrases and draws the picture: what is written is seen.
    assert all(on_purpose.values())


def test_nothing_was_written_outside_the_folder(demonstration: Demonstration) -> None:
    if demonstration.trace is None:
        pytest.skip("strace is not installed, or may not trace here")
    inside = str(demonstration.folder)
    strangers = {
        path
        for path in written_files(demonstration.trace)
        if not path.startswith((inside, "/dev/", "/proc/")) and "__pycache__" not in path
    }
    assert strangers == set()
