# SPDX-License-Identifier: Apache-2.0
"""What somebody with keys and time can make: sound bundles of whatever entries they like."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.cases.chain import time_anchor
from app.cases.entry import FIRST, key_id
from app.cases.entry import signed_message as entry_message
from app.cases.kinds import Officer
from app.handover.bundle import CONTENT, MANIFEST, SIGNATURE
from app.handover.container import pack
from app.handover.manifest import ListedAuthor, ListedFile, Manifest, signed_message

NAME = {"name": "Pat Invented", "rank": "DC", "number": "B9", "force": "Borsetshire"}
CODE = "TEAPOT 9"
MADE = datetime(2026, 9, 20, tzinfo=UTC)

Plain = dict[str, object]


def canonical(plain: object) -> bytes:
    """The spelling of an entry."""
    spelled = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return spelled.encode()


@dataclass
class Stranger:
    """Signs whatever stands in an entry, as long as its own chain holds."""

    case_id: UUID = field(default_factory=uuid4)
    now: datetime = datetime(2026, 9, 14, 7, 10, tzinfo=UTC)
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    lines: list[bytes] = field(default_factory=list)
    head: str = FIRST
    name: Mapping[str, str] = field(default_factory=lambda: NAME)

    @property
    def public(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    @property
    def author(self) -> str:
        return key_id(self.public)

    def write(self, payload: Plain, **otherwise: object) -> Plain:
        """An entry; ``otherwise`` takes the place of parts of what stands around the payload."""
        self.now += timedelta(minutes=1)
        plain: Plain = {
            "format": 1,
            "id": str(uuid4()),
            "case_id": str(self.case_id),
            "author": self.author,
            "sequence": len(self.lines) + 1,
            "previous": self.head,
            "recorded_at": self.now.isoformat().replace("+00:00", "Z"),
            "clock": {"boot": "b", "monotonic_ns": len(self.lines)},
            "happened": happened("2026-09-14T08:00:00"),
            "payload": payload,
        } | otherwise
        digest = hashlib.sha256(canonical(plain)).hexdigest()
        signature = self.key.sign(entry_message(digest)).hex()
        self.lines.append(canonical(plain | {"hash": digest, "signature": signature}))
        self.head = digest
        return plain

    def listed(self) -> ListedAuthor:
        """This author in a manifest."""
        return ListedAuthor(
            key_id=self.author,
            public_key=self.public.hex(),
            entries=len(self.lines),
            head=self.head,
        )

    def open(self, code: str = CODE, **facts: object) -> Plain:
        pack_ref = {"pack_id": "test", "version": "1"}
        said: Plain = {"kind": "case_opened", "code": code, "pack": pack_ref, "facts": facts}
        return self.write(said | self._introduced())

    def _introduced(self) -> Plain:
        return {"officer": dict(self.name), "public_key": self.public.hex()}

    def join(self) -> Plain:
        return self.write({"kind": "officer_joined"} | self._introduced())

    def note(self, text: str = "x", **otherwise: object) -> Plain:
        return self.write(note(text), **otherwise)


def note(text: str) -> Plain:
    """The payload of a note."""
    return {"kind": "note", "text": text}


def happened(local: str | None, **otherwise: object) -> Plain:
    """When something happened, exactly."""
    precision = "unknown" if local is None else "exact"
    when: Plain = {"precision": precision, "local": local, "until": None}
    return when | {"zone": "Europe/London", "fold": 0} | otherwise


def bundle(*authors: Stranger, lines: Sequence[bytes] | None = None, code: str = CODE) -> bytes:
    """A bundle of what these authors wrote, made by the first, not sealed; it is sound.

    ``lines`` gives the entries in another order than author after author.
    """
    record = [line for each in authors for line in each.lines] if lines is None else lines
    first = authors[0]
    content = dict(zip(CONTENT, (b"".join(x + b"\n" for x in record), b"%PDF", b"x"), strict=True))
    listed = [each.listed() for each in sorted(authors, key=lambda each: each.author)]
    manifest = Manifest(
        made_at=MADE,
        case_id=first.case_id,
        case_code=code,
        officer=Officer(**first.name),
        marking="OFFICIAL-SENSITIVE",
        recipient="You",
        purpose="Trust me",
        signed_by=first.public.hex(),
        entries=len(record),
        time_anchor=time_anchor(first.head),
        authors=tuple(listed),
        packs=(),
        files=tuple(
            ListedFile.model_validate(
                {"name": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            )
            for name, data in content.items()
        ),
    ).to_json()
    signature = first.key.sign(signed_message(manifest)).hex().encode()
    return pack({MANIFEST: manifest, SIGNATURE: signature, **content})
