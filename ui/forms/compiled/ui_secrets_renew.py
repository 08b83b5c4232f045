# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/secrets_renew.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

class Ui_SecretsRenew(object):
    def setupUi(self, renew_recovery_dialog):
        if not renew_recovery_dialog.objectName():
            renew_recovery_dialog.setObjectName(u"renew_recovery_dialog")
        self.renew_recovery_layout = QVBoxLayout(renew_recovery_dialog)
        self.renew_recovery_layout.setSpacing(0)
        self.renew_recovery_layout.setObjectName(u"renew_recovery_layout")
        self.renew_recovery_layout.setContentsMargins(0, 0, 0, 0)
        self.renew_scroll = QScrollArea(renew_recovery_dialog)
        self.renew_scroll.setObjectName(u"renew_scroll")
        self.renew_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.renew_scroll.setWidgetResizable(True)
        self.renew_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.renew_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.renew_content = QWidget()
        self.renew_content.setObjectName(u"renew_content")
        self.renew_content.setProperty(u"role", u"page")
        self.renew_content_layout = QVBoxLayout(self.renew_content)
        self.renew_content_layout.setSpacing(14)
        self.renew_content_layout.setObjectName(u"renew_content_layout")
        self.renew_content_layout.setContentsMargins(24, 20, 24, 12)
        self.renew_text_label = QLabel(self.renew_content)
        self.renew_text_label.setObjectName(u"renew_text_label")
        self.renew_text_label.setWordWrap(True)
        self.renew_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.renew_text_label.setProperty(u"role", u"secondary")

        self.renew_content_layout.addWidget(self.renew_text_label)

        self.step_stack = QStackedWidget(self.renew_content)
        self.step_stack.setObjectName(u"step_stack")
        self.prove_page = QWidget()
        self.prove_page.setObjectName(u"prove_page")
        self.prove_page_layout = QVBoxLayout(self.prove_page)
        self.prove_page_layout.setSpacing(14)
        self.prove_page_layout.setObjectName(u"prove_page_layout")
        self.prove_page_layout.setContentsMargins(0, 0, 0, 0)
        self.prove_title_label = QLabel(self.prove_page)
        self.prove_title_label.setObjectName(u"prove_title_label")
        self.prove_title_label.setWordWrap(True)
        self.prove_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.prove_title_label.setProperty(u"role", u"title")

        self.prove_page_layout.addWidget(self.prove_title_label)

        self.prove_text_label = QLabel(self.prove_page)
        self.prove_text_label.setObjectName(u"prove_text_label")
        self.prove_text_label.setWordWrap(True)
        self.prove_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.prove_text_label.setProperty(u"role", u"body")

        self.prove_page_layout.addWidget(self.prove_text_label)

        self.prove_current_layout = QVBoxLayout()
        self.prove_current_layout.setSpacing(4)
        self.prove_current_layout.setObjectName(u"prove_current_layout")
        self.prove_current_layout.setContentsMargins(0, 0, 0, 0)
        self.current_label = QLabel(self.prove_page)
        self.current_label.setObjectName(u"current_label")
        self.current_label.setWordWrap(True)
        self.current_label.setTextFormat(Qt.TextFormat.PlainText)
        self.current_label.setProperty(u"role", u"secondary")

        self.prove_current_layout.addWidget(self.current_label)

        self.current_row_layout = QHBoxLayout()
        self.current_row_layout.setSpacing(8)
        self.current_row_layout.setObjectName(u"current_row_layout")
        self.current_row_layout.setContentsMargins(0, 0, 0, 0)
        self.current_edit = QLineEdit(self.prove_page)
        self.current_edit.setObjectName(u"current_edit")
        self.current_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.current_edit.setMaxLength(1024)
        self.current_edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData|Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhNoAutoUppercase|Qt.InputMethodHint.ImhHiddenText)

        self.current_row_layout.addWidget(self.current_edit)

        self.current_show_button = QPushButton(self.prove_page)
        self.current_show_button.setObjectName(u"current_show_button")
        self.current_show_button.setCheckable(True)
        self.current_show_button.setAutoDefault(False)
        self.current_show_button.setProperty(u"role", u"quiet")

        self.current_row_layout.addWidget(self.current_show_button)


        self.prove_current_layout.addLayout(self.current_row_layout)


        self.prove_page_layout.addLayout(self.prove_current_layout)

        self.prove_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.prove_page_layout.addItem(self.prove_end_spacer)

        self.step_stack.addWidget(self.prove_page)
        self.done_page = QWidget()
        self.done_page.setObjectName(u"done_page")
        self.done_page_layout = QVBoxLayout(self.done_page)
        self.done_page_layout.setSpacing(14)
        self.done_page_layout.setObjectName(u"done_page_layout")
        self.done_page_layout.setContentsMargins(0, 0, 0, 0)
        self.done_title_label = QLabel(self.done_page)
        self.done_title_label.setObjectName(u"done_title_label")
        self.done_title_label.setWordWrap(True)
        self.done_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_title_label.setProperty(u"role", u"title")

        self.done_page_layout.addWidget(self.done_title_label)

        self.done_text_label = QLabel(self.done_page)
        self.done_text_label.setObjectName(u"done_text_label")
        self.done_text_label.setWordWrap(True)
        self.done_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_text_label.setProperty(u"role", u"body")

        self.done_page_layout.addWidget(self.done_text_label)

        self.done_backups_label = QLabel(self.done_page)
        self.done_backups_label.setObjectName(u"done_backups_label")
        self.done_backups_label.setWordWrap(True)
        self.done_backups_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_backups_label.setProperty(u"role", u"secondary")

        self.done_page_layout.addWidget(self.done_backups_label)

        self.done_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.done_page_layout.addItem(self.done_end_spacer)

        self.step_stack.addWidget(self.done_page)

        self.renew_content_layout.addWidget(self.step_stack)

        self.renew_scroll.setWidget(self.renew_content)

        self.renew_recovery_layout.addWidget(self.renew_scroll)

        self.renew_footer = QFrame(renew_recovery_dialog)
        self.renew_footer.setObjectName(u"renew_footer")
        self.renew_footer.setProperty(u"role", u"topbar")
        self.renew_footer_layout = QVBoxLayout(self.renew_footer)
        self.renew_footer_layout.setSpacing(8)
        self.renew_footer_layout.setObjectName(u"renew_footer_layout")
        self.renew_footer_layout.setContentsMargins(24, 12, 24, 12)
        self.trouble_label = QLabel(self.renew_footer)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setProperty(u"role", u"danger")

        self.renew_footer_layout.addWidget(self.trouble_label)

        self.busy_label = QLabel(self.renew_footer)
        self.busy_label.setObjectName(u"busy_label")
        self.busy_label.setWordWrap(True)
        self.busy_label.setTextFormat(Qt.TextFormat.PlainText)
        self.busy_label.setProperty(u"role", u"secondary")

        self.renew_footer_layout.addWidget(self.busy_label)

        self.renew_button_layout = QHBoxLayout()
        self.renew_button_layout.setSpacing(10)
        self.renew_button_layout.setObjectName(u"renew_button_layout")
        self.renew_button_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(self.renew_footer)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)
        self.back_button.setProperty(u"role", u"quiet")

        self.renew_button_layout.addWidget(self.back_button)

        self.renew_footer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.renew_button_layout.addItem(self.renew_footer_spacer)

        self.cancel_button = QPushButton(self.renew_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setProperty(u"role", u"quiet")

        self.renew_button_layout.addWidget(self.cancel_button)

        self.next_button = QPushButton(self.renew_footer)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(True)
        self.next_button.setProperty(u"role", u"primary")

        self.renew_button_layout.addWidget(self.next_button)


        self.renew_footer_layout.addLayout(self.renew_button_layout)


        self.renew_recovery_layout.addWidget(self.renew_footer)

#if QT_CONFIG(shortcut)
        self.current_label.setBuddy(self.current_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.current_edit, self.current_show_button)
        QWidget.setTabOrder(self.current_show_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.back_button)

        self.retranslateUi(renew_recovery_dialog)
    # setupUi

    def retranslateUi(self, renew_recovery_dialog):
        renew_recovery_dialog.setWindowTitle(QCoreApplication.translate("SecretsRenew", u"Recovery key", None))
        self.renew_text_label.setText(QCoreApplication.translate("SecretsRenew", u"The recovery key you have now opens the casebook until you have finished here.", None))
        self.prove_title_label.setText(QCoreApplication.translate("SecretsRenew", u"Last, your passphrase", None))
        self.prove_text_label.setText(QCoreApplication.translate("SecretsRenew", u"It shows that it is you who changes the recovery key.", None))
        self.current_label.setText(QCoreApplication.translate("SecretsRenew", u"The passphrase you have &now", None))
        self.current_show_button.setText(QCoreApplication.translate("SecretsRenew", u"Sh&ow", None))
#if QT_CONFIG(accessibility)
        self.current_show_button.setAccessibleName(QCoreApplication.translate("SecretsRenew", u"Show the passphrase you have now", None))
#endif // QT_CONFIG(accessibility)
        self.done_title_label.setText(QCoreApplication.translate("SecretsRenew", u"You have a new recovery key", None))
        self.done_text_label.setText(QCoreApplication.translate("SecretsRenew", u"The old one opens this casebook no longer. Destroy the sheet it is on.", None))
        self.done_backups_label.setText(QCoreApplication.translate("SecretsRenew", u"Backups made before now still open with the old recovery key.", None))
        self.trouble_label.setText("")
        self.busy_label.setText("")
        self.back_button.setText(QCoreApplication.translate("SecretsRenew", u"&Back", None))
        self.cancel_button.setText(QCoreApplication.translate("SecretsRenew", u"&Cancel", None))
        self.next_button.setText(QCoreApplication.translate("SecretsRenew", u"N&ext", None))
    # retranslateUi
