# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/clock_body.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.arrow_button import ArrowButton
from ui.widgets.figure_label import FigureLabel
from ui.widgets.flow_row import FlowRow

class Ui_ClockBody(object):
    def setupUi(self, clock_body):
        if not clock_body.objectName():
            clock_body.setObjectName(u"clock_body")
        self.body_parts_layout = QVBoxLayout(clock_body)
        self.body_parts_layout.setSpacing(10)
        self.body_parts_layout.setObjectName(u"body_parts_layout")
        self.body_parts_layout.setContentsMargins(0, 6, 6, 4)
        self.rule_line = QFrame(clock_body)
        self.rule_line.setObjectName(u"rule_line")
        self.rule_line.setProperty(u"role", u"rule")

        self.body_parts_layout.addWidget(self.rule_line)

        self.todo_frame = QFrame(clock_body)
        self.todo_frame.setObjectName(u"todo_frame")
        self.todo_frame.setProperty(u"role", u"notice")
        self.todo_layout = QVBoxLayout(self.todo_frame)
        self.todo_layout.setSpacing(4)
        self.todo_layout.setObjectName(u"todo_layout")
        self.todo_layout.setContentsMargins(14, 10, 14, 12)
        self.first_label = QLabel(self.todo_frame)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_label.setWordWrap(True)
        self.first_label.setProperty(u"role", u"strong")

        self.todo_layout.addWidget(self.first_label)

        self.todo_label = QLabel(self.todo_frame)
        self.todo_label.setObjectName(u"todo_label")
        self.todo_label.setTextFormat(Qt.TextFormat.PlainText)
        self.todo_label.setWordWrap(True)
        self.todo_label.setProperty(u"role", u"body")

        self.todo_layout.addWidget(self.todo_label)


        self.body_parts_layout.addWidget(self.todo_frame)

        self.notes_label = QLabel(clock_body)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_label.setWordWrap(True)
        self.notes_label.setProperty(u"role", u"warning")

        self.body_parts_layout.addWidget(self.notes_label)

        self.start_label = QLabel(clock_body)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_label.setWordWrap(True)
        self.start_label.setProperty(u"role", u"body")

        self.body_parts_layout.addWidget(self.start_label)

        self.dues_label = FigureLabel(clock_body)
        self.dues_label.setObjectName(u"dues_label")
        self.dues_label.setTextFormat(Qt.TextFormat.PlainText)
        self.dues_label.setWordWrap(True)
        self.dues_label.setProperty(u"role", u"body")

        self.body_parts_layout.addWidget(self.dues_label)

        self.steps_row = FlowRow(clock_body)
        self.steps_row.setObjectName(u"steps_row")

        self.body_parts_layout.addWidget(self.steps_row)

        self.form_layout = QVBoxLayout()
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)

        self.body_parts_layout.addLayout(self.form_layout)

        self.working_row = QHBoxLayout()
        self.working_row.setSpacing(0)
        self.working_row.setObjectName(u"working_row")
        self.working_row.setContentsMargins(0, 0, 0, 0)
        self.working_button = ArrowButton(clock_body)
        self.working_button.setObjectName(u"working_button")
        self.working_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.working_button.setProperty(u"role", u"fold")

        self.working_row.addWidget(self.working_button)

        self.working_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.working_row.addItem(self.working_space)


        self.body_parts_layout.addLayout(self.working_row)

        self.working_label = FigureLabel(clock_body)
        self.working_label.setObjectName(u"working_label")
        self.working_label.setTextFormat(Qt.TextFormat.PlainText)
        self.working_label.setWordWrap(True)
        self.working_label.setProperty(u"role", u"body")

        self.body_parts_layout.addWidget(self.working_label)

        self.rule_title_label = QLabel(clock_body)
        self.rule_title_label.setObjectName(u"rule_title_label")
        self.rule_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rule_title_label.setWordWrap(True)
        self.rule_title_label.setProperty(u"role", u"caption-strong")

        self.body_parts_layout.addWidget(self.rule_title_label)

        self.rule_label = QLabel(clock_body)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rule_label.setWordWrap(True)
        self.rule_label.setProperty(u"role", u"secondary")

        self.body_parts_layout.addWidget(self.rule_label)

        self.sure_label = QLabel(clock_body)
        self.sure_label.setObjectName(u"sure_label")
        self.sure_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sure_label.setWordWrap(True)
        self.sure_label.setProperty(u"role", u"secondary")

        self.body_parts_layout.addWidget(self.sure_label)

        self.note_label = QLabel(clock_body)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setWordWrap(True)
        self.note_label.setProperty(u"role", u"secondary")

        self.body_parts_layout.addWidget(self.note_label)

        self.sources_label = QLabel(clock_body)
        self.sources_label.setObjectName(u"sources_label")
        self.sources_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sources_label.setWordWrap(True)
        self.sources_label.setProperty(u"role", u"secondary")

        self.body_parts_layout.addWidget(self.sources_label)

        self.history_title_label = QLabel(clock_body)
        self.history_title_label.setObjectName(u"history_title_label")
        self.history_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.history_title_label.setWordWrap(True)
        self.history_title_label.setProperty(u"role", u"caption-strong")

        self.body_parts_layout.addWidget(self.history_title_label)

        self.history_widget = QWidget(clock_body)
        self.history_widget.setObjectName(u"history_widget")
        self.history_layout = QVBoxLayout(self.history_widget)
        self.history_layout.setSpacing(6)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(0, 0, 0, 0)

        self.body_parts_layout.addWidget(self.history_widget)


        self.retranslateUi(clock_body)
    # setupUi

    def retranslateUi(self, clock_body):
        self.first_label.setText("")
        self.todo_label.setText("")
        self.notes_label.setText("")
        self.start_label.setText("")
        self.dues_label.setText("")
        self.working_button.setText(QCoreApplication.translate("ClockBody", u"How it was worked out", None))
        self.working_label.setText("")
        self.rule_title_label.setText(QCoreApplication.translate("ClockBody", u"The rule", None))
        self.rule_label.setText("")
        self.sure_label.setText("")
        self.note_label.setText("")
        self.sources_label.setText("")
        self.history_title_label.setText(QCoreApplication.translate("ClockBody", u"What was recorded", None))
        pass
    # retranslateUi
