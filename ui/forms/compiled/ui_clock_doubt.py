# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/clock_doubt.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QWidget)

class Ui_ClockDoubt(object):
    def setupUi(self, clock_doubt):
        if not clock_doubt.objectName():
            clock_doubt.setObjectName(u"clock_doubt")
        clock_doubt.setProperty(u"role", u"banner")
        self.doubt_layout = QHBoxLayout(clock_doubt)
        self.doubt_layout.setSpacing(0)
        self.doubt_layout.setObjectName(u"doubt_layout")
        self.doubt_layout.setContentsMargins(22, 8, 22, 8)
        self.doubt_label = QLabel(clock_doubt)
        self.doubt_label.setObjectName(u"doubt_label")
        self.doubt_label.setTextFormat(Qt.TextFormat.PlainText)
        self.doubt_label.setWordWrap(True)
        self.doubt_label.setProperty(u"role", u"warning")

        self.doubt_layout.addWidget(self.doubt_label)


        self.retranslateUi(clock_doubt)
    # setupUi

    def retranslateUi(self, clock_doubt):
        self.doubt_label.setText("")
        pass
    # retranslateUi
