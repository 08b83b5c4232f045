# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/backup_panel.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.flow_row import FlowRow

class Ui_BackupPanel(object):
    def setupUi(self, backup_panel):
        if not backup_panel.objectName():
            backup_panel.setObjectName(u"backup_panel")
        backup_panel.setProperty(u"role", u"panel")
        self.backup_panel_layout = QVBoxLayout(backup_panel)
        self.backup_panel_layout.setSpacing(8)
        self.backup_panel_layout.setObjectName(u"backup_panel_layout")
        self.backup_panel_layout.setContentsMargins(20, 20, 20, 20)
        self.backup_title_label = QLabel(backup_panel)
        self.backup_title_label.setObjectName(u"backup_title_label")
        self.backup_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.backup_title_label.setWordWrap(True)
        self.backup_title_label.setProperty(u"role", u"heading")

        self.backup_panel_layout.addWidget(self.backup_title_label)

        self.backup_text_label = QLabel(backup_panel)
        self.backup_text_label.setObjectName(u"backup_text_label")
        self.backup_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.backup_text_label.setWordWrap(True)
        self.backup_text_label.setProperty(u"role", u"secondary")

        self.backup_panel_layout.addWidget(self.backup_text_label)

        self.last_label = QLabel(backup_panel)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_label.setWordWrap(True)
        self.last_label.setProperty(u"role", u"body")

        self.backup_panel_layout.addWidget(self.last_label)

        self.backup_trouble_label = QLabel(backup_panel)
        self.backup_trouble_label.setObjectName(u"backup_trouble_label")
        self.backup_trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.backup_trouble_label.setWordWrap(True)
        self.backup_trouble_label.setProperty(u"role", u"danger")

        self.backup_panel_layout.addWidget(self.backup_trouble_label)

        self.folder_label = QLabel(backup_panel)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_label.setWordWrap(True)
        self.folder_label.setProperty(u"role", u"secondary")

        self.backup_panel_layout.addWidget(self.folder_label)

        self.backup_folder_edit = QLineEdit(backup_panel)
        self.backup_folder_edit.setObjectName(u"backup_folder_edit")
        self.backup_folder_edit.setReadOnly(True)

        self.backup_panel_layout.addWidget(self.backup_folder_edit)

        self.place_label = QLabel(backup_panel)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(True)
        self.place_label.setProperty(u"role", u"secondary")

        self.backup_panel_layout.addWidget(self.place_label)

        self.backup_row = FlowRow(backup_panel)
        self.backup_row.setObjectName(u"backup_row")
        self.now_button = QPushButton(self.backup_row)
        self.now_button.setObjectName(u"now_button")
        self.now_button.setAutoDefault(False)
        self.place_button = QPushButton(self.backup_row)
        self.place_button.setObjectName(u"place_button")
        self.place_button.setAutoDefault(False)

        self.backup_panel_layout.addWidget(self.backup_row)

        self.backing_row = QHBoxLayout()
        self.backing_row.setSpacing(8)
        self.backing_row.setObjectName(u"backing_row")
        self.backing_row.setContentsMargins(0, 0, 0, 0)
        self.backing_bar = QProgressBar(backup_panel)
        self.backing_bar.setObjectName(u"backing_bar")
        self.backing_bar.setMinimum(0)
        self.backing_bar.setMaximum(1000)
        self.backing_bar.setValue(0)
        self.backing_bar.setTextVisible(False)

        self.backing_row.addWidget(self.backing_bar)

        self.stop_button = QPushButton(backup_panel)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setAutoDefault(False)
        self.stop_button.setProperty(u"role", u"quiet")

        self.backing_row.addWidget(self.stop_button)

        self.backing_row.setStretch(0, 1)

        self.backup_panel_layout.addLayout(self.backing_row)

        self.backing_label = QLabel(backup_panel)
        self.backing_label.setObjectName(u"backing_label")
        self.backing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.backing_label.setWordWrap(True)
        self.backing_label.setProperty(u"role", u"secondary")

        self.backup_panel_layout.addWidget(self.backing_label)

        self.backup_rule = QFrame(backup_panel)
        self.backup_rule.setObjectName(u"backup_rule")
        self.backup_rule.setProperty(u"role", u"rule")

        self.backup_panel_layout.addWidget(self.backup_rule)

        self.drill_label = QLabel(backup_panel)
        self.drill_label.setObjectName(u"drill_label")
        self.drill_label.setTextFormat(Qt.TextFormat.PlainText)
        self.drill_label.setWordWrap(True)
        self.drill_label.setProperty(u"role", u"body")

        self.backup_panel_layout.addWidget(self.drill_label)

        self.drill_text_label = QLabel(backup_panel)
        self.drill_text_label.setObjectName(u"drill_text_label")
        self.drill_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.drill_text_label.setWordWrap(True)
        self.drill_text_label.setProperty(u"role", u"secondary")

        self.backup_panel_layout.addWidget(self.drill_text_label)

        self.drill_row = FlowRow(backup_panel)
        self.drill_row.setObjectName(u"drill_row")
        self.drill_button = QPushButton(self.drill_row)
        self.drill_button.setObjectName(u"drill_button")
        self.drill_button.setAutoDefault(False)
        self.restore_button = QPushButton(self.drill_row)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(False)
        self.restore_button.setProperty(u"role", u"quiet")

        self.backup_panel_layout.addWidget(self.drill_row)

        self.old_label = QLabel(backup_panel)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setTextFormat(Qt.TextFormat.PlainText)
        self.old_label.setWordWrap(True)
        self.old_label.setProperty(u"role", u"warning")

        self.backup_panel_layout.addWidget(self.old_label)

        self.old_row = QHBoxLayout()
        self.old_row.setSpacing(8)
        self.old_row.setObjectName(u"old_row")
        self.old_row.setContentsMargins(0, 0, 0, 0)
        self.old_button = QPushButton(backup_panel)
        self.old_button.setObjectName(u"old_button")
        self.old_button.setAutoDefault(False)

        self.old_row.addWidget(self.old_button)

        self.old_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.old_row.addItem(self.old_space)


        self.backup_panel_layout.addLayout(self.old_row)

        self.damaged_label = QLabel(backup_panel)
        self.damaged_label.setObjectName(u"damaged_label")
        self.damaged_label.setTextFormat(Qt.TextFormat.PlainText)
        self.damaged_label.setWordWrap(True)
        self.damaged_label.setProperty(u"role", u"warning")

        self.backup_panel_layout.addWidget(self.damaged_label)

        self.damaged_row = QHBoxLayout()
        self.damaged_row.setSpacing(8)
        self.damaged_row.setObjectName(u"damaged_row")
        self.damaged_row.setContentsMargins(0, 0, 0, 0)
        self.damaged_button = QPushButton(backup_panel)
        self.damaged_button.setObjectName(u"damaged_button")
        self.damaged_button.setAutoDefault(False)

        self.damaged_row.addWidget(self.damaged_button)

        self.damaged_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.damaged_row.addItem(self.damaged_space)


        self.backup_panel_layout.addLayout(self.damaged_row)

#if QT_CONFIG(shortcut)
        self.folder_label.setBuddy(self.backup_folder_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.backup_folder_edit, self.now_button)
        QWidget.setTabOrder(self.now_button, self.place_button)
        QWidget.setTabOrder(self.place_button, self.stop_button)
        QWidget.setTabOrder(self.stop_button, self.drill_button)
        QWidget.setTabOrder(self.drill_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.old_button)
        QWidget.setTabOrder(self.old_button, self.damaged_button)

        self.retranslateUi(backup_panel)
    # setupUi

    def retranslateUi(self, backup_panel):
        self.backup_title_label.setText(QCoreApplication.translate("BackupPanel", u"Backups", None))
        self.backup_text_label.setText(QCoreApplication.translate("BackupPanel", u"Casebook copies itself, encrypted, after 50 entries or a day, whichever is first. Every backup is read again before it counts. It keeps the last five, then one a day for a week and one a week for a month.", None))
        self.last_label.setText("")
        self.backup_trouble_label.setText("")
        self.folder_label.setText(QCoreApplication.translate("BackupPanel", u"Backups go to", None))
        self.place_label.setText("")
        self.now_button.setText(QCoreApplication.translate("BackupPanel", u"Back up now", None))
        self.place_button.setText(QCoreApplication.translate("BackupPanel", u"Choose another folder\u2026", None))
#if QT_CONFIG(accessibility)
        self.backing_bar.setAccessibleName(QCoreApplication.translate("BackupPanel", u"Making a backup", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("BackupPanel", u"Stop", None))
#if QT_CONFIG(accessibility)
        self.stop_button.setAccessibleName(QCoreApplication.translate("BackupPanel", u"Stop the backup", None))
#endif // QT_CONFIG(accessibility)
        self.backing_label.setText("")
        self.drill_label.setText("")
        self.drill_text_label.setText(QCoreApplication.translate("BackupPanel", u"A backup that was never opened is only a hope. Proving one takes a minute: type your passphrase, and every page and entry in it is checked. Nothing is changed.", None))
        self.drill_button.setText(QCoreApplication.translate("BackupPanel", u"Prove that a backup opens\u2026", None))
        self.restore_button.setText(QCoreApplication.translate("BackupPanel", u"Restore from a backup\u2026", None))
        self.old_label.setText("")
        self.old_button.setText(QCoreApplication.translate("BackupPanel", u"Remove these backups\u2026", None))
        self.damaged_label.setText("")
        self.damaged_button.setText(QCoreApplication.translate("BackupPanel", u"Remove the damaged ones\u2026", None))
        pass
    # retranslateUi
