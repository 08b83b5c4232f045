# SPDX-License-Identifier: Apache-2.0
"""Forms: what is compiled is what is drawn, and what is drawn keeps the rules."""

from pathlib import Path

import pytest

from tasks import forms as compiling
from tasks.errors import TaskError
from tests.architecture import form_rules
from tests.architecture.designer import Form, forms
from tests.architecture.form_rules import RULES, Rule
from tests.architecture.sources import ROOT

GOOD = """<ui version="4.0"><class>PlantedPage</class>
 <widget class="QWidget" name="PlantedPage">
  <property name="geometry"><rect><width>400</width><height>300</height></rect></property>
  <layout class="QFormLayout" name="rows">
   <item row="0" column="0"><widget class="QLabel" name="name_label">
     <property name="text"><string>&amp;Name</string></property>
     <property name="buddy"><cstring>name_edit</cstring></property></widget></item>
   <item row="0" column="1"><widget class="QLineEdit" name="name_edit"/></item>
   <item row="1" column="1"><widget class="QPushButton" name="save_button">
     <property name="text"><string>&amp;Save &amp;&amp; close</string></property>
     <property name="minimumSize"><size><width>0</width><height>32</height></size></property>
   </widget></item>
  </layout>
 </widget>
 <tabstops><tabstop>name_edit</tabstop><tabstop>save_button</tabstop></tabstops>
 <resources/><connections/>
</ui>"""

CONNECTION = "<connections><connection><sender>save_button</sender></connection></connections>"
SIZE = "<size><width>120</width><height>32</height></size>"
FIXED = (
    f'<property name="minimumSize">{SIZE}</property><property name="maximumSize">{SIZE}</property>'
)
EDIT = '<widget class="QLineEdit" name="name_edit"/>'
EDIT_WITH = '<widget class="QLineEdit" name="name_edit">{}</widget>'
BUDDY = '<property name="buddy"><cstring>name_edit</cstring></property>'

# Rule, what in the good form is replaced, and by what.
PLANTED: list[tuple[Rule, str, str]] = [
    (form_rules.connections, "<connections/>", CONNECTION),
    (
        form_rules.looks,
        EDIT,
        EDIT_WITH.format('<property name="styleSheet"><string>color: red</string></property>'),
    ),
    (
        form_rules.looks,
        EDIT,
        EDIT_WITH.format('<property name="icon"><iconset>x.svg</iconset></property>'),
    ),
    (form_rules.looks, "<resources/>", '<resources><include location="x.qrc"/></resources>'),
    (
        form_rules.translated_roles,
        EDIT,
        EDIT_WITH.format('<property name="role"><string>body</string></property>'),
    ),
    (form_rules.fixed_sizes, EDIT, EDIT_WITH.format(FIXED)),
    (
        form_rules.fixed_sizes,
        EDIT,
        EDIT_WITH.format('<property name="geometry"><rect/></property>'),
    ),
    (form_rules.unclear_names, "name_label", "nameLabel"),
    (form_rules.unclear_names, "name_label", "label_3"),
    (form_rules.unclear_names, "save_button", "pushButton"),
    (form_rules.unclear_names, "save_button", "push_button_2"),
    (form_rules.unclear_names, 'name="rows"', 'name="form_layout"'),
    (form_rules.labels_without_buddy, BUDDY, ""),
    (form_rules.labels_without_buddy, f"<string>&amp;Name</string></property>\n     {BUDDY}", "<string>Name</string></property>"),  # noqa: E501 - one replacement
    (form_rules.labels_without_buddy, BUDDY, BUDDY.replace("name_edit", "gone_edit")),
    (form_rules.tab_order_gaps, "<tabstop>name_edit</tabstop>", ""),
    (form_rules.tab_order_gaps, "<tabstop>name_edit</tabstop>", "<tabstop>other</tabstop>"),
    (form_rules.shared_mnemonics, "&amp;Save &amp;&amp; close", "Save u&amp;nder"),
]  # fmt: skip


def test_every_compiled_form_is_what_its_form_compiles_to() -> None:
    fresh = compiling.compile_all(ROOT)
    assert fresh, "there is no form in ui/forms"
    assert sorted(compiling.differences(ROOT, fresh)) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_form_keeps_the_rule(rule: Rule) -> None:
    assert [found for form in forms() for found in rule(form)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_good_form_keeps_each_rule(rule: Rule) -> None:
    assert list(rule(Form("planted.ui", GOOD))) == []


@pytest.mark.parametrize(("rule", "good", "bad"), PLANTED)
def test_each_rule_sees_what_it_forbids(rule: Rule, good: str, bad: str) -> None:
    assert good in GOOD
    assert list(rule(Form("planted.ui", GOOD.replace(good, bad)))) != []


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    """A project with one form, compiled."""
    folder = tmp_path / compiling.FORMS
    folder.mkdir(parents=True)
    (folder / "planted_page.ui").write_text(GOOD, "utf-8")
    compiling.write(tmp_path, compiling.compile_all(tmp_path))
    return tmp_path


def test_a_compiled_form_names_no_tool_version_and_connects_nothing(planted: Path) -> None:
    text = (planted / compiling.COMPILED / "ui_planted_page.py").read_text("utf-8")
    assert "class Ui_PlantedPage" in text
    assert "version" not in text
    assert "connectSlotsByName" not in text


def test_a_form_changed_after_compiling_is_seen(planted: Path) -> None:
    form = planted / compiling.FORMS / "planted_page.ui"
    form.write_text(GOOD.replace("Name<", "Rank<"), "utf-8")
    changed = compiling.COMPILED / "ui_planted_page.py"
    assert compiling.differences(planted, compiling.compile_all(planted)) == {changed}


def test_what_a_removed_form_left_behind_is_seen_and_removed(planted: Path) -> None:
    (planted / compiling.FORMS / "planted_page.ui").unlink()
    left = compiling.COMPILED / "ui_planted_page.py"
    assert compiling.differences(planted, {}) == {left}
    compiling.write(planted, {})
    assert not (planted / left).exists()


def test_a_broken_form_is_named(tmp_path: Path) -> None:
    (tmp_path / compiling.FORMS).mkdir(parents=True)
    (tmp_path / compiling.FORMS / "broken_page.ui").write_text("<ui><widget", "utf-8")
    with pytest.raises(TaskError, match=r"broken_page\.ui"):
        compiling.compile_all(tmp_path)
