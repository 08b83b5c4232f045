# SPDX-License-Identifier: Apache-2.0
"""The wording hash changes with what the officer sees, and with nothing else."""

import pytest

from app.guidance.model.pack import Pack
from app.guidance.model.wording import wording_hash
from tests.app.guidance import making

OPTIONS = '{ kind = "choice", options = [{ id = "a", label = "Yes, now" }] }'


def hash_with(**keys: str) -> str:
    stage = making.STAGE_HEAD + making.PROMPTS + making.prompt("s01.seen", **keys)
    return wording_hash(making.pack_of({"stage_one": stage}).prompt("s01.seen"))


@pytest.mark.parametrize(
    "keys",
    [
        {"question": '"Are they safe now?"'},
        {"why": '"Because."'},
        {"guidance": f'"{making.GUIDANCE} Now."'},
        {"answer": OPTIONS},
        {"answer": '{ kind = "text", verbatim = true }'},
        {"sources": '[{ id = "N1", confidence = "gk" }]'},
        {"sources": '[{ id = "N1", confidence = "seen", as_at = 2026-01-01 }]'},
    ],
)
def test_what_is_seen_changes_it(keys: dict[str, str]) -> None:
    assert hash_with(**keys) != hash_with()


@pytest.mark.parametrize(
    "keys",
    [
        {"when": '"victim_age < 18"'},
        {"audience": '["supervisor"]'},
        {"principles": '["suspect-focused"]'},
        {"feeds": '"enquiry"'},
        {"guidance": '"""\n' + making.guidance_of("s01.seen").replace(". ", ".\n") + '\n"""'},
    ],
)
def test_what_is_not_seen_does_not(keys: dict[str, str]) -> None:
    assert hash_with(**keys) == hash_with()


def test_option_labels_count() -> None:
    assert hash_with(answer=OPTIONS) != hash_with(answer=OPTIONS.replace("now", "later"))


def test_it_never_changes_for_the_same_wording() -> None:
    """Old answers keep this hash: if this fails, the form of the hash has changed."""
    pack: Pack = making.small_pack()
    assert wording_hash(pack.prompt("s01.safe-now")) == (
        "c43f7cbd10c0fb9b9261f2a8b6b2575011f2016f89ae6cdcb2b3117f2d03a55a"
    )
