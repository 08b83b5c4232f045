# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/person_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_PersonRow(object):
    def setupUi(self, person_row):
        if not person_row.objectName():
            person_row.setObjectName(u"person_row")
        person_row.setProperty(u"role", u"panel")
        self.person_row_layout = QVBoxLayout(person_row)
        self.person_row_layout.setSpacing(4)
        self.person_row_layout.setObjectName(u"person_row_layout")
        self.person_row_layout.setContentsMargins(18, 14, 18, 14)
        self.names_row = TurningRow(person_row)
        self.names_row.setObjectName(u"names_row")
        self.names_layout = QHBoxLayout(self.names_row)
        self.names_layout.setSpacing(10)
        self.names_layout.setObjectName(u"names_layout")
        self.names_layout.setContentsMargins(0, 0, 0, 0)
        self.pseudonym_label = QLabel(self.names_row)
        self.pseudonym_label.setObjectName(u"pseudonym_label")
        self.pseudonym_label.setWordWrap(True)
        self.pseudonym_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pseudonym_label.setProperty(u"role", u"strong")

        self.names_layout.addWidget(self.pseudonym_label)

        self.name_label = QLabel(self.names_row)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.name_label.sizePolicy().hasHeightForWidth())
        self.name_label.setSizePolicy(sizePolicy)
        self.name_label.setProperty(u"role", u"secondary")

        self.names_layout.addWidget(self.name_label)

        self.change_button = QPushButton(self.names_row)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setProperty(u"role", u"link")

        self.names_layout.addWidget(self.change_button)


        self.person_row_layout.addWidget(self.names_row)

        self.notes_label = QLabel(person_row)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)
        self.notes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes_label.setProperty(u"role", u"body")

        self.person_row_layout.addWidget(self.notes_label)

        self.added_label = QLabel(person_row)
        self.added_label.setObjectName(u"added_label")
        self.added_label.setWordWrap(True)
        self.added_label.setTextFormat(Qt.TextFormat.PlainText)
        self.added_label.setProperty(u"role", u"caption")

        self.person_row_layout.addWidget(self.added_label)

        self.history_button = QPushButton(person_row)
        self.history_button.setObjectName(u"history_button")
        self.history_button.setProperty(u"role", u"link")

        self.person_row_layout.addWidget(self.history_button)

        self.history_frame = QFrame(person_row)
        self.history_frame.setObjectName(u"history_frame")
        self.history_frame.setProperty(u"role", u"notice")
        self.history_layout = QVBoxLayout(self.history_frame)
        self.history_layout.setSpacing(6)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(14, 10, 14, 12)
        self.history_label = QLabel(self.history_frame)
        self.history_label.setObjectName(u"history_label")
        self.history_label.setWordWrap(True)
        self.history_label.setTextFormat(Qt.TextFormat.PlainText)
        self.history_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.history_label.setProperty(u"role", u"body")

        self.history_layout.addWidget(self.history_label)


        self.person_row_layout.addWidget(self.history_frame)

        QWidget.setTabOrder(self.change_button, self.history_button)

        self.retranslateUi(person_row)
    # setupUi

    def retranslateUi(self, person_row):
        self.pseudonym_label.setText("")
        self.name_label.setText("")
        self.change_button.setText(QCoreApplication.translate("PersonRow", u"Change\u2026", None))
        self.notes_label.setText("")
        self.added_label.setText("")
        self.history_button.setText(QCoreApplication.translate("PersonRow", u"Show earlier readings", None))
        self.history_label.setText("")
        pass
    # retranslateUi
