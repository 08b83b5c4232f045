# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/closing_part.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.flow_row import FlowRow

class Ui_ClosingPart(object):
    def setupUi(self, closing_part):
        if not closing_part.objectName():
            closing_part.setObjectName(u"closing_part")
        self.closing_part_layout = QVBoxLayout(closing_part)
        self.closing_part_layout.setSpacing(8)
        self.closing_part_layout.setObjectName(u"closing_part_layout")
        self.closing_part_layout.setContentsMargins(0, 0, 0, 0)
        self.closing_words_layout = QVBoxLayout()
        self.closing_words_layout.setSpacing(4)
        self.closing_words_layout.setObjectName(u"closing_words_layout")
        self.closing_words_layout.setContentsMargins(0, 0, 0, 0)
        self.closing_title_label = QLabel(closing_part)
        self.closing_title_label.setObjectName(u"closing_title_label")
        self.closing_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.closing_title_label.setWordWrap(True)
        self.closing_title_label.setProperty(u"role", u"title")

        self.closing_words_layout.addWidget(self.closing_title_label)

        self.closing_lead_label = QLabel(closing_part)
        self.closing_lead_label.setObjectName(u"closing_lead_label")
        self.closing_lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self.closing_lead_label.setWordWrap(True)
        self.closing_lead_label.setProperty(u"role", u"lead")

        self.closing_words_layout.addWidget(self.closing_lead_label)


        self.closing_part_layout.addLayout(self.closing_words_layout)

        self.closing_frame = QFrame(closing_part)
        self.closing_frame.setObjectName(u"closing_frame")
        self.closing_frame.setProperty(u"role", u"panel")
        self.closing_frame_layout = QVBoxLayout(self.closing_frame)
        self.closing_frame_layout.setSpacing(8)
        self.closing_frame_layout.setObjectName(u"closing_frame_layout")
        self.closing_frame_layout.setContentsMargins(16, 12, 16, 12)
        self.standing_label = QLabel(self.closing_frame)
        self.standing_label.setObjectName(u"standing_label")
        self.standing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.standing_label.setWordWrap(True)
        self.standing_label.setProperty(u"role", u"strong")

        self.closing_frame_layout.addWidget(self.standing_label)

        self.standing_text_label = QLabel(self.closing_frame)
        self.standing_text_label.setObjectName(u"standing_text_label")
        self.standing_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.standing_text_label.setWordWrap(True)
        self.standing_text_label.setProperty(u"role", u"body")

        self.closing_frame_layout.addWidget(self.standing_text_label)

        self.review_label = QLabel(self.closing_frame)
        self.review_label.setObjectName(u"review_label")
        self.review_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_label.setWordWrap(True)
        self.review_label.setProperty(u"role", u"body")

        self.closing_frame_layout.addWidget(self.review_label)

        self.hold_label = QLabel(self.closing_frame)
        self.hold_label.setObjectName(u"hold_label")
        self.hold_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hold_label.setWordWrap(True)
        self.hold_label.setProperty(u"role", u"warning")

        self.closing_frame_layout.addWidget(self.hold_label)

        self.closing_buttons_row = FlowRow(self.closing_frame)
        self.closing_buttons_row.setObjectName(u"closing_buttons_row")
        self.close_button = QPushButton(self.closing_buttons_row)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)
        self.reopen_button = QPushButton(self.closing_buttons_row)
        self.reopen_button.setObjectName(u"reopen_button")
        self.reopen_button.setAutoDefault(False)
        self.review_button = QPushButton(self.closing_buttons_row)
        self.review_button.setObjectName(u"review_button")
        self.review_button.setAutoDefault(False)
        self.hold_button = QPushButton(self.closing_buttons_row)
        self.hold_button.setObjectName(u"hold_button")
        self.hold_button.setAutoDefault(False)
        self.delete_button = QPushButton(self.closing_buttons_row)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.closing_frame_layout.addWidget(self.closing_buttons_row)

        self.delete_label = QLabel(self.closing_frame)
        self.delete_label.setObjectName(u"delete_label")
        self.delete_label.setTextFormat(Qt.TextFormat.PlainText)
        self.delete_label.setWordWrap(True)
        self.delete_label.setProperty(u"role", u"secondary")

        self.closing_frame_layout.addWidget(self.delete_label)


        self.closing_part_layout.addWidget(self.closing_frame)

        self.begun_layout = QVBoxLayout()
        self.begun_layout.setSpacing(8)
        self.begun_layout.setObjectName(u"begun_layout")
        self.begun_layout.setContentsMargins(0, 0, 0, 0)

        self.closing_part_layout.addLayout(self.begun_layout)

        QWidget.setTabOrder(self.close_button, self.reopen_button)
        QWidget.setTabOrder(self.reopen_button, self.review_button)
        QWidget.setTabOrder(self.review_button, self.hold_button)
        QWidget.setTabOrder(self.hold_button, self.delete_button)

        self.retranslateUi(closing_part)
    # setupUi

    def retranslateUi(self, closing_part):
        self.closing_title_label.setText(QCoreApplication.translate("ClosingPart", u"Closing and keeping", None))
        self.closing_lead_label.setText(QCoreApplication.translate("ClosingPart", u"When nothing more is being done, and how long the record is kept after that.", None))
        self.standing_label.setText("")
        self.standing_text_label.setText("")
        self.review_label.setText("")
        self.hold_label.setText("")
        self.close_button.setText(QCoreApplication.translate("ClosingPart", u"Close th&is case\u2026", None))
        self.reopen_button.setText(QCoreApplication.translate("ClosingPart", u"&Open it again\u2026", None))
        self.review_button.setText(QCoreApplication.translate("ClosingPart", u"Re&view whether to keep it\u2026", None))
        self.hold_button.setText(QCoreApplication.translate("ClosingPart", u"Put a &legal hold on it\u2026", None))
        self.delete_button.setText(QCoreApplication.translate("ClosingPart", u"&Delete this case\u2026", None))
        self.delete_label.setText("")
        pass
    # retranslateUi
