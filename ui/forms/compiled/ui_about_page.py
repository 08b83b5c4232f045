# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/about_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_AboutPage(object):
    def setupUi(self, about_page):
        if not about_page.objectName():
            about_page.setObjectName(u"about_page")
        about_page.setProperty(u"role", u"page")
        self.about_page_layout = QVBoxLayout(about_page)
        self.about_page_layout.setSpacing(0)
        self.about_page_layout.setObjectName(u"about_page_layout")
        self.about_page_layout.setContentsMargins(0, 0, 0, 0)
        self.about_scroll = QScrollArea(about_page)
        self.about_scroll.setObjectName(u"about_scroll")
        self.about_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.about_scroll.setWidgetResizable(True)
        self.about_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.about_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.about_content = QWidget()
        self.about_content.setObjectName(u"about_content")
        self.about_content.setProperty(u"role", u"page")
        self.about_content_layout = QHBoxLayout(self.about_content)
        self.about_content_layout.setSpacing(0)
        self.about_content_layout.setObjectName(u"about_content_layout")
        self.about_content_layout.setContentsMargins(32, 24, 32, 16)
        self.about_column = QWidget(self.about_content)
        self.about_column.setObjectName(u"about_column")
        self.about_column_layout = QVBoxLayout(self.about_column)
        self.about_column_layout.setSpacing(14)
        self.about_column_layout.setObjectName(u"about_column_layout")
        self.about_column_layout.setContentsMargins(0, 0, 0, 0)
        self.about_title_label = QLabel(self.about_column)
        self.about_title_label.setObjectName(u"about_title_label")
        self.about_title_label.setWordWrap(True)
        self.about_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_title_label.setProperty(u"role", u"title")

        self.about_column_layout.addWidget(self.about_title_label)

        self.opened_label = QLabel(self.about_column)
        self.opened_label.setObjectName(u"opened_label")
        self.opened_label.setWordWrap(True)
        self.opened_label.setTextFormat(Qt.TextFormat.PlainText)
        self.opened_label.setProperty(u"role", u"secondary")

        self.about_column_layout.addWidget(self.opened_label)

        self.sides_layout = QHBoxLayout()
        self.sides_layout.setSpacing(14)
        self.sides_layout.setObjectName(u"sides_layout")
        self.sides_layout.setContentsMargins(0, 0, 0, 0)
        self.known_frame = QFrame(self.about_column)
        self.known_frame.setObjectName(u"known_frame")
        self.known_frame.setProperty(u"role", u"panel")
        self.known_frame_layout = QVBoxLayout(self.known_frame)
        self.known_frame_layout.setSpacing(4)
        self.known_frame_layout.setObjectName(u"known_frame_layout")
        self.known_frame_layout.setContentsMargins(20, 18, 20, 12)
        self.known_title_label = QLabel(self.known_frame)
        self.known_title_label.setObjectName(u"known_title_label")
        self.known_title_label.setWordWrap(True)
        self.known_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.known_title_label.setProperty(u"role", u"heading")

        self.known_frame_layout.addWidget(self.known_title_label)

        self.known_text_label = QLabel(self.known_frame)
        self.known_text_label.setObjectName(u"known_text_label")
        self.known_text_label.setWordWrap(True)
        self.known_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.known_text_label.setProperty(u"role", u"caption")

        self.known_frame_layout.addWidget(self.known_text_label)

        self.nothing_label = QLabel(self.known_frame)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setWordWrap(True)
        self.nothing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_label.setProperty(u"role", u"body")

        self.known_frame_layout.addWidget(self.nothing_label)

        self.known_layout = QVBoxLayout()
        self.known_layout.setSpacing(0)
        self.known_layout.setObjectName(u"known_layout")
        self.known_layout.setContentsMargins(0, 6, 0, 0)

        self.known_frame_layout.addLayout(self.known_layout)


        self.sides_layout.addWidget(self.known_frame)

        self.unknown_frame = QFrame(self.about_column)
        self.unknown_frame.setObjectName(u"unknown_frame")
        self.unknown_frame.setProperty(u"role", u"panel")
        self.unknown_frame_layout = QVBoxLayout(self.unknown_frame)
        self.unknown_frame_layout.setSpacing(4)
        self.unknown_frame_layout.setObjectName(u"unknown_frame_layout")
        self.unknown_frame_layout.setContentsMargins(20, 18, 20, 16)
        self.unknown_title_label = QLabel(self.unknown_frame)
        self.unknown_title_label.setObjectName(u"unknown_title_label")
        self.unknown_title_label.setWordWrap(True)
        self.unknown_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unknown_title_label.setProperty(u"role", u"heading")

        self.unknown_frame_layout.addWidget(self.unknown_title_label)

        self.unknown_text_label = QLabel(self.unknown_frame)
        self.unknown_text_label.setObjectName(u"unknown_text_label")
        self.unknown_text_label.setWordWrap(True)
        self.unknown_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unknown_text_label.setProperty(u"role", u"caption")

        self.unknown_frame_layout.addWidget(self.unknown_text_label)

        self.unknown_layout = QVBoxLayout()
        self.unknown_layout.setSpacing(2)
        self.unknown_layout.setObjectName(u"unknown_layout")
        self.unknown_layout.setContentsMargins(0, 6, 0, 0)

        self.unknown_frame_layout.addLayout(self.unknown_layout)

        self.unknown_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unknown_frame_layout.addItem(self.unknown_spacer)


        self.sides_layout.addWidget(self.unknown_frame)

        self.sides_layout.setStretch(0, 5)
        self.sides_layout.setStretch(1, 2)

        self.about_column_layout.addLayout(self.sides_layout)

        self.about_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.about_column_layout.addItem(self.about_end_spacer)


        self.about_content_layout.addWidget(self.about_column)

        self.about_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.about_content_layout.addItem(self.about_right_spacer)

        self.about_content_layout.setStretch(0, 1000)
        self.about_content_layout.setStretch(1, 1)
        self.about_scroll.setWidget(self.about_content)

        self.about_page_layout.addWidget(self.about_scroll)


        self.retranslateUi(about_page)
    # setupUi

    def retranslateUi(self, about_page):
        self.about_title_label.setText(QCoreApplication.translate("AboutPage", u"About this case", None))
        self.opened_label.setText("")
        self.known_title_label.setText(QCoreApplication.translate("AboutPage", u"What is known", None))
        self.known_text_label.setText(QCoreApplication.translate("AboutPage", u"The prompts follow this. When you change something, what stood before stays in the record.", None))
        self.nothing_label.setText(QCoreApplication.translate("AboutPage", u"Nothing yet. Choose below what you know.", None))
        self.unknown_title_label.setText(QCoreApplication.translate("AboutPage", u"Not recorded yet", None))
        self.unknown_text_label.setText(QCoreApplication.translate("AboutPage", u"None of these has to be answered. Choose one when you learn it.", None))
        pass
    # retranslateUi
