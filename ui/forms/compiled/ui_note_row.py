# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/note_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

class Ui_NoteRow(object):
    def setupUi(self, note_row):
        if not note_row.objectName():
            note_row.setObjectName(u"note_row")
        note_row.setProperty(u"role", u"card")
        self.note_row_layout = QVBoxLayout(note_row)
        self.note_row_layout.setSpacing(6)
        self.note_row_layout.setObjectName(u"note_row_layout")
        self.note_row_layout.setContentsMargins(18, 12, 18, 12)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(10)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(note_row)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kind_label.sizePolicy().hasHeightForWidth())
        self.kind_label.setSizePolicy(sizePolicy)
        self.kind_label.setProperty(u"role", u"caption-strong")

        self.head_layout.addWidget(self.kind_label)

        self.correct_button = QPushButton(note_row)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"role", u"link")

        self.head_layout.addWidget(self.correct_button)

        self.head_layout.setStretch(0, 1)

        self.note_row_layout.addLayout(self.head_layout)

        self.nature_label = QLabel(note_row)
        self.nature_label.setObjectName(u"nature_label")
        self.nature_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nature_label.setWordWrap(True)
        self.nature_label.setProperty(u"role", u"aside")

        self.note_row_layout.addWidget(self.nature_label)

        self.heading_label = QLabel(note_row)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setWordWrap(True)
        self.heading_label.setProperty(u"role", u"question")

        self.note_row_layout.addWidget(self.heading_label)

        self.text_label = QLabel(note_row)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        self.text_label.setProperty(u"role", u"body")

        self.note_row_layout.addWidget(self.text_label)

        self.more_button = QPushButton(note_row)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setProperty(u"role", u"link")

        self.note_row_layout.addWidget(self.more_button)

        self.verbatim_title_label = QLabel(note_row)
        self.verbatim_title_label.setObjectName(u"verbatim_title_label")
        self.verbatim_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.verbatim_title_label.setWordWrap(True)
        self.verbatim_title_label.setProperty(u"role", u"caption-strong")

        self.note_row_layout.addWidget(self.verbatim_title_label)

        self.verbatim_label = QLabel(note_row)
        self.verbatim_label.setObjectName(u"verbatim_label")
        self.verbatim_label.setTextFormat(Qt.TextFormat.PlainText)
        self.verbatim_label.setWordWrap(True)
        self.verbatim_label.setProperty(u"role", u"body")

        self.note_row_layout.addWidget(self.verbatim_label)

        self.corrected_label = QLabel(note_row)
        self.corrected_label.setObjectName(u"corrected_label")
        self.corrected_label.setTextFormat(Qt.TextFormat.PlainText)
        self.corrected_label.setWordWrap(True)
        self.corrected_label.setProperty(u"role", u"aside")

        self.note_row_layout.addWidget(self.corrected_label)

        self.history_button = QPushButton(note_row)
        self.history_button.setObjectName(u"history_button")
        self.history_button.setProperty(u"role", u"link")

        self.note_row_layout.addWidget(self.history_button)

        self.history_frame = QFrame(note_row)
        self.history_frame.setObjectName(u"history_frame")
        self.history_frame.setProperty(u"role", u"notice")
        self.history_layout = QVBoxLayout(self.history_frame)
        self.history_layout.setSpacing(6)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(14, 10, 14, 12)
        self.original_title_label = QLabel(self.history_frame)
        self.original_title_label.setObjectName(u"original_title_label")
        self.original_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.original_title_label.setWordWrap(True)
        self.original_title_label.setProperty(u"role", u"caption-strong")

        self.history_layout.addWidget(self.original_title_label)

        self.original_label = QLabel(self.history_frame)
        self.original_label.setObjectName(u"original_label")
        self.original_label.setTextFormat(Qt.TextFormat.PlainText)
        self.original_label.setWordWrap(True)
        self.original_label.setProperty(u"role", u"body")

        self.history_layout.addWidget(self.original_label)


        self.note_row_layout.addWidget(self.history_frame)

        self.times_label = QLabel(note_row)
        self.times_label.setObjectName(u"times_label")
        self.times_label.setTextFormat(Qt.TextFormat.PlainText)
        self.times_label.setWordWrap(True)
        self.times_label.setProperty(u"role", u"caption")

        self.note_row_layout.addWidget(self.times_label)

        QWidget.setTabOrder(self.correct_button, self.more_button)
        QWidget.setTabOrder(self.more_button, self.history_button)

        self.retranslateUi(note_row)
    # setupUi

    def retranslateUi(self, note_row):
        self.kind_label.setText("")
        self.correct_button.setText(QCoreApplication.translate("NoteRow", u"Correct\u2026", None))
        self.nature_label.setText("")
        self.heading_label.setText("")
        self.text_label.setText("")
        self.more_button.setText(QCoreApplication.translate("NoteRow", u"Show all of it", None))
        self.verbatim_title_label.setText(QCoreApplication.translate("NoteRow", u"Their exact words", None))
        self.verbatim_label.setText("")
        self.corrected_label.setText("")
        self.history_button.setText(QCoreApplication.translate("NoteRow", u"Show as first recorded", None))
        self.original_title_label.setText(QCoreApplication.translate("NoteRow", u"As first recorded", None))
        self.original_label.setText("")
        self.times_label.setText("")
        pass
    # retranslateUi
