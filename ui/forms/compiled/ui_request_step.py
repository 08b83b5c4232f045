# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/request_step.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from ui.widgets.entries.day_edit import DayEdit
from ui.widgets.growing_edit import GrowingEdit

class Ui_RequestStep(object):
    def setupUi(self, request_step):
        if not request_step.objectName():
            request_step.setObjectName(u"request_step")
        self.request_layout = QVBoxLayout(request_step)
        self.request_layout.setSpacing(14)
        self.request_layout.setObjectName(u"request_layout")
        self.request_layout.setContentsMargins(0, 0, 0, 0)
        self.request_label = QLabel(request_step)
        self.request_label.setObjectName(u"request_label")
        self.request_label.setTextFormat(Qt.TextFormat.PlainText)
        self.request_label.setWordWrap(True)
        self.request_label.setProperty(u"role", u"question")

        self.request_layout.addWidget(self.request_label)

        self.decision_part = QWidget(request_step)
        self.decision_part.setObjectName(u"decision_part")
        self.decision_layout = QVBoxLayout(self.decision_part)
        self.decision_layout.setSpacing(4)
        self.decision_layout.setObjectName(u"decision_layout")
        self.decision_layout.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(self.decision_part)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_label.setWordWrap(True)
        self.decision_label.setProperty(u"role", u"strong")

        self.decision_layout.addWidget(self.decision_label)

        self.decision_combo = QComboBox(self.decision_part)
        self.decision_combo.setObjectName(u"decision_combo")
        self.decision_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.decision_combo.setMinimumContentsLength(12)

        self.decision_layout.addWidget(self.decision_combo)

        self.decided_label = QLabel(self.decision_part)
        self.decided_label.setObjectName(u"decided_label")
        self.decided_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_label.setWordWrap(True)
        self.decided_label.setProperty(u"role", u"body")

        self.decision_layout.addWidget(self.decided_label)

        self.decision_hint_label = QLabel(self.decision_part)
        self.decision_hint_label.setObjectName(u"decision_hint_label")
        self.decision_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_hint_label.setWordWrap(True)
        self.decision_hint_label.setProperty(u"role", u"secondary")

        self.decision_layout.addWidget(self.decision_hint_label)

        self.doubt_label = QLabel(self.decision_part)
        self.doubt_label.setObjectName(u"doubt_label")
        self.doubt_label.setTextFormat(Qt.TextFormat.PlainText)
        self.doubt_label.setWordWrap(True)
        self.doubt_label.setProperty(u"role", u"warning")

        self.decision_layout.addWidget(self.doubt_label)


        self.request_layout.addWidget(self.decision_part)

        self.because_part = QWidget(request_step)
        self.because_part.setObjectName(u"because_part")
        self.because_layout = QVBoxLayout(self.because_part)
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(self.because_part)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(self.because_part)
        self.because_edit.setObjectName(u"because_edit")

        self.because_layout.addWidget(self.because_edit)


        self.request_layout.addWidget(self.because_part)

        self.text_part = QWidget(request_step)
        self.text_part.setObjectName(u"text_part")
        self.text_layout = QVBoxLayout(self.text_part)
        self.text_layout.setSpacing(4)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_part)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        self.text_label.setProperty(u"role", u"strong")

        self.text_layout.addWidget(self.text_label)

        self.text_edit = GrowingEdit(self.text_part)
        self.text_edit.setObjectName(u"text_edit")

        self.text_layout.addWidget(self.text_edit)


        self.request_layout.addWidget(self.text_part)

        self.due_part = QWidget(request_step)
        self.due_part.setObjectName(u"due_part")
        self.due_layout = QVBoxLayout(self.due_part)
        self.due_layout.setSpacing(4)
        self.due_layout.setObjectName(u"due_layout")
        self.due_layout.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.due_part)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setWordWrap(True)
        self.due_label.setProperty(u"role", u"strong")

        self.due_layout.addWidget(self.due_label)

        self.due_edit = DayEdit(self.due_part)
        self.due_edit.setObjectName(u"due_edit")

        self.due_layout.addWidget(self.due_edit)


        self.request_layout.addWidget(self.due_part)

#if QT_CONFIG(shortcut)
        self.decision_label.setBuddy(self.decision_combo)
        self.because_label.setBuddy(self.because_edit)
        self.text_label.setBuddy(self.text_edit)
        self.due_label.setBuddy(self.due_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decision_combo, self.because_edit)
        QWidget.setTabOrder(self.because_edit, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.due_edit)

        self.retranslateUi(request_step)
    # setupUi

    def retranslateUi(self, request_step):
        self.request_label.setText("")
        self.decision_label.setText(QCoreApplication.translate("RequestStep", u"Under which &decision", None))
#if QT_CONFIG(accessibility)
        self.decision_combo.setAccessibleName(QCoreApplication.translate("RequestStep", u"Under which decision", None))
#endif // QT_CONFIG(accessibility)
        self.decided_label.setText("")
        self.decision_hint_label.setText(QCoreApplication.translate("RequestStep", u"Choose the one that is about this: each decision allows one request, to one person or holder.", None))
        self.doubt_label.setText("")
        self.because_label.setText(QCoreApplication.translate("RequestStep", u"Wh&y", None))
#if QT_CONFIG(accessibility)
        self.because_edit.setAccessibleName(QCoreApplication.translate("RequestStep", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText("")
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("RequestStep", u"What was said or done", None))
#endif // QT_CONFIG(accessibility)
        self.due_label.setText("")
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("RequestStep", u"Day", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
