# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/export_wording.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ExportWording(object):
    def setupUi(self, export_wording):
        if not export_wording.objectName():
            export_wording.setObjectName(u"export_wording")
        self.export_wording_layout = QVBoxLayout(export_wording)
        self.export_wording_layout.setSpacing(4)
        self.export_wording_layout.setObjectName(u"export_wording_layout")
        self.export_wording_layout.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(export_wording)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"secondary")

        self.export_wording_layout.addWidget(self.count_label)

        self.show_layout = QHBoxLayout()
        self.show_layout.setSpacing(0)
        self.show_layout.setObjectName(u"show_layout")
        self.show_button = QPushButton(export_wording)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setAutoDefault(False)
        self.show_button.setProperty(u"role", u"link")

        self.show_layout.addWidget(self.show_button)

        self.show_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.show_layout.addItem(self.show_space)


        self.export_wording_layout.addLayout(self.show_layout)

        self.list_label = QLabel(export_wording)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setTextFormat(Qt.TextFormat.PlainText)
        self.list_label.setWordWrap(True)
        self.list_label.setProperty(u"role", u"secondary")
        self.list_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.export_wording_layout.addWidget(self.list_label)


        self.retranslateUi(export_wording)
    # setupUi

    def retranslateUi(self, export_wording):
        self.count_label.setText("")
        self.show_button.setText(QCoreApplication.translate("ExportWording", u"Show them", None))
        self.list_label.setText("")
        pass
    # retranslateUi
