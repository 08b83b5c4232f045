# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/answer_panel.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.turning_row import TurningRow
from ui.widgets.writing.summary import WritingSummary

class Ui_AnswerPanel(object):
    def setupUi(self, AnswerPanel):
        if not AnswerPanel.objectName():
            AnswerPanel.setObjectName(u"AnswerPanel")
        self.panel_layout = QVBoxLayout(AnswerPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 6, 0, 0)
        self.answer_part = QWidget(AnswerPanel)
        self.answer_part.setObjectName(u"answer_part")
        self.answer_part_layout = QVBoxLayout(self.answer_part)
        self.answer_part_layout.setSpacing(8)
        self.answer_part_layout.setObjectName(u"answer_part_layout")
        self.answer_part_layout.setContentsMargins(0, 0, 0, 0)
        self.editor_layout = QVBoxLayout()
        self.editor_layout.setSpacing(8)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(0, 0, 0, 0)

        self.answer_part_layout.addLayout(self.editor_layout)

        self.more_row = TurningRow(self.answer_part)
        self.more_row.setObjectName(u"more_row")
        self.more_layout = QHBoxLayout(self.more_row)
        self.more_layout.setSpacing(12)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setContentsMargins(0, 0, 0, 0)
        self.further_button = QPushButton(self.more_row)
        self.further_button.setObjectName(u"further_button")
        self.further_button.setProperty(u"role", u"link")

        self.more_layout.addWidget(self.further_button)

        self.verbatim_button = QPushButton(self.more_row)
        self.verbatim_button.setObjectName(u"verbatim_button")
        self.verbatim_button.setProperty(u"role", u"link")

        self.more_layout.addWidget(self.verbatim_button)

        self.more_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_layout.addItem(self.more_space)

        self.sources_button = QPushButton(self.more_row)
        self.sources_button.setObjectName(u"sources_button")
        self.sources_button.setProperty(u"role", u"link")

        self.more_layout.addWidget(self.sources_button)


        self.answer_part_layout.addWidget(self.more_row)

        self.further_label = QLabel(self.answer_part)
        self.further_label.setObjectName(u"further_label")
        self.further_label.setTextFormat(Qt.TextFormat.PlainText)
        self.further_label.setWordWrap(True)
        self.further_label.setProperty(u"role", u"secondary")

        self.answer_part_layout.addWidget(self.further_label)

        self.further_edit = GrowingEdit(self.answer_part)
        self.further_edit.setObjectName(u"further_edit")

        self.answer_part_layout.addWidget(self.further_edit)

        self.verbatim_label = QLabel(self.answer_part)
        self.verbatim_label.setObjectName(u"verbatim_label")
        self.verbatim_label.setTextFormat(Qt.TextFormat.PlainText)
        self.verbatim_label.setWordWrap(True)
        self.verbatim_label.setProperty(u"role", u"secondary")

        self.answer_part_layout.addWidget(self.verbatim_label)

        self.verbatim_edit = GrowingEdit(self.answer_part)
        self.verbatim_edit.setObjectName(u"verbatim_edit")

        self.answer_part_layout.addWidget(self.verbatim_edit)

        self.writing_part = WritingSummary(self.answer_part)
        self.writing_part.setObjectName(u"writing_part")

        self.answer_part_layout.addWidget(self.writing_part)

        self.trouble_label = QLabel(self.answer_part)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")

        self.answer_part_layout.addWidget(self.trouble_label)

        self.actions_row = TurningRow(self.answer_part)
        self.actions_row.setObjectName(u"actions_row")
        self.actions_layout = QHBoxLayout(self.actions_row)
        self.actions_layout.setSpacing(10)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.draft_label = QLabel(self.actions_row)
        self.draft_label.setObjectName(u"draft_label")
        self.draft_label.setTextFormat(Qt.TextFormat.PlainText)
        self.draft_label.setProperty(u"role", u"secondary")

        self.actions_layout.addWidget(self.draft_label)

        self.actions_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.actions_space)

        self.not_applicable_button = QPushButton(self.actions_row)
        self.not_applicable_button.setObjectName(u"not_applicable_button")

        self.actions_layout.addWidget(self.not_applicable_button)

        self.later_button = QPushButton(self.actions_row)
        self.later_button.setObjectName(u"later_button")

        self.actions_layout.addWidget(self.later_button)

        self.record_button = QPushButton(self.actions_row)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setProperty(u"role", u"primary")

        self.actions_layout.addWidget(self.record_button)


        self.answer_part_layout.addWidget(self.actions_row)


        self.panel_layout.addWidget(self.answer_part)

        self.reason_part = QWidget(AnswerPanel)
        self.reason_part.setObjectName(u"reason_part")
        self.reason_part_layout = QVBoxLayout(self.reason_part)
        self.reason_part_layout.setSpacing(8)
        self.reason_part_layout.setObjectName(u"reason_part_layout")
        self.reason_part_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_part)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setWordWrap(True)
        self.reason_label.setProperty(u"role", u"secondary")

        self.reason_part_layout.addWidget(self.reason_label)

        self.reason_edit = GrowingEdit(self.reason_part)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_part_layout.addWidget(self.reason_edit)

        self.reason_trouble_label = QLabel(self.reason_part)
        self.reason_trouble_label.setObjectName(u"reason_trouble_label")
        self.reason_trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_trouble_label.setWordWrap(True)
        self.reason_trouble_label.setProperty(u"role", u"danger")

        self.reason_part_layout.addWidget(self.reason_trouble_label)

        self.reason_writing_part = WritingSummary(self.reason_part)
        self.reason_writing_part.setObjectName(u"reason_writing_part")

        self.reason_part_layout.addWidget(self.reason_writing_part)

        self.reason_row = TurningRow(self.reason_part)
        self.reason_row.setObjectName(u"reason_row")
        self.reason_layout = QHBoxLayout(self.reason_row)
        self.reason_layout.setSpacing(10)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_draft_label = QLabel(self.reason_row)
        self.reason_draft_label.setObjectName(u"reason_draft_label")
        self.reason_draft_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_draft_label.setProperty(u"role", u"secondary")

        self.reason_layout.addWidget(self.reason_draft_label)

        self.reason_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reason_layout.addItem(self.reason_space)

        self.back_button = QPushButton(self.reason_row)
        self.back_button.setObjectName(u"back_button")

        self.reason_layout.addWidget(self.back_button)

        self.set_aside_button = QPushButton(self.reason_row)
        self.set_aside_button.setObjectName(u"set_aside_button")
        self.set_aside_button.setProperty(u"role", u"primary")

        self.reason_layout.addWidget(self.set_aside_button)


        self.reason_part_layout.addWidget(self.reason_row)


        self.panel_layout.addWidget(self.reason_part)

#if QT_CONFIG(shortcut)
        self.further_label.setBuddy(self.further_edit)
        self.verbatim_label.setBuddy(self.verbatim_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.further_button, self.verbatim_button)
        QWidget.setTabOrder(self.verbatim_button, self.sources_button)
        QWidget.setTabOrder(self.sources_button, self.further_edit)
        QWidget.setTabOrder(self.further_edit, self.verbatim_edit)
        QWidget.setTabOrder(self.verbatim_edit, self.writing_part)
        QWidget.setTabOrder(self.writing_part, self.not_applicable_button)
        QWidget.setTabOrder(self.not_applicable_button, self.later_button)
        QWidget.setTabOrder(self.later_button, self.record_button)
        QWidget.setTabOrder(self.record_button, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.reason_writing_part)
        QWidget.setTabOrder(self.reason_writing_part, self.back_button)
        QWidget.setTabOrder(self.back_button, self.set_aside_button)

        self.retranslateUi(AnswerPanel)
    # setupUi

    def retranslateUi(self, AnswerPanel):
        self.further_button.setText(QCoreApplication.translate("AnswerPanel", u"Add further words", None))
        self.verbatim_button.setText(QCoreApplication.translate("AnswerPanel", u"Add their own words", None))
        self.sources_button.setText(QCoreApplication.translate("AnswerPanel", u"Why and sources  F1", None))
#if QT_CONFIG(accessibility)
        self.sources_button.setAccessibleName(QCoreApplication.translate("AnswerPanel", u"Why and sources", None))
#endif // QT_CONFIG(accessibility)
        self.further_label.setText(QCoreApplication.translate("AnswerPanel", u"F&urther words", None))
        self.verbatim_label.setText(QCoreApplication.translate("AnswerPanel", u"Their own words, &exactly as they said them", None))
        self.trouble_label.setText("")
        self.draft_label.setText("")
        self.not_applicable_button.setText(QCoreApplication.translate("AnswerPanel", u"Not applicable because\u2026", None))
        self.later_button.setText(QCoreApplication.translate("AnswerPanel", u"Later because\u2026", None))
        self.record_button.setText(QCoreApplication.translate("AnswerPanel", u"Record  Ctrl+\u21b5", None))
#if QT_CONFIG(accessibility)
        self.record_button.setAccessibleName(QCoreApplication.translate("AnswerPanel", u"Record", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("AnswerPanel", u"Because", None))
        self.reason_trouble_label.setText("")
        self.reason_draft_label.setText("")
        self.back_button.setText(QCoreApplication.translate("AnswerPanel", u"Back to the answer", None))
        self.set_aside_button.setText(QCoreApplication.translate("AnswerPanel", u"Set aside for later", None))
        pass
    # retranslateUi
