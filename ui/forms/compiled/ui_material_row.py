# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/material_row.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_MaterialRow(object):
    def setupUi(self, material_row):
        if not material_row.objectName():
            material_row.setObjectName(u"material_row")
        material_row.setProperty(u"role", u"card")
        self.material_layout = QVBoxLayout(material_row)
        self.material_layout.setSpacing(6)
        self.material_layout.setObjectName(u"material_layout")
        self.material_layout.setContentsMargins(16, 12, 12, 12)
        self.head_part = TurningRow(material_row)
        self.head_part.setObjectName(u"head_part")
        self.head_layout = QHBoxLayout(self.head_part)
        self.head_layout.setSpacing(16)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.words_part = QWidget(self.head_part)
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

        self.figures_layout = QHBoxLayout()
        self.figures_layout.setSpacing(10)
        self.figures_layout.setObjectName(u"figures_layout")
        self.figures_layout.setContentsMargins(0, 0, 0, 0)
        self.due_part = QWidget(self.head_part)
        self.due_part.setObjectName(u"due_part")
        self.due_layout = QVBoxLayout(self.due_part)
        self.due_layout.setSpacing(2)
        self.due_layout.setObjectName(u"due_layout")
        self.due_layout.setContentsMargins(0, 0, 0, 0)
        self.left_label = FigureLabel(self.due_part)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_label.setProperty(u"role", u"time")

        self.due_layout.addWidget(self.left_label)

        self.due_label = FigureLabel(self.due_part)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setProperty(u"role", u"secondary")

        self.due_layout.addWidget(self.due_label)


        self.figures_layout.addWidget(self.due_part, 0, Qt.AlignmentFlag.AlignTop)

        self.open_button = ArrowButton(self.head_part)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"fold")

        self.figures_layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)

        self.figures_layout.setStretch(0, 1)

        self.head_layout.addLayout(self.figures_layout)

        self.head_layout.setStretch(0, 5)
        self.head_layout.setStretch(1, 2)

        self.material_layout.addWidget(self.head_part)

        self.outstanding_label = QLabel(material_row)
        self.outstanding_label.setObjectName(u"outstanding_label")
        self.outstanding_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outstanding_label.setWordWrap(True)
        self.outstanding_label.setProperty(u"role", u"aside")

        self.material_layout.addWidget(self.outstanding_label)

        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)

        self.material_layout.addLayout(self.body_layout)


        self.retranslateUi(material_row)
    # setupUi

    def retranslateUi(self, material_row):
        self.title_label.setText("")
        self.facts_label.setText("")
        self.left_label.setText("")
        self.due_label.setText("")
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("MaterialRow", u"Open", None))
#endif // QT_CONFIG(accessibility)
        self.outstanding_label.setText("")
        pass
    # retranslateUi
