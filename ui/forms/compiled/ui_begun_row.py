# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/begun_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QWidget)

class Ui_BegunRow(object):
    def setupUi(self, begun_row):
        if not begun_row.objectName():
            begun_row.setObjectName(u"begun_row")
        begun_row.setProperty(u"role", u"notice")
        self.begun_row_layout = QHBoxLayout(begun_row)
        self.begun_row_layout.setSpacing(10)
        self.begun_row_layout.setObjectName(u"begun_row_layout")
        self.begun_row_layout.setContentsMargins(14, 8, 14, 8)
        self.begun_label = QLabel(begun_row)
        self.begun_label.setObjectName(u"begun_label")
        self.begun_label.setWordWrap(True)
        self.begun_label.setTextFormat(Qt.TextFormat.PlainText)
        self.begun_label.setProperty(u"role", u"body")

        self.begun_row_layout.addWidget(self.begun_label)

        self.go_on_button = QPushButton(begun_row)
        self.go_on_button.setObjectName(u"go_on_button")
        self.go_on_button.setProperty(u"role", u"quiet")

        self.begun_row_layout.addWidget(self.go_on_button)

        self.discard_button = QPushButton(begun_row)
        self.discard_button.setObjectName(u"discard_button")
        self.discard_button.setProperty(u"role", u"quiet")

        self.begun_row_layout.addWidget(self.discard_button)

        self.begun_row_layout.setStretch(0, 1)
        QWidget.setTabOrder(self.go_on_button, self.discard_button)

        self.retranslateUi(begun_row)
    # setupUi

    def retranslateUi(self, begun_row):
        self.begun_label.setText("")
        self.go_on_button.setText(QCoreApplication.translate("BegunRow", u"Go on", None))
        self.discard_button.setText(QCoreApplication.translate("BegunRow", u"Throw away", None))
        pass
    # retranslateUi
