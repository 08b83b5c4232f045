# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/new_case_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_NewCasePage(object):
    def setupUi(self, new_case_page):
        if not new_case_page.objectName():
            new_case_page.setObjectName(u"new_case_page")
        new_case_page.setProperty(u"role", u"page")
        self.new_case_page_layout = QVBoxLayout(new_case_page)
        self.new_case_page_layout.setSpacing(0)
        self.new_case_page_layout.setObjectName(u"new_case_page_layout")
        self.new_case_page_layout.setContentsMargins(0, 0, 0, 0)
        self.new_case_scroll = QScrollArea(new_case_page)
        self.new_case_scroll.setObjectName(u"new_case_scroll")
        self.new_case_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.new_case_scroll.setWidgetResizable(True)
        self.new_case_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new_case_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.new_case_content = QWidget()
        self.new_case_content.setObjectName(u"new_case_content")
        self.new_case_content.setProperty(u"role", u"page")
        self.new_case_content_layout = QGridLayout(self.new_case_content)
        self.new_case_content_layout.setSpacing(0)
        self.new_case_content_layout.setObjectName(u"new_case_content_layout")
        self.new_case_content_layout.setContentsMargins(32, 24, 32, 16)
        self.new_case_column = QWidget(self.new_case_content)
        self.new_case_column.setObjectName(u"new_case_column")
        self.new_case_column_layout = QVBoxLayout(self.new_case_column)
        self.new_case_column_layout.setSpacing(12)
        self.new_case_column_layout.setObjectName(u"new_case_column_layout")
        self.new_case_column_layout.setContentsMargins(0, 0, 0, 0)
        self.new_case_title_label = QLabel(self.new_case_column)
        self.new_case_title_label.setObjectName(u"new_case_title_label")
        self.new_case_title_label.setWordWrap(True)
        self.new_case_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_case_title_label.setProperty(u"role", u"title")

        self.new_case_column_layout.addWidget(self.new_case_title_label)

        self.new_case_text_label = QLabel(self.new_case_column)
        self.new_case_text_label.setObjectName(u"new_case_text_label")
        self.new_case_text_label.setWordWrap(True)
        self.new_case_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_case_text_label.setProperty(u"role", u"secondary")

        self.new_case_column_layout.addWidget(self.new_case_text_label)

        self.code_panel = QFrame(self.new_case_column)
        self.code_panel.setObjectName(u"code_panel")
        self.code_panel.setProperty(u"role", u"panel")
        self.code_panel_layout = QVBoxLayout(self.code_panel)
        self.code_panel_layout.setSpacing(6)
        self.code_panel_layout.setObjectName(u"code_panel_layout")
        self.code_panel_layout.setContentsMargins(20, 20, 20, 20)
        self.code_label = QLabel(self.code_panel)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setWordWrap(True)
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setProperty(u"role", u"secondary")

        self.code_panel_layout.addWidget(self.code_label)

        self.code_layout = QHBoxLayout()
        self.code_layout.setSpacing(8)
        self.code_layout.setObjectName(u"code_layout")
        self.code_layout.setContentsMargins(0, 0, 0, 0)
        self.code_edit = QLineEdit(self.code_panel)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setMaxLength(60)

        self.code_layout.addWidget(self.code_edit)

        self.another_button = QPushButton(self.code_panel)
        self.another_button.setObjectName(u"another_button")

        self.code_layout.addWidget(self.another_button)


        self.code_panel_layout.addLayout(self.code_layout)

        self.code_help_label = QLabel(self.code_panel)
        self.code_help_label.setObjectName(u"code_help_label")
        self.code_help_label.setWordWrap(True)
        self.code_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_help_label.setProperty(u"role", u"caption")

        self.code_panel_layout.addWidget(self.code_help_label)


        self.new_case_column_layout.addWidget(self.code_panel)

        self.facts_panel = QFrame(self.new_case_column)
        self.facts_panel.setObjectName(u"facts_panel")
        self.facts_panel.setProperty(u"role", u"panel")
        self.facts_panel_layout = QVBoxLayout(self.facts_panel)
        self.facts_panel_layout.setSpacing(12)
        self.facts_panel_layout.setObjectName(u"facts_panel_layout")
        self.facts_panel_layout.setContentsMargins(20, 20, 20, 20)
        self.facts_title_label = QLabel(self.facts_panel)
        self.facts_title_label.setObjectName(u"facts_title_label")
        self.facts_title_label.setWordWrap(True)
        self.facts_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_title_label.setProperty(u"role", u"heading")

        self.facts_panel_layout.addWidget(self.facts_title_label)

        self.facts_widget = QWidget(self.facts_panel)
        self.facts_widget.setObjectName(u"facts_widget")
        self.facts_layout = QVBoxLayout(self.facts_widget)
        self.facts_layout.setSpacing(14)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 0, 0, 0)

        self.facts_panel_layout.addWidget(self.facts_widget)


        self.new_case_column_layout.addWidget(self.facts_panel)

        self.new_case_error_label = QLabel(self.new_case_column)
        self.new_case_error_label.setObjectName(u"new_case_error_label")
        self.new_case_error_label.setWordWrap(True)
        self.new_case_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_case_error_label.setProperty(u"role", u"danger")

        self.new_case_column_layout.addWidget(self.new_case_error_label)

        self.new_case_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.new_case_column_layout.addItem(self.new_case_spacer)


        self.new_case_content_layout.addWidget(self.new_case_column, 0, 0, 1, 1)

        self.new_case_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_case_content_layout.addItem(self.new_case_right_spacer, 0, 1, 1, 1)

        self.new_case_content_layout.setColumnStretch(0, 1000)
        self.new_case_content_layout.setColumnStretch(1, 1)
        self.new_case_scroll.setWidget(self.new_case_content)

        self.new_case_page_layout.addWidget(self.new_case_scroll)

        self.new_case_footer = QFrame(new_case_page)
        self.new_case_footer.setObjectName(u"new_case_footer")
        self.new_case_footer.setProperty(u"role", u"topbar")
        self.new_case_footer_layout = QHBoxLayout(self.new_case_footer)
        self.new_case_footer_layout.setSpacing(10)
        self.new_case_footer_layout.setObjectName(u"new_case_footer_layout")
        self.new_case_footer_layout.setContentsMargins(32, 10, 32, 10)
        self.cancel_button = QPushButton(self.new_case_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"role", u"quiet")

        self.new_case_footer_layout.addWidget(self.cancel_button)

        self.footer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_case_footer_layout.addItem(self.footer_spacer)

        self.open_button = QPushButton(self.new_case_footer)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(True)
        self.open_button.setProperty(u"role", u"primary")

        self.new_case_footer_layout.addWidget(self.open_button)


        self.new_case_page_layout.addWidget(self.new_case_footer)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code_edit, self.another_button)
        QWidget.setTabOrder(self.another_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.open_button)

        self.retranslateUi(new_case_page)
    # setupUi

    def retranslateUi(self, new_case_page):
        self.new_case_title_label.setText(QCoreApplication.translate("NewCasePage", u"New case", None))
        self.new_case_text_label.setText(QCoreApplication.translate("NewCasePage", u"The code is all that is needed. Answer what you know; leave the rest for later. The prompts follow what you answer.", None))
        self.code_label.setText(QCoreApplication.translate("NewCasePage", u"Co&de", None))
        self.another_button.setText(QCoreApplication.translate("NewCasePage", u"&Another code", None))
        self.code_help_label.setText(QCoreApplication.translate("NewCasePage", u"Drawn at random, so that a glance at the screen tells nothing. Never a name, a place or a crime number.", None))
        self.facts_title_label.setText(QCoreApplication.translate("NewCasePage", u"What is known now", None))
        self.new_case_error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("NewCasePage", u"Cance&l", None))
        self.open_button.setText(QCoreApplication.translate("NewCasePage", u"&Open case  Ctrl+\u21b5", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("NewCasePage", u"Open case", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
