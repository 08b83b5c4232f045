# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/correction_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_CorrectionDialog(object):
    def setupUi(self, correction_dialog):
        if not correction_dialog.objectName():
            correction_dialog.setObjectName(u"correction_dialog")
        self.correction_dialog_layout = QVBoxLayout(correction_dialog)
        self.correction_dialog_layout.setSpacing(0)
        self.correction_dialog_layout.setObjectName(u"correction_dialog_layout")
        self.correction_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.correction_scroll = QScrollArea(correction_dialog)
        self.correction_scroll.setObjectName(u"correction_scroll")
        self.correction_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.correction_scroll.setWidgetResizable(True)
        self.correction_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.correction_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.correction_content = QWidget()
        self.correction_content.setObjectName(u"correction_content")
        self.correction_content.setProperty(u"role", u"page")
        self.correction_content_layout = QVBoxLayout(self.correction_content)
        self.correction_content_layout.setSpacing(8)
        self.correction_content_layout.setObjectName(u"correction_content_layout")
        self.correction_content_layout.setContentsMargins(24, 20, 24, 12)
        self.correction_title_label = QLabel(self.correction_content)
        self.correction_title_label.setObjectName(u"correction_title_label")
        self.correction_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.correction_title_label.setWordWrap(True)
        self.correction_title_label.setProperty(u"role", u"title")

        self.correction_content_layout.addWidget(self.correction_title_label)

        self.correction_text_label = QLabel(self.correction_content)
        self.correction_text_label.setObjectName(u"correction_text_label")
        self.correction_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.correction_text_label.setWordWrap(True)
        self.correction_text_label.setProperty(u"role", u"secondary")

        self.correction_content_layout.addWidget(self.correction_text_label)

        self.original_frame = QFrame(self.correction_content)
        self.original_frame.setObjectName(u"original_frame")
        self.original_frame.setProperty(u"role", u"notice")
        self.original_layout = QVBoxLayout(self.original_frame)
        self.original_layout.setSpacing(6)
        self.original_layout.setObjectName(u"original_layout")
        self.original_layout.setContentsMargins(14, 10, 14, 12)
        self.original_title_label = QLabel(self.original_frame)
        self.original_title_label.setObjectName(u"original_title_label")
        self.original_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.original_title_label.setWordWrap(True)
        self.original_title_label.setProperty(u"role", u"caption-strong")

        self.original_layout.addWidget(self.original_title_label)

        self.original_label = QLabel(self.original_frame)
        self.original_label.setObjectName(u"original_label")
        self.original_label.setTextFormat(Qt.TextFormat.PlainText)
        self.original_label.setWordWrap(True)
        self.original_label.setProperty(u"role", u"body")

        self.original_layout.addWidget(self.original_label)


        self.correction_content_layout.addWidget(self.original_frame)

        self.reading_label = QLabel(self.correction_content)
        self.reading_label.setObjectName(u"reading_label")
        self.reading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reading_label.setWordWrap(True)
        self.reading_label.setProperty(u"role", u"strong")

        self.correction_content_layout.addWidget(self.reading_label)

        self.reading_edit = GrowingEdit(self.correction_content)
        self.reading_edit.setObjectName(u"reading_edit")

        self.correction_content_layout.addWidget(self.reading_edit)

        self.copy_original_button = QPushButton(self.correction_content)
        self.copy_original_button.setObjectName(u"copy_original_button")
        self.copy_original_button.setProperty(u"role", u"link")

        self.correction_content_layout.addWidget(self.copy_original_button)

        self.because_label = QLabel(self.correction_content)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"strong")

        self.correction_content_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(self.correction_content)
        self.because_edit.setObjectName(u"because_edit")

        self.correction_content_layout.addWidget(self.because_edit)

        self.trouble_label = QLabel(self.correction_content)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")

        self.correction_content_layout.addWidget(self.trouble_label)

        self.correction_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.correction_content_layout.addItem(self.correction_end_spacer)

        self.correction_scroll.setWidget(self.correction_content)

        self.correction_dialog_layout.addWidget(self.correction_scroll)

        self.correction_footer = QFrame(correction_dialog)
        self.correction_footer.setObjectName(u"correction_footer")
        self.correction_footer.setProperty(u"role", u"topbar")
        self.correction_footer_layout = QVBoxLayout(self.correction_footer)
        self.correction_footer_layout.setSpacing(6)
        self.correction_footer_layout.setObjectName(u"correction_footer_layout")
        self.correction_footer_layout.setContentsMargins(24, 10, 24, 10)
        self.writing_part = WritingSummary(self.correction_footer)
        self.writing_part.setObjectName(u"writing_part")

        self.correction_footer_layout.addWidget(self.writing_part)

        self.correction_button_layout = QHBoxLayout()
        self.correction_button_layout.setSpacing(10)
        self.correction_button_layout.setObjectName(u"correction_button_layout")
        self.correction_button_layout.setContentsMargins(0, 0, 0, 0)
        self.draft_label = QLabel(self.correction_footer)
        self.draft_label.setObjectName(u"draft_label")
        self.draft_label.setTextFormat(Qt.TextFormat.PlainText)
        self.draft_label.setProperty(u"role", u"secondary")

        self.correction_button_layout.addWidget(self.draft_label)

        self.footer_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.correction_button_layout.addItem(self.footer_space)

        self.cancel_button = QPushButton(self.correction_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setProperty(u"role", u"quiet")

        self.correction_button_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(self.correction_footer)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setAutoDefault(False)
        self.record_button.setProperty(u"role", u"primary")

        self.correction_button_layout.addWidget(self.record_button)


        self.correction_footer_layout.addLayout(self.correction_button_layout)


        self.correction_dialog_layout.addWidget(self.correction_footer)

#if QT_CONFIG(shortcut)
        self.reading_label.setBuddy(self.reading_edit)
        self.because_label.setBuddy(self.because_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reading_edit, self.copy_original_button)
        QWidget.setTabOrder(self.copy_original_button, self.because_edit)
        QWidget.setTabOrder(self.because_edit, self.writing_part)
        QWidget.setTabOrder(self.writing_part, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(correction_dialog)
    # setupUi

    def retranslateUi(self, correction_dialog):
        correction_dialog.setWindowTitle(QCoreApplication.translate("CorrectionDialog", u"Correct an entry", None))
        self.correction_title_label.setText(QCoreApplication.translate("CorrectionDialog", u"Correct an entry", None))
        self.correction_text_label.setText(QCoreApplication.translate("CorrectionDialog", u"The entry stays as it was recorded. Your correction stands beside it, with the reason, and everyone who reads the record sees both.", None))
        self.original_title_label.setText(QCoreApplication.translate("CorrectionDialog", u"As first recorded", None))
        self.original_label.setText("")
        self.reading_label.setText(QCoreApplication.translate("CorrectionDialog", u"How it &should read", None))
        self.copy_original_button.setText(QCoreApplication.translate("CorrectionDialog", u"Start from the words that stand now", None))
        self.because_label.setText(QCoreApplication.translate("CorrectionDialog", u"&Why it has to be corrected", None))
        self.trouble_label.setText("")
        self.draft_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CorrectionDialog", u"&Not now", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("CorrectionDialog", u"Esc: what you wrote is kept as a draft", None))
#endif // QT_CONFIG(tooltip)
        self.record_button.setText(QCoreApplication.translate("CorrectionDialog", u"&Record  Ctrl+\u21b5", None))
#if QT_CONFIG(accessibility)
        self.record_button.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Record the correction", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
