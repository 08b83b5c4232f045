# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/contact_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_ContactRow(object):
    def setupUi(self, contact_row):
        if not contact_row.objectName():
            contact_row.setObjectName(u"contact_row")
        contact_row.setProperty(u"role", u"panel")
        self.contact_row_layout = QVBoxLayout(contact_row)
        self.contact_row_layout.setSpacing(4)
        self.contact_row_layout.setObjectName(u"contact_row_layout")
        self.contact_row_layout.setContentsMargins(16, 12, 16, 12)
        self.heading_label = QLabel(contact_row)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setProperty(u"role", u"strong")

        self.contact_row_layout.addWidget(self.heading_label)

        self.times_label = QLabel(contact_row)
        self.times_label.setObjectName(u"times_label")
        self.times_label.setWordWrap(True)
        self.times_label.setTextFormat(Qt.TextFormat.PlainText)
        self.times_label.setProperty(u"role", u"caption")

        self.contact_row_layout.addWidget(self.times_label)

        self.safe_label = QLabel(contact_row)
        self.safe_label.setObjectName(u"safe_label")
        self.safe_label.setWordWrap(True)
        self.safe_label.setTextFormat(Qt.TextFormat.PlainText)
        self.safe_label.setProperty(u"role", u"caption-strong")

        self.contact_row_layout.addWidget(self.safe_label)

        self.advice_label = QLabel(contact_row)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setWordWrap(True)
        self.advice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.advice_label.setProperty(u"role", u"body")

        self.contact_row_layout.addWidget(self.advice_label)

        self.content_label = QLabel(contact_row)
        self.content_label.setObjectName(u"content_label")
        self.content_label.setWordWrap(True)
        self.content_label.setTextFormat(Qt.TextFormat.PlainText)
        self.content_label.setProperty(u"role", u"body")

        self.contact_row_layout.addWidget(self.content_label)

        self.response_title_label = QLabel(contact_row)
        self.response_title_label.setObjectName(u"response_title_label")
        self.response_title_label.setWordWrap(True)
        self.response_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.response_title_label.setProperty(u"role", u"caption-strong")

        self.contact_row_layout.addWidget(self.response_title_label)

        self.response_label = QLabel(contact_row)
        self.response_label.setObjectName(u"response_label")
        self.response_label.setWordWrap(True)
        self.response_label.setTextFormat(Qt.TextFormat.PlainText)
        self.response_label.setProperty(u"role", u"body")

        self.contact_row_layout.addWidget(self.response_label)

        self.promised_title_label = QLabel(contact_row)
        self.promised_title_label.setObjectName(u"promised_title_label")
        self.promised_title_label.setWordWrap(True)
        self.promised_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promised_title_label.setProperty(u"role", u"caption-strong")

        self.contact_row_layout.addWidget(self.promised_title_label)

        self.promised_label = QLabel(contact_row)
        self.promised_label.setObjectName(u"promised_label")
        self.promised_label.setWordWrap(True)
        self.promised_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promised_label.setProperty(u"role", u"body")

        self.contact_row_layout.addWidget(self.promised_label)

        self.contact_more_layout = QHBoxLayout()
        self.contact_more_layout.setSpacing(0)
        self.contact_more_layout.setObjectName(u"contact_more_layout")
        self.contact_more_layout.setContentsMargins(0, 0, 0, 0)
        self.more_button = QPushButton(contact_row)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setAutoDefault(False)
        self.more_button.setProperty(u"role", u"link")

        self.contact_more_layout.addWidget(self.more_button)

        self.contact_more_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.contact_more_layout.addItem(self.contact_more_spacer)


        self.contact_row_layout.addLayout(self.contact_more_layout)


        self.retranslateUi(contact_row)
    # setupUi

    def retranslateUi(self, contact_row):
        self.heading_label.setText("")
        self.times_label.setText("")
        self.safe_label.setText("")
        self.advice_label.setText("")
        self.content_label.setText("")
        self.response_title_label.setText(QCoreApplication.translate("ContactRow", u"What they said", None))
        self.response_label.setText("")
        self.promised_title_label.setText(QCoreApplication.translate("ContactRow", u"Promised", None))
        self.promised_label.setText("")
        self.more_button.setText(QCoreApplication.translate("ContactRow", u"Show all of it", None))
        pass
    # retranslateUi
