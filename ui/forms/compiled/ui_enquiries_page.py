# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/enquiries_page.ui by `packaging/dev.py forms`: change the form, not this."""

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

from ui.pages.enquiries.share_bar import ShareBar
from ui.widgets.arrow_button import ArrowButton
from ui.widgets.more_button import MoreButton
from ui.widgets.turning_row import TurningRow

class Ui_EnquiriesPage(object):
    def setupUi(self, enquiries_page):
        if not enquiries_page.objectName():
            enquiries_page.setObjectName(u"enquiries_page")
        enquiries_page.setProperty(u"role", u"page")
        self.enquiries_page_layout = QVBoxLayout(enquiries_page)
        self.enquiries_page_layout.setSpacing(0)
        self.enquiries_page_layout.setObjectName(u"enquiries_page_layout")
        self.enquiries_page_layout.setContentsMargins(0, 0, 0, 0)
        self.enquiries_scroll = QScrollArea(enquiries_page)
        self.enquiries_scroll.setObjectName(u"enquiries_scroll")
        self.enquiries_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.enquiries_scroll.setWidgetResizable(True)
        self.enquiries_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.enquiries_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.enquiries_content = QWidget()
        self.enquiries_content.setObjectName(u"enquiries_content")
        self.enquiries_content.setProperty(u"role", u"page")
        self.enquiries_content_layout = QHBoxLayout(self.enquiries_content)
        self.enquiries_content_layout.setSpacing(0)
        self.enquiries_content_layout.setObjectName(u"enquiries_content_layout")
        self.enquiries_content_layout.setContentsMargins(32, 24, 32, 24)
        self.enquiries_column = QWidget(self.enquiries_content)
        self.enquiries_column.setObjectName(u"enquiries_column")
        self.enquiries_column_layout = QVBoxLayout(self.enquiries_column)
        self.enquiries_column_layout.setSpacing(14)
        self.enquiries_column_layout.setObjectName(u"enquiries_column_layout")
        self.enquiries_column_layout.setContentsMargins(0, 0, 0, 0)
        self.head_block_layout = QVBoxLayout()
        self.head_block_layout.setSpacing(4)
        self.head_block_layout.setObjectName(u"head_block_layout")
        self.head_block_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = TurningRow(self.enquiries_column)
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

        self.open_button = QPushButton(self.head_row)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"primary")

        self.head_layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)

        self.head_layout.setStretch(0, 1)

        self.head_block_layout.addWidget(self.head_row)

        self.lead_label = QLabel(self.enquiries_column)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_label.setWordWrap(True)
        self.lead_label.setProperty(u"role", u"lead")

        self.head_block_layout.addWidget(self.lead_label)


        self.enquiries_column_layout.addLayout(self.head_block_layout)

        self.begun_layout = QVBoxLayout()
        self.begun_layout.setSpacing(8)
        self.begun_layout.setObjectName(u"begun_layout")
        self.begun_layout.setContentsMargins(0, 0, 0, 0)

        self.enquiries_column_layout.addLayout(self.begun_layout)

        self.balance_frame = QFrame(self.enquiries_column)
        self.balance_frame.setObjectName(u"balance_frame")
        self.balance_frame.setProperty(u"role", u"panel")
        self.balance_layout = QVBoxLayout(self.balance_frame)
        self.balance_layout.setSpacing(10)
        self.balance_layout.setObjectName(u"balance_layout")
        self.balance_layout.setContentsMargins(18, 14, 18, 14)
        self.balance_label = QLabel(self.balance_frame)
        self.balance_label.setObjectName(u"balance_label")
        self.balance_label.setTextFormat(Qt.TextFormat.PlainText)
        self.balance_label.setWordWrap(True)
        self.balance_label.setProperty(u"role", u"body")

        self.balance_layout.addWidget(self.balance_label)

        self.pictures_row = TurningRow(self.balance_frame)
        self.pictures_row.setObjectName(u"pictures_row")
        self.pictures_layout = QHBoxLayout(self.pictures_row)
        self.pictures_layout.setSpacing(24)
        self.pictures_layout.setObjectName(u"pictures_layout")
        self.pictures_layout.setContentsMargins(0, 0, 0, 0)
        self.examines_part = QWidget(self.pictures_row)
        self.examines_part.setObjectName(u"examines_part")
        self.examines_layout = QVBoxLayout(self.examines_part)
        self.examines_layout.setSpacing(6)
        self.examines_layout.setObjectName(u"examines_layout")
        self.examines_layout.setContentsMargins(0, 0, 0, 0)
        self.examines_label = QLabel(self.examines_part)
        self.examines_label.setObjectName(u"examines_label")
        self.examines_label.setTextFormat(Qt.TextFormat.PlainText)
        self.examines_label.setWordWrap(True)
        self.examines_label.setProperty(u"role", u"caption-strong")

        self.examines_layout.addWidget(self.examines_label)

        self.examines_bar = ShareBar(self.examines_part)
        self.examines_bar.setObjectName(u"examines_bar")

        self.examines_layout.addWidget(self.examines_bar)

        self.examines_chips_layout = QVBoxLayout()
        self.examines_chips_layout.setSpacing(0)
        self.examines_chips_layout.setObjectName(u"examines_chips_layout")
        self.examines_chips_layout.setContentsMargins(0, 0, 0, 0)

        self.examines_layout.addLayout(self.examines_chips_layout)


        self.pictures_layout.addWidget(self.examines_part)

        self.points_part = QWidget(self.pictures_row)
        self.points_part.setObjectName(u"points_part")
        self.points_layout = QVBoxLayout(self.points_part)
        self.points_layout.setSpacing(6)
        self.points_layout.setObjectName(u"points_layout")
        self.points_layout.setContentsMargins(0, 0, 0, 0)
        self.points_label = QLabel(self.points_part)
        self.points_label.setObjectName(u"points_label")
        self.points_label.setTextFormat(Qt.TextFormat.PlainText)
        self.points_label.setWordWrap(True)
        self.points_label.setProperty(u"role", u"caption-strong")

        self.points_layout.addWidget(self.points_label)

        self.points_bar = ShareBar(self.points_part)
        self.points_bar.setObjectName(u"points_bar")

        self.points_layout.addWidget(self.points_bar)

        self.points_chips_layout = QVBoxLayout()
        self.points_chips_layout.setSpacing(0)
        self.points_chips_layout.setObjectName(u"points_chips_layout")
        self.points_chips_layout.setContentsMargins(0, 0, 0, 0)

        self.points_layout.addLayout(self.points_chips_layout)


        self.pictures_layout.addWidget(self.points_part)


        self.balance_layout.addWidget(self.pictures_row)

        self.remarks_layout = QVBoxLayout()
        self.remarks_layout.setSpacing(8)
        self.remarks_layout.setObjectName(u"remarks_layout")
        self.remarks_layout.setContentsMargins(0, 0, 0, 0)

        self.balance_layout.addLayout(self.remarks_layout)


        self.enquiries_column_layout.addWidget(self.balance_frame)

        self.empty_frame = QFrame(self.enquiries_column)
        self.empty_frame.setObjectName(u"empty_frame")
        self.empty_frame.setProperty(u"role", u"panel")
        self.empty_layout = QVBoxLayout(self.empty_frame)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(20, 20, 20, 20)
        self.empty_title_label = QLabel(self.empty_frame)
        self.empty_title_label.setObjectName(u"empty_title_label")
        self.empty_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title_label.setWordWrap(True)
        self.empty_title_label.setProperty(u"role", u"heading")

        self.empty_layout.addWidget(self.empty_title_label)

        self.empty_text_label = QLabel(self.empty_frame)
        self.empty_text_label.setObjectName(u"empty_text_label")
        self.empty_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_text_label.setWordWrap(True)
        self.empty_text_label.setProperty(u"role", u"body")

        self.empty_layout.addWidget(self.empty_text_label)


        self.enquiries_column_layout.addWidget(self.empty_frame)

        self.open_widget = QWidget(self.enquiries_column)
        self.open_widget.setObjectName(u"open_widget")
        self.open_layout = QVBoxLayout(self.open_widget)
        self.open_layout.setSpacing(8)
        self.open_layout.setObjectName(u"open_layout")
        self.open_layout.setContentsMargins(0, 0, 0, 0)

        self.enquiries_column_layout.addWidget(self.open_widget)

        self.more_open_layout = QHBoxLayout()
        self.more_open_layout.setSpacing(0)
        self.more_open_layout.setObjectName(u"more_open_layout")
        self.more_open_layout.setContentsMargins(0, 0, 0, 0)
        self.more_open_button = MoreButton(self.enquiries_column)
        self.more_open_button.setObjectName(u"more_open_button")
        self.more_open_button.setAutoDefault(False)
        self.more_open_button.setProperty(u"role", u"link")

        self.more_open_layout.addWidget(self.more_open_button)

        self.more_open_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_open_layout.addItem(self.more_open_spacer)


        self.enquiries_column_layout.addLayout(self.more_open_layout)

        self.closed_part = QWidget(self.enquiries_column)
        self.closed_part.setObjectName(u"closed_part")
        self.closed_part_layout = QVBoxLayout(self.closed_part)
        self.closed_part_layout.setSpacing(8)
        self.closed_part_layout.setObjectName(u"closed_part_layout")
        self.closed_part_layout.setContentsMargins(0, 0, 0, 0)
        self.closed_button = ArrowButton(self.closed_part)
        self.closed_button.setObjectName(u"closed_button")
        self.closed_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.closed_button.setProperty(u"role", u"fold")

        self.closed_part_layout.addWidget(self.closed_button)

        self.closed_widget = QWidget(self.closed_part)
        self.closed_widget.setObjectName(u"closed_widget")
        self.closed_layout = QVBoxLayout(self.closed_widget)
        self.closed_layout.setSpacing(8)
        self.closed_layout.setObjectName(u"closed_layout")
        self.closed_layout.setContentsMargins(0, 0, 0, 0)

        self.closed_part_layout.addWidget(self.closed_widget)

        self.more_closed_layout = QHBoxLayout()
        self.more_closed_layout.setSpacing(0)
        self.more_closed_layout.setObjectName(u"more_closed_layout")
        self.more_closed_layout.setContentsMargins(0, 0, 0, 0)
        self.more_closed_button = MoreButton(self.closed_part)
        self.more_closed_button.setObjectName(u"more_closed_button")
        self.more_closed_button.setAutoDefault(False)
        self.more_closed_button.setProperty(u"role", u"link")

        self.more_closed_layout.addWidget(self.more_closed_button)

        self.more_closed_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_closed_layout.addItem(self.more_closed_spacer)


        self.closed_part_layout.addLayout(self.more_closed_layout)


        self.enquiries_column_layout.addWidget(self.closed_part)

        self.not_pursued_part = QWidget(self.enquiries_column)
        self.not_pursued_part.setObjectName(u"not_pursued_part")
        self.not_pursued_part_layout = QVBoxLayout(self.not_pursued_part)
        self.not_pursued_part_layout.setSpacing(8)
        self.not_pursued_part_layout.setObjectName(u"not_pursued_part_layout")
        self.not_pursued_part_layout.setContentsMargins(0, 0, 0, 0)
        self.not_pursued_button = ArrowButton(self.not_pursued_part)
        self.not_pursued_button.setObjectName(u"not_pursued_button")
        self.not_pursued_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.not_pursued_button.setProperty(u"role", u"fold")

        self.not_pursued_part_layout.addWidget(self.not_pursued_button)

        self.not_pursued_widget = QWidget(self.not_pursued_part)
        self.not_pursued_widget.setObjectName(u"not_pursued_widget")
        self.not_pursued_layout = QVBoxLayout(self.not_pursued_widget)
        self.not_pursued_layout.setSpacing(8)
        self.not_pursued_layout.setObjectName(u"not_pursued_layout")
        self.not_pursued_layout.setContentsMargins(0, 0, 0, 0)

        self.not_pursued_part_layout.addWidget(self.not_pursued_widget)

        self.more_not_pursued_layout = QHBoxLayout()
        self.more_not_pursued_layout.setSpacing(0)
        self.more_not_pursued_layout.setObjectName(u"more_not_pursued_layout")
        self.more_not_pursued_layout.setContentsMargins(0, 0, 0, 0)
        self.more_not_pursued_button = MoreButton(self.not_pursued_part)
        self.more_not_pursued_button.setObjectName(u"more_not_pursued_button")
        self.more_not_pursued_button.setAutoDefault(False)
        self.more_not_pursued_button.setProperty(u"role", u"link")

        self.more_not_pursued_layout.addWidget(self.more_not_pursued_button)

        self.more_not_pursued_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_not_pursued_layout.addItem(self.more_not_pursued_spacer)


        self.not_pursued_part_layout.addLayout(self.more_not_pursued_layout)


        self.enquiries_column_layout.addWidget(self.not_pursued_part)

        self.enquiries_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.enquiries_column_layout.addItem(self.enquiries_end_spacer)


        self.enquiries_content_layout.addWidget(self.enquiries_column)

        self.enquiries_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.enquiries_content_layout.addItem(self.enquiries_right_spacer)

        self.enquiries_content_layout.setStretch(0, 1000)
        self.enquiries_content_layout.setStretch(1, 1)
        self.enquiries_scroll.setWidget(self.enquiries_content)

        self.enquiries_page_layout.addWidget(self.enquiries_scroll)

        QWidget.setTabOrder(self.open_button, self.more_open_button)
        QWidget.setTabOrder(self.more_open_button, self.closed_button)
        QWidget.setTabOrder(self.closed_button, self.more_closed_button)
        QWidget.setTabOrder(self.more_closed_button, self.not_pursued_button)
        QWidget.setTabOrder(self.not_pursued_button, self.more_not_pursued_button)

        self.retranslateUi(enquiries_page)
    # setupUi

    def retranslateUi(self, enquiries_page):
        self.title_label.setText(QCoreApplication.translate("EnquiriesPage", u"Lines of enquiry", None))
        self.open_button.setText(QCoreApplication.translate("EnquiriesPage", u"Open a &line of enquiry\u2026", None))
        self.lead_label.setText(QCoreApplication.translate("EnquiriesPage", u"What is looked into, why, and how it ended.", None))
        self.balance_label.setText("")
        self.examines_label.setText(QCoreApplication.translate("EnquiriesPage", u"What they look at", None))
        self.points_label.setText(QCoreApplication.translate("EnquiriesPage", u"Where they may point", None))
        self.empty_title_label.setText(QCoreApplication.translate("EnquiriesPage", u"No line of enquiry yet", None))
        self.empty_text_label.setText(QCoreApplication.translate("EnquiriesPage", u"Begin with what the suspect did before, during and after, and with what could explain it another way. Each line says why it is reasonable in this case, who follows it, and in the end what it showed.", None))
        self.more_open_button.setText(QCoreApplication.translate("EnquiriesPage", u"Show more", None))
#if QT_CONFIG(accessibility)
        self.closed_button.setAccessibleName(QCoreApplication.translate("EnquiriesPage", u"Followed to the end", None))
#endif // QT_CONFIG(accessibility)
        self.more_closed_button.setText(QCoreApplication.translate("EnquiriesPage", u"Show more", None))
#if QT_CONFIG(accessibility)
        self.not_pursued_button.setAccessibleName(QCoreApplication.translate("EnquiriesPage", u"Not pursued", None))
#endif // QT_CONFIG(accessibility)
        self.more_not_pursued_button.setText(QCoreApplication.translate("EnquiriesPage", u"Show more", None))
        pass
    # retranslateUi
