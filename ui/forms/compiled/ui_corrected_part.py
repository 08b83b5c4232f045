# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/corrected_part.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_CorrectedPart(object):
    def setupUi(self, corrected_part):
        if not corrected_part.objectName():
            corrected_part.setObjectName(u"corrected_part")
        corrected_part.setProperty(u"role", u"notice")
        self.corrected_layout = QVBoxLayout(corrected_part)
        self.corrected_layout.setSpacing(4)
        self.corrected_layout.setObjectName(u"corrected_layout")
        self.corrected_layout.setContentsMargins(12, 8, 12, 8)
        self.corrected_label = QLabel(corrected_part)
        self.corrected_label.setObjectName(u"corrected_label")
        self.corrected_label.setWordWrap(True)
        self.corrected_label.setTextFormat(Qt.TextFormat.PlainText)
        self.corrected_label.setProperty(u"role", u"caption-warning")

        self.corrected_layout.addWidget(self.corrected_label)

        self.reading_title_label = QLabel(corrected_part)
        self.reading_title_label.setObjectName(u"reading_title_label")
        self.reading_title_label.setWordWrap(True)
        self.reading_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reading_title_label.setProperty(u"role", u"caption-strong")

        self.corrected_layout.addWidget(self.reading_title_label)

        self.reading_label = QLabel(corrected_part)
        self.reading_label.setObjectName(u"reading_label")
        self.reading_label.setWordWrap(True)
        self.reading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reading_label.setProperty(u"role", u"body")

        self.corrected_layout.addWidget(self.reading_label)

        self.corrected_button_layout = QHBoxLayout()
        self.corrected_button_layout.setSpacing(0)
        self.corrected_button_layout.setObjectName(u"corrected_button_layout")
        self.corrected_button_layout.setContentsMargins(0, 0, 0, 0)
        self.first_button = QPushButton(corrected_part)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setAutoDefault(False)
        self.first_button.setProperty(u"role", u"link")

        self.corrected_button_layout.addWidget(self.first_button)

        self.corrected_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.corrected_button_layout.addItem(self.corrected_spacer)


        self.corrected_layout.addLayout(self.corrected_button_layout)


        self.retranslateUi(corrected_part)
    # setupUi

    def retranslateUi(self, corrected_part):
        self.corrected_label.setText("")
        self.reading_title_label.setText(QCoreApplication.translate("CorrectedPart", u"It now reads", None))
        self.reading_label.setText("")
        self.first_button.setText(QCoreApplication.translate("CorrectedPart", u"Show what was first recorded", None))
        pass
    # retranslateUi
