# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/notes_page.ui by `packaging/dev.py forms`: change the form, not this."""

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

from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.one_line_edit import OneLineEdit
from ui.widgets.turning_row import TurningRow
from ui.widgets.when_editor import WhenEditor

class Ui_NotesPage(object):
    def setupUi(self, notes_page):
        if not notes_page.objectName():
            notes_page.setObjectName(u"notes_page")
        notes_page.setProperty(u"role", u"page")
        self.notes_page_layout = QHBoxLayout(notes_page)
        self.notes_page_layout.setSpacing(0)
        self.notes_page_layout.setObjectName(u"notes_page_layout")
        self.notes_page_layout.setContentsMargins(0, 0, 0, 0)
        self.notes_scroll = QScrollArea(notes_page)
        self.notes_scroll.setObjectName(u"notes_scroll")
        self.notes_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.notes_scroll.setWidgetResizable(True)
        self.notes_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notes_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notes_content = QWidget()
        self.notes_content.setObjectName(u"notes_content")
        self.notes_content.setProperty(u"role", u"page")
        self.notes_content_layout = QHBoxLayout(self.notes_content)
        self.notes_content_layout.setSpacing(0)
        self.notes_content_layout.setObjectName(u"notes_content_layout")
        self.notes_content_layout.setContentsMargins(32, 20, 32, 20)
        self.notes_column = QWidget(self.notes_content)
        self.notes_column.setObjectName(u"notes_column")
        self.notes_column_layout = QVBoxLayout(self.notes_column)
        self.notes_column_layout.setSpacing(14)
        self.notes_column_layout.setObjectName(u"notes_column_layout")
        self.notes_column_layout.setContentsMargins(0, 0, 0, 0)
        self.write_panel = QFrame(self.notes_column)
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

        self.heading_layout = QVBoxLayout()
        self.heading_layout.setSpacing(4)
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_label = QLabel(self.write_panel)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setWordWrap(True)
        self.heading_label.setProperty(u"role", u"secondary")

        self.heading_layout.addWidget(self.heading_label)

        self.heading_edit = OneLineEdit(self.write_panel)
        self.heading_edit.setObjectName(u"heading_edit")

        self.heading_layout.addWidget(self.heading_edit)


        self.write_layout.addLayout(self.heading_layout)

        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(4)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.write_panel)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        self.text_label.setProperty(u"role", u"secondary")

        self.text_layout.addWidget(self.text_label)

        self.text_edit = GrowingEdit(self.write_panel)
        self.text_edit.setObjectName(u"text_edit")

        self.text_layout.addWidget(self.text_edit)


        self.write_layout.addLayout(self.text_layout)

        self.nature_layout = QVBoxLayout()
        self.nature_layout.setSpacing(4)
        self.nature_layout.setObjectName(u"nature_layout")
        self.nature_layout.setContentsMargins(0, 0, 0, 0)
        self.nature_label = QLabel(self.write_panel)
        self.nature_label.setObjectName(u"nature_label")
        self.nature_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nature_label.setWordWrap(True)
        self.nature_label.setProperty(u"role", u"secondary")

        self.nature_layout.addWidget(self.nature_label)

        self.nature_combo = QComboBox(self.write_panel)
        self.nature_combo.setObjectName(u"nature_combo")
        self.nature_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.nature_combo.setMinimumContentsLength(12)

        self.nature_layout.addWidget(self.nature_combo)


        self.write_layout.addLayout(self.nature_layout)

        self.verbatim_layout = QVBoxLayout()
        self.verbatim_layout.setSpacing(4)
        self.verbatim_layout.setObjectName(u"verbatim_layout")
        self.verbatim_layout.setContentsMargins(0, 0, 0, 0)
        self.verbatim_label = QLabel(self.write_panel)
        self.verbatim_label.setObjectName(u"verbatim_label")
        self.verbatim_label.setTextFormat(Qt.TextFormat.PlainText)
        self.verbatim_label.setWordWrap(True)
        self.verbatim_label.setProperty(u"role", u"secondary")

        self.verbatim_layout.addWidget(self.verbatim_label)

        self.verbatim_edit = GrowingEdit(self.write_panel)
        self.verbatim_edit.setObjectName(u"verbatim_edit")

        self.verbatim_layout.addWidget(self.verbatim_edit)


        self.write_layout.addLayout(self.verbatim_layout)

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


        self.notes_column_layout.addWidget(self.write_panel)

        self.list_part = QWidget(self.notes_column)
        self.list_part.setObjectName(u"list_part")
        self.list_part_layout = QVBoxLayout(self.list_part)
        self.list_part_layout.setSpacing(14)
        self.list_part_layout.setObjectName(u"list_part_layout")
        self.list_part_layout.setContentsMargins(0, 0, 0, 0)
        self.record_title_label = QLabel(self.list_part)
        self.record_title_label.setObjectName(u"record_title_label")
        self.record_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.record_title_label.setWordWrap(True)
        self.record_title_label.setProperty(u"role", u"heading")

        self.list_part_layout.addWidget(self.record_title_label)

        self.anchor_frame = QFrame(self.list_part)
        self.anchor_frame.setObjectName(u"anchor_frame")
        self.anchor_frame.setProperty(u"role", u"notice")
        self.anchor_layout = QVBoxLayout(self.anchor_frame)
        self.anchor_layout.setSpacing(2)
        self.anchor_layout.setObjectName(u"anchor_layout")
        self.anchor_layout.setContentsMargins(16, 8, 10, 10)
        self.anchor_row = TurningRow(self.anchor_frame)
        self.anchor_row.setObjectName(u"anchor_row")
        self.anchor_row_layout = QHBoxLayout(self.anchor_row)
        self.anchor_row_layout.setSpacing(12)
        self.anchor_row_layout.setObjectName(u"anchor_row_layout")
        self.anchor_row_layout.setContentsMargins(0, 0, 0, 0)
        self.anchor_title_label = QLabel(self.anchor_row)
        self.anchor_title_label.setObjectName(u"anchor_title_label")
        self.anchor_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.anchor_title_label.setProperty(u"role", u"caption-strong")

        self.anchor_row_layout.addWidget(self.anchor_title_label)

        self.anchor_label = QLabel(self.anchor_row)
        self.anchor_label.setObjectName(u"anchor_label")
        self.anchor_label.setTextFormat(Qt.TextFormat.PlainText)
        self.anchor_label.setProperty(u"role", u"code")

        self.anchor_row_layout.addWidget(self.anchor_label)

        self.anchor_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.anchor_row_layout.addItem(self.anchor_space)

        self.check_button = QPushButton(self.anchor_row)
        self.check_button.setObjectName(u"check_button")

        self.anchor_row_layout.addWidget(self.check_button)

        self.copy_anchor_button = QPushButton(self.anchor_row)
        self.copy_anchor_button.setObjectName(u"copy_anchor_button")

        self.anchor_row_layout.addWidget(self.copy_anchor_button)


        self.anchor_layout.addWidget(self.anchor_row)

        self.anchor_help_label = QLabel(self.anchor_frame)
        self.anchor_help_label.setObjectName(u"anchor_help_label")
        self.anchor_help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.anchor_help_label.setWordWrap(True)
        self.anchor_help_label.setProperty(u"role", u"caption")

        self.anchor_layout.addWidget(self.anchor_help_label)

        self.checked_label = QLabel(self.anchor_frame)
        self.checked_label.setObjectName(u"checked_label")
        self.checked_label.setTextFormat(Qt.TextFormat.PlainText)
        self.checked_label.setWordWrap(True)
        self.checked_label.setProperty(u"role", u"done")

        self.anchor_layout.addWidget(self.checked_label)


        self.list_part_layout.addWidget(self.anchor_frame)

        self.filter_row = TurningRow(self.list_part)
        self.filter_row.setObjectName(u"filter_row")
        self.filter_layout = QHBoxLayout(self.filter_row)
        self.filter_layout.setSpacing(10)
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(0, 0, 0, 0)
        self.search_edit = QLineEdit(self.filter_row)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMaxLength(200)

        self.filter_layout.addWidget(self.search_edit)

        self.kind_combo = QComboBox(self.filter_row)
        self.kind_combo.setObjectName(u"kind_combo")

        self.filter_layout.addWidget(self.kind_combo)


        self.list_part_layout.addWidget(self.filter_row)

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


        self.notes_column_layout.addWidget(self.list_part)

        self.notes_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.notes_column_layout.addItem(self.notes_end_spacer)


        self.notes_content_layout.addWidget(self.notes_column)

        self.notes_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.notes_content_layout.addItem(self.notes_right_spacer)

        self.notes_content_layout.setStretch(0, 1000)
        self.notes_content_layout.setStretch(1, 1)
        self.notes_scroll.setWidget(self.notes_content)

        self.notes_page_layout.addWidget(self.notes_scroll)

        self.list_scroll = QScrollArea(notes_page)
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

        self.notes_page_layout.addWidget(self.list_scroll)

        self.notes_page_layout.setStretch(0, 5)
        self.notes_page_layout.setStretch(1, 6)
#if QT_CONFIG(shortcut)
        self.heading_label.setBuddy(self.heading_edit)
        self.text_label.setBuddy(self.text_edit)
        self.nature_label.setBuddy(self.nature_combo)
        self.verbatim_label.setBuddy(self.verbatim_edit)
        self.happened_label.setBuddy(self.happened_editor)
        self.stage_label.setBuddy(self.stage_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.heading_edit, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.nature_combo)
        QWidget.setTabOrder(self.nature_combo, self.verbatim_edit)
        QWidget.setTabOrder(self.verbatim_edit, self.happened_editor)
        QWidget.setTabOrder(self.happened_editor, self.stage_combo)
        QWidget.setTabOrder(self.stage_combo, self.record_button)
        QWidget.setTabOrder(self.record_button, self.check_button)
        QWidget.setTabOrder(self.check_button, self.copy_anchor_button)
        QWidget.setTabOrder(self.copy_anchor_button, self.search_edit)
        QWidget.setTabOrder(self.search_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.earlier_button)

        self.retranslateUi(notes_page)
    # setupUi

    def retranslateUi(self, notes_page):
        self.write_title_label.setText(QCoreApplication.translate("NotesPage", u"Write a note", None))
        self.heading_label.setText(QCoreApplication.translate("NotesPage", u"Hea&ding, if it helps", None))
        self.text_label.setText(QCoreApplication.translate("NotesPage", u"&What happened, what you saw, heard and did", None))
        self.nature_label.setText(QCoreApplication.translate("NotesPage", u"What is this? &Opinion and reasons are kept apart from fact", None))
        self.verbatim_label.setText(QCoreApplication.translate("NotesPage", u"Their &exact words, if they were said to you", None))
        self.happened_label.setText(QCoreApplication.translate("NotesPage", u"When it &happened", None))
#if QT_CONFIG(accessibility)
        self.happened_editor.setAccessibleName(QCoreApplication.translate("NotesPage", u"When it happened", None))
#endif // QT_CONFIG(accessibility)
        self.stage_label.setText(QCoreApplication.translate("NotesPage", u"Stage, if &it belongs to one", None))
        self.trouble_label.setText("")
        self.draft_label.setText("")
        self.record_button.setText(QCoreApplication.translate("NotesPage", u"Record  Ctrl+\u21b5", None))
#if QT_CONFIG(accessibility)
        self.record_button.setAccessibleName(QCoreApplication.translate("NotesPage", u"Record", None))
#endif // QT_CONFIG(accessibility)
        self.record_title_label.setText(QCoreApplication.translate("NotesPage", u"The record", None))
        self.anchor_title_label.setText(QCoreApplication.translate("NotesPage", u"Code of this record, up to its last entry", None))
        self.anchor_label.setText("")
#if QT_CONFIG(accessibility)
        self.anchor_label.setAccessibleName(QCoreApplication.translate("NotesPage", u"Code of this record", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.check_button.setToolTip(QCoreApplication.translate("NotesPage", u"Check every hash and signature of this record", None))
#endif // QT_CONFIG(tooltip)
        self.check_button.setText(QCoreApplication.translate("NotesPage", u"Chec&k it", None))
        self.copy_anchor_button.setText(QCoreApplication.translate("NotesPage", u"Co&py the code", None))
        self.anchor_help_label.setText(QCoreApplication.translate("NotesPage", u"Copy it into your pocket notebook. Later it shows that nothing recorded until now was changed or taken out.", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("NotesPage", u"Search this record", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("NotesPage", u"Search this record", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("NotesPage", u"Kind of entry", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.earlier_button.setText(QCoreApplication.translate("NotesPage", u"Show earlier entries", None))
        pass
    # retranslateUi
