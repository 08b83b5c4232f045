# SPDX-License-Identifier: Apache-2.0
"""Every control of every form says its name to a screen reader."""

import importlib
from collections.abc import Iterator

import pytest
from PySide6 import QtWidgets
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.architecture.designer import FORMS, Form, forms

INTERACTIVE = (
    QtWidgets.QAbstractButton,
    QtWidgets.QAbstractItemView,
    QtWidgets.QAbstractSlider,
    QtWidgets.QAbstractSpinBox,
    QtWidgets.QComboBox,
    QtWidgets.QLineEdit,
    QtWidgets.QPlainTextEdit,
    QtWidgets.QTextEdit,
)
# Qt's own parts of larger controls, which speak for them.
PARTS = (QtWidgets.QScrollBar, QtWidgets.QHeaderView)

FORM_NAMES = sorted(path.name for path in FORMS.glob("*.ui"))


def accessible_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)).strip() if interface else ""


def controls(root: QWidget) -> Iterator[QWidget]:
    """What an officer works with below ``root``, without the inner parts of a control."""
    for widget in root.findChildren(QWidget):
        whole = isinstance(widget, INTERACTIVE) and not isinstance(widget, PARTS)
        if whole and not _inside_control(widget, root):
            yield widget


def _inside_control(widget: QWidget, root: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, (*INTERACTIVE, QtWidgets.QTabBar)):
            return True
        above = above.parentWidget()
    return False


def nameless(root: QWidget) -> list[str]:
    return [widget.objectName() for widget in controls(root) if not accessible_name(widget)]


def built(form: Form, qtbot: QtBot) -> QWidget:
    """The form as it stands in the window, before any page fills it."""
    stem = form.name.removesuffix(".ui")
    module = importlib.import_module(f"ui.forms.compiled.ui_{stem}")
    root: QWidget = getattr(QtWidgets, form.qt_class(form.root))()
    qtbot.addWidget(root)
    getattr(module, f"Ui_{form.xml.findtext('class')}")().setupUi(root)
    return root


def test_there_are_forms_to_look_at() -> None:
    assert FORM_NAMES


@pytest.mark.parametrize("name", FORM_NAMES)
def test_every_control_of_a_form_has_a_name(name: str, qtbot: QtBot) -> None:
    form = next(form for form in forms() if form.name == name)
    assert nameless(built(form, qtbot)) == []


def test_a_control_without_a_name_is_seen(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    label, named, bare, button = QLabel("&Name"), QLineEdit(), QLineEdit(), QPushButton()
    label.setBuddy(named)
    bare.setObjectName("bare_edit")
    button.setObjectName("bare_button")
    for widget in (label, named, bare, button):
        layout.addWidget(widget)
    assert nameless(root) == ["bare_edit", "bare_button"]
