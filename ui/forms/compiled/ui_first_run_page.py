# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/first_run_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_FirstRunPage(object):
    def setupUi(self, first_run_page):
        if not first_run_page.objectName():
            first_run_page.setObjectName(u"first_run_page")
        first_run_page.setProperty(u"role", u"ground")
        self.first_run_page_layout = QVBoxLayout(first_run_page)
        self.first_run_page_layout.setSpacing(0)
        self.first_run_page_layout.setObjectName(u"first_run_page_layout")
        self.first_run_page_layout.setContentsMargins(0, 0, 0, 0)
        self.first_run_scroll = QScrollArea(first_run_page)
        self.first_run_scroll.setObjectName(u"first_run_scroll")
        self.first_run_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.first_run_scroll.setWidgetResizable(True)
        self.first_run_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.first_run_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.first_run_content = QWidget()
        self.first_run_content.setObjectName(u"first_run_content")
        self.first_run_content.setProperty(u"role", u"ground")
        self.first_run_content_layout = QGridLayout(self.first_run_content)
        self.first_run_content_layout.setSpacing(0)
        self.first_run_content_layout.setObjectName(u"first_run_content_layout")
        self.first_run_content_layout.setContentsMargins(24, 24, 24, 24)
        self.first_run_top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.first_run_content_layout.addItem(self.first_run_top_spacer, 0, 0, 1, 1)

        self.first_run_left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_run_content_layout.addItem(self.first_run_left_spacer, 1, 0, 1, 1)

        self.first_run_column = QWidget(self.first_run_content)
        self.first_run_column.setObjectName(u"first_run_column")
        self.first_run_column_layout = QVBoxLayout(self.first_run_column)
        self.first_run_column_layout.setSpacing(12)
        self.first_run_column_layout.setObjectName(u"first_run_column_layout")
        self.first_run_column_layout.setContentsMargins(0, 0, 0, 0)
        self.step_label = QLabel(self.first_run_column)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setWordWrap(True)
        self.step_label.setTextFormat(Qt.TextFormat.PlainText)
        self.step_label.setProperty(u"role", u"secondary")

        self.first_run_column_layout.addWidget(self.step_label)

        self.first_run_panel = QFrame(self.first_run_column)
        self.first_run_panel.setObjectName(u"first_run_panel")
        self.first_run_panel.setProperty(u"role", u"panel")
        self.first_run_panel_layout = QVBoxLayout(self.first_run_panel)
        self.first_run_panel_layout.setSpacing(12)
        self.first_run_panel_layout.setObjectName(u"first_run_panel_layout")
        self.first_run_panel_layout.setContentsMargins(24, 24, 24, 24)
        self.step_stack = QStackedWidget(self.first_run_panel)
        self.step_stack.setObjectName(u"step_stack")

        self.first_run_panel_layout.addWidget(self.step_stack)


        self.first_run_column_layout.addWidget(self.first_run_panel)


        self.first_run_content_layout.addWidget(self.first_run_column, 1, 1, 1, 1)

        self.first_run_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_run_content_layout.addItem(self.first_run_right_spacer, 1, 2, 1, 1)

        self.first_run_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.first_run_content_layout.addItem(self.first_run_bottom_spacer, 2, 0, 1, 1)

        self.first_run_content_layout.setRowStretch(0, 2)
        self.first_run_content_layout.setRowStretch(2, 5)
        self.first_run_content_layout.setColumnStretch(0, 1)
        self.first_run_content_layout.setColumnStretch(1, 1000)
        self.first_run_content_layout.setColumnStretch(2, 1)
        self.first_run_scroll.setWidget(self.first_run_content)

        self.first_run_page_layout.addWidget(self.first_run_scroll)

        self.first_run_footer = QFrame(first_run_page)
        self.first_run_footer.setObjectName(u"first_run_footer")
        self.first_run_footer.setProperty(u"role", u"topbar")
        self.first_run_footer_layout = QGridLayout(self.first_run_footer)
        self.first_run_footer_layout.setSpacing(0)
        self.first_run_footer_layout.setObjectName(u"first_run_footer_layout")
        self.first_run_footer_layout.setContentsMargins(24, 10, 24, 10)
        self.footer_left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_run_footer_layout.addItem(self.footer_left_spacer, 0, 0, 1, 1)

        self.footer_column = QWidget(self.first_run_footer)
        self.footer_column.setObjectName(u"footer_column")
        self.footer_column_layout = QVBoxLayout(self.footer_column)
        self.footer_column_layout.setSpacing(8)
        self.footer_column_layout.setObjectName(u"footer_column_layout")
        self.footer_column_layout.setContentsMargins(0, 0, 0, 0)
        self.first_run_error_label = QLabel(self.footer_column)
        self.first_run_error_label.setObjectName(u"first_run_error_label")
        self.first_run_error_label.setWordWrap(True)
        self.first_run_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_run_error_label.setProperty(u"role", u"danger")

        self.footer_column_layout.addWidget(self.first_run_error_label)

        self.first_run_button_layout = QHBoxLayout()
        self.first_run_button_layout.setSpacing(12)
        self.first_run_button_layout.setObjectName(u"first_run_button_layout")
        self.first_run_button_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(self.footer_column)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")

        self.first_run_button_layout.addWidget(self.back_button)

        self.first_run_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_run_button_layout.addItem(self.first_run_button_spacer)

        self.busy_label = QLabel(self.footer_column)
        self.busy_label.setObjectName(u"busy_label")
        self.busy_label.setWordWrap(True)
        self.busy_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.busy_label.setTextFormat(Qt.TextFormat.PlainText)
        self.busy_label.setProperty(u"role", u"secondary")

        self.first_run_button_layout.addWidget(self.busy_label)

        self.next_button = QPushButton(self.footer_column)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(True)
        self.next_button.setProperty(u"role", u"primary")

        self.first_run_button_layout.addWidget(self.next_button)

        self.first_run_button_layout.setStretch(2, 1)

        self.footer_column_layout.addLayout(self.first_run_button_layout)


        self.first_run_footer_layout.addWidget(self.footer_column, 0, 1, 1, 1)

        self.footer_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_run_footer_layout.addItem(self.footer_right_spacer, 0, 2, 1, 1)

        self.first_run_footer_layout.setColumnStretch(0, 1)
        self.first_run_footer_layout.setColumnStretch(1, 1000)
        self.first_run_footer_layout.setColumnStretch(2, 1)

        self.first_run_page_layout.addWidget(self.first_run_footer)

        QWidget.setTabOrder(self.back_button, self.next_button)

        self.retranslateUi(first_run_page)
    # setupUi

    def retranslateUi(self, first_run_page):
        self.step_label.setText(QCoreApplication.translate("FirstRunPage", u"Step 1 of 6", None))
        self.first_run_error_label.setText("")
        self.back_button.setText(QCoreApplication.translate("FirstRunPage", u"&Back", None))
        self.busy_label.setText(QCoreApplication.translate("FirstRunPage", u"Making your casebook. This takes a second or two.", None))
        self.next_button.setText(QCoreApplication.translate("FirstRunPage", u"&Next", None))
        pass
    # retranslateUi
