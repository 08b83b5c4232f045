# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/audit_log_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from ui.widgets.entries.day_edit import DayEdit
from ui.widgets.flow_row import FlowRow

class Ui_AuditLogDialog(object):
    def setupUi(self, audit_log_dialog):
        if not audit_log_dialog.objectName():
            audit_log_dialog.setObjectName(u"audit_log_dialog")
        self.audit_log_dialog_layout = QVBoxLayout(audit_log_dialog)
        self.audit_log_dialog_layout.setSpacing(0)
        self.audit_log_dialog_layout.setObjectName(u"audit_log_dialog_layout")
        self.audit_log_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.log_scroll = QScrollArea(audit_log_dialog)
        self.log_scroll.setObjectName(u"log_scroll")
        self.log_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.log_scroll.setWidgetResizable(True)
        self.log_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.log_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.log_content = QWidget()
        self.log_content.setObjectName(u"log_content")
        self.log_content.setProperty(u"role", u"page")
        self.log_content_layout = QVBoxLayout(self.log_content)
        self.log_content_layout.setSpacing(12)
        self.log_content_layout.setObjectName(u"log_content_layout")
        self.log_content_layout.setContentsMargins(24, 20, 24, 12)
        self.log_title_label = QLabel(self.log_content)
        self.log_title_label.setObjectName(u"log_title_label")
        self.log_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.log_title_label.setWordWrap(True)
        self.log_title_label.setProperty(u"role", u"title")

        self.log_content_layout.addWidget(self.log_title_label)

        self.narrow_row = FlowRow(self.log_content)
        self.narrow_row.setObjectName(u"narrow_row")
        self.action_part = QWidget(self.narrow_row)
        self.action_part.setObjectName(u"action_part")
        self.action_layout = QVBoxLayout(self.action_part)
        self.action_layout.setSpacing(4)
        self.action_layout.setObjectName(u"action_layout")
        self.action_layout.setContentsMargins(0, 0, 0, 0)
        self.action_label = QLabel(self.action_part)
        self.action_label.setObjectName(u"action_label")
        self.action_label.setTextFormat(Qt.TextFormat.PlainText)
        self.action_label.setWordWrap(True)
        self.action_label.setProperty(u"role", u"secondary")

        self.action_layout.addWidget(self.action_label)

        self.action_combo = QComboBox(self.action_part)
        self.action_combo.setObjectName(u"action_combo")
        self.action_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.action_combo.setMinimumContentsLength(14)

        self.action_layout.addWidget(self.action_combo)

        self.case_part = QWidget(self.narrow_row)
        self.case_part.setObjectName(u"case_part")
        self.case_layout = QVBoxLayout(self.case_part)
        self.case_layout.setSpacing(4)
        self.case_layout.setObjectName(u"case_layout")
        self.case_layout.setContentsMargins(0, 0, 0, 0)
        self.case_label = QLabel(self.case_part)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setTextFormat(Qt.TextFormat.PlainText)
        self.case_label.setWordWrap(True)
        self.case_label.setProperty(u"role", u"secondary")

        self.case_layout.addWidget(self.case_label)

        self.case_combo = QComboBox(self.case_part)
        self.case_combo.setObjectName(u"case_combo")
        self.case_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.case_combo.setMinimumContentsLength(14)

        self.case_layout.addWidget(self.case_combo)

        self.since_part = QWidget(self.narrow_row)
        self.since_part.setObjectName(u"since_part")
        self.since_layout = QVBoxLayout(self.since_part)
        self.since_layout.setSpacing(4)
        self.since_layout.setObjectName(u"since_layout")
        self.since_layout.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(self.since_part)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)
        self.since_label.setWordWrap(True)
        self.since_label.setProperty(u"role", u"secondary")

        self.since_layout.addWidget(self.since_label)

        self.since_edit = DayEdit(self.since_part)
        self.since_edit.setObjectName(u"since_edit")

        self.since_layout.addWidget(self.since_edit)

        self.until_part = QWidget(self.narrow_row)
        self.until_part.setObjectName(u"until_part")
        self.until_layout = QVBoxLayout(self.until_part)
        self.until_layout.setSpacing(4)
        self.until_layout.setObjectName(u"until_layout")
        self.until_layout.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.until_part)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setTextFormat(Qt.TextFormat.PlainText)
        self.until_label.setWordWrap(True)
        self.until_label.setProperty(u"role", u"secondary")

        self.until_layout.addWidget(self.until_label)

        self.until_edit = DayEdit(self.until_part)
        self.until_edit.setObjectName(u"until_edit")

        self.until_layout.addWidget(self.until_edit)


        self.log_content_layout.addWidget(self.narrow_row)

        self.log_table = QTableView(self.log_content)
        self.log_table.setObjectName(u"log_table")
        self.log_table.setShowGrid(False)
        self.log_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.log_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.log_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.log_table.setTabKeyNavigation(False)
        self.log_table.setWordWrap(True)
        self.log_table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.log_table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.log_table.horizontalHeader().setHighlightSections(False)
        self.log_table.verticalHeader().setVisible(False)

        self.log_content_layout.addWidget(self.log_table)

        self.nothing_label = QLabel(self.log_content)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_label.setWordWrap(True)
        self.nothing_label.setProperty(u"role", u"secondary")
        self.nothing_label.setVisible(False)

        self.log_content_layout.addWidget(self.nothing_label)

        self.more_layout = QHBoxLayout()
        self.more_layout.setSpacing(8)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setContentsMargins(0, 0, 0, 0)
        self.more_button = QPushButton(self.log_content)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setAutoDefault(False)

        self.more_layout.addWidget(self.more_button)

        self.more_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_layout.addItem(self.more_space)


        self.log_content_layout.addLayout(self.more_layout)

        self.log_scroll.setWidget(self.log_content)

        self.audit_log_dialog_layout.addWidget(self.log_scroll)

        self.log_foot = QWidget(audit_log_dialog)
        self.log_foot.setObjectName(u"log_foot")
        self.log_foot.setProperty(u"role", u"page")
        self.log_foot_layout = QVBoxLayout(self.log_foot)
        self.log_foot_layout.setSpacing(8)
        self.log_foot_layout.setObjectName(u"log_foot_layout")
        self.log_foot_layout.setContentsMargins(24, 12, 24, 16)
        self.check_label = QLabel(self.log_foot)
        self.check_label.setObjectName(u"check_label")
        self.check_label.setTextFormat(Qt.TextFormat.PlainText)
        self.check_label.setWordWrap(True)
        self.check_label.setProperty(u"role", u"body")
        self.check_label.setVisible(False)

        self.log_foot_layout.addWidget(self.check_label)

        self.trouble_label = QLabel(self.log_foot)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setProperty(u"role", u"danger")
        self.trouble_label.setVisible(False)

        self.log_foot_layout.addWidget(self.trouble_label)

        self.log_buttons_row = FlowRow(self.log_foot)
        self.log_buttons_row.setObjectName(u"log_buttons_row")
        self.line_button = QPushButton(self.log_buttons_row)
        self.line_button.setObjectName(u"line_button")
        self.line_button.setAutoDefault(False)
        self.check_button = QPushButton(self.log_buttons_row)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setAutoDefault(False)
        self.export_button = QPushButton(self.log_buttons_row)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)
        self.close_button = QPushButton(self.log_buttons_row)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)
        self.close_button.setProperty(u"role", u"quiet")

        self.log_foot_layout.addWidget(self.log_buttons_row)


        self.audit_log_dialog_layout.addWidget(self.log_foot)

        self.audit_log_dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.action_label.setBuddy(self.action_combo)
        self.case_label.setBuddy(self.case_combo)
        self.since_label.setBuddy(self.since_edit)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.action_combo, self.case_combo)
        QWidget.setTabOrder(self.case_combo, self.since_edit)
        QWidget.setTabOrder(self.since_edit, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.log_table)
        QWidget.setTabOrder(self.log_table, self.more_button)
        QWidget.setTabOrder(self.more_button, self.line_button)
        QWidget.setTabOrder(self.line_button, self.check_button)
        QWidget.setTabOrder(self.check_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.close_button)

        self.retranslateUi(audit_log_dialog)
    # setupUi

    def retranslateUi(self, audit_log_dialog):
        audit_log_dialog.setWindowTitle(QCoreApplication.translate("AuditLogDialog", u"Casebook", None))
        self.log_title_label.setText(QCoreApplication.translate("AuditLogDialog", u"Who did what", None))
        self.action_label.setText(QCoreApplication.translate("AuditLogDialog", u"&What", None))
        self.case_label.setText(QCoreApplication.translate("AuditLogDialog", u"Ca&se", None))
        self.since_label.setText(QCoreApplication.translate("AuditLogDialog", u"F&rom", None))
        self.until_label.setText(QCoreApplication.translate("AuditLogDialog", u"&To", None))
#if QT_CONFIG(accessibility)
        self.log_table.setAccessibleName(QCoreApplication.translate("AuditLogDialog", u"The log, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.nothing_label.setText(QCoreApplication.translate("AuditLogDialog", u"No line in the log is like that.", None))
        self.more_button.setText(QCoreApplication.translate("AuditLogDialog", u"Show &older lines", None))
        self.check_label.setText("")
        self.trouble_label.setText("")
        self.line_button.setText(QCoreApplication.translate("AuditLogDialog", u"Open the &line\u2026", None))
        self.check_button.setText(QCoreApplication.translate("AuditLogDialog", u"&Check the log", None))
        self.export_button.setText(QCoreApplication.translate("AuditLogDialog", u"&Export\u2026", None))
        self.close_button.setText(QCoreApplication.translate("AuditLogDialog", u"Close", None))
    # retranslateUi
