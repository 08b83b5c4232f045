# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/finding_card.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QScrollArea,
    QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.flow_row import FlowRow

class Ui_FindingCard(object):
    def setupUi(self, finding_card):
        if not finding_card.objectName():
            finding_card.setObjectName(u"finding_card")
        finding_card.setProperty(u"role", u"open-card")
        self.card_layout = QVBoxLayout(finding_card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(0, 0, 0, 0)
        self.finding_scroll = QScrollArea(finding_card)
        self.finding_scroll.setObjectName(u"finding_scroll")
        self.finding_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.finding_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.finding_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.finding_scroll.setWidgetResizable(True)
        self.finding_content = QWidget()
        self.finding_content.setObjectName(u"finding_content")
        self.finding_layout = QVBoxLayout(self.finding_content)
        self.finding_layout.setSpacing(8)
        self.finding_layout.setObjectName(u"finding_layout")
        self.finding_layout.setContentsMargins(16, 12, 16, 12)
        self.sort_label = QLabel(self.finding_content)
        self.sort_label.setObjectName(u"sort_label")
        self.sort_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sort_label.setWordWrap(True)
        self.sort_label.setProperty(u"role", u"strong")

        self.finding_layout.addWidget(self.sort_label)

        self.reason_label = QLabel(self.finding_content)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setWordWrap(True)
        self.reason_label.setProperty(u"role", u"body")

        self.finding_layout.addWidget(self.reason_label)

        self.instead_label = QLabel(self.finding_content)
        self.instead_label.setObjectName(u"instead_label")
        self.instead_label.setTextFormat(Qt.TextFormat.PlainText)
        self.instead_label.setWordWrap(True)
        self.instead_label.setProperty(u"role", u"secondary")

        self.finding_layout.addWidget(self.instead_label)

        self.replacements_row = FlowRow(self.finding_content)
        self.replacements_row.setObjectName(u"replacements_row")

        self.finding_layout.addWidget(self.replacements_row)

        self.advice_label = QLabel(self.finding_content)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.advice_label.setWordWrap(True)
        self.advice_label.setProperty(u"role", u"secondary")

        self.finding_layout.addWidget(self.advice_label)

        self.opinion_row = FlowRow(self.finding_content)
        self.opinion_row.setObjectName(u"opinion_row")

        self.finding_layout.addWidget(self.opinion_row)

        self.leave_row = FlowRow(self.finding_content)
        self.leave_row.setObjectName(u"leave_row")

        self.finding_layout.addWidget(self.leave_row)

        self.keys_label = QLabel(self.finding_content)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_label.setWordWrap(True)
        self.keys_label.setProperty(u"role", u"caption")

        self.finding_layout.addWidget(self.keys_label)

        self.finding_scroll.setWidget(self.finding_content)

        self.card_layout.addWidget(self.finding_scroll)


        self.retranslateUi(finding_card)
    # setupUi

    def retranslateUi(self, finding_card):
        self.sort_label.setText("")
        self.reason_label.setText("")
        self.instead_label.setText(QCoreApplication.translate("FindingCard", u"Write instead", None))
        self.advice_label.setText("")
        self.keys_label.setText(QCoreApplication.translate("FindingCard", u"Ctrl+. or Alt+Enter: choose.  F7: next.  Esc: close.", None))
        pass
    # retranslateUi
