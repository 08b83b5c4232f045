# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/decisions_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.decisions.choice import DecisionChoice
from ui.widgets.decisions.gate import DecisionGate
from ui.widgets.decisions.start import DecisionStart
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.turning_row import TurningRow
from ui.widgets.when_editor import WhenEditor

class Ui_DecisionsPage(object):
    def setupUi(self, decisions_page):
        if not decisions_page.objectName():
            decisions_page.setObjectName(u"decisions_page")
        decisions_page.setProperty(u"role", u"page")
        self.decisions_page_layout = QHBoxLayout(decisions_page)
        self.decisions_page_layout.setSpacing(0)
        self.decisions_page_layout.setObjectName(u"decisions_page_layout")
        self.decisions_page_layout.setContentsMargins(0, 0, 0, 0)
        self.decisions_scroll = QScrollArea(decisions_page)
        self.decisions_scroll.setObjectName(u"decisions_scroll")
        self.decisions_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.decisions_scroll.setWidgetResizable(True)
        self.decisions_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.decisions_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.decisions_content = QWidget()
        self.decisions_content.setObjectName(u"decisions_content")
        self.decisions_content.setProperty(u"role", u"page")
        self.decisions_content_layout = QHBoxLayout(self.decisions_content)
        self.decisions_content_layout.setSpacing(0)
        self.decisions_content_layout.setObjectName(u"decisions_content_layout")
        self.decisions_content_layout.setContentsMargins(32, 20, 32, 20)
        self.decisions_column = QWidget(self.decisions_content)
        self.decisions_column.setObjectName(u"decisions_column")
        self.decisions_column_layout = QVBoxLayout(self.decisions_column)
        self.decisions_column_layout.setSpacing(14)
        self.decisions_column_layout.setObjectName(u"decisions_column_layout")
        self.decisions_column_layout.setContentsMargins(0, 0, 0, 0)
        self.write_panel = QFrame(self.decisions_column)
        self.write_panel.setObjectName(u"write_panel")
        self.write_panel.setProperty(u"role", u"panel")
        self.write_layout = QVBoxLayout(self.write_panel)
        self.write_layout.setSpacing(10)
        self.write_layout.setObjectName(u"write_layout")
        self.write_layout.setContentsMargins(20, 16, 20, 16)
        self.write_title_label = QLabel(self.write_panel)
        self.write_title_label.setObjectName(u"write_title_label")
        self.write_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.write_title_label.setWordWrap(True)
        self.write_title_label.setProperty(u"role", u"heading")

        self.write_layout.addWidget(self.write_title_label)

        self.start_part = DecisionStart(self.write_panel)
        self.start_part.setObjectName(u"start_part")

        self.write_layout.addWidget(self.start_part)

        self.subject_layout = QVBoxLayout()
        self.subject_layout.setSpacing(4)
        self.subject_layout.setObjectName(u"subject_layout")
        self.subject_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.write_panel)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)
        self.subject_label.setWordWrap(True)
        self.subject_label.setProperty(u"role", u"secondary")

        self.subject_layout.addWidget(self.subject_label)

        self.subject_edit = GrowingEdit(self.write_panel)
        self.subject_edit.setObjectName(u"subject_edit")

        self.subject_layout.addWidget(self.subject_edit)


        self.write_layout.addLayout(self.subject_layout)

        self.options_layout = QVBoxLayout()
        self.options_layout.setSpacing(4)
        self.options_layout.setObjectName(u"options_layout")
        self.options_layout.setContentsMargins(0, 0, 0, 0)
        self.options_label = QLabel(self.write_panel)
        self.options_label.setObjectName(u"options_label")
        self.options_label.setTextFormat(Qt.TextFormat.PlainText)
        self.options_label.setWordWrap(True)
        self.options_label.setProperty(u"role", u"secondary")

        self.options_layout.addWidget(self.options_label)

        self.options_edit = GrowingEdit(self.write_panel)
        self.options_edit.setObjectName(u"options_edit")

        self.options_layout.addWidget(self.options_edit)


        self.write_layout.addLayout(self.options_layout)

        self.choice_part = DecisionChoice(self.write_panel)
        self.choice_part.setObjectName(u"choice_part")

        self.write_layout.addWidget(self.choice_part)

        self.chosen_layout = QVBoxLayout()
        self.chosen_layout.setSpacing(4)
        self.chosen_layout.setObjectName(u"chosen_layout")
        self.chosen_layout.setContentsMargins(0, 0, 0, 0)
        self.chosen_label = QLabel(self.write_panel)
        self.chosen_label.setObjectName(u"chosen_label")
        self.chosen_label.setTextFormat(Qt.TextFormat.PlainText)
        self.chosen_label.setWordWrap(True)
        self.chosen_label.setProperty(u"role", u"secondary")

        self.chosen_layout.addWidget(self.chosen_label)

        self.chosen_edit = GrowingEdit(self.write_panel)
        self.chosen_edit.setObjectName(u"chosen_edit")

        self.chosen_layout.addWidget(self.chosen_edit)


        self.write_layout.addLayout(self.chosen_layout)

        self.gate_part = DecisionGate(self.write_panel)
        self.gate_part.setObjectName(u"gate_part")

        self.write_layout.addWidget(self.gate_part)

        self.rationale_layout = QVBoxLayout()
        self.rationale_layout.setSpacing(4)
        self.rationale_layout.setObjectName(u"rationale_layout")
        self.rationale_layout.setContentsMargins(0, 0, 0, 0)
        self.rationale_label = QLabel(self.write_panel)
        self.rationale_label.setObjectName(u"rationale_label")
        self.rationale_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rationale_label.setWordWrap(True)
        self.rationale_label.setProperty(u"role", u"secondary")

        self.rationale_layout.addWidget(self.rationale_label)

        self.rationale_edit = GrowingEdit(self.write_panel)
        self.rationale_edit.setObjectName(u"rationale_edit")

        self.rationale_layout.addWidget(self.rationale_edit)


        self.write_layout.addLayout(self.rationale_layout)

        self.for_layout = QVBoxLayout()
        self.for_layout.setSpacing(4)
        self.for_layout.setObjectName(u"for_layout")
        self.for_layout.setContentsMargins(0, 0, 0, 0)
        self.for_label = QLabel(self.write_panel)
        self.for_label.setObjectName(u"for_label")
        self.for_label.setTextFormat(Qt.TextFormat.PlainText)
        self.for_label.setWordWrap(True)
        self.for_label.setProperty(u"role", u"secondary")

        self.for_layout.addWidget(self.for_label)

        self.for_edit = GrowingEdit(self.write_panel)
        self.for_edit.setObjectName(u"for_edit")

        self.for_layout.addWidget(self.for_edit)


        self.write_layout.addLayout(self.for_layout)

        self.against_layout = QVBoxLayout()
        self.against_layout.setSpacing(4)
        self.against_layout.setObjectName(u"against_layout")
        self.against_layout.setContentsMargins(0, 0, 0, 0)
        self.against_label = QLabel(self.write_panel)
        self.against_label.setObjectName(u"against_label")
        self.against_label.setTextFormat(Qt.TextFormat.PlainText)
        self.against_label.setWordWrap(True)
        self.against_label.setProperty(u"role", u"secondary")

        self.against_layout.addWidget(self.against_label)

        self.against_edit = GrowingEdit(self.write_panel)
        self.against_edit.setObjectName(u"against_edit")

        self.against_layout.addWidget(self.against_edit)


        self.write_layout.addLayout(self.against_layout)

        self.victim_view_layout = QVBoxLayout()
        self.victim_view_layout.setSpacing(4)
        self.victim_view_layout.setObjectName(u"victim_view_layout")
        self.victim_view_layout.setContentsMargins(0, 0, 0, 0)
        self.victim_view_label = QLabel(self.write_panel)
        self.victim_view_label.setObjectName(u"victim_view_label")
        self.victim_view_label.setTextFormat(Qt.TextFormat.PlainText)
        self.victim_view_label.setWordWrap(True)
        self.victim_view_label.setProperty(u"role", u"secondary")

        self.victim_view_layout.addWidget(self.victim_view_label)

        self.victim_view_edit = GrowingEdit(self.write_panel)
        self.victim_view_edit.setObjectName(u"victim_view_edit")

        self.victim_view_layout.addWidget(self.victim_view_edit)


        self.write_layout.addLayout(self.victim_view_layout)

        self.authority_row = TurningRow(self.write_panel)
        self.authority_row.setObjectName(u"authority_row")
        self.authority_row_layout = QHBoxLayout(self.authority_row)
        self.authority_row_layout.setSpacing(18)
        self.authority_row_layout.setObjectName(u"authority_row_layout")
        self.authority_row_layout.setContentsMargins(0, 0, 0, 0)
        self.authority_layout = QVBoxLayout()
        self.authority_layout.setSpacing(4)
        self.authority_layout.setObjectName(u"authority_layout")
        self.authority_layout.setContentsMargins(0, 0, 0, 0)
        self.authority_label = QLabel(self.authority_row)
        self.authority_label.setObjectName(u"authority_label")
        self.authority_label.setTextFormat(Qt.TextFormat.PlainText)
        self.authority_label.setWordWrap(True)
        self.authority_label.setProperty(u"role", u"secondary")

        self.authority_layout.addWidget(self.authority_label)

        self.authority_edit = QLineEdit(self.authority_row)
        self.authority_edit.setObjectName(u"authority_edit")
        self.authority_edit.setMaxLength(400)

        self.authority_layout.addWidget(self.authority_edit)


        self.authority_row_layout.addLayout(self.authority_layout)

        self.review_layout = QVBoxLayout()
        self.review_layout.setSpacing(4)
        self.review_layout.setObjectName(u"review_layout")
        self.review_layout.setContentsMargins(0, 0, 0, 0)
        self.review_label = QLabel(self.authority_row)
        self.review_label.setObjectName(u"review_label")
        self.review_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_label.setWordWrap(True)
        self.review_label.setProperty(u"role", u"secondary")

        self.review_layout.addWidget(self.review_label)

        self.review_edit = QLineEdit(self.authority_row)
        self.review_edit.setObjectName(u"review_edit")
        self.review_edit.setMaxLength(400)

        self.review_layout.addWidget(self.review_edit)


        self.authority_row_layout.addLayout(self.review_layout)


        self.write_layout.addWidget(self.authority_row)

        self.when_row = TurningRow(self.write_panel)
        self.when_row.setObjectName(u"when_row")
        self.when_row_layout = QHBoxLayout(self.when_row)
        self.when_row_layout.setSpacing(18)
        self.when_row_layout.setObjectName(u"when_row_layout")
        self.when_row_layout.setContentsMargins(0, 0, 0, 0)
        self.happened_layout = QVBoxLayout()
        self.happened_layout.setSpacing(4)
        self.happened_layout.setObjectName(u"happened_layout")
        self.happened_layout.setContentsMargins(0, 0, 0, 0)
        self.happened_label = QLabel(self.when_row)
        self.happened_label.setObjectName(u"happened_label")
        self.happened_label.setTextFormat(Qt.TextFormat.PlainText)
        self.happened_label.setWordWrap(True)
        self.happened_label.setProperty(u"role", u"secondary")

        self.happened_layout.addWidget(self.happened_label)

        self.happened_editor = WhenEditor(self.when_row)
        self.happened_editor.setObjectName(u"happened_editor")

        self.happened_layout.addWidget(self.happened_editor)


        self.when_row_layout.addLayout(self.happened_layout)

        self.stage_layout = QVBoxLayout()
        self.stage_layout.setSpacing(4)
        self.stage_layout.setObjectName(u"stage_layout")
        self.stage_layout.setContentsMargins(0, 0, 0, 0)
        self.stage_label = QLabel(self.when_row)
        self.stage_label.setObjectName(u"stage_label")
        self.stage_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stage_label.setWordWrap(True)
        self.stage_label.setProperty(u"role", u"secondary")

        self.stage_layout.addWidget(self.stage_label)

        self.stage_combo = QComboBox(self.when_row)
        self.stage_combo.setObjectName(u"stage_combo")

        self.stage_layout.addWidget(self.stage_combo)


        self.when_row_layout.addLayout(self.stage_layout)


        self.write_layout.addWidget(self.when_row)

        self.trouble_label = QLabel(self.write_panel)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")

        self.write_layout.addWidget(self.trouble_label)

        self.actions_row = TurningRow(self.write_panel)
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

        self.record_button = QPushButton(self.actions_row)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setProperty(u"role", u"primary")

        self.actions_layout.addWidget(self.record_button)


        self.write_layout.addWidget(self.actions_row)


        self.decisions_column_layout.addWidget(self.write_panel)

        self.list_part = QWidget(self.decisions_column)
        self.list_part.setObjectName(u"list_part")
        self.list_part_layout = QVBoxLayout(self.list_part)
        self.list_part_layout.setSpacing(14)
        self.list_part_layout.setObjectName(u"list_part_layout")
        self.list_part_layout.setContentsMargins(0, 0, 0, 0)
        self.list_title_label = QLabel(self.list_part)
        self.list_title_label.setObjectName(u"list_title_label")
        self.list_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.list_title_label.setWordWrap(True)
        self.list_title_label.setProperty(u"role", u"heading")

        self.list_part_layout.addWidget(self.list_title_label)

        self.count_label = QLabel(self.list_part)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"secondary")

        self.list_part_layout.addWidget(self.count_label)

        self.rows_widget = QWidget(self.list_part)
        self.rows_widget.setObjectName(u"rows_widget")
        self.rows_layout = QVBoxLayout(self.rows_widget)
        self.rows_layout.setSpacing(10)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 0, 0)

        self.list_part_layout.addWidget(self.rows_widget)

        self.earlier_button = QPushButton(self.list_part)
        self.earlier_button.setObjectName(u"earlier_button")

        self.list_part_layout.addWidget(self.earlier_button)


        self.decisions_column_layout.addWidget(self.list_part)

        self.decisions_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.decisions_column_layout.addItem(self.decisions_end_spacer)


        self.decisions_content_layout.addWidget(self.decisions_column)

        self.decisions_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decisions_content_layout.addItem(self.decisions_right_spacer)

        self.decisions_content_layout.setStretch(0, 1000)
        self.decisions_content_layout.setStretch(1, 1)
        self.decisions_scroll.setWidget(self.decisions_content)

        self.decisions_page_layout.addWidget(self.decisions_scroll)

        self.list_scroll = QScrollArea(decisions_page)
        self.list_scroll.setObjectName(u"list_scroll")
        self.list_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.list_scroll.setWidgetResizable(True)
        self.list_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list_content = QWidget()
        self.list_content.setObjectName(u"list_content")
        self.list_content.setProperty(u"role", u"page")
        self.list_content_layout = QHBoxLayout(self.list_content)
        self.list_content_layout.setSpacing(0)
        self.list_content_layout.setObjectName(u"list_content_layout")
        self.list_content_layout.setContentsMargins(14, 20, 32, 20)
        self.list_column = QWidget(self.list_content)
        self.list_column.setObjectName(u"list_column")
        self.list_column_layout = QVBoxLayout(self.list_column)
        self.list_column_layout.setSpacing(14)
        self.list_column_layout.setObjectName(u"list_column_layout")
        self.list_column_layout.setContentsMargins(0, 0, 0, 0)
        self.list_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.list_column_layout.addItem(self.list_end_spacer)


        self.list_content_layout.addWidget(self.list_column)

        self.list_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_content_layout.addItem(self.list_right_spacer)

        self.list_content_layout.setStretch(0, 1000)
        self.list_content_layout.setStretch(1, 1)
        self.list_scroll.setWidget(self.list_content)

        self.decisions_page_layout.addWidget(self.list_scroll)

        self.decisions_page_layout.setStretch(0, 5)
        self.decisions_page_layout.setStretch(1, 6)
#if QT_CONFIG(shortcut)
        self.subject_label.setBuddy(self.subject_edit)
        self.options_label.setBuddy(self.options_edit)
        self.chosen_label.setBuddy(self.chosen_edit)
        self.rationale_label.setBuddy(self.rationale_edit)
        self.for_label.setBuddy(self.for_edit)
        self.against_label.setBuddy(self.against_edit)
        self.victim_view_label.setBuddy(self.victim_view_edit)
        self.authority_label.setBuddy(self.authority_edit)
        self.review_label.setBuddy(self.review_edit)
        self.happened_label.setBuddy(self.happened_editor)
        self.stage_label.setBuddy(self.stage_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subject_edit, self.options_edit)
        QWidget.setTabOrder(self.options_edit, self.chosen_edit)
        QWidget.setTabOrder(self.chosen_edit, self.rationale_edit)
        QWidget.setTabOrder(self.rationale_edit, self.for_edit)
        QWidget.setTabOrder(self.for_edit, self.against_edit)
        QWidget.setTabOrder(self.against_edit, self.victim_view_edit)
        QWidget.setTabOrder(self.victim_view_edit, self.authority_edit)
        QWidget.setTabOrder(self.authority_edit, self.review_edit)
        QWidget.setTabOrder(self.review_edit, self.happened_editor)
        QWidget.setTabOrder(self.happened_editor, self.stage_combo)
        QWidget.setTabOrder(self.stage_combo, self.record_button)
        QWidget.setTabOrder(self.record_button, self.earlier_button)

        self.retranslateUi(decisions_page)
    # setupUi

    def retranslateUi(self, decisions_page):
        self.write_title_label.setText(QCoreApplication.translate("DecisionsPage", u"Record a decision", None))
        self.subject_label.setText(QCoreApplication.translate("DecisionsPage", u"What has to be &decided", None))
        self.options_label.setText(QCoreApplication.translate("DecisionsPage", u"What co&uld be done, one option on each line", None))
        self.chosen_label.setText(QCoreApplication.translate("DecisionsPage", u"&What was chosen", None))
        self.rationale_label.setText(QCoreApplication.translate("DecisionsPage", u"W&hy", None))
        self.for_label.setText(QCoreApplication.translate("DecisionsPage", u"What speaks &for it, one point on each line", None))
        self.against_label.setText(QCoreApplication.translate("DecisionsPage", u"What spea&ks against it, one point on each line", None))
        self.victim_view_label.setText(QCoreApplication.translate("DecisionsPage", u"What the &victim thinks of it, if they were asked", None))
        self.authority_label.setText(QCoreApplication.translate("DecisionsPage", u"Whose authority, if &not yours", None))
        self.review_label.setText(QCoreApplication.translate("DecisionsPage", u"When to &look at it again", None))
        self.review_edit.setPlaceholderText(QCoreApplication.translate("DecisionsPage", u"For example: 3 Oct 2026, or when the phone results come", None))
        self.happened_label.setText(QCoreApplication.translate("DecisionsPage", u"Wh&en it was decided", None))
#if QT_CONFIG(accessibility)
        self.happened_editor.setAccessibleName(QCoreApplication.translate("DecisionsPage", u"When it was decided", None))
#endif // QT_CONFIG(accessibility)
        self.stage_label.setText(QCoreApplication.translate("DecisionsPage", u"Stage, if &it belongs to one", None))
        self.trouble_label.setText("")
        self.draft_label.setText("")
        self.record_button.setText(QCoreApplication.translate("DecisionsPage", u"Record  Ctrl+\u21b5", None))
#if QT_CONFIG(accessibility)
        self.record_button.setAccessibleName(QCoreApplication.translate("DecisionsPage", u"Record", None))
#endif // QT_CONFIG(accessibility)
        self.list_title_label.setText(QCoreApplication.translate("DecisionsPage", u"Decisions in this case", None))
        self.count_label.setText("")
        self.earlier_button.setText(QCoreApplication.translate("DecisionsPage", u"Show earlier decisions", None))
        pass
    # retranslateUi
