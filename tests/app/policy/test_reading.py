# SPDX-License-Identifier: Apache-2.0
"""A policy is followed exactly, or not at all; what is wrong is named and never its value."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.policy.model import AllowedExport, Policy
from app.policy.reading import PolicyInvalid, read_policy, registry_name

KEY = "age1" + "q" * 58
SIGNER = "ab" * 32


def test_no_policy_leaves_everything_open() -> None:
    assert read_policy({}) == Policy()


def test_names_are_those_of_the_registry_or_of_the_file() -> None:
    registry = {"IdleLockMinutes": 5, "Printing": 0, "PackSigners": {"1": f"A force = {SIGNER}"}}
    file = {"idle_lock_minutes": 5, "printing": False, "pack_signers": [f"A force={SIGNER}"]}
    assert read_policy(registry) == read_policy(file)
    assert read_policy(file).idle_lock_minutes == 5
    assert read_policy(registry).pack_signers is not None


def test_lists_of_the_registry_are_read_and_may_be_empty() -> None:
    policy = read_policy({"AllowedExports": {"1": "bundle", "2": "hand_over"}})
    assert policy.allowed_exports == (AllowedExport.BUNDLE, AllowedExport.HAND_OVER)
    assert read_policy({"AllowedExports": {}}).allowed_exports == ()


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"idle_lock_minutes": 500}, "idle_lock_minutes"),
        ({"idle_lock_minutes": "5"}, "idle_lock_minutes"),
        ({"idle_lock_minutes": True}, "idle_lock_minutes"),
        ({"IdleLokMinutes": 5}, "IdleLokMinutes"),
        ({"printing": 2}, "printing"),
        ({"Printing": 1, "printing": 0}, "printing"),
        ({"allowed_exports": ["everything"]}, "allowed_exports"),
        ({"allowed_exports": "bundle"}, "allowed_exports"),
        ({"pack_signers": ["no key here"]}, "pack_signers"),
        ({"marking": b"OFFICIAL"}, "marking"),
        ({"marking": date(2026, 9, 14)}, "marking"),
        ({"recovery_recipient": "age1short"}, "recovery_recipient"),
        ({"recovery_recipient_required": True}, "recovery_recipient"),
    ],
)
def test_what_is_not_allowed_is_named(values: dict[str, object], named: str) -> None:
    with pytest.raises(PolicyInvalid) as caught:
        read_policy(values)
    assert caught.value.settings == (named,) and named in caught.value.sentence


def test_a_value_is_never_in_the_sentence() -> None:
    with pytest.raises(PolicyInvalid) as caught:
        read_policy({"marking": "S3cret" * 200, "backup_folder": ""})
    assert "S3cret" not in caught.value.sentence and caught.value.__cause__ is None


def test_a_required_key_that_is_there_is_enough() -> None:
    read = read_policy({"recovery_recipient_required": 1, "RecoveryRecipient": KEY})
    assert read.recovery_recipient == KEY


def test_a_force_may_keep_remarks_of_its_own() -> None:
    assert read_policy({"x_owner": "ICT", "X_Date": 3}) == Policy()


@given(
    st.dictionaries(
        st.text(max_size=20) | st.sampled_from(sorted(Policy.model_fields)),
        st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.binary(max_size=4)
        | st.lists(st.text(max_size=4) | st.integers(), max_size=3) | st.floats(),
        max_size=4,
    )
)  # fmt: skip
def test_whatever_stands_there_is_followed_or_refused_whole(values: dict[str, object]) -> None:
    try:
        read_policy(values)
    except PolicyInvalid as invalid:
        assert invalid.settings and all(name.isprintable() for name in invalid.settings)


def test_every_field_has_a_name_in_the_registry_that_leads_back() -> None:
    names = [registry_name(field) for field in Policy.model_fields]
    assert len(set(names)) == len(names)
    assert registry_name("clipboard_seconds") == "ClipboardSeconds"
