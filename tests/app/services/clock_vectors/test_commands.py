# SPDX-License-Identifier: Apache-2.0
"""`clocks eval`: vectors held against the clocks, as somebody who checks the law uses it."""

import json
from functools import cache
from pathlib import Path

import pytest

from app.guidance.files.building import build_pack
from app.services.clock_vectors.book import VectorBook
from app.services.clock_vectors.commands import compare
from app.services.commands import main
from tests.app.guidance.random_cases import bundled_pack

VECTORS = Path(__file__).parents[2] / "clocks" / "dev-vectors.json"
Given = dict[str, object]


def run(*arguments: object) -> tuple[int, list[str]]:
    said: list[str] = []
    return main(["clocks", "eval", *map(str, arguments)], said.append), said


@cache
def book() -> VectorBook:
    return VectorBook(bundled_pack())


def write(folder: Path, *vectors: object) -> Path:
    path = folder / "vectors.json"
    path.write_text(json.dumps({"vectors": vectors}), "utf-8")
    return path


def vector(expected: Given, **changed: object) -> dict[str, object]:
    inputs = {"relevant_time": "2026-11-02T03:10"}
    return {"id": "V-1", "rule": "CK-01", "inputs": inputs, "expected": expected, **changed}


RIGHT: Given = {"expires_at": "2026-11-03T03:10:00+00:00"}


def test_every_development_vector_comes_out_the_same() -> None:
    code, said = run(VECTORS)
    assert [line for line in said if line.endswith("DIFFERENT")] == []
    assert (code, said[-1]) == (0, "60 vectors: 60 same, 0 different.")


def test_a_vector_is_printed_with_both_answers_and_the_working(tmp_path: Path) -> None:
    code, said = run(write(tmp_path, vector(RIGHT)))
    assert code == 0
    assert said == [
        "V-1  CK-01  same",
        '  expected  expires_at "2026-11-03T03:10:00+00:00"',
        '  got       expires_at "2026-11-03T03:10:00+00:00"',
        "    The relevant time: Mon 2 Nov 2026 03:10.",
        "    24 hours end on Tue 3 Nov 2026 03:10.",
        "1 vectors: 1 same, 0 different.",
    ]


@pytest.mark.parametrize(
    "expected",
    [
        {"expires_at": "2026-11-03T03:11:00+00:00"},
        {"expires_at": "2026-11-03T04:10:00+01:00"},
        {**RIGHT, "state": "running"},
        {"error": "nonexistent_time"},
        {"another": None},
        {},
    ],
)
def test_any_other_answer_is_different(tmp_path: Path, expected: Given) -> None:
    code, said = run(write(tmp_path, vector(expected), vector(RIGHT)))
    assert code == 1 and said[0] == "V-1  CK-01  DIFFERENT"
    assert said[-1] == "2 vectors: 1 same, 1 different."


def test_a_number_is_not_taken_for_a_truth_value() -> None:
    inputs = {"request_at": "2026-04-21T10:00", "notice_at": "2026-04-21T15:30"}
    one = {"id": "V", "rule": "CK-52", "inputs": inputs, "expected": {"on_time": 1}}
    assert not compare(book(), one).same
    assert compare(book(), {**one, "expected": {"on_time": True}}).same


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"rule": "CK-00"}, "The guidance has no clock rule “CK-00”."),
        ({"rule": 7}, "The guidance has no clock rule “”."),
        ({"inputs": {}}, "relevant_time is missing."),
        ({"inputs": None}, "Its inputs are not a list of named values."),
        (
            {"inputs": {"relevant_time": "yesterday"}},
            "relevant_time is not a local time such as 2026-11-20T23:30.",
        ),
        (
            {"inputs": {"relevant_time": "2026-13-01T00:00"}},
            "relevant_time is no time of any calendar.",
        ),
        (
            {"inputs": {"relevant_time": "2026-11-02T03:10", "hours": -1}},
            "hours is not a whole number from 0 to 10000000.",
        ),
        (
            {"inputs": {"relevant_time": "2026-11-02T03:10", "extra_holidays": ["2026-02-30"]}},
            "extra_holidays is no day of any calendar.",
        ),
    ],
)
def test_a_bad_vector_says_what_is_wrong_and_counts_as_different(
    tmp_path: Path, changed: Given, sentence: str
) -> None:
    code, said = run(write(tmp_path, vector(RIGHT, **changed), vector(RIGHT)))
    assert code == 1
    assert said[3] == f"    It cannot be worked out: {sentence}"
    assert said[-1] == "2 vectors: 1 same, 1 different."


@pytest.mark.parametrize("odd", [None, 7, "text", [], {}, {"vectors": []}])
def test_a_vector_that_is_none_is_different(tmp_path: Path, odd: object) -> None:
    code, said = run(write(tmp_path, odd))
    assert code == 1 and said[-1] == "1 vectors: 0 same, 1 different."


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"{", "The file is not JSON."),
        (b"\xff\xfe", "The file is not JSON."),
        (b"[" * 100_000, "The file is not JSON."),
        (b'{"vectors": ' + b"9" * 5000 + b"}", "The file is not JSON."),
        (b'{"vectors": [{"id": 1, "id": 2}]}', "The file gives a value twice under the same name."),
        (b"[]", 'The file holds no list "vectors".'),
        (b'{"vectors": {}}', 'The file holds no list "vectors".'),
        (b'{"vectors": []}', 'The file holds no list "vectors".'),
    ],
)
def test_a_file_that_cannot_be_read_is_said_in_one_sentence(
    tmp_path: Path, data: bytes, sentence: str
) -> None:
    path = tmp_path / "vectors.json"
    path.write_bytes(data)
    assert run(path) == (2, [sentence])
    assert run(tmp_path / "none.json") == (2, ["There is no such file. Check its name."])


def test_what_a_file_could_do_to_the_screen_is_written_out(tmp_path: Path) -> None:
    odd = vector({"\ud800": "\udfff"}, id="\ud800\x1b[2J\nV-2  CK-01  same", rule="\x07 –")
    code, said = run(write(tmp_path, odd))
    assert code == 1
    assert said[0] == "\\ud800\\x1b[2J\\nV-2  CK-01  same  \\x07 –  DIFFERENT"
    assert said[3] == "    It cannot be worked out: The guidance has no clock rule “\\x07 –”."
    assert all(line.isprintable() for line in said)
    "\n".join(said).encode()


def test_rules_and_holidays_come_from_a_built_pack_where_one_is_given(tmp_path: Path) -> None:
    pack = bundled_pack()
    longer = [
        rule.model_copy(update={"limits": (rule.limits[0].model_copy(update={"amount": 25}),)})
        if rule.id == "CK-01"
        else rule
        for rule in pack.clocks
    ]
    built = tmp_path / "pack.json"
    built.write_bytes(build_pack(pack.model_copy(update={"clocks": tuple(longer)})))
    expected: Given = {"expires_at": "2026-11-03T04:10:00+00:00"}
    vectors = write(tmp_path, vector(expected))
    assert run(vectors, "--pack", built)[0] == 0
    assert run(vectors)[0] == 1
    built.write_bytes(b"no pack")
    code, said = run(vectors, "--pack", built)
    assert code == 2 and len(said) == 1
