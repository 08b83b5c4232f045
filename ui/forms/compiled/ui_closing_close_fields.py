# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/closing_close_fields.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from ui.widgets.entries.day_edit import DayEdit
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.one_line_edit import OneLineEdit

class Ui_ClosingCloseFields(object):
    def setupUi(self, closing_close_fields):
        if not closing_close_fields.objectName():
            closing_close_fields.setObjectName(u"closing_close_fields")
        self.closing_close_fields_layout = QVBoxLayout(closing_close_fields)
        self.closing_close_fields_layout.setSpacing(14)
        self.closing_close_fields_layout.setObjectName(u"closing_close_fields_layout")
        self.closing_close_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_layout = QVBoxLayout()
        self.outcome_layout.setSpacing(4)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(closing_close_fields)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setWordWrap(True)
        self.outcome_label.setProperty(u"role", u"strong")

        self.outcome_layout.addWidget(self.outcome_label)

        self.outcome_edit = OneLineEdit(closing_close_fields)
        self.outcome_edit.setObjectName(u"outcome_edit")

        self.outcome_layout.addWidget(self.outcome_edit)

        self.outcome_hint_label = QLabel(closing_close_fields)
        self.outcome_hint_label.setObjectName(u"outcome_hint_label")
        self.outcome_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_hint_label.setWordWrap(True)
        self.outcome_hint_label.setProperty(u"role", u"caption")

        self.outcome_layout.addWidget(self.outcome_hint_label)


        self.closing_close_fields_layout.addLayout(self.outcome_layout)

        self.because_layout = QVBoxLayout()
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(closing_close_fields)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(closing_close_fields)
        self.because_edit.setObjectName(u"because_edit")

        self.because_layout.addWidget(self.because_edit)

        self.because_hint_label = QLabel(closing_close_fields)
        self.because_hint_label.setObjectName(u"because_hint_label")
        self.because_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_hint_label.setWordWrap(True)
        self.because_hint_label.setProperty(u"role", u"caption")

        self.because_layout.addWidget(self.because_hint_label)


        self.closing_close_fields_layout.addLayout(self.because_layout)

        self.told_layout = QVBoxLayout()
        self.told_layout.setSpacing(4)
        self.told_layout.setObjectName(u"told_layout")
        self.told_layout.setContentsMargins(0, 0, 0, 0)
        self.told_label = QLabel(closing_close_fields)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setWordWrap(True)
        self.told_label.setProperty(u"role", u"strong")

        self.told_layout.addWidget(self.told_label)

        self.told_edit = GrowingEdit(closing_close_fields)
        self.told_edit.setObjectName(u"told_edit")

        self.told_layout.addWidget(self.told_edit)

        self.told_hint_label = QLabel(closing_close_fields)
        self.told_hint_label.setObjectName(u"told_hint_label")
        self.told_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_hint_label.setWordWrap(True)
        self.told_hint_label.setProperty(u"role", u"caption")

        self.told_layout.addWidget(self.told_hint_label)


        self.closing_close_fields_layout.addLayout(self.told_layout)

        self.review_on_layout = QVBoxLayout()
        self.review_on_layout.setSpacing(4)
        self.review_on_layout.setObjectName(u"review_on_layout")
        self.review_on_layout.setContentsMargins(0, 0, 0, 0)
        self.review_on_label = QLabel(closing_close_fields)
        self.review_on_label.setObjectName(u"review_on_label")
        self.review_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_on_label.setWordWrap(True)
        self.review_on_label.setProperty(u"role", u"strong")

        self.review_on_layout.addWidget(self.review_on_label)

        self.review_on_edit = DayEdit(closing_close_fields)
        self.review_on_edit.setObjectName(u"review_on_edit")

        self.review_on_layout.addWidget(self.review_on_edit)

        self.review_on_hint_label = QLabel(closing_close_fields)
        self.review_on_hint_label.setObjectName(u"review_on_hint_label")
        self.review_on_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_on_hint_label.setWordWrap(True)
        self.review_on_hint_label.setProperty(u"role", u"caption")

        self.review_on_layout.addWidget(self.review_on_hint_label)


        self.closing_close_fields_layout.addLayout(self.review_on_layout)

#if QT_CONFIG(shortcut)
        self.outcome_label.setBuddy(self.outcome_edit)
        self.because_label.setBuddy(self.because_edit)
        self.told_label.setBuddy(self.told_edit)
        self.review_on_label.setBuddy(self.review_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.outcome_edit, self.because_edit)
        QWidget.setTabOrder(self.because_edit, self.told_edit)
        QWidget.setTabOrder(self.told_edit, self.review_on_edit)

        self.retranslateUi(closing_close_fields)
    # setupUi

    def retranslateUi(self, closing_close_fields):
        self.outcome_label.setText(QCoreApplication.translate("ClosingCloseFields", u"What did it &end in?", None))
        self.outcome_hint_label.setText(QCoreApplication.translate("ClosingCloseFields", u"In a few words: \u201cCharged\u201d, \u201cNo further action: evidential\u201d. Names do not belong here.", None))
        self.because_label.setText(QCoreApplication.translate("ClosingCloseFields", u"Wh&y?", None))
        self.because_hint_label.setText(QCoreApplication.translate("ClosingCloseFields", u"In your own words. The decision itself belongs in Decisions, with its reasons.", None))
        self.told_label.setText(QCoreApplication.translate("ClosingCloseFields", u"How and when was the &victim told?", None))
        self.told_hint_label.setText(QCoreApplication.translate("ClosingCloseFields", u"Or why not yet, and who will.", None))
        self.review_on_label.setText(QCoreApplication.translate("ClosingCloseFields", u"Ask again on, if a &day is set", None))
        self.review_on_hint_label.setText(QCoreApplication.translate("ClosingCloseFields", u"The day on which somebody asks whether this record is still needed. Your force\u2019s policy says when; Casebook does not count it.", None))
        pass
    # retranslateUi
