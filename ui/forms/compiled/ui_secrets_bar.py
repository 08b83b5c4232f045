# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/secrets_bar.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QWidget)

class Ui_SecretsBar(object):
    def setupUi(self, secrets_bar):
        if not secrets_bar.objectName():
            secrets_bar.setObjectName(u"secrets_bar")
        secrets_bar.setProperty(u"role", u"notice")
        self.secrets_bar_layout = QHBoxLayout(secrets_bar)
        self.secrets_bar_layout.setSpacing(12)
        self.secrets_bar_layout.setObjectName(u"secrets_bar_layout")
        self.secrets_bar_layout.setContentsMargins(16, 8, 8, 8)
        self.bar_label = QLabel(secrets_bar)
        self.bar_label.setObjectName(u"bar_label")
        self.bar_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.bar_label.sizePolicy().hasHeightForWidth())
        self.bar_label.setSizePolicy(sizePolicy)
        self.bar_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar_label.setProperty(u"role", u"body")

        self.secrets_bar_layout.addWidget(self.bar_label)

        self.buttons = QWidget(secrets_bar)
        self.buttons.setObjectName(u"buttons")
        self.buttons_layout = QHBoxLayout(self.buttons)
        self.buttons_layout.setSpacing(12)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.act_button = QPushButton(self.buttons)
        self.act_button.setObjectName(u"act_button")
        self.act_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.act_button)

        self.dismiss_button = QPushButton(self.buttons)
        self.dismiss_button.setObjectName(u"dismiss_button")
        self.dismiss_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.dismiss_button)


        self.secrets_bar_layout.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)

        QWidget.setTabOrder(self.act_button, self.dismiss_button)

        self.retranslateUi(secrets_bar)
    # setupUi

    def retranslateUi(self, secrets_bar):
        self.bar_label.setText("")
        self.act_button.setText(QCoreApplication.translate("SecretsBar", u"Choose a passphrase\u2026", None))
        self.dismiss_button.setText(QCoreApplication.translate("SecretsBar", u"Dismiss", None))
#if QT_CONFIG(accessibility)
        self.dismiss_button.setAccessibleName(QCoreApplication.translate("SecretsBar", u"Dismiss the message", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
