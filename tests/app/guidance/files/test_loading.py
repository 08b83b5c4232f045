# SPDX-License-Identifier: Apache-2.0
"""A pack's files load strictly, and every fault names its file, line, key and remedy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidance.faults import Fault, PackFault
from app.guidance.files.loading import MAX_FILE, MAX_FILES, inspect_files, load_pack
from app.guidance.model.pack import Prompt
from tests.app.guidance import making

STAGE = "stages/01-first-contact.toml"


def faults_of(given_files: dict[str, bytes]) -> tuple[Fault, ...]:
    with pytest.raises(PackFault) as caught:
        load_pack(given_files)
    assert "\n" not in caught.value.sentence and caught.value.sentence.endswith(".")
    assert caught.value.faults
    return caught.value.faults


def line_of(data: bytes, text: str) -> int:
    before, found, _ = data.decode().partition(text)
    assert found
    return before.count("\n") + 1


def test_a_good_pack_loads() -> None:
    pack = load_pack(making.files())
    assert [stage.id for stage in pack.stages] == ["s01", "s02"]
    prompt = pack.prompt("s01.samples")
    assert isinstance(prompt, Prompt) and prompt.core and prompt.condition is not None
    assert pack.prompt("s01.reported").fed_facts == ("reported",)
    assert pack.stage("s02").written is False


def test_stages_stand_in_order_of_their_numbers() -> None:
    swapped = making.files()
    swapped["stages/09-first.toml"] = swapped.pop(STAGE)
    assert [stage.number for stage in load_pack(swapped).stages] == [1, 2]


def test_every_fault_of_every_file_is_reported_at_once() -> None:
    broken = making.files(
        pack=making.PACK.replace("schema = 1", "schema = 2"),
        facts=making.FACTS.replace('kind = "number"', 'kind = "amount"', 1),
        stage_one=making.STAGE_HEAD
        + making.prompt("s01.one", whyy='"?"')
        + making.prompt("s01.two", question="3", core='"yes"')
        + making.prompt("s01.three", why="-"),
    )
    found = faults_of(broken)
    where = {(fault.file, fault.item, fault.key) for fault in found}
    assert where == {
        ("pack.toml", "", "schema"),
        ("facts.toml", "victim_age", "kind"),
        (STAGE, "s01.one", "whyy"),
        (STAGE, "s01.two", "question"),
        (STAGE, "s01.two", "core"),
        (STAGE, "s01.three", "why"),
    }


@pytest.mark.parametrize(
    ("keys", "at", "key", "advice"),
    [
        ({"question": f'"{"x" * 141}"'}, "question =", "question", "at most 140 characters"),
        ({"why": f'"{"x" * 161}"'}, "why =", "why", "at most 160 characters"),
        ({"why": '"one\\u202etwo"'}, "why =", "why", "U+202E"),
        ({"why": '"one\\ntwo"'}, "why =", "why", "U+000A"),
        ({"audience": '["officer"]'}, "audience =", "audience", "'first-responder'"),
        ({"principles": "[]"}, "principles =", "principles", "give at least 1"),
        ({"principles": '"victim-centred"'}, "principles =", "principles", "list"),
        ({"sources": '[{ id = "N1" }]'}, "sources =", "sources.confidence", "missing"),
        ({"answer": '{ kind = "essay" }'}, "answer =", "answer", "kind is one of"),
        ({"answer": '{ kind = "figure" }'}, "answer =", "answer.unit", "missing"),
        ({"answer": '{ kind = "choice", options = [] }'}, "answer =", "answer.options", "at least"),
        ({"answer": "{ verbatim = true }"}, "answer =", "answer", "add kind"),
        ({"when": '"relationship is"'}, "when =", "when", "column 16: expected a value"),
        ({"feeds": '"somewhere"'}, "feeds =", "feeds", "fact:some_fact"),
        ({"id": '"S1.Bad"'}, "[[prompt]]", "id", "s01.who-reported"),
    ],
)
def test_a_fault_names_its_line_and_what_to_do(
    keys: dict[str, str], at: str, key: str, advice: str
) -> None:
    data = making.files(stage_one=making.STAGE_HEAD + making.prompt("s01.safe-now", **keys))
    (fault,) = faults_of(data)
    assert (fault.file, fault.key, fault.severity) == (STAGE, key, "error")
    assert advice in fault.message
    line = line_of(data[STAGE], at)
    assert fault.line in (line, line + 1)
    assert fault.in_words().startswith(f"{STAGE}, line {fault.line}, prompt ")


def test_lines_are_found_past_text_over_several_lines_and_inner_tables() -> None:
    one = making.prompt(
        "s01.one", guidance=f'"""\n{making.GUIDANCE}\nwhy = no key\n[[prompt]]\n"""'
    )
    two = making.prompt("s01.two", answer="-") + '[prompt.answer]\nkind = "figure"\nunit = 3\n'
    data = making.files(stage_one=making.STAGE_HEAD + one + two)
    (fault,) = faults_of(data)
    assert (fault.item, fault.key) == ("s01.two", "answer.unit")
    assert fault.line == line_of(data[STAGE], "unit = 3")


def test_faults_in_the_text_of_a_stage_are_found() -> None:
    head = making.STAGE_HEAD.replace('victim = "They know', 'victims = "They know')
    data = making.files(stage_one=head + making.PROMPTS)
    found = {fault.key: fault.line for fault in faults_of(data)}
    assert found["good.victims"] == line_of(data[STAGE], "victims =")
    assert found["good.victim"] == line_of(data[STAGE], "[good]")


def test_a_check_of_the_whole_also_names_its_line() -> None:
    extra = making.prompt("s01.more", principles='["kindness"]')
    data = making.files(stage_one=making.STAGE_HEAD + making.PROMPTS + extra)
    (fault,) = (fault for fault in faults_of(data) if fault.severity == "error")
    assert fault.message == "kindness is not in principles.toml"
    assert (fault.file, fault.item) == (STAGE, "s01.more")
    assert fault.line == line_of(data[STAGE], 'principles = ["kindness"]')


@pytest.mark.parametrize(
    ("text", "line"),
    [("a = 1\nb =\n", 2), ('id = "x', 1), ("a = 1\na = 2\n", 2), ("[[x\n", 1), ("x" * 99, 1)],
)
def test_toml_mistakes_give_their_line(text: str, line: int) -> None:
    (fault,) = faults_of(making.files(facts=text))
    assert (fault.file, fault.line) == ("facts.toml", line)
    assert fault.message.startswith("this is not TOML: ")


@pytest.mark.parametrize(
    "data",
    [
        b"a = " + b"[" * 100_000,
        b"a = " + b"{b=" * 100_000,
        b"a = " + b"1" * 100_000,
        b".".join([b"a"] * 100_000) + b" = 1",
        b"[" + b".".join([b"a"] * 100_000) + b"]",
        b"a = [[[[[[[[[1]]]]]]]]]",
        b"a.b.c.d.e.f.g.h.i.j = 1",
        b"\xff\xfe",
        b"\x00",
    ],
    ids=range(9),
)
def test_hostile_files_are_refused_quickly(data: bytes) -> None:
    files = making.files()
    files["facts.toml"] = data
    (fault,) = faults_of(files)
    assert fault.file == "facts.toml"


def test_limits_on_files() -> None:
    big = making.files()
    big["facts.toml"] = b"#" * (MAX_FILE + 1)
    (fault,) = faults_of(big)
    assert "bytes" in fault.message
    many = making.files() | {f"stages/01-s{n}.toml": b"" for n in range(MAX_FILES)}
    assert "files" in faults_of(many)[0].message
    heavy = making.files() | {f"stages/{n:02}-x.toml": b"#" * MAX_FILE for n in range(10, 19)}
    assert "in all" in faults_of(heavy)[0].message


@pytest.mark.parametrize(
    "path",
    ["../facts.toml", "/facts.toml", "stages/01-X.toml", "notes.txt", "stages\\01-a.toml", ""],
)
def test_files_that_do_not_belong_are_refused(path: str) -> None:
    (fault,) = faults_of(making.files() | {path: b""})
    assert "remove it" in fault.message


def test_missing_files_are_named() -> None:
    found = faults_of({})
    assert {fault.file for fault in found} == {
        *("pack.toml", "principles.toml", "facts.toml", "conditions.toml", "sources.toml", "")
    }


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    plain = making.files()
    windows = {path: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") for path, data in plain.items()}
    assert load_pack(windows) == load_pack(plain)


def test_warnings_do_not_refuse_a_pack_but_are_reported() -> None:
    found = inspect_files(making.files())
    assert found.usable and found.pack == making.small_pack()
    assert [fault.key for fault in found.faults] == ["prompt"]
    assert "12 prompts or more; this has 6" in found.faults[0].message


@given(st.binary(max_size=60), st.sampled_from(sorted(making.files())), st.integers(0, 3000))
def test_any_damage_is_a_pack_or_a_list_of_faults(damage: bytes, path: str, at: int) -> None:
    files = making.files()
    data = files[path]
    at = min(at, len(data))
    files[path] = data[:at] + damage + data[at + len(damage) :]
    found = inspect_files(files)
    assert found.usable or any(fault.severity == "error" for fault in found.faults)
