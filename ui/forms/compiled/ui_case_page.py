# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/case_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QPushButton,
    QSizePolicy, QStackedWidget, QVBoxLayout, QWidget)

from ui.widgets.flow_row import FlowRow

class Ui_CasePage(object):
    def setupUi(self, case_page):
        if not case_page.objectName():
            case_page.setObjectName(u"case_page")
        case_page.setProperty(u"role", u"page")
        self.case_page_layout = QVBoxLayout(case_page)
        self.case_page_layout.setSpacing(0)
        self.case_page_layout.setObjectName(u"case_page_layout")
        self.case_page_layout.setContentsMargins(0, 0, 0, 0)
        self.tab_bar = QFrame(case_page)
        self.tab_bar.setObjectName(u"tab_bar")
        self.tab_bar.setProperty(u"role", u"topbar")
        self.tab_bar_layout = QHBoxLayout(self.tab_bar)
        self.tab_bar_layout.setSpacing(12)
        self.tab_bar_layout.setObjectName(u"tab_bar_layout")
        self.tab_bar_layout.setContentsMargins(32, 0, 20, 0)
        self.tab_row = FlowRow(self.tab_bar)
        self.tab_row.setObjectName(u"tab_row")
        self.journey_tab = QPushButton(self.tab_row)
        self.journey_tab.setObjectName(u"journey_tab")
        self.journey_tab.setCheckable(True)
        self.journey_tab.setAutoExclusive(True)
        self.journey_tab.setChecked(True)
        self.journey_tab.setProperty(u"role", u"tab")
        self.notes_tab = QPushButton(self.tab_row)
        self.notes_tab.setObjectName(u"notes_tab")
        self.notes_tab.setCheckable(True)
        self.notes_tab.setAutoExclusive(True)
        self.notes_tab.setProperty(u"role", u"tab")
        self.decisions_tab = QPushButton(self.tab_row)
        self.decisions_tab.setObjectName(u"decisions_tab")
        self.decisions_tab.setCheckable(True)
        self.decisions_tab.setAutoExclusive(True)
        self.decisions_tab.setProperty(u"role", u"tab")
        self.clocks_tab = QPushButton(self.tab_row)
        self.clocks_tab.setObjectName(u"clocks_tab")
        self.clocks_tab.setCheckable(True)
        self.clocks_tab.setAutoExclusive(True)
        self.clocks_tab.setProperty(u"role", u"tab")
        self.people_tab = QPushButton(self.tab_row)
        self.people_tab.setObjectName(u"people_tab")
        self.people_tab.setCheckable(True)
        self.people_tab.setAutoExclusive(True)
        self.people_tab.setProperty(u"role", u"tab")
        self.about_tab = QPushButton(self.tab_row)
        self.about_tab.setObjectName(u"about_tab")
        self.about_tab.setCheckable(True)
        self.about_tab.setAutoExclusive(True)
        self.about_tab.setProperty(u"role", u"tab")

        self.tab_bar_layout.addWidget(self.tab_row)

        self.export_button = QPushButton(self.tab_bar)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setProperty(u"role", u"quiet")

        self.tab_bar_layout.addWidget(self.export_button)

        self.tab_bar_layout.setStretch(0, 1)

        self.case_page_layout.addWidget(self.tab_bar)

        self.part_stack = QStackedWidget(case_page)
        self.part_stack.setObjectName(u"part_stack")

        self.case_page_layout.addWidget(self.part_stack)

        self.case_page_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.journey_tab, self.notes_tab)
        QWidget.setTabOrder(self.notes_tab, self.decisions_tab)
        QWidget.setTabOrder(self.decisions_tab, self.clocks_tab)
        QWidget.setTabOrder(self.clocks_tab, self.people_tab)
        QWidget.setTabOrder(self.people_tab, self.about_tab)
        QWidget.setTabOrder(self.about_tab, self.export_button)

        self.retranslateUi(case_page)
    # setupUi

    def retranslateUi(self, case_page):
        self.journey_tab.setText(QCoreApplication.translate("CasePage", u"Journey", None))
#if QT_CONFIG(tooltip)
        self.journey_tab.setToolTip(QCoreApplication.translate("CasePage", u"Ctrl+1", None))
#endif // QT_CONFIG(tooltip)
        self.notes_tab.setText(QCoreApplication.translate("CasePage", u"Notes", None))
#if QT_CONFIG(tooltip)
        self.notes_tab.setToolTip(QCoreApplication.translate("CasePage", u"Ctrl+2", None))
#endif // QT_CONFIG(tooltip)
        self.decisions_tab.setText(QCoreApplication.translate("CasePage", u"Decisions", None))
#if QT_CONFIG(tooltip)
        self.decisions_tab.setToolTip(QCoreApplication.translate("CasePage", u"Ctrl+3", None))
#endif // QT_CONFIG(tooltip)
        self.clocks_tab.setText(QCoreApplication.translate("CasePage", u"Clocks", None))
#if QT_CONFIG(tooltip)
        self.clocks_tab.setToolTip(QCoreApplication.translate("CasePage", u"Ctrl+4", None))
#endif // QT_CONFIG(tooltip)
        self.people_tab.setText(QCoreApplication.translate("CasePage", u"People", None))
#if QT_CONFIG(tooltip)
        self.people_tab.setToolTip(QCoreApplication.translate("CasePage", u"Ctrl+5", None))
#endif // QT_CONFIG(tooltip)
        self.about_tab.setText(QCoreApplication.translate("CasePage", u"About this case", None))
#if QT_CONFIG(tooltip)
        self.about_tab.setToolTip(QCoreApplication.translate("CasePage", u"Ctrl+6", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("CasePage", u"E&xport\u2026", None))
#if QT_CONFIG(accessibility)
        self.export_button.setAccessibleName(QCoreApplication.translate("CasePage", u"Export", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("CasePage", u"Ctrl+E", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
