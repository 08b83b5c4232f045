# SPDX-License-Identifier: Apache-2.0
"""Making a bundle: the record, the summary and a signed manifest in one ZIP, in memory."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from app.cases.chain import time_anchor
from app.cases.entry import Entry, Sign, read_entry
from app.cases.folding import fold
from app.cases.kinds import CaseOpened, Officer, PromptAnswered
from app.errors import Bug
from app.handover.container import pack
from app.handover.manifest import (
    MOST_ENTRIES,
    ListedAuthor,
    ListedFile,
    ListedPack,
    Manifest,
    signed_message,
)
from app.system.paths import resource_bytes

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
CONTENT = ("record.jsonl", "summary.pdf", "README.txt")
NAMES = (MANIFEST, SIGNATURE, *CONTENT)
"""The files of a bundle, in order."""


@dataclass(frozen=True)
class BundleContents:
    """What goes into a bundle.

    ``entries`` are the stored entries, byte for byte; ``keys`` gives every author's public key
    (32 bytes) by key id; ``made_at`` is timezone-aware.
    """

    entries: Sequence[bytes] = field(repr=False)
    keys: Mapping[str, bytes]
    summary_pdf: bytes = field(repr=False)
    officer: Officer = field(repr=False)
    made_at: datetime
    marking: str
    recipient: str = field(repr=False)
    purpose: str = field(repr=False)


def make_bundle(contents: BundleContents, sign: Sign, public_key: bytes) -> bytes:
    """The bundle as a ZIP, not yet sealed: seal it before it leaves memory.

    Raises:
        EnvironmentFault: an entry cannot be read, or they are not of one case.
        Bug: an author's key is missing, or there are more entries than a bundle may hold.
    """
    entries = [read_entry(stored) for stored in contents.entries]
    if len(entries) > MOST_ENTRIES or any(b"\n" in stored for stored in contents.entries):
        raise Bug("This record does not fit into a bundle. Please report this.", code="bundle-fit")
    readme = resource_bytes("templates", "bundle-readme.txt")
    record = b"".join(stored + b"\n" for stored in contents.entries)
    content = dict(zip(CONTENT, (record, contents.summary_pdf, readme), strict=True))
    manifest = _manifest(contents, entries, content, public_key).to_json()
    signature = sign(signed_message(manifest)).hex().encode()
    return pack({MANIFEST: manifest, SIGNATURE: signature, **content})


def _manifest(
    contents: BundleContents,
    entries: Sequence[Entry],
    content: Mapping[str, bytes],
    public_key: bytes,
) -> Manifest:
    view = fold(entries)
    return Manifest(
        made_at=contents.made_at.astimezone(UTC),
        case_id=view.case_id,
        case_code=view.code,
        officer=contents.officer,
        marking=contents.marking,
        recipient=contents.recipient,
        purpose=contents.purpose,
        signed_by=public_key.hex(),
        entries=len(entries),
        time_anchor=time_anchor(view.head.hash),
        authors=_authors(view.entries, contents.keys),
        packs=_packs(view.entries),
        files=tuple(
            ListedFile.model_validate(
                {"name": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            )
            for name, data in content.items()
        ),
    )


def _authors(entries: Sequence[Entry], keys: Mapping[str, bytes]) -> tuple[ListedAuthor, ...]:
    ends: dict[str, tuple[int, str]] = {}
    for entry in entries:
        ends[entry.author] = (ends.get(entry.author, (0, ""))[0] + 1, entry.hash)
    if not keys.keys() >= ends.keys():
        raise Bug(
            "The key of one of this record's authors is missing, so no bundle was made.",
            code="author-key-missing",
        )
    return tuple(
        ListedAuthor(key_id=author, public_key=keys[author].hex(), entries=count, head=head)
        for author, (count, head) in sorted(ends.items())
    )


def _packs(entries: Sequence[Entry]) -> tuple[ListedPack, ...]:
    named = {
        (entry.payload.pack.pack_id, entry.payload.pack.version)
        for entry in entries
        if isinstance(entry.payload, CaseOpened | PromptAnswered)
    }
    return tuple(ListedPack(pack_id=pack_id, version=version) for pack_id, version in sorted(named))
