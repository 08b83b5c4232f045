# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/guide_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from ui.widgets.flow_row import FlowRow

class Ui_GuidePage(object):
    def setupUi(self, guide_page):
        if not guide_page.objectName():
            guide_page.setObjectName(u"guide_page")
        guide_page.setProperty(u"role", u"page")
        self.guide_page_layout = QVBoxLayout(guide_page)
        self.guide_page_layout.setSpacing(0)
        self.guide_page_layout.setObjectName(u"guide_page_layout")
        self.guide_page_layout.setContentsMargins(0, 0, 0, 0)
        self.tab_bar = QFrame(guide_page)
        self.tab_bar.setObjectName(u"tab_bar")
        self.tab_bar.setProperty(u"role", u"topbar")
        self.tab_bar_layout = QHBoxLayout(self.tab_bar)
        self.tab_bar_layout.setSpacing(12)
        self.tab_bar_layout.setObjectName(u"tab_bar_layout")
        self.tab_bar_layout.setContentsMargins(32, 0, 20, 0)
        self.tab_row = FlowRow(self.tab_bar)
        self.tab_row.setObjectName(u"tab_row")
        self.look_up_tab = QPushButton(self.tab_row)
        self.look_up_tab.setObjectName(u"look_up_tab")
        self.look_up_tab.setCheckable(True)
        self.look_up_tab.setAutoExclusive(True)
        self.look_up_tab.setChecked(True)
        self.look_up_tab.setProperty(u"role", u"tab")
        self.offences_tab = QPushButton(self.tab_row)
        self.offences_tab.setObjectName(u"offences_tab")
        self.offences_tab.setCheckable(True)
        self.offences_tab.setAutoExclusive(True)
        self.offences_tab.setProperty(u"role", u"tab")
        self.about_tab = QPushButton(self.tab_row)
        self.about_tab.setObjectName(u"about_tab")
        self.about_tab.setCheckable(True)
        self.about_tab.setAutoExclusive(True)
        self.about_tab.setProperty(u"role", u"tab")
        self.updates_tab = QPushButton(self.tab_row)
        self.updates_tab.setObjectName(u"updates_tab")
        self.updates_tab.setCheckable(True)
        self.updates_tab.setAutoExclusive(True)
        self.updates_tab.setProperty(u"role", u"tab")

        self.tab_bar_layout.addWidget(self.tab_row)


        self.guide_page_layout.addWidget(self.tab_bar)

        self.part_stack = QStackedWidget(guide_page)
        self.part_stack.setObjectName(u"part_stack")
        self.guide_scroll = QScrollArea()
        self.guide_scroll.setObjectName(u"guide_scroll")
        self.guide_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.guide_scroll.setWidgetResizable(True)
        self.guide_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.guide_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.guide_content = QWidget()
        self.guide_content.setObjectName(u"guide_content")
        self.guide_content.setProperty(u"role", u"page")
        self.guide_content_layout = QHBoxLayout(self.guide_content)
        self.guide_content_layout.setSpacing(0)
        self.guide_content_layout.setObjectName(u"guide_content_layout")
        self.guide_content_layout.setContentsMargins(32, 24, 32, 16)
        self.guide_column = QWidget(self.guide_content)
        self.guide_column.setObjectName(u"guide_column")
        self.guide_column_layout = QVBoxLayout(self.guide_column)
        self.guide_column_layout.setSpacing(14)
        self.guide_column_layout.setObjectName(u"guide_column_layout")
        self.guide_column_layout.setContentsMargins(0, 0, 0, 0)
        self.guide_title_label = QLabel(self.guide_column)
        self.guide_title_label.setObjectName(u"guide_title_label")
        self.guide_title_label.setWordWrap(True)
        self.guide_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.guide_title_label.setProperty(u"role", u"title")

        self.guide_column_layout.addWidget(self.guide_title_label)

        self.guide_text_label = QLabel(self.guide_column)
        self.guide_text_label.setObjectName(u"guide_text_label")
        self.guide_text_label.setWordWrap(True)
        self.guide_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.guide_text_label.setProperty(u"role", u"secondary")

        self.guide_column_layout.addWidget(self.guide_text_label)

        self.principles_layout = QHBoxLayout()
        self.principles_layout.setSpacing(12)
        self.principles_layout.setObjectName(u"principles_layout")
        self.principles_layout.setContentsMargins(0, 0, 0, 0)

        self.guide_column_layout.addLayout(self.principles_layout)

        self.sides_layout = QHBoxLayout()
        self.sides_layout.setSpacing(14)
        self.sides_layout.setObjectName(u"sides_layout")
        self.sides_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(14)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.sealed_frame = QFrame(self.guide_column)
        self.sealed_frame.setObjectName(u"sealed_frame")
        self.sealed_frame.setProperty(u"role", u"panel")
        self.sealed_layout = QVBoxLayout(self.sealed_frame)
        self.sealed_layout.setSpacing(8)
        self.sealed_layout.setObjectName(u"sealed_layout")
        self.sealed_layout.setContentsMargins(20, 18, 20, 18)
        self.sealed_title_label = QLabel(self.sealed_frame)
        self.sealed_title_label.setObjectName(u"sealed_title_label")
        self.sealed_title_label.setWordWrap(True)
        self.sealed_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sealed_title_label.setProperty(u"role", u"heading")

        self.sealed_layout.addWidget(self.sealed_title_label)

        self.sealed_text_label = QLabel(self.sealed_frame)
        self.sealed_text_label.setObjectName(u"sealed_text_label")
        self.sealed_text_label.setWordWrap(True)
        self.sealed_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sealed_text_label.setProperty(u"role", u"body")

        self.sealed_layout.addWidget(self.sealed_text_label)

        self.sealed_button_layout = QHBoxLayout()
        self.sealed_button_layout.setSpacing(8)
        self.sealed_button_layout.setObjectName(u"sealed_button_layout")
        self.sealed_button_layout.setContentsMargins(0, 0, 0, 0)
        self.bundle_button = QPushButton(self.sealed_frame)
        self.bundle_button.setObjectName(u"bundle_button")

        self.sealed_button_layout.addWidget(self.bundle_button)

        self.sealed_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sealed_button_layout.addItem(self.sealed_button_spacer)


        self.sealed_layout.addLayout(self.sealed_button_layout)


        self.left_layout.addWidget(self.sealed_frame)

        self.pack_frame = QFrame(self.guide_column)
        self.pack_frame.setObjectName(u"pack_frame")
        self.pack_frame.setProperty(u"role", u"panel")
        self.pack_frame_layout = QVBoxLayout(self.pack_frame)
        self.pack_frame_layout.setSpacing(6)
        self.pack_frame_layout.setObjectName(u"pack_frame_layout")
        self.pack_frame_layout.setContentsMargins(20, 18, 20, 18)
        self.pack_title_label = QLabel(self.pack_frame)
        self.pack_title_label.setObjectName(u"pack_title_label")
        self.pack_title_label.setWordWrap(True)
        self.pack_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pack_title_label.setProperty(u"role", u"heading")

        self.pack_frame_layout.addWidget(self.pack_title_label)

        self.overdue_label = QLabel(self.pack_frame)
        self.overdue_label.setObjectName(u"overdue_label")
        self.overdue_label.setWordWrap(True)
        self.overdue_label.setTextFormat(Qt.TextFormat.PlainText)
        self.overdue_label.setProperty(u"role", u"warning")

        self.pack_frame_layout.addWidget(self.overdue_label)

        self.pack_text_label = QLabel(self.pack_frame)
        self.pack_text_label.setObjectName(u"pack_text_label")
        self.pack_text_label.setWordWrap(True)
        self.pack_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pack_text_label.setProperty(u"role", u"body")

        self.pack_frame_layout.addWidget(self.pack_text_label)

        self.pack_layout = QVBoxLayout()
        self.pack_layout.setSpacing(6)
        self.pack_layout.setObjectName(u"pack_layout")
        self.pack_layout.setContentsMargins(0, 6, 0, 0)

        self.pack_frame_layout.addLayout(self.pack_layout)


        self.left_layout.addWidget(self.pack_frame)

        self.left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.left_spacer)


        self.sides_layout.addLayout(self.left_layout)

        self.sources_frame = QFrame(self.guide_column)
        self.sources_frame.setObjectName(u"sources_frame")
        self.sources_frame.setProperty(u"role", u"panel")
        self.sources_frame_layout = QVBoxLayout(self.sources_frame)
        self.sources_frame_layout.setSpacing(4)
        self.sources_frame_layout.setObjectName(u"sources_frame_layout")
        self.sources_frame_layout.setContentsMargins(20, 18, 20, 18)
        self.sources_title_label = QLabel(self.sources_frame)
        self.sources_title_label.setObjectName(u"sources_title_label")
        self.sources_title_label.setWordWrap(True)
        self.sources_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sources_title_label.setProperty(u"role", u"heading")

        self.sources_frame_layout.addWidget(self.sources_title_label)

        self.sources_text_label = QLabel(self.sources_frame)
        self.sources_text_label.setObjectName(u"sources_text_label")
        self.sources_text_label.setWordWrap(True)
        self.sources_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sources_text_label.setProperty(u"role", u"body")

        self.sources_frame_layout.addWidget(self.sources_text_label)

        self.sources_button_layout = QHBoxLayout()
        self.sources_button_layout.setSpacing(8)
        self.sources_button_layout.setObjectName(u"sources_button_layout")
        self.sources_button_layout.setContentsMargins(0, 4, 0, 0)
        self.sources_button = QPushButton(self.sources_frame)
        self.sources_button.setObjectName(u"sources_button")

        self.sources_button_layout.addWidget(self.sources_button)

        self.sources_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sources_button_layout.addItem(self.sources_button_spacer)


        self.sources_frame_layout.addLayout(self.sources_button_layout)

        self.sources_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sources_frame_layout.addItem(self.sources_spacer)


        self.sides_layout.addWidget(self.sources_frame)

        self.sides_layout.setStretch(0, 2)
        self.sides_layout.setStretch(1, 3)

        self.guide_column_layout.addLayout(self.sides_layout)

        self.guide_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.guide_column_layout.addItem(self.guide_end_spacer)


        self.guide_content_layout.addWidget(self.guide_column)

        self.guide_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.guide_content_layout.addItem(self.guide_right_spacer)

        self.guide_content_layout.setStretch(0, 1000)
        self.guide_content_layout.setStretch(1, 1)
        self.guide_scroll.setWidget(self.guide_content)
        self.part_stack.addWidget(self.guide_scroll)

        self.guide_page_layout.addWidget(self.part_stack)

        QWidget.setTabOrder(self.look_up_tab, self.offences_tab)
        QWidget.setTabOrder(self.offences_tab, self.about_tab)
        QWidget.setTabOrder(self.about_tab, self.updates_tab)
        QWidget.setTabOrder(self.updates_tab, self.bundle_button)
        QWidget.setTabOrder(self.bundle_button, self.sources_button)

        self.retranslateUi(guide_page)
    # setupUi

    def retranslateUi(self, guide_page):
        self.look_up_tab.setText(QCoreApplication.translate("GuidePage", u"Look it up", None))
#if QT_CONFIG(tooltip)
        self.look_up_tab.setToolTip(QCoreApplication.translate("GuidePage", u"Ctrl+1", None))
#endif // QT_CONFIG(tooltip)
        self.offences_tab.setText(QCoreApplication.translate("GuidePage", u"Offences by date", None))
#if QT_CONFIG(tooltip)
        self.offences_tab.setToolTip(QCoreApplication.translate("GuidePage", u"Ctrl+2", None))
#endif // QT_CONFIG(tooltip)
        self.about_tab.setText(QCoreApplication.translate("GuidePage", u"About", None))
#if QT_CONFIG(accessibility)
        self.about_tab.setAccessibleName(QCoreApplication.translate("GuidePage", u"About: principles and sources", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.about_tab.setToolTip(QCoreApplication.translate("GuidePage", u"Ctrl+3", None))
#endif // QT_CONFIG(tooltip)
        self.updates_tab.setText(QCoreApplication.translate("GuidePage", u"Updates", None))
#if QT_CONFIG(accessibility)
        self.updates_tab.setAccessibleName(QCoreApplication.translate("GuidePage", u"Updates: new guidance, who signs it, and feedback", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.updates_tab.setToolTip(QCoreApplication.translate("GuidePage", u"Ctrl+4", None))
#endif // QT_CONFIG(tooltip)
        self.guide_title_label.setText(QCoreApplication.translate("GuidePage", u"Guide", None))
        self.guide_text_label.setText(QCoreApplication.translate("GuidePage", u"Three ways of seeing every case. Each prompt shows which of them it serves.", None))
        self.sealed_title_label.setText(QCoreApplication.translate("GuidePage", u"Something was sent to you?", None))
        self.sealed_text_label.setText(QCoreApplication.translate("GuidePage", u"Check a sealed bundle from another casebook, and read it.", None))
        self.bundle_button.setText(QCoreApplication.translate("GuidePage", u"Open a sealed &bundle\u2026", None))
        self.pack_title_label.setText("")
        self.overdue_label.setText("")
        self.pack_text_label.setText("")
        self.sources_title_label.setText(QCoreApplication.translate("GuidePage", u"What the guidance rests on", None))
        self.sources_text_label.setText("")
        self.sources_button.setText(QCoreApplication.translate("GuidePage", u"&Look through the sources", None))
        pass
    # retranslateUi
