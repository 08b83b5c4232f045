# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/secrets_part.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.flow_row import FlowRow

class Ui_SecretsPart(object):
    def setupUi(self, secrets_part):
        if not secrets_part.objectName():
            secrets_part.setObjectName(u"secrets_part")
        secrets_part.setProperty(u"role", u"panel")
        self.secrets_part_layout = QVBoxLayout(secrets_part)
        self.secrets_part_layout.setSpacing(10)
        self.secrets_part_layout.setObjectName(u"secrets_part_layout")
        self.secrets_part_layout.setContentsMargins(20, 20, 20, 20)
        self.secrets_title_label = QLabel(secrets_part)
        self.secrets_title_label.setObjectName(u"secrets_title_label")
        self.secrets_title_label.setWordWrap(True)
        self.secrets_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.secrets_title_label.setProperty(u"role", u"heading")

        self.secrets_part_layout.addWidget(self.secrets_title_label)

        self.pending_label = QLabel(secrets_part)
        self.pending_label.setObjectName(u"pending_label")
        self.pending_label.setWordWrap(True)
        self.pending_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pending_label.setProperty(u"role", u"warning")

        self.secrets_part_layout.addWidget(self.pending_label)

        self.you_label = QLabel(secrets_part)
        self.you_label.setObjectName(u"you_label")
        self.you_label.setWordWrap(True)
        self.you_label.setTextFormat(Qt.TextFormat.PlainText)
        self.you_label.setProperty(u"role", u"body")

        self.secrets_part_layout.addWidget(self.you_label)

        self.secrets_buttons_row = FlowRow(secrets_part)
        self.secrets_buttons_row.setObjectName(u"secrets_buttons_row")
        self.change_button = QPushButton(self.secrets_buttons_row)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setAutoDefault(False)
        self.renew_button = QPushButton(self.secrets_buttons_row)
        self.renew_button.setObjectName(u"renew_button")
        self.renew_button.setAutoDefault(False)

        self.secrets_part_layout.addWidget(self.secrets_buttons_row)

        self.account_title_label = QLabel(secrets_part)
        self.account_title_label.setObjectName(u"account_title_label")
        self.account_title_label.setWordWrap(True)
        self.account_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.account_title_label.setProperty(u"role", u"strong")

        self.secrets_part_layout.addWidget(self.account_title_label)

        self.account_label = QLabel(secrets_part)
        self.account_label.setObjectName(u"account_label")
        self.account_label.setWordWrap(True)
        self.account_label.setTextFormat(Qt.TextFormat.PlainText)
        self.account_label.setProperty(u"role", u"body")

        self.secrets_part_layout.addWidget(self.account_label)

        self.account_buttons_row = FlowRow(secrets_part)
        self.account_buttons_row.setObjectName(u"account_buttons_row")
        self.account_button = QPushButton(self.account_buttons_row)
        self.account_button.setObjectName(u"account_button")
        self.account_button.setAutoDefault(False)

        self.secrets_part_layout.addWidget(self.account_buttons_row)

        self.force_title_label = QLabel(secrets_part)
        self.force_title_label.setObjectName(u"force_title_label")
        self.force_title_label.setWordWrap(True)
        self.force_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.force_title_label.setProperty(u"role", u"strong")

        self.secrets_part_layout.addWidget(self.force_title_label)

        self.force_label = QLabel(secrets_part)
        self.force_label.setObjectName(u"force_label")
        self.force_label.setWordWrap(True)
        self.force_label.setTextFormat(Qt.TextFormat.PlainText)
        self.force_label.setProperty(u"role", u"body")

        self.secrets_part_layout.addWidget(self.force_label)

        self.force_key_panel = QWidget(secrets_part)
        self.force_key_panel.setObjectName(u"force_key_panel")
        self.force_key_layout = QVBoxLayout(self.force_key_panel)
        self.force_key_layout.setSpacing(4)
        self.force_key_layout.setObjectName(u"force_key_layout")
        self.force_key_layout.setContentsMargins(0, 0, 0, 0)
        self.force_key_label = QLabel(self.force_key_panel)
        self.force_key_label.setObjectName(u"force_key_label")
        self.force_key_label.setWordWrap(True)
        self.force_key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.force_key_label.setProperty(u"role", u"secondary")

        self.force_key_layout.addWidget(self.force_key_label)

        self.force_key_edit = QLineEdit(self.force_key_panel)
        self.force_key_edit.setObjectName(u"force_key_edit")
        self.force_key_edit.setReadOnly(True)

        self.force_key_layout.addWidget(self.force_key_edit)


        self.secrets_part_layout.addWidget(self.force_key_panel)

#if QT_CONFIG(shortcut)
        self.force_key_label.setBuddy(self.force_key_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.change_button, self.renew_button)
        QWidget.setTabOrder(self.renew_button, self.account_button)
        QWidget.setTabOrder(self.account_button, self.force_key_edit)

        self.retranslateUi(secrets_part)
    # setupUi

    def retranslateUi(self, secrets_part):
        self.secrets_title_label.setText(QCoreApplication.translate("SecretsPart", u"Who can open this casebook", None))
        self.pending_label.setText("")
        self.you_label.setText("")
        self.change_button.setText(QCoreApplication.translate("SecretsPart", u"Change the &passphrase\u2026", None))
        self.renew_button.setText(QCoreApplication.translate("SecretsPart", u"New &recovery key\u2026", None))
        self.account_title_label.setText(QCoreApplication.translate("SecretsPart", u"Your account on this computer", None))
        self.account_label.setText("")
        self.account_button.setText(QCoreApplication.translate("SecretsPart", u"&Bind the passphrase to it\u2026", None))
        self.force_title_label.setText(QCoreApplication.translate("SecretsPart", u"Your force", None))
        self.force_label.setText("")
        self.force_key_label.setText(QCoreApplication.translate("SecretsPart", u"The force's public &key", None))
        pass
    # retranslateUi
