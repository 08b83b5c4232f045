# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/first_run_recovery.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_FirstRunRecovery(object):
    def setupUi(self, recovery_step):
        if not recovery_step.objectName():
            recovery_step.setObjectName(u"recovery_step")
        self.step_layout = QVBoxLayout(recovery_step)
        self.step_layout.setSpacing(10)
        self.step_layout.setObjectName(u"step_layout")
        self.step_layout.setContentsMargins(0, 0, 0, 0)
        self.recovery_title_label = QLabel(recovery_step)
        self.recovery_title_label.setObjectName(u"recovery_title_label")
        self.recovery_title_label.setWordWrap(True)
        self.recovery_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recovery_title_label.setProperty(u"role", u"title")

        self.step_layout.addWidget(self.recovery_title_label)

        self.recovery_text_label = QLabel(recovery_step)
        self.recovery_text_label.setObjectName(u"recovery_text_label")
        self.recovery_text_label.setWordWrap(True)
        self.recovery_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recovery_text_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.recovery_text_label)

        self.words_frame = QFrame(recovery_step)
        self.words_frame.setObjectName(u"words_frame")
        self.words_frame.setProperty(u"role", u"notice")
        self.words_layout = QGridLayout(self.words_frame)
        self.words_layout.setSpacing(10)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(16, 16, 16, 16)

        self.step_layout.addWidget(self.words_frame)

        self.print_layout = QHBoxLayout()
        self.print_layout.setSpacing(8)
        self.print_layout.setObjectName(u"print_layout")
        self.print_layout.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(recovery_step)
        self.print_button.setObjectName(u"print_button")

        self.print_layout.addWidget(self.print_button)

        self.print_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.print_layout.addItem(self.print_spacer)


        self.step_layout.addLayout(self.print_layout)

        self.print_label = QLabel(recovery_step)
        self.print_label.setObjectName(u"print_label")
        self.print_label.setWordWrap(True)
        self.print_label.setTextFormat(Qt.TextFormat.PlainText)
        self.print_label.setProperty(u"role", u"secondary")

        self.step_layout.addWidget(self.print_label)

        self.force_label = QLabel(recovery_step)
        self.force_label.setObjectName(u"force_label")
        self.force_label.setWordWrap(True)
        self.force_label.setTextFormat(Qt.TextFormat.PlainText)
        self.force_label.setProperty(u"role", u"body")

        self.step_layout.addWidget(self.force_label)

        self.step_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_layout.addItem(self.step_spacer)


        self.retranslateUi(recovery_step)
    # setupUi

    def retranslateUi(self, recovery_step):
        self.recovery_title_label.setText(QCoreApplication.translate("FirstRunRecovery", u"Your recovery key", None))
        self.recovery_text_label.setText(QCoreApplication.translate("FirstRunRecovery", u"If you forget your passphrase, these twelve words open your casebook. They are shown this once. Copy them by hand or print them, and keep them where only you can get at them, away from this computer.", None))
        self.print_button.setText(QCoreApplication.translate("FirstRunRecovery", u"P&rint\u2026", None))
        self.print_label.setText(QCoreApplication.translate("FirstRunRecovery", u"Use a printer that puts out paper. Printing to a PDF or another file would leave the words on this computer for anyone to read.", None))
        self.force_label.setText("")
        pass
    # retranslateUi
