# SPDX-License-Identifier: Apache-2.0
"""Group policy templates (ADMX and ADML), made from the schema of the policy."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import get_args

from annotated_types import Ge, Le, MaxLen
from pydantic.fields import FieldInfo

from app.policy.model import AllowedExport, Policy
from app.policy.reading import is_list, is_switch, registry_name
from app.policy.words import ABOUT, CATEGORY, TITLES

KEY = r"Software\Policies\Casebook"
_POLICY = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_NAMESPACE = "Casebook.Policies"
_VERSION = "1.0"


@dataclass(frozen=True)
class Templates:
    """The two files, as bytes: the rules, and their words in British English."""

    admx: bytes
    adml: bytes


def make_templates() -> Templates:
    """The templates for every setting of the schema; the same bytes every time."""
    return Templates(_admx(), _adml())


def _admx() -> bytes:
    root = ET.Element("policyDefinitions", {"revision": _VERSION, "schemaVersion": _VERSION})
    root.set("xmlns", _POLICY)
    spaces = ET.SubElement(root, "policyNamespaces")
    ET.SubElement(spaces, "target", {"prefix": "casebook", "namespace": _NAMESPACE})
    ET.SubElement(spaces, "using", {"prefix": "windows", "namespace": "Microsoft.Policies.Windows"})
    ET.SubElement(root, "resources", {"minRequiredRevision": _VERSION})
    categories = ET.SubElement(root, "categories")
    ET.SubElement(categories, "category", {"name": "Casebook", "displayName": "$(string.Casebook)"})
    policies = ET.SubElement(root, "policies")
    for name, info in Policy.model_fields.items():
        _policy(policies, name, info)
    return _written(root)


def _policy(policies: ET.Element, field: str, info: FieldInfo) -> None:
    name = registry_name(field)
    attributes = {
        "name": name,
        "class": "Both",
        "displayName": f"$(string.{name})",
        "explainText": f"$(string.{name}_Explain)",
        "key": KEY,
    }
    if is_switch(info):
        attributes["valueName"] = name
    else:
        attributes["presentation"] = f"$(presentation.{name})"
    policy = ET.SubElement(policies, "policy", attributes)
    ET.SubElement(policy, "parentCategory", {"ref": "Casebook"})
    ET.SubElement(policy, "supportedOn", {"ref": "windows:SUPPORTED_Windows_10_0"})
    if is_switch(info):
        for value, number in (("enabledValue", "1"), ("disabledValue", "0")):
            ET.SubElement(ET.SubElement(policy, value), "decimal", {"value": number})
    else:
        _element(ET.SubElement(policy, "elements"), name, info)


def _element(elements: ET.Element, name: str, info: FieldInfo) -> None:
    least, most, longest = _limits(info)
    if is_list(info):
        ET.SubElement(elements, "list", {"id": name, "key": rf"{KEY}\{name}", "valuePrefix": ""})
    elif least is not None and most is not None:
        limits = {"minValue": str(least), "maxValue": str(most), "required": "true"}
        ET.SubElement(elements, "decimal", {"id": name, "valueName": name, **limits})
    else:
        text = {"id": name, "valueName": name, "required": "true"}
        ET.SubElement(elements, "text", text | ({"maxLength": str(longest)} if longest else {}))


def _limits(info: FieldInfo) -> tuple[int | None, int | None, int | None]:
    """The least and the most of a number, and the longest a text may be."""
    least = most = longest = None
    for limit in _constraints(info):
        if isinstance(limit, Ge):
            least = int(str(limit.ge))
        elif isinstance(limit, Le):
            most = int(str(limit.le))
        elif isinstance(limit, MaxLen):
            longest = limit.max_length
    return least, most, longest


def _constraints(info: FieldInfo) -> list[object]:
    found: list[object] = list(info.metadata)
    for kind in get_args(info.annotation):
        for each in getattr(kind, "__metadata__", ()):
            found += each.metadata if isinstance(each, FieldInfo) else [each]
    return found


def _adml() -> bytes:
    root = ET.Element(
        "policyDefinitionResources", {"revision": _VERSION, "schemaVersion": _VERSION}
    )
    root.set("xmlns", _POLICY)
    ET.SubElement(root, "displayName").text = "Casebook"
    ET.SubElement(root, "description").text = "Settings that a force may decide for Casebook."
    resources = ET.SubElement(root, "resources")
    strings = ET.SubElement(resources, "stringTable")
    _string(strings, "Casebook", CATEGORY)
    presentations = ET.SubElement(resources, "presentationTable")
    for field, info in Policy.model_fields.items():
        name = registry_name(field)
        _string(strings, name, TITLES[field])
        _string(strings, f"{name}_Explain", _explained(field, info))
        if not is_switch(info):
            _presentation(presentations, name, TITLES[field], info)
    return _written(root)


def _presentation(presentations: ET.Element, name: str, title: str, info: FieldInfo) -> None:
    shown = ET.SubElement(presentations, "presentation", {"id": name})
    least, _, _ = _limits(info)
    if is_list(info):
        ET.SubElement(shown, "listBox", {"refId": name}).text = title
    elif least is not None:
        box = {"refId": name, "defaultValue": str(least)}
        ET.SubElement(shown, "decimalTextBox", box).text = title
    else:
        ET.SubElement(ET.SubElement(shown, "textBox", {"refId": name}), "label").text = title


def _explained(field: str, info: FieldInfo) -> str:
    said = [ABOUT[field]]
    least, most, _ = _limits(info)
    if least is not None and most is not None:
        said.append(f"From {least} to {most}.")
    if field == "allowed_exports":
        said.append(f"Items: {', '.join(each.value for each in AllowedExport)}.")
    if field == "pack_signers":
        said.append("Each item: the owner, an equals sign, and the key in hexadecimal.")
    said.append("A value that is not allowed keeps Casebook closed.")
    return " ".join(said)


def _string(strings: ET.Element, name: str, text: str) -> None:
    ET.SubElement(strings, "string", {"id": name}).text = text


def _written(root: ET.Element) -> bytes:
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"
