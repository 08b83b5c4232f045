# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/audit_line_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_AuditLineDialog(object):
    def setupUi(self, audit_line_dialog):
        if not audit_line_dialog.objectName():
            audit_line_dialog.setObjectName(u"audit_line_dialog")
        self.audit_line_dialog_layout = QVBoxLayout(audit_line_dialog)
        self.audit_line_dialog_layout.setSpacing(0)
        self.audit_line_dialog_layout.setObjectName(u"audit_line_dialog_layout")
        self.audit_line_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.line_scroll = QScrollArea(audit_line_dialog)
        self.line_scroll.setObjectName(u"line_scroll")
        self.line_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.line_scroll.setWidgetResizable(True)
        self.line_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line_content = QWidget()
        self.line_content.setObjectName(u"line_content")
        self.line_content.setProperty(u"role", u"page")
        self.line_content_layout = QVBoxLayout(self.line_content)
        self.line_content_layout.setSpacing(12)
        self.line_content_layout.setObjectName(u"line_content_layout")
        self.line_content_layout.setContentsMargins(24, 20, 24, 12)
        self.what_label = QLabel(self.line_content)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setWordWrap(True)
        self.what_label.setProperty(u"role", u"title")

        self.line_content_layout.addWidget(self.what_label)

        self.who_label = QLabel(self.line_content)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setWordWrap(True)
        self.who_label.setProperty(u"role", u"body")

        self.line_content_layout.addWidget(self.who_label)

        self.place_label = QLabel(self.line_content)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(True)
        self.place_label.setProperty(u"role", u"secondary")

        self.line_content_layout.addWidget(self.place_label)

        self.deletion_frame = QFrame(self.line_content)
        self.deletion_frame.setObjectName(u"deletion_frame")
        self.deletion_frame.setProperty(u"role", u"panel")
        self.deletion_layout = QVBoxLayout(self.deletion_frame)
        self.deletion_layout.setSpacing(6)
        self.deletion_layout.setObjectName(u"deletion_layout")
        self.deletion_layout.setContentsMargins(16, 12, 16, 12)
        self.deletion_title_label = QLabel(self.deletion_frame)
        self.deletion_title_label.setObjectName(u"deletion_title_label")
        self.deletion_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.deletion_title_label.setWordWrap(True)
        self.deletion_title_label.setProperty(u"role", u"strong")

        self.deletion_layout.addWidget(self.deletion_title_label)

        self.deletion_label = QLabel(self.deletion_frame)
        self.deletion_label.setObjectName(u"deletion_label")
        self.deletion_label.setTextFormat(Qt.TextFormat.PlainText)
        self.deletion_label.setWordWrap(True)
        self.deletion_label.setProperty(u"role", u"body")

        self.deletion_layout.addWidget(self.deletion_label)

        self.signed_label = QLabel(self.deletion_frame)
        self.signed_label.setObjectName(u"signed_label")
        self.signed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signed_label.setWordWrap(True)
        self.signed_label.setProperty(u"role", u"done")

        self.deletion_layout.addWidget(self.signed_label)


        self.line_content_layout.addWidget(self.deletion_frame)

        self.line_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.line_content_layout.addItem(self.line_end_spacer)

        self.line_scroll.setWidget(self.line_content)

        self.audit_line_dialog_layout.addWidget(self.line_scroll)

        self.line_foot = QWidget(audit_line_dialog)
        self.line_foot.setObjectName(u"line_foot")
        self.line_foot.setProperty(u"role", u"page")
        self.line_foot_layout = QHBoxLayout(self.line_foot)
        self.line_foot_layout.setSpacing(8)
        self.line_foot_layout.setObjectName(u"line_foot_layout")
        self.line_foot_layout.setContentsMargins(24, 12, 24, 16)
        self.line_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_foot_layout.addItem(self.line_space)

        self.close_button = QPushButton(self.line_foot)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)
        self.close_button.setProperty(u"role", u"primary")

        self.line_foot_layout.addWidget(self.close_button)


        self.audit_line_dialog_layout.addWidget(self.line_foot)

        self.audit_line_dialog_layout.setStretch(0, 1)
        QWidget.setTabOrder(self.line_scroll, self.close_button)

        self.retranslateUi(audit_line_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, audit_line_dialog):
        audit_line_dialog.setWindowTitle(QCoreApplication.translate("AuditLineDialog", u"Casebook", None))
#if QT_CONFIG(accessibility)
        self.line_scroll.setAccessibleName(QCoreApplication.translate("AuditLineDialog", u"The line in full", None))
#endif // QT_CONFIG(accessibility)
        self.what_label.setText("")
        self.who_label.setText("")
        self.place_label.setText("")
        self.deletion_title_label.setText(QCoreApplication.translate("AuditLineDialog", u"What is left of this case", None))
        self.deletion_label.setText("")
        self.signed_label.setText("")
        self.close_button.setText(QCoreApplication.translate("AuditLineDialog", u"C&lose", None))
    # retranslateUi
