# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/finding_row.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_FindingRow(object):
    def setupUi(self, finding_row):
        if not finding_row.objectName():
            finding_row.setObjectName(u"finding_row")
        self.finding_row_layout = QVBoxLayout(finding_row)
        self.finding_row_layout.setSpacing(0)
        self.finding_row_layout.setObjectName(u"finding_row_layout")
        self.finding_row_layout.setContentsMargins(0, 0, 0, 0)
        self.finding_rule = QFrame(finding_row)
        self.finding_rule.setObjectName(u"finding_rule")
        self.finding_rule.setProperty(u"role", u"rule")
        self.finding_rule_layout = QVBoxLayout(self.finding_rule)
        self.finding_rule_layout.setSpacing(0)
        self.finding_rule_layout.setObjectName(u"finding_rule_layout")
        self.finding_rule_layout.setContentsMargins(0, 0, 0, 0)

        self.finding_row_layout.addWidget(self.finding_rule)

        self.finding_parts_layout = QVBoxLayout()
        self.finding_parts_layout.setSpacing(3)
        self.finding_parts_layout.setObjectName(u"finding_parts_layout")
        self.finding_parts_layout.setContentsMargins(0, 10, 0, 10)
        self.finding_head_layout = QHBoxLayout()
        self.finding_head_layout.setSpacing(10)
        self.finding_head_layout.setObjectName(u"finding_head_layout")
        self.finding_head_layout.setContentsMargins(0, 0, 0, 0)
        self.check_label = QLabel(finding_row)
        self.check_label.setObjectName(u"check_label")
        self.check_label.setWordWrap(True)
        self.check_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.check_label.sizePolicy().hasHeightForWidth())
        self.check_label.setSizePolicy(sizePolicy)
        self.check_label.setProperty(u"role", u"strong")

        self.finding_head_layout.addWidget(self.check_label)

        self.state_label = QLabel(finding_row)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(False)
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setProperty(u"role", u"done")

        self.finding_head_layout.addWidget(self.state_label)


        self.finding_parts_layout.addLayout(self.finding_head_layout)

        self.found_label = QLabel(finding_row)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setWordWrap(True)
        self.found_label.setTextFormat(Qt.TextFormat.PlainText)
        self.found_label.setProperty(u"role", u"body")

        self.finding_parts_layout.addWidget(self.found_label)

        self.meaning_label = QLabel(finding_row)
        self.meaning_label.setObjectName(u"meaning_label")
        self.meaning_label.setWordWrap(True)
        self.meaning_label.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning_label.setProperty(u"role", u"secondary")

        self.finding_parts_layout.addWidget(self.meaning_label)


        self.finding_row_layout.addLayout(self.finding_parts_layout)


        self.retranslateUi(finding_row)
    # setupUi

    def retranslateUi(self, finding_row):
        self.check_label.setText("")
        self.state_label.setText("")
        self.found_label.setText("")
        self.meaning_label.setText("")
        pass
    # retranslateUi
