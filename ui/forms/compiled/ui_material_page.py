# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/material_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_MaterialPage(object):
    def setupUi(self, material_page):
        if not material_page.objectName():
            material_page.setObjectName(u"material_page")
        material_page.setProperty(u"role", u"page")
        self.material_page_layout = QVBoxLayout(material_page)
        self.material_page_layout.setSpacing(0)
        self.material_page_layout.setObjectName(u"material_page_layout")
        self.material_page_layout.setContentsMargins(0, 0, 0, 0)
        self.material_scroll = QScrollArea(material_page)
        self.material_scroll.setObjectName(u"material_scroll")
        self.material_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.material_scroll.setWidgetResizable(True)
        self.material_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.material_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.material_content = QWidget()
        self.material_content.setObjectName(u"material_content")
        self.material_content.setProperty(u"role", u"page")
        self.material_layout = QHBoxLayout(self.material_content)
        self.material_layout.setSpacing(0)
        self.material_layout.setObjectName(u"material_layout")
        self.material_layout.setContentsMargins(32, 16, 32, 24)
        self.material_column = QWidget(self.material_content)
        self.material_column.setObjectName(u"material_column")
        self.material_layout1 = QVBoxLayout(self.material_column)
        self.material_layout1.setSpacing(14)
        self.material_layout1.setObjectName(u"material_layout1")
        self.material_layout1.setContentsMargins(0, 0, 0, 0)
        self.sections_row = TurningRow(self.material_column)
        self.sections_row.setObjectName(u"sections_row")
        self.sections_layout = QHBoxLayout(self.sections_row)
        self.sections_layout.setSpacing(16)
        self.sections_layout.setObjectName(u"sections_layout")
        self.sections_layout.setContentsMargins(0, 0, 0, 0)
        self.register_tab = QPushButton(self.sections_row)
        self.register_tab.setObjectName(u"register_tab")
        self.register_tab.setCheckable(True)
        self.register_tab.setAutoExclusive(True)
        self.register_tab.setChecked(True)
        self.register_tab.setProperty(u"role", u"tab")

        self.sections_layout.addWidget(self.register_tab)

        self.files_tab = QPushButton(self.sections_row)
        self.files_tab.setObjectName(u"files_tab")
        self.files_tab.setCheckable(True)
        self.files_tab.setAutoExclusive(True)
        self.files_tab.setProperty(u"role", u"tab")

        self.sections_layout.addWidget(self.files_tab)

        self.requests_tab = QPushButton(self.sections_row)
        self.requests_tab.setObjectName(u"requests_tab")
        self.requests_tab.setCheckable(True)
        self.requests_tab.setAutoExclusive(True)
        self.requests_tab.setProperty(u"role", u"tab")

        self.sections_layout.addWidget(self.requests_tab)

        self.sections_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sections_layout.addItem(self.sections_spacer)


        self.material_layout1.addWidget(self.sections_row)

        self.begun_layout = QVBoxLayout()
        self.begun_layout.setSpacing(8)
        self.begun_layout.setObjectName(u"begun_layout")
        self.begun_layout.setContentsMargins(0, 0, 0, 0)

        self.material_layout1.addLayout(self.begun_layout)

        self.moving_layout = QVBoxLayout()
        self.moving_layout.setSpacing(8)
        self.moving_layout.setObjectName(u"moving_layout")
        self.moving_layout.setContentsMargins(0, 0, 0, 0)

        self.material_layout1.addLayout(self.moving_layout)

        self.section_layout = QVBoxLayout()
        self.section_layout.setSpacing(0)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)

        self.material_layout1.addLayout(self.section_layout)

        self.material_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.material_layout1.addItem(self.material_end_spacer)


        self.material_layout.addWidget(self.material_column)

        self.material_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.material_layout.addItem(self.material_right_spacer)

        self.material_layout.setStretch(0, 1000)
        self.material_layout.setStretch(1, 1)
        self.material_scroll.setWidget(self.material_content)

        self.material_page_layout.addWidget(self.material_scroll)

        QWidget.setTabOrder(self.register_tab, self.files_tab)
        QWidget.setTabOrder(self.files_tab, self.requests_tab)

        self.retranslateUi(material_page)
    # setupUi

    def retranslateUi(self, material_page):
        self.register_tab.setText(QCoreApplication.translate("MaterialPage", u"&Register", None))
        self.files_tab.setText(QCoreApplication.translate("MaterialPage", u"&Files", None))
        self.requests_tab.setText(QCoreApplication.translate("MaterialPage", u"Re&quests", None))
        pass
    # retranslateUi
