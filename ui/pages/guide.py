# SPDX-License-Identifier: Apache-2.0
"""The guide: the principles in full, and what the guidance is and rests on."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.cases.when import LONDON
from app.guidance.model import PackMeta, Principle, Source
from ui.forms.compiled.ui_guide_page import Ui_GuidePage
from ui.forms.compiled.ui_principle_panel import Ui_PrinciplePanel
from ui.forms.compiled.ui_source_row import Ui_SourceRow
from ui.models.times import day_words
from ui.pages.bundle_result import NamedValue
from ui.pages.fitting import fit_sides
from ui.theme.theme import Theme
from ui.widgets.principle_chip import PrincipleChips, chips_for
from ui.workbench import Workbench

BREAK = "\u200b"
"""A place where a long address may go on in the next line."""


class PrinciplePanel(QFrame):
    """One principle in full."""

    def __init__(self, theme: Theme, principle: Principle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PrinciplePanel()
        self.ui.setupUi(self)
        self.ui.chips_layout.addWidget(PrincipleChips(theme, chips_for([principle])))
        self.ui.summary_label.setText(principle.summary)
        self.ui.text_label.setText(principle.text)


class SourceRow(QWidget):
    """One source: what it is, whose, of when, and where it can be read."""

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SourceRow()
        self.ui.setupUi(self)
        self.ui.title_label.setText(source.title)
        self.ui.detail_label.setText(f"{source.publisher} · {source.date}")
        self.ui.address_label.setText(breakable(source.url))


class GuidePage(QWidget):
    """Only reads the guidance pack; nothing on it belongs to a case."""

    bundle_requested = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_GuidePage()
        self.ui.setupUi(self)
        self._theme = workbench.theme
        pack = workbench.session.pack
        self._fit()
        for principle in pack.principles:
            self.ui.principles_layout.addWidget(PrinciplePanel(self._theme, principle))
        today = workbench.session.clock.now().astimezone(ZoneInfo(LONDON)).date()
        self._show_pack(pack.meta, today)
        self.ui.sources_text_label.setText(
            f"{len(pack.sources)} sources. Casebook never goes online: type an address into a"
            " browser to read it."
        )
        for source in pack.sources:
            self.ui.sources_layout.addWidget(SourceRow(source))
        self.ui.bundle_button.clicked.connect(self.bundle_requested)
        self.setFocusProxy(self.ui.bundle_button)

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another where there is room."""
        super().resizeEvent(event)
        self._fit()

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
            ui.pack_layout.addWidget(NamedValue(name, value))


def breakable(address: str) -> str:
    """An address that may go on in the next line after each of its parts."""
    for mark in "/-_=&.":
        address = address.replace(mark, mark + BREAK)
    return address
