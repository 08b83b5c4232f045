# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/export_done.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.shown_secret import ShownSecret
from ui.widgets.turning_row import TurningRow

class Ui_ExportDone(object):
    def setupUi(self, export_done):
        if not export_done.objectName():
            export_done.setObjectName(u"export_done")
        export_done.setProperty(u"role", u"page")
        self.export_done_layout = QVBoxLayout(export_done)
        self.export_done_layout.setSpacing(0)
        self.export_done_layout.setObjectName(u"export_done_layout")
        self.export_done_layout.setContentsMargins(0, 0, 0, 0)
        self.done_scroll = QScrollArea(export_done)
        self.done_scroll.setObjectName(u"done_scroll")
        self.done_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.done_scroll.setWidgetResizable(True)
        self.done_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.done_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.done_content = QWidget()
        self.done_content.setObjectName(u"done_content")
        self.done_content.setProperty(u"role", u"page")
        self.done_content_layout = QHBoxLayout(self.done_content)
        self.done_content_layout.setSpacing(0)
        self.done_content_layout.setObjectName(u"done_content_layout")
        self.done_content_layout.setContentsMargins(24, 20, 24, 12)
        self.done_column = QWidget(self.done_content)
        self.done_column.setObjectName(u"done_column")
        self.done_column_layout = QVBoxLayout(self.done_column)
        self.done_column_layout.setSpacing(14)
        self.done_column_layout.setObjectName(u"done_column_layout")
        self.done_column_layout.setContentsMargins(0, 0, 0, 0)
        self.done_title_label = QLabel(self.done_column)
        self.done_title_label.setObjectName(u"done_title_label")
        self.done_title_label.setWordWrap(True)
        self.done_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_title_label.setProperty(u"role", u"title")

        self.done_column_layout.addWidget(self.done_title_label)

        self.done_text_label = QLabel(self.done_column)
        self.done_text_label.setObjectName(u"done_text_label")
        self.done_text_label.setWordWrap(True)
        self.done_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_text_label.setProperty(u"role", u"body")

        self.done_column_layout.addWidget(self.done_text_label)

        self.words_frame = QFrame(self.done_column)
        self.words_frame.setObjectName(u"words_frame")
        self.words_frame.setProperty(u"role", u"panel")
        self.words_layout = QVBoxLayout(self.words_frame)
        self.words_layout.setSpacing(10)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(20, 18, 20, 18)
        self.words_title_label = QLabel(self.words_frame)
        self.words_title_label.setObjectName(u"words_title_label")
        self.words_title_label.setWordWrap(True)
        self.words_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_title_label.setProperty(u"role", u"heading")

        self.words_layout.addWidget(self.words_title_label)

        self.secret_edit = ShownSecret(self.words_frame)
        self.secret_edit.setObjectName(u"secret_edit")
        self.secret_edit.setReadOnly(True)
        self.secret_edit.setTabChangesFocus(True)
        self.secret_edit.setProperty(u"role", u"secret")

        self.words_layout.addWidget(self.secret_edit)

        self.spell_label = QLabel(self.words_frame)
        self.spell_label.setObjectName(u"spell_label")
        self.spell_label.setWordWrap(True)
        self.spell_label.setTextFormat(Qt.TextFormat.PlainText)
        self.spell_label.setProperty(u"role", u"caption")

        self.words_layout.addWidget(self.spell_label)

        self.copy_row = TurningRow(self.words_frame)
        self.copy_row.setObjectName(u"copy_row")
        self.copy_layout = QHBoxLayout(self.copy_row)
        self.copy_layout.setSpacing(10)
        self.copy_layout.setObjectName(u"copy_layout")
        self.copy_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(self.copy_row)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.copy_layout.addWidget(self.copy_button)

        self.copy_label = QLabel(self.copy_row)
        self.copy_label.setObjectName(u"copy_label")
        self.copy_label.setWordWrap(True)
        self.copy_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.copy_label.sizePolicy().hasHeightForWidth())
        self.copy_label.setSizePolicy(sizePolicy)
        self.copy_label.setProperty(u"role", u"caption")

        self.copy_layout.addWidget(self.copy_label)


        self.words_layout.addWidget(self.copy_row)

        self.words_text_label = QLabel(self.words_frame)
        self.words_text_label.setObjectName(u"words_text_label")
        self.words_text_label.setWordWrap(True)
        self.words_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_text_label.setProperty(u"role", u"body")

        self.words_layout.addWidget(self.words_text_label)

        self.passed_on_check = QCheckBox(self.words_frame)
        self.passed_on_check.setObjectName(u"passed_on_check")

        self.words_layout.addWidget(self.passed_on_check)


        self.done_column_layout.addWidget(self.words_frame)

        self.done_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.done_column_layout.addItem(self.done_end_spacer)


        self.done_content_layout.addWidget(self.done_column)

        self.done_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.done_content_layout.addItem(self.done_right_spacer)

        self.done_content_layout.setStretch(0, 1000)
        self.done_content_layout.setStretch(1, 1)
        self.done_scroll.setWidget(self.done_content)

        self.export_done_layout.addWidget(self.done_scroll)

        self.done_footer = QFrame(export_done)
        self.done_footer.setObjectName(u"done_footer")
        self.done_footer.setProperty(u"role", u"topbar")
        self.done_footer_layout = QVBoxLayout(self.done_footer)
        self.done_footer_layout.setSpacing(8)
        self.done_footer_layout.setObjectName(u"done_footer_layout")
        self.done_footer_layout.setContentsMargins(24, 12, 24, 12)
        self.trouble_label = QLabel(self.done_footer)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setProperty(u"role", u"danger")

        self.done_footer_layout.addWidget(self.trouble_label)

        self.done_button_layout = QHBoxLayout()
        self.done_button_layout.setSpacing(10)
        self.done_button_layout.setObjectName(u"done_button_layout")
        self.done_button_layout.setContentsMargins(0, 0, 0, 0)
        self.done_footer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.done_button_layout.addItem(self.done_footer_spacer)

        self.close_button = QPushButton(self.done_footer)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)
        self.close_button.setProperty(u"role", u"primary")

        self.done_button_layout.addWidget(self.close_button)


        self.done_footer_layout.addLayout(self.done_button_layout)


        self.export_done_layout.addWidget(self.done_footer)

#if QT_CONFIG(shortcut)
        self.words_title_label.setBuddy(self.secret_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.secret_edit, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.passed_on_check)
        QWidget.setTabOrder(self.passed_on_check, self.close_button)

        self.retranslateUi(export_done)
    # setupUi

    def retranslateUi(self, export_done):
        self.done_title_label.setText(QCoreApplication.translate("ExportDone", u"The export is saved", None))
        self.done_text_label.setText("")
        self.words_title_label.setText(QCoreApplication.translate("ExportDone", u"This pass&phrase opens it", None))
        self.spell_label.setText(QCoreApplication.translate("ExportDone", u"There is no i, l, o or u in it: 0 is nought and 1 is one.", None))
        self.copy_button.setText(QCoreApplication.translate("ExportDone", u"C&opy", None))
        self.copy_label.setText("")
        self.words_text_label.setText(QCoreApplication.translate("ExportDone", u"It is shown only now and kept nowhere. Say it by phone or face to face; never send it with the file. If it is lost, make the export again.", None))
        self.passed_on_check.setText(QCoreApplication.translate("ExportDone", u"Passed on by another route or wr&itten down", None))
        self.trouble_label.setText("")
        self.close_button.setText(QCoreApplication.translate("ExportDone", u"&Close", None))
        pass
    # retranslateUi
