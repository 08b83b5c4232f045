# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/fact_editor.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_FactEditor(object):
    def setupUi(self, fact_editor):
        if not fact_editor.objectName():
            fact_editor.setObjectName(u"fact_editor")
        self.fact_editor_layout = QVBoxLayout(fact_editor)
        self.fact_editor_layout.setSpacing(4)
        self.fact_editor_layout.setObjectName(u"fact_editor_layout")
        self.fact_editor_layout.setContentsMargins(0, 0, 0, 0)
        self.question_label = QLabel(fact_editor)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setWordWrap(True)
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setProperty(u"role", u"strong")

        self.fact_editor_layout.addWidget(self.question_label)

        self.help_label = QLabel(fact_editor)
        self.help_label.setObjectName(u"help_label")
        self.help_label.setWordWrap(True)
        self.help_label.setTextFormat(Qt.TextFormat.PlainText)
        self.help_label.setProperty(u"role", u"caption")

        self.fact_editor_layout.addWidget(self.help_label)

        self.control_layout = QVBoxLayout()
        self.control_layout.setSpacing(2)
        self.control_layout.setObjectName(u"control_layout")
        self.control_layout.setContentsMargins(0, 0, 0, 0)

        self.fact_editor_layout.addLayout(self.control_layout)


        self.retranslateUi(fact_editor)
    # setupUi

    def retranslateUi(self, fact_editor):
        self.question_label.setText("")
        self.help_label.setText("")
        pass
    # retranslateUi
