# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/answer_people.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_AnswerPeople(object):
    def setupUi(self, AnswerPeople):
        if not AnswerPeople.objectName():
            AnswerPeople.setObjectName(u"AnswerPeople")
        self.answer_layout = QVBoxLayout(AnswerPeople)
        self.answer_layout.setSpacing(8)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(0, 0, 0, 0)
        self.nobody_label = QLabel(AnswerPeople)
        self.nobody_label.setObjectName(u"nobody_label")
        self.nobody_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody_label.setWordWrap(True)
        self.nobody_label.setProperty(u"role", u"secondary")

        self.answer_layout.addWidget(self.nobody_label)

        self.people_layout = QVBoxLayout()
        self.people_layout.setSpacing(2)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)

        self.answer_layout.addLayout(self.people_layout)

        self.add_layout = QHBoxLayout()
        self.add_layout.setSpacing(8)
        self.add_layout.setObjectName(u"add_layout")
        self.add_layout.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(AnswerPeople)
        self.add_button.setObjectName(u"add_button")

        self.add_layout.addWidget(self.add_button)

        self.add_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_layout.addItem(self.add_space)


        self.answer_layout.addLayout(self.add_layout)


        self.retranslateUi(AnswerPeople)
    # setupUi

    def retranslateUi(self, AnswerPeople):
        self.nobody_label.setText(QCoreApplication.translate("AnswerPeople", u"Nobody of this kind is in the case yet.", None))
        self.add_button.setText(QCoreApplication.translate("AnswerPeople", u"A&dd a person\u2026", None))
        pass
    # retranslateUi
