# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/enquiry_body.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.flow_row import FlowRow
from ui.widgets.more_button import MoreButton

class Ui_EnquiryBody(object):
    def setupUi(self, enquiry_body):
        if not enquiry_body.objectName():
            enquiry_body.setObjectName(u"enquiry_body")
        self.enquiry_body_layout = QVBoxLayout(enquiry_body)
        self.enquiry_body_layout.setSpacing(12)
        self.enquiry_body_layout.setObjectName(u"enquiry_body_layout")
        self.enquiry_body_layout.setContentsMargins(0, 6, 4, 2)
        self.because_frame = QFrame(enquiry_body)
        self.because_frame.setObjectName(u"because_frame")
        self.because_frame.setProperty(u"role", u"notice")
        self.because_layout = QVBoxLayout(self.because_frame)
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(14, 10, 14, 12)
        self.because_title_label = QLabel(self.because_frame)
        self.because_title_label.setObjectName(u"because_title_label")
        self.because_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_title_label.setWordWrap(True)
        self.because_title_label.setProperty(u"role", u"caption-strong")

        self.because_layout.addWidget(self.because_title_label)

        self.because_label = QLabel(self.because_frame)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.because_label.setProperty(u"role", u"body")

        self.because_layout.addWidget(self.because_label)

        self.about_label = QLabel(self.because_frame)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"caption")

        self.because_layout.addWidget(self.about_label)


        self.enquiry_body_layout.addWidget(self.because_frame)

        self.steps_row = FlowRow(enquiry_body)
        self.steps_row.setObjectName(u"steps_row")

        self.enquiry_body_layout.addWidget(self.steps_row)

        self.history_title_label = QLabel(enquiry_body)
        self.history_title_label.setObjectName(u"history_title_label")
        self.history_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.history_title_label.setWordWrap(True)
        self.history_title_label.setProperty(u"role", u"caption-strong")

        self.enquiry_body_layout.addWidget(self.history_title_label)

        self.history_widget = QWidget(enquiry_body)
        self.history_widget.setObjectName(u"history_widget")
        self.history_layout = QVBoxLayout(self.history_widget)
        self.history_layout.setSpacing(12)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(0, 0, 0, 0)

        self.enquiry_body_layout.addWidget(self.history_widget)

        self.more_history_layout = QHBoxLayout()
        self.more_history_layout.setSpacing(0)
        self.more_history_layout.setObjectName(u"more_history_layout")
        self.more_history_layout.setContentsMargins(0, 0, 0, 0)
        self.more_history_button = MoreButton(enquiry_body)
        self.more_history_button.setObjectName(u"more_history_button")
        self.more_history_button.setAutoDefault(False)
        self.more_history_button.setProperty(u"role", u"link")

        self.more_history_layout.addWidget(self.more_history_button)

        self.more_history_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_history_layout.addItem(self.more_history_spacer)


        self.enquiry_body_layout.addLayout(self.more_history_layout)


        self.retranslateUi(enquiry_body)
    # setupUi

    def retranslateUi(self, enquiry_body):
        self.because_title_label.setText(QCoreApplication.translate("EnquiryBody", u"Why it is reasonable here", None))
        self.because_label.setText("")
        self.about_label.setText("")
        self.history_title_label.setText(QCoreApplication.translate("EnquiryBody", u"What was said of it, the last first", None))
        self.more_history_button.setText(QCoreApplication.translate("EnquiryBody", u"Show more", None))
        pass
    # retranslateUi
