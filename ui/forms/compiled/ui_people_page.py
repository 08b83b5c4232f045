# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/people_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_PeoplePage(object):
    def setupUi(self, people_page):
        if not people_page.objectName():
            people_page.setObjectName(u"people_page")
        people_page.setProperty(u"role", u"page")
        self.people_page_layout = QVBoxLayout(people_page)
        self.people_page_layout.setSpacing(0)
        self.people_page_layout.setObjectName(u"people_page_layout")
        self.people_page_layout.setContentsMargins(0, 0, 0, 0)
        self.people_scroll = QScrollArea(people_page)
        self.people_scroll.setObjectName(u"people_scroll")
        self.people_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.people_scroll.setWidgetResizable(True)
        self.people_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.people_content = QWidget()
        self.people_content.setObjectName(u"people_content")
        self.people_content.setProperty(u"role", u"page")
        self.people_content_layout = QHBoxLayout(self.people_content)
        self.people_content_layout.setSpacing(0)
        self.people_content_layout.setObjectName(u"people_content_layout")
        self.people_content_layout.setContentsMargins(32, 24, 32, 16)
        self.people_column = QWidget(self.people_content)
        self.people_column.setObjectName(u"people_column")
        self.people_column_layout = QVBoxLayout(self.people_column)
        self.people_column_layout.setSpacing(14)
        self.people_column_layout.setObjectName(u"people_column_layout")
        self.people_column_layout.setContentsMargins(0, 0, 0, 0)
        self.people_head_layout = QHBoxLayout()
        self.people_head_layout.setSpacing(12)
        self.people_head_layout.setObjectName(u"people_head_layout")
        self.people_head_layout.setContentsMargins(0, 0, 0, 0)
        self.people_title_label = QLabel(self.people_column)
        self.people_title_label.setObjectName(u"people_title_label")
        self.people_title_label.setWordWrap(True)
        self.people_title_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.people_title_label.sizePolicy().hasHeightForWidth())
        self.people_title_label.setSizePolicy(sizePolicy)
        self.people_title_label.setProperty(u"role", u"title")

        self.people_head_layout.addWidget(self.people_title_label)

        self.add_button = QPushButton(self.people_column)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"primary")

        self.people_head_layout.addWidget(self.add_button)


        self.people_column_layout.addLayout(self.people_head_layout)

        self.people_text_label = QLabel(self.people_column)
        self.people_text_label.setObjectName(u"people_text_label")
        self.people_text_label.setWordWrap(True)
        self.people_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.people_text_label.setProperty(u"role", u"secondary")

        self.people_column_layout.addWidget(self.people_text_label)

        self.kept_frame = QFrame(self.people_column)
        self.kept_frame.setObjectName(u"kept_frame")
        self.kept_frame.setProperty(u"role", u"notice")
        self.kept_layout = QHBoxLayout(self.kept_frame)
        self.kept_layout.setSpacing(12)
        self.kept_layout.setObjectName(u"kept_layout")
        self.kept_layout.setContentsMargins(16, 8, 8, 8)
        self.kept_label = QLabel(self.kept_frame)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(True)
        self.kept_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.kept_label.sizePolicy().hasHeightForWidth())
        self.kept_label.setSizePolicy(sizePolicy)
        self.kept_label.setProperty(u"role", u"body")

        self.kept_layout.addWidget(self.kept_label)

        self.continue_button = QPushButton(self.kept_frame)
        self.continue_button.setObjectName(u"continue_button")

        self.kept_layout.addWidget(self.continue_button)

        self.discard_button = QPushButton(self.kept_frame)
        self.discard_button.setObjectName(u"discard_button")
        self.discard_button.setProperty(u"role", u"quiet")

        self.kept_layout.addWidget(self.discard_button)


        self.people_column_layout.addWidget(self.kept_frame)

        self.begun_layout = QVBoxLayout()
        self.begun_layout.setSpacing(8)
        self.begun_layout.setObjectName(u"begun_layout")
        self.begun_layout.setContentsMargins(0, 0, 0, 0)

        self.people_column_layout.addLayout(self.begun_layout)

        self.empty_frame = QFrame(self.people_column)
        self.empty_frame.setObjectName(u"empty_frame")
        self.empty_frame.setProperty(u"role", u"panel")
        self.empty_layout = QVBoxLayout(self.empty_frame)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(20, 20, 20, 20)
        self.empty_title_label = QLabel(self.empty_frame)
        self.empty_title_label.setObjectName(u"empty_title_label")
        self.empty_title_label.setWordWrap(True)
        self.empty_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title_label.setProperty(u"role", u"heading")

        self.empty_layout.addWidget(self.empty_title_label)

        self.empty_text_label = QLabel(self.empty_frame)
        self.empty_text_label.setObjectName(u"empty_text_label")
        self.empty_text_label.setWordWrap(True)
        self.empty_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_text_label.setProperty(u"role", u"body")

        self.empty_layout.addWidget(self.empty_text_label)


        self.people_column_layout.addWidget(self.empty_frame)

        self.groups_layout = QVBoxLayout()
        self.groups_layout.setSpacing(18)
        self.groups_layout.setObjectName(u"groups_layout")
        self.groups_layout.setContentsMargins(0, 0, 0, 0)

        self.people_column_layout.addLayout(self.groups_layout)

        self.people_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.people_column_layout.addItem(self.people_end_spacer)


        self.people_content_layout.addWidget(self.people_column)

        self.people_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_content_layout.addItem(self.people_right_spacer)

        self.people_content_layout.setStretch(0, 1000)
        self.people_content_layout.setStretch(1, 1)
        self.people_scroll.setWidget(self.people_content)

        self.people_page_layout.addWidget(self.people_scroll)

        QWidget.setTabOrder(self.add_button, self.continue_button)
        QWidget.setTabOrder(self.continue_button, self.discard_button)

        self.retranslateUi(people_page)
    # setupUi

    def retranslateUi(self, people_page):
        self.people_title_label.setText(QCoreApplication.translate("PeoplePage", u"People", None))
        self.add_button.setText(QCoreApplication.translate("PeoplePage", u"Add a &person\u2026", None))
        self.people_text_label.setText(QCoreApplication.translate("PeoplePage", u"Each person goes by a label, so that a glance at the screen tells nobody a name. Victims, suspects and witnesses are kept apart, as data protection law asks.", None))
        self.kept_label.setText(QCoreApplication.translate("PeoplePage", u"You had begun to add a person. What you wrote was kept.", None))
        self.continue_button.setText(QCoreApplication.translate("PeoplePage", u"Go &on with it", None))
        self.discard_button.setText(QCoreApplication.translate("PeoplePage", u"Throw it &away", None))
        self.empty_title_label.setText(QCoreApplication.translate("PeoplePage", u"Nobody yet", None))
        self.empty_text_label.setText(QCoreApplication.translate("PeoplePage", u"Begin with the victim: a label such as \u201cVictim 1\u201d, and what you need to reach and support them safely. A name can follow, or never be written here.", None))
        pass
    # retranslateUi
