# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/message_bar.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QWidget)

class Ui_MessageBar(object):
    def setupUi(self, message_bar):
        if not message_bar.objectName():
            message_bar.setObjectName(u"message_bar")
        message_bar.setProperty(u"role", u"notice")
        self.message_bar_layout = QHBoxLayout(message_bar)
        self.message_bar_layout.setSpacing(12)
        self.message_bar_layout.setObjectName(u"message_bar_layout")
        self.message_bar_layout.setContentsMargins(16, 8, 8, 8)
        self.message_label = QLabel(message_bar)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.message_label.sizePolicy().hasHeightForWidth())
        self.message_label.setSizePolicy(sizePolicy)
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)
        self.message_label.setProperty(u"role", u"body")

        self.message_bar_layout.addWidget(self.message_label)

        self.dismiss_button = QPushButton(message_bar)
        self.dismiss_button.setObjectName(u"dismiss_button")
        self.dismiss_button.setProperty(u"role", u"quiet")

        self.message_bar_layout.addWidget(self.dismiss_button)


        self.retranslateUi(message_bar)
    # setupUi

    def retranslateUi(self, message_bar):
        self.message_label.setText("")
        self.dismiss_button.setText(QCoreApplication.translate("MessageBar", u"Dismiss", None))
#if QT_CONFIG(accessibility)
        self.dismiss_button.setAccessibleName(QCoreApplication.translate("MessageBar", u"Dismiss the message", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
