# SPDX-License-Identifier: Apache-2.0
"""The group policy templates agree with the schema and with one another."""

import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyrage import x25519

from app.errors import EnvironmentFault
from app.policy.admx import KEY, Templates, make_templates
from app.policy.fields import registry_name
from app.policy.model import AccountBinding, AllowedExport, Policy
from app.policy.reading import read_policy
from app.system.policy_source import policy_from_registry
from tests.app.system.registry import FakeRegistry

NS = {"p": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}
RECIPIENT = str(x25519.Identity.generate().to_public())
MACHINE, USER = 1, 2
# What Microsoft's schema allows below each element, and in which order.
ORDER = {
    "policyDefinitions": "policyNamespaces resources supportedOn categories policies",
    "policy": "parentCategory supportedOn enabledValue disabledValue elements",
    "policyDefinitionResources": "displayName description resources",
    "resources": "stringTable presentationTable",
}
ATTRIBUTES = {
    "policy": {"name", "class", "displayName", "explainText", "key", "valueName", "presentation"},
    "decimal": {"id", "valueName", "minValue", "maxValue", "required", "value"},
    "text": {"id", "valueName", "maxLength", "required"},
    "list": {"id", "key", "valuePrefix"},
    "enum": {"id", "valueName", "required"},
    "item": {"displayName"},
    "dropdownList": {"refId", "noSort"},
    "listBox": {"refId"},
    "textBox": {"refId"},
    "decimalTextBox": {"refId", "defaultValue"},
}


@pytest.fixture(scope="module")
def made() -> Templates:
    return make_templates()


def rules(made: Templates) -> list[ET.Element]:
    return ET.fromstring(made.admx).findall("p:policies/p:policy", NS)


def plain(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def test_there_is_one_rule_for_each_field(made: Templates) -> None:
    assert [rule.get("name") for rule in rules(made)] == [
        registry_name(field) for field in Policy.model_fields
    ]
    assert {rule.get("class") for rule in rules(made)} == {"Both"}
    assert {rule.get("key") for rule in rules(made)} == {KEY}


def test_every_element_stands_where_the_schema_of_microsoft_wants_it(made: Templates) -> None:
    for data in (made.admx, made.adml):
        for element in ET.fromstring(data).iter():
            below = [plain(each) for each in element]
            wanted = ORDER.get(plain(element), " ".join(below)).split()
            assert below == [each for each in wanted if each in below]
            assert set(element.keys()) <= ATTRIBUTES.get(plain(element), set(element.keys()))


def test_every_string_and_presentation_that_is_named_is_there(made: Templates) -> None:
    words = ET.fromstring(made.adml)
    strings = {each.get("id") for each in words.findall(".//p:string", NS)}
    shown = {each.get("id") for each in words.findall(".//p:presentation", NS)}
    admx = made.admx.decode()
    assert set(re.findall(r"\$\(string\.(\w+)\)", admx)) == strings
    assert set(re.findall(r"\$\(presentation\.(\w+)\)", admx)) == shown
    assert all((each.text or "").strip() for each in words.findall(".//p:string", NS))


def test_every_category_and_system_that_is_named_is_there(made: Templates) -> None:
    """Of the templates themselves: nothing of Windows' own has to be in the central store."""
    root = ET.fromstring(made.admx)
    categories = {each.get("name") for each in root.findall("p:categories/p:category", NS)}
    systems = {each.get("name") for each in root.findall("p:supportedOn//p:definition", NS)}
    assert {each.get("ref") for each in root.findall(".//p:parentCategory", NS)} == categories
    assert {each.get("ref") for each in root.findall(".//p:policy/p:supportedOn", NS)} == systems
    assert root.find("p:policyNamespaces/p:using", NS) is None


def test_each_element_is_shown_by_the_presentation_of_its_rule(made: Templates) -> None:
    words = ET.fromstring(made.adml)
    box = {"decimal": "decimalTextBox", "text": "textBox", "list": "listBox"}
    box["enum"] = "dropdownList"
    for rule in rules(made):
        elements = [(each.get("id"), box[plain(each)]) for each in rule.findall("p:elements/*", NS)]
        name = rule.get("name")
        found = words.findall(f".//p:presentation[@id='{name}']/*", NS)
        assert elements == [(each.get("refId"), plain(each)) for each in found]
        assert len(elements) <= 1 and bool(elements) != (rule.get("valueName") is not None)


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
    boxes = {
        str(box.get("refId")): int(str(box.get("defaultValue")))
        for box in ET.fromstring(made.adml).findall(".//p:decimalTextBox", NS)
    }
    for number in ET.fromstring(made.admx).findall(".//p:elements/p:decimal", NS):
        name = str(number.get("valueName"))
        least, most = int(str(number.get("minValue"))), int(str(number.get("maxValue")))
        assert least <= boxes[name] <= most and number.get("required") == "true"
        for good in (least, most):
            read_policy({name: good})
        for bad in (least - 1, most + 1):
            with pytest.raises(EnvironmentFault):
                read_policy({name: bad})


def test_each_explanation_says_what_holds_without_it_and_what_may_stand_in_a_list(
    made: Templates,
) -> None:
    said = {
        str(each.get("id")): each.text or ""
        for each in ET.fromstring(made.adml).findall(".//p:string", NS)
    }
    for field in Policy.model_fields:
        assert "Not configured" in said[f"{registry_name(field)}_Explain"]
    for export in AllowedExport:
        assert export in said["AllowedExports_Explain"]
    for name in ("AllowedExports", "AllowedRecipients", "PackSigners"):
        assert "enter one item, none" in said[f"{name}_Explain"]


def test_each_choice_of_a_list_is_one_that_can_be_followed(made: Templates) -> None:
    words = {each.get("id"): each.text for each in ET.fromstring(made.adml).iter() if each.text}
    choices = ET.fromstring(made.admx).findall(".//p:enum", NS)
    assert [each.get("id") for each in choices] == ["AccountBinding"]
    for item in choices[0].findall("p:item", NS):
        value = item.findtext("p:value/p:string", None, NS)
        read_policy({"AccountBinding": value})
        named = str(item.get("displayName")).removeprefix("$(string.").removesuffix(")")
        assert words[named].split()[-1].casefold() == value
    assert len(choices[0]) == len(AccountBinding)


def written(made: Templates, chosen: dict[str, object]) -> FakeRegistry:
    """The registry as the editor of group policy fills it from the templates.

    ``chosen``: for each setting that is configured, whether it is enabled, or what is entered.
    """
    registry = FakeRegistry()
    for rule in rules(made):
        if rule.get("name") not in chosen:
            continue
        entered, value = chosen[str(rule.get("name"))], rule.get("valueName")
        if value is not None:
            state = "p:enabledValue/p:decimal" if entered else "p:disabledValue/p:decimal"
            number = rule.find(state, NS)
            assert number is not None
            registry.put(MACHINE, str(rule.get("key")), value, int(str(number.get("value"))))
            continue
        element = rule.find("p:elements/*", NS)
        assert element is not None
        if isinstance(entered, list):
            assert element.get("valuePrefix") == ""  # numbered names, the items as their values
            for number_of, item in enumerate(entered, 1):
                registry.put(MACHINE, str(element.get("key")), str(number_of), item)
        else:
            registry.put(MACHINE, str(rule.get("key")), str(element.get("valueName")), entered)
    return registry


LINES = st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=40)
VALUES: dict[str, st.SearchStrategy[object]] = {
    "IdleLockMinutes": st.integers(1, 60),
    "PassphraseCharacters": st.integers(12, 64),
    "PassphraseWords": st.integers(3, 10),
    "RecoveryRecipient": st.just(RECIPIENT),
    "RecoveryRecipientRequired": st.just(value=False),
    "AllowedExports": st.lists(st.sampled_from([str(each) for each in AllowedExport]), min_size=1),
    "AllowedRecipients": st.just([RECIPIENT]),
    "ExportPassphrases": st.booleans(),
    "BackupFolder": LINES.map(lambda name: rf"\\files\{name}\%USERNAME%"),
    "ScreenProtection": st.booleans(),
    "Marking": LINES,
    "Printing": st.booleans(),
    "PackSigners": st.lists(LINES.map(lambda who: f"{who} = {'ab' * 32}"), min_size=1, max_size=3),
    "ClipboardSeconds": st.integers(5, 600),
    "AccountBinding": st.sampled_from([str(each) for each in AccountBinding]),
}


@given(st.fixed_dictionaries({}, optional=VALUES))
def test_what_group_policy_writes_is_what_is_read(chosen: dict[str, object]) -> None:
    """Every setting, in every combination, by way of the registry, is the same as in a file."""
    registry = written(make_templates(), chosen)
    found = policy_from_registry(registry, MACHINE, USER)
    assert read_policy(found.values) == read_policy(chosen)
    assert set(found.origins) == set(chosen)


def test_every_setting_has_its_turn_in_that() -> None:
    assert list(VALUES) == [registry_name(field) for field in Policy.model_fields]


def test_it_is_the_same_every_time(made: Templates) -> None:
    assert make_templates() == made
