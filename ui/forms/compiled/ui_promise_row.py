# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/promise_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.figure_label import FigureLabel
from ui.widgets.flow_row import FlowRow

class Ui_PromiseRow(object):
    def setupUi(self, promise_row):
        if not promise_row.objectName():
            promise_row.setObjectName(u"promise_row")
        promise_row.setProperty(u"role", u"thing")
        self.promise_row_layout = QVBoxLayout(promise_row)
        self.promise_row_layout.setSpacing(4)
        self.promise_row_layout.setObjectName(u"promise_row_layout")
        self.promise_row_layout.setContentsMargins(16, 12, 16, 10)
        self.when_label = FigureLabel(promise_row)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setWordWrap(True)
        self.when_label.setTextFormat(Qt.TextFormat.PlainText)
        self.when_label.setProperty(u"role", u"caption-strong")

        self.promise_row_layout.addWidget(self.when_label)

        self.what_label = QLabel(promise_row)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setProperty(u"role", u"question")

        self.promise_row_layout.addWidget(self.what_label)

        self.made_label = QLabel(promise_row)
        self.made_label.setObjectName(u"made_label")
        self.made_label.setWordWrap(True)
        self.made_label.setTextFormat(Qt.TextFormat.PlainText)
        self.made_label.setProperty(u"role", u"caption")

        self.promise_row_layout.addWidget(self.made_label)

        self.steps_label = QLabel(promise_row)
        self.steps_label.setObjectName(u"steps_label")
        self.steps_label.setWordWrap(True)
        self.steps_label.setTextFormat(Qt.TextFormat.PlainText)
        self.steps_label.setProperty(u"role", u"secondary")

        self.promise_row_layout.addWidget(self.steps_label)

        self.actions_row = FlowRow(promise_row)
        self.actions_row.setObjectName(u"actions_row")
        self.kept_button = QPushButton(self.actions_row)
        self.kept_button.setObjectName(u"kept_button")
        self.kept_button.setAutoDefault(False)
        self.kept_when_button = QPushButton(self.actions_row)
        self.kept_when_button.setObjectName(u"kept_when_button")
        self.kept_when_button.setAutoDefault(False)
        self.kept_when_button.setProperty(u"role", u"quiet")
        self.move_button = QPushButton(self.actions_row)
        self.move_button.setObjectName(u"move_button")
        self.move_button.setAutoDefault(False)
        self.move_button.setProperty(u"role", u"quiet")
        self.give_up_button = QPushButton(self.actions_row)
        self.give_up_button.setObjectName(u"give_up_button")
        self.give_up_button.setAutoDefault(False)
        self.give_up_button.setProperty(u"role", u"quiet")

        self.promise_row_layout.addWidget(self.actions_row)

        QWidget.setTabOrder(self.kept_button, self.kept_when_button)
        QWidget.setTabOrder(self.kept_when_button, self.move_button)
        QWidget.setTabOrder(self.move_button, self.give_up_button)

        self.retranslateUi(promise_row)
    # setupUi

    def retranslateUi(self, promise_row):
        self.when_label.setText("")
        self.what_label.setText("")
        self.made_label.setText("")
        self.steps_label.setText("")
        self.kept_button.setText(QCoreApplication.translate("PromiseRow", u"Kept", None))
        self.kept_when_button.setText(QCoreApplication.translate("PromiseRow", u"Kept, and when\u2026", None))
        self.move_button.setText(QCoreApplication.translate("PromiseRow", u"Another day\u2026", None))
        self.give_up_button.setText(QCoreApplication.translate("PromiseRow", u"Cannot be kept\u2026", None))
        pass
    # retranslateUi
