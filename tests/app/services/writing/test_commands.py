# SPDX-License-Identifier: Apache-2.0
"""`wording check`: a file of sentences in, a file of what would be flagged out."""

import json
from pathlib import Path

import pytest

from app.guidance.files.building import build_pack
from app.services.commands import main
from tests.app.guidance.random_cases import bundled_pack
from tests.app.language.scoring import HERE, load, score_spans

LABELLED = HERE / "dev.jsonl"


def run(*arguments: object) -> tuple[int, list[str]]:
    said: list[str] = []
    return main(["wording", "check", *map(str, arguments)], said.append), said


def check(folder: Path, content: bytes, *more: object) -> tuple[int, list[str]]:
    (folder / "in.jsonl").write_bytes(content)
    return run("--in", folder / "in.jsonl", "--out", folder / "out.jsonl", *more)


def written(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "out.jsonl").read_bytes().splitlines()]


def test_the_predictions_are_those_that_the_score_is_made_from(tmp_path: Path) -> None:
    code, said = run("--in", LABELLED, "--out", tmp_path / "out.jsonl")
    assert (code, said) == (0, ["Sentences checked: 160. Something is flagged in 84."])
    predicted = {
        row["id"]: [(span["start"], span["end"]) for span in row["spans"]]
        for row in map(json.loads, (tmp_path / "out.jsonl").read_text("ascii").splitlines())
    }
    result = score_spans(load("dev.jsonl"), predicted)
    assert result.precision >= 0.92
    assert result.recall >= 0.92
    assert result.false_alarms < 0.03


def test_offsets_count_code_points_and_a_lone_surrogate_does_no_harm(tmp_path: Path) -> None:
    content = b'{"id": "a\\ud800", "text": "\\ud83d\\ude1f \\ud800 she claimed", "note": 1}\r\n\r\n'
    assert check(tmp_path, b"\xef\xbb\xbf" + content)[0] == 0
    span = {"start": 8, "end": 15, "category": "scepticism", "rule": "claims-victim"}
    assert written(tmp_path) == [{"id": "a\ud800", "spans": [span]}]


def test_another_pack_can_be_tried(tmp_path: Path) -> None:
    silent = bundled_pack().model_copy(update={"wording": ()})
    (tmp_path / "pack").write_bytes(build_pack(silent))
    content = b'{"id": "a", "text": "She claimed it."}'
    assert check(tmp_path, content, "--pack", tmp_path / "pack")[0] == 0
    assert written(tmp_path) == [{"id": "a", "spans": []}]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b"{", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b'{"id": "\xff", "text": ""}', "is not UTF-8"),
        (b"[]", 'has no "id" that is text'),
        (b'{"id": 1, "text": ""}', 'has no "id" that is text'),
        (b'{"id": "b"}', 'has no "text" that is text'),
        (b'{"id": "a", "text": ""}', "has an id that an earlier line has too"),
    ],
)
def test_a_line_that_cannot_be_used_is_named_and_nothing_is_written(
    tmp_path: Path, line: bytes, problem: str
) -> None:
    code, said = check(tmp_path, b'{"id": "a", "text": "x"}\n\n' + line + b"\n")
    assert (code, said) == (2, [f"Line 3 {problem}."])
    assert not (tmp_path / "out.jsonl").exists()


def test_a_file_without_sentences_is_refused(tmp_path: Path) -> None:
    assert check(tmp_path, b"\n \n") == (2, ["The file holds no sentences."])


def test_a_pack_that_is_none_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "pack").write_bytes(b"no pack")
    content = b'{"id": "a", "text": ""}'
    code, said = check(tmp_path, content, "--pack", tmp_path / "pack")
    assert (code, len(said)) == (2, 1)
    assert "pack" in said[0]
    assert not (tmp_path / "out.jsonl").exists()


def test_a_file_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    code, said = run("--in", tmp_path / "none", "--out", tmp_path / "out.jsonl")
    assert (code, said) == (2, ["There is no such file. Check its name."])
