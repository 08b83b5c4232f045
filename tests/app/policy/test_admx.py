# SPDX-License-Identifier: Apache-2.0
"""The group policy templates agree with the schema and with one another."""

import re
import xml.etree.ElementTree as ET

import pytest

from app.policy.admx import Templates, make_templates
from app.policy.model import Policy
from app.policy.reading import read_policy, registry_name
from app.policy.words import ABOUT, TITLES

NS = {"p": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}


@pytest.fixture(scope="module")
def made() -> Templates:
    return make_templates()


def rules(made: Templates) -> list[ET.Element]:
    return ET.fromstring(made.admx).findall("p:policies/p:policy", NS)


def test_there_is_one_rule_for_each_field(made: Templates) -> None:
    assert [rule.get("name") for rule in rules(made)] == [
        registry_name(field) for field in Policy.model_fields
    ]
    assert set(TITLES) == set(ABOUT) == set(Policy.model_fields)


def test_every_string_and_presentation_that_is_named_is_there(made: Templates) -> None:
    words = ET.fromstring(made.adml)
    strings = {each.get("id") for each in words.findall(".//p:string", NS)}
    shown = {each.get("id") for each in words.findall(".//p:presentation", NS)}
    admx = made.admx.decode()
    assert set(re.findall(r"\$\(string\.(\w+)\)", admx)) == strings
    assert set(re.findall(r"\$\(presentation\.(\w+)\)", admx)) == shown
    assert all((each.text or "").strip() for each in words.findall(".//p:string", NS))


def test_each_element_is_shown_by_the_presentation_of_its_rule(made: Templates) -> None:
    words = ET.fromstring(made.adml)
    for rule in rules(made):
        elements = [each.get("id") for each in rule.findall("p:elements/*", NS)]
        name = rule.get("name")
        refs = [
            each.get("refId") for each in words.findall(f".//p:presentation[@id='{name}']/*", NS)
        ]
        assert elements == refs and len(elements) <= 1
        assert bool(elements) != (rule.get("valueName") is not None)


def test_ids_are_unique(made: Templates) -> None:
    for data, path, name in (
        (made.admx, ".//p:policy", "name"),
        (made.adml, ".//p:string", "id"),
        (made.adml, ".//p:presentation", "id"),
    ):
        ids = [each.get(name) for each in ET.fromstring(data).findall(path, NS)]
        assert len(ids) == len(set(ids))


def test_the_limits_of_numbers_are_those_of_the_schema(made: Templates) -> None:
    """Both ends are allowed, and one step beyond either is not."""
    for number in ET.fromstring(made.admx).findall(".//p:elements/p:decimal", NS):
        name = str(number.get("valueName"))
        least, most = int(str(number.get("minValue"))), int(str(number.get("maxValue")))
        for good in (least, most):
            read_policy({name: good})
        for bad in (least - 1, most + 1):
            with pytest.raises(Exception, match="policy"):
                read_policy({name: bad})


def test_lists_are_keys_of_their_own_below_the_policy(made: Templates) -> None:
    lists = ET.fromstring(made.admx).findall(".//p:elements/p:list", NS)
    assert {each.get("key") for each in lists} == {
        rf"Software\Policies\Casebook\{name}"
        for name in ("AllowedExports", "AllowedRecipients", "PackSigners")
    }


def test_it_is_the_same_every_time(made: Templates) -> None:
    assert make_templates() == made
