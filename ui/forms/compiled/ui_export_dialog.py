# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/export_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QProgressBar,
    QPushButton, QRadioButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from ui.pages.export.wording import ExportWording

class Ui_ExportDialog(object):
    def setupUi(self, export_dialog):
        if not export_dialog.objectName():
            export_dialog.setObjectName(u"export_dialog")
        self.export_dialog_layout = QVBoxLayout(export_dialog)
        self.export_dialog_layout.setSpacing(0)
        self.export_dialog_layout.setObjectName(u"export_dialog_layout")
        self.export_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(export_dialog)
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
        self.choice_content_layout = QHBoxLayout(self.choice_content)
        self.choice_content_layout.setSpacing(0)
        self.choice_content_layout.setObjectName(u"choice_content_layout")
        self.choice_content_layout.setContentsMargins(24, 20, 24, 12)
        self.choice_column = QWidget(self.choice_content)
        self.choice_column.setObjectName(u"choice_column")
        self.choice_column_layout = QVBoxLayout(self.choice_column)
        self.choice_column_layout.setSpacing(14)
        self.choice_column_layout.setObjectName(u"choice_column_layout")
        self.choice_column_layout.setContentsMargins(0, 0, 0, 0)
        self.export_title_label = QLabel(self.choice_column)
        self.export_title_label.setObjectName(u"export_title_label")
        self.export_title_label.setWordWrap(True)
        self.export_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.export_title_label.setProperty(u"role", u"title")

        self.choice_column_layout.addWidget(self.export_title_label)

        self.kept_label = QLabel(self.choice_column)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(True)
        self.kept_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_label.setVisible(False)
        self.kept_label.setProperty(u"role", u"warning")

        self.choice_column_layout.addWidget(self.kept_label)

        self.export_text_label = QLabel(self.choice_column)
        self.export_text_label.setObjectName(u"export_text_label")
        self.export_text_label.setWordWrap(True)
        self.export_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.export_text_label.setProperty(u"role", u"secondary")

        self.choice_column_layout.addWidget(self.export_text_label)

        self.what_widget = QWidget(self.choice_column)
        self.what_widget.setObjectName(u"what_widget")
        self.what_layout = QVBoxLayout(self.what_widget)
        self.what_layout.setSpacing(3)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.pdf_radio = QRadioButton(self.what_widget)
        self.pdf_radio.setObjectName(u"pdf_radio")
        self.pdf_radio.setChecked(True)

        self.what_layout.addWidget(self.pdf_radio)

        self.pdf_text_label = QLabel(self.what_widget)
        self.pdf_text_label.setObjectName(u"pdf_text_label")
        self.pdf_text_label.setWordWrap(True)
        self.pdf_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pdf_text_label.setProperty(u"role", u"secondary")

        self.what_layout.addWidget(self.pdf_text_label)

        self.bundle_radio = QRadioButton(self.what_widget)
        self.bundle_radio.setObjectName(u"bundle_radio")

        self.what_layout.addWidget(self.bundle_radio)

        self.bundle_text_label = QLabel(self.what_widget)
        self.bundle_text_label.setObjectName(u"bundle_text_label")
        self.bundle_text_label.setWordWrap(True)
        self.bundle_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bundle_text_label.setProperty(u"role", u"secondary")

        self.what_layout.addWidget(self.bundle_text_label)


        self.choice_column_layout.addWidget(self.what_widget)

        self.marking_frame = QFrame(self.choice_column)
        self.marking_frame.setObjectName(u"marking_frame")
        self.marking_frame.setProperty(u"role", u"notice")
        self.marking_layout = QVBoxLayout(self.marking_frame)
        self.marking_layout.setSpacing(6)
        self.marking_layout.setObjectName(u"marking_layout")
        self.marking_layout.setContentsMargins(16, 12, 16, 12)
        self.marking_label = QLabel(self.marking_frame)
        self.marking_label.setObjectName(u"marking_label")
        self.marking_label.setWordWrap(True)
        self.marking_label.setTextFormat(Qt.TextFormat.PlainText)
        self.marking_label.setProperty(u"role", u"strong")

        self.marking_layout.addWidget(self.marking_label)

        self.includes_label = QLabel(self.marking_frame)
        self.includes_label.setObjectName(u"includes_label")
        self.includes_label.setWordWrap(True)
        self.includes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.includes_label.setProperty(u"role", u"body")

        self.marking_layout.addWidget(self.includes_label)

        self.contact_label = QLabel(self.marking_frame)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setWordWrap(True)
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_label.setProperty(u"role", u"warning")

        self.marking_layout.addWidget(self.contact_label)


        self.choice_column_layout.addWidget(self.marking_frame)

        self.wording_part = ExportWording(self.choice_column)
        self.wording_part.setObjectName(u"wording_part")

        self.choice_column_layout.addWidget(self.wording_part)

        self.recipient_layout = QVBoxLayout()
        self.recipient_layout.setSpacing(4)
        self.recipient_layout.setObjectName(u"recipient_layout")
        self.recipient_layout.setContentsMargins(0, 0, 0, 0)
        self.recipient_label = QLabel(self.choice_column)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setWordWrap(True)
        self.recipient_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recipient_label.setProperty(u"role", u"strong")

        self.recipient_layout.addWidget(self.recipient_label)

        self.recipient_edit = QLineEdit(self.choice_column)
        self.recipient_edit.setObjectName(u"recipient_edit")
        self.recipient_edit.setMaxLength(400)

        self.recipient_layout.addWidget(self.recipient_edit)


        self.choice_column_layout.addLayout(self.recipient_layout)

        self.purpose_layout = QVBoxLayout()
        self.purpose_layout.setSpacing(4)
        self.purpose_layout.setObjectName(u"purpose_layout")
        self.purpose_layout.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.choice_column)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_label.setProperty(u"role", u"strong")

        self.purpose_layout.addWidget(self.purpose_label)

        self.purpose_edit = QLineEdit(self.choice_column)
        self.purpose_edit.setObjectName(u"purpose_edit")
        self.purpose_edit.setMaxLength(400)

        self.purpose_layout.addWidget(self.purpose_edit)


        self.choice_column_layout.addLayout(self.purpose_layout)

        self.lock_widget = QWidget(self.choice_column)
        self.lock_widget.setObjectName(u"lock_widget")
        self.lock_layout = QVBoxLayout(self.lock_widget)
        self.lock_layout.setSpacing(4)
        self.lock_layout.setObjectName(u"lock_layout")
        self.lock_layout.setContentsMargins(0, 0, 0, 0)
        self.lock_label = QLabel(self.lock_widget)
        self.lock_label.setObjectName(u"lock_label")
        self.lock_label.setWordWrap(True)
        self.lock_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lock_label.setProperty(u"role", u"strong")

        self.lock_layout.addWidget(self.lock_label)

        self.words_radio = QRadioButton(self.lock_widget)
        self.words_radio.setObjectName(u"words_radio")
        self.words_radio.setChecked(True)

        self.lock_layout.addWidget(self.words_radio)

        self.key_radio = QRadioButton(self.lock_widget)
        self.key_radio.setObjectName(u"key_radio")

        self.lock_layout.addWidget(self.key_radio)

        self.key_widget = QWidget(self.lock_widget)
        self.key_widget.setObjectName(u"key_widget")
        self.key_layout = QVBoxLayout(self.key_widget)
        self.key_layout.setSpacing(4)
        self.key_layout.setObjectName(u"key_layout")
        self.key_layout.setContentsMargins(28, 0, 0, 0)
        self.key_label = QLabel(self.key_widget)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setWordWrap(True)
        self.key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_label.setProperty(u"role", u"secondary")

        self.key_layout.addWidget(self.key_label)

        self.key_edit = QLineEdit(self.key_widget)
        self.key_edit.setObjectName(u"key_edit")
        self.key_edit.setMaxLength(400)

        self.key_layout.addWidget(self.key_edit)

        self.key_text_label = QLabel(self.key_widget)
        self.key_text_label.setObjectName(u"key_text_label")
        self.key_text_label.setWordWrap(True)
        self.key_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_text_label.setProperty(u"role", u"caption")

        self.key_layout.addWidget(self.key_text_label)

        self.files_layout = QVBoxLayout()
        self.files_layout.setSpacing(4)
        self.files_layout.setObjectName(u"files_layout")
        self.files_layout.setContentsMargins(0, 6, 0, 0)
        self.files_check = QCheckBox(self.key_widget)
        self.files_check.setObjectName(u"files_check")

        self.files_layout.addWidget(self.files_check)

        self.files_label = QLabel(self.key_widget)
        self.files_label.setObjectName(u"files_label")
        self.files_label.setTextFormat(Qt.TextFormat.PlainText)
        self.files_label.setWordWrap(True)
        self.files_label.setProperty(u"role", u"secondary")

        self.files_layout.addWidget(self.files_label)


        self.key_layout.addLayout(self.files_layout)


        self.lock_layout.addWidget(self.key_widget)


        self.choice_column_layout.addWidget(self.lock_widget)

        self.choice_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choice_column_layout.addItem(self.choice_end_spacer)


        self.choice_content_layout.addWidget(self.choice_column)

        self.choice_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_content_layout.addItem(self.choice_right_spacer)

        self.choice_content_layout.setStretch(0, 1000)
        self.choice_content_layout.setStretch(1, 1)
        self.choice_scroll.setWidget(self.choice_content)

        self.choice_page_layout.addWidget(self.choice_scroll)

        self.export_footer = QFrame(self.choice_page)
        self.export_footer.setObjectName(u"export_footer")
        self.export_footer.setProperty(u"role", u"topbar")
        self.export_footer_layout = QVBoxLayout(self.export_footer)
        self.export_footer_layout.setSpacing(8)
        self.export_footer_layout.setObjectName(u"export_footer_layout")
        self.export_footer_layout.setContentsMargins(24, 12, 24, 12)
        self.trouble_label = QLabel(self.export_footer)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setProperty(u"role", u"danger")

        self.export_footer_layout.addWidget(self.trouble_label)

        self.busy_label = QLabel(self.export_footer)
        self.busy_label.setObjectName(u"busy_label")
        self.busy_label.setWordWrap(True)
        self.busy_label.setTextFormat(Qt.TextFormat.PlainText)
        self.busy_label.setProperty(u"role", u"secondary")

        self.export_footer_layout.addWidget(self.busy_label)

        self.busy_bar = QProgressBar(self.export_footer)
        self.busy_bar.setObjectName(u"busy_bar")
        self.busy_bar.setMinimum(0)
        self.busy_bar.setMaximum(0)
        self.busy_bar.setTextVisible(False)

        self.export_footer_layout.addWidget(self.busy_bar)

        self.export_button_layout = QHBoxLayout()
        self.export_button_layout.setSpacing(10)
        self.export_button_layout.setObjectName(u"export_button_layout")
        self.export_button_layout.setContentsMargins(0, 0, 0, 0)
        self.export_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.export_button_layout.addItem(self.export_button_spacer)

        self.cancel_button = QPushButton(self.export_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setProperty(u"role", u"quiet")

        self.export_button_layout.addWidget(self.cancel_button)

        self.make_button = QPushButton(self.export_footer)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setAutoDefault(False)
        self.make_button.setProperty(u"role", u"primary")

        self.export_button_layout.addWidget(self.make_button)


        self.export_footer_layout.addLayout(self.export_button_layout)


        self.choice_page_layout.addWidget(self.export_footer)

        self.page_stack.addWidget(self.choice_page)

        self.export_dialog_layout.addWidget(self.page_stack)

#if QT_CONFIG(shortcut)
        self.recipient_label.setBuddy(self.recipient_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.key_label.setBuddy(self.key_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pdf_radio, self.bundle_radio)
        QWidget.setTabOrder(self.bundle_radio, self.wording_part)
        QWidget.setTabOrder(self.wording_part, self.recipient_edit)
        QWidget.setTabOrder(self.recipient_edit, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.words_radio)
        QWidget.setTabOrder(self.words_radio, self.key_radio)
        QWidget.setTabOrder(self.key_radio, self.key_edit)
        QWidget.setTabOrder(self.key_edit, self.files_check)
        QWidget.setTabOrder(self.files_check, self.make_button)
        QWidget.setTabOrder(self.make_button, self.cancel_button)

        self.retranslateUi(export_dialog)
    # setupUi

    def retranslateUi(self, export_dialog):
        export_dialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"Export", None))
        self.export_title_label.setText(QCoreApplication.translate("ExportDialog", u"Export", None))
        self.kept_label.setText("")
        self.export_text_label.setText(QCoreApplication.translate("ExportDialog", u"Only encrypted files leave Casebook, and every export is recorded in the case.", None))
        self.pdf_radio.setText(QCoreApplication.translate("ExportDialog", u"A &PDF to read", None))
        self.pdf_text_label.setText(QCoreApplication.translate("ExportDialog", u"The case as it stands now. It opens in any PDF reader, with a passphrase that you pass on.", None))
        self.bundle_radio.setText(QCoreApplication.translate("ExportDialog", u"A sealed &bundle with the whole record", None))
        self.bundle_text_label.setText(QCoreApplication.translate("ExportDialog", u"Every entry with its signature, and the PDF. Whoever opens it in Casebook can check that nothing was changed.", None))
        self.marking_label.setText("")
        self.includes_label.setText("")
        self.contact_label.setText("")
        self.recipient_label.setText(QCoreApplication.translate("ExportDialog", u"&Who is it for?", None))
        self.recipient_edit.setPlaceholderText(QCoreApplication.translate("ExportDialog", u"Name and organisation", None))
        self.purpose_label.setText(QCoreApplication.translate("ExportDialog", u"Wh&y do they need it?", None))
        self.purpose_edit.setPlaceholderText(QCoreApplication.translate("ExportDialog", u"For example: early advice", None))
        self.lock_label.setText(QCoreApplication.translate("ExportDialog", u"How will they open it?", None))
        self.words_radio.setText(QCoreApplication.translate("ExportDialog", u"With a passphrase that you pass &on", None))
        self.key_radio.setText(QCoreApplication.translate("ExportDialog", u"With their own receiving &key", None))
        self.key_label.setText(QCoreApplication.translate("ExportDialog", u"Their key, beginning with &age1", None))
        self.key_text_label.setText(QCoreApplication.translate("ExportDialog", u"They find it in their Casebook under Settings. Then there is no passphrase to pass on.", None))
        self.files_check.setText(QCoreApplication.translate("ExportDialog", u"Send its f&iles too", None))
        self.files_label.setText("")
        self.trouble_label.setText("")
        self.busy_label.setText("")
#if QT_CONFIG(accessibility)
        self.busy_bar.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Making the export", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ExportDialog", u"&Cancel", None))
        self.make_button.setText(QCoreApplication.translate("ExportDialog", u"&Make and save\u2026  Ctrl+\u21b5", None))
#if QT_CONFIG(accessibility)
        self.make_button.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Make and save", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
