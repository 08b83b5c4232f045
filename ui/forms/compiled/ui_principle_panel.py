# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/principle_panel.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PrinciplePanel(object):
    def setupUi(self, principle_panel):
        if not principle_panel.objectName():
            principle_panel.setObjectName(u"principle_panel")
        principle_panel.setProperty(u"role", u"panel")
        self.principle_panel_layout = QVBoxLayout(principle_panel)
        self.principle_panel_layout.setSpacing(8)
        self.principle_panel_layout.setObjectName(u"principle_panel_layout")
        self.principle_panel_layout.setContentsMargins(20, 16, 20, 16)
        self.chips_layout = QVBoxLayout()
        self.chips_layout.setSpacing(0)
        self.chips_layout.setObjectName(u"chips_layout")
        self.chips_layout.setContentsMargins(0, 0, 0, 0)

        self.principle_panel_layout.addLayout(self.chips_layout)

        self.summary_label = QLabel(principle_panel)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setProperty(u"role", u"strong")

        self.principle_panel_layout.addWidget(self.summary_label)

        self.text_label = QLabel(principle_panel)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setWordWrap(True)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setProperty(u"role", u"body")

        self.principle_panel_layout.addWidget(self.text_label)

        self.principle_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.principle_panel_layout.addItem(self.principle_spacer)


        self.retranslateUi(principle_panel)
    # setupUi

    def retranslateUi(self, principle_panel):
        self.summary_label.setText("")
        self.text_label.setText("")
        pass
    # retranslateUi
