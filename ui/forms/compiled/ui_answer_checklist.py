# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/answer_checklist.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_AnswerChecklist(object):
    def setupUi(self, AnswerChecklist):
        if not AnswerChecklist.objectName():
            AnswerChecklist.setObjectName(u"AnswerChecklist")
        self.answer_layout = QVBoxLayout(AnswerChecklist)
        self.answer_layout.setSpacing(8)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(0, 0, 0, 0)
        self.options_layout = QVBoxLayout()
        self.options_layout.setSpacing(2)
        self.options_layout.setObjectName(u"options_layout")
        self.options_layout.setContentsMargins(0, 0, 0, 0)

        self.answer_layout.addLayout(self.options_layout)

        self.none_check = QCheckBox(AnswerChecklist)
        self.none_check.setObjectName(u"none_check")

        self.answer_layout.addWidget(self.none_check)


        self.retranslateUi(AnswerChecklist)
    # setupUi

    def retranslateUi(self, AnswerChecklist):
        self.none_check.setText(QCoreApplication.translate("AnswerChecklist", u"None of these", None))
        pass
    # retranslateUi
