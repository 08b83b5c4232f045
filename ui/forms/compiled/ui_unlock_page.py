# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/unlock_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_UnlockPage(object):
    def setupUi(self, unlock_page):
        if not unlock_page.objectName():
            unlock_page.setObjectName(u"unlock_page")
        unlock_page.setProperty(u"role", u"ground")
        self.unlock_page_layout = QVBoxLayout(unlock_page)
        self.unlock_page_layout.setSpacing(0)
        self.unlock_page_layout.setObjectName(u"unlock_page_layout")
        self.unlock_page_layout.setContentsMargins(0, 0, 0, 0)
        self.unlock_scroll = QScrollArea(unlock_page)
        self.unlock_scroll.setObjectName(u"unlock_scroll")
        self.unlock_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.unlock_scroll.setWidgetResizable(True)
        self.unlock_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.unlock_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unlock_content = QWidget()
        self.unlock_content.setObjectName(u"unlock_content")
        self.unlock_content.setProperty(u"role", u"ground")
        self.unlock_content_layout = QGridLayout(self.unlock_content)
        self.unlock_content_layout.setSpacing(0)
        self.unlock_content_layout.setObjectName(u"unlock_content_layout")
        self.unlock_content_layout.setContentsMargins(24, 24, 24, 24)
        self.unlock_top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unlock_content_layout.addItem(self.unlock_top_spacer, 0, 0, 1, 1)

        self.unlock_left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unlock_content_layout.addItem(self.unlock_left_spacer, 1, 0, 1, 1)

        self.unlock_column = QWidget(self.unlock_content)
        self.unlock_column.setObjectName(u"unlock_column")
        self.unlock_column_layout = QVBoxLayout(self.unlock_column)
        self.unlock_column_layout.setSpacing(8)
        self.unlock_column_layout.setObjectName(u"unlock_column_layout")
        self.unlock_column_layout.setContentsMargins(0, 0, 0, 0)
        self.unlock_title_label = QLabel(self.unlock_column)
        self.unlock_title_label.setObjectName(u"unlock_title_label")
        self.unlock_title_label.setWordWrap(True)
        self.unlock_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unlock_title_label.setProperty(u"role", u"title")

        self.unlock_column_layout.addWidget(self.unlock_title_label)

        self.unlock_state_label = QLabel(self.unlock_column)
        self.unlock_state_label.setObjectName(u"unlock_state_label")
        self.unlock_state_label.setWordWrap(True)
        self.unlock_state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unlock_state_label.setProperty(u"role", u"secondary")

        self.unlock_column_layout.addWidget(self.unlock_state_label)

        self.waiting_label = QLabel(self.unlock_column)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setWordWrap(True)
        self.waiting_label.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_label.setProperty(u"role", u"secondary")

        self.unlock_column_layout.addWidget(self.waiting_label)

        self.unlock_gap_spacer = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.unlock_column_layout.addItem(self.unlock_gap_spacer)

        self.unlock_panel = QFrame(self.unlock_column)
        self.unlock_panel.setObjectName(u"unlock_panel")
        self.unlock_panel.setProperty(u"role", u"panel")
        self.unlock_panel_layout = QVBoxLayout(self.unlock_panel)
        self.unlock_panel_layout.setSpacing(10)
        self.unlock_panel_layout.setObjectName(u"unlock_panel_layout")
        self.unlock_panel_layout.setContentsMargins(24, 24, 24, 24)
        self.passphrase_label = QLabel(self.unlock_panel)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setWordWrap(True)
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_label.setProperty(u"role", u"secondary")

        self.unlock_panel_layout.addWidget(self.passphrase_label)

        self.passphrase_layout = QHBoxLayout()
        self.passphrase_layout.setSpacing(8)
        self.passphrase_layout.setObjectName(u"passphrase_layout")
        self.passphrase_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrase_edit = QLineEdit(self.unlock_panel)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase_edit.setMaxLength(1024)
        self.passphrase_edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData|Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhNoAutoUppercase|Qt.InputMethodHint.ImhHiddenText)

        self.passphrase_layout.addWidget(self.passphrase_edit)

        self.show_button = QPushButton(self.unlock_panel)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setCheckable(True)
        self.show_button.setProperty(u"role", u"quiet")

        self.passphrase_layout.addWidget(self.show_button)


        self.unlock_panel_layout.addLayout(self.passphrase_layout)

        self.caps_label = QLabel(self.unlock_panel)
        self.caps_label.setObjectName(u"caps_label")
        self.caps_label.setWordWrap(True)
        self.caps_label.setTextFormat(Qt.TextFormat.PlainText)
        self.caps_label.setProperty(u"role", u"warning")

        self.unlock_panel_layout.addWidget(self.caps_label)

        self.note_label = QLabel(self.unlock_panel)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setProperty(u"role", u"body")

        self.unlock_panel_layout.addWidget(self.note_label)

        self.unlock_error_label = QLabel(self.unlock_panel)
        self.unlock_error_label.setObjectName(u"unlock_error_label")
        self.unlock_error_label.setWordWrap(True)
        self.unlock_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unlock_error_label.setProperty(u"role", u"danger")

        self.unlock_panel_layout.addWidget(self.unlock_error_label)

        self.unlock_action_layout = QHBoxLayout()
        self.unlock_action_layout.setSpacing(12)
        self.unlock_action_layout.setObjectName(u"unlock_action_layout")
        self.unlock_action_layout.setContentsMargins(0, 0, 0, 0)
        self.officer_label = QLabel(self.unlock_panel)
        self.officer_label.setObjectName(u"officer_label")
        self.officer_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.officer_label.sizePolicy().hasHeightForWidth())
        self.officer_label.setSizePolicy(sizePolicy)
        self.officer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.officer_label.setProperty(u"role", u"secondary")

        self.unlock_action_layout.addWidget(self.officer_label)

        self.unlock_button = QPushButton(self.unlock_panel)
        self.unlock_button.setObjectName(u"unlock_button")
        self.unlock_button.setAutoDefault(True)
        self.unlock_button.setProperty(u"role", u"primary")

        self.unlock_action_layout.addWidget(self.unlock_button)


        self.unlock_panel_layout.addLayout(self.unlock_action_layout)


        self.unlock_column_layout.addWidget(self.unlock_panel)

        self.recovery_panel = QFrame(self.unlock_column)
        self.recovery_panel.setObjectName(u"recovery_panel")
        self.recovery_panel.setProperty(u"role", u"panel")
        self.recovery_panel_layout = QVBoxLayout(self.recovery_panel)
        self.recovery_panel_layout.setSpacing(10)
        self.recovery_panel_layout.setObjectName(u"recovery_panel_layout")
        self.recovery_panel_layout.setContentsMargins(24, 24, 24, 24)
        self.words_label = QLabel(self.recovery_panel)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setProperty(u"role", u"secondary")

        self.recovery_panel_layout.addWidget(self.words_label)

        self.words_edit = QPlainTextEdit(self.recovery_panel)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData|Qt.InputMethodHint.ImhNoPredictiveText)

        self.recovery_panel_layout.addWidget(self.words_edit)

        self.recovery_error_label = QLabel(self.recovery_panel)
        self.recovery_error_label.setObjectName(u"recovery_error_label")
        self.recovery_error_label.setWordWrap(True)
        self.recovery_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recovery_error_label.setProperty(u"role", u"danger")

        self.recovery_panel_layout.addWidget(self.recovery_error_label)

        self.recovery_action_layout = QHBoxLayout()
        self.recovery_action_layout.setSpacing(12)
        self.recovery_action_layout.setObjectName(u"recovery_action_layout")
        self.recovery_action_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrase_button = QPushButton(self.recovery_panel)
        self.passphrase_button.setObjectName(u"passphrase_button")
        self.passphrase_button.setProperty(u"role", u"quiet")

        self.recovery_action_layout.addWidget(self.passphrase_button)

        self.recovery_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recovery_action_layout.addItem(self.recovery_spacer)

        self.recover_button = QPushButton(self.recovery_panel)
        self.recover_button.setObjectName(u"recover_button")
        self.recover_button.setAutoDefault(True)
        self.recover_button.setProperty(u"role", u"primary")

        self.recovery_action_layout.addWidget(self.recover_button)


        self.recovery_panel_layout.addLayout(self.recovery_action_layout)


        self.unlock_column_layout.addWidget(self.recovery_panel)

        self.unlock_link_layout = QHBoxLayout()
        self.unlock_link_layout.setSpacing(4)
        self.unlock_link_layout.setObjectName(u"unlock_link_layout")
        self.unlock_link_layout.setContentsMargins(0, 0, 0, 0)
        self.recovery_button = QPushButton(self.unlock_column)
        self.recovery_button.setObjectName(u"recovery_button")
        self.recovery_button.setProperty(u"role", u"link")

        self.unlock_link_layout.addWidget(self.recovery_button)

        self.unlock_link_spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unlock_link_layout.addItem(self.unlock_link_spacer_1)

        self.another_button = QPushButton(self.unlock_column)
        self.another_button.setObjectName(u"another_button")
        self.another_button.setProperty(u"role", u"link")

        self.unlock_link_layout.addWidget(self.another_button)

        self.unlock_link_spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unlock_link_layout.addItem(self.unlock_link_spacer_2)

        self.ring_button = QPushButton(self.unlock_column)
        self.ring_button.setObjectName(u"ring_button")
        self.ring_button.setCheckable(True)
        self.ring_button.setProperty(u"role", u"link")

        self.unlock_link_layout.addWidget(self.ring_button)


        self.unlock_column_layout.addLayout(self.unlock_link_layout)

        self.restore_layout = QHBoxLayout()
        self.restore_layout.setSpacing(0)
        self.restore_layout.setObjectName(u"restore_layout")
        self.restore_layout.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(self.unlock_column)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"role", u"link")

        self.restore_layout.addWidget(self.restore_button)

        self.restore_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_layout.addItem(self.restore_spacer)


        self.unlock_column_layout.addLayout(self.restore_layout)

        self.help_panel = QFrame(self.unlock_column)
        self.help_panel.setObjectName(u"help_panel")
        self.help_panel.setProperty(u"role", u"notice")
        self.help_panel_layout = QVBoxLayout(self.help_panel)
        self.help_panel_layout.setSpacing(8)
        self.help_panel_layout.setObjectName(u"help_panel_layout")
        self.help_panel_layout.setContentsMargins(16, 16, 16, 16)
        self.help_label = QLabel(self.help_panel)
        self.help_label.setObjectName(u"help_label")
        self.help_label.setWordWrap(True)
        self.help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.help_label.setProperty(u"role", u"body")

        self.help_panel_layout.addWidget(self.help_label)


        self.unlock_column_layout.addWidget(self.help_panel)

        self.demo_label = QLabel(self.unlock_column)
        self.demo_label.setObjectName(u"demo_label")
        self.demo_label.setWordWrap(True)
        self.demo_label.setTextFormat(Qt.TextFormat.PlainText)
        self.demo_label.setProperty(u"role", u"aside")

        self.unlock_column_layout.addWidget(self.demo_label)


        self.unlock_content_layout.addWidget(self.unlock_column, 1, 1, 1, 1)

        self.unlock_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unlock_content_layout.addItem(self.unlock_right_spacer, 1, 2, 1, 1)

        self.unlock_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unlock_content_layout.addItem(self.unlock_bottom_spacer, 2, 0, 1, 1)

        self.unlock_content_layout.setRowStretch(0, 4)
        self.unlock_content_layout.setRowStretch(2, 5)
        self.unlock_content_layout.setColumnStretch(0, 1)
        self.unlock_content_layout.setColumnStretch(1, 1000)
        self.unlock_content_layout.setColumnStretch(2, 1)
        self.unlock_scroll.setWidget(self.unlock_content)

        self.unlock_page_layout.addWidget(self.unlock_scroll)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.words_label.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase_edit, self.show_button)
        QWidget.setTabOrder(self.show_button, self.unlock_button)
        QWidget.setTabOrder(self.unlock_button, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.passphrase_button)
        QWidget.setTabOrder(self.passphrase_button, self.recover_button)
        QWidget.setTabOrder(self.recover_button, self.recovery_button)
        QWidget.setTabOrder(self.recovery_button, self.another_button)
        QWidget.setTabOrder(self.another_button, self.ring_button)
        QWidget.setTabOrder(self.ring_button, self.restore_button)

        self.retranslateUi(unlock_page)
    # setupUi

    def retranslateUi(self, unlock_page):
        self.unlock_title_label.setText(QCoreApplication.translate("UnlockPage", u"Casebook", None))
        self.unlock_state_label.setText(QCoreApplication.translate("UnlockPage", u"Locked. Nothing of your cases is in memory.", None))
        self.waiting_label.setText(QCoreApplication.translate("UnlockPage", u"The sealed bundle that you chose is shown after unlocking.", None))
        self.passphrase_label.setText(QCoreApplication.translate("UnlockPage", u"&Passphrase", None))
        self.show_button.setText(QCoreApplication.translate("UnlockPage", u"&Show", None))
#if QT_CONFIG(accessibility)
        self.show_button.setAccessibleName(QCoreApplication.translate("UnlockPage", u"Show the passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.caps_label.setText(QCoreApplication.translate("UnlockPage", u"Caps Lock seems to be on.", None))
        self.note_label.setText("")
        self.unlock_error_label.setText("")
        self.officer_label.setText("")
        self.unlock_button.setText(QCoreApplication.translate("UnlockPage", u"&Unlock", None))
        self.words_label.setText(QCoreApplication.translate("UnlockPage", u"The twelve &words of your recovery key, in order", None))
        self.words_edit.setPlaceholderText(QCoreApplication.translate("UnlockPage", u"For example: apple river stone \u2026", None))
        self.recovery_error_label.setText("")
        self.passphrase_button.setText(QCoreApplication.translate("UnlockPage", u"&Back to the passphrase", None))
        self.recover_button.setText(QCoreApplication.translate("UnlockPage", u"&Open", None))
#if QT_CONFIG(accessibility)
        self.recover_button.setAccessibleName(QCoreApplication.translate("UnlockPage", u"Open with the recovery key", None))
#endif // QT_CONFIG(accessibility)
        self.recovery_button.setText(QCoreApplication.translate("UnlockPage", u"Use the &recovery key", None))
        self.another_button.setText(QCoreApplication.translate("UnlockPage", u"&Another vault", None))
        self.ring_button.setText(QCoreApplication.translate("UnlockPage", u"W&ho to ring", None))
        self.restore_button.setText(QCoreApplication.translate("UnlockPage", u"Restore &from a backup\u2026", None))
        self.help_label.setText(QCoreApplication.translate("UnlockPage", u"Ring your force ICT helpdesk. They can help with this computer and with the folder that the casebook is in. Nobody, and not Casebook either, can open it without the passphrase or the recovery key.", None))
        self.demo_label.setText(QCoreApplication.translate("UnlockPage", u"Fictional demonstration case", None))
        pass
    # retranslateUi
