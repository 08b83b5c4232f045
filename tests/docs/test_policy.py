# SPDX-License-Identifier: Apache-2.0
"""What ICT is told of the policy is what the schema says, and its examples can be followed."""

import re
import tomllib
from pathlib import Path

import pytest
from pydantic.fields import FieldInfo

from app.policy.admx import KEY
from app.policy.fields import choices, is_list, is_switch, registry_name
from app.policy.model import AllowedExport, Policy
from app.policy.reading import RESERVED, read_policy
from app.policy.words import ABOUT, EXPORTS, UNSET
from app.services.commands import main
from app.system.policy_source import LARGEST, POLICY_FILE, parse_policy

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "policy.md").read_text("utf-8")


def block(sort: str) -> str:
    found = re.search(rf"^```{sort}\n((?:.*\n)*?)```$", PAGE, re.MULTILINE)
    assert found is not None
    return found[1]


def row(field: str, info: FieldInfo) -> str:
    """A line of the table: names, how each place holds it, its limits, what it does."""
    does = ABOUT[field].replace("\\\\", "`\\\\`").replace("%USERNAME%", "`%USERNAME%`")
    return (
        f"| `{registry_name(field)}` | `{field}` | {held(field, info)} | {does} | {UNSET[field]} |"
    )


def held(field: str, info: FieldInfo) -> str:
    schema = Policy.model_json_schema()["properties"][field]
    kinds = schema.get("anyOf", [schema])
    plain = next(each for each in kinds if each.get("type") != "null")
    if is_switch(info):
        assert UNSET[field] == ("on" if info.default else "off")
        return "switch"
    if is_list(info):
        return "list"
    if plain.get("type") == "integer":
        return f"number, {plain['minimum']} to {plain['maximum']}"
    if choices(info):
        return f"text: {', '.join(choices(info))}"
    longest = plain.get("maxLength")
    return f"text, up to {longest} characters" if longest else "text"


@pytest.mark.parametrize("field", list(Policy.model_fields))
def test_every_setting_is_told_as_the_schema_has_it(field: str) -> None:
    assert row(field, Policy.model_fields[field]) in PAGE.splitlines()


def test_no_other_setting_is_told() -> None:
    told = re.findall(r"^\| `(\w+)` \| `(\w+)` \|", PAGE, re.MULTILINE)
    assert told == [(registry_name(field), field) for field in Policy.model_fields]
    assert f"HKLM\\{KEY}" in PAGE and str(POLICY_FILE) in PAGE
    assert f"larger than {LARGEST // 1024} KiB" in PAGE and f"`{RESERVED}`" in PAGE
    for export in AllowedExport:
        words = EXPORTS[export]
        assert f"`{export}` ({words[0].lower()}{words[1:]}" in PAGE


def test_the_file_can_be_followed_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(block("toml"), "utf-8")
    said: list[str] = []
    assert main(["policy", "check", str(file)], said.append) == 0
    assert said == block("text").splitlines()
    assert read_policy(parse_policy(file.read_bytes())).idle_lock_minutes == 5


def test_the_registry_file_says_the_same_as_the_other() -> None:
    values: dict[str, object] = {}
    into = values
    for line in block("reg").splitlines():
        if line.startswith("["):
            below = line.strip("[]").partition(KEY)[2].strip("\\")
            into = values.setdefault(below, {}) if below else values  # type: ignore[assignment]
        elif number := re.fullmatch(r'"(\w+)"=dword:([0-9a-f]{8})', line):
            into[number[1]] = int(number[2], 16)
        elif text := re.fullmatch(r'"(\w+)"="(.*)"', line):
            into[text[1]] = text[2].replace("\\\\", "\\")
    file = re.sub(r"(?m)^x_.*\n", "", block("toml"))
    assert read_policy(values) == read_policy(tomllib.loads(file))
