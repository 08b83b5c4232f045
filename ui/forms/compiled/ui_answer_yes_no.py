# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/answer_yes_no.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_AnswerYesNo(object):
    def setupUi(self, AnswerYesNo):
        if not AnswerYesNo.objectName():
            AnswerYesNo.setObjectName(u"AnswerYesNo")
        self.answer_layout = QVBoxLayout(AnswerYesNo)
        self.answer_layout.setSpacing(8)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(0, 0, 0, 0)
        self.options_row = TurningRow(AnswerYesNo)
        self.options_row.setObjectName(u"options_row")
        self.options_layout = QHBoxLayout(self.options_row)
        self.options_layout.setSpacing(14)
        self.options_layout.setObjectName(u"options_layout")
        self.options_layout.setContentsMargins(0, 0, 0, 0)
        self.yes_radio = QRadioButton(self.options_row)
        self.yes_radio.setObjectName(u"yes_radio")

        self.options_layout.addWidget(self.yes_radio)

        self.no_radio = QRadioButton(self.options_row)
        self.no_radio.setObjectName(u"no_radio")

        self.options_layout.addWidget(self.no_radio)

        self.not_known_radio = QRadioButton(self.options_row)
        self.not_known_radio.setObjectName(u"not_known_radio")

        self.options_layout.addWidget(self.not_known_radio)

        self.options_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.options_layout.addItem(self.options_space)


        self.answer_layout.addWidget(self.options_row)

        QWidget.setTabOrder(self.yes_radio, self.no_radio)
        QWidget.setTabOrder(self.no_radio, self.not_known_radio)

        self.retranslateUi(AnswerYesNo)
    # setupUi

    def retranslateUi(self, AnswerYesNo):
        self.yes_radio.setText(QCoreApplication.translate("AnswerYesNo", u"Yes", None))
        self.no_radio.setText(QCoreApplication.translate("AnswerYesNo", u"No", None))
        self.not_known_radio.setText(QCoreApplication.translate("AnswerYesNo", u"Not known", None))
        pass
    # retranslateUi
