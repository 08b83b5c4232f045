# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/told_row.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_ToldRow(object):
    def setupUi(self, told_row):
        if not told_row.objectName():
            told_row.setObjectName(u"told_row")
        told_row.setProperty(u"role", u"panel")
        self.told_row_layout = QVBoxLayout(told_row)
        self.told_row_layout.setSpacing(4)
        self.told_row_layout.setObjectName(u"told_row_layout")
        self.told_row_layout.setContentsMargins(16, 12, 16, 12)
        self.topic_label = QLabel(told_row)
        self.topic_label.setObjectName(u"topic_label")
        self.topic_label.setWordWrap(True)
        self.topic_label.setTextFormat(Qt.TextFormat.PlainText)
        self.topic_label.setProperty(u"role", u"strong")

        self.told_row_layout.addWidget(self.topic_label)

        self.where_label = QLabel(told_row)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setWordWrap(True)
        self.where_label.setTextFormat(Qt.TextFormat.PlainText)
        self.where_label.setProperty(u"role", u"caption")

        self.told_row_layout.addWidget(self.where_label)

        self.ask_title_label = QLabel(told_row)
        self.ask_title_label.setObjectName(u"ask_title_label")
        self.ask_title_label.setWordWrap(True)
        self.ask_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ask_title_label.setProperty(u"role", u"caption-strong")

        self.told_row_layout.addWidget(self.ask_title_label)

        self.ask_label = QLabel(told_row)
        self.ask_label.setObjectName(u"ask_label")
        self.ask_label.setWordWrap(True)
        self.ask_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ask_label.setProperty(u"role", u"body")

        self.told_row_layout.addWidget(self.ask_label)

        self.told_more_layout = QHBoxLayout()
        self.told_more_layout.setSpacing(0)
        self.told_more_layout.setObjectName(u"told_more_layout")
        self.told_more_layout.setContentsMargins(0, 0, 0, 0)
        self.more_button = QPushButton(told_row)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setAutoDefault(False)
        self.more_button.setProperty(u"role", u"link")

        self.told_more_layout.addWidget(self.more_button)

        self.told_more_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.told_more_layout.addItem(self.told_more_spacer)


        self.told_row_layout.addLayout(self.told_more_layout)


        self.retranslateUi(told_row)
    # setupUi

    def retranslateUi(self, told_row):
        self.topic_label.setText("")
        self.where_label.setText("")
        self.ask_title_label.setText(QCoreApplication.translate("ToldRow", u"Still to be asked, and why", None))
        self.ask_label.setText("")
        self.more_button.setText(QCoreApplication.translate("ToldRow", u"Show all of it", None))
        pass
    # retranslateUi
