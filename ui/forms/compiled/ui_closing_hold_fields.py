# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/closing_hold_fields.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.one_line_edit import OneLineEdit

class Ui_ClosingHoldFields(object):
    def setupUi(self, closing_hold_fields):
        if not closing_hold_fields.objectName():
            closing_hold_fields.setObjectName(u"closing_hold_fields")
        self.closing_hold_fields_layout = QVBoxLayout(closing_hold_fields)
        self.closing_hold_fields_layout.setSpacing(14)
        self.closing_hold_fields_layout.setObjectName(u"closing_hold_fields_layout")
        self.closing_hold_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.because_layout = QVBoxLayout()
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(closing_hold_fields)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(closing_hold_fields)
        self.because_edit.setObjectName(u"because_edit")

        self.because_layout.addWidget(self.because_edit)

        self.because_hint_label = QLabel(closing_hold_fields)
        self.because_hint_label.setObjectName(u"because_hint_label")
        self.because_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_hint_label.setWordWrap(True)
        self.because_hint_label.setProperty(u"role", u"caption")

        self.because_layout.addWidget(self.because_hint_label)


        self.closing_hold_fields_layout.addLayout(self.because_layout)

        self.authority_layout = QVBoxLayout()
        self.authority_layout.setSpacing(4)
        self.authority_layout.setObjectName(u"authority_layout")
        self.authority_layout.setContentsMargins(0, 0, 0, 0)
        self.authority_label = QLabel(closing_hold_fields)
        self.authority_label.setObjectName(u"authority_label")
        self.authority_label.setTextFormat(Qt.TextFormat.PlainText)
        self.authority_label.setWordWrap(True)
        self.authority_label.setProperty(u"role", u"strong")

        self.authority_layout.addWidget(self.authority_label)

        self.authority_edit = OneLineEdit(closing_hold_fields)
        self.authority_edit.setObjectName(u"authority_edit")

        self.authority_layout.addWidget(self.authority_edit)

        self.authority_hint_label = QLabel(closing_hold_fields)
        self.authority_hint_label.setObjectName(u"authority_hint_label")
        self.authority_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.authority_hint_label.setWordWrap(True)
        self.authority_hint_label.setProperty(u"role", u"caption")

        self.authority_layout.addWidget(self.authority_hint_label)


        self.closing_hold_fields_layout.addLayout(self.authority_layout)

#if QT_CONFIG(shortcut)
        self.because_label.setBuddy(self.because_edit)
        self.authority_label.setBuddy(self.authority_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.because_edit, self.authority_edit)

        self.retranslateUi(closing_hold_fields)
    # setupUi

    def retranslateUi(self, closing_hold_fields):
        self.because_label.setText(QCoreApplication.translate("ClosingHoldFields", u"Wh&y?", None))
        self.because_hint_label.setText(QCoreApplication.translate("ClosingHoldFields", u"Such as an appeal, an inquest, an inquiry, a civil claim or a complaint.", None))
        self.authority_label.setText(QCoreApplication.translate("ClosingHoldFields", u"Who &says so?", None))
        self.authority_hint_label.setText(QCoreApplication.translate("ClosingHoldFields", u"Role and reference: \u201cForce solicitor, ref 2026/118\u201d.", None))
        pass
    # retranslateUi
