# SPDX-License-Identifier: Apache-2.0
"""The guide: everything in it to look up, the principles in full, and what it rests on."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.cases.when import LONDON
from app.guidance.model.pack import PackMeta, Principle
from ui.forms.compiled.ui_guide_page import Ui_GuidePage
from ui.forms.compiled.ui_principle_panel import Ui_PrinciplePanel
from ui.models.times import day_words
from ui.pages.bundle.result import NamedValue
from ui.pages.fitting import fit_sides
from ui.pages.guide.look_up import LibraryPart
from ui.pages.guide.offences import OffencesPart
from ui.pages.guide.updates import UpdatesPage
from ui.theme.theme import Theme
from ui.widgets.principle_chip import PrincipleChips, chips_for
from ui.workbench import Workbench


class PrinciplePanel(QFrame):
    """One principle in full."""

    def __init__(self, theme: Theme, principle: Principle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PrinciplePanel()
        self.ui.setupUi(self)
        self.ui.chips_layout.addWidget(PrincipleChips(theme, chips_for([principle])))
        self.ui.summary_label.setText(principle.summary)
        self.ui.text_label.setText(principle.text)


class GuidePage(QWidget):
    """Reads the guidance pack, and lets new guidance in; nothing on it belongs to a case."""

    bundle_requested = Signal()
    guidance_changed = Signal()
    """New cases follow other guidance from now on: what is shown here is out of date."""
    case_adopted = Signal(object)
    """A case follows other guidance now: its id."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_GuidePage()
        self.ui.setupUi(self)
        self._theme = workbench.theme
        self._pack = workbench.session.pack
        today = workbench.session.clock.now().astimezone(ZoneInfo(LONDON)).date()
        # In its window from the first: a widget that moves there later is styled twice.
        stack = self.ui.part_stack
        self.look_up = LibraryPart(workbench, stack)
        self.offences = OffencesPart(workbench, today, stack)
        self.updates = UpdatesPage(workbench, stack)
        self._parts: dict[QPushButton, QWidget] = {
            self.ui.look_up_tab: self.look_up,
            self.ui.offences_tab: self.offences,
            self.ui.about_tab: self.ui.guide_scroll,
            self.ui.updates_tab: self.updates,
        }
        for part in (self.look_up, self.offences, self.updates):
            stack.addWidget(part)
        for principle in self._pack.principles:
            self.ui.principles_layout.addWidget(PrinciplePanel(self._theme, principle, self))
        self.ui.sources_text_label.setText(
            f"{len(self._pack.sources)} sources, each with its date and how much rests on it."
            " Casebook never goes online: type an address into a browser to read it."
        )
        self.ui.guide_scroll.setFocusProxy(self.ui.bundle_button)
        self._fit()
        self._show_pack(self._pack.meta, today)
        self._connect()
        self._show_part()

    def focus_first(self) -> None:
        """To the first field of the part that is shown."""
        self.ui.part_stack.currentWidget().setFocus()

    @Slot()
    def show_library(self) -> None:
        """Look something up."""
        self._go_to_tab(self.ui.look_up_tab)

    @Slot()
    def show_sources(self) -> None:
        """Look through what the guidance rests on."""
        self.look_up.show_chapter("sources")
        self.show_library()

    @Slot()
    def show_offences(self) -> None:
        """The offences and the law of certain days."""
        self._go_to_tab(self.ui.offences_tab)

    @Slot()
    def show_about(self) -> None:
        """The principles, and what this guidance is."""
        self._go_to_tab(self.ui.about_tab)

    @Slot()
    def show_updates(self, *, lead_on: bool = False) -> None:
        """New guidance, who may sign it, and what was said of prompts.

        With ``lead_on`` it leads to the first case that new guidance can be adopted for.
        """
        if lead_on:
            self.updates.lead_on()
        self._go_to_tab(self.ui.updates_tab)

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.ui.bundle_button.clicked.connect(self.bundle_requested)
        self.ui.sources_button.clicked.connect(self.show_sources)
        self.updates.guidance_changed.connect(self.guidance_changed)
        self.updates.case_adopted.connect(self.case_adopted)
        for button in self._parts:
            button.toggled.connect(self._show_part)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, slot in (
            ("Ctrl+1", self.show_library),
            ("Ctrl+2", self.show_offences),
            ("Ctrl+3", self.show_about),
            ("Ctrl+4", self.show_updates),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(slot)

    def _go_to_tab(self, button: QPushButton) -> None:
        button.setChecked(True)
        self.focus_first()

    @Slot()
    def _show_part(self) -> None:
        for button, part in self._parts.items():
            if button.isChecked():
                self.ui.part_stack.setCurrentWidget(part)

    def _fit(self) -> None:
        fit_sides(
            self, self.ui.guide_column, self._theme, self.ui.sides_layout, self.ui.principles_layout
        )

    def _show_pack(self, meta: PackMeta, today: date) -> None:
        ui = self.ui
        ui.pack_title_label.setText(meta.title)
        ui.pack_text_label.setText(meta.status)
        overdue = today > meta.check_by
        ui.overdue_label.setVisible(overdue)
        ui.overdue_label.setText(
            f"This guidance should have been checked again by {day_words(meta.check_by)}."
            " Check what you rely on at its source."
        )
        for name, value in (
            ("Version", meta.version),
            ("As at", day_words(meta.as_at)),
            ("To be checked again by", day_words(meta.check_by)),
            ("Kept by", meta.owner),
        ):
            ui.pack_layout.addWidget(NamedValue(name, value, self))
