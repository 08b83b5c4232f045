# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/first_run_word.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QWidget)

class Ui_FirstRunWord(object):
    def setupUi(self, recovery_word):
        if not recovery_word.objectName():
            recovery_word.setObjectName(u"recovery_word")
        self.recovery_word_layout = QHBoxLayout(recovery_word)
        self.recovery_word_layout.setSpacing(6)
        self.recovery_word_layout.setObjectName(u"recovery_word_layout")
        self.recovery_word_layout.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(recovery_word)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setWordWrap(False)
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_label.setProperty(u"role", u"secondary")

        self.recovery_word_layout.addWidget(self.number_label)

        self.word_label = QLabel(recovery_word)
        self.word_label.setObjectName(u"word_label")
        self.word_label.setWordWrap(False)
        self.word_label.setTextFormat(Qt.TextFormat.PlainText)
        self.word_label.setProperty(u"role", u"code")

        self.recovery_word_layout.addWidget(self.word_label)

        self.recovery_word_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recovery_word_layout.addItem(self.recovery_word_spacer)


        self.retranslateUi(recovery_word)
    # setupUi

    def retranslateUi(self, recovery_word):
        self.number_label.setText("")
        self.word_label.setText("")
        pass
    # retranslateUi
