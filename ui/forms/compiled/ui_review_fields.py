# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/review_fields.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from ui.widgets.entries.day_edit import DayEdit
from ui.widgets.growing_edit import GrowingEdit

class Ui_ReviewFields(object):
    def setupUi(self, review_fields):
        if not review_fields.objectName():
            review_fields.setObjectName(u"review_fields")
        self.review_fields_layout = QVBoxLayout(review_fields)
        self.review_fields_layout.setSpacing(14)
        self.review_fields_layout.setObjectName(u"review_fields_layout")
        self.review_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.own_label = QLabel(review_fields)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setTextFormat(Qt.TextFormat.PlainText)
        self.own_label.setWordWrap(True)
        self.own_label.setProperty(u"role", u"warning")

        self.review_fields_layout.addWidget(self.own_label)

        self.outcome_part = QWidget(review_fields)
        self.outcome_part.setObjectName(u"outcome_part")
        self.outcome_layout = QVBoxLayout(self.outcome_part)
        self.outcome_layout.setSpacing(4)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(self.outcome_part)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setWordWrap(True)
        self.outcome_label.setProperty(u"role", u"strong")

        self.outcome_layout.addWidget(self.outcome_label)

        self.outcome_combo = QComboBox(self.outcome_part)
        self.outcome_combo.setObjectName(u"outcome_combo")
        self.outcome_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.outcome_combo.setMinimumContentsLength(12)

        self.outcome_layout.addWidget(self.outcome_combo)


        self.review_fields_layout.addWidget(self.outcome_part)

        self.findings_part = QWidget(review_fields)
        self.findings_part.setObjectName(u"findings_part")
        self.findings_layout = QVBoxLayout(self.findings_part)
        self.findings_layout.setSpacing(4)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(0, 0, 0, 0)
        self.findings_label = QLabel(self.findings_part)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setTextFormat(Qt.TextFormat.PlainText)
        self.findings_label.setWordWrap(True)
        self.findings_label.setProperty(u"role", u"strong")

        self.findings_layout.addWidget(self.findings_label)

        self.findings_edit = GrowingEdit(self.findings_part)
        self.findings_edit.setObjectName(u"findings_edit")

        self.findings_layout.addWidget(self.findings_edit)


        self.review_fields_layout.addWidget(self.findings_part)

        self.challenge_part = QWidget(review_fields)
        self.challenge_part.setObjectName(u"challenge_part")
        self.challenge_layout = QVBoxLayout(self.challenge_part)
        self.challenge_layout.setSpacing(4)
        self.challenge_layout.setObjectName(u"challenge_layout")
        self.challenge_layout.setContentsMargins(0, 0, 0, 0)
        self.challenge_label = QLabel(self.challenge_part)
        self.challenge_label.setObjectName(u"challenge_label")
        self.challenge_label.setTextFormat(Qt.TextFormat.PlainText)
        self.challenge_label.setWordWrap(True)
        self.challenge_label.setProperty(u"role", u"strong")

        self.challenge_layout.addWidget(self.challenge_label)

        self.challenge_edit = GrowingEdit(self.challenge_part)
        self.challenge_edit.setObjectName(u"challenge_edit")

        self.challenge_layout.addWidget(self.challenge_edit)


        self.review_fields_layout.addWidget(self.challenge_part)

        self.actions_part = QWidget(review_fields)
        self.actions_part.setObjectName(u"actions_part")
        self.actions_layout = QVBoxLayout(self.actions_part)
        self.actions_layout.setSpacing(4)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.actions_label = QLabel(self.actions_part)
        self.actions_label.setObjectName(u"actions_label")
        self.actions_label.setTextFormat(Qt.TextFormat.PlainText)
        self.actions_label.setWordWrap(True)
        self.actions_label.setProperty(u"role", u"strong")

        self.actions_layout.addWidget(self.actions_label)

        self.actions_edit = GrowingEdit(self.actions_part)
        self.actions_edit.setObjectName(u"actions_edit")

        self.actions_layout.addWidget(self.actions_edit)


        self.review_fields_layout.addWidget(self.actions_part)

        self.next_part = QWidget(review_fields)
        self.next_part.setObjectName(u"next_part")
        self.next_layout = QVBoxLayout(self.next_part)
        self.next_layout.setSpacing(4)
        self.next_layout.setObjectName(u"next_layout")
        self.next_layout.setContentsMargins(0, 0, 0, 0)
        self.next_label = QLabel(self.next_part)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_label.setWordWrap(True)
        self.next_label.setProperty(u"role", u"strong")

        self.next_layout.addWidget(self.next_label)

        self.next_edit = DayEdit(self.next_part)
        self.next_edit.setObjectName(u"next_edit")

        self.next_layout.addWidget(self.next_edit)


        self.review_fields_layout.addWidget(self.next_part)

#if QT_CONFIG(shortcut)
        self.outcome_label.setBuddy(self.outcome_combo)
        self.findings_label.setBuddy(self.findings_edit)
        self.challenge_label.setBuddy(self.challenge_edit)
        self.actions_label.setBuddy(self.actions_edit)
        self.next_label.setBuddy(self.next_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.outcome_combo, self.findings_edit)
        QWidget.setTabOrder(self.findings_edit, self.challenge_edit)
        QWidget.setTabOrder(self.challenge_edit, self.actions_edit)
        QWidget.setTabOrder(self.actions_edit, self.next_edit)

        self.retranslateUi(review_fields)
    # setupUi

    def retranslateUi(self, review_fields):
        self.own_label.setText("")
        self.outcome_label.setText(QCoreApplication.translate("ReviewFields", u"What did you &find?", None))
#if QT_CONFIG(accessibility)
        self.outcome_combo.setAccessibleName(QCoreApplication.translate("ReviewFields", u"What did you find?", None))
#endif // QT_CONFIG(accessibility)
        self.findings_label.setText(QCoreApplication.translate("ReviewFields", u"What you &looked at, and what you found", None))
#if QT_CONFIG(accessibility)
        self.findings_edit.setAccessibleName(QCoreApplication.translate("ReviewFields", u"What you looked at, and what you found", None))
#endif // QT_CONFIG(accessibility)
        self.challenge_label.setText(QCoreApplication.translate("ReviewFields", u"What is to be &thought through again, and why", None))
#if QT_CONFIG(accessibility)
        self.challenge_edit.setAccessibleName(QCoreApplication.translate("ReviewFields", u"What is to be thought through again, and why", None))
#endif // QT_CONFIG(accessibility)
        self.actions_label.setText(QCoreApplication.translate("ReviewFields", u"What is to be d&one: one action on each line", None))
#if QT_CONFIG(accessibility)
        self.actions_edit.setAccessibleName(QCoreApplication.translate("ReviewFields", u"What is to be done: one action on each line", None))
#endif // QT_CONFIG(accessibility)
        self.next_label.setText(QCoreApplication.translate("ReviewFields", u"&Next review on", None))
#if QT_CONFIG(accessibility)
        self.next_edit.setAccessibleName(QCoreApplication.translate("ReviewFields", u"Next review on", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
