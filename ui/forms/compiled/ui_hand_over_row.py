# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/hand_over_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_HandOverRow(object):
    def setupUi(self, hand_over_row):
        if not hand_over_row.objectName():
            hand_over_row.setObjectName(u"hand_over_row")
        hand_over_row.setProperty(u"role", u"panel")
        self.hand_over_row_layout = QVBoxLayout(hand_over_row)
        self.hand_over_row_layout.setSpacing(6)
        self.hand_over_row_layout.setObjectName(u"hand_over_row_layout")
        self.hand_over_row_layout.setContentsMargins(18, 14, 18, 14)
        self.hand_over_head_row = TurningRow(hand_over_row)
        self.hand_over_head_row.setObjectName(u"hand_over_head_row")
        self.hand_over_head_layout = QHBoxLayout(self.hand_over_head_row)
        self.hand_over_head_layout.setSpacing(10)
        self.hand_over_head_layout.setObjectName(u"hand_over_head_layout")
        self.hand_over_head_layout.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(self.hand_over_head_row)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_label.setWordWrap(True)
        self.to_label.setProperty(u"role", u"strong")

        self.hand_over_head_layout.addWidget(self.to_label)

        self.entry_button = QPushButton(self.hand_over_head_row)
        self.entry_button.setObjectName(u"entry_button")
        self.entry_button.setProperty(u"role", u"link")

        self.hand_over_head_layout.addWidget(self.entry_button, 0, Qt.AlignmentFlag.AlignTop)

        self.hand_over_head_layout.setStretch(0, 1)

        self.hand_over_row_layout.addWidget(self.hand_over_head_row)

        self.receipt_label = QLabel(hand_over_row)
        self.receipt_label.setObjectName(u"receipt_label")
        self.receipt_label.setTextFormat(Qt.TextFormat.PlainText)
        self.receipt_label.setWordWrap(True)
        self.receipt_label.setProperty(u"role", u"done")

        self.hand_over_row_layout.addWidget(self.receipt_label)

        self.receipt_text_label = QLabel(hand_over_row)
        self.receipt_text_label.setObjectName(u"receipt_text_label")
        self.receipt_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.receipt_text_label.setWordWrap(True)
        self.receipt_text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.receipt_text_label.setProperty(u"role", u"body")

        self.hand_over_row_layout.addWidget(self.receipt_text_label)

        self.message_label = QLabel(hand_over_row)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)
        self.message_label.setWordWrap(True)
        self.message_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message_label.setProperty(u"role", u"body")

        self.hand_over_row_layout.addWidget(self.message_label)

        self.stamp_label = QLabel(hand_over_row)
        self.stamp_label.setObjectName(u"stamp_label")
        self.stamp_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stamp_label.setWordWrap(True)
        self.stamp_label.setProperty(u"role", u"caption")

        self.hand_over_row_layout.addWidget(self.stamp_label)


        self.retranslateUi(hand_over_row)
    # setupUi

    def retranslateUi(self, hand_over_row):
        self.to_label.setText("")
        self.entry_button.setText(QCoreApplication.translate("HandOverRow", u"Entry in Notes", None))
        self.receipt_label.setText("")
        self.receipt_text_label.setText("")
        self.message_label.setText("")
        self.stamp_label.setText("")
        pass
    # retranslateUi
