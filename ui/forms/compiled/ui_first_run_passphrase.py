# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/first_run_passphrase.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_FirstRunPassphrase(object):
    def setupUi(self, passphrase_step):
        if not passphrase_step.objectName():
            passphrase_step.setObjectName(u"passphrase_step")
        self.step_layout = QVBoxLayout(passphrase_step)
        self.step_layout.setSpacing(8)
        self.step_layout.setObjectName(u"step_layout")
        self.step_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrase_title_label = QLabel(passphrase_step)
        self.passphrase_title_label.setObjectName(u"passphrase_title_label")
        self.passphrase_title_label.setWordWrap(True)
        self.passphrase_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_title_label.setProperty(u"role", u"title")

        self.step_layout.addWidget(self.passphrase_title_label)

        self.passphrase_text_label = QLabel(passphrase_step)
        self.passphrase_text_label.setObjectName(u"passphrase_text_label")
        self.passphrase_text_label.setWordWrap(True)
        self.passphrase_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_text_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.passphrase_text_label)

        self.account_label = QLabel(passphrase_step)
        self.account_label.setObjectName(u"account_label")
        self.account_label.setWordWrap(True)
        self.account_label.setTextFormat(Qt.TextFormat.PlainText)
        self.account_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.account_label)

        self.first_label = QLabel(passphrase_step)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setWordWrap(True)
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.first_label)

        self.first_layout = QHBoxLayout()
        self.first_layout.setSpacing(8)
        self.first_layout.setObjectName(u"first_layout")
        self.first_layout.setContentsMargins(0, 0, 0, 0)
        self.first_edit = QLineEdit(passphrase_step)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.first_edit.setMaxLength(1024)

        self.first_layout.addWidget(self.first_edit)

        self.show_button = QPushButton(passphrase_step)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setCheckable(True)
        self.show_button.setProperty(u"role", u"quiet")

        self.first_layout.addWidget(self.show_button)


        self.step_layout.addLayout(self.first_layout)

        self.strength_bar = QProgressBar(passphrase_step)
        self.strength_bar.setObjectName(u"strength_bar")
        self.strength_bar.setMaximum(4)
        self.strength_bar.setValue(0)
        self.strength_bar.setTextVisible(False)

        self.step_layout.addWidget(self.strength_bar)

        self.strength_label = QLabel(passphrase_step)
        self.strength_label.setObjectName(u"strength_label")
        self.strength_label.setWordWrap(True)
        self.strength_label.setTextFormat(Qt.TextFormat.PlainText)
        self.strength_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.strength_label)

        self.second_label = QLabel(passphrase_step)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setWordWrap(True)
        self.second_label.setTextFormat(Qt.TextFormat.PlainText)
        self.second_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.second_label)

        self.second_edit = QLineEdit(passphrase_step)
        self.second_edit.setObjectName(u"second_edit")
        self.second_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.second_edit.setMaxLength(1024)

        self.step_layout.addWidget(self.second_edit)

        self.suggest_layout = QHBoxLayout()
        self.suggest_layout.setSpacing(8)
        self.suggest_layout.setObjectName(u"suggest_layout")
        self.suggest_layout.setContentsMargins(0, 0, 0, 0)
        self.suggest_button = QPushButton(passphrase_step)
        self.suggest_button.setObjectName(u"suggest_button")

        self.suggest_layout.addWidget(self.suggest_button)

        self.suggest_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.suggest_layout.addItem(self.suggest_spacer)


        self.step_layout.addLayout(self.suggest_layout)

        self.suggest_label = QLabel(passphrase_step)
        self.suggest_label.setObjectName(u"suggest_label")
        self.suggest_label.setWordWrap(True)
        self.suggest_label.setTextFormat(Qt.TextFormat.PlainText)
        self.suggest_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.suggest_label)

        self.step_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_layout.addItem(self.step_spacer)

#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first_edit)
        self.second_label.setBuddy(self.second_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_edit, self.show_button)
        QWidget.setTabOrder(self.show_button, self.second_edit)
        QWidget.setTabOrder(self.second_edit, self.suggest_button)

        self.retranslateUi(passphrase_step)
    # setupUi

    def retranslateUi(self, passphrase_step):
        self.passphrase_title_label.setText(QCoreApplication.translate("FirstRunPassphrase", u"Choose a passphrase", None))
        self.passphrase_text_label.setText(QCoreApplication.translate("FirstRunPassphrase", u"It is what opens your casebook. Three or more words that do not belong together are strong and easy to type. You may paste it.", None))
        self.account_label.setText(QCoreApplication.translate("FirstRunPassphrase", u"Your force binds it to your user account on this computer: here your passphrase opens the casebook, anywhere else only the recovery key does.", None))
        self.first_label.setText(QCoreApplication.translate("FirstRunPassphrase", u"&Passphrase", None))
        self.show_button.setText(QCoreApplication.translate("FirstRunPassphrase", u"&Show", None))
#if QT_CONFIG(accessibility)
        self.show_button.setAccessibleName(QCoreApplication.translate("FirstRunPassphrase", u"Show the passphrase", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.strength_bar.setAccessibleName(QCoreApplication.translate("FirstRunPassphrase", u"Strength of the passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.strength_label.setText("")
        self.second_label.setText(QCoreApplication.translate("FirstRunPassphrase", u"The same a&gain", None))
        self.suggest_button.setText(QCoreApplication.translate("FirstRunPassphrase", u"Suggest &words", None))
        self.suggest_label.setText(QCoreApplication.translate("FirstRunPassphrase", u"Write the words down until you know them, and keep the paper away from this computer.", None))
        pass
    # retranslateUi
