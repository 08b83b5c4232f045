# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/backup_bar.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QWidget)

class Ui_BackupBar(object):
    def setupUi(self, backup_bar):
        if not backup_bar.objectName():
            backup_bar.setObjectName(u"backup_bar")
        backup_bar.setProperty(u"role", u"banner")
        self.backup_bar_layout = QHBoxLayout(backup_bar)
        self.backup_bar_layout.setSpacing(12)
        self.backup_bar_layout.setObjectName(u"backup_bar_layout")
        self.backup_bar_layout.setContentsMargins(22, 6, 22, 6)
        self.backup_bar_label = QLabel(backup_bar)
        self.backup_bar_label.setObjectName(u"backup_bar_label")
        self.backup_bar_label.setTextFormat(Qt.TextFormat.PlainText)
        self.backup_bar_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.backup_bar_label.sizePolicy().hasHeightForWidth())
        self.backup_bar_label.setSizePolicy(sizePolicy)
        self.backup_bar_label.setProperty(u"role", u"warning")

        self.backup_bar_layout.addWidget(self.backup_bar_label)

        self.bar_buttons = QWidget(backup_bar)
        self.bar_buttons.setObjectName(u"bar_buttons")
        self.bar_buttons_layout = QHBoxLayout(self.bar_buttons)
        self.bar_buttons_layout.setSpacing(12)
        self.bar_buttons_layout.setObjectName(u"bar_buttons_layout")
        self.bar_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.backup_bar_button = QPushButton(self.bar_buttons)
        self.backup_bar_button.setObjectName(u"backup_bar_button")
        self.backup_bar_button.setProperty(u"role", u"link")

        self.bar_buttons_layout.addWidget(self.backup_bar_button)

        self.later_button = QPushButton(self.bar_buttons)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setProperty(u"role", u"link")

        self.bar_buttons_layout.addWidget(self.later_button)


        self.backup_bar_layout.addWidget(self.bar_buttons, 0, Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)

        QWidget.setTabOrder(self.backup_bar_button, self.later_button)

        self.retranslateUi(backup_bar)
    # setupUi

    def retranslateUi(self, backup_bar):
        self.backup_bar_label.setText("")
        self.backup_bar_button.setText(QCoreApplication.translate("BackupBar", u"Open backups", None))
        self.later_button.setText(QCoreApplication.translate("BackupBar", u"Not now", None))
        pass
    # retranslateUi
