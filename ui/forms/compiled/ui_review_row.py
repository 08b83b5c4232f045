# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/review_row.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_ReviewRow(object):
    def setupUi(self, review_row):
        if not review_row.objectName():
            review_row.setObjectName(u"review_row")
        review_row.setProperty(u"role", u"panel")
        self.review_row_layout = QVBoxLayout(review_row)
        self.review_row_layout.setSpacing(6)
        self.review_row_layout.setObjectName(u"review_row_layout")
        self.review_row_layout.setContentsMargins(18, 14, 18, 14)
        self.review_head_row = TurningRow(review_row)
        self.review_head_row.setObjectName(u"review_head_row")
        self.review_head_layout = QHBoxLayout(self.review_head_row)
        self.review_head_layout.setSpacing(10)
        self.review_head_layout.setObjectName(u"review_head_layout")
        self.review_head_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(self.review_head_row)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setWordWrap(True)
        self.outcome_label.setProperty(u"role", u"strong")

        self.review_head_layout.addWidget(self.outcome_label)

        self.entry_button = QPushButton(self.review_head_row)
        self.entry_button.setObjectName(u"entry_button")
        self.entry_button.setProperty(u"role", u"link")

        self.review_head_layout.addWidget(self.entry_button, 0, Qt.AlignmentFlag.AlignTop)

        self.review_head_layout.setStretch(0, 1)

        self.review_row_layout.addWidget(self.review_head_row)

        self.signed_label = QLabel(review_row)
        self.signed_label.setObjectName(u"signed_label")
        self.signed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signed_label.setWordWrap(True)
        self.signed_label.setProperty(u"role", u"done")

        self.review_row_layout.addWidget(self.signed_label)

        self.corrected_label = QLabel(review_row)
        self.corrected_label.setObjectName(u"corrected_label")
        self.corrected_label.setTextFormat(Qt.TextFormat.PlainText)
        self.corrected_label.setWordWrap(True)
        self.corrected_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.corrected_label.setProperty(u"role", u"aside")

        self.review_row_layout.addWidget(self.corrected_label)

        self.findings_label = QLabel(review_row)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setTextFormat(Qt.TextFormat.PlainText)
        self.findings_label.setWordWrap(True)
        self.findings_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.findings_label.setProperty(u"role", u"body")

        self.review_row_layout.addWidget(self.findings_label)

        self.challenge_label = QLabel(review_row)
        self.challenge_label.setObjectName(u"challenge_label")
        self.challenge_label.setTextFormat(Qt.TextFormat.PlainText)
        self.challenge_label.setWordWrap(True)
        self.challenge_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.challenge_label.setProperty(u"role", u"body")

        self.review_row_layout.addWidget(self.challenge_label)

        self.actions_label = QLabel(review_row)
        self.actions_label.setObjectName(u"actions_label")
        self.actions_label.setTextFormat(Qt.TextFormat.PlainText)
        self.actions_label.setWordWrap(True)
        self.actions_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.actions_label.setProperty(u"role", u"body")

        self.review_row_layout.addWidget(self.actions_label)

        self.since_label = QLabel(review_row)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)
        self.since_label.setWordWrap(True)
        self.since_label.setProperty(u"role", u"secondary")

        self.review_row_layout.addWidget(self.since_label)

        self.stamp_label = QLabel(review_row)
        self.stamp_label.setObjectName(u"stamp_label")
        self.stamp_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stamp_label.setWordWrap(True)
        self.stamp_label.setProperty(u"role", u"caption")

        self.review_row_layout.addWidget(self.stamp_label)


        self.retranslateUi(review_row)
    # setupUi

    def retranslateUi(self, review_row):
        self.outcome_label.setText("")
        self.entry_button.setText(QCoreApplication.translate("ReviewRow", u"Entry in Notes", None))
        self.signed_label.setText("")
        self.corrected_label.setText("")
        self.findings_label.setText("")
        self.challenge_label.setText("")
        self.actions_label.setText("")
        self.since_label.setText("")
        self.stamp_label.setText("")
        pass
    # retranslateUi
