# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/closing_why_fields.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_ClosingWhyFields(object):
    def setupUi(self, closing_why_fields):
        if not closing_why_fields.objectName():
            closing_why_fields.setObjectName(u"closing_why_fields")
        self.closing_why_fields_layout = QVBoxLayout(closing_why_fields)
        self.closing_why_fields_layout.setSpacing(14)
        self.closing_why_fields_layout.setObjectName(u"closing_why_fields_layout")
        self.closing_why_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.because_layout = QVBoxLayout()
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(closing_why_fields)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(closing_why_fields)
        self.because_edit.setObjectName(u"because_edit")

        self.because_layout.addWidget(self.because_edit)


        self.closing_why_fields_layout.addLayout(self.because_layout)

#if QT_CONFIG(shortcut)
        self.because_label.setBuddy(self.because_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(closing_why_fields)
    # setupUi

    def retranslateUi(self, closing_why_fields):
        self.because_label.setText(QCoreApplication.translate("ClosingWhyFields", u"Wh&y?", None))
        pass
    # retranslateUi
