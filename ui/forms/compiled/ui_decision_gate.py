# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/decision_gate.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_DecisionGate(object):
    def setupUi(self, decision_gate):
        if not decision_gate.objectName():
            decision_gate.setObjectName(u"decision_gate")
        self.gate_layout = QVBoxLayout(decision_gate)
        self.gate_layout.setSpacing(10)
        self.gate_layout.setObjectName(u"gate_layout")
        self.gate_layout.setContentsMargins(0, 4, 0, 4)
        self.gate_rule = QFrame(decision_gate)
        self.gate_rule.setObjectName(u"gate_rule")
        self.gate_rule.setProperty(u"role", u"rule")

        self.gate_layout.addWidget(self.gate_rule)

        self.gate_label = QLabel(decision_gate)
        self.gate_label.setObjectName(u"gate_label")
        self.gate_label.setTextFormat(Qt.TextFormat.PlainText)
        self.gate_label.setWordWrap(True)
        self.gate_label.setProperty(u"role", u"strong")

        self.gate_layout.addWidget(self.gate_label)

        self.progress_label = QLabel(decision_gate)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress_label.setWordWrap(True)
        self.progress_label.setProperty(u"role", u"secondary")

        self.gate_layout.addWidget(self.progress_label)

        self.steps_widget = QWidget(decision_gate)
        self.steps_widget.setObjectName(u"steps_widget")
        self.steps_layout = QVBoxLayout(self.steps_widget)
        self.steps_layout.setSpacing(14)
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_layout.setContentsMargins(0, 0, 0, 0)

        self.gate_layout.addWidget(self.steps_widget)

        self.others_button = QPushButton(decision_gate)
        self.others_button.setObjectName(u"others_button")
        self.others_button.setProperty(u"role", u"link")

        self.gate_layout.addWidget(self.others_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.reminders_label = QLabel(decision_gate)
        self.reminders_label.setObjectName(u"reminders_label")
        self.reminders_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reminders_label.setWordWrap(True)
        self.reminders_label.setProperty(u"role", u"strong")

        self.gate_layout.addWidget(self.reminders_label)

        self.reminders_widget = QWidget(decision_gate)
        self.reminders_widget.setObjectName(u"reminders_widget")
        self.reminders_layout = QVBoxLayout(self.reminders_widget)
        self.reminders_layout.setSpacing(14)
        self.reminders_layout.setObjectName(u"reminders_layout")
        self.reminders_layout.setContentsMargins(0, 0, 0, 0)

        self.gate_layout.addWidget(self.reminders_widget)

        self.left_over_label = QLabel(decision_gate)
        self.left_over_label.setObjectName(u"left_over_label")
        self.left_over_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_over_label.setWordWrap(True)
        self.left_over_label.setProperty(u"role", u"aside")

        self.gate_layout.addWidget(self.left_over_label)

        self.sources_label = QLabel(decision_gate)
        self.sources_label.setObjectName(u"sources_label")
        self.sources_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sources_label.setWordWrap(True)
        self.sources_label.setProperty(u"role", u"caption")

        self.gate_layout.addWidget(self.sources_label)

        self.gate_end_rule = QFrame(decision_gate)
        self.gate_end_rule.setObjectName(u"gate_end_rule")
        self.gate_end_rule.setProperty(u"role", u"rule")

        self.gate_layout.addWidget(self.gate_end_rule)


        self.retranslateUi(decision_gate)
    # setupUi

    def retranslateUi(self, decision_gate):
        self.gate_label.setText(QCoreApplication.translate("DecisionGate", u"Before it is done", None))
        self.progress_label.setText("")
        self.others_button.setText(QCoreApplication.translate("DecisionGate", u"Show the other steps", None))
        self.reminders_label.setText(QCoreApplication.translate("DecisionGate", u"Worth remembering; this stops nothing", None))
        self.left_over_label.setText("")
        self.sources_label.setText("")
        pass
    # retranslateUi
