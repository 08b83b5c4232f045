# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/clock_form.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QListView, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.turning_row import TurningRow
from ui.widgets.when_editor import WhenEditor
from ui.widgets.writing.summary import WritingSummary

class Ui_ClockForm(object):
    def setupUi(self, clock_form):
        if not clock_form.objectName():
            clock_form.setObjectName(u"clock_form")
        clock_form.setProperty(u"role", u"panel")
        self.form_parts_layout = QVBoxLayout(clock_form)
        self.form_parts_layout.setSpacing(6)
        self.form_parts_layout.setObjectName(u"form_parts_layout")
        self.form_parts_layout.setContentsMargins(16, 12, 16, 14)
        self.heading_label = QLabel(clock_form)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setWordWrap(True)
        self.heading_label.setProperty(u"role", u"question")

        self.form_parts_layout.addWidget(self.heading_label)

        self.rule_title = QLabel(clock_form)
        self.rule_title.setObjectName(u"rule_title")
        self.rule_title.setTextFormat(Qt.TextFormat.PlainText)
        self.rule_title.setWordWrap(True)
        self.rule_title.setProperty(u"role", u"caption-strong")

        self.form_parts_layout.addWidget(self.rule_title)

        self.search_edit = QLineEdit(clock_form)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)
        self.search_edit.setMaxLength(80)

        self.form_parts_layout.addWidget(self.search_edit)

        self.rule_list = QListView(clock_form)
        self.rule_list.setObjectName(u"rule_list")
        self.rule_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.rule_list.sizePolicy().hasHeightForWidth())
        self.rule_list.setSizePolicy(sizePolicy)
        self.rule_list.setProperty(u"role", u"reading")

        self.form_parts_layout.addWidget(self.rule_list)

        self.rule_start_label = QLabel(clock_form)
        self.rule_start_label.setObjectName(u"rule_start_label")
        self.rule_start_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rule_start_label.setWordWrap(True)
        self.rule_start_label.setProperty(u"role", u"secondary")

        self.form_parts_layout.addWidget(self.rule_start_label)

        self.about_title = QLabel(clock_form)
        self.about_title.setObjectName(u"about_title")
        self.about_title.setTextFormat(Qt.TextFormat.PlainText)
        self.about_title.setWordWrap(True)
        self.about_title.setProperty(u"role", u"caption-strong")

        self.form_parts_layout.addWidget(self.about_title)

        self.about_combo = QComboBox(clock_form)
        self.about_combo.setObjectName(u"about_combo")
        self.about_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.about_combo.setMinimumContentsLength(12)
        self.about_combo.setEditable(True)

        self.form_parts_layout.addWidget(self.about_combo)

        self.choice_title = QLabel(clock_form)
        self.choice_title.setObjectName(u"choice_title")
        self.choice_title.setTextFormat(Qt.TextFormat.PlainText)
        self.choice_title.setWordWrap(True)
        self.choice_title.setProperty(u"role", u"caption-strong")

        self.form_parts_layout.addWidget(self.choice_title)

        self.choice_combo = QComboBox(clock_form)
        self.choice_combo.setObjectName(u"choice_combo")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.choice_combo.sizePolicy().hasHeightForWidth())
        self.choice_combo.setSizePolicy(sizePolicy1)

        self.form_parts_layout.addWidget(self.choice_combo)

        self.limit_title = QLabel(clock_form)
        self.limit_title.setObjectName(u"limit_title")
        self.limit_title.setTextFormat(Qt.TextFormat.PlainText)
        self.limit_title.setWordWrap(True)
        self.limit_title.setProperty(u"role", u"caption-strong")

        self.form_parts_layout.addWidget(self.limit_title)

        self.limit_combo = QComboBox(clock_form)
        self.limit_combo.setObjectName(u"limit_combo")
        sizePolicy1.setHeightForWidth(self.limit_combo.sizePolicy().hasHeightForWidth())
        self.limit_combo.setSizePolicy(sizePolicy1)

        self.form_parts_layout.addWidget(self.limit_combo)

        self.when_title = QLabel(clock_form)
        self.when_title.setObjectName(u"when_title")
        self.when_title.setTextFormat(Qt.TextFormat.PlainText)
        self.when_title.setWordWrap(True)
        self.when_title.setProperty(u"role", u"caption-strong")

        self.form_parts_layout.addWidget(self.when_title)

        self.happened_editor = WhenEditor(clock_form)
        self.happened_editor.setObjectName(u"happened_editor")

        self.form_parts_layout.addWidget(self.happened_editor)

        self.day_title = QLabel(clock_form)
        self.day_title.setObjectName(u"day_title")
        self.day_title.setTextFormat(Qt.TextFormat.PlainText)
        self.day_title.setWordWrap(True)
        self.day_title.setProperty(u"role", u"caption-strong")

        self.form_parts_layout.addWidget(self.day_title)

        self.day_row = TurningRow(clock_form)
        self.day_row.setObjectName(u"day_row")
        self.day_layout = QHBoxLayout(self.day_row)
        self.day_layout.setSpacing(8)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_check = QCheckBox(self.day_row)
        self.day_check.setObjectName(u"day_check")

        self.day_layout.addWidget(self.day_check)

        self.day_edit = QDateEdit(self.day_row)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setCalendarPopup(True)

        self.day_layout.addWidget(self.day_edit)

        self.day_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_layout.addItem(self.day_space)


        self.form_parts_layout.addWidget(self.day_row)

        self.used_title = QLabel(clock_form)
        self.used_title.setObjectName(u"used_title")
        self.used_title.setTextFormat(Qt.TextFormat.PlainText)
        self.used_title.setWordWrap(True)
        self.used_title.setProperty(u"role", u"caption-strong")

        self.form_parts_layout.addWidget(self.used_title)

        self.used_spin = QSpinBox(clock_form)
        self.used_spin.setObjectName(u"used_spin")
        self.used_spin.setMaximum(9999)

        self.form_parts_layout.addWidget(self.used_spin, 0, Qt.AlignmentFlag.AlignLeft)

        self.authority_title = QLabel(clock_form)
        self.authority_title.setObjectName(u"authority_title")
        self.authority_title.setTextFormat(Qt.TextFormat.PlainText)
        self.authority_title.setWordWrap(True)
        self.authority_title.setProperty(u"role", u"caption-strong")

        self.form_parts_layout.addWidget(self.authority_title)

        self.authority_edit = QLineEdit(clock_form)
        self.authority_edit.setObjectName(u"authority_edit")
        self.authority_edit.setMaxLength(200)

        self.form_parts_layout.addWidget(self.authority_edit)

        self.evidence_title = QLabel(clock_form)
        self.evidence_title.setObjectName(u"evidence_title")
        self.evidence_title.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_title.setWordWrap(True)
        self.evidence_title.setProperty(u"role", u"caption-strong")

        self.form_parts_layout.addWidget(self.evidence_title)

        self.evidence_edit = GrowingEdit(clock_form)
        self.evidence_edit.setObjectName(u"evidence_edit")

        self.form_parts_layout.addWidget(self.evidence_edit)

        self.because_title = QLabel(clock_form)
        self.because_title.setObjectName(u"because_title")
        self.because_title.setTextFormat(Qt.TextFormat.PlainText)
        self.because_title.setWordWrap(True)
        self.because_title.setProperty(u"role", u"caption-strong")

        self.form_parts_layout.addWidget(self.because_title)

        self.because_edit = GrowingEdit(clock_form)
        self.because_edit.setObjectName(u"because_edit")

        self.form_parts_layout.addWidget(self.because_edit)

        self.hint_label = QLabel(clock_form)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"secondary")

        self.form_parts_layout.addWidget(self.hint_label)

        self.findings_summary = WritingSummary(clock_form)
        self.findings_summary.setObjectName(u"findings_summary")

        self.form_parts_layout.addWidget(self.findings_summary)

        self.trouble_label = QLabel(clock_form)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")

        self.form_parts_layout.addWidget(self.trouble_label)

        self.actions_row = TurningRow(clock_form)
        self.actions_row.setObjectName(u"actions_row")
        self.actions_layout = QHBoxLayout(self.actions_row)
        self.actions_layout.setSpacing(10)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.draft_label = QLabel(self.actions_row)
        self.draft_label.setObjectName(u"draft_label")
        self.draft_label.setTextFormat(Qt.TextFormat.PlainText)
        self.draft_label.setWordWrap(True)
        self.draft_label.setProperty(u"role", u"secondary")

        self.actions_layout.addWidget(self.draft_label)

        self.cancel_button = QPushButton(self.actions_row)
        self.cancel_button.setObjectName(u"cancel_button")

        self.actions_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(self.actions_row)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setProperty(u"role", u"primary")

        self.actions_layout.addWidget(self.record_button)

        self.actions_layout.setStretch(0, 1)

        self.form_parts_layout.addWidget(self.actions_row)

#if QT_CONFIG(shortcut)
        self.rule_title.setBuddy(self.search_edit)
        self.about_title.setBuddy(self.about_combo)
        self.choice_title.setBuddy(self.choice_combo)
        self.limit_title.setBuddy(self.limit_combo)
        self.when_title.setBuddy(self.happened_editor)
        self.day_title.setBuddy(self.day_edit)
        self.used_title.setBuddy(self.used_spin)
        self.authority_title.setBuddy(self.authority_edit)
        self.evidence_title.setBuddy(self.evidence_edit)
        self.because_title.setBuddy(self.because_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.rule_list)
        QWidget.setTabOrder(self.rule_list, self.about_combo)
        QWidget.setTabOrder(self.about_combo, self.choice_combo)
        QWidget.setTabOrder(self.choice_combo, self.limit_combo)
        QWidget.setTabOrder(self.limit_combo, self.happened_editor)
        QWidget.setTabOrder(self.happened_editor, self.day_check)
        QWidget.setTabOrder(self.day_check, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.used_spin)
        QWidget.setTabOrder(self.used_spin, self.authority_edit)
        QWidget.setTabOrder(self.authority_edit, self.evidence_edit)
        QWidget.setTabOrder(self.evidence_edit, self.because_edit)
        QWidget.setTabOrder(self.because_edit, self.findings_summary)
        QWidget.setTabOrder(self.findings_summary, self.record_button)
        QWidget.setTabOrder(self.record_button, self.cancel_button)

        self.retranslateUi(clock_form)
    # setupUi

    def retranslateUi(self, clock_form):
        self.heading_label.setText("")
        self.rule_title.setText(QCoreApplication.translate("ClockForm", u"Which cl&ock?", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("ClockForm", u"Type part of its name, or its number", None))
#if QT_CONFIG(accessibility)
        self.rule_list.setAccessibleName(QCoreApplication.translate("ClockForm", u"Clocks that can be started", None))
#endif // QT_CONFIG(accessibility)
        self.rule_start_label.setText("")
        self.about_title.setText(QCoreApplication.translate("ClockForm", u"Which suspect, notice or p&hone? (not required)", None))
        self.choice_title.setText("")
#if QT_CONFIG(accessibility)
        self.choice_combo.setAccessibleName(QCoreApplication.translate("ClockForm", u"What it is", None))
#endif // QT_CONFIG(accessibility)
        self.limit_title.setText(QCoreApplication.translate("ClockForm", u"Which limit holds?", None))
        self.when_title.setText(QCoreApplication.translate("ClockForm", u"&When was it?", None))
        self.day_title.setText(QCoreApplication.translate("ClockForm", u"Which &day?", None))
        self.day_check.setText(QCoreApplication.translate("ClockForm", u"A day is set", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("ClockForm", u"The day", None))
#endif // QT_CONFIG(accessibility)
        self.day_edit.setDisplayFormat(QCoreApplication.translate("ClockForm", u"dd/MM/yyyy", None))
        self.used_title.setText("")
#if QT_CONFIG(accessibility)
        self.used_spin.setAccessibleName(QCoreApplication.translate("ClockForm", u"Earlier time that counts", None))
#endif // QT_CONFIG(accessibility)
        self.authority_title.setText(QCoreApplication.translate("ClockForm", u"Who a&uthorised it?", None))
        self.authority_edit.setPlaceholderText(QCoreApplication.translate("ClockForm", u"Rank and name, or number; or which court", None))
        self.evidence_title.setText(QCoreApplication.translate("ClockForm", u"How was it done?", None))
        self.because_title.setText(QCoreApplication.translate("ClockForm", u"Why?", None))
        self.hint_label.setText("")
        self.trouble_label.setText("")
        self.draft_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ClockForm", u"Put it away", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleDescription(QCoreApplication.translate("ClockForm", u"Closes the form. What you wrote is kept as a draft.", None))
#endif // QT_CONFIG(accessibility)
        self.record_button.setText(QCoreApplication.translate("ClockForm", u"Record  Ctrl+\u21b5", None))
#if QT_CONFIG(accessibility)
        self.record_button.setAccessibleName(QCoreApplication.translate("ClockForm", u"Record", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
