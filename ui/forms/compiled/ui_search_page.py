# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/search_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QLabel, QListView, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.flow_row import FlowRow

class Ui_SearchPage(object):
    def setupUi(self, search_page):
        if not search_page.objectName():
            search_page.setObjectName(u"search_page")
        search_page.setProperty(u"role", u"page")
        self.search_page_layout = QVBoxLayout(search_page)
        self.search_page_layout.setSpacing(0)
        self.search_page_layout.setObjectName(u"search_page_layout")
        self.search_page_layout.setContentsMargins(0, 0, 0, 0)
        self.search_scroll = QScrollArea(search_page)
        self.search_scroll.setObjectName(u"search_scroll")
        self.search_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.search_scroll.setWidgetResizable(True)
        self.search_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.search_content = QWidget()
        self.search_content.setObjectName(u"search_content")
        self.search_content.setProperty(u"role", u"page")
        self.search_content_layout = QVBoxLayout(self.search_content)
        self.search_content_layout.setSpacing(8)
        self.search_content_layout.setObjectName(u"search_content_layout")
        self.search_content_layout.setContentsMargins(32, 18, 32, 16)
        self.search_head_layout = QHBoxLayout()
        self.search_head_layout.setSpacing(10)
        self.search_head_layout.setObjectName(u"search_head_layout")
        self.search_head_layout.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(self.search_content)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"heading")

        self.search_head_layout.addWidget(self.count_label)

        self.narrow_button = QPushButton(self.search_content)
        self.narrow_button.setObjectName(u"narrow_button")
        self.narrow_button.setCheckable(True)

        self.search_head_layout.addWidget(self.narrow_button)

        self.search_head_layout.setStretch(0, 1)

        self.search_content_layout.addLayout(self.search_head_layout)

        self.narrow_holder = QWidget(self.search_content)
        self.narrow_holder.setObjectName(u"narrow_holder")
        self.narrow_holder_layout = QVBoxLayout(self.narrow_holder)
        self.narrow_holder_layout.setSpacing(0)
        self.narrow_holder_layout.setObjectName(u"narrow_holder_layout")
        self.narrow_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.search_content_layout.addWidget(self.narrow_holder)

        self.hint_label = QLabel(self.search_content)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"secondary")

        self.search_content_layout.addWidget(self.hint_label)

        self.behind_label = QLabel(self.search_content)
        self.behind_label.setObjectName(u"behind_label")
        self.behind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.behind_label.setWordWrap(True)
        self.behind_label.setProperty(u"role", u"warning")

        self.search_content_layout.addWidget(self.behind_label)

        self.cases_row = FlowRow(self.search_content)
        self.cases_row.setObjectName(u"cases_row")

        self.search_content_layout.addWidget(self.cases_row)

        self.found_list = QListView(self.search_content)
        self.found_list.setObjectName(u"found_list")
        self.found_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.found_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.found_list.setTabKeyNavigation(False)
        self.found_list.setProperty(u"role", u"reading")

        self.search_content_layout.addWidget(self.found_list)

        self.more_layout = QHBoxLayout()
        self.more_layout.setSpacing(0)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setContentsMargins(0, 0, 0, 0)
        self.more_button = QPushButton(self.search_content)
        self.more_button.setObjectName(u"more_button")

        self.more_layout.addWidget(self.more_button)

        self.more_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_layout.addItem(self.more_space)


        self.search_content_layout.addLayout(self.more_layout)

        self.search_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.search_content_layout.addItem(self.search_bottom_spacer)

        self.search_content_layout.setStretch(5, 1)
        self.search_scroll.setWidget(self.search_content)

        self.search_page_layout.addWidget(self.search_scroll)

        QWidget.setTabOrder(self.narrow_button, self.found_list)
        QWidget.setTabOrder(self.found_list, self.more_button)

        self.retranslateUi(search_page)
    # setupUi

    def retranslateUi(self, search_page):
        self.count_label.setText("")
        self.narrow_button.setText(QCoreApplication.translate("SearchPage", u"N&arrow it down", None))
        self.hint_label.setText("")
        self.behind_label.setText("")
#if QT_CONFIG(accessibility)
        self.found_list.setAccessibleName(QCoreApplication.translate("SearchPage", u"Entries found", None))
#endif // QT_CONFIG(accessibility)
        self.more_button.setText(QCoreApplication.translate("SearchPage", u"Show &more", None))
        pass
    # retranslateUi
