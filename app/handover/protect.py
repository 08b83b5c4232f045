# SPDX-License-Identifier: Apache-2.0
"""Encrypting a PDF with a passphrase: AES-256 as PDF 2.0 has it (revision 6), in memory."""

import io
import secrets

import pikepdf

from app.errors import Bug

SHORTEST_PASSPHRASE = 16
"""Characters. A reading copy can be guessed at quickly, so its passphrase is generated."""


def encrypt_pdf(pdf: bytes, passphrase: str) -> bytes:
    """The same document, opened by the passphrase; its tags stay, its metadata are encrypted.

    Readers may print, copy and use a screen reader; they may not change it. Nobody knows the
    owner's password, so nobody lifts that.

    Raises:
        Bug: the bytes are no PDF, or the passphrase is too short or too long to have been
            generated.
    """
    if not SHORTEST_PASSPHRASE <= len(passphrase.encode()) <= 127:  # the format's own limit
        raise Bug(
            "The passphrase for the summary was not made as it should be. Please report this.",
            code="pdf-passphrase",
        )
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            sealed = io.BytesIO()
            document.save(sealed, encryption=_encryption(passphrase))
    except pikepdf.PdfError:
        raise Bug(
            "The summary could not be encrypted, so none was kept. Please report this.",
            code="pdf-not-encrypted",
        ) from None
    return sealed.getvalue()


def _encryption(passphrase: str) -> pikepdf.Encryption:
    return pikepdf.Encryption(
        user=passphrase,
        owner=secrets.token_urlsafe(32),
        R=6,
        aes=True,
        metadata=True,
        allow=pikepdf.Permissions(
            accessibility=True,
            extract=True,
            print_lowres=True,
            print_highres=True,
            modify_annotation=False,
            modify_assembly=False,
            modify_form=False,
            modify_other=False,
        ),
    )
