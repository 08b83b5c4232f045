# SPDX-License-Identifier: Apache-2.0
"""Lets new cases of a real casebook follow a pack made for a test."""

from app.cases.kinds import PackRef
from app.guidance.files.building import build_pack
from app.guidance.model.pack import Pack
from app.services.session import Session


def follow(session: Session, pack: Pack) -> None:
    """Keep the pack in the vault; cases opened from now on follow it."""
    meta = pack.meta
    session.vault.store.guidance.put_packs([(meta.id, meta.version, build_pack(pack), "imported")])
    session.current_pack = PackRef(pack_id=meta.id, version=meta.version)
