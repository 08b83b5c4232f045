# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/decision_choice.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_DecisionChoice(object):
    def setupUi(self, decision_choice):
        if not decision_choice.objectName():
            decision_choice.setObjectName(u"decision_choice")
        self.choice_layout = QVBoxLayout(decision_choice)
        self.choice_layout.setSpacing(4)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 0, 0, 0)
        self.choice_label = QLabel(decision_choice)
        self.choice_label.setObjectName(u"choice_label")
        self.choice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.choice_label.setWordWrap(True)
        self.choice_label.setProperty(u"role", u"secondary")

        self.choice_layout.addWidget(self.choice_label)

        self.options_layout = QVBoxLayout()
        self.options_layout.setSpacing(4)
        self.options_layout.setObjectName(u"options_layout")
        self.options_layout.setContentsMargins(0, 0, 0, 0)

        self.choice_layout.addLayout(self.options_layout)


        self.retranslateUi(decision_choice)
    # setupUi

    def retranslateUi(self, decision_choice):
        self.choice_label.setText(QCoreApplication.translate("DecisionChoice", u"What was chosen, of what could be done", None))
        pass
    # retranslateUi
