# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/managed_panel.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_ManagedPanel(object):
    def setupUi(self, managed_frame):
        if not managed_frame.objectName():
            managed_frame.setObjectName(u"managed_frame")
        managed_frame.setProperty(u"role", u"panel")
        self.managed_layout = QVBoxLayout(managed_frame)
        self.managed_layout.setSpacing(8)
        self.managed_layout.setObjectName(u"managed_layout")
        self.managed_layout.setContentsMargins(20, 16, 20, 20)
        self.managed_title_label = QLabel(managed_frame)
        self.managed_title_label.setObjectName(u"managed_title_label")
        self.managed_title_label.setWordWrap(True)
        self.managed_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.managed_title_label.setProperty(u"role", u"heading")

        self.managed_layout.addWidget(self.managed_title_label)

        self.managed_text_label = QLabel(managed_frame)
        self.managed_text_label.setObjectName(u"managed_text_label")
        self.managed_text_label.setWordWrap(True)
        self.managed_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.managed_text_label.setProperty(u"role", u"secondary")

        self.managed_layout.addWidget(self.managed_text_label)

        self.lines_layout = QVBoxLayout()
        self.lines_layout.setSpacing(6)
        self.lines_layout.setObjectName(u"lines_layout")
        self.lines_layout.setContentsMargins(0, 0, 0, 0)

        self.managed_layout.addLayout(self.lines_layout)


        self.retranslateUi(managed_frame)
    # setupUi

    def retranslateUi(self, managed_frame):
        self.managed_title_label.setText(QCoreApplication.translate("ManagedPanel", u"Set by your force", None))
        self.managed_text_label.setText(QCoreApplication.translate("ManagedPanel", u"Your ICT team has decided these for Casebook. They cannot be changed here.", None))
        pass
    # retranslateUi
