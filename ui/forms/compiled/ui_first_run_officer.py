# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/first_run_officer.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_FirstRunOfficer(object):
    def setupUi(self, officer_step):
        if not officer_step.objectName():
            officer_step.setObjectName(u"officer_step")
        self.step_layout = QVBoxLayout(officer_step)
        self.step_layout.setSpacing(6)
        self.step_layout.setObjectName(u"step_layout")
        self.step_layout.setContentsMargins(0, 0, 0, 0)
        self.officer_title_label = QLabel(officer_step)
        self.officer_title_label.setObjectName(u"officer_title_label")
        self.officer_title_label.setWordWrap(True)
        self.officer_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.officer_title_label.setProperty(u"role", u"title")

        self.step_layout.addWidget(self.officer_title_label)

        self.officer_text_label = QLabel(officer_step)
        self.officer_text_label.setObjectName(u"officer_text_label")
        self.officer_text_label.setWordWrap(True)
        self.officer_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.officer_text_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.officer_text_label)

        self.name_label = QLabel(officer_step)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(officer_step)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(200)

        self.step_layout.addWidget(self.name_edit)

        self.rank_label = QLabel(officer_step)
        self.rank_label.setObjectName(u"rank_label")
        self.rank_label.setWordWrap(True)
        self.rank_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rank_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.rank_label)

        self.rank_edit = QLineEdit(officer_step)
        self.rank_edit.setObjectName(u"rank_edit")
        self.rank_edit.setMaxLength(200)

        self.step_layout.addWidget(self.rank_edit)

        self.number_label = QLabel(officer_step)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setWordWrap(True)
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.number_label)

        self.number_edit = QLineEdit(officer_step)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setMaxLength(200)

        self.step_layout.addWidget(self.number_edit)

        self.force_label = QLabel(officer_step)
        self.force_label.setObjectName(u"force_label")
        self.force_label.setWordWrap(True)
        self.force_label.setTextFormat(Qt.TextFormat.PlainText)
        self.force_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.force_label)

        self.force_edit = QLineEdit(officer_step)
        self.force_edit.setObjectName(u"force_edit")
        self.force_edit.setMaxLength(200)

        self.step_layout.addWidget(self.force_edit)

        self.step_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_layout.addItem(self.step_spacer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.rank_label.setBuddy(self.rank_edit)
        self.number_label.setBuddy(self.number_edit)
        self.force_label.setBuddy(self.force_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.rank_edit)
        QWidget.setTabOrder(self.rank_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.force_edit)

        self.retranslateUi(officer_step)
    # setupUi

    def retranslateUi(self, officer_step):
        self.officer_title_label.setText(QCoreApplication.translate("FirstRunOfficer", u"Who you are", None))
        self.officer_text_label.setText(QCoreApplication.translate("FirstRunOfficer", u"Every entry is signed with your name, rank and number, as in a pocket notebook.", None))
        self.name_label.setText(QCoreApplication.translate("FirstRunOfficer", u"Your na&me", None))
        self.name_edit.setPlaceholderText("")
        self.rank_label.setText(QCoreApplication.translate("FirstRunOfficer", u"&Rank or role", None))
        self.rank_edit.setPlaceholderText(QCoreApplication.translate("FirstRunOfficer", u"For example Detective Constable", None))
        self.number_label.setText(QCoreApplication.translate("FirstRunOfficer", u"&Collar or staff number", None))
        self.number_edit.setPlaceholderText("")
        self.force_label.setText(QCoreApplication.translate("FirstRunOfficer", u"&Force", None))
        self.force_edit.setPlaceholderText("")
        pass
    # retranslateUi
