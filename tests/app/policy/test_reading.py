# SPDX-License-Identifier: Apache-2.0
"""A policy is followed exactly, or not at all; what is wrong is named and never its value."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyrage import x25519

from app.policy.age_key import sound_recipient
from app.policy.fields import expected, registry_name
from app.policy.model import AccountBinding, AllowedExport, Policy
from app.policy.reading import MISSING, TWICE, UNKNOWN, PolicyInvalid, read_policy
from app.policy.words import ABOUT, BINDINGS, EXPORTS, SUGGESTED, TITLES, UNSET

KEY = str(x25519.Identity.generate().to_public())
SIGNER = "ab" * 32
HUGE = int("f" * 6000, 16)


def refused(values: dict[str, object]) -> PolicyInvalid:
    with pytest.raises(PolicyInvalid) as caught:
        read_policy(values)
    return caught.value


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


@pytest.mark.parametrize("field", ["allowed_exports", "allowed_recipients", "pack_signers"])
def test_a_list_of_none_allows_nothing(field: str) -> None:
    """Group policy cannot keep an empty list, so that there it would be no decision at all."""
    for none in ({"1": "none"}, ["none"], ["None "], []):
        assert getattr(read_policy({field: none}), field) == ()
    assert refused({field: ["none", "bundle"]}).settings == (field,)


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"idle_lock_minutes": 500}, "idle_lock_minutes"),
        ({"idle_lock_minutes": "5"}, "idle_lock_minutes"),
        ({"idle_lock_minutes": True}, "idle_lock_minutes"),
        ({"idle_lock_minutes": 5.0}, "idle_lock_minutes"),
        ({"idle_lock_minutes": HUGE}, "idle_lock_minutes"),
        ({"idle_lock_minutes": float("nan")}, "idle_lock_minutes"),
        ({"IdleLokMinutes": 5}, "IdleLokMinutes"),
        ({"printing": 2}, "printing"),
        ({"Printing": 1, "printing": 0}, "printing"),
        ({"allowed_exports": ["everything"]}, "allowed_exports"),
        ({"allowed_exports": "bundle"}, "allowed_exports"),
        ({"allowed_exports": {"1": {"2": b"bundle"}}}, "allowed_exports"),
        ({"allowed_exports": [[date(2026, 9, 14)]]}, "allowed_exports"),
        ({"pack_signers": ["no key here"]}, "pack_signers"),
        ({"pack_signers": [f"= {SIGNER}"]}, "pack_signers"),
        ({"marking": b"OFFICIAL"}, "marking"),
        ({"marking": date(2026, 9, 14)}, "marking"),
        ({"marking": " \u200b "}, "marking"),
        ({"marking": "OFFICIAL\nnot so"}, "marking"),
        ({"marking": "half \ud800"}, "marking"),
        ({"backup_folder": "backups"}, "backup_folder"),
        ({"backup_folder": "..\\backups"}, "backup_folder"),
        ({"backup_folder": "/srv/a\0b"}, "backup_folder"),
        ({"recovery_recipient": "age1short"}, "recovery_recipient"),
        ({"recovery_recipient": KEY.upper()}, "recovery_recipient"),
        ({"recovery_recipient": f"{KEY}\n"}, "recovery_recipient"),
        ({"recovery_recipient_required": True}, "recovery_recipient"),
        ({"account_binding": "Always"}, "account_binding"),
        ({"account_binding": 1}, "account_binding"),
        ({"account_binding": ""}, "account_binding"),
    ],
)
def test_what_is_not_allowed_is_named(values: dict[str, object], named: str) -> None:
    invalid = refused(values)
    assert invalid.settings == (named,) and named in invalid.sentence


@pytest.mark.parametrize("field", list(Policy.model_fields))
def test_what_is_there_and_says_nothing_is_not_taken_for_left_out(field: str) -> None:
    """As a value of no type in the registry."""
    assert field in refused({field: None}).settings


def test_all_that_is_wrong_is_told_at_once_with_why() -> None:
    invalid = refused(
        {
            "Unknown": 1,
            "printing": 1,
            "Printing": 0,
            "idle_lock_minutes": 0,
            "RecoveryRecipientRequired": 1,
        }
    )
    assert [(each.setting, each.why) for each in invalid.problems] == [
        ("Unknown", UNKNOWN),
        ("Printing", TWICE),
        ("idle_lock_minutes", "a whole number from 1 to 60"),
        ("recovery_recipient", MISSING),
    ]
    assert "(setting: Unknown, Printing, idle_lock_minutes and 1 more)" in invalid.sentence


def test_a_value_is_never_in_the_sentence() -> None:
    invalid = refused({"marking": "S3cret" * 200, "backup_folder": ""})
    assert "S3cret" not in invalid.sentence and invalid.__cause__ is None
    assert not any("S3cret" in each.why for each in invalid.problems)


def test_a_required_key_that_is_there_is_enough() -> None:
    read = read_policy({"recovery_recipient_required": 1, "RecoveryRecipient": KEY})
    assert read.recovery_recipient == KEY


@given(st.integers(5, 61), st.sampled_from("qpzry9x8gf2tvdw0s3jn54khce6mua7l"))
def test_one_wrong_letter_in_a_key_is_noticed(at: int, letter: str) -> None:
    """Else every casebook of the force would refuse to open, and nobody could say why."""
    altered = f"{KEY[:at]}{letter}{KEY[at + 1 :]}"
    if altered == KEY:
        assert sound_recipient(altered) == KEY
        return
    for field, value in (("recovery_recipient", altered), ("allowed_recipients", [KEY, altered])):
        assert refused({field: value}).settings == (field,)


def test_the_account_is_the_officer_s_choice_or_the_force_s() -> None:
    assert read_policy({}).bound is None
    decided = {"choose": None, "always": True, "never": False}
    for binding, bound in decided.items():
        assert read_policy({"AccountBinding": binding}).bound is bound


def test_folders_of_every_system_are_allowed() -> None:
    for folder in (r"\\files\casebook\%USERNAME%", "D:\\Backups", "/srv/x", "%USERPROFILE%/x"):
        assert read_policy({"backup_folder": folder}).backup_folder == folder


def test_a_force_may_keep_remarks_of_its_own() -> None:
    assert read_policy({"x_owner": "ICT", "X_Date": 3}) == Policy()


@given(
    st.dictionaries(
        st.text(max_size=20) | st.sampled_from(sorted(Policy.model_fields)),
        st.none() | st.booleans() | st.integers() | st.text(st.characters(codec=None), max_size=9)
        | st.binary(max_size=4) | st.lists(st.text(max_size=4) | st.dates(), max_size=3)
        | st.floats() | st.dictionaries(st.text(max_size=2), st.binary(max_size=2), max_size=2),
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


def test_every_field_and_export_has_its_words() -> None:
    fields = set(Policy.model_fields)
    assert set(TITLES) == set(ABOUT) == set(UNSET) == fields and set(EXPORTS) == set(AllowedExport)
    assert set(BINDINGS) == set(AccountBinding)
    assert all(expected(field) for field in fields)
    for field, number in SUGGESTED.items():
        read_policy({field: number})
