# SPDX-License-Identifier: Apache-2.0
"""Reads Designer forms for the rules that are checked on them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from xml.etree import ElementTree as ET

from tests.architecture.sources import ROOT

FORMS = ROOT / "ui" / "forms"


@dataclass(frozen=True)
class Form:
    """One form: its file's name, and its XML."""

    name: str
    text: str

    @cached_property
    def xml(self) -> ET.Element:
        return ET.fromstring(self.text)

    @cached_property
    def root(self) -> ET.Element:
        root = self.xml.find("widget")
        assert root is not None, f"{self.name} has no widget"
        return root

    @cached_property
    def widgets(self) -> list[ET.Element]:
        """All widgets, the outermost first."""
        return list(self.root.iter("widget"))

    @cached_property
    def named(self) -> list[ET.Element]:
        """Everything that becomes an attribute of the compiled form, but the outermost widget."""
        kinds = ("widget", "layout", "spacer", "action")
        every = [element for kind in kinds for element in self.root.iter(kind)]
        return [element for element in every if element is not self.root]

    def qt_class(self, element: ET.Element) -> str:
        """The class of Qt that a widget is or, if promoted, extends."""
        named = element.get("class", "")
        for custom in self.xml.iter("customwidget"):
            if custom.findtext("class") == named:
                return custom.findtext("extends") or named
        return named


def forms() -> list[Form]:
    """Every form of the desktop; fails if there is none."""
    found = sorted(FORMS.glob("*.ui"))
    assert found, "there is no form in ui/forms"
    return [Form(path.name, path.read_text("utf-8")) for path in found]


def properties(element: ET.Element) -> Iterator[tuple[str, ET.Element]]:
    """An element's own properties: name, and the element that holds the value."""
    for held in element.findall("property"):
        for value in held:
            yield held.get("name", ""), value


def text_property(element: ET.Element, name: str) -> str:
    """A property as text; empty if it is not set."""
    return next((value.text or "" for held, value in properties(element) if held == name), "")
