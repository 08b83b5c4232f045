# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/closing_review_fields.ui by `packaging/dev.py forms`: change the form, not this."""

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
from ui.widgets.one_line_edit import OneLineEdit

class Ui_ClosingReviewFields(object):
    def setupUi(self, closing_review_fields):
        if not closing_review_fields.objectName():
            closing_review_fields.setObjectName(u"closing_review_fields")
        self.closing_review_fields_layout = QVBoxLayout(closing_review_fields)
        self.closing_review_fields_layout.setSpacing(14)
        self.closing_review_fields_layout.setObjectName(u"closing_review_fields_layout")
        self.closing_review_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.decision_layout = QVBoxLayout()
        self.decision_layout.setSpacing(4)
        self.decision_layout.setObjectName(u"decision_layout")
        self.decision_layout.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(closing_review_fields)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_label.setWordWrap(True)
        self.decision_label.setProperty(u"role", u"strong")

        self.decision_layout.addWidget(self.decision_label)

        self.decision_combo = QComboBox(closing_review_fields)
        self.decision_combo.setObjectName(u"decision_combo")
        self.decision_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.decision_combo.setMinimumContentsLength(12)

        self.decision_layout.addWidget(self.decision_combo)


        self.closing_review_fields_layout.addLayout(self.decision_layout)

        self.because_layout = QVBoxLayout()
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(closing_review_fields)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(closing_review_fields)
        self.because_edit.setObjectName(u"because_edit")

        self.because_layout.addWidget(self.because_edit)

        self.because_hint_label = QLabel(closing_review_fields)
        self.because_hint_label.setObjectName(u"because_hint_label")
        self.because_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_hint_label.setWordWrap(True)
        self.because_hint_label.setProperty(u"role", u"caption")

        self.because_layout.addWidget(self.because_hint_label)


        self.closing_review_fields_layout.addLayout(self.because_layout)

        self.authority_layout = QVBoxLayout()
        self.authority_layout.setSpacing(4)
        self.authority_layout.setObjectName(u"authority_layout")
        self.authority_layout.setContentsMargins(0, 0, 0, 0)
        self.authority_label = QLabel(closing_review_fields)
        self.authority_label.setObjectName(u"authority_label")
        self.authority_label.setTextFormat(Qt.TextFormat.PlainText)
        self.authority_label.setWordWrap(True)
        self.authority_label.setProperty(u"role", u"strong")

        self.authority_layout.addWidget(self.authority_label)

        self.authority_edit = OneLineEdit(closing_review_fields)
        self.authority_edit.setObjectName(u"authority_edit")

        self.authority_layout.addWidget(self.authority_edit)

        self.authority_hint_label = QLabel(closing_review_fields)
        self.authority_hint_label.setObjectName(u"authority_hint_label")
        self.authority_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.authority_hint_label.setWordWrap(True)
        self.authority_hint_label.setProperty(u"role", u"caption")

        self.authority_layout.addWidget(self.authority_hint_label)


        self.closing_review_fields_layout.addLayout(self.authority_layout)

        self.review_on_part = QWidget(closing_review_fields)
        self.review_on_part.setObjectName(u"review_on_part")
        self.review_on_layout = QVBoxLayout(self.review_on_part)
        self.review_on_layout.setSpacing(4)
        self.review_on_layout.setObjectName(u"review_on_layout")
        self.review_on_layout.setContentsMargins(0, 0, 0, 0)
        self.review_on_label = QLabel(self.review_on_part)
        self.review_on_label.setObjectName(u"review_on_label")
        self.review_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_on_label.setWordWrap(True)
        self.review_on_label.setProperty(u"role", u"strong")

        self.review_on_layout.addWidget(self.review_on_label)

        self.review_on_edit = DayEdit(self.review_on_part)
        self.review_on_edit.setObjectName(u"review_on_edit")

        self.review_on_layout.addWidget(self.review_on_edit)

        self.review_on_hint_label = QLabel(self.review_on_part)
        self.review_on_hint_label.setObjectName(u"review_on_hint_label")
        self.review_on_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_on_hint_label.setWordWrap(True)
        self.review_on_hint_label.setProperty(u"role", u"caption")

        self.review_on_layout.addWidget(self.review_on_hint_label)


        self.closing_review_fields_layout.addWidget(self.review_on_part)

#if QT_CONFIG(shortcut)
        self.decision_label.setBuddy(self.decision_combo)
        self.because_label.setBuddy(self.because_edit)
        self.authority_label.setBuddy(self.authority_edit)
        self.review_on_label.setBuddy(self.review_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decision_combo, self.because_edit)
        QWidget.setTabOrder(self.because_edit, self.authority_edit)
        QWidget.setTabOrder(self.authority_edit, self.review_on_edit)

        self.retranslateUi(closing_review_fields)
    # setupUi

    def retranslateUi(self, closing_review_fields):
        self.decision_label.setText(QCoreApplication.translate("ClosingReviewFields", u"Is this rec&ord still needed?", None))
        self.because_label.setText(QCoreApplication.translate("ClosingReviewFields", u"Wh&y?", None))
        self.because_hint_label.setText(QCoreApplication.translate("ClosingReviewFields", u"What your force\u2019s policy says of such a record, and what you looked at.", None))
        self.authority_label.setText(QCoreApplication.translate("ClosingReviewFields", u"Who &says so?", None))
        self.authority_hint_label.setText(QCoreApplication.translate("ClosingReviewFields", u"Role and reference, if it is not you alone.", None))
        self.review_on_label.setText(QCoreApplication.translate("ClosingReviewFields", u"Ask again on which &day?", None))
        self.review_on_hint_label.setText(QCoreApplication.translate("ClosingReviewFields", u"What is kept is asked about again some day.", None))
        pass
    # retranslateUi
