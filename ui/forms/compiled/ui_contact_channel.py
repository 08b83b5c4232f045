# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/contact_channel.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_ContactChannel(object):
    def setupUi(self, contact_channel):
        if not contact_channel.objectName():
            contact_channel.setObjectName(u"contact_channel")
        self.contact_channel_layout = QVBoxLayout(contact_channel)
        self.contact_channel_layout.setSpacing(2)
        self.contact_channel_layout.setObjectName(u"contact_channel_layout")
        self.contact_channel_layout.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(contact_channel)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setWordWrap(True)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setProperty(u"role", u"secondary")

        self.contact_channel_layout.addWidget(self.channel_label)

        self.channel_combo = QComboBox(contact_channel)
        self.channel_combo.setObjectName(u"channel_combo")

        self.contact_channel_layout.addWidget(self.channel_combo)

#if QT_CONFIG(shortcut)
        self.channel_label.setBuddy(self.channel_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(contact_channel)
    # setupUi

    def retranslateUi(self, contact_channel):
        self.channel_label.setText(QCoreApplication.translate("ContactChannel", u"Way", None))
        pass
    # retranslateUi
