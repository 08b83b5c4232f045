# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/review_page.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_ReviewPage(object):
    def setupUi(self, review_page):
        if not review_page.objectName():
            review_page.setObjectName(u"review_page")
        review_page.setProperty(u"role", u"page")
        self.review_page_layout = QVBoxLayout(review_page)
        self.review_page_layout.setSpacing(0)
        self.review_page_layout.setObjectName(u"review_page_layout")
        self.review_page_layout.setContentsMargins(0, 0, 0, 0)
        self.review_scroll = QScrollArea(review_page)
        self.review_scroll.setObjectName(u"review_scroll")
        self.review_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.review_scroll.setWidgetResizable(True)
        self.review_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.review_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.review_content = QWidget()
        self.review_content.setObjectName(u"review_content")
        self.review_content.setProperty(u"role", u"page")
        self.review_content_layout = QHBoxLayout(self.review_content)
        self.review_content_layout.setSpacing(0)
        self.review_content_layout.setObjectName(u"review_content_layout")
        self.review_content_layout.setContentsMargins(32, 24, 32, 24)
        self.review_column = QWidget(self.review_content)
        self.review_column.setObjectName(u"review_column")
        self.review_column_layout = QVBoxLayout(self.review_column)
        self.review_column_layout.setSpacing(14)
        self.review_column_layout.setObjectName(u"review_column_layout")
        self.review_column_layout.setContentsMargins(0, 0, 0, 0)
        self.begun_layout = QVBoxLayout()
        self.begun_layout.setSpacing(8)
        self.begun_layout.setObjectName(u"begun_layout")
        self.begun_layout.setContentsMargins(0, 0, 0, 0)

        self.review_column_layout.addLayout(self.begun_layout)

        self.asked_frame = QFrame(self.review_column)
        self.asked_frame.setObjectName(u"asked_frame")
        self.asked_frame.setProperty(u"role", u"thing-warning")
        self.asked_frame_layout = QVBoxLayout(self.asked_frame)
        self.asked_frame_layout.setSpacing(8)
        self.asked_frame_layout.setObjectName(u"asked_frame_layout")
        self.asked_frame_layout.setContentsMargins(18, 14, 18, 14)
        self.asked_title_label = QLabel(self.asked_frame)
        self.asked_title_label.setObjectName(u"asked_title_label")
        self.asked_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_title_label.setWordWrap(True)
        self.asked_title_label.setProperty(u"role", u"heading")

        self.asked_frame_layout.addWidget(self.asked_title_label)

        self.asked_layout = QVBoxLayout()
        self.asked_layout.setSpacing(10)
        self.asked_layout.setObjectName(u"asked_layout")
        self.asked_layout.setContentsMargins(0, 0, 0, 0)

        self.asked_frame_layout.addLayout(self.asked_layout)


        self.review_column_layout.addWidget(self.asked_frame)

        self.supervision_block_layout = QVBoxLayout()
        self.supervision_block_layout.setSpacing(4)
        self.supervision_block_layout.setObjectName(u"supervision_block_layout")
        self.supervision_block_layout.setContentsMargins(0, 0, 0, 0)
        self.supervision_row = TurningRow(self.review_column)
        self.supervision_row.setObjectName(u"supervision_row")
        self.supervision_row_layout = QHBoxLayout(self.supervision_row)
        self.supervision_row_layout.setSpacing(12)
        self.supervision_row_layout.setObjectName(u"supervision_row_layout")
        self.supervision_row_layout.setContentsMargins(0, 0, 0, 0)
        self.supervision_title_label = QLabel(self.supervision_row)
        self.supervision_title_label.setObjectName(u"supervision_title_label")
        self.supervision_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.supervision_title_label.setWordWrap(True)
        self.supervision_title_label.setProperty(u"role", u"title")

        self.supervision_row_layout.addWidget(self.supervision_title_label)

        self.review_button = QPushButton(self.supervision_row)
        self.review_button.setObjectName(u"review_button")
        self.review_button.setProperty(u"role", u"primary")

        self.supervision_row_layout.addWidget(self.review_button, 0, Qt.AlignmentFlag.AlignTop)

        self.supervision_row_layout.setStretch(0, 1)

        self.supervision_block_layout.addWidget(self.supervision_row)

        self.supervision_lead_label = QLabel(self.review_column)
        self.supervision_lead_label.setObjectName(u"supervision_lead_label")
        self.supervision_lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self.supervision_lead_label.setWordWrap(True)
        self.supervision_lead_label.setProperty(u"role", u"lead")

        self.supervision_block_layout.addWidget(self.supervision_lead_label)


        self.review_column_layout.addLayout(self.supervision_block_layout)

        self.state_frame = QFrame(self.review_column)
        self.state_frame.setObjectName(u"state_frame")
        self.state_frame.setProperty(u"role", u"panel")
        self.state_frame_layout = QVBoxLayout(self.state_frame)
        self.state_frame_layout.setSpacing(6)
        self.state_frame_layout.setObjectName(u"state_frame_layout")
        self.state_frame_layout.setContentsMargins(18, 14, 18, 14)
        self.standing_label = QLabel(self.state_frame)
        self.standing_label.setObjectName(u"standing_label")
        self.standing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.standing_label.setWordWrap(True)
        self.standing_label.setProperty(u"role", u"strong")

        self.state_frame_layout.addWidget(self.standing_label)

        self.stands_out_label = QLabel(self.state_frame)
        self.stands_out_label.setObjectName(u"stands_out_label")
        self.stands_out_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stands_out_label.setWordWrap(True)
        self.stands_out_label.setProperty(u"role", u"body")

        self.state_frame_layout.addWidget(self.stands_out_label)


        self.review_column_layout.addWidget(self.state_frame)

        self.reviews_layout = QVBoxLayout()
        self.reviews_layout.setSpacing(10)
        self.reviews_layout.setObjectName(u"reviews_layout")
        self.reviews_layout.setContentsMargins(0, 0, 0, 0)

        self.review_column_layout.addLayout(self.reviews_layout)

        self.hand_over_block_layout = QVBoxLayout()
        self.hand_over_block_layout.setSpacing(4)
        self.hand_over_block_layout.setObjectName(u"hand_over_block_layout")
        self.hand_over_block_layout.setContentsMargins(0, 0, 0, 0)
        self.hand_over_row = TurningRow(self.review_column)
        self.hand_over_row.setObjectName(u"hand_over_row")
        self.hand_over_row_layout = QHBoxLayout(self.hand_over_row)
        self.hand_over_row_layout.setSpacing(12)
        self.hand_over_row_layout.setObjectName(u"hand_over_row_layout")
        self.hand_over_row_layout.setContentsMargins(0, 0, 0, 0)
        self.hand_over_title_label = QLabel(self.hand_over_row)
        self.hand_over_title_label.setObjectName(u"hand_over_title_label")
        self.hand_over_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hand_over_title_label.setWordWrap(True)
        self.hand_over_title_label.setProperty(u"role", u"title")

        self.hand_over_row_layout.addWidget(self.hand_over_title_label)

        self.hand_over_button = QPushButton(self.hand_over_row)
        self.hand_over_button.setObjectName(u"hand_over_button")
        self.hand_over_button.setProperty(u"role", u"quiet")

        self.hand_over_row_layout.addWidget(self.hand_over_button, 0, Qt.AlignmentFlag.AlignTop)

        self.receipt_button = QPushButton(self.hand_over_row)
        self.receipt_button.setObjectName(u"receipt_button")
        self.receipt_button.setProperty(u"role", u"quiet")

        self.hand_over_row_layout.addWidget(self.receipt_button, 0, Qt.AlignmentFlag.AlignTop)

        self.hand_over_row_layout.setStretch(0, 1)

        self.hand_over_block_layout.addWidget(self.hand_over_row)

        self.hand_over_lead_label = QLabel(self.review_column)
        self.hand_over_lead_label.setObjectName(u"hand_over_lead_label")
        self.hand_over_lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hand_over_lead_label.setWordWrap(True)
        self.hand_over_lead_label.setProperty(u"role", u"lead")

        self.hand_over_block_layout.addWidget(self.hand_over_lead_label)


        self.review_column_layout.addLayout(self.hand_over_block_layout)

        self.receipt_label = QLabel(self.review_column)
        self.receipt_label.setObjectName(u"receipt_label")
        self.receipt_label.setTextFormat(Qt.TextFormat.PlainText)
        self.receipt_label.setWordWrap(True)
        self.receipt_label.setProperty(u"role", u"danger")

        self.review_column_layout.addWidget(self.receipt_label)

        self.hand_over_nothing_label = QLabel(self.review_column)
        self.hand_over_nothing_label.setObjectName(u"hand_over_nothing_label")
        self.hand_over_nothing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hand_over_nothing_label.setWordWrap(True)
        self.hand_over_nothing_label.setProperty(u"role", u"secondary")

        self.review_column_layout.addWidget(self.hand_over_nothing_label)

        self.hand_overs_layout = QVBoxLayout()
        self.hand_overs_layout.setSpacing(10)
        self.hand_overs_layout.setObjectName(u"hand_overs_layout")
        self.hand_overs_layout.setContentsMargins(0, 0, 0, 0)

        self.review_column_layout.addLayout(self.hand_overs_layout)

        self.closing_holder_layout = QVBoxLayout()
        self.closing_holder_layout.setSpacing(0)
        self.closing_holder_layout.setObjectName(u"closing_holder_layout")
        self.closing_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.review_column_layout.addLayout(self.closing_holder_layout)

        self.review_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.review_column_layout.addItem(self.review_spacer)


        self.review_content_layout.addWidget(self.review_column)

        self.review_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.review_content_layout.addItem(self.review_right_spacer)

        self.review_content_layout.setStretch(0, 1000)
        self.review_content_layout.setStretch(1, 1)
        self.review_scroll.setWidget(self.review_content)

        self.review_page_layout.addWidget(self.review_scroll)

        QWidget.setTabOrder(self.review_button, self.hand_over_button)
        QWidget.setTabOrder(self.hand_over_button, self.receipt_button)

        self.retranslateUi(review_page)
    # setupUi

    def retranslateUi(self, review_page):
        self.asked_title_label.setText(QCoreApplication.translate("ReviewPage", u"To answer first", None))
        self.supervision_title_label.setText(QCoreApplication.translate("ReviewPage", u"Supervision", None))
        self.review_button.setText(QCoreApplication.translate("ReviewPage", u"Record a &review\u2026", None))
        self.supervision_lead_label.setText(QCoreApplication.translate("ReviewPage", u"A second officer looks at the case, says what stands and what is to be thought through again, and signs it with their own key.", None))
        self.standing_label.setText("")
        self.stands_out_label.setText("")
        self.hand_over_title_label.setText(QCoreApplication.translate("ReviewPage", u"Handing over", None))
        self.hand_over_button.setText(QCoreApplication.translate("ReviewPage", u"&Hand over\u2026", None))
        self.receipt_button.setText(QCoreApplication.translate("ReviewPage", u"&Add a receipt\u2026", None))
        self.hand_over_lead_label.setText(QCoreApplication.translate("ReviewPage", u"The whole case, sealed to the key of the officer who takes over. Their signed receipt closes it.", None))
        self.receipt_label.setText("")
        self.hand_over_nothing_label.setText(QCoreApplication.translate("ReviewPage", u"This case has not been handed over.", None))
        pass
    # retranslateUi
