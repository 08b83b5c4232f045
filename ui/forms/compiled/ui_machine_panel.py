# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/machine_panel.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_MachinePanel(object):
    def setupUi(self, machine_frame):
        if not machine_frame.objectName():
            machine_frame.setObjectName(u"machine_frame")
        machine_frame.setProperty(u"role", u"panel")
        self.machine_layout = QVBoxLayout(machine_frame)
        self.machine_layout.setSpacing(8)
        self.machine_layout.setObjectName(u"machine_layout")
        self.machine_layout.setContentsMargins(20, 16, 20, 20)
        self.machine_title_label = QLabel(machine_frame)
        self.machine_title_label.setObjectName(u"machine_title_label")
        self.machine_title_label.setWordWrap(True)
        self.machine_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.machine_title_label.setProperty(u"role", u"heading")

        self.machine_layout.addWidget(self.machine_title_label)

        self.machine_text_label = QLabel(machine_frame)
        self.machine_text_label.setObjectName(u"machine_text_label")
        self.machine_text_label.setWordWrap(True)
        self.machine_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.machine_text_label.setProperty(u"role", u"secondary")

        self.machine_layout.addWidget(self.machine_text_label)

        self.lines_layout = QVBoxLayout()
        self.lines_layout.setSpacing(6)
        self.lines_layout.setObjectName(u"lines_layout")
        self.lines_layout.setContentsMargins(0, 0, 0, 0)

        self.machine_layout.addLayout(self.lines_layout)


        self.retranslateUi(machine_frame)
    # setupUi

    def retranslateUi(self, machine_frame):
        self.machine_title_label.setText(QCoreApplication.translate("MachinePanel", u"This machine", None))
        self.machine_text_label.setText("")
        pass
    # retranslateUi
