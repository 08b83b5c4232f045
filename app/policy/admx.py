# SPDX-License-Identifier: Apache-2.0
"""Group policy templates (ADMX and ADML), made from the schema of the policy."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass

from pydantic.fields import FieldInfo

from app.policy.fields import NONE, choices, is_list, is_switch, limits, registry_name
from app.policy.model import AllowedExport, Policy
from app.policy.words import ABOUT, BINDINGS, CATEGORY, EXPORTS, SUGGESTED, TITLES, UNSET

KEY = r"Software\Policies\Casebook"
SUPPORTED = "SUPPORTED_Casebook"
SUPPORTED_WORDS = "Casebook on Windows 10 or later"
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
    ET.SubElement(root, "resources", {"minRequiredRevision": _VERSION, "fallbackCulture": "en-GB"})
    # Of our own: a central store may hold templates of a Windows that has no name for a later one.
    supported = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
    words = f"$(string.{SUPPORTED})"
    ET.SubElement(supported, "definition", {"name": SUPPORTED, "displayName": words})
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
    ET.SubElement(policy, "supportedOn", {"ref": SUPPORTED})
    if is_switch(info):
        for value, number in (("enabledValue", "1"), ("disabledValue", "0")):
            ET.SubElement(ET.SubElement(policy, value), "decimal", {"value": number})
    else:
        _element(ET.SubElement(policy, "elements"), name, info)


def _element(elements: ET.Element, name: str, info: FieldInfo) -> None:
    allowed = limits(info)
    if is_list(info):
        ET.SubElement(elements, "list", {"id": name, "key": rf"{KEY}\{name}", "valuePrefix": ""})
    elif choices(info):
        chosen = {"id": name, "valueName": name, "required": "true"}
        _choices(ET.SubElement(elements, "enum", chosen), name, info)
    elif allowed.least is not None and allowed.most is not None:
        ends = {"minValue": str(allowed.least), "maxValue": str(allowed.most), "required": "true"}
        ET.SubElement(elements, "decimal", {"id": name, "valueName": name, **ends})
    else:
        text = {"id": name, "valueName": name, "required": "true"}
        longest = {"maxLength": str(allowed.longest)} if allowed.longest else {}
        ET.SubElement(elements, "text", text | longest)


def _choices(enum: ET.Element, name: str, info: FieldInfo) -> None:
    for choice in choices(info):
        item = ET.SubElement(enum, "item", {"displayName": f"$(string.{name}_{choice})"})
        ET.SubElement(ET.SubElement(item, "value"), "string").text = choice


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
    _string(strings, SUPPORTED, SUPPORTED_WORDS)
    for binding, words in BINDINGS.items():
        _string(strings, f"{registry_name('account_binding')}_{binding}", words)
    presentations = ET.SubElement(resources, "presentationTable")
    for field, info in Policy.model_fields.items():
        name = registry_name(field)
        _string(strings, name, TITLES[field])
        _string(strings, f"{name}_Explain", _explained(field, info))
        if not is_switch(info):
            _presentation(presentations, field, info)
    return _written(root)


def _presentation(presentations: ET.Element, field: str, info: FieldInfo) -> None:
    name, title = registry_name(field), TITLES[field]
    shown = ET.SubElement(presentations, "presentation", {"id": name})
    if is_list(info):
        ET.SubElement(shown, "listBox", {"refId": name}).text = title
    elif choices(info):
        ET.SubElement(shown, "dropdownList", {"refId": name, "noSort": "true"}).text = title
    elif field in SUGGESTED:
        box = {"refId": name, "defaultValue": str(SUGGESTED[field])}
        ET.SubElement(shown, "decimalTextBox", box).text = title
    else:
        ET.SubElement(ET.SubElement(shown, "textBox", {"refId": name}), "label").text = title


def _explained(field: str, info: FieldInfo) -> str:
    """What it does, what may stand there, and what holds where it is not configured."""
    said, allowed = [ABOUT[field]], limits(info)
    if allowed.least is not None and allowed.most is not None:
        said.append(f"From {allowed.least} to {allowed.most}.")
    if field == "allowed_exports":
        said.append(f"Items: {'; '.join(_item(each) for each in AllowedExport)}.")
    if field == "pack_signers":
        said.append("Each item: the owner, an equals sign, and the key as 64 hexadecimal digits.")
    if is_list(info):
        said.append(
            f"To allow none at all, enter one item, {NONE}. Enabled with an empty list may count "
            "as not configured."
        )
    what = "Not configured" if is_switch(info) else "Not configured or disabled"
    said.append(f"{what}: {UNSET[field]}.")
    said.append("A value that is not allowed keeps Casebook closed.")
    return "\n\n".join(said)


def _item(export: AllowedExport) -> str:
    words = EXPORTS[export]
    return f"{export} ({words[0].lower()}{words[1:]})"


def _string(strings: ET.Element, name: str, text: str) -> None:
    ET.SubElement(strings, "string", {"id": name}).text = text


def _written(root: ET.Element) -> bytes:
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"
