# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/prompt_card.ui by `packaging/dev.py forms`: change the form, not this."""

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

from ui.widgets.turning_row import TurningRow

class Ui_PromptCard(object):
    def setupUi(self, PromptCard):
        if not PromptCard.objectName():
            PromptCard.setObjectName(u"PromptCard")
        PromptCard.setProperty(u"role", u"card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(PromptCard.sizePolicy().hasHeightForWidth())
        PromptCard.setSizePolicy(sizePolicy)
        self.card_layout = QVBoxLayout(PromptCard)
        self.card_layout.setSpacing(6)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(18, 14, 18, 14)
        self.head_row = TurningRow(PromptCard)
        self.head_row.setObjectName(u"head_row")
        self.head_layout = QHBoxLayout(self.head_row)
        self.head_layout.setSpacing(10)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.chips_layout = QVBoxLayout()
        self.chips_layout.setSpacing(8)
        self.chips_layout.setObjectName(u"chips_layout")
        self.chips_layout.setContentsMargins(0, 0, 0, 0)

        self.head_layout.addLayout(self.chips_layout)

        self.state_label = QLabel(self.head_row)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setProperty(u"role", u"done")
        self.state_label.setVisible(False)

        self.head_layout.addWidget(self.state_label, 0, Qt.AlignmentFlag.AlignTop)

        self.answer_button = QPushButton(self.head_row)
        self.answer_button.setObjectName(u"answer_button")
        self.answer_button.setProperty(u"role", u"link")

        self.head_layout.addWidget(self.answer_button, 0, Qt.AlignmentFlag.AlignTop)

        self.head_layout.setStretch(0, 1)

        self.card_layout.addWidget(self.head_row)

        self.question_label = QLabel(PromptCard)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setWordWrap(True)
        self.question_label.setProperty(u"role", u"question")

        self.card_layout.addWidget(self.question_label)

        self.why_label = QLabel(PromptCard)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setWordWrap(True)
        self.why_label.setProperty(u"role", u"secondary")

        self.card_layout.addWidget(self.why_label)

        self.said_label = QLabel(PromptCard)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setTextFormat(Qt.TextFormat.PlainText)
        self.said_label.setWordWrap(True)
        self.said_label.setProperty(u"role", u"body")
        self.said_label.setVisible(False)

        self.card_layout.addWidget(self.said_label)

        self.clock_row = TurningRow(PromptCard)
        self.clock_row.setObjectName(u"clock_row")
        self.clock_row.setVisible(False)
        self.clock_layout = QHBoxLayout(self.clock_row)
        self.clock_layout.setSpacing(10)
        self.clock_layout.setObjectName(u"clock_layout")
        self.clock_layout.setContentsMargins(0, 0, 0, 0)
        self.clock_label = QLabel(self.clock_row)
        self.clock_label.setObjectName(u"clock_label")
        self.clock_label.setTextFormat(Qt.TextFormat.PlainText)
        self.clock_label.setWordWrap(True)
        self.clock_label.setProperty(u"role", u"secondary")

        self.clock_layout.addWidget(self.clock_label)

        self.clock_button = QPushButton(self.clock_row)
        self.clock_button.setObjectName(u"clock_button")
        self.clock_button.setProperty(u"role", u"link")

        self.clock_layout.addWidget(self.clock_button, 0, Qt.AlignmentFlag.AlignTop)

        self.clock_layout.setStretch(0, 1)

        self.card_layout.addWidget(self.clock_row)

        self.note_label = QLabel(PromptCard)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setWordWrap(True)
        self.note_label.setProperty(u"role", u"secondary")
        self.note_label.setVisible(False)

        self.card_layout.addWidget(self.note_label)

        self.details_row = QHBoxLayout()
        self.details_row.setSpacing(8)
        self.details_row.setObjectName(u"details_row")
        self.details_row.setContentsMargins(0, 0, 0, 0)
        self.details_button = QPushButton(PromptCard)
        self.details_button.setObjectName(u"details_button")
        self.details_button.setProperty(u"role", u"link")
        self.details_button.setVisible(False)

        self.details_row.addWidget(self.details_button)

        self.enquiry_button = QPushButton(PromptCard)
        self.enquiry_button.setObjectName(u"enquiry_button")
        self.enquiry_button.setProperty(u"role", u"link")
        self.enquiry_button.setVisible(False)

        self.details_row.addWidget(self.enquiry_button)

        self.details_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.details_row.addItem(self.details_space)


        self.card_layout.addLayout(self.details_row)

        self.details_label = QLabel(PromptCard)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setTextFormat(Qt.TextFormat.PlainText)
        self.details_label.setWordWrap(True)
        self.details_label.setProperty(u"role", u"secondary")
        self.details_label.setVisible(False)

        self.card_layout.addWidget(self.details_label)

        self.panel_layout = QVBoxLayout()
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)

        self.card_layout.addLayout(self.panel_layout)

        QWidget.setTabOrder(self.answer_button, self.clock_button)
        QWidget.setTabOrder(self.clock_button, self.details_button)
        QWidget.setTabOrder(self.details_button, self.enquiry_button)

        self.retranslateUi(PromptCard)
    # setupUi

    def retranslateUi(self, PromptCard):
        self.state_label.setText("")
        self.answer_button.setText(QCoreApplication.translate("PromptCard", u"Answer", None))
        self.question_label.setText("")
        self.why_label.setText("")
        self.said_label.setText("")
        self.clock_label.setText("")
        self.clock_button.setText(QCoreApplication.translate("PromptCard", u"See the clock", None))
        self.note_label.setText("")
        self.details_button.setText(QCoreApplication.translate("PromptCard", u"Show all", None))
        self.enquiry_button.setText(QCoreApplication.translate("PromptCard", u"Open a line of enquiry\u2026", None))
        self.details_label.setText("")
        pass
    # retranslateUi
