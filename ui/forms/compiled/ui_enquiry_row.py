# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/enquiry_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.arrow_button import ArrowButton
from ui.widgets.figure_label import FigureLabel
from ui.widgets.turning_row import TurningRow

class Ui_EnquiryRow(object):
    def setupUi(self, enquiry_row):
        if not enquiry_row.objectName():
            enquiry_row.setObjectName(u"enquiry_row")
        enquiry_row.setProperty(u"role", u"card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(enquiry_row.sizePolicy().hasHeightForWidth())
        enquiry_row.setSizePolicy(sizePolicy)
        self.row_layout = QVBoxLayout(enquiry_row)
        self.row_layout.setSpacing(8)
        self.row_layout.setObjectName(u"row_layout")
        self.row_layout.setContentsMargins(16, 12, 12, 12)
        self.head_row = TurningRow(enquiry_row)
        self.head_row.setObjectName(u"head_row")
        self.head_layout = QHBoxLayout(self.head_row)
        self.head_layout.setSpacing(16)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.words_part = QWidget(self.head_row)
        self.words_part.setObjectName(u"words_part")
        self.words_layout = QVBoxLayout(self.words_part)
        self.words_layout.setSpacing(2)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.words_part)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"question")

        self.words_layout.addWidget(self.title_label)

        self.facts_label = QLabel(self.words_part)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_label.setWordWrap(True)
        self.facts_label.setProperty(u"role", u"secondary")

        self.words_layout.addWidget(self.facts_label)


        self.head_layout.addWidget(self.words_part)

        self.figures_row = QHBoxLayout()
        self.figures_row.setSpacing(10)
        self.figures_row.setObjectName(u"figures_row")
        self.figures_row.setContentsMargins(0, 0, 0, 0)
        self.figures_part = QWidget(self.head_row)
        self.figures_part.setObjectName(u"figures_part")
        self.figures_layout = QVBoxLayout(self.figures_part)
        self.figures_layout.setSpacing(2)
        self.figures_layout.setObjectName(u"figures_layout")
        self.figures_layout.setContentsMargins(0, 0, 0, 0)
        self.left_label = FigureLabel(self.figures_part)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_label.setProperty(u"role", u"time")

        self.figures_layout.addWidget(self.left_label)

        self.due_label = FigureLabel(self.figures_part)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setProperty(u"role", u"secondary")

        self.figures_layout.addWidget(self.due_label)


        self.figures_row.addWidget(self.figures_part, 0, Qt.AlignmentFlag.AlignTop)

        self.open_button = ArrowButton(self.head_row)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"fold")

        self.figures_row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)

        self.figures_row.setStretch(0, 1)

        self.head_layout.addLayout(self.figures_row)

        self.head_layout.setStretch(0, 5)
        self.head_layout.setStretch(1, 2)

        self.row_layout.addWidget(self.head_row)

        self.chips_layout = QVBoxLayout()
        self.chips_layout.setSpacing(0)
        self.chips_layout.setObjectName(u"chips_layout")
        self.chips_layout.setContentsMargins(0, 0, 0, 0)

        self.row_layout.addLayout(self.chips_layout)

        self.remark_label = QLabel(enquiry_row)
        self.remark_label.setObjectName(u"remark_label")
        self.remark_label.setTextFormat(Qt.TextFormat.PlainText)
        self.remark_label.setWordWrap(True)
        self.remark_label.setProperty(u"role", u"warning")

        self.row_layout.addWidget(self.remark_label)

        self.last_label = QLabel(enquiry_row)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_label.setWordWrap(True)
        self.last_label.setProperty(u"role", u"secondary")

        self.row_layout.addWidget(self.last_label)

        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)

        self.row_layout.addLayout(self.body_layout)


        self.retranslateUi(enquiry_row)
    # setupUi

    def retranslateUi(self, enquiry_row):
        self.title_label.setText("")
        self.facts_label.setText("")
        self.left_label.setText("")
        self.due_label.setText("")
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("EnquiryRow", u"Open", None))
#endif // QT_CONFIG(accessibility)
        self.remark_label.setText("")
        self.last_label.setText("")
        pass
    # retranslateUi
