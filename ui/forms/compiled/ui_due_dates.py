# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/due_dates.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_DueDates(object):
    def setupUi(self, due_dates):
        if not due_dates.objectName():
            due_dates.setObjectName(u"due_dates")
        self.due_dates_layout = QVBoxLayout(due_dates)
        self.due_dates_layout.setSpacing(8)
        self.due_dates_layout.setObjectName(u"due_dates_layout")
        self.due_dates_layout.setContentsMargins(0, 0, 0, 0)
        self.due_dates_title_label = QLabel(due_dates)
        self.due_dates_title_label.setObjectName(u"due_dates_title_label")
        self.due_dates_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_dates_title_label.setWordWrap(True)
        self.due_dates_title_label.setProperty(u"role", u"heading")

        self.due_dates_layout.addWidget(self.due_dates_title_label)

        self.due_dates_text_label = QLabel(due_dates)
        self.due_dates_text_label.setObjectName(u"due_dates_text_label")
        self.due_dates_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_dates_text_label.setWordWrap(True)
        self.due_dates_text_label.setProperty(u"role", u"secondary")

        self.due_dates_layout.addWidget(self.due_dates_text_label)

        self.offer_check = QCheckBox(due_dates)
        self.offer_check.setObjectName(u"offer_check")

        self.due_dates_layout.addWidget(self.offer_check)

        self.save_row = QHBoxLayout()
        self.save_row.setSpacing(8)
        self.save_row.setObjectName(u"save_row")
        self.save_row.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(due_dates)
        self.save_button.setObjectName(u"save_button")

        self.save_row.addWidget(self.save_button)

        self.save_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_row.addItem(self.save_space)


        self.due_dates_layout.addLayout(self.save_row)

        self.saved_label = QLabel(due_dates)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setTextFormat(Qt.TextFormat.PlainText)
        self.saved_label.setWordWrap(True)
        self.saved_label.setProperty(u"role", u"done")

        self.due_dates_layout.addWidget(self.saved_label)

        self.due_dates_trouble_label = QLabel(due_dates)
        self.due_dates_trouble_label.setObjectName(u"due_dates_trouble_label")
        self.due_dates_trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_dates_trouble_label.setWordWrap(True)
        self.due_dates_trouble_label.setProperty(u"role", u"danger")

        self.due_dates_layout.addWidget(self.due_dates_trouble_label)

        QWidget.setTabOrder(self.offer_check, self.save_button)

        self.retranslateUi(due_dates)
    # setupUi

    def retranslateUi(self, due_dates):
        self.due_dates_title_label.setText(QCoreApplication.translate("DueDates", u"Due dates as a calendar file", None))
        self.due_dates_text_label.setText(QCoreApplication.translate("DueDates", u"A file that a calendar on this computer can open. It holds the code of each case and the dates when something is due, and nothing else: no name, no offence, no words of yours. It is not encrypted, so keep it where your force allows. Each case records that it was made.", None))
        self.offer_check.setText(QCoreApplication.translate("DueDates", u"Offer due dates as a calendar file", None))
        self.save_button.setText(QCoreApplication.translate("DueDates", u"Save due dates as a calendar file\u2026", None))
        self.saved_label.setText("")
        self.due_dates_trouble_label.setText("")
        pass
    # retranslateUi
