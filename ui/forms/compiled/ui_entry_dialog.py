# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/entry_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

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

from ui.widgets.when_editor import WhenEditor
from ui.widgets.writing.summary import WritingSummary

class Ui_EntryDialog(object):
    def setupUi(self, entry_dialog):
        if not entry_dialog.objectName():
            entry_dialog.setObjectName(u"entry_dialog")
        self.entry_dialog_layout = QVBoxLayout(entry_dialog)
        self.entry_dialog_layout.setSpacing(0)
        self.entry_dialog_layout.setObjectName(u"entry_dialog_layout")
        self.entry_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.entry_scroll = QScrollArea(entry_dialog)
        self.entry_scroll.setObjectName(u"entry_scroll")
        self.entry_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.entry_scroll.setWidgetResizable(True)
        self.entry_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entry_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.entry_content = QWidget()
        self.entry_content.setObjectName(u"entry_content")
        self.entry_content.setProperty(u"role", u"page")
        self.entry_content_layout = QVBoxLayout(self.entry_content)
        self.entry_content_layout.setSpacing(14)
        self.entry_content_layout.setObjectName(u"entry_content_layout")
        self.entry_content_layout.setContentsMargins(24, 20, 24, 12)
        self.entry_title_label = QLabel(self.entry_content)
        self.entry_title_label.setObjectName(u"entry_title_label")
        self.entry_title_label.setWordWrap(True)
        self.entry_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.entry_title_label.setProperty(u"role", u"title")

        self.entry_content_layout.addWidget(self.entry_title_label)

        self.entry_text_label = QLabel(self.entry_content)
        self.entry_text_label.setObjectName(u"entry_text_label")
        self.entry_text_label.setWordWrap(True)
        self.entry_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.entry_text_label.setProperty(u"role", u"muted")

        self.entry_content_layout.addWidget(self.entry_text_label)

        self.fields_layout = QVBoxLayout()
        self.fields_layout.setSpacing(0)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 0, 0, 0)

        self.entry_content_layout.addLayout(self.fields_layout)

        self.happened_layout = QVBoxLayout()
        self.happened_layout.setSpacing(4)
        self.happened_layout.setObjectName(u"happened_layout")
        self.happened_layout.setContentsMargins(0, 0, 0, 0)
        self.happened_label = QLabel(self.entry_content)
        self.happened_label.setObjectName(u"happened_label")
        self.happened_label.setWordWrap(True)
        self.happened_label.setTextFormat(Qt.TextFormat.PlainText)
        self.happened_label.setProperty(u"role", u"strong")

        self.happened_layout.addWidget(self.happened_label)

        self.happened_editor = WhenEditor(self.entry_content)
        self.happened_editor.setObjectName(u"happened_editor")

        self.happened_layout.addWidget(self.happened_editor)


        self.entry_content_layout.addLayout(self.happened_layout)

        self.entry_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.entry_content_layout.addItem(self.entry_spacer)

        self.entry_scroll.setWidget(self.entry_content)

        self.entry_dialog_layout.addWidget(self.entry_scroll)

        self.entry_footer = QFrame(entry_dialog)
        self.entry_footer.setObjectName(u"entry_footer")
        self.entry_footer.setProperty(u"role", u"topbar")
        self.entry_footer_layout = QVBoxLayout(self.entry_footer)
        self.entry_footer_layout.setSpacing(8)
        self.entry_footer_layout.setObjectName(u"entry_footer_layout")
        self.entry_footer_layout.setContentsMargins(24, 12, 24, 14)
        self.writing_part = WritingSummary(self.entry_footer)
        self.writing_part.setObjectName(u"writing_part")

        self.entry_footer_layout.addWidget(self.writing_part)

        self.trouble_label = QLabel(self.entry_footer)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setProperty(u"role", u"danger")

        self.entry_footer_layout.addWidget(self.trouble_label)

        self.entry_button_layout = QHBoxLayout()
        self.entry_button_layout.setSpacing(10)
        self.entry_button_layout.setObjectName(u"entry_button_layout")
        self.entry_button_layout.setContentsMargins(0, 0, 0, 0)
        self.kept_label = QLabel(self.entry_footer)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(False)
        self.kept_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_label.setProperty(u"role", u"caption")

        self.entry_button_layout.addWidget(self.kept_label)

        self.entry_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.entry_button_layout.addItem(self.entry_button_spacer)

        self.cancel_button = QPushButton(self.entry_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setProperty(u"role", u"quiet")

        self.entry_button_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(self.entry_footer)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setAutoDefault(False)
        self.record_button.setProperty(u"role", u"primary")

        self.entry_button_layout.addWidget(self.record_button)


        self.entry_footer_layout.addLayout(self.entry_button_layout)


        self.entry_dialog_layout.addWidget(self.entry_footer)

        self.entry_dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.happened_label.setBuddy(self.happened_editor)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.happened_editor, self.writing_part)
        QWidget.setTabOrder(self.writing_part, self.record_button)
        QWidget.setTabOrder(self.record_button, self.cancel_button)

        self.retranslateUi(entry_dialog)
    # setupUi

    def retranslateUi(self, entry_dialog):
        self.entry_title_label.setText("")
        self.entry_text_label.setText("")
        self.happened_label.setText(QCoreApplication.translate("EntryDialog", u"&When was this?", None))
#if QT_CONFIG(accessibility)
        self.happened_editor.setAccessibleName(QCoreApplication.translate("EntryDialog", u"When was this", None))
#endif // QT_CONFIG(accessibility)
        self.trouble_label.setText("")
        self.kept_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("EntryDialog", u"&Not now", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("EntryDialog", u"Esc: what you wrote is kept as a draft", None))
#endif // QT_CONFIG(tooltip)
        self.record_button.setText(QCoreApplication.translate("EntryDialog", u"&Record  Ctrl+\u21b5", None))
#if QT_CONFIG(accessibility)
        self.record_button.setAccessibleName(QCoreApplication.translate("EntryDialog", u"Record", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
