# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/audit_export_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QProgressBar, QPushButton,
    QRadioButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_AuditExportDialog(object):
    def setupUi(self, audit_export_dialog):
        if not audit_export_dialog.objectName():
            audit_export_dialog.setObjectName(u"audit_export_dialog")
        self.audit_export_dialog_layout = QVBoxLayout(audit_export_dialog)
        self.audit_export_dialog_layout.setSpacing(0)
        self.audit_export_dialog_layout.setObjectName(u"audit_export_dialog_layout")
        self.audit_export_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(audit_export_dialog)
        self.page_stack.setObjectName(u"page_stack")
        self.choice_page = QWidget()
        self.choice_page.setObjectName(u"choice_page")
        self.choice_page.setProperty(u"role", u"page")
        self.choice_page_layout = QVBoxLayout(self.choice_page)
        self.choice_page_layout.setSpacing(0)
        self.choice_page_layout.setObjectName(u"choice_page_layout")
        self.choice_page_layout.setContentsMargins(0, 0, 0, 0)
        self.choice_scroll = QScrollArea(self.choice_page)
        self.choice_scroll.setObjectName(u"choice_scroll")
        self.choice_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.choice_scroll.setWidgetResizable(True)
        self.choice_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choice_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choice_content = QWidget()
        self.choice_content.setObjectName(u"choice_content")
        self.choice_content.setProperty(u"role", u"page")
        self.choice_content_layout = QVBoxLayout(self.choice_content)
        self.choice_content_layout.setSpacing(14)
        self.choice_content_layout.setObjectName(u"choice_content_layout")
        self.choice_content_layout.setContentsMargins(24, 20, 24, 12)
        self.export_title_label = QLabel(self.choice_content)
        self.export_title_label.setObjectName(u"export_title_label")
        self.export_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.export_title_label.setWordWrap(True)
        self.export_title_label.setProperty(u"role", u"title")

        self.choice_content_layout.addWidget(self.export_title_label)

        self.export_text_label = QLabel(self.choice_content)
        self.export_text_label.setObjectName(u"export_text_label")
        self.export_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.export_text_label.setWordWrap(True)
        self.export_text_label.setProperty(u"role", u"secondary")

        self.choice_content_layout.addWidget(self.export_text_label)

        self.key_radio = QRadioButton(self.choice_content)
        self.key_radio.setObjectName(u"key_radio")
        self.key_radio.setChecked(True)

        self.choice_content_layout.addWidget(self.key_radio)

        self.key_widget = QWidget(self.choice_content)
        self.key_widget.setObjectName(u"key_widget")
        self.key_layout = QVBoxLayout(self.key_widget)
        self.key_layout.setSpacing(4)
        self.key_layout.setObjectName(u"key_layout")
        self.key_layout.setContentsMargins(0, 0, 0, 0)
        self.key_label = QLabel(self.key_widget)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_label.setWordWrap(True)
        self.key_label.setProperty(u"role", u"strong")

        self.key_layout.addWidget(self.key_label)

        self.key_edit = QLineEdit(self.key_widget)
        self.key_edit.setObjectName(u"key_edit")
        self.key_edit.setMaxLength(200)
        self.key_edit.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhNoAutoUppercase)

        self.key_layout.addWidget(self.key_edit)

        self.key_hint_label = QLabel(self.key_widget)
        self.key_hint_label.setObjectName(u"key_hint_label")
        self.key_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_hint_label.setWordWrap(True)
        self.key_hint_label.setProperty(u"role", u"caption")

        self.key_layout.addWidget(self.key_hint_label)


        self.choice_content_layout.addWidget(self.key_widget)

        self.words_radio = QRadioButton(self.choice_content)
        self.words_radio.setObjectName(u"words_radio")

        self.choice_content_layout.addWidget(self.words_radio)

        self.choice_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choice_content_layout.addItem(self.choice_end_spacer)

        self.choice_scroll.setWidget(self.choice_content)

        self.choice_page_layout.addWidget(self.choice_scroll)

        self.choice_foot = QWidget(self.choice_page)
        self.choice_foot.setObjectName(u"choice_foot")
        self.choice_foot.setProperty(u"role", u"page")
        self.choice_foot_layout = QVBoxLayout(self.choice_foot)
        self.choice_foot_layout.setSpacing(8)
        self.choice_foot_layout.setObjectName(u"choice_foot_layout")
        self.choice_foot_layout.setContentsMargins(24, 12, 24, 16)
        self.trouble_label = QLabel(self.choice_foot)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")

        self.choice_foot_layout.addWidget(self.trouble_label)

        self.busy_bar = QProgressBar(self.choice_foot)
        self.busy_bar.setObjectName(u"busy_bar")
        self.busy_bar.setMinimum(0)
        self.busy_bar.setMaximum(0)
        self.busy_bar.setTextVisible(False)

        self.choice_foot_layout.addWidget(self.busy_bar)

        self.choice_buttons_layout = QHBoxLayout()
        self.choice_buttons_layout.setSpacing(8)
        self.choice_buttons_layout.setObjectName(u"choice_buttons_layout")
        self.choice_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.choice_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_buttons_layout.addItem(self.choice_space)

        self.cancel_button = QPushButton(self.choice_foot)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setProperty(u"role", u"quiet")

        self.choice_buttons_layout.addWidget(self.cancel_button)

        self.make_button = QPushButton(self.choice_foot)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setAutoDefault(False)
        self.make_button.setProperty(u"role", u"primary")

        self.choice_buttons_layout.addWidget(self.make_button)


        self.choice_foot_layout.addLayout(self.choice_buttons_layout)


        self.choice_page_layout.addWidget(self.choice_foot)

        self.choice_page_layout.setStretch(0, 1)
        self.page_stack.addWidget(self.choice_page)

        self.audit_export_dialog_layout.addWidget(self.page_stack)

#if QT_CONFIG(shortcut)
        self.key_label.setBuddy(self.key_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.key_radio, self.key_edit)
        QWidget.setTabOrder(self.key_edit, self.words_radio)
        QWidget.setTabOrder(self.words_radio, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.make_button)

        self.retranslateUi(audit_export_dialog)
    # setupUi

    def retranslateUi(self, audit_export_dialog):
        audit_export_dialog.setWindowTitle(QCoreApplication.translate("AuditExportDialog", u"Casebook", None))
        self.export_title_label.setText(QCoreApplication.translate("AuditExportDialog", u"Export the log", None))
        self.export_text_label.setText(QCoreApplication.translate("AuditExportDialog", u"The whole log goes into one encrypted file: what was done and when, with the ids of cases and entries and without a word of any case. It can be checked without Casebook. That you exported it is noted too.", None))
        self.key_radio.setText(QCoreApplication.translate("AuditExportDialog", u"To the &key of who gets it", None))
        self.key_label.setText(QCoreApplication.translate("AuditExportDialog", u"Their receiving ke&y", None))
        self.key_hint_label.setText(QCoreApplication.translate("AuditExportDialog", u"It begins with age1. Only its holder can open the file.", None))
        self.words_radio.setText(QCoreApplication.translate("AuditExportDialog", u"Under a &passphrase", None))
        self.trouble_label.setText("")
#if QT_CONFIG(accessibility)
        self.busy_bar.setAccessibleName(QCoreApplication.translate("AuditExportDialog", u"Making the export", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("AuditExportDialog", u"Cancel", None))
        self.make_button.setText(QCoreApplication.translate("AuditExportDialog", u"&Export", None))
    # retranslateUi
