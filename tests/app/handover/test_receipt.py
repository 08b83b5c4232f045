# SPDX-License-Identifier: Apache-2.0
"""A receipt holds in its one spelling and with its own signature, and in no other way."""

import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.kinds import HandedOver, Officer, ReceiptRecorded
from app.errors import UserError
from app.handover.receipt import (
    LARGEST_RECEIPT,
    Receipt,
    Unsigned,
    from_entry,
    is_for,
    is_genuine,
    read_receipt,
    sign_receipt,
)
from tests.app.cases.making import OFFICER, Author, check_signature

AUTHOR = Author()
CASE = UUID(int=7)


def signed(officer: Officer = OFFICER, at: datetime | None = None) -> Receipt:
    unsigned = Unsigned(
        case_id=CASE,
        sha256="a" * 64,
        up_to="b" * 64,
        received_at=at or datetime(2026, 9, 20, 8, 5, 30, tzinfo=UTC),
        officer=officer,
        public_key=AUTHOR.public.hex(),
    )
    return sign_receipt(unsigned, AUTHOR.key.sign)


GOOD = signed().to_json()


@given(
    st.text(min_size=1, max_size=400),
    st.datetimes(datetime(1970, 1, 1), datetime(9998, 1, 1), timezones=st.just(UTC)),
)
def test_a_receipt_comes_back_as_it_was_signed(name: str, at: datetime) -> None:
    receipt = signed(Officer(name=name, rank="DS", number="1", force=""), at)
    read = read_receipt(receipt.to_json(), check_signature)
    assert read == receipt and read.to_json() == receipt.to_json()
    assert is_genuine(CASE, read.as_entry(), check_signature)
    assert from_entry(CASE, read.as_entry()) == receipt


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_no_byte_can_be_another(place: int, byte: int) -> None:
    altered = GOOD[:place] + bytes([byte]) + GOOD[place + 1 :]
    if altered == GOOD:
        return
    with pytest.raises(UserError) as refused:
        read_receipt(altered, check_signature)
    assert refused.value.code in ("receipt-unreadable", "receipt-altered")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        GOOD + b"\n",
        GOOD.strip(),
        b" " * (LARGEST_RECEIPT + 1),
        b"[" * LARGEST_RECEIPT,
        GOOD.replace(b'"version": 1', b'"version": 2'),
        json.dumps(json.loads(GOOD)).encode(),
        json.dumps({**json.loads(GOOD), "more": 1}, sort_keys=True, indent=1).encode() + b"\n",
    ],
)
def test_another_spelling_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as refused:
        read_receipt(data, check_signature)
    assert refused.value.code == "receipt-unreadable"


def test_a_receipt_for_another_case_or_file_does_not_pass_as_this_one() -> None:
    recorded = signed().as_entry()
    assert not is_genuine(UUID(int=8), recorded, check_signature)
    other = recorded.model_copy(update={"sha256": "c" * 64})
    assert not is_genuine(CASE, other, check_signature)
    given_away = HandedOver(to="DS X", recipient_key="age1", sha256="a" * 64, up_to="b" * 64)
    assert is_for(signed(), given_away)
    assert not is_for(signed(), given_away.model_copy(update={"sha256": "c" * 64}))
    assert not is_for(signed(), given_away.model_copy(update={"up_to": "c" * 64}))


@pytest.mark.parametrize(
    "moment",
    [datetime(2026, 9, 20, 8), datetime.max.replace(tzinfo=timezone(timedelta(hours=-12)))],
)
def test_a_receipt_in_a_strangers_record_with_an_impossible_time_is_not_genuine(
    moment: datetime,
) -> None:
    recorded: ReceiptRecorded = signed().as_entry().model_copy(update={"received_at": moment})
    assert not is_genuine(CASE, recorded, check_signature)


def test_it_holds_no_word_of_the_case() -> None:
    assert set(json.loads(GOOD)) == {
        "case_id", "format", "officer", "public_key", "received_at", "sha256", "signature",
        "up_to", "version",
    }  # fmt: skip


def test_the_signature_can_be_checked_as_the_documentation_says() -> None:
    plain = json.loads(GOOD)
    signature = bytes.fromhex(plain.pop("signature"))
    spelled = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    message = b"casebook receipt v1\x00" + hashlib.sha256(spelled).digest()
    assert check_signature(bytes.fromhex(plain["public_key"]), message, signature)
