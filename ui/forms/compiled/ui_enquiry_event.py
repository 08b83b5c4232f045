# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/enquiry_event.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_EnquiryEvent(object):
    def setupUi(self, enquiry_event):
        if not enquiry_event.objectName():
            enquiry_event.setObjectName(u"enquiry_event")
        self.enquiry_event_layout = QVBoxLayout(enquiry_event)
        self.enquiry_event_layout.setSpacing(2)
        self.enquiry_event_layout.setObjectName(u"enquiry_event_layout")
        self.enquiry_event_layout.setContentsMargins(0, 0, 0, 0)
        self.event_head_row = TurningRow(enquiry_event)
        self.event_head_row.setObjectName(u"event_head_row")
        self.event_head_layout = QHBoxLayout(self.event_head_row)
        self.event_head_layout.setSpacing(10)
        self.event_head_layout.setObjectName(u"event_head_layout")
        self.event_head_layout.setContentsMargins(0, 0, 0, 0)
        self.event_label = QLabel(self.event_head_row)
        self.event_label.setObjectName(u"event_label")
        self.event_label.setTextFormat(Qt.TextFormat.PlainText)
        self.event_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.event_label.sizePolicy().hasHeightForWidth())
        self.event_label.setSizePolicy(sizePolicy)
        self.event_label.setProperty(u"role", u"strong")

        self.event_head_layout.addWidget(self.event_label)

        self.entry_button = QPushButton(self.event_head_row)
        self.entry_button.setObjectName(u"entry_button")
        self.entry_button.setProperty(u"role", u"link")

        self.event_head_layout.addWidget(self.entry_button)


        self.enquiry_event_layout.addWidget(self.event_head_row)

        self.event_text_label = QLabel(enquiry_event)
        self.event_text_label.setObjectName(u"event_text_label")
        self.event_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.event_text_label.setWordWrap(True)
        self.event_text_label.setProperty(u"role", u"body")

        self.enquiry_event_layout.addWidget(self.event_text_label)

        self.corrected_label = QLabel(enquiry_event)
        self.corrected_label.setObjectName(u"corrected_label")
        self.corrected_label.setTextFormat(Qt.TextFormat.PlainText)
        self.corrected_label.setWordWrap(True)
        self.corrected_label.setProperty(u"role", u"aside")

        self.enquiry_event_layout.addWidget(self.corrected_label)

        self.stamp_label = QLabel(enquiry_event)
        self.stamp_label.setObjectName(u"stamp_label")
        self.stamp_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stamp_label.setWordWrap(True)
        self.stamp_label.setProperty(u"role", u"caption")

        self.enquiry_event_layout.addWidget(self.stamp_label)


        self.retranslateUi(enquiry_event)
    # setupUi

    def retranslateUi(self, enquiry_event):
        self.event_label.setText("")
        self.entry_button.setText(QCoreApplication.translate("EnquiryEvent", u"Entry in Notes", None))
        self.event_text_label.setText("")
        self.corrected_label.setText("")
        self.stamp_label.setText("")
        pass
    # retranslateUi
