# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/answer_choice.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_AnswerChoice(object):
    def setupUi(self, AnswerChoice):
        if not AnswerChoice.objectName():
            AnswerChoice.setObjectName(u"AnswerChoice")
        self.answer_layout = QVBoxLayout(AnswerChoice)
        self.answer_layout.setSpacing(8)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(0, 0, 0, 0)
        self.option_combo = QComboBox(AnswerChoice)
        self.option_combo.setObjectName(u"option_combo")
        self.option_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.option_combo.setMinimumContentsLength(12)

        self.answer_layout.addWidget(self.option_combo)

        self.options_layout = QVBoxLayout()
        self.options_layout.setSpacing(2)
        self.options_layout.setObjectName(u"options_layout")
        self.options_layout.setContentsMargins(0, 0, 0, 0)

        self.answer_layout.addLayout(self.options_layout)


        self.retranslateUi(AnswerChoice)
    # setupUi

    def retranslateUi(self, AnswerChoice):
#if QT_CONFIG(accessibility)
        self.option_combo.setAccessibleName(QCoreApplication.translate("AnswerChoice", u"Answer", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
