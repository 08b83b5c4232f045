# SPDX-License-Identifier: Apache-2.0
"""What ICT is told of the policy is what the schema says, and its examples can be followed."""

import re
import tomllib
from pathlib import Path

import pytest
from pydantic.fields import FieldInfo

from app.policy.admx import KEY
from app.policy.model import AllowedExport, Policy
from app.policy.reading import is_list, is_switch, read_policy, registry_name
from app.policy.words import ABOUT
from app.services.commands import main
from app.system.policy_source import POLICY_FILE, policy_from_file

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "policy.md").read_text("utf-8")


def block(sort: str) -> str:
    found = re.search(rf"^```{sort}\n((?:.*\n)*?)```$", PAGE, re.MULTILINE)
    assert found is not None
    return found[1]


def row(field: str, info: FieldInfo) -> str:
    """A line of the table: names, how each place holds it, its limits, what it does."""
    return f"| `{registry_name(field)}` | `{field}` | {held(field, info)} | {ABOUT[field]} |"


def held(field: str, info: FieldInfo) -> str:
    schema = Policy.model_json_schema()["properties"][field]
    kinds = schema.get("anyOf", [schema])
    plain = next(each for each in kinds if each.get("type") != "null")
    if is_switch(info):
        return f"switch, {'on' if info.default else 'off'} unless set"
    if is_list(info):
        return "list"
    if plain["type"] == "integer":
        return f"number, {plain['minimum']} to {plain['maximum']}"
    longest = plain.get("maxLength")
    return f"text, up to {longest} characters" if longest else "text"


@pytest.mark.parametrize("field", list(Policy.model_fields))
def test_every_setting_is_told_as_the_schema_has_it(field: str) -> None:
    assert row(field, Policy.model_fields[field]) in PAGE.splitlines()


def test_no_other_setting_is_told() -> None:
    told = re.findall(r"^\| `(\w+)` \| `(\w+)` \|", PAGE, re.MULTILINE)
    assert told == [(registry_name(field), field) for field in Policy.model_fields]
    assert f"HKLM\\{KEY}" in PAGE and str(POLICY_FILE) in PAGE
    for export in AllowedExport:
        assert f"`{export}`" in PAGE


def test_the_file_can_be_followed_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(block("toml"), "utf-8")
    said: list[str] = []
    assert main(["policy", "check", str(file)], said.append) == 0
    assert said == block("text").splitlines()
    file.chmod(0o600)
    values = policy_from_file(file, file.stat().st_uid).values
    assert read_policy(values).idle_lock_minutes == 5


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
