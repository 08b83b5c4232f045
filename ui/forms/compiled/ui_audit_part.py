# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/audit_part.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_AuditPart(object):
    def setupUi(self, audit_part):
        if not audit_part.objectName():
            audit_part.setObjectName(u"audit_part")
        audit_part.setProperty(u"role", u"panel")
        self.audit_part_layout = QVBoxLayout(audit_part)
        self.audit_part_layout.setSpacing(8)
        self.audit_part_layout.setObjectName(u"audit_part_layout")
        self.audit_part_layout.setContentsMargins(20, 20, 20, 20)
        self.audit_title_label = QLabel(audit_part)
        self.audit_title_label.setObjectName(u"audit_title_label")
        self.audit_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.audit_title_label.setWordWrap(True)
        self.audit_title_label.setProperty(u"role", u"heading")

        self.audit_part_layout.addWidget(self.audit_title_label)

        self.audit_text_label = QLabel(audit_part)
        self.audit_text_label.setObjectName(u"audit_text_label")
        self.audit_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.audit_text_label.setWordWrap(True)
        self.audit_text_label.setProperty(u"role", u"secondary")

        self.audit_part_layout.addWidget(self.audit_text_label)

        self.audit_row = QHBoxLayout()
        self.audit_row.setSpacing(8)
        self.audit_row.setObjectName(u"audit_row")
        self.audit_row.setContentsMargins(0, 0, 0, 0)
        self.open_log_button = QPushButton(audit_part)
        self.open_log_button.setObjectName(u"open_log_button")
        self.open_log_button.setAutoDefault(False)

        self.audit_row.addWidget(self.open_log_button)

        self.audit_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.audit_row.addItem(self.audit_space)


        self.audit_part_layout.addLayout(self.audit_row)


        self.retranslateUi(audit_part)
    # setupUi

    def retranslateUi(self, audit_part):
        self.audit_title_label.setText(QCoreApplication.translate("AuditPart", u"Who did what", None))
        self.audit_text_label.setText(QCoreApplication.translate("AuditPart", u"Casebook notes every unlocking, every case looked at, everything recorded, searched, exported and deleted, and when. It notes no word of a case. Each line is tied to the one before it, and your key signs the log from time to time, so that a line changed or taken out shows when the log is checked.", None))
        self.open_log_button.setText(QCoreApplication.translate("AuditPart", u"Open the log\u2026", None))
        pass
    # retranslateUi
