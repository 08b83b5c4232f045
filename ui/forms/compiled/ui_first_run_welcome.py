# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/first_run_welcome.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_FirstRunWelcome(object):
    def setupUi(self, welcome_step):
        if not welcome_step.objectName():
            welcome_step.setObjectName(u"welcome_step")
        self.step_layout = QVBoxLayout(welcome_step)
        self.step_layout.setSpacing(10)
        self.step_layout.setObjectName(u"step_layout")
        self.step_layout.setContentsMargins(0, 0, 0, 0)
        self.welcome_title_label = QLabel(welcome_step)
        self.welcome_title_label.setObjectName(u"welcome_title_label")
        self.welcome_title_label.setWordWrap(True)
        self.welcome_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome_title_label.setProperty(u"role", u"title")

        self.step_layout.addWidget(self.welcome_title_label)

        self.welcome_text_label = QLabel(welcome_step)
        self.welcome_text_label.setObjectName(u"welcome_text_label")
        self.welcome_text_label.setWordWrap(True)
        self.welcome_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome_text_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.welcome_text_label)

        self.waiting_label = QLabel(welcome_step)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setVisible(False)
        self.waiting_label.setWordWrap(True)
        self.waiting_label.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.waiting_label)

        self.welcome_heading_label = QLabel(welcome_step)
        self.welcome_heading_label.setObjectName(u"welcome_heading_label")
        self.welcome_heading_label.setWordWrap(True)
        self.welcome_heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome_heading_label.setProperty(u"role", u"heading")

        self.step_layout.addWidget(self.welcome_heading_label)

        self.welcome_tool_label = QLabel(welcome_step)
        self.welcome_tool_label.setObjectName(u"welcome_tool_label")
        self.welcome_tool_label.setWordWrap(True)
        self.welcome_tool_label.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome_tool_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.welcome_tool_label)

        self.welcome_disclosure_label = QLabel(welcome_step)
        self.welcome_disclosure_label.setObjectName(u"welcome_disclosure_label")
        self.welcome_disclosure_label.setWordWrap(True)
        self.welcome_disclosure_label.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome_disclosure_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.welcome_disclosure_label)

        self.welcome_record_label = QLabel(welcome_step)
        self.welcome_record_label.setObjectName(u"welcome_record_label")
        self.welcome_record_label.setWordWrap(True)
        self.welcome_record_label.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome_record_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.welcome_record_label)

        self.welcome_key_label = QLabel(welcome_step)
        self.welcome_key_label.setObjectName(u"welcome_key_label")
        self.welcome_key_label.setWordWrap(True)
        self.welcome_key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome_key_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.welcome_key_label)

        self.welcome_link_layout = QHBoxLayout()
        self.welcome_link_layout.setSpacing(8)
        self.welcome_link_layout.setObjectName(u"welcome_link_layout")
        self.welcome_link_layout.setContentsMargins(0, 0, 0, 0)
        self.existing_button = QPushButton(welcome_step)
        self.existing_button.setObjectName(u"existing_button")
        self.existing_button.setProperty(u"role", u"link")

        self.welcome_link_layout.addWidget(self.existing_button)

        self.restore_button = QPushButton(welcome_step)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"role", u"link")

        self.welcome_link_layout.addWidget(self.restore_button)

        self.welcome_link_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.welcome_link_layout.addItem(self.welcome_link_spacer)


        self.step_layout.addLayout(self.welcome_link_layout)

        self.step_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_layout.addItem(self.step_spacer)

        QWidget.setTabOrder(self.existing_button, self.restore_button)

        self.retranslateUi(welcome_step)
    # setupUi

    def retranslateUi(self, welcome_step):
        self.welcome_title_label.setText(QCoreApplication.translate("FirstRunWelcome", u"Welcome to Casebook", None))
        self.welcome_text_label.setText(QCoreApplication.translate("FirstRunWelcome", u"Casebook helps you work a case of rape or serious sexual offending, stage by stage. It keeps your notes encrypted on this computer and never uses a network.", None))
        self.waiting_label.setText(QCoreApplication.translate("FirstRunWelcome", u"The sealed bundle that you chose is shown once your casebook is open.", None))
        self.welcome_heading_label.setText(QCoreApplication.translate("FirstRunWelcome", u"Before you start", None))
        self.welcome_tool_label.setText(QCoreApplication.translate("FirstRunWelcome", u"It is a working tool, not the record of truth. Your force\u2019s record system is.", None))
        self.welcome_disclosure_label.setText(QCoreApplication.translate("FirstRunWelcome", u"What you record may be disclosed (Criminal Procedure and Investigations Act 1996). Write each note as one that will be read in court.", None))
        self.welcome_record_label.setText(QCoreApplication.translate("FirstRunWelcome", u"Nothing recorded is changed or deleted. You correct an entry by adding to it, and both stay readable.", None))
        self.welcome_key_label.setText(QCoreApplication.translate("FirstRunWelcome", u"Only your passphrase or your recovery key opens it. Nobody can reset them for you.", None))
        self.existing_button.setText(QCoreApplication.translate("FirstRunWelcome", u"I &already have a casebook\u2026", None))
        self.restore_button.setText(QCoreApplication.translate("FirstRunWelcome", u"Restore from a &backup\u2026", None))
        pass
    # retranslateUi
