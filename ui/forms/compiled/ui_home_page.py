# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/home_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

class Ui_HomePage(object):
    def setupUi(self, home_page):
        if not home_page.objectName():
            home_page.setObjectName(u"home_page")
        home_page.setProperty(u"role", u"page")
        self.home_page_layout = QVBoxLayout(home_page)
        self.home_page_layout.setSpacing(0)
        self.home_page_layout.setObjectName(u"home_page_layout")
        self.home_page_layout.setContentsMargins(0, 0, 0, 0)
        self.home_scroll = QScrollArea(home_page)
        self.home_scroll.setObjectName(u"home_scroll")
        self.home_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.home_scroll.setWidgetResizable(True)
        self.home_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.home_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.home_content = QWidget()
        self.home_content.setObjectName(u"home_content")
        self.home_content.setProperty(u"role", u"page")
        self.home_content_layout = QVBoxLayout(self.home_content)
        self.home_content_layout.setSpacing(8)
        self.home_content_layout.setObjectName(u"home_content_layout")
        self.home_content_layout.setContentsMargins(32, 24, 32, 24)
        self.date_label = QLabel(self.home_content)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setWordWrap(True)
        self.date_label.setTextFormat(Qt.TextFormat.PlainText)
        self.date_label.setProperty(u"role", u"title")

        self.home_content_layout.addWidget(self.date_label)

        self.first_label = QLabel(self.home_content)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setWordWrap(True)
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_label.setProperty(u"role", u"secondary")

        self.home_content_layout.addWidget(self.first_label)

        self.things_widget = QWidget(self.home_content)
        self.things_widget.setObjectName(u"things_widget")
        self.things_layout = QHBoxLayout(self.things_widget)
        self.things_layout.setSpacing(12)
        self.things_layout.setObjectName(u"things_layout")
        self.things_layout.setContentsMargins(0, 0, 0, 0)

        self.home_content_layout.addWidget(self.things_widget)

        self.home_gap_spacer = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.home_content_layout.addItem(self.home_gap_spacer)

        self.case_table = QTableView(self.home_content)
        self.case_table.setObjectName(u"case_table")
        self.case_table.setShowGrid(False)
        self.case_table.setSortingEnabled(False)
        self.case_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.case_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.case_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.case_table.setTabKeyNavigation(False)
        self.case_table.setWordWrap(False)
        self.case_table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.case_table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.case_table.horizontalHeader().setHighlightSections(False)
        self.case_table.verticalHeader().setVisible(False)

        self.home_content_layout.addWidget(self.case_table)

        self.closed_check = QCheckBox(self.home_content)
        self.closed_check.setObjectName(u"closed_check")
        self.closed_check.setVisible(False)

        self.home_content_layout.addWidget(self.closed_check)

        self.nothing_label = QLabel(self.home_content)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setWordWrap(True)
        self.nothing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_label.setProperty(u"role", u"secondary")

        self.home_content_layout.addWidget(self.nothing_label)

        self.empty_frame = QFrame(self.home_content)
        self.empty_frame.setObjectName(u"empty_frame")
        self.empty_frame.setProperty(u"role", u"panel")
        self.empty_layout = QVBoxLayout(self.empty_frame)
        self.empty_layout.setSpacing(12)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(24, 24, 24, 24)
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

        self.empty_button_layout = QHBoxLayout()
        self.empty_button_layout.setSpacing(10)
        self.empty_button_layout.setObjectName(u"empty_button_layout")
        self.empty_button_layout.setContentsMargins(0, 0, 0, 0)
        self.first_case_button = QPushButton(self.empty_frame)
        self.first_case_button.setObjectName(u"first_case_button")
        self.first_case_button.setAutoDefault(True)
        self.first_case_button.setProperty(u"role", u"primary")

        self.empty_button_layout.addWidget(self.first_case_button)

        self.empty_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_button_layout.addItem(self.empty_button_spacer)


        self.empty_layout.addLayout(self.empty_button_layout)


        self.home_content_layout.addWidget(self.empty_frame)

        self.home_link_layout = QHBoxLayout()
        self.home_link_layout.setSpacing(8)
        self.home_link_layout.setObjectName(u"home_link_layout")
        self.home_link_layout.setContentsMargins(0, 0, 0, 0)
        self.bundle_button = QPushButton(self.home_content)
        self.bundle_button.setObjectName(u"bundle_button")
        self.bundle_button.setProperty(u"role", u"link")

        self.home_link_layout.addWidget(self.bundle_button)

        self.home_link_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.home_link_layout.addItem(self.home_link_spacer)


        self.home_content_layout.addLayout(self.home_link_layout)

        self.home_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.home_content_layout.addItem(self.home_bottom_spacer)

        self.home_scroll.setWidget(self.home_content)

        self.home_page_layout.addWidget(self.home_scroll)

        QWidget.setTabOrder(self.case_table, self.closed_check)
        QWidget.setTabOrder(self.closed_check, self.first_case_button)
        QWidget.setTabOrder(self.first_case_button, self.bundle_button)

        self.retranslateUi(home_page)
    # setupUi

    def retranslateUi(self, home_page):
        self.date_label.setText("")
        self.first_label.setText(QCoreApplication.translate("HomePage", u"Three things first.", None))
#if QT_CONFIG(accessibility)
        self.case_table.setAccessibleName(QCoreApplication.translate("HomePage", u"Cases", None))
#endif // QT_CONFIG(accessibility)
        self.closed_check.setText(QCoreApplication.translate("HomePage", u"Show &closed cases", None))
        self.nothing_label.setText(QCoreApplication.translate("HomePage", u"No case has all of those words.", None))
        self.empty_title_label.setText(QCoreApplication.translate("HomePage", u"No cases yet", None))
        self.empty_text_label.setText(QCoreApplication.translate("HomePage", u"Open your first case with what you know now. A neutral code is enough to begin; everything else can follow.", None))
        self.first_case_button.setText(QCoreApplication.translate("HomePage", u"&Open your first case", None))
        self.bundle_button.setText(QCoreApplication.translate("HomePage", u"Open a sealed &bundle\u2026", None))
        pass
    # retranslateUi
