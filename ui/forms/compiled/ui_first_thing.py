# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/first_thing.ui by `packaging/dev.py forms`: change the form, not this."""

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

from ui.widgets.figure_label import FigureLabel

class Ui_FirstThingCard(object):
    def setupUi(self, first_thing):
        if not first_thing.objectName():
            first_thing.setObjectName(u"first_thing")
        first_thing.setProperty(u"role", u"thing")
        self.first_thing_layout = QVBoxLayout(first_thing)
        self.first_thing_layout.setSpacing(6)
        self.first_thing_layout.setObjectName(u"first_thing_layout")
        self.first_thing_layout.setContentsMargins(20, 14, 18, 12)
        self.where_label = FigureLabel(first_thing)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setWordWrap(True)
        self.where_label.setTextFormat(Qt.TextFormat.PlainText)
        self.where_label.setProperty(u"role", u"caption")

        self.first_thing_layout.addWidget(self.where_label)

        self.question_label = QLabel(first_thing)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setWordWrap(True)
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setProperty(u"role", u"question")

        self.first_thing_layout.addWidget(self.question_label)

        self.because_label = QLabel(first_thing)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setWordWrap(True)
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setProperty(u"role", u"secondary")

        self.first_thing_layout.addWidget(self.because_label)

        self.first_thing_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.first_thing_layout.addItem(self.first_thing_spacer)

        self.first_thing_button_layout = QHBoxLayout()
        self.first_thing_button_layout.setSpacing(8)
        self.first_thing_button_layout.setObjectName(u"first_thing_button_layout")
        self.first_thing_button_layout.setContentsMargins(0, 0, 0, 0)
        self.go_button = QPushButton(first_thing)
        self.go_button.setObjectName(u"go_button")
        self.go_button.setProperty(u"role", u"link")

        self.first_thing_button_layout.addWidget(self.go_button)

        self.go_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_thing_button_layout.addItem(self.go_spacer)


        self.first_thing_layout.addLayout(self.first_thing_button_layout)


        self.retranslateUi(first_thing)
    # setupUi

    def retranslateUi(self, first_thing):
        self.where_label.setText("")
        self.question_label.setText("")
        self.because_label.setText("")
        self.go_button.setText(QCoreApplication.translate("FirstThingCard", u"Go to it", None))
        pass
    # retranslateUi
