# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/journey_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListView, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_JourneyPage(object):
    def setupUi(self, JourneyPage):
        if not JourneyPage.objectName():
            JourneyPage.setObjectName(u"JourneyPage")
        self.page_layout = QHBoxLayout(JourneyPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.rail = QFrame(JourneyPage)
        self.rail.setObjectName(u"rail")
        self.rail.setProperty(u"role", u"rail")
        self.rail_layout = QVBoxLayout(self.rail)
        self.rail_layout.setSpacing(8)
        self.rail_layout.setObjectName(u"rail_layout")
        self.rail_layout.setContentsMargins(0, 14, 0, 0)
        self.rail_label = QLabel(self.rail)
        self.rail_label.setObjectName(u"rail_label")
        self.rail_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rail_label.setProperty(u"role", u"caption-strong")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.rail_label.sizePolicy().hasHeightForWidth())
        self.rail_label.setSizePolicy(sizePolicy)

        self.rail_layout.addWidget(self.rail_label)

        self.stage_list = QListView(self.rail)
        self.stage_list.setObjectName(u"stage_list")
        self.stage_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.rail_layout.addWidget(self.stage_list)


        self.page_layout.addWidget(self.rail)

        self.middle_layout = QVBoxLayout()
        self.middle_layout.setSpacing(0)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.news_layout = QVBoxLayout()
        self.news_layout.setSpacing(0)
        self.news_layout.setObjectName(u"news_layout")
        self.news_layout.setContentsMargins(0, 0, 0, 0)

        self.middle_layout.addLayout(self.news_layout)

        self.page_scroll = QScrollArea(JourneyPage)
        self.page_scroll.setObjectName(u"page_scroll")
        self.page_scroll.setWidgetResizable(True)
        self.page_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page_content = QWidget()
        self.page_content.setObjectName(u"page_content")
        self.content_layout = QVBoxLayout(self.page_content)
        self.content_layout.setSpacing(6)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(28, 18, 28, 28)
        self.title_label = QLabel(self.page_content)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.content_layout.addWidget(self.title_label)

        self.purpose_label = QLabel(self.page_content)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_label.setWordWrap(True)
        self.purpose_label.setProperty(u"role", u"lead")

        self.content_layout.addWidget(self.purpose_label)

        self.progress_label = QLabel(self.page_content)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress_label.setWordWrap(True)
        self.progress_label.setProperty(u"role", u"secondary")

        self.content_layout.addWidget(self.progress_label)

        self.contexts_layout = QVBoxLayout()
        self.contexts_layout.setSpacing(0)
        self.contexts_layout.setObjectName(u"contexts_layout")
        self.contexts_layout.setContentsMargins(0, 8, 0, 0)

        self.content_layout.addLayout(self.contexts_layout)

        self.clocks_layout = QVBoxLayout()
        self.clocks_layout.setSpacing(0)
        self.clocks_layout.setObjectName(u"clocks_layout")
        self.clocks_layout.setContentsMargins(0, 4, 0, 0)

        self.content_layout.addLayout(self.clocks_layout)

        self.cards_layout = QVBoxLayout()
        self.cards_layout.setSpacing(12)
        self.cards_layout.setObjectName(u"cards_layout")
        self.cards_layout.setContentsMargins(0, 0, 0, 0)

        self.content_layout.addLayout(self.cards_layout)

        self.empty_label = QLabel(self.page_content)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)

        self.content_layout.addWidget(self.empty_label)

        self.next_layout = QHBoxLayout()
        self.next_layout.setSpacing(8)
        self.next_layout.setObjectName(u"next_layout")
        self.next_layout.setContentsMargins(0, 10, 0, 0)
        self.next_button = QPushButton(self.page_content)
        self.next_button.setObjectName(u"next_button")

        self.next_layout.addWidget(self.next_button)

        self.next_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.next_layout.addItem(self.next_space)


        self.content_layout.addLayout(self.next_layout)

        self.content_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.content_layout.addItem(self.content_space)

        self.page_scroll.setWidget(self.page_content)

        self.middle_layout.addWidget(self.page_scroll)

        self.middle_layout.setStretch(1, 1)

        self.page_layout.addLayout(self.middle_layout)

#if QT_CONFIG(shortcut)
        self.rail_label.setBuddy(self.stage_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.stage_list, self.next_button)

        self.retranslateUi(JourneyPage)
    # setupUi

    def retranslateUi(self, JourneyPage):
        self.rail_label.setText(QCoreApplication.translate("JourneyPage", u"&Journey", None))
#if QT_CONFIG(accessibility)
        self.stage_list.setAccessibleName(QCoreApplication.translate("JourneyPage", u"Stages of the journey", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText("")
        self.purpose_label.setText("")
        self.progress_label.setText("")
        self.empty_label.setText(QCoreApplication.translate("JourneyPage", u"This stage's prompts are not written yet. You can still record notes for it.", None))
        self.next_button.setText(QCoreApplication.translate("JourneyPage", u"Next stage", None))
        pass
    # retranslateUi
