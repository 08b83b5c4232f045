# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/hand_over_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QProgressBar,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.turning_row import TurningRow
from ui.widgets.writing.summary import WritingSummary

class Ui_HandOverDialog(object):
    def setupUi(self, hand_over_dialog):
        if not hand_over_dialog.objectName():
            hand_over_dialog.setObjectName(u"hand_over_dialog")
        self.hand_over_dialog_layout = QVBoxLayout(hand_over_dialog)
        self.hand_over_dialog_layout.setSpacing(0)
        self.hand_over_dialog_layout.setObjectName(u"hand_over_dialog_layout")
        self.hand_over_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.hand_over_scroll = QScrollArea(hand_over_dialog)
        self.hand_over_scroll.setObjectName(u"hand_over_scroll")
        self.hand_over_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.hand_over_scroll.setWidgetResizable(True)
        self.hand_over_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hand_over_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hand_over_content = QWidget()
        self.hand_over_content.setObjectName(u"hand_over_content")
        self.hand_over_content.setProperty(u"role", u"page")
        self.hand_over_content_layout = QHBoxLayout(self.hand_over_content)
        self.hand_over_content_layout.setSpacing(0)
        self.hand_over_content_layout.setObjectName(u"hand_over_content_layout")
        self.hand_over_content_layout.setContentsMargins(24, 20, 24, 12)
        self.hand_over_column = QWidget(self.hand_over_content)
        self.hand_over_column.setObjectName(u"hand_over_column")
        self.hand_over_column_layout = QVBoxLayout(self.hand_over_column)
        self.hand_over_column_layout.setSpacing(14)
        self.hand_over_column_layout.setObjectName(u"hand_over_column_layout")
        self.hand_over_column_layout.setContentsMargins(0, 0, 0, 0)
        self.hand_over_title_label = QLabel(self.hand_over_column)
        self.hand_over_title_label.setObjectName(u"hand_over_title_label")
        self.hand_over_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hand_over_title_label.setWordWrap(True)
        self.hand_over_title_label.setProperty(u"role", u"title")

        self.hand_over_column_layout.addWidget(self.hand_over_title_label)

        self.hand_over_text_label = QLabel(self.hand_over_column)
        self.hand_over_text_label.setObjectName(u"hand_over_text_label")
        self.hand_over_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hand_over_text_label.setWordWrap(True)
        self.hand_over_text_label.setProperty(u"role", u"secondary")

        self.hand_over_column_layout.addWidget(self.hand_over_text_label)

        self.marking_frame = QFrame(self.hand_over_column)
        self.marking_frame.setObjectName(u"marking_frame")
        self.marking_frame.setProperty(u"role", u"notice")
        self.marking_layout = QVBoxLayout(self.marking_frame)
        self.marking_layout.setSpacing(4)
        self.marking_layout.setObjectName(u"marking_layout")
        self.marking_layout.setContentsMargins(14, 10, 14, 10)
        self.marking_label = QLabel(self.marking_frame)
        self.marking_label.setObjectName(u"marking_label")
        self.marking_label.setTextFormat(Qt.TextFormat.PlainText)
        self.marking_label.setWordWrap(True)
        self.marking_label.setProperty(u"role", u"strong")

        self.marking_layout.addWidget(self.marking_label)

        self.contact_label = QLabel(self.marking_frame)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_label.setWordWrap(True)
        self.contact_label.setProperty(u"role", u"body")

        self.marking_layout.addWidget(self.contact_label)


        self.hand_over_column_layout.addWidget(self.marking_frame)

        self.to_layout = QVBoxLayout()
        self.to_layout.setSpacing(4)
        self.to_layout.setObjectName(u"to_layout")
        self.to_layout.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(self.hand_over_column)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_label.setWordWrap(True)
        self.to_label.setProperty(u"role", u"strong")

        self.to_layout.addWidget(self.to_label)

        self.to_edit = QLineEdit(self.hand_over_column)
        self.to_edit.setObjectName(u"to_edit")
        self.to_edit.setMaxLength(400)

        self.to_layout.addWidget(self.to_edit)


        self.hand_over_column_layout.addLayout(self.to_layout)

        self.key_layout = QVBoxLayout()
        self.key_layout.setSpacing(4)
        self.key_layout.setObjectName(u"key_layout")
        self.key_layout.setContentsMargins(0, 0, 0, 0)
        self.key_label = QLabel(self.hand_over_column)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_label.setWordWrap(True)
        self.key_label.setProperty(u"role", u"strong")

        self.key_layout.addWidget(self.key_label)

        self.key_edit = QLineEdit(self.hand_over_column)
        self.key_edit.setObjectName(u"key_edit")
        self.key_edit.setMaxLength(200)

        self.key_layout.addWidget(self.key_edit)

        self.key_text_label = QLabel(self.hand_over_column)
        self.key_text_label.setObjectName(u"key_text_label")
        self.key_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_text_label.setWordWrap(True)
        self.key_text_label.setProperty(u"role", u"secondary")

        self.key_layout.addWidget(self.key_text_label)


        self.hand_over_column_layout.addLayout(self.key_layout)

        self.message_layout = QVBoxLayout()
        self.message_layout.setSpacing(4)
        self.message_layout.setObjectName(u"message_layout")
        self.message_layout.setContentsMargins(0, 0, 0, 0)
        self.message_label = QLabel(self.hand_over_column)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)
        self.message_label.setWordWrap(True)
        self.message_label.setProperty(u"role", u"strong")

        self.message_layout.addWidget(self.message_label)

        self.message_edit = GrowingEdit(self.hand_over_column)
        self.message_edit.setObjectName(u"message_edit")

        self.message_layout.addWidget(self.message_edit)

        self.message_text_label = QLabel(self.hand_over_column)
        self.message_text_label.setObjectName(u"message_text_label")
        self.message_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.message_text_label.setWordWrap(True)
        self.message_text_label.setProperty(u"role", u"secondary")

        self.message_layout.addWidget(self.message_text_label)


        self.hand_over_column_layout.addLayout(self.message_layout)

        self.files_layout = QVBoxLayout()
        self.files_layout.setSpacing(4)
        self.files_layout.setObjectName(u"files_layout")
        self.files_layout.setContentsMargins(0, 0, 0, 0)
        self.files_check = QCheckBox(self.hand_over_column)
        self.files_check.setObjectName(u"files_check")

        self.files_layout.addWidget(self.files_check)

        self.files_label = QLabel(self.hand_over_column)
        self.files_label.setObjectName(u"files_label")
        self.files_label.setTextFormat(Qt.TextFormat.PlainText)
        self.files_label.setWordWrap(True)
        self.files_label.setProperty(u"role", u"secondary")

        self.files_layout.addWidget(self.files_label)


        self.hand_over_column_layout.addLayout(self.files_layout)

        self.hand_over_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.hand_over_column_layout.addItem(self.hand_over_spacer)


        self.hand_over_content_layout.addWidget(self.hand_over_column)

        self.hand_over_scroll.setWidget(self.hand_over_content)

        self.hand_over_dialog_layout.addWidget(self.hand_over_scroll)

        self.hand_over_footer = QFrame(hand_over_dialog)
        self.hand_over_footer.setObjectName(u"hand_over_footer")
        self.hand_over_footer.setProperty(u"role", u"topbar")
        self.hand_over_footer_layout = QVBoxLayout(self.hand_over_footer)
        self.hand_over_footer_layout.setSpacing(8)
        self.hand_over_footer_layout.setObjectName(u"hand_over_footer_layout")
        self.hand_over_footer_layout.setContentsMargins(24, 12, 24, 14)
        self.writing_part = WritingSummary(self.hand_over_footer)
        self.writing_part.setObjectName(u"writing_part")

        self.hand_over_footer_layout.addWidget(self.writing_part)

        self.trouble_label = QLabel(self.hand_over_footer)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")

        self.hand_over_footer_layout.addWidget(self.trouble_label)

        self.busy_label = QLabel(self.hand_over_footer)
        self.busy_label.setObjectName(u"busy_label")
        self.busy_label.setTextFormat(Qt.TextFormat.PlainText)
        self.busy_label.setWordWrap(True)
        self.busy_label.setProperty(u"role", u"secondary")

        self.hand_over_footer_layout.addWidget(self.busy_label)

        self.files_bar = QProgressBar(self.hand_over_footer)
        self.files_bar.setObjectName(u"files_bar")
        self.files_bar.setMinimum(0)
        self.files_bar.setMaximum(100)
        self.files_bar.setValue(0)
        self.files_bar.setTextVisible(False)

        self.hand_over_footer_layout.addWidget(self.files_bar)

        self.hand_over_buttons = TurningRow(self.hand_over_footer)
        self.hand_over_buttons.setObjectName(u"hand_over_buttons")
        self.hand_over_buttons_layout = QHBoxLayout(self.hand_over_buttons)
        self.hand_over_buttons_layout.setSpacing(10)
        self.hand_over_buttons_layout.setObjectName(u"hand_over_buttons_layout")
        self.hand_over_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.kept_label = QLabel(self.hand_over_buttons)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_label.setWordWrap(True)
        self.kept_label.setProperty(u"role", u"caption")

        self.hand_over_buttons_layout.addWidget(self.kept_label)

        self.cancel_button = QPushButton(self.hand_over_buttons)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setProperty(u"role", u"quiet")

        self.hand_over_buttons_layout.addWidget(self.cancel_button)

        self.make_button = QPushButton(self.hand_over_buttons)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setAutoDefault(False)
        self.make_button.setProperty(u"role", u"primary")

        self.hand_over_buttons_layout.addWidget(self.make_button)

        self.hand_over_buttons_layout.setStretch(0, 1)

        self.hand_over_footer_layout.addWidget(self.hand_over_buttons)


        self.hand_over_dialog_layout.addWidget(self.hand_over_footer)

        self.hand_over_dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.to_label.setBuddy(self.to_edit)
        self.key_label.setBuddy(self.key_edit)
        self.message_label.setBuddy(self.message_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.to_edit, self.key_edit)
        QWidget.setTabOrder(self.key_edit, self.message_edit)
        QWidget.setTabOrder(self.message_edit, self.files_check)
        QWidget.setTabOrder(self.files_check, self.writing_part)
        QWidget.setTabOrder(self.writing_part, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.make_button)

        self.retranslateUi(hand_over_dialog)
    # setupUi

    def retranslateUi(self, hand_over_dialog):
        hand_over_dialog.setWindowTitle(QCoreApplication.translate("HandOverDialog", u"Casebook", None))
        self.hand_over_title_label.setText(QCoreApplication.translate("HandOverDialog", u"Hand over", None))
        self.hand_over_text_label.setText(QCoreApplication.translate("HandOverDialog", u"The file opens with the key of the officer who takes over, and with nothing else. Its first page holds your message, promises, clocks, open lines of enquiry, what has been told already, and how to reach the victim.", None))
        self.marking_label.setText("")
        self.contact_label.setText("")
        self.to_label.setText(QCoreApplication.translate("HandOverDialog", u"&Who takes over: rank, name and number", None))
#if QT_CONFIG(accessibility)
        self.to_edit.setAccessibleName(QCoreApplication.translate("HandOverDialog", u"Who takes over: rank, name and number", None))
#endif // QT_CONFIG(accessibility)
        self.key_label.setText(QCoreApplication.translate("HandOverDialog", u"Their receiving &key", None))
#if QT_CONFIG(accessibility)
        self.key_edit.setAccessibleName(QCoreApplication.translate("HandOverDialog", u"Their receiving key", None))
#endif // QT_CONFIG(accessibility)
        self.key_edit.setPlaceholderText(QCoreApplication.translate("HandOverDialog", u"age1\u2026", None))
        self.key_text_label.setText(QCoreApplication.translate("HandOverDialog", u"It stands in their Casebook under Settings. Compare it with them by another route, such as on the telephone.", None))
        self.message_label.setText(QCoreApplication.translate("HandOverDialog", u"What they must know &first", None))
#if QT_CONFIG(accessibility)
        self.message_edit.setAccessibleName(QCoreApplication.translate("HandOverDialog", u"What they must know first", None))
#endif // QT_CONFIG(accessibility)
        self.message_text_label.setText(QCoreApplication.translate("HandOverDialog", u"It stands first on the first page. It stays in the record.", None))
        self.files_check.setText(QCoreApplication.translate("HandOverDialog", u"Send its f&iles too", None))
        self.files_label.setText("")
        self.trouble_label.setText("")
        self.busy_label.setText("")
#if QT_CONFIG(accessibility)
        self.files_bar.setAccessibleName(QCoreApplication.translate("HandOverDialog", u"How much of the files is sealed", None))
#endif // QT_CONFIG(accessibility)
        self.kept_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("HandOverDialog", u"Cancel", None))
        self.make_button.setText(QCoreApplication.translate("HandOverDialog", u"&Make the file  Ctrl+\u21b5", None))
    # retranslateUi
