# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/material_body.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ui.widgets.flow_row import FlowRow

class Ui_MaterialBody(object):
    def setupUi(self, material_body):
        if not material_body.objectName():
            material_body.setObjectName(u"material_body")
        self.material_layout = QVBoxLayout(material_body)
        self.material_layout.setSpacing(10)
        self.material_layout.setObjectName(u"material_layout")
        self.material_layout.setContentsMargins(0, 6, 4, 0)
        self.text_label = QLabel(material_body)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        self.text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text_label.setProperty(u"role", u"body")

        self.material_layout.addWidget(self.text_label)

        self.gate_frame = QFrame(material_body)
        self.gate_frame.setObjectName(u"gate_frame")
        self.gate_frame.setProperty(u"role", u"notice")
        self.gate_layout = QVBoxLayout(self.gate_frame)
        self.gate_layout.setSpacing(8)
        self.gate_layout.setObjectName(u"gate_layout")
        self.gate_layout.setContentsMargins(14, 10, 14, 12)
        self.gate_title_label = QLabel(self.gate_frame)
        self.gate_title_label.setObjectName(u"gate_title_label")
        self.gate_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.gate_title_label.setWordWrap(True)
        self.gate_title_label.setProperty(u"role", u"strong")

        self.gate_layout.addWidget(self.gate_title_label)

        self.gate_label = QLabel(self.gate_frame)
        self.gate_label.setObjectName(u"gate_label")
        self.gate_label.setTextFormat(Qt.TextFormat.PlainText)
        self.gate_label.setWordWrap(True)
        self.gate_label.setProperty(u"role", u"body")

        self.gate_layout.addWidget(self.gate_label)

        self.decide_layout = QHBoxLayout()
        self.decide_layout.setSpacing(0)
        self.decide_layout.setObjectName(u"decide_layout")
        self.decide_layout.setContentsMargins(0, 0, 0, 0)
        self.decide_button = QPushButton(self.gate_frame)
        self.decide_button.setObjectName(u"decide_button")
        self.decide_button.setProperty(u"role", u"primary")

        self.decide_layout.addWidget(self.decide_button)

        self.decide_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decide_layout.addItem(self.decide_spacer)


        self.gate_layout.addLayout(self.decide_layout)


        self.material_layout.addWidget(self.gate_frame)

        self.actions_row = FlowRow(material_body)
        self.actions_row.setObjectName(u"actions_row")

        self.material_layout.addWidget(self.actions_row)

        self.history_title_label = QLabel(material_body)
        self.history_title_label.setObjectName(u"history_title_label")
        self.history_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.history_title_label.setWordWrap(True)
        self.history_title_label.setProperty(u"role", u"caption-strong")

        self.material_layout.addWidget(self.history_title_label)

        self.history_part = QWidget(material_body)
        self.history_part.setObjectName(u"history_part")
        self.history_layout = QVBoxLayout(self.history_part)
        self.history_layout.setSpacing(10)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(0, 0, 0, 0)

        self.material_layout.addWidget(self.history_part)


        self.retranslateUi(material_body)
    # setupUi

    def retranslateUi(self, material_body):
        self.text_label.setText("")
        self.gate_title_label.setText("")
        self.gate_label.setText("")
        self.decide_button.setText(QCoreApplication.translate("MaterialBody", u"Record the decision\u2026", None))
        self.history_title_label.setText(QCoreApplication.translate("MaterialBody", u"What was said of it, the last first", None))
        pass
    # retranslateUi
