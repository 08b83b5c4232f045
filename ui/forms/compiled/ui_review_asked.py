# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/review_asked.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_ReviewAsked(object):
    def setupUi(self, review_asked):
        if not review_asked.objectName():
            review_asked.setObjectName(u"review_asked")
        self.review_asked_layout = QVBoxLayout(review_asked)
        self.review_asked_layout.setSpacing(2)
        self.review_asked_layout.setObjectName(u"review_asked_layout")
        self.review_asked_layout.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(review_asked)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setWordWrap(True)
        self.what_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.what_label.setProperty(u"role", u"strong")

        self.review_asked_layout.addWidget(self.what_label)

        self.who_label = QLabel(review_asked)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setWordWrap(True)
        self.who_label.setProperty(u"role", u"caption")

        self.review_asked_layout.addWidget(self.who_label)


        self.retranslateUi(review_asked)
    # setupUi

    def retranslateUi(self, review_asked):
        self.what_label.setText("")
        self.who_label.setText("")
        pass
    # retranslateUi
