# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/source_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_SourceRow(object):
    def setupUi(self, source_row):
        if not source_row.objectName():
            source_row.setObjectName(u"source_row")
        self.source_row_layout = QVBoxLayout(source_row)
        self.source_row_layout.setSpacing(1)
        self.source_row_layout.setObjectName(u"source_row_layout")
        self.source_row_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(source_row)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"body")

        self.source_row_layout.addWidget(self.title_label)

        self.detail_label = QLabel(source_row)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setWordWrap(True)
        self.detail_label.setTextFormat(Qt.TextFormat.PlainText)
        self.detail_label.setProperty(u"role", u"secondary")

        self.source_row_layout.addWidget(self.detail_label)

        self.address_label = QLabel(source_row)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setWordWrap(True)
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)
        self.address_label.setProperty(u"role", u"caption")

        self.source_row_layout.addWidget(self.address_label)


        self.retranslateUi(source_row)
    # setupUi

    def retranslateUi(self, source_row):
        self.title_label.setText("")
        self.detail_label.setText("")
        self.address_label.setText("")
        pass
    # retranslateUi
