# SPDX-License-Identifier: Apache-2.0
"""The main job, through the real window: what it leaves opens as it should, and only so."""

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3

from tests.journeys.conftest import ROOT, Demonstration, written_files

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
    "export",
    "export-done",
    "export-bundle",
    "home",
    "guide",
    "guide-updates",
    "settings",
    "bundle",
)


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
    assert {"casebook", "summary.pdf", "bundle.age", "screens", "demo.json"} <= names
    told = demonstration.told
    for key in ("vault_passphrase", "pdf_passphrase", "bundle_identity"):
        assert told[key]
    assert len(told["text_samples"]) == 5 and all(len(t) >= 20 for t in told["text_samples"])


def test_a_word_left_unfinished_at_the_lock_is_a_draft_again_after_unlocking(
    demonstration: Demonstration,
) -> None:
    assert demonstration.told["draft_restored"] is True


def test_every_page_was_visited_in_light_and_dark(demonstration: Demonstration) -> None:
    pictures = {path.stem for path in (demonstration.folder / "screens").glob("*.png")}
    pages = {name.split("-", 1)[1].rsplit("-", 1)[0] for name in pictures}
    for page in PAGES:
        assert page in pages
    for name in pictures:
        scheme = name.rsplit("-", 1)[1]
        other = name.removesuffix(scheme) + ("dark" if scheme == "light" else "light")
        assert other in pictures


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
    sealed, opened = demonstration.folder / "bundle.age", tmp_path / "bundle.zip"
    assert run("age", "-d", "-i", str(key), "-o", str(opened), str(sealed)).returncode == 0
    assert run("unzip", "-o", "-d", str(tmp_path), str(opened)).returncode == 0
    record = (tmp_path / "record.jsonl").read_text(encoding="utf-8")
    for sample in demonstration.samples:
        assert sample in record
    assert json.loads((tmp_path / "manifest.json").read_text())["case_code"] == "LANTERN 4"
    verify = [sys.executable, str(ROOT / "main.py"), "verify"]
    assert run(*verify, str(sealed), "--identity", str(key)).returncode == 0
    assert run(*verify, str(opened)).returncode == 0


def test_the_database_is_closed_to_sqlite_and_to_a_wrong_key(
    demonstration: Demonstration,
) -> None:
    database = demonstration.folder / "casebook" / "casebook.db"
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


def test_no_phrase_of_the_case_was_written_anywhere_even_for_a_moment(
    demonstration: Demonstration,
) -> None:
    if demonstration.trace is None:
        pytest.skip("strace is not installed, or may not trace here")
    wide = [b"\\0".join(c.encode() for c in sample) for sample in demonstration.samples]
    spellings = [*(sample.encode() for sample in demonstration.samples), *wide]
    on_purpose = 0
    with demonstration.trace.open("rb") as trace:
        for line in trace:
            if any(spelling in line for spelling in spellings):
                assert b"/demo.part>" in line, line[:120]
                on_purpose += 1
    assert on_purpose  # demo.json names the phrases: had they been written, the trace shows it


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
