# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/promise_fields.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from ui.widgets.entries.day_edit import DayEdit
from ui.widgets.growing_edit import GrowingEdit

class Ui_PromiseFields(object):
    def setupUi(self, promise_fields):
        if not promise_fields.objectName():
            promise_fields.setObjectName(u"promise_fields")
        self.promise_fields_layout = QVBoxLayout(promise_fields)
        self.promise_fields_layout.setSpacing(14)
        self.promise_fields_layout.setObjectName(u"promise_fields_layout")
        self.promise_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.promise_frame = QFrame(promise_fields)
        self.promise_frame.setObjectName(u"promise_frame")
        self.promise_frame.setProperty(u"role", u"panel")
        self.promise_frame_layout = QVBoxLayout(self.promise_frame)
        self.promise_frame_layout.setSpacing(2)
        self.promise_frame_layout.setObjectName(u"promise_frame_layout")
        self.promise_frame_layout.setContentsMargins(14, 10, 14, 10)
        self.what_label = QLabel(self.promise_frame)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.what_label.setProperty(u"role", u"strong")

        self.promise_frame_layout.addWidget(self.what_label)

        self.now_label = QLabel(self.promise_frame)
        self.now_label.setObjectName(u"now_label")
        self.now_label.setWordWrap(True)
        self.now_label.setTextFormat(Qt.TextFormat.PlainText)
        self.now_label.setProperty(u"role", u"secondary")

        self.promise_frame_layout.addWidget(self.now_label)


        self.promise_fields_layout.addWidget(self.promise_frame)

        self.due_part = QWidget(promise_fields)
        self.due_part.setObjectName(u"due_part")
        self.due_layout = QVBoxLayout(self.due_part)
        self.due_layout.setSpacing(4)
        self.due_layout.setObjectName(u"due_layout")
        self.due_layout.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.due_part)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setWordWrap(True)
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setProperty(u"role", u"strong")

        self.due_layout.addWidget(self.due_label)

        self.due_edit = DayEdit(self.due_part)
        self.due_edit.setObjectName(u"due_edit")

        self.due_layout.addWidget(self.due_edit)


        self.promise_fields_layout.addWidget(self.due_part)

        self.because_part = QWidget(promise_fields)
        self.because_part.setObjectName(u"because_part")
        self.because_layout = QVBoxLayout(self.because_part)
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(self.because_part)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setWordWrap(True)
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(self.because_part)
        self.because_edit.setObjectName(u"because_edit")
        self.because_edit.setTabChangesFocus(True)

        self.because_layout.addWidget(self.because_edit)


        self.promise_fields_layout.addWidget(self.because_part)

        self.told_part = QWidget(promise_fields)
        self.told_part.setObjectName(u"told_part")
        self.told_layout = QVBoxLayout(self.told_part)
        self.told_layout.setSpacing(4)
        self.told_layout.setObjectName(u"told_layout")
        self.told_layout.setContentsMargins(0, 0, 0, 0)
        self.told_label = QLabel(self.told_part)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setWordWrap(True)
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setProperty(u"role", u"strong")

        self.told_layout.addWidget(self.told_label)

        self.told_edit = GrowingEdit(self.told_part)
        self.told_edit.setObjectName(u"told_edit")
        self.told_edit.setTabChangesFocus(True)

        self.told_layout.addWidget(self.told_edit)

        self.told_text_label = QLabel(self.told_part)
        self.told_text_label.setObjectName(u"told_text_label")
        self.told_text_label.setWordWrap(True)
        self.told_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_text_label.setProperty(u"role", u"caption")

        self.told_layout.addWidget(self.told_text_label)


        self.promise_fields_layout.addWidget(self.told_part)

#if QT_CONFIG(shortcut)
        self.due_label.setBuddy(self.due_edit)
        self.because_label.setBuddy(self.because_edit)
        self.told_label.setBuddy(self.told_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.due_edit, self.because_edit)
        QWidget.setTabOrder(self.because_edit, self.told_edit)

        self.retranslateUi(promise_fields)
    # setupUi

    def retranslateUi(self, promise_fields):
        self.what_label.setText("")
        self.now_label.setText("")
        self.due_label.setText(QCoreApplication.translate("PromiseFields", u"The new &day", None))
        self.because_label.setText(QCoreApplication.translate("PromiseFields", u"Wh&y", None))
        self.told_label.setText(QCoreApplication.translate("PromiseFields", u"&How they were told", None))
        self.told_text_label.setText(QCoreApplication.translate("PromiseFields", u"If they do not know yet, tell them by their safe way, then record it. You can leave this empty.", None))
        pass
    # retranslateUi
