# SPDX-License-Identifier: Apache-2.0
"""Other officers of a dossier: they sign with keys of their own, as in casebooks of their own."""

from uuid import UUID

from app.cases.entry import ClockMark, Entry, Unsealed, key_id, seal
from app.cases.folding import CaseView
from app.cases.kinds import Officer, OfficerJoined, Payload
from app.cases.when import When, exactly
from app.services.session import Session
from app.vault.signing import OfficerKey


class Colleague:
    """An officer who writes in a case of somebody else's casebook, as if it had come in a bundle.

    So a supervisor's review is counter-signed: its signature is not that of the officer reviewed.
    The key lives only as long as this object.
    """

    def __init__(self, officer: Officer) -> None:
        self.officer = officer
        self._key = OfficerKey.generate()
        self.author = key_id(self._key.public)
        """The key id under which their entries are recorded."""

    def record(self, session: Session, case_id: UUID, payload: Payload, happened: When) -> CaseView:
        """Add an entry that this officer signed; before the first one, who the officer is.

        Raises:
            EnvironmentFault: the disk refuses; nothing was added.
        """
        sequence, head = session.vault.store.chain_end(case_id, self.author)
        entries: list[Entry] = []
        if not sequence:
            joined = OfficerJoined(officer=self.officer, public_key=self._key.public.hex())
            entries.append(self._sealed(session, case_id, joined, None, 0, head))
            sequence, head = 1, entries[0].hash
        entries.append(self._sealed(session, case_id, payload, happened, sequence, head))
        return session.take_in(case_id, [(entry.to_json(), entry) for entry in entries])

    def _sealed(
        self,
        session: Session,
        case_id: UUID,
        payload: Payload,
        happened: When | None,
        sequence: int,
        head: str,
    ) -> Entry:
        now, mark = session.clock.now(), session.clock.mark()
        unsealed = Unsealed(
            id=session.new_id(),
            case_id=case_id,
            author=self.author,
            sequence=sequence + 1,
            previous=head,
            recorded_at=now,
            clock=ClockMark(boot=mark.boot, monotonic_ns=mark.monotonic_ns),
            happened=happened or exactly(now),
            payload=payload,
        )
        return seal(unsealed, self._key.sign)
