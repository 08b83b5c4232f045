# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/named_value.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_NamedValue(object):
    def setupUi(self, named_value):
        if not named_value.objectName():
            named_value.setObjectName(u"named_value")
        self.named_value_layout = QVBoxLayout(named_value)
        self.named_value_layout.setSpacing(1)
        self.named_value_layout.setObjectName(u"named_value_layout")
        self.named_value_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(named_value)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"caption")

        self.named_value_layout.addWidget(self.name_label)

        self.value_label = QLabel(named_value)
        self.value_label.setObjectName(u"value_label")
        self.value_label.setWordWrap(True)
        self.value_label.setTextFormat(Qt.TextFormat.PlainText)
        self.value_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.value_label.setProperty(u"role", u"body")

        self.named_value_layout.addWidget(self.value_label)


        self.retranslateUi(named_value)
    # setupUi

    def retranslateUi(self, named_value):
        self.name_label.setText("")
        self.value_label.setText("")
        pass
    # retranslateUi
