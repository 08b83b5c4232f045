# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/answer_figure.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QWidget)

class Ui_AnswerFigure(object):
    def setupUi(self, AnswerFigure):
        if not AnswerFigure.objectName():
            AnswerFigure.setObjectName(u"AnswerFigure")
        self.answer_layout = QHBoxLayout(AnswerFigure)
        self.answer_layout.setSpacing(8)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(0, 0, 0, 0)
        self.amount_edit = QLineEdit(AnswerFigure)
        self.amount_edit.setObjectName(u"amount_edit")
        self.amount_edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.amount_edit.sizePolicy().hasHeightForWidth())
        self.amount_edit.setSizePolicy(sizePolicy)

        self.answer_layout.addWidget(self.amount_edit)

        self.unit_label = QLabel(AnswerFigure)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setTextFormat(Qt.TextFormat.PlainText)

        self.answer_layout.addWidget(self.unit_label)

        self.amount_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answer_layout.addItem(self.amount_space)


        self.retranslateUi(AnswerFigure)
    # setupUi

    def retranslateUi(self, AnswerFigure):
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("AnswerFigure", u"Amount", None))
#endif // QT_CONFIG(accessibility)
        self.unit_label.setText("")
        pass
    # retranslateUi
