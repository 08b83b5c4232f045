# SPDX-License-Identifier: Apache-2.0
"""The rules that every Designer form is held to: layout and text, and nothing else."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from xml.etree import ElementTree as ET

from tests.architecture.designer import Form, properties, text_property

Rule = Callable[[Form], Iterable[str]]

FIELDS = {
    "QLineEdit", "QTextEdit", "QPlainTextEdit", "QTextBrowser", "QComboBox", "QFontComboBox",
    "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QSlider", "QDial",
    "QListView", "QTableView", "QTreeView", "QListWidget", "QTableWidget", "QTreeWidget",
    "QKeySequenceEdit", "QCalendarWidget",
}  # fmt: skip
FOCUSABLE = FIELDS | {
    "QPushButton", "QToolButton", "QCommandLinkButton", "QCheckBox", "QRadioButton", "QTabWidget",
}  # fmt: skip
TABBED_POLICIES = ("TabFocus", "StrongFocus", "WheelFocus")

SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
LAYOUT_DEFAULTS = {
    "QVBoxLayout": "verticalLayout",
    "QHBoxLayout": "horizontalLayout",
    "QGridLayout": "gridLayout",
    "QFormLayout": "formLayout",
    "QStackedLayout": "stackedLayout",
}
OTHER_DEFAULTS = {"horizontal_spacer", "vertical_spacer", "spacer", "action", "page", "tab"}

LOOKS = {"styleSheet", "font", "palette", "icon", "pixmap", "windowIcon", "cursor"}
LOOK_VALUES = {"iconset", "pixmap", "palette", "color", "brush"}


def connections(form: Form) -> Iterator[str]:
    for found in form.xml.iter("connection"):
        yield f"{form.name}: {found.findtext('sender')} is connected in the form"


def looks(form: Form) -> Iterator[str]:
    """How things look belongs to the theme, and pictures to its icons."""
    for element in form.widgets:
        for name, value in properties(element):
            if name in LOOKS or value.tag in LOOK_VALUES:
                yield f"{form.name}: {element.get('name')} sets {name}"
    for found in form.xml.iter("include"):
        yield f"{form.name}: includes {found.get('location')}"


def translated_roles(form: Form) -> Iterator[str]:
    """A role is no text: translated ones are set too late for what a scroll area holds."""
    for element in form.widgets:
        for name, value in properties(element):
            if name == "role" and value.get("notr") != "true":
                yield f"{form.name}: the role of {element.get('name')} is not notr"


def fixed_sizes(form: Form) -> Iterator[str]:
    """Sizes that cannot grow with the font, and places that no layout decides."""
    for element in form.widgets:
        sizes = {name: _size(value) for name, value in properties(element) if name.endswith("Size")}
        least, most = sizes.get("minimumSize"), sizes.get("maximumSize")
        if least and most and any(least[side] == most[side] for side in ("width", "height")):
            yield f"{form.name}: {element.get('name')} has a fixed size"
        if element is not form.root and any(name == "geometry" for name, _ in properties(element)):
            yield f"{form.name}: {element.get('name')} stands in no layout"


def _size(value: ET.Element) -> dict[str, str]:
    return {side: value.findtext(side) or "" for side in ("width", "height")}


def unclear_names(form: Form) -> Iterator[str]:
    for element in form.named:
        name = element.get("name", "")
        if not SNAKE_CASE.fullmatch(name):
            yield f"{form.name}: {name!r} is not snake_case"
        if re.sub(r"_?\d+$", "", _snake(name)) in _default_names(form, element):
            yield f"{form.name}: {name!r} is a default name"


def _default_names(form: Form, element: ET.Element) -> set[str]:
    own = element.get("class", "")
    classes = {own, form.qt_class(element)} if element.tag == "widget" else {own}
    stems = {LAYOUT_DEFAULTS.get(name, name.removeprefix("Q")) for name in classes if name}
    return {_snake(stem) for stem in stems} | OTHER_DEFAULTS


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])([A-Z])", r"_\1", name).lower()


def labels_without_buddy(form: Form) -> Iterator[str]:
    """Labels that name a field (by their place, or by a mnemonic) without leading to it."""
    fields = {element.get("name") for element in form.widgets}
    for label in form.widgets:
        if form.qt_class(label) != "QLabel":
            continue
        buddy = text_property(label, "buddy")
        if buddy and buddy not in fields:
            yield f"{form.name}: {label.get('name')} leads to {buddy}, which is not there"
        if not buddy and (mnemonic(label) or label in _beside_fields(form)):
            yield f"{form.name}: {label.get('name')} has no buddy"


def _beside_fields(form: Form) -> list[ET.Element]:
    """The labels that stand in the row of a field in a form layout."""
    beside = []
    for layout in form.root.iter("layout"):
        if layout.get("class") == "QFormLayout":
            cells = {(item.get("row"), item.get("column")): item for item in layout.findall("item")}
            for (row, column), item in cells.items():
                field = cells.get((row, "1"))
                if column == "0" and field is not None and _holds_field(form, field):
                    beside += item.findall("widget")
    return beside


def _holds_field(form: Form, item: ET.Element) -> bool:
    return any(form.qt_class(element) in FIELDS for element in item.iter("widget"))


def tab_order_gaps(form: Form) -> Iterator[str]:
    listed = [stop.text or "" for stop in form.xml.iter("tabstop")]
    wanted = {element.get("name", "") for element in form.widgets if _takes_focus(form, element)}
    names = {element.get("name", "") for element in form.widgets}
    yield from (f"{form.name}: {name} is not in the tab order" for name in wanted - set(listed))
    yield from (f"{form.name}: {name} is no widget of it" for name in set(listed) - names)
    twice = [name for name, times in Counter(listed).items() if times > 1]
    yield from (f"{form.name}: {name} is in the tab order twice" for name in twice)


def _takes_focus(form: Form, element: ET.Element) -> bool:
    policy = text_property(element, "focusPolicy")
    if policy:
        return policy.endswith(TABBED_POLICIES)
    if form.qt_class(element) == "QGroupBox":
        return text_property(element, "checkable") == "true"
    return form.qt_class(element) in FOCUSABLE


def shared_mnemonics(form: Form) -> Iterator[str]:
    users: dict[str, list[str]] = {}
    for element in [*form.widgets, *form.root.iter("action")]:
        if letter := mnemonic(element):
            users.setdefault(letter, []).append(element.get("name", ""))
    for letter, names in users.items():
        if len(names) > 1:
            yield f"{form.name}: Alt+{letter.upper()} is shared by {', '.join(names)}"


def mnemonic(element: ET.Element) -> str:
    """The letter after a single ``&`` in the text or title; empty if there is none."""
    text = text_property(element, "text") or text_property(element, "title")
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].lower() if found else ""


RULES: tuple[Rule, ...] = (
    connections,
    looks,
    translated_roles,
    fixed_sizes,
    unclear_names,
    labels_without_buddy,
    tab_order_gaps,
    shared_mnemonics,
)
