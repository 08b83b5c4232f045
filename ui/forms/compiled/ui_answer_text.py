# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/answer_text.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit

class Ui_AnswerText(object):
    def setupUi(self, AnswerText):
        if not AnswerText.objectName():
            AnswerText.setObjectName(u"AnswerText")
        self.answer_layout = QVBoxLayout(AnswerText)
        self.answer_layout.setSpacing(8)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(0, 0, 0, 0)
        self.answer_edit = GrowingEdit(AnswerText)
        self.answer_edit.setObjectName(u"answer_edit")
        self.answer_edit.setTabChangesFocus(True)

        self.answer_layout.addWidget(self.answer_edit)


        self.retranslateUi(AnswerText)
    # setupUi

    def retranslateUi(self, AnswerText):
#if QT_CONFIG(accessibility)
        self.answer_edit.setAccessibleName(QCoreApplication.translate("AnswerText", u"Answer", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
