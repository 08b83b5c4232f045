# SPDX-License-Identifier: Apache-2.0
import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest

from app.errors import Bug
from app.handover.protect import encrypt_pdf
from app.handover.summary import render_summary
from tests.app.handover.making import case_of_texts

PASSPHRASE = "seven-plain-words-and-one-more"
PHRASE = "I asked what would help right now"


@pytest.fixture(scope="module")
def plain() -> bytes:
    return render_summary(case_of_texts([PHRASE]))


@pytest.fixture(scope="module")
def sealed(plain: bytes) -> bytes:
    return encrypt_pdf(plain, PASSPHRASE)


def test_only_the_passphrase_opens_it(sealed: bytes) -> None:
    for wrong in ("", PASSPHRASE[:-1]):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(sealed), password=wrong)
    with pikepdf.open(io.BytesIO(sealed), password=PASSPHRASE) as document:
        assert document.encryption.R == 6
        assert document.encryption.bits == 256
        assert document.allow.accessibility
        assert document.allow.extract
        assert not document.allow.modify_other


def test_it_is_still_a_tagged_document_with_a_neutral_title(sealed: bytes) -> None:
    with pikepdf.open(io.BytesIO(sealed), password=PASSPHRASE) as document:
        assert document.Root.MarkInfo.Marked
        assert document.Root.Lang == "en-GB"
        assert "/StructTreeRoot" in document.Root
        assert dict(document.docinfo).keys() <= {"/Title", "/Creator", "/Producer"}
        assert document.docinfo["/Title"] == "Case summary LANTERN 4"
        metadata = document.Root.Metadata.read_bytes()
    assert b"<pdfuaid:part>1<" in metadata
    assert b"Case summary LANTERN 4" in metadata


def test_no_metadata_and_no_text_can_be_read_without_it(plain: bytes, sealed: bytes) -> None:
    assert b"Case summary" in plain  # the test can fail
    for secret in (b"Case summary", b"LANTERN", b"pdfuaid", PASSPHRASE.encode(), PHRASE.encode()):
        assert secret not in sealed


@pytest.mark.parametrize("passphrase", ["", "short", "x" * 128])
def test_a_passphrase_that_was_not_generated_is_refused(plain: bytes, passphrase: str) -> None:
    with pytest.raises(Bug):
        encrypt_pdf(plain, passphrase)


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(Bug):
        encrypt_pdf(b"no document", PASSPHRASE)


@pytest.mark.peer("qpdf")
@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_checks_it_with_the_passphrase_and_not_without(sealed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    path.write_bytes(sealed)
    with_it = subprocess.run(["qpdf", f"--password={PASSPHRASE}", "--check", path], check=False)
    without = subprocess.run(["qpdf", "--check", path], check=False)
    assert (with_it.returncode, without.returncode) == (0, 2)


@pytest.mark.peer("pdftotext")
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_pdftotext_reads_it_with_the_passphrase_and_not_without(
    sealed: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "summary.pdf"
    path.write_bytes(sealed)
    with_it = subprocess.run(
        ["pdftotext", "-upw", PASSPHRASE, path, "-"], capture_output=True, check=True
    )
    without = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=False)
    assert PHRASE in with_it.stdout.decode()
    assert without.returncode != 0
    assert without.stdout == b""
