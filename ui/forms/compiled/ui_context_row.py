# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/context_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from ui.widgets.arrow_button import ArrowButton
from ui.widgets.dotted_lines import DottedLines

class Ui_ContextRow(object):
    def setupUi(self, ContextRow):
        if not ContextRow.objectName():
            ContextRow.setObjectName(u"ContextRow")
        self.context_layout = QVBoxLayout(ContextRow)
        self.context_layout.setSpacing(2)
        self.context_layout.setObjectName(u"context_layout")
        self.context_layout.setContentsMargins(0, 0, 0, 0)
        self.fold_button = ArrowButton(ContextRow)
        self.fold_button.setObjectName(u"fold_button")
        self.fold_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.fold_button.sizePolicy().hasHeightForWidth())
        self.fold_button.setSizePolicy(sizePolicy)
        self.fold_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold_button.setProperty(u"role", u"fold")

        self.context_layout.addWidget(self.fold_button)

        self.told_layout = QVBoxLayout()
        self.told_layout.setSpacing(6)
        self.told_layout.setObjectName(u"told_layout")
        self.told_layout.setContentsMargins(22, 0, 0, 0)
        self.because_label = QLabel(ContextRow)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"secondary")
        self.because_label.setVisible(False)

        self.told_layout.addWidget(self.because_label)

        self.warning_label = QLabel(ContextRow)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setTextFormat(Qt.TextFormat.PlainText)
        self.warning_label.setWordWrap(True)

        self.told_layout.addWidget(self.warning_label)

        self.warnings_list = DottedLines(ContextRow)
        self.warnings_list.setObjectName(u"warnings_list")
        self.warnings_list.setVisible(False)

        self.told_layout.addWidget(self.warnings_list)

        self.changes_heading = QLabel(ContextRow)
        self.changes_heading.setObjectName(u"changes_heading")
        self.changes_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_heading.setWordWrap(True)
        self.changes_heading.setProperty(u"role", u"caption-strong")
        self.changes_heading.setVisible(False)

        self.told_layout.addWidget(self.changes_heading)

        self.changes_label = QLabel(ContextRow)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_label.setWordWrap(True)
        self.changes_label.setVisible(False)

        self.told_layout.addWidget(self.changes_label)

        self.sources_heading = QLabel(ContextRow)
        self.sources_heading.setObjectName(u"sources_heading")
        self.sources_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.sources_heading.setWordWrap(True)
        self.sources_heading.setProperty(u"role", u"caption-strong")
        self.sources_heading.setVisible(False)

        self.told_layout.addWidget(self.sources_heading)

        self.sources_label = QLabel(ContextRow)
        self.sources_label.setObjectName(u"sources_label")
        self.sources_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sources_label.setWordWrap(True)
        self.sources_label.setProperty(u"role", u"caption")
        self.sources_label.setVisible(False)

        self.told_layout.addWidget(self.sources_label)


        self.context_layout.addLayout(self.told_layout)


        self.retranslateUi(ContextRow)
    # setupUi

    def retranslateUi(self, ContextRow):
        self.fold_button.setText(QCoreApplication.translate("ContextRow", u"Context", None))
        self.because_label.setText("")
        self.warning_label.setText("")
        self.changes_heading.setText(QCoreApplication.translate("ContextRow", u"What this changes", None))
        self.changes_label.setText("")
        self.sources_heading.setText(QCoreApplication.translate("ContextRow", u"Sources", None))
        self.sources_label.setText("")
        pass
    # retranslateUi
