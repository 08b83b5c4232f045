# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/settings_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ui.widgets.due_dates import DueDates
from ui.widgets.safekeeping.audit import AuditPart
from ui.widgets.safekeeping.backups import BackupsPart
from ui.widgets.safekeeping.machine import MachinePart
from ui.widgets.safekeeping.managed import ManagedPart
from ui.widgets.safekeeping.secrets import SecretsPart
from ui.widgets.writing.settings import WritingSettings

class Ui_SettingsPage(object):
    def setupUi(self, settings_page):
        if not settings_page.objectName():
            settings_page.setObjectName(u"settings_page")
        settings_page.setProperty(u"role", u"page")
        self.settings_page_layout = QVBoxLayout(settings_page)
        self.settings_page_layout.setSpacing(0)
        self.settings_page_layout.setObjectName(u"settings_page_layout")
        self.settings_page_layout.setContentsMargins(0, 0, 0, 0)
        self.settings_scroll = QScrollArea(settings_page)
        self.settings_scroll.setObjectName(u"settings_scroll")
        self.settings_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.settings_scroll.setWidgetResizable(True)
        self.settings_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.settings_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.settings_content = QWidget()
        self.settings_content.setObjectName(u"settings_content")
        self.settings_content.setProperty(u"role", u"page")
        self.settings_content_layout = QGridLayout(self.settings_content)
        self.settings_content_layout.setSpacing(0)
        self.settings_content_layout.setObjectName(u"settings_content_layout")
        self.settings_content_layout.setContentsMargins(32, 24, 32, 24)
        self.settings_column = QWidget(self.settings_content)
        self.settings_column.setObjectName(u"settings_column")
        self.settings_column_layout = QVBoxLayout(self.settings_column)
        self.settings_column_layout.setSpacing(12)
        self.settings_column_layout.setObjectName(u"settings_column_layout")
        self.settings_column_layout.setContentsMargins(0, 0, 0, 0)
        self.settings_title_label = QLabel(self.settings_column)
        self.settings_title_label.setObjectName(u"settings_title_label")
        self.settings_title_label.setWordWrap(True)
        self.settings_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.settings_title_label.setProperty(u"role", u"title")

        self.settings_column_layout.addWidget(self.settings_title_label)

        self.looks_panel = QFrame(self.settings_column)
        self.looks_panel.setObjectName(u"looks_panel")
        self.looks_panel.setProperty(u"role", u"panel")
        self.looks_layout = QVBoxLayout(self.looks_panel)
        self.looks_layout.setSpacing(8)
        self.looks_layout.setObjectName(u"looks_layout")
        self.looks_layout.setContentsMargins(20, 20, 20, 20)
        self.looks_title_label = QLabel(self.looks_panel)
        self.looks_title_label.setObjectName(u"looks_title_label")
        self.looks_title_label.setWordWrap(True)
        self.looks_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.looks_title_label.setProperty(u"role", u"heading")

        self.looks_layout.addWidget(self.looks_title_label)

        self.theme_label = QLabel(self.looks_panel)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setWordWrap(True)
        self.theme_label.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_label.setProperty(u"role", u"secondary")

        self.looks_layout.addWidget(self.theme_label)

        self.theme_combo = QComboBox(self.looks_panel)
        self.theme_combo.setObjectName(u"theme_combo")

        self.looks_layout.addWidget(self.theme_combo)

        self.text_label = QLabel(self.looks_panel)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setWordWrap(True)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setProperty(u"role", u"secondary")

        self.looks_layout.addWidget(self.text_label)

        self.text_combo = QComboBox(self.looks_panel)
        self.text_combo.setObjectName(u"text_combo")

        self.looks_layout.addWidget(self.text_combo)


        self.settings_column_layout.addWidget(self.looks_panel)

        self.lock_panel = QFrame(self.settings_column)
        self.lock_panel.setObjectName(u"lock_panel")
        self.lock_panel.setProperty(u"role", u"panel")
        self.lock_layout = QVBoxLayout(self.lock_panel)
        self.lock_layout.setSpacing(8)
        self.lock_layout.setObjectName(u"lock_layout")
        self.lock_layout.setContentsMargins(20, 20, 20, 20)
        self.lock_title_label = QLabel(self.lock_panel)
        self.lock_title_label.setObjectName(u"lock_title_label")
        self.lock_title_label.setWordWrap(True)
        self.lock_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lock_title_label.setProperty(u"role", u"heading")

        self.lock_layout.addWidget(self.lock_title_label)

        self.lock_label = QLabel(self.lock_panel)
        self.lock_label.setObjectName(u"lock_label")
        self.lock_label.setWordWrap(True)
        self.lock_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lock_label.setProperty(u"role", u"secondary")

        self.lock_layout.addWidget(self.lock_label)

        self.lock_combo = QComboBox(self.lock_panel)
        self.lock_combo.setObjectName(u"lock_combo")

        self.lock_layout.addWidget(self.lock_combo)

        self.lock_help_label = QLabel(self.lock_panel)
        self.lock_help_label.setObjectName(u"lock_help_label")
        self.lock_help_label.setWordWrap(True)
        self.lock_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lock_help_label.setProperty(u"role", u"caption")

        self.lock_layout.addWidget(self.lock_help_label)


        self.settings_column_layout.addWidget(self.lock_panel)

        self.secrets_panel = SecretsPart(self.settings_column)
        self.secrets_panel.setObjectName(u"secrets_panel")

        self.settings_column_layout.addWidget(self.secrets_panel)

        self.backups_panel = BackupsPart(self.settings_column)
        self.backups_panel.setObjectName(u"backups_panel")

        self.settings_column_layout.addWidget(self.backups_panel)

        self.audit_panel = AuditPart(self.settings_column)
        self.audit_panel.setObjectName(u"audit_panel")

        self.settings_column_layout.addWidget(self.audit_panel)

        self.managed_panel = ManagedPart(self.settings_column)
        self.managed_panel.setObjectName(u"managed_panel")

        self.settings_column_layout.addWidget(self.managed_panel)

        self.machine_panel = MachinePart(self.settings_column)
        self.machine_panel.setObjectName(u"machine_panel")

        self.settings_column_layout.addWidget(self.machine_panel)

        self.writing_part = WritingSettings(self.settings_column)
        self.writing_part.setObjectName(u"writing_part")

        self.settings_column_layout.addWidget(self.writing_part)

        self.due_dates_panel = QFrame(self.settings_column)
        self.due_dates_panel.setObjectName(u"due_dates_panel")
        self.due_dates_panel.setProperty(u"role", u"panel")
        self.due_dates_panel_layout = QVBoxLayout(self.due_dates_panel)
        self.due_dates_panel_layout.setObjectName(u"due_dates_panel_layout")
        self.due_dates_panel_layout.setContentsMargins(20, 20, 20, 20)
        self.due_dates_part = DueDates(self.due_dates_panel)
        self.due_dates_part.setObjectName(u"due_dates_part")

        self.due_dates_panel_layout.addWidget(self.due_dates_part)


        self.settings_column_layout.addWidget(self.due_dates_panel)

        self.key_panel = QFrame(self.settings_column)
        self.key_panel.setObjectName(u"key_panel")
        self.key_panel.setProperty(u"role", u"panel")
        self.key_layout = QVBoxLayout(self.key_panel)
        self.key_layout.setSpacing(8)
        self.key_layout.setObjectName(u"key_layout")
        self.key_layout.setContentsMargins(20, 20, 20, 20)
        self.key_title_label = QLabel(self.key_panel)
        self.key_title_label.setObjectName(u"key_title_label")
        self.key_title_label.setWordWrap(True)
        self.key_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_title_label.setProperty(u"role", u"heading")

        self.key_layout.addWidget(self.key_title_label)

        self.key_text_label = QLabel(self.key_panel)
        self.key_text_label.setObjectName(u"key_text_label")
        self.key_text_label.setWordWrap(True)
        self.key_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_text_label.setProperty(u"role", u"body")

        self.key_layout.addWidget(self.key_text_label)

        self.key_edit = QLineEdit(self.key_panel)
        self.key_edit.setObjectName(u"key_edit")
        self.key_edit.setReadOnly(True)

        self.key_layout.addWidget(self.key_edit)

        self.key_button_layout = QHBoxLayout()
        self.key_button_layout.setSpacing(8)
        self.key_button_layout.setObjectName(u"key_button_layout")
        self.key_button_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(self.key_panel)
        self.copy_button.setObjectName(u"copy_button")

        self.key_button_layout.addWidget(self.copy_button)

        self.key_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.key_button_layout.addItem(self.key_spacer)


        self.key_layout.addLayout(self.key_button_layout)


        self.settings_column_layout.addWidget(self.key_panel)

        self.vault_panel = QFrame(self.settings_column)
        self.vault_panel.setObjectName(u"vault_panel")
        self.vault_panel.setProperty(u"role", u"panel")
        self.vault_layout = QVBoxLayout(self.vault_panel)
        self.vault_layout.setSpacing(8)
        self.vault_layout.setObjectName(u"vault_layout")
        self.vault_layout.setContentsMargins(20, 20, 20, 20)
        self.vault_title_label = QLabel(self.vault_panel)
        self.vault_title_label.setObjectName(u"vault_title_label")
        self.vault_title_label.setWordWrap(True)
        self.vault_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.vault_title_label.setProperty(u"role", u"heading")

        self.vault_layout.addWidget(self.vault_title_label)

        self.officer_label = QLabel(self.vault_panel)
        self.officer_label.setObjectName(u"officer_label")
        self.officer_label.setWordWrap(True)
        self.officer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.officer_label.setProperty(u"role", u"body")

        self.vault_layout.addWidget(self.officer_label)

        self.folder_label = QLabel(self.vault_panel)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setWordWrap(True)
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_label.setProperty(u"role", u"secondary")

        self.vault_layout.addWidget(self.folder_label)

        self.folder_edit = QLineEdit(self.vault_panel)
        self.folder_edit.setObjectName(u"folder_edit")
        self.folder_edit.setReadOnly(True)

        self.vault_layout.addWidget(self.folder_edit)


        self.settings_column_layout.addWidget(self.vault_panel)

        self.about_panel = QFrame(self.settings_column)
        self.about_panel.setObjectName(u"about_panel")
        self.about_panel.setProperty(u"role", u"panel")
        self.about_layout = QVBoxLayout(self.about_panel)
        self.about_layout.setSpacing(8)
        self.about_layout.setObjectName(u"about_layout")
        self.about_layout.setContentsMargins(20, 20, 20, 20)
        self.about_title_label = QLabel(self.about_panel)
        self.about_title_label.setObjectName(u"about_title_label")
        self.about_title_label.setWordWrap(True)
        self.about_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_title_label.setProperty(u"role", u"heading")

        self.about_layout.addWidget(self.about_title_label)

        self.version_label = QLabel(self.about_panel)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setWordWrap(True)
        self.version_label.setTextFormat(Qt.TextFormat.PlainText)
        self.version_label.setProperty(u"role", u"body")

        self.about_layout.addWidget(self.version_label)

        self.status_label = QLabel(self.about_panel)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setWordWrap(True)
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setProperty(u"role", u"body")

        self.about_layout.addWidget(self.status_label)

        self.licence_label = QLabel(self.about_panel)
        self.licence_label.setObjectName(u"licence_label")
        self.licence_label.setWordWrap(True)
        self.licence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.licence_label.setProperty(u"role", u"secondary")

        self.about_layout.addWidget(self.licence_label)


        self.settings_column_layout.addWidget(self.about_panel)

        self.settings_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.settings_column_layout.addItem(self.settings_spacer)


        self.settings_content_layout.addWidget(self.settings_column, 0, 0, 1, 1)

        self.settings_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.settings_content_layout.addItem(self.settings_right_spacer, 0, 1, 1, 1)

        self.settings_content_layout.setColumnStretch(0, 1000)
        self.settings_content_layout.setColumnStretch(1, 1)
        self.settings_scroll.setWidget(self.settings_content)

        self.settings_page_layout.addWidget(self.settings_scroll)

#if QT_CONFIG(shortcut)
        self.theme_label.setBuddy(self.theme_combo)
        self.text_label.setBuddy(self.text_combo)
        self.lock_label.setBuddy(self.lock_combo)
        self.folder_label.setBuddy(self.folder_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.theme_combo, self.text_combo)
        QWidget.setTabOrder(self.text_combo, self.lock_combo)
        QWidget.setTabOrder(self.lock_combo, self.secrets_panel)
        QWidget.setTabOrder(self.secrets_panel, self.backups_panel)
        QWidget.setTabOrder(self.backups_panel, self.audit_panel)
        QWidget.setTabOrder(self.audit_panel, self.managed_panel)
        QWidget.setTabOrder(self.managed_panel, self.machine_panel)
        QWidget.setTabOrder(self.machine_panel, self.writing_part)
        QWidget.setTabOrder(self.writing_part, self.due_dates_part)
        QWidget.setTabOrder(self.due_dates_part, self.key_edit)
        QWidget.setTabOrder(self.key_edit, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.folder_edit)

        self.retranslateUi(settings_page)
    # setupUi

    def retranslateUi(self, settings_page):
        self.settings_title_label.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.looks_title_label.setText(QCoreApplication.translate("SettingsPage", u"How it looks", None))
        self.theme_label.setText(QCoreApplication.translate("SettingsPage", u"T&heme", None))
        self.text_label.setText(QCoreApplication.translate("SettingsPage", u"Te&xt size", None))
        self.lock_title_label.setText(QCoreApplication.translate("SettingsPage", u"Locking", None))
        self.lock_label.setText(QCoreApplication.translate("SettingsPage", u"Lock when no key or &mouse is used for", None))
        self.lock_help_label.setText(QCoreApplication.translate("SettingsPage", u"Ctrl+L locks at once. Whatever you are writing is kept as a draft, mid-word.", None))
        self.key_title_label.setText(QCoreApplication.translate("SettingsPage", u"Your receiving key", None))
        self.key_text_label.setText(QCoreApplication.translate("SettingsPage", u"Give this to a colleague who wants to seal a bundle to you. It only locks; it cannot open anything, so it is no secret.", None))
#if QT_CONFIG(accessibility)
        self.key_edit.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Your receiving key", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("SettingsPage", u"C&opy the key", None))
        self.vault_title_label.setText(QCoreApplication.translate("SettingsPage", u"Your casebook", None))
        self.officer_label.setText("")
        self.folder_label.setText(QCoreApplication.translate("SettingsPage", u"&Folder", None))
        self.about_title_label.setText(QCoreApplication.translate("SettingsPage", u"About Casebook", None))
        self.version_label.setText("")
        self.status_label.setText(QCoreApplication.translate("SettingsPage", u"A working tool, not the record of truth. It makes no claim to official status.", None))
        self.licence_label.setText("")
        pass
    # retranslateUi
