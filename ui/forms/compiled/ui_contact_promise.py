# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/contact_promise.ui by `packaging/dev.py forms`: change the form, not this."""

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

from ui.widgets.entries.day_edit import DayEdit
from ui.widgets.one_line_edit import OneLineEdit
from ui.widgets.turning_row import TurningRow

class Ui_ContactPromise(object):
    def setupUi(self, contact_promise):
        if not contact_promise.objectName():
            contact_promise.setObjectName(u"contact_promise")
        contact_promise.setProperty(u"role", u"panel")
        self.contact_promise_layout = QVBoxLayout(contact_promise)
        self.contact_promise_layout.setSpacing(8)
        self.contact_promise_layout.setObjectName(u"contact_promise_layout")
        self.contact_promise_layout.setContentsMargins(14, 10, 14, 10)
        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(4)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(contact_promise)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setProperty(u"role", u"secondary")

        self.what_layout.addWidget(self.what_label)

        self.what_edit = OneLineEdit(contact_promise)
        self.what_edit.setObjectName(u"what_edit")

        self.what_layout.addWidget(self.what_edit)


        self.contact_promise_layout.addLayout(self.what_layout)

        self.day_row = TurningRow(contact_promise)
        self.day_row.setObjectName(u"day_row")
        self.day_layout = QHBoxLayout(self.day_row)
        self.day_layout.setSpacing(8)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.day_row)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setWordWrap(True)
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setProperty(u"role", u"secondary")

        self.day_layout.addWidget(self.due_label)

        self.due_edit = DayEdit(self.day_row)
        self.due_edit.setObjectName(u"due_edit")

        self.day_layout.addWidget(self.due_edit)

        self.day_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_layout.addItem(self.day_spacer)

        self.remove_button = QPushButton(self.day_row)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)
        self.remove_button.setProperty(u"role", u"quiet")

        self.day_layout.addWidget(self.remove_button)


        self.contact_promise_layout.addWidget(self.day_row)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_edit)
        self.due_label.setBuddy(self.due_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what_edit, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.remove_button)

        self.retranslateUi(contact_promise)
    # setupUi

    def retranslateUi(self, contact_promise):
        self.what_label.setText(QCoreApplication.translate("ContactPromise", u"What was promised", None))
        self.due_label.setText(QCoreApplication.translate("ContactPromise", u"By", None))
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("ContactPromise", u"By which day", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("ContactPromise", u"Take it away", None))
        pass
    # retranslateUi
