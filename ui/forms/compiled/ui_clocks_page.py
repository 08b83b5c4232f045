# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/clocks_page.ui by `packaging/dev.py forms`: change the form, not this."""

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

from ui.widgets.turning_row import TurningRow

class Ui_ClocksPage(object):
    def setupUi(self, clocks_page):
        if not clocks_page.objectName():
            clocks_page.setObjectName(u"clocks_page")
        clocks_page.setProperty(u"role", u"page")
        self.clocks_page_layout = QVBoxLayout(clocks_page)
        self.clocks_page_layout.setSpacing(0)
        self.clocks_page_layout.setObjectName(u"clocks_page_layout")
        self.clocks_page_layout.setContentsMargins(0, 0, 0, 0)
        self.clocks_scroll = QScrollArea(clocks_page)
        self.clocks_scroll.setObjectName(u"clocks_scroll")
        self.clocks_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.clocks_scroll.setWidgetResizable(True)
        self.clocks_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clocks_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clocks_content = QWidget()
        self.clocks_content.setObjectName(u"clocks_content")
        self.clocks_content.setProperty(u"role", u"page")
        self.clocks_content_layout = QHBoxLayout(self.clocks_content)
        self.clocks_content_layout.setSpacing(0)
        self.clocks_content_layout.setObjectName(u"clocks_content_layout")
        self.clocks_content_layout.setContentsMargins(32, 24, 32, 24)
        self.clocks_column = QWidget(self.clocks_content)
        self.clocks_column.setObjectName(u"clocks_column")
        self.clocks_column_layout = QVBoxLayout(self.clocks_column)
        self.clocks_column_layout.setSpacing(18)
        self.clocks_column_layout.setObjectName(u"clocks_column_layout")
        self.clocks_column_layout.setContentsMargins(0, 0, 0, 0)
        self.head_block_layout = QVBoxLayout()
        self.head_block_layout.setSpacing(4)
        self.head_block_layout.setObjectName(u"head_block_layout")
        self.head_block_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = TurningRow(self.clocks_column)
        self.head_row.setObjectName(u"head_row")
        self.head_layout = QHBoxLayout(self.head_row)
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.head_row)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.start_button = QPushButton(self.head_row)
        self.start_button.setObjectName(u"start_button")
        self.start_button.setProperty(u"role", u"primary")

        self.head_layout.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignTop)

        self.head_layout.setStretch(0, 1)

        self.head_block_layout.addWidget(self.head_row)

        self.lead_label = QLabel(self.clocks_column)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_label.setWordWrap(True)
        self.lead_label.setProperty(u"role", u"lead")

        self.head_block_layout.addWidget(self.lead_label)


        self.clocks_column_layout.addLayout(self.head_block_layout)

        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(0)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)

        self.clocks_column_layout.addLayout(self.start_layout)

        self.list_layout = QVBoxLayout()
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)

        self.clocks_column_layout.addLayout(self.list_layout)

        self.lost_frame = QFrame(self.clocks_column)
        self.lost_frame.setObjectName(u"lost_frame")
        self.lost_frame.setProperty(u"role", u"notice")
        self.lost_frame.setVisible(False)
        self.lost_layout = QVBoxLayout(self.lost_frame)
        self.lost_layout.setSpacing(6)
        self.lost_layout.setObjectName(u"lost_layout")
        self.lost_layout.setContentsMargins(16, 12, 16, 12)
        self.lost_title_label = QLabel(self.lost_frame)
        self.lost_title_label.setObjectName(u"lost_title_label")
        self.lost_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lost_title_label.setWordWrap(True)
        self.lost_title_label.setProperty(u"role", u"strong")

        self.lost_layout.addWidget(self.lost_title_label)

        self.lost_label = QLabel(self.lost_frame)
        self.lost_label.setObjectName(u"lost_label")
        self.lost_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lost_label.setWordWrap(True)
        self.lost_label.setProperty(u"role", u"body")

        self.lost_layout.addWidget(self.lost_label)

        self.lost_row = QHBoxLayout()
        self.lost_row.setSpacing(8)
        self.lost_row.setObjectName(u"lost_row")
        self.lost_row.setContentsMargins(0, 0, 0, 0)
        self.lost_button = QPushButton(self.lost_frame)
        self.lost_button.setObjectName(u"lost_button")

        self.lost_row.addWidget(self.lost_button)

        self.lost_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lost_row.addItem(self.lost_space)


        self.lost_layout.addLayout(self.lost_row)


        self.clocks_column_layout.addWidget(self.lost_frame)

        self.clocks_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.clocks_column_layout.addItem(self.clocks_space)


        self.clocks_content_layout.addWidget(self.clocks_column)

        self.column_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.clocks_content_layout.addItem(self.column_space)

        self.clocks_content_layout.setStretch(0, 1000)
        self.clocks_content_layout.setStretch(1, 1)
        self.clocks_scroll.setWidget(self.clocks_content)

        self.clocks_page_layout.addWidget(self.clocks_scroll)

        QWidget.setTabOrder(self.start_button, self.lost_button)

        self.retranslateUi(clocks_page)
    # setupUi

    def retranslateUi(self, clocks_page):
        self.title_label.setText(QCoreApplication.translate("ClocksPage", u"Clocks", None))
        self.start_button.setText(QCoreApplication.translate("ClocksPage", u"Start a cloc&k\u2026", None))
        self.lead_label.setText("")
        self.lost_title_label.setText(QCoreApplication.translate("ClocksPage", u"Written, and not recorded", None))
        self.lost_label.setText("")
        self.lost_button.setText(QCoreApplication.translate("ClocksPage", u"Throw it awa&y", None))
        pass
    # retranslateUi
