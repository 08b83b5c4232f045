# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/backup_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QProgressBar, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_BackupDialog(object):
    def setupUi(self, backup_dialog):
        if not backup_dialog.objectName():
            backup_dialog.setObjectName(u"backup_dialog")
        self.backup_dialog_layout = QVBoxLayout(backup_dialog)
        self.backup_dialog_layout.setSpacing(0)
        self.backup_dialog_layout.setObjectName(u"backup_dialog_layout")
        self.backup_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.backup_scroll = QScrollArea(backup_dialog)
        self.backup_scroll.setObjectName(u"backup_scroll")
        self.backup_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.backup_scroll.setWidgetResizable(True)
        self.backup_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.backup_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.backup_content = QWidget()
        self.backup_content.setObjectName(u"backup_content")
        self.backup_content.setProperty(u"role", u"page")
        self.backup_content_layout = QVBoxLayout(self.backup_content)
        self.backup_content_layout.setSpacing(0)
        self.backup_content_layout.setObjectName(u"backup_content_layout")
        self.backup_content_layout.setContentsMargins(24, 20, 24, 12)
        self.backup_column = QWidget(self.backup_content)
        self.backup_column.setObjectName(u"backup_column")
        self.backup_column_layout = QVBoxLayout(self.backup_column)
        self.backup_column_layout.setSpacing(14)
        self.backup_column_layout.setObjectName(u"backup_column_layout")
        self.backup_column_layout.setContentsMargins(0, 0, 0, 0)
        self.backup_title_label = QLabel(self.backup_column)
        self.backup_title_label.setObjectName(u"backup_title_label")
        self.backup_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.backup_title_label.setWordWrap(True)
        self.backup_title_label.setProperty(u"role", u"title")

        self.backup_column_layout.addWidget(self.backup_title_label)

        self.backup_text_label = QLabel(self.backup_column)
        self.backup_text_label.setObjectName(u"backup_text_label")
        self.backup_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.backup_text_label.setWordWrap(True)
        self.backup_text_label.setProperty(u"role", u"secondary")

        self.backup_column_layout.addWidget(self.backup_text_label)

        self.from_layout = QVBoxLayout()
        self.from_layout.setSpacing(4)
        self.from_layout.setObjectName(u"from_layout")
        self.from_layout.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.backup_column)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.from_label.setWordWrap(True)
        self.from_label.setProperty(u"role", u"strong")

        self.from_layout.addWidget(self.from_label)

        self.from_row = QHBoxLayout()
        self.from_row.setSpacing(8)
        self.from_row.setObjectName(u"from_row")
        self.from_row.setContentsMargins(0, 0, 0, 0)
        self.from_edit = QLineEdit(self.backup_column)
        self.from_edit.setObjectName(u"from_edit")
        self.from_edit.setReadOnly(True)

        self.from_row.addWidget(self.from_edit)

        self.from_button = QPushButton(self.backup_column)
        self.from_button.setObjectName(u"from_button")
        self.from_button.setAutoDefault(False)

        self.from_row.addWidget(self.from_button)

        self.from_row.setStretch(0, 1)

        self.from_layout.addLayout(self.from_row)


        self.backup_column_layout.addLayout(self.from_layout)

        self.backups_layout = QVBoxLayout()
        self.backups_layout.setSpacing(4)
        self.backups_layout.setObjectName(u"backups_layout")
        self.backups_layout.setContentsMargins(0, 0, 0, 0)
        self.backups_label = QLabel(self.backup_column)
        self.backups_label.setObjectName(u"backups_label")
        self.backups_label.setTextFormat(Qt.TextFormat.PlainText)
        self.backups_label.setWordWrap(True)
        self.backups_label.setProperty(u"role", u"strong")

        self.backups_layout.addWidget(self.backups_label)

        self.backups_list = QListWidget(self.backup_column)
        self.backups_list.setObjectName(u"backups_list")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.backups_list.sizePolicy().hasHeightForWidth())
        self.backups_list.setSizePolicy(sizePolicy)
        self.backups_list.setProperty(u"role", u"reading")

        self.backups_layout.addWidget(self.backups_list)

        self.none_label = QLabel(self.backup_column)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setTextFormat(Qt.TextFormat.PlainText)
        self.none_label.setWordWrap(True)
        self.none_label.setProperty(u"role", u"secondary")

        self.backups_layout.addWidget(self.none_label)


        self.backup_column_layout.addLayout(self.backups_layout)

        self.secret_layout = QVBoxLayout()
        self.secret_layout.setSpacing(4)
        self.secret_layout.setObjectName(u"secret_layout")
        self.secret_layout.setContentsMargins(0, 0, 0, 0)
        self.secret_label = QLabel(self.backup_column)
        self.secret_label.setObjectName(u"secret_label")
        self.secret_label.setTextFormat(Qt.TextFormat.PlainText)
        self.secret_label.setWordWrap(True)
        self.secret_label.setProperty(u"role", u"strong")

        self.secret_layout.addWidget(self.secret_label)

        self.secret_row = QHBoxLayout()
        self.secret_row.setSpacing(8)
        self.secret_row.setObjectName(u"secret_row")
        self.secret_row.setContentsMargins(0, 0, 0, 0)
        self.secret_edit = QLineEdit(self.backup_column)
        self.secret_edit.setObjectName(u"secret_edit")
        self.secret_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.secret_row.addWidget(self.secret_edit)

        self.show_button = QPushButton(self.backup_column)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setAutoDefault(False)
        self.show_button.setCheckable(True)

        self.secret_row.addWidget(self.show_button)

        self.secret_row.setStretch(0, 1)

        self.secret_layout.addLayout(self.secret_row)

        self.trouble_label = QLabel(self.backup_column)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")

        self.secret_layout.addWidget(self.trouble_label)


        self.backup_column_layout.addLayout(self.secret_layout)

        self.to_widget = QWidget(self.backup_column)
        self.to_widget.setObjectName(u"to_widget")
        self.to_layout = QVBoxLayout(self.to_widget)
        self.to_layout.setSpacing(4)
        self.to_layout.setObjectName(u"to_layout")
        self.to_layout.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(self.to_widget)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_label.setWordWrap(True)
        self.to_label.setProperty(u"role", u"strong")

        self.to_layout.addWidget(self.to_label)

        self.to_row = QHBoxLayout()
        self.to_row.setSpacing(8)
        self.to_row.setObjectName(u"to_row")
        self.to_row.setContentsMargins(0, 0, 0, 0)
        self.to_edit = QLineEdit(self.to_widget)
        self.to_edit.setObjectName(u"to_edit")
        self.to_edit.setReadOnly(True)

        self.to_row.addWidget(self.to_edit)

        self.to_button = QPushButton(self.to_widget)
        self.to_button.setObjectName(u"to_button")
        self.to_button.setAutoDefault(False)

        self.to_row.addWidget(self.to_button)

        self.to_row.setStretch(0, 1)

        self.to_layout.addLayout(self.to_row)


        self.backup_column_layout.addWidget(self.to_widget)

        self.result_frame = QFrame(self.backup_column)
        self.result_frame.setObjectName(u"result_frame")
        self.result_frame.setProperty(u"role", u"notice")
        self.result_layout = QVBoxLayout(self.result_frame)
        self.result_layout.setSpacing(6)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(16, 12, 16, 12)
        self.result_title_label = QLabel(self.result_frame)
        self.result_title_label.setObjectName(u"result_title_label")
        self.result_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.result_title_label.setWordWrap(True)
        self.result_title_label.setProperty(u"role", u"strong")

        self.result_layout.addWidget(self.result_title_label)

        self.result_label = QLabel(self.result_frame)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setTextFormat(Qt.TextFormat.PlainText)
        self.result_label.setWordWrap(True)
        self.result_label.setProperty(u"role", u"body")

        self.result_layout.addWidget(self.result_label)


        self.backup_column_layout.addWidget(self.result_frame)

        self.backup_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.backup_column_layout.addItem(self.backup_end_spacer)


        self.backup_content_layout.addWidget(self.backup_column)

        self.backup_scroll.setWidget(self.backup_content)

        self.backup_dialog_layout.addWidget(self.backup_scroll)

        self.backup_footer = QFrame(backup_dialog)
        self.backup_footer.setObjectName(u"backup_footer")
        self.backup_footer.setProperty(u"role", u"topbar")
        self.backup_footer_layout = QVBoxLayout(self.backup_footer)
        self.backup_footer_layout.setSpacing(8)
        self.backup_footer_layout.setObjectName(u"backup_footer_layout")
        self.backup_footer_layout.setContentsMargins(24, 12, 24, 12)
        self.busy_label = QLabel(self.backup_footer)
        self.busy_label.setObjectName(u"busy_label")
        self.busy_label.setTextFormat(Qt.TextFormat.PlainText)
        self.busy_label.setWordWrap(True)
        self.busy_label.setProperty(u"role", u"secondary")

        self.backup_footer_layout.addWidget(self.busy_label)

        self.busy_bar = QProgressBar(self.backup_footer)
        self.busy_bar.setObjectName(u"busy_bar")
        self.busy_bar.setMinimum(0)
        self.busy_bar.setMaximum(1000)
        self.busy_bar.setValue(0)
        self.busy_bar.setTextVisible(False)

        self.backup_footer_layout.addWidget(self.busy_bar)

        self.backup_button_layout = QHBoxLayout()
        self.backup_button_layout.setSpacing(10)
        self.backup_button_layout.setObjectName(u"backup_button_layout")
        self.backup_button_layout.setContentsMargins(0, 0, 0, 0)
        self.backup_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backup_button_layout.addItem(self.backup_button_spacer)

        self.close_button = QPushButton(self.backup_footer)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)
        self.close_button.setProperty(u"role", u"quiet")

        self.backup_button_layout.addWidget(self.close_button)

        self.go_button = QPushButton(self.backup_footer)
        self.go_button.setObjectName(u"go_button")
        self.go_button.setAutoDefault(False)
        self.go_button.setProperty(u"role", u"primary")

        self.backup_button_layout.addWidget(self.go_button)


        self.backup_footer_layout.addLayout(self.backup_button_layout)


        self.backup_dialog_layout.addWidget(self.backup_footer)

#if QT_CONFIG(shortcut)
        self.from_label.setBuddy(self.from_edit)
        self.backups_label.setBuddy(self.backups_list)
        self.secret_label.setBuddy(self.secret_edit)
        self.to_label.setBuddy(self.to_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.from_edit, self.from_button)
        QWidget.setTabOrder(self.from_button, self.backups_list)
        QWidget.setTabOrder(self.backups_list, self.secret_edit)
        QWidget.setTabOrder(self.secret_edit, self.show_button)
        QWidget.setTabOrder(self.show_button, self.to_edit)
        QWidget.setTabOrder(self.to_edit, self.to_button)
        QWidget.setTabOrder(self.to_button, self.go_button)
        QWidget.setTabOrder(self.go_button, self.close_button)

        self.retranslateUi(backup_dialog)
    # setupUi

    def retranslateUi(self, backup_dialog):
        backup_dialog.setWindowTitle(QCoreApplication.translate("BackupDialog", u"Backups", None))
        self.backup_title_label.setText("")
        self.backup_text_label.setText("")
        self.from_label.setText(QCoreApplication.translate("BackupDialog", u"The backups are in", None))
        self.from_button.setText(QCoreApplication.translate("BackupDialog", u"&Choose folder\u2026", None))
#if QT_CONFIG(accessibility)
        self.from_button.setAccessibleName(QCoreApplication.translate("BackupDialog", u"Choose the folder of the backups", None))
#endif // QT_CONFIG(accessibility)
        self.backups_label.setText(QCoreApplication.translate("BackupDialog", u"&Which one", None))
        self.none_label.setText("")
        self.secret_label.setText(QCoreApplication.translate("BackupDialog", u"P&assphrase when it was made, or the twelve words of the recovery key", None))
        self.show_button.setText(QCoreApplication.translate("BackupDialog", u"&Show", None))
#if QT_CONFIG(accessibility)
        self.show_button.setAccessibleName(QCoreApplication.translate("BackupDialog", u"Show what is typed", None))
#endif // QT_CONFIG(accessibility)
        self.trouble_label.setText("")
        self.to_label.setText(QCoreApplication.translate("BackupDialog", u"The casebook goes into this new folder", None))
        self.to_button.setText(QCoreApplication.translate("BackupDialog", u"C&hange\u2026", None))
#if QT_CONFIG(accessibility)
        self.to_button.setAccessibleName(QCoreApplication.translate("BackupDialog", u"Choose another folder for the casebook", None))
#endif // QT_CONFIG(accessibility)
        self.result_title_label.setText("")
        self.result_label.setText("")
        self.busy_label.setText("")
#if QT_CONFIG(accessibility)
        self.busy_bar.setAccessibleName(QCoreApplication.translate("BackupDialog", u"How far it is", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("BackupDialog", u"C&lose", None))
        self.go_button.setText("")
#if QT_CONFIG(accessibility)
        self.go_button.setAccessibleName(QCoreApplication.translate("BackupDialog", u"Begin", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
