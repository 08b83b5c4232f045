# SPDX-License-Identifier: Apache-2.0
"""Makes signed entries for tests, with real keys and a clock that only the test moves."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.cases.entry import FIRST, ClockMark, Entry, Unsealed, key_id, seal
from app.cases.kinds import CaseOpened, NoteRecorded, Officer, PackRef, Payload
from app.cases.when import exactly

START = datetime(2026, 9, 14, 7, 10, tzinfo=UTC)
OFFICER = Officer(name="Robin Example", rank="DC", number="B4471", force="Borsetshire")


def check_signature(public: bytes, message: bytes, signature: bytes) -> bool:
    """The real Ed25519 check."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass
class Author:
    """An officer with a key, who writes one chain in one case."""

    case_id: UUID = field(default_factory=uuid4)
    now: datetime = START
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    entries: list[Entry] = field(default_factory=list)

    @property
    def public(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    def write(self, payload: Payload, after: timedelta = timedelta(minutes=1)) -> Entry:
        self.now += after
        unsealed = Unsealed(
            id=uuid4(),
            case_id=self.case_id,
            author=key_id(self.public),
            sequence=len(self.entries) + 1,
            previous=self.entries[-1].hash if self.entries else FIRST,
            recorded_at=self.now,
            clock=ClockMark(boot="test", monotonic_ns=len(self.entries)),
            happened=exactly(self.now),
            payload=payload,
        )
        self.entries.append(seal(unsealed, self.key.sign))
        return self.entries[-1]

    def open_case(self, **facts: str | int) -> Entry:
        return self.write(
            CaseOpened(
                code="LANTERN 4",
                officer=OFFICER,
                public_key=self.public.hex(),
                pack=PackRef(pack_id="test", version="1"),
                facts=dict(facts),
            )
        )

    def note(self, text: str) -> Entry:
        return self.write(NoteRecorded(text=text))

    def stored(self) -> list[bytes]:
        return [entry.to_json() for entry in self.entries]
