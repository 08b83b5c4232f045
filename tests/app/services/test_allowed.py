# SPDX-License-Identifier: Apache-2.0
"""What the force has decided is held to by the services, whatever a window shows."""

from dataclasses import replace
from pathlib import Path

import pytest
from pyrage import x25519

from app.cases.kinds import ExportKind
from app.errors import UserError
from app.policy.model import AllowedExport, PackSigner, Policy
from app.services.allowed import MARKING, check_allowed, marking_of, why_not, why_not_kind
from app.services.cases import open_case, suggest_code
from app.services.clocks.due_dates import offer_due_dates, write_due_dates
from app.services.exports import ExportRequest, gather
from app.services.session import Session
from app.services.signers import set_by_force, signers, stop_trusting, trust_signer

KEY, OTHER = (str(x25519.Identity.generate().to_public()) for _ in range(2))
SIGNER = "ab" * 32


def under(session: Session, **decided: object) -> Session:
    return replace(session, policy=Policy.model_validate(decided))


def test_without_a_policy_everything_may_leave() -> None:
    for export in AllowedExport:
        check_allowed(Policy(), export, None)
        check_allowed(Policy(), export, KEY)
    assert marking_of(Policy()) == MARKING and marking_of(Policy(marking="SECRET")) == "SECRET"


def test_only_the_kinds_keys_and_ways_that_are_allowed() -> None:
    policy = Policy(
        allowed_exports=(AllowedExport.BUNDLE, AllowedExport.DUE_DATES),
        allowed_recipients=(KEY,),
        export_passphrases=False,
    )
    assert why_not(policy, AllowedExport.BUNDLE, KEY) == ""
    assert why_not(policy, AllowedExport.BUNDLE, OTHER)
    assert why_not(policy, AllowedExport.BUNDLE, None)
    assert why_not(policy, AllowedExport.SUMMARY_PDF, KEY)
    assert why_not(policy, AllowedExport.DUE_DATES, None, encrypted=False) == ""


def test_an_export_is_refused_before_anything_is_read(session: Session, tmp_path: Path) -> None:
    case_id = open_case(session, suggest_code(session), {}).case_id
    request = ExportRequest(ExportKind.SUMMARY_PDF, "A prosecutor", "Advice")
    gather(session, case_id, request)
    for decided in ({"allowed_exports": ("bundle",)}, {"export_passphrases": False}):
        strict = Policy.model_validate(decided, strict=False)
        with pytest.raises(UserError) as caught:
            gather(replace(session, policy=strict), case_id, request)
        assert caught.value.code == "set-by-force"
    offer_due_dates(session, offered=True)
    none = Policy(allowed_exports=())
    with pytest.raises(UserError) as caught:
        write_due_dates(replace(session, policy=none), tmp_path / "due.ics")
    assert caught.value.code == "set-by-force"


def test_the_marking_is_that_of_the_force(session: Session) -> None:
    case_id = open_case(session, suggest_code(session), {}).case_id
    request = ExportRequest(ExportKind.SUMMARY_PDF, "A prosecutor", "Advice")
    gathered = gather(under(session, marking="OFFICIAL"), case_id, request)
    assert gathered.material.front.marking == gathered.contents.marking == "OFFICIAL"


def test_signers_set_by_the_force_are_the_only_ones(session: Session) -> None:
    trust_signer(session, "cd" * 32, "Somebody")
    forced = under(session, pack_signers=(PackSigner(owner="A force", public_key=SIGNER),))
    assert set_by_force(forced) and not set_by_force(session)
    assert [(each.owner, each.public_key) for each in signers(forced)] == [("A force", SIGNER)]
    with pytest.raises(UserError) as caught:
        trust_signer(forced, "ef" * 32, "Another")
    assert caught.value.code == "set-by-force"
    with pytest.raises(UserError) as caught:
        stop_trusting(forced, SIGNER)
    assert caught.value.code == "set-by-force"
    assert [each.owner for each in signers(session)] == ["Somebody"]


def test_a_key_that_is_not_typed_yet_is_no_reason_but_the_kind_is() -> None:
    policy = Policy(allowed_exports=(AllowedExport.BUNDLE,), allowed_recipients=(KEY,))
    assert why_not_kind(policy, AllowedExport.BUNDLE) == ""
    assert why_not_kind(policy, AllowedExport.HAND_OVER) == why_not(
        policy, AllowedExport.HAND_OVER, KEY
    )
    assert why_not_kind(Policy(), AllowedExport.HAND_OVER) == ""
    with pytest.raises(UserError):
        check_allowed(policy, AllowedExport.BUNDLE, "")
    with pytest.raises(UserError):
        check_allowed(Policy(export_passphrases=False), AllowedExport.BUNDLE, " ")


def test_a_passphrase_is_one_whatever_key_is_named_beside_it(session: Session) -> None:
    """A summary opens with a passphrase, and so does a bundle for a key of no letters."""
    case_id = open_case(session, suggest_code(session), {}).case_id
    strict = under(session, export_passphrases=False)
    for kind, key in ((ExportKind.SUMMARY_PDF, KEY), (ExportKind.BUNDLE, "")):
        request = ExportRequest(kind, "A prosecutor", "Advice", key)
        with pytest.raises(UserError) as caught:
            gather(strict, case_id, request)
        assert caught.value.code == "set-by-force"
    gather(strict, case_id, ExportRequest(ExportKind.BUNDLE, "A prosecutor", "Advice", KEY))
