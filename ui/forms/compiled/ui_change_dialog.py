# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/change_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.writing.summary import WritingSummary

class Ui_ChangeDialog(object):
    def setupUi(self, change_dialog):
        if not change_dialog.objectName():
            change_dialog.setObjectName(u"change_dialog")
        self.change_dialog_layout = QVBoxLayout(change_dialog)
        self.change_dialog_layout.setSpacing(0)
        self.change_dialog_layout.setObjectName(u"change_dialog_layout")
        self.change_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.change_scroll = QScrollArea(change_dialog)
        self.change_scroll.setObjectName(u"change_scroll")
        self.change_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.change_scroll.setWidgetResizable(True)
        self.change_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.change_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.change_content = QWidget()
        self.change_content.setObjectName(u"change_content")
        self.change_content.setProperty(u"role", u"page")
        self.change_content_layout = QHBoxLayout(self.change_content)
        self.change_content_layout.setSpacing(0)
        self.change_content_layout.setObjectName(u"change_content_layout")
        self.change_content_layout.setContentsMargins(24, 20, 24, 12)
        self.change_column = QWidget(self.change_content)
        self.change_column.setObjectName(u"change_column")
        self.change_column_layout = QVBoxLayout(self.change_column)
        self.change_column_layout.setSpacing(14)
        self.change_column_layout.setObjectName(u"change_column_layout")
        self.change_column_layout.setContentsMargins(0, 0, 0, 0)
        self.change_title_label = QLabel(self.change_column)
        self.change_title_label.setObjectName(u"change_title_label")
        self.change_title_label.setWordWrap(True)
        self.change_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.change_title_label.setProperty(u"role", u"title")

        self.change_column_layout.addWidget(self.change_title_label)

        self.now_label = QLabel(self.change_column)
        self.now_label.setObjectName(u"now_label")
        self.now_label.setWordWrap(True)
        self.now_label.setTextFormat(Qt.TextFormat.PlainText)
        self.now_label.setProperty(u"role", u"secondary")

        self.change_column_layout.addWidget(self.now_label)

        self.editor_layout = QVBoxLayout()
        self.editor_layout.setSpacing(4)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(0, 0, 0, 0)

        self.change_column_layout.addLayout(self.editor_layout)

        self.because_layout = QVBoxLayout()
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(self.change_column)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setWordWrap(True)
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(self.change_column)
        self.because_edit.setObjectName(u"because_edit")
        self.because_edit.setTabChangesFocus(True)

        self.because_layout.addWidget(self.because_edit)

        self.because_text_label = QLabel(self.change_column)
        self.because_text_label.setObjectName(u"because_text_label")
        self.because_text_label.setWordWrap(True)
        self.because_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_text_label.setProperty(u"role", u"caption")

        self.because_layout.addWidget(self.because_text_label)


        self.change_column_layout.addLayout(self.because_layout)

        self.change_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.change_column_layout.addItem(self.change_end_spacer)


        self.change_content_layout.addWidget(self.change_column)

        self.change_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.change_content_layout.addItem(self.change_right_spacer)

        self.change_content_layout.setStretch(0, 1000)
        self.change_content_layout.setStretch(1, 1)
        self.change_scroll.setWidget(self.change_content)

        self.change_dialog_layout.addWidget(self.change_scroll)

        self.change_footer = QFrame(change_dialog)
        self.change_footer.setObjectName(u"change_footer")
        self.change_footer.setProperty(u"role", u"topbar")
        self.change_footer_layout = QVBoxLayout(self.change_footer)
        self.change_footer_layout.setSpacing(8)
        self.change_footer_layout.setObjectName(u"change_footer_layout")
        self.change_footer_layout.setContentsMargins(24, 12, 24, 12)
        self.writing_part = WritingSummary(self.change_footer)
        self.writing_part.setObjectName(u"writing_part")

        self.change_footer_layout.addWidget(self.writing_part)

        self.trouble_label = QLabel(self.change_footer)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setProperty(u"role", u"danger")

        self.change_footer_layout.addWidget(self.trouble_label)

        self.change_button_layout = QHBoxLayout()
        self.change_button_layout.setSpacing(10)
        self.change_button_layout.setObjectName(u"change_button_layout")
        self.change_button_layout.setContentsMargins(0, 0, 0, 0)
        self.change_footer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.change_button_layout.addItem(self.change_footer_spacer)

        self.cancel_button = QPushButton(self.change_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setProperty(u"role", u"quiet")

        self.change_button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.change_footer)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"role", u"primary")

        self.change_button_layout.addWidget(self.save_button)


        self.change_footer_layout.addLayout(self.change_button_layout)


        self.change_dialog_layout.addWidget(self.change_footer)

#if QT_CONFIG(shortcut)
        self.because_label.setBuddy(self.because_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.because_edit, self.writing_part)
        QWidget.setTabOrder(self.writing_part, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(change_dialog)
    # setupUi

    def retranslateUi(self, change_dialog):
        change_dialog.setWindowTitle(QCoreApplication.translate("ChangeDialog", u"About this case", None))
        self.change_title_label.setText("")
        self.now_label.setText("")
        self.because_label.setText(QCoreApplication.translate("ChangeDialog", u"&Because", None))
        self.because_text_label.setText("")
        self.trouble_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ChangeDialog", u"&Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ChangeDialog", u"&Record  Ctrl+\u21b5", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("ChangeDialog", u"Record", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
