# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/person_group.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_PersonGroup(object):
    def setupUi(self, person_group):
        if not person_group.objectName():
            person_group.setObjectName(u"person_group")
        self.person_group_layout = QVBoxLayout(person_group)
        self.person_group_layout.setSpacing(2)
        self.person_group_layout.setObjectName(u"person_group_layout")
        self.person_group_layout.setContentsMargins(0, 0, 0, 0)
        self.category_label = QLabel(person_group)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setWordWrap(True)
        self.category_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_label.setProperty(u"role", u"heading")

        self.person_group_layout.addWidget(self.category_label)

        self.category_text_label = QLabel(person_group)
        self.category_text_label.setObjectName(u"category_text_label")
        self.category_text_label.setWordWrap(True)
        self.category_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_text_label.setProperty(u"role", u"caption")

        self.person_group_layout.addWidget(self.category_text_label)

        self.rows_layout = QVBoxLayout()
        self.rows_layout.setSpacing(8)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 6, 0, 0)

        self.person_group_layout.addLayout(self.rows_layout)


        self.retranslateUi(person_group)
    # setupUi

    def retranslateUi(self, person_group):
        self.category_label.setText("")
        self.category_text_label.setText("")
        pass
    # retranslateUi
